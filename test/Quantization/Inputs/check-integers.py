"""Quantizes a model with ranges to integers and compares it with itself in float, on random inputs.

  check-integers.py BIN_DIR FILE STEPS [PREPARE_OPTION ...]

Every output must agree within STEPS steps of its own scale and a quarter of its values at least must not be equal to each
other, so that a model which gives one number fails. The integer model is run as it is, from a file, and as read from that
file again, which may move results by a step, as a file holds scales in f32; what kernels do not take fails.
"""

import os
import re
import subprocess
import sys
import tempfile

SEEDS = range(5)


def values(text):
    return [float(x) for line in text.splitlines() if line.startswith("output ")
            for x in re.findall(r"-?\d+(?:\.\d*)?(?:e[-+]?\d+)?", line.split(" = ", 1)[1])]


def main():
    tools, path, steps, options = sys.argv[1], sys.argv[2], float(sys.argv[3]), " ".join(sys.argv[4:])

    def run(tool, *arguments):
        done = subprocess.run([os.path.join(tools, tool), *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{tool} {' '.join(arguments)}\n{done.stderr}")
        return done.stdout

    with tempfile.TemporaryDirectory() as scratch:
        names = {name: os.path.join(scratch, name) for name in ("float.mlir", "integers.mlir", "integers.tflite", "again.mlir")}
        # The other preparation takes the ranges out and nothing else: no weight here has 1024 elements.
        run("tfl-opt", path, "--tfl-prepare-quantize-dynamic-range", "-o", names["float.mlir"])
        run("tfl-opt", path, f"--tfl-prepare-quantize=post-training-quantize=true {options}", "--tfl-quantize",
            "--tfl-post-quantize=emit-quant-adaptor-ops=true", "--tfl-runtime-verify", "-o", names["integers.mlir"])
        run("tfl-translate", "--mlir-to-tflite-flatbuffer", names["integers.mlir"], "-o", names["integers.tflite"])
        run("tfl-translate", "--tflite-flatbuffer-to-mlir", names["integers.tflite"], "-o", names["again.mlir"])
        run("tfl-opt", "--tfl-runtime-verify", names["again.mlir"], "-o", os.devnull)
        with open(names["integers.mlir"], encoding="utf-8") as file:
            text = file.read()
        scales = [float(x) for x in re.findall(r'"tfl.dequantize".*quant.uniform<\w+:f32, ([^:>]+).*-> tensor', text)]
        if not scales:
            sys.exit("nothing is quantized")
        limit = steps * max(scales)
        for seed in SEEDS:
            found = {name: values(run("tfl-run", file, "--seed", str(seed), "--print-values")) for name, file in names.items()}
            exact, close = found["float.mlir"], found["integers.mlir"]
            stored = found["integers.tflite"]
            if stored != found["again.mlir"] or any(abs(a - b) > 1.01 * max(scales) for a, b in zip(stored, close)):
                sys.exit(f"a file changes results: {found}")
            if not len(exact) == len(close) == len(stored) or len(set(close)) < len(close) / 4:
                sys.exit(f"too few values: {found}")
            worst = max(abs(a - b) for a, b in zip(exact, close))
            if worst > limit:
                sys.exit(f"seed {seed}: off by {worst / max(scales):.1f} steps\n{exact}\n{close}")


if __name__ == "__main__":
    main()
