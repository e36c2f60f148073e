#!/usr/bin/env python3
"""Time whole models, compiled float and hybrid, beside TensorFlow Lite 2.9 with XNNPACK in float.

  benchmark/models.py [--bin-dir build/bin] [--rounds 9] [--seconds 0.1] [--filter TEXT] [MODEL...]

Without models, all float ones under $TINFOIL_DATA. All programs run in turn in every round; a figure is the median of
the rounds' medians. Models that the peer cannot run are measured against our own float code.
"""

import argparse
import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def build_peer(folder):
    library = ROOT / "build/peers/node_modules/tfjs-tflite-node/cc_deps/linux_amd64/libtensorflowlite_c.so"
    if not library.exists():
        subprocess.run([ROOT / "utils/fetch-peers", ROOT / "build/peers"], check=True)
    peer = folder / "tflite_peer"
    subprocess.run(["gcc", "-O2", ROOT / "benchmark/tflite_peer.c", "-o", peer, library, f"-Wl,-rpath,{library.parent}"],
                   check=True)
    return peer


def run(command):
    """Standard output; None where the program fails."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        return None
    return done.stdout if done.returncode == 0 else None


def figures_of(bin_dir, model, seconds, folder, *flags):
    """What tfl-benchmark measures, by name; None where it fails."""
    figures = folder / "figures.json"
    text = run([bin_dir / "tfl-benchmark", f"--graph={model}", f"--min_secs={seconds}", "--num_runs=5",
                f"--json={figures}", *flags])
    return None if text is None else json.loads(figures.read_text())


def ours(*arguments):
    """The median in microseconds."""
    figures = figures_of(*arguments)
    return figures and figures["median_us"]


def models_of(options):
    """Those that are named, or all float ones there are."""
    data = pathlib.Path(os.environ.get("TINFOIL_DATA", ROOT.parent / "shared/data"))
    models = options.models or sorted([*data.glob("tflite_float/*.tflite"), *data.glob("derived/*.tflite")])
    models = [model for model in models if options.filter in model.name]
    if not models:
        sys.exit("no models: name some, or set TINFOIL_DATA")
    return models


def converted(models, bin_dir, folder):
    """Each model, and the file with its int8 weights; those that cannot be converted are named."""
    hybrid = folder / "hybrid.tflite"
    for model in models:
        if run([bin_dir / "tfl-convert", model, "-o", hybrid]) is None:
            print(f"{model.stem:36} cannot be converted")
        else:
            yield model, hybrid


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin-dir", type=pathlib.Path, default=ROOT / "build/bin")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=0.1)
    parser.add_argument("--filter", default="")
    parser.add_argument("models", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    models = models_of(options)
    ratios = {"float": [], "hybrid": []}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        peer = build_peer(folder)
        print(f"{'model':36} {'XNNPACK us':>11} {'float us':>11} {'hybrid us':>11} {'float':>7} {'hybrid':>7}")
        for model, hybrid in converted(models, options.bin_dir, folder):
            times = {"peer": [], "float": [], "hybrid": []}
            for _ in range(options.rounds):
                text = run([peer, model, options.seconds, 1, "/dev/zero"])
                times["peer"].append(float(text.split()[0]) if text else None)
                times["float"].append(ours(options.bin_dir, model, options.seconds, folder))
                times["hybrid"].append(ours(options.bin_dir, hybrid, options.seconds, folder))
                if times["float"][-1] is None and times["hybrid"][-1] is None:
                    break
            middle = {key: None if None in list else statistics.median(list) for key, list in times.items()}
            against = middle["peer"] or middle["float"]
            row = f"{model.stem:36}"
            for key in ("peer", "float", "hybrid"):
                row += f" {middle[key]:11.{1 if middle[key] >= 10 else 3}f}" if middle[key] else f" {'-':>11}"
            for key in ("float", "hybrid"):
                ratio = against / middle[key] if against and middle[key] else None
                row += f" {ratio:7.2f}" if ratio else f" {'-':>7}"
                if ratio and middle["peer"]:
                    ratios[key].append(ratio)
            print(row + ("" if middle["peer"] else "  (against our float)"), flush=True)
    for key, list in ratios.items():
        if list:
            mean = math.exp(sum(map(math.log, list)) / len(list))
            print(f"{key}: {mean:.2f} x XNNPACK float in geometric mean of {len(list)} models, {min(list):.2f} at worst")


if __name__ == "__main__":
    main()
