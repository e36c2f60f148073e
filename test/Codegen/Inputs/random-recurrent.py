#!/usr/bin/python3
"""Compiles recurrent layers, convolutions with a depth and products of weights with a zero point, of random extents and
with random parts, and compares three runs in a row, which see each other's state, with the interpreter.

  random-recurrent.py TFL_RUN [--cases N] [--seed S] [--kind KIND]... [--num_threads N]... [--keep FOLDER]

Outputs are within 1e-5 of their range: what is fed back is so small that roundings do not grow from step to step. In a
hybrid layer a last bit may move what is quantized by a step, which every further step of time sees: until then the outputs
must be within 1e-5, the first that are not within 2 % (a step is 0.4 % of a quantizer's range), and at most one case in a
hundred may be so. With threads all bits must be the same.

A case that fails is printed: its text is a reproducer. TINFOIL_CASES in the environment asks for another number of cases.
Exit status 1 if a case fails.
"""

import argparse
import os
import random
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

TOLERANCE, STEP = 1e-5, 0.02
RUNS = 3
GATES = ("input", "forget", "cell", "output")


def shape(extents, element):
    return "tensor<" + "".join(f"{e}x" for e in extents) + element + ">"


def size(extents):
    return int(np.prod(extents))


class Case:
    def __init__(self, kind, seed):
        self.kind, self.seed, self.r = kind, seed, random.Random(f"{kind} {seed}")
        self.lines, self.operands, self.types, self.note = [], [], [], ""
        self.input_type, self.in_shape = "f32", None
        self.time_axis = None
        getattr(self, kind)()

    # --- operands ---

    def operand(self, name, type):
        self.operands.append(f"%{name}")
        self.types.append(type)

    def constant(self, text):
        self.lines.append(f"%c{len(self.lines)} = {text}")
        return f"c{len(self.lines) - 1}"

    def none(self):
        self.operand(self.constant('"tfl.no_value"() <{value}> : () -> none'), "none")

    def reals(self, extents, low=-1.0, high=1.0, there=True):
        if not there:
            return self.none()
        data = struct.pack(f"<{size(extents)}f", *(self.r.uniform(low, high) for _ in range(size(extents))))
        type = shape(extents, "f32")
        self.operand(self.constant(f'"tfl.pseudo_const"() <{{value = dense<"0x{data.hex()}"> : {type}}}> : () -> {type}'), type)

    def integers(self, extents, element, storage, low, high, there=True):
        if not there:
            return self.none()
        code = {"i8": "b", "i16": "h", "i32": "i", "ui8": "B"}[storage]
        data = struct.pack(f"<{size(extents)}{code}", *(self.r.randint(low, high) for _ in range(size(extents))))
        type, stored = shape(extents, element), shape(extents, storage)
        text = f'"tfl.pseudo_qconst"() <{{qtype = {type}, value = dense<"0x{data.hex()}"> : {stored}}}> : () -> {type}'
        self.operand(self.constant(text), type)

    def scale(self, low=0.002, high=0.01):
        return f"{self.r.uniform(low, high):.8f}"

    def matrix(self, extents, there=True, recurrent=False):
        """Weights of the case's type; those of what is fed back do not make it longer."""
        most = extents[-1] ** -0.5 if recurrent else 1.0
        if self.type == "float":
            return self.reals(extents, -most, most, there)
        self.integers(extents, f"!quant.uniform<i8<-127:127>:f32, {self.scale(0.002 * most, 0.01 * most)}>", "i8", -127, 127, there)

    def bias(self, extents, there=True):
        if self.type != "int8":
            return self.reals(extents, there=there)
        self.integers(extents, f"!quant.uniform<i32:f32, {self.scale(1e-5, 1e-4)}>", "i32", -9999, 9999, there)

    def vector(self, extents, there=True):
        """Peepholes and coefficients."""
        if self.type != "int8":
            return self.reals(extents, there=there)
        self.integers(extents, f"!quant.uniform<i16:f32, {self.scale(1e-5, 3e-5)}>", "i16", -32767, 32767, there)

    def variable(self, extents, wide=False):
        if self.type != "int8":
            type = shape(extents, "f32")
            text = f'"tfl.pseudo_const"() <{{value = dense<0.0> : {type}}}> {{tfl.is_variable}} : () -> {type}'
        else:
            storage = "i16" if wide else "i8"
            zero = "" if wide else f":{self.r.randint(-20, 20)}"
            type = shape(extents, f"!quant.uniform<{storage}:f32, {0.000244140625 if wide else self.scale(0.007, 0.01)}{zero}>")
            text = f'"tfl.pseudo_qconst"() <{{qtype = {type}, value = dense<0> : {shape(extents, storage)}}}> ' \
                   f'{{tfl.is_variable}} : () -> {type}'
        self.operand(self.constant(text), type)

    def input(self, extents):
        self.in_shape = list(extents)
        self.input_type = "f32"
        if self.type == "int8":
            self.input_type = f"!quant.uniform<i8:f32, {self.scale(0.007, 0.01)}:{self.r.randint(-20, 20)}>"
        self.operand("x", shape(extents, self.input_type))

    def output_type(self, extents):
        if self.type != "int8":
            return shape(extents, "f32")
        return shape(extents, f"!quant.uniform<i8:f32, {self.scale(0.007, 0.01)}:{self.r.randint(-20, 20)}>")

    def finish(self, op, attributes, results):
        self.results = results
        types = ", ".join(results)
        self.note = attributes
        region = " ({})" if op == "lstm" else ""
        self.lines.append(f"%r:{len(results)} = \"tfl.{op}\"({', '.join(self.operands)}) <{{{attributes}}}>{region} : "
                          f"({', '.join(self.types)}) -> ({types})")

    def text(self):
        index = self.operands.index("%x")
        values = ", ".join(f"%r#{i}" for i in range(len(self.results)))
        return "\n".join([f"func.func @main(%x: {self.types[index]}) -> ({', '.join(self.results)}) {{"] +
                         ["  " + line for line in self.lines] +
                         [f"  return {values} : {', '.join(self.results)}", "}", ""])

    def coin(self, chance=0.5):
        return self.r.random() < chance

    # --- recurrent layers ---

    def cell(self, features, cells, outputs, parts, aux=None):
        """The operands of one cell up to its projection."""
        first = 0 if parts["input gate"] else 1
        for depth, recurrent in ((features, False), (outputs, True)):
            for gate in range(4):
                if not recurrent or not parts["diagonal"]:
                    self.matrix([cells, depth], gate >= first, recurrent)
                elif self.type == "int8":
                    self.matrix([cells], gate >= first)
                else:
                    self.vector([cells], gate >= first)
        for place in range(3):
            self.vector([cells], parts["peephole"] and (place > 0 or first == 0 or parts["two"]))
        for gate in range(4):
            self.bias([cells], gate >= first)
        self.matrix([outputs, cells], parts["projection"], True)
        self.bias([outputs], parts["projection"] and parts["projection bias"])

    def parts(self, types=("float", "float", "hybrid", "hybrid")):
        self.type = self.r.choice(types)
        self.batches, self.steps = self.r.randint(1, 3), self.r.randint(1, 6)
        features, cells = self.r.randint(1, 20), self.r.randint(1, 20)
        parts = {"input gate": self.coin(0.7), "peephole": self.coin(), "projection": self.coin(),
                 "projection bias": self.coin(), "norm": self.coin(0.3), "diagonal": self.coin(0.15), "two": False}
        if parts["diagonal"]:
            parts["projection"] = False
        outputs = self.r.randint(1, 20) if parts["projection"] else cells
        activation = self.r.choice(("TANH", "TANH", "TANH", "RELU", "NONE", "RELU6"))
        attributes = f'cell_clip = {self.r.choice((0.0, 0.5))} : f32, proj_clip = {self.r.choice((0.0, 0.3))} : f32, ' \
                     f'fused_activation_function = "{activation}"'
        if self.coin():
            attributes += f', asymmetric_quantize_inputs = {str(self.coin()).lower()}'
        return features, cells, outputs, parts, attributes

    def sequence(self, width, time_major):
        self.time_axis = 0 if time_major else 1
        return [self.steps, self.batches, width] if time_major else [self.batches, self.steps, width]

    def unidirectional_sequence_lstm(self):
        features, cells, outputs, parts, attributes = self.parts(("float", "float", "hybrid", "hybrid", "int8"))
        time_major = self.coin()
        self.input(self.sequence(features, time_major))
        self.cell(features, cells, outputs, parts)
        self.variable([self.batches, outputs])
        self.variable([self.batches, cells], True)
        for gate in range(4):
            self.vector([cells], parts["norm"] and (gate > 0 or parts["input gate"]))
        self.finish("unidirectional_sequence_lstm", attributes + f", time_major = {str(time_major).lower()}" +
                    f", diagonal_recurrent_tensors = {str(parts['diagonal']).lower()}",
                    [self.output_type(self.sequence(outputs, time_major))])

    def lstm(self):
        features, cells, outputs, parts, attributes = self.parts(("float", "hybrid", "int8"))
        parts["diagonal"] = False
        self.input([self.batches, features])
        self.cell(features, cells, outputs, parts)
        self.variable([self.batches, outputs])
        self.variable([self.batches, cells], True)
        for gate in range(4):
            self.vector([cells], parts["norm"] and (gate > 0 or parts["input gate"]))
        self.finish("lstm", attributes, [self.output_type([self.batches, outputs])])

    def bidirectional_sequence_lstm(self):
        features, cells, outputs, parts, attributes = self.parts()
        parts["diagonal"] = False
        # Of peepholes it has all or none.
        parts["two"] = True
        time_major, merge = self.coin(), self.coin()
        self.input(self.sequence(features, time_major))
        others = self.r.randint(1, 20) if parts["projection"] else cells
        crossed, aux = False, self.coin(0.3)
        crossed = aux and self.coin()
        self.cell(features, cells, outputs, parts)
        self.cell(features, cells, others, parts)
        for width in (outputs, cells, others, cells):
            self.variable([self.batches, width])
        if aux:
            self.operands.append("%x")
            self.types.append(self.types[0])
        else:
            self.none()
        for gate in range(8):
            self.matrix([cells, features], aux and not crossed and (gate % 4 > 0 or parts["input gate"]))
        first = outputs + others if merge else outputs
        self.finish("bidirectional_sequence_lstm",
                    attributes + f", time_major = {str(time_major).lower()}, merge_outputs = {str(merge).lower()}",
                    [self.output_type(self.sequence(first, time_major)),
                     shape([0], "f32") if merge else self.output_type(self.sequence(others, time_major))])
        if merge:
            self.results.pop()
            self.lines[-1] = self.lines[-1].replace("%r:1", "%r:2")

    def basic_lstm(self):
        self.type = self.r.choice(("float",))
        batches, features, cells = self.r.randint(1, 3), self.r.randint(1, 20), self.r.randint(1, 20)
        self.input([batches, features])
        self.reals([batches, cells])
        self.matrix([4 * cells, features + cells])
        self.bias([4 * cells])
        self.reals([batches, cells])
        self.finish("basic_lstm", 'fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr BASIC>',
                    [shape([batches, width], "f32") for width in (cells, cells, features + cells, 4 * cells)])

    def unidirectional_sequence_rnn(self):
        features, units, _, _, _ = self.parts()
        time_major = self.coin()
        self.input(self.sequence(features, time_major))
        self.matrix([units, features])
        self.matrix([units, units], recurrent=True)
        self.reals([units])
        self.variable([self.batches, units])
        self.finish("unidirectional_sequence_rnn",
                    f'fused_activation_function = "{self.r.choice(("TANH", "RELU6", "RELU_N1_TO_1"))}", '
                    f'time_major = {str(time_major).lower()}, asymmetric_quantize_inputs = {str(self.coin()).lower()}',
                    [self.output_type(self.sequence(units, time_major))])

    def svdf(self):
        features, units, _, _, _ = self.parts(("float", "hybrid", "int8"))
        rank, memory = self.r.randint(1, 4), self.r.randint(1, 12)
        self.input([self.batches, features])
        self.matrix([units * rank, features])
        self.vector([units * rank, memory])
        self.bias([units], self.coin(0.7))
        self.variable([self.batches, units * rank * memory], True)
        self.finish("svdf", f'fused_activation_function = "{self.r.choice(("NONE", "RELU", "TANH"))}", rank = {rank} : i32, '
                    f'asymmetric_quantize_inputs = {str(self.coin()).lower()}',
                    [self.output_type([self.batches, units])])

    # --- convolutions with a depth ---

    def volume(self, transposed):
        self.type = "float"
        extents = [self.r.randint(1, 7) for _ in range(3)]
        window = [self.r.randint(1, 3) for _ in range(3)]
        strides, dilations = [self.r.choice((1, 1, 2)) for _ in range(3)], [self.r.choice((1, 1, 2)) for _ in range(3)]
        padding, out = self.r.choice(("SAME", "VALID")), []
        for i in range(3):
            reach = (window[i] - 1) * dilations[i] + 1
            if transposed:
                if window[i] < strides[i]:
                    window[i] = strides[i]
                    reach = (window[i] - 1) * dilations[i] + 1
                out.append(extents[i] * strides[i] if padding == "SAME" else (extents[i] - 1) * strides[i] + reach)
                continue
            if padding == "VALID":
                extents[i] = max(extents[i], reach)
            out.append(-(-extents[i] // strides[i]) if padding == "SAME" else (extents[i] - reach) // strides[i] + 1)
        attributes = f'padding = "{padding}", fused_activation_function = "{self.r.choice(("NONE", "RELU"))}"'
        for letter, stride, dilation in zip("dhw", strides, dilations):
            attributes += f", stride_{letter} = {stride} : i32, dilation_{letter}_factor = {dilation} : i32"
        return self.r.randint(1, 2), extents, window, out, attributes

    def conv_3d(self):
        batches, extents, window, out, attributes = self.volume(False)
        channels, columns = self.r.randint(1, 8), self.r.randint(1, 20)
        self.input([batches, *extents, channels])
        self.reals([*window, channels, columns])
        self.reals([columns], there=self.coin())
        self.finish("conv_3d", attributes, [shape([batches, *out, columns], "f32")])

    def conv_3d_transpose(self):
        batches, extents, window, out, attributes = self.volume(True)
        channels, columns = self.r.randint(1, 8), self.r.randint(1, 20)
        result = [batches, *out, columns]
        self.operand(self.constant(f'"tfl.pseudo_const"() <{{value = dense<{result}> : tensor<5xi32>}}> : () -> tensor<5xi32>'),
                     "tensor<5xi32>")
        self.reals([*window, columns, channels])
        self.input([batches, *extents, channels])
        # The bias must be as long as the input has channels, says the op.
        self.reals([columns], there=channels == columns)
        self.finish("conv_3d_transpose", attributes, [shape(result, "f32")])

    # --- weights with a zero point ---

    def unsigned(self):
        self.type = "unsigned"
        self.real = self.coin(0.3)
        zero = self.r.choice((0, 255, self.r.randint(1, 254)))
        self.weight_type = f"!quant.uniform<u8:f32, {self.scale()}:{zero}>"
        self.signed = self.coin(0.3)
        if self.signed:
            self.weight_type = f"!quant.uniform<i8:f32, {self.scale()}:{zero - 128}>"
        self.out_type = "f32" if self.real else f"!quant.uniform<u8:f32, {self.scale(0.02, 0.2)}:{self.r.randint(0, 255)}>"

    def unsigned_input(self, extents):
        self.in_shape, self.input_type = list(extents), "f32"
        if not self.real:
            self.input_type = f"!quant.uniform<u8:f32, 0.0078:{self.r.randint(0, 255)}>"
        self.operand("x", shape(extents, self.input_type))

    def unsigned_weights(self, extents):
        if self.signed:
            return self.integers(extents, self.weight_type, "i8", -128, 127)
        self.integers(extents, self.weight_type, "ui8", 0, 255)

    def fully_connected(self):
        self.unsigned()
        rows, depth, columns = self.r.randint(1, 20), self.r.randint(1, 80), self.r.randint(1, 70)
        self.unsigned_input([rows, depth])
        self.unsigned_weights([columns, depth])
        self.reals([columns], there=self.coin())
        self.finish("fully_connected", 'fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"',
                    [shape([rows, columns], self.out_type)])

    def plane(self):
        extents, window = [self.r.randint(3, 9) for _ in range(2)], [self.r.randint(1, 3) for _ in range(2)]
        strides, dilations = [self.r.choice((1, 1, 2)) for _ in range(2)], [1, 1]
        padding, out = self.r.choice(("SAME", "VALID")), []
        for i in range(2):
            out.append(-(-extents[i] // strides[i]) if padding == "SAME" else (extents[i] - window[i]) // strides[i] + 1)
        attributes = f'padding = "{padding}", fused_activation_function = "{self.r.choice(("NONE", "RELU6"))}"'
        for letter, stride, dilation in zip("hw", strides, dilations):
            attributes += f", stride_{letter} = {stride} : i32, dilation_{letter}_factor = {dilation} : i32"
        return self.r.randint(1, 2), extents, window, out, attributes

    def conv_2d(self):
        self.unsigned()
        batches, extents, window, out, attributes = self.plane()
        groups = self.r.choice((1, 1, 2))
        depth, columns = self.r.randint(1, 9), self.r.randint(1, 20)
        self.unsigned_input([batches, *extents, depth * groups])
        self.unsigned_weights([columns * groups, *window, depth])
        self.reals([columns * groups], there=self.coin())
        self.finish("conv_2d", attributes, [shape([batches, *out, columns * groups], self.out_type)])

    def depthwise_conv_2d(self):
        self.unsigned()
        batches, extents, window, out, attributes = self.plane()
        depth, multiplier = self.r.randint(1, 40), self.r.choice((1, 1, 2))
        self.unsigned_input([batches, *extents, depth])
        self.unsigned_weights([1, *window, depth * multiplier])
        self.reals([depth * multiplier], there=self.coin())
        self.finish("depthwise_conv_2d", attributes + f", depth_multiplier = {multiplier} : i32",
                    [shape([batches, *out, depth * multiplier], self.out_type)])


KINDS = ("unidirectional_sequence_lstm", "unidirectional_sequence_lstm", "bidirectional_sequence_lstm", "lstm", "basic_lstm",
         "unidirectional_sequence_rnn", "svdf", "conv_3d", "conv_3d_transpose", "fully_connected", "conv_2d",
         "depthwise_conv_2d")


def steps(case, array):
    """What an output holds, a row for each step of time through all runs. Those of two directions are not in one order."""
    if array.ndim == 4 and case.kind.startswith("unidirectional"):
        array = np.moveaxis(array, 1 + case.time_axis, 1)
        return array.reshape(array.shape[0] * array.shape[1], -1)
    return array.reshape(array.shape[0], -1)


def is_moved(case, expected, made):
    """Whether outputs differ as where a last bit moved a value by a step of a quantizer."""
    expected, made = (steps(case, a.astype(np.float64)) for a in (expected, made))
    error = np.abs(expected - made).max(axis=1) / np.ptp(np.append(expected, 0))
    wrong = np.flatnonzero(error > TOLERANCE)
    return wrong.size == 0 or error[wrong[0]] <= STEP


class Wrong(Exception):
    """Why a case fails."""


def execute(options, case, folder, *arguments):
    """What tfl-run says, and the outputs."""
    command = [options.run, folder / "case.mlir", "--runs", "--keep-state", "--input", folder / "x.npy", "--output-dir", folder]
    try:
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=120)
    except subprocess.TimeoutExpired:
        raise Wrong("takes more than 120 s") from None
    if done.returncode not in (0, 1) or "error" in done.stderr:
        raise Wrong(f"exit status {done.returncode} with {' '.join(arguments)}: {done.stderr[:2000]}")
    return done.stdout, [np.load(folder / f"output{index}.npy") for index in range(len(case.results))]


def check(options, case, folder):
    """Whether a value was moved by a step of a quantizer; raises Wrong."""
    (folder / "case.mlir").write_text(case.text())
    values = np.random.default_rng(case.seed).uniform(-1, 1, [RUNS, *case.in_shape]).astype("f4")
    if case.input_type != "f32":
        unsigned = "<u8" in case.input_type
        values = np.random.default_rng(case.seed).integers(0, 256, values.shape)
        values = values.astype("u1") if unsigned else (values - 128).astype("i1")
    np.save(folder / "x.npy", values)
    said, made = execute(options, case, folder, "--compare", f"--tolerance={TOLERANCE}")
    compared = re.findall(r"^compare .*", said, re.M)
    wrong = [line for line in compared if line.endswith("WRONG")]
    if len(compared) != len(case.results):
        raise Wrong(f"{len(compared)} outputs were compared instead of {len(case.results)}")
    for count in options.num_threads:
        others = execute(options, case, folder, f"--num_threads={count}")[1]
        if any(a.tobytes() != b.tobytes() for a, b in zip(made, others)):
            raise Wrong(f"an output is another one with --num_threads={count}")
    if wrong:
        expected = execute(options, case, folder, "--engine=reference")[1]
        if case.type != "hybrid" or not all(is_moved(case, a, b) for a, b in zip(expected, made)):
            raise Wrong("; ".join(wrong))
    return bool(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run")
    parser.add_argument("--cases", type=int, default=int(os.environ.get("TINFOIL_CASES", 60)))
    parser.add_argument("--seed", type=int, default=0, help="number of the first case")
    parser.add_argument("--kind", action="append", help="of these alone")
    parser.add_argument("--num_threads", type=int, action="append", default=[], help="give the same bits with so many threads")
    parser.add_argument("--keep", type=Path, help="write reproducers there")
    options = parser.parse_args()
    kinds, failures, moved = options.kind or KINDS, 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(options.seed, options.seed + options.cases):
            case = Case(kinds[seed % len(kinds)], seed)
            try:
                moved += check(options, case, Path(scratch))
                continue
            except Wrong as wrong:
                reason = wrong
            failures += 1
            print(f"{case.kind} seed {seed}: type={case.type}, {case.note}\n ", reason)
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{case.kind}-{seed}.mlir").write_text(case.text())
            else:
                print(case.text())
    print(f"{options.cases} cases, {failures} failures, {moved} of hybrid layers moved by a step of a quantizer")
    return 1 if failures or not options.cases or moved > max(1, options.cases // 100) else 0


if __name__ == "__main__":
    sys.exit(main())
