#!/usr/bin/env python3
"""How long models take to compile for this machine, and how large their code is.

  benchmark/compile_time.py [--bin-dir build/bin] [--rounds 5] [--isa NAME] [--json FILE] [MODEL...]

Without models, the digits model that ships with the repository, with float and with int8 weights: it ought to compile in
0.3 seconds to at most 60 kilobytes of code, and a `*` marks what does not. Times are medians of rounds, each of a process
of its own: reading the model, lowering to LLVM's dialect, and the object. Code is the .text of the object, by llvm-size;
data is the rest, which is weights but for some tables. What a shape leaves open is 1.
"""

import argparse
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOST_SECONDS, MOST_CODE = 0.3, 60_000
TIMES = ("open", "lower", "object", "init")


def run(command):
    """Standard output; an error's first line as the exception's text."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(next((line for line in done.stderr.splitlines() if "error" in line), f"exit {done.returncode}"))
    return done.stdout


def text_bytes(size_tool, compiled):
    """The .text sections of an object."""
    return sum(int(line.split()[1]) for line in run([size_tool, "-A", compiled]).splitlines() if line.startswith(".text"))


def compile_model(tool, arguments):
    """With the shapes that tfl-compile proposes where the model leaves some open."""
    while True:
        try:
            return run([tool, *arguments])
        except RuntimeError as error:
            proposal = re.search(r"give it with (--input-shape=.*)", str(error))
            if not proposal or proposal[1] in arguments:
                raise
            arguments = [*arguments, proposal[1]]


def measure(model, options, size_tool, folder):
    isa = [f"--isa={options.isa}"] if options.isa else []
    compiled, figures = folder / "model.o", folder / "figures.json"
    compile_model(options.bin_dir / "tfl-compile", [model, "-o", compiled, *isa])
    rounds = []
    for _ in range(options.rounds):
        run([options.bin_dir / "tfl-benchmark", model, "--num_runs=1", "--min_secs=0", f"--json={figures}", *isa])
        rounds.append(json.loads(figures.read_text()))
    row = {"model": model.name, "model_bytes": model.stat().st_size, "object_bytes": compiled.stat().st_size,
           "code_bytes": text_bytes(size_tool, compiled)}
    return row | {f"{name}_seconds": statistics.median(figures[f"{name}_us"] for figures in rounds) / 1e6 for name in TIMES}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin-dir", type=pathlib.Path, default=ROOT / "build/bin")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--isa", default="", help="instead of the best of this machine")
    parser.add_argument("--json", type=pathlib.Path, help="write the figures there")
    parser.add_argument("models", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    size_tool = shutil.which("llvm-size") or shutil.which("llvm-size-22") or "/usr/lib/llvm-22/bin/llvm-size"
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        models, has_targets = options.models, not options.models
        if has_targets:
            models = [ROOT / "examples/digits/digits.tflite", folder / "digits_int8.tflite"]
            run([options.bin_dir / "tfl-convert", *models[:1], "-o", models[1]])
        print(f"{'model':36} {'open s':>8} {'lower s':>8} {'object s':>8} {'all s':>8}  {'file':>11} {'object':>11} {'code':>9}")
        for model in models:
            try:
                row = measure(model, options, size_tool, folder)
            except RuntimeError as error:
                print(f"{model.name:36} {error}", flush=True)
                rows.append({"model": model.name, "error": str(error)})
                continue
            rows.append(row)
            mark = lambda value, most: "*" if has_targets and value > most else " "
            print(f"{model.name:36} " + " ".join(f"{row[f'{name}_seconds']:8.3f}" for name in TIMES) +
                  mark(row["init_seconds"], MOST_SECONDS) +
                  f" {row['model_bytes']:11,} {row['object_bytes']:11,} {row['code_bytes']:9,}" +
                  mark(row["code_bytes"], MOST_CODE).rstrip(), flush=True)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n")
    return 1 if any("error" in row for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
