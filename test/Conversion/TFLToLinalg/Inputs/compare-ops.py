#!/usr/bin/python3
"""Compiles the ops of tests of the interpreter, and compares what they compute with the interpreter.

  compare-ops.py TFL_RUN [--tolerance X] [--verbose] FILE...

A file is a function `main` without arguments whose constants are operands of ops. All constants become inputs, so that
nothing folds, except those that compilation needs to know (axes, shapes, paddings). Ops that compilation refuses are left
out and told, with the reason. Exit status 1 if an output differs or compilation fails otherwise.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

# Operands that must be known at compile time.
KNOWN = {
    "reshape": [1], "transpose": [1], "mean": [1], "sum": [1], "reduce_max": [1], "reduce_min": [1],
    "reduce_prod": [1], "reduce_any": [1], "reduce_all": [1], "arg_max": [1], "arg_min": [1], "split": [0],
    "split_v": [1, 2], "strided_slice": [1, 2, 3], "pad": [1], "padv2": [1], "mirror_pad": [1], "tile": [1],
    "broadcast_to": [1], "fill": [0], "expand_dims": [1], "cumsum": [1], "one_hot": [1], "topk_v2": [1],
    "reverse_v2": [1], "space_to_batch_nd": [1, 2], "batch_to_space_nd": [1, 2], "resize_bilinear": [1],
    "resize_nearest_neighbor": [1], "scatter_nd": [2], "sparse_to_dense": [1], "dilate": [1],
    "unsorted_segment_sum": [2], "unsorted_segment_max": [2], "unsorted_segment_min": [2],
    "unsorted_segment_prod": [2], "broadcast_args": [0, 1], "slice": [2], "range": [0, 1, 2], "conv_2d": [1, 2],
    "depthwise_conv_2d": [1, 2], "fully_connected": [1, 2], "transpose_conv": [0, 1, 3], "batch_matmul": [1],
    "conv_3d": [1, 2], "conv_3d_transpose": [0, 1, 3],
}
CONSTANT = re.compile(r'(%\w+) = "tfl\.pseudo_q?const"\(\) .*: \(\) -> (tensor<.*>)$')
OP = re.compile(r'(%\w+)(?::(\d+))? = "?tfl\.(\w+)"?\s*\(?([^)<{:]*)')


def split_types(text):
    """The types of a list, at commas outside of brackets."""
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        if c in "<({[":
            depth += 1
        elif c in ">)}]" and text[i - 1] != "-":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    return [p for p in parts + [text[start:].strip()] if p]


class Module:
    def __init__(self, text):
        head = re.search(r"func\.func @main\(\) -> (.*?)\s*\{\n", text)
        if not head:
            raise ValueError("has no function main without arguments")
        types = head.group(1)
        self.types = split_types(types[1:-1] if types.startswith("(") else types)
        body, self.rest = text[head.end():].split("\n  return", 1)
        self.lines = [l.strip() for l in body.split("\n") if l.strip() and not l.strip().startswith("//")]
        if any("({" in l or l.startswith("^") for l in self.lines):
            raise ValueError("has regions")
        self.returned = [v.strip() for v in self.rest.split(":")[0].split("\n")[0].split(",")]
        self.returned = re.findall(r"%\w+(?:#\d+)?", self.rest.split(" : ")[0])
        self.known = set()
        for line in self.lines:
            if match := OP.match(line):
                operands = re.findall(r"%\w+", match.group(4))
                self.known |= {operands[i] for i in KNOWN.get(match.group(3), []) if i < len(operands)}

    def constants(self):
        found = {}
        for line in self.lines:
            match = CONSTANT.match(line)
            if match and match.group(1) not in self.known and "!tf_type" not in match.group(2) and \
                    "complex" not in match.group(2) and "f8E" not in match.group(2) and "is_variable" not in line:
                found[match.group(1)] = match.group(2)
        return found

    def drop(self, line):
        """Leave out an op and what uses it."""
        gone = {re.match(r"%\w+", line).group(0)}
        self.lines.remove(line)
        for other in list(self.lines):
            uses = set(re.findall(r"%\w+", other.split("=", 1)[1]))
            if uses & gone and other in self.lines:
                gone.add(re.match(r"%\w+", other).group(0))
                self.lines.remove(other)
        kept = [(v, t) for v, t in zip(self.returned, self.types) if v.split("#")[0] not in gone]
        self.returned, self.types = [v for v, _ in kept], [t for _, t in kept]

    def used(self):
        return set(re.findall(r"%\w+", "\n".join(l.split("=", 1)[1] for l in self.lines))) | {
            v.split("#")[0] for v in self.returned}

    def text(self, arguments):
        lines = [l for l in self.lines if l.split(" ")[0] not in arguments]
        used = self.used()
        lines = [l for l in lines if not CONSTANT.match(l) or l.split(" ")[0] in used]
        signature = ", ".join(f"{v}: {t}" for v, t in arguments.items())
        types = ", ".join(self.types)
        return "\n".join([f"func.func @main({signature}) -> ({types}) {{"] + lines +
                         [f"return {', '.join(self.returned)} : {types}", "}"])


def compare(run, file, tolerance, verbose, scratch):
    module = Module(file.read_text())
    constants = {v: t for v, t in module.constants().items() if v in module.used()}
    if constants:
        values = scratch / "values.mlir"
        lines = [l for l in module.lines if l.split(" ")[0] in constants]
        types = ", ".join(constants.values())
        values.write_text("\n".join([f"func.func @main() -> ({types}) {{"] + lines +
                                    [f"return {', '.join(constants)} : {types}", "}"]))
        (scratch / "in").mkdir(exist_ok=True)
        done = subprocess.run([run, values, "--output-dir", scratch / "in"], capture_output=True, text=True)
        if done.returncode:
            return 0, [f"{file.name}: {done.stderr}"], []
    names = {v: scratch / "in" / f"output_{i}.npy" for i, v in enumerate(constants)}
    refused = []
    while module.returned:
        arguments = {v: t for v, t in constants.items() if v in module.used()}
        program = scratch / f"{file.stem}.mlir"
        program.write_text(module.text(arguments))
        command = [run, program, "--compare", f"--tolerance={tolerance}"]
        for value in arguments:
            command += ["--input", names[value]]
        done = subprocess.run(command, capture_output=True, text=True)
        errors = re.findall(rf"{re.escape(str(program))}:(\d+):\d+: error: (.*)", done.stderr)
        if not errors:
            break
        written = program.read_text().split("\n")
        before = len(module.lines)
        for line in sorted({written[int(number) - 1] for number, _ in errors}):
            if line in module.lines:
                module.drop(line)
        refused += [message for _, message in errors]
        if len(module.lines) == before:
            break
    if not module.returned:
        return 0, [], refused
    checked = re.findall(r"^compare .*", done.stdout, re.M)
    failed = [f"{file.name}: {m}" for m in checked if "WRONG" in m or "differ" in m]
    if done.returncode or not checked:
        failed += [f"{file.name}: exit {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}"]
    if verbose:
        print(f"{file.name}: {len(checked)} compared, {len(refused)} refused")
    return len(checked), failed, [f"{file.name}: {message}" for message in refused]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--tolerance", default="1e-5")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    total, failed, refused = 0, [], []
    for file in options.files:
        with tempfile.TemporaryDirectory() as scratch:
            try:
                count, wrong, left = compare(options.run, file, options.tolerance, options.verbose,
                                             pathlib.Path(scratch))
            except ValueError as error:
                refused.append(f"{file.name}: {error}")
                continue
        total += count
        failed += wrong
        refused += left
    for line in sorted(set(refused)):
        print("refused:", line)
    for line in failed:
        print("wrong:", line)
    print(f"{total} outputs compared")
    return 1 if failed or not total else 0


if __name__ == "__main__":
    sys.exit(main())
