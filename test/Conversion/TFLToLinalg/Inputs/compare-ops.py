#!/usr/bin/python3
"""Compiles the ops of tests of the interpreter, and compares what they compute with the interpreter.

  compare-ops.py TFL_RUN [--tolerance X] [--verbose] [--skip REGEX] FILE...

A file is a function `main` without arguments whose constants are operands of ops. All constants become inputs, so that
nothing folds, except those that compilation needs to know (axes, shapes, paddings). Ops that compilation refuses are left
out and told, with the reason; so are tensors without elements, and the files that --skip names. Exit status 1 if an output differs or compilation fails otherwise.
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
        if any("({" in l or not re.match(r"%\w+.* = ", l) for l in self.lines):
            raise ValueError("has regions or ops without results")
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

    def needed(self, value):
        """The lines that a value is computed by, in order."""
        wanted, kept = {value.split("#")[0]}, []
        for line in reversed(self.lines):
            if re.match(r"%\w+", line).group(0) in wanted:
                kept.append(line)
                wanted |= set(re.findall(r"%\w+", line.split("=", 1)[1]))
        return kept[::-1]


def program(lines, arguments, values, types):
    signature = ", ".join(f"{v}: {t}" for v, t in arguments.items())
    types = ", ".join(types)
    lines = [l for l in lines if re.match(r"%\w+", l).group(0) not in arguments]
    return "\n".join([f"func.func @main({signature}) -> ({types}) {{"] + lines +
                     [f"return {', '.join(values)} : {types}", "}"])


def compare(run, file, tolerance, scratch):
    module = Module(file.read_text())
    constants = module.constants()
    if constants:
        values = scratch / "values.mlir"
        lines = [l for l in module.lines if re.match(r"%\w+", l).group(0) in constants]
        values.write_text(program(lines, {}, list(constants), list(constants.values())))
        (scratch / "in").mkdir(exist_ok=True)
        subprocess.run([run, values, "--engine=reference", "--output-dir", scratch / "in"], capture_output=True, check=True)
    names = {v: scratch / "in" / f"output{i}.npy" for i, v in enumerate(constants)}
    count, failed, refused = 0, [], []
    # Each alone: an error at one does not hide the others.
    for index, (value, type) in enumerate(zip(module.returned, module.types)):
        lines = module.needed(value)
        defined = {re.match(r"%\w+", l).group(0) for l in lines}
        arguments = {v: t for v, t in constants.items() if v in defined}
        if any(re.match(r"tensor<(\d+x)*0x", t) for t in [type, *arguments.values()]):
            refused.append(f"{file.name}: takes or gives a tensor without elements")
            continue
        if "?" in type:
            refused.append(f"{file.name}: gives a tensor of an open shape")
            continue
        path = scratch / f"{file.stem}.mlir"
        path.write_text(program(lines, arguments, [value], [type]))
        command = [run, path, "--compare", f"--tolerance={tolerance}"]
        for argument in arguments:
            command += ["--input", names[argument]]
        done = subprocess.run(command, capture_output=True, text=True)
        where = f"{file.name} #{index} {lines[-1][:150]}"
        reasons = re.findall(r"error: (.*cannot be compiled: .*)", done.stderr)
        checked = re.findall(r"^compare .*", done.stdout, re.M)
        if reasons:
            refused.append(f"{file.name}: {reasons[0]}")
        elif done.returncode or not checked:
            text = checked[0] if checked else re.findall("error: .*", done.stderr) or done.stderr[-300:]
            failed.append(f"{where}: exit {done.returncode}: {text}")
        else:
            count += 1
    return count, failed, refused


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--tolerance", default="1e-5")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--skip", default="$.")
    options = parser.parse_args()
    total, failed, refused = 0, [], []
    for file in options.files:
        if re.match(options.skip, file.name):
            continue
        with tempfile.TemporaryDirectory() as scratch:
            try:
                count, wrong, left = compare(options.run, file, options.tolerance, pathlib.Path(scratch))
            except ValueError as error:
                refused.append(f"{file.name}: {error}")
                continue
        if options.verbose:
            print(f"{file.name}: {count} right, {len(wrong)} wrong, {len(left)} refused", flush=True)
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
