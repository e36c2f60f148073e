#!/usr/bin/env python3
"""Time whole models on one thread and on several, float and hybrid.

  benchmark/threads.py [--bin-dir build/bin] [--threads 2] [--rounds 5] [--seconds 0.2] [--least 5] [--filter TEXT] [MODEL...]

Without models, all float ones under $TINFOIL_DATA. Both run in turn in every round; a figure is the median of the rounds'
medians, the speed-up that of the ratios. Only what takes so many milliseconds (--least) on one thread is shown; a `*` marks
what two threads do not make 1.7 times as fast.
"""

import argparse
import pathlib
import statistics
import tempfile

from models import ROOT, converted, models_of, ours

TARGET = 1.7


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin-dir", type=pathlib.Path, default=ROOT / "build/bin")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.2)
    parser.add_argument("--least", type=float, default=5, help="milliseconds on one thread")
    parser.add_argument("--filter", default="")
    parser.add_argument("models", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    models = models_of(options)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        print(f"{'model':36} {'weights':8} {'1 thread ms':>12} {f'{options.threads} threads ms':>13} {'times':>6}")
        for model, hybrid in converted(models, options.bin_dir, folder):
            for weights, path in (("float", model), ("hybrid", hybrid)):
                def timed(threads):
                    return ours(options.bin_dir, path, options.seconds, folder, threads)
                if (timed(1) or 0) < 1000 * options.least:
                    continue
                rounds = [(timed(1), timed(options.threads)) for _ in range(options.rounds)]
                one, several = (statistics.median(times) / 1000 for times in zip(*rounds))
                speedup = statistics.median(one / several for one, several in rounds)
                missed = "*" if options.threads == 2 and speedup < TARGET else ""
                print(f"{model.stem:36} {weights:8} {one:12.2f} {several:13.2f} {speedup:6.2f}{missed}", flush=True)


if __name__ == "__main__":
    main()
