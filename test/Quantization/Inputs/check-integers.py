"""Quantizes a model with ranges to integers and compares it with itself in float, on random inputs.

  check-integers.py BIN_DIR FILE STEPS [PREPARE_OPTION ...]

The model has one input, of values in [-1, 1). Every output must agree within STEPS steps of its own scale, and hold several
numbers, so that a model which gives one alone fails. The integer model is run as it is, from a file and as read from that
file again, which may move results by a step, as a file holds scales in f32; and with integers at its inputs and outputs,
which moves nothing. What kernels do not take fails.
"""

import os
import re
import subprocess
import sys
import tempfile

import numpy as np

TYPE = r"tensor<([\dx]*)x!quant.uniform<([iu]\d+):f32, ([^:>]+):?(-?\d*)>>"


class Tools:
    def __init__(self, folder, scratch):
        self.folder, self.scratch = folder, scratch

    def run(self, tool, *arguments):
        done = subprocess.run([os.path.join(self.folder, tool), *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{tool} {' '.join(arguments)}\n{done.stderr}")
        return done.stdout

    def outputs(self, model, array):
        path = os.path.join(self.scratch, "x.npy")
        np.save(path, array)
        lines = [line for line in self.run("tfl-run", model, "--engine=reference", "--input", path, "--print-values").splitlines()
                 if line.startswith("output ")]
        return [np.array(re.findall(r"-?\d+(?:\.\d*)?(?:e[-+]?\d+)?", line.split(" = ", 1)[1]), float) for line in lines]


def signature(path):
    """(shape, storage, scale, zero point) of the quantized argument and of every quantized result of the function."""
    with open(path, encoding="utf-8") as file:
        line = re.search(r"func\.func @main\(.*", file.read()).group()
    return [([int(n) for n in shape.split("x")], storage, float(scale), int(zero or 0))
            for shape, storage, scale, zero in re.findall(TYPE, line)]


def check(tools, names, array, types, steps):
    exact, close, stored, again = (tools.outputs(names[n], array) for n in ("float", "integers", "file", "again"))
    (_, storage, scale, zero), *results = types
    limits = np.iinfo({"i8": "int8", "u8": "uint8", "i16": "int16"}[storage])
    scaled = array.astype(float) / scale
    whole = np.clip(np.trunc(scaled + np.copysign(0.5, scaled)) + zero, limits.min, limits.max).astype(limits.dtype)
    inner = [(q - z) * s for q, (_, _, s, z) in zip(tools.outputs(names["interface"], whole), results)]
    for index, (a, b, c, d, e, (_, _, step, _)) in enumerate(zip(exact, close, stored, again, inner, results, strict=True)):
        where = f"output {index}\nfloat    {a}\nintegers {b}\nfile     {c}\nread     {d}\ninner    {e}"
        if len(set(b)) < 2 or not np.array_equal(c, d) or np.abs(b - c).max() > 1.01 * step:
            sys.exit(f"a file changes results, or all values are equal: {where}")
        if not np.allclose(b, e, rtol=1e-5, atol=step / 100):
            sys.exit(f"integers at inputs and outputs change results: {where}")
        if np.abs(a - b).max() > steps * step:
            sys.exit(f"off by {np.abs(a - b).max() / step:.1f} steps: {where}")


def main():
    path, steps, options = sys.argv[2], float(sys.argv[3]), " ".join(sys.argv[4:])
    with tempfile.TemporaryDirectory() as scratch:
        tools = Tools(sys.argv[1], scratch)
        names = {name: os.path.join(scratch, name + suffix) for name, suffix in
                 [("float", ".mlir"), ("integers", ".mlir"), ("interface", ".mlir"), ("file", ".tflite"), ("again", ".mlir")]}
        prepare = f"--tfl-prepare-quantize=post-training-quantize=true {options}"
        # The other preparation takes the ranges out and nothing else: no weight here has 1024 elements.
        tools.run("tfl-opt", path, "--tfl-prepare-quantize-dynamic-range", "-o", names["float"])
        for name, adaptors in [("integers", "true"), ("interface", "false")]:
            tools.run("tfl-opt", path, prepare, "--tfl-quantize", f"--tfl-post-quantize=emit-quant-adaptor-ops={adaptors}",
                      "--tfl-runtime-verify", "-o", names[name])
        tools.run("tfl-translate", "--mlir-to-tflite-flatbuffer", names["integers"], "-o", names["file"])
        tools.run("tfl-translate", "--tflite-flatbuffer-to-mlir", names["file"], "-o", names["again"])
        tools.run("tfl-opt", "--tfl-runtime-verify", names["again"], "-o", os.devnull)
        types = signature(names["interface"])
        if len(types) < 2:
            sys.exit("the interface is not quantized")
        for seed in range(3):
            check(tools, names, np.random.default_rng(seed).uniform(-1, 1, types[0][0]).astype(np.float32), types, steps)


if __name__ == "__main__":
    main()
