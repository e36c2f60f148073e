#!/usr/bin/env python3
"""Time whole models on one thread and on several, float and hybrid.

  benchmark/threads.py [--bin-dir build/bin] [--threads 2] [--rounds 5] [--seconds 0.2] [--least 5] [--attempts 20] [--filter TEXT] [MODEL...]

Without models, all float ones under $TINFOIL_DATA. Both run in turn in every round; a figure is the median of the rounds'
medians, the speed-up that of the ratios. Only what takes so many milliseconds (--least) on one thread is shown; a `*` marks
what two threads do not make 1.7 times as fast.

Where others share the machine, what looks like two cores may be halves of one for seconds: a loop of multiplications
then is no faster on two threads than on one. Such a run, by that loop right before it and right after, is made again;
the last column counts them, and says so where no other were to be had.
"""

import argparse
import pathlib
import statistics
import tempfile

from models import ROOT, converted, figures_of, models_of

TARGET = 1.7
# Of as many times the peak of one thread as there are threads.
WHOLE_CORES = 0.9


def on_whole_cores(options, model, folder, peak):
    """The median on several threads, and how often the machine did not have a core for each; no median if always."""
    for attempt in range(options.attempts):
        figures = figures_of(options.bin_dir, model, options.seconds, folder, f"--num_threads={options.threads}")
        after, before = (figures[f"peak_integer_{when}_gops"] for when in ("after", "before"))
        if min(before, after) >= WHOLE_CORES * options.threads * peak:
            return figures["median_us"], attempt
    return None, options.attempts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin-dir", type=pathlib.Path, default=ROOT / "build/bin")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.2)
    parser.add_argument("--least", type=float, default=5, help="milliseconds on one thread")
    parser.add_argument("--attempts", type=int, default=20, help="of a run, until each thread has a core")
    parser.add_argument("--filter", default="")
    parser.add_argument("models", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    if options.threads < 2 or options.rounds < 1 or options.attempts < 1:
        parser.error("--threads must be at least 2, --rounds and --attempts at least 1")
    models = models_of(options)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        print(f"{'model':36} {'weights':8} {'1 thread ms':>12} {f'{options.threads} threads ms':>13} {'times':>6} {'again':>6}")
        for model, hybrid in converted(models, options.bin_dir, folder):
            for weights, path in (("float", model), ("hybrid", hybrid)):
                def alone(*flags):
                    return figures_of(options.bin_dir, path, options.seconds, folder, *flags)
                first = alone("--enable_op_profiling")
                if not first or first["median_us"] < 1000 * options.least:
                    continue
                peak = max(first["peak_integer_before_gops"], first["peak_integer_after_gops"])
                rounds, again = [], 0
                for _ in range(options.rounds):
                    several, shared = on_whole_cores(options, path, folder, peak)
                    again += shared
                    if several is None:
                        break
                    rounds.append((alone()["median_us"], several))
                row = f"{model.stem:36} {weights:8}"
                if not rounds:
                    print(f"{row} not measured: in {again} runs the machine never had {options.threads} whole cores")
                    continue
                one, several = (statistics.median(times) / 1000 for times in zip(*rounds))
                speedup = statistics.median(one / several for one, several in rounds)
                missed = "*" if options.threads == 2 and speedup < TARGET else " "
                few = f" (in {len(rounds)} rounds)" if len(rounds) < options.rounds else ""
                print(f"{row} {one:12.2f} {several:13.2f} {speedup:6.2f}{missed}{again:6}{few}", flush=True)


if __name__ == "__main__":
    main()
