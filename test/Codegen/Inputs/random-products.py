#!/usr/bin/python3
"""Compiles products and convolutions of random extents, some with elementwise ops behind them, and compares what they
compute with the interpreter.

  random-products.py TFL_RUN [--cases N] [--seed S] [--isa NAME]... [--num_threads N]... [--emulate TARGET]... [--keep FOLDER]

Cases are compiled several at a time, so that they share micro-kernels and a workspace. What integer kernels make must
moreover be the same, bit by bit, on all instruction sets of this machine. A case that fails is made smaller while it still
fails, and printed: its text is a reproducer. TINFOIL_CASES in the environment asks for another number of cases. Exit
status 1 if a case fails.
"""

import random
import re
import struct
import sys

from random_cases import main, shape, size

TYPES = ("float", "hybrid", "hybrid-per-tensor", "int8")
ACTIVATIONS = ("NONE", "NONE", "RELU", "RELU6", "RELU_N1_TO_1")
# What may follow: an op with another operand (as large, a value for each channel, one for all) or without.
AFTER = ("add element", "sub element", "mul column", "add column", "mul one", "maximum one", "reversed sub one", "neg", "abs",
         "square", "relu", "logistic", "reshape", "use twice")


class Case:
    """One op: its kind and numbers. What is random in its constants hangs on `seed` alone."""

    def __init__(self, kind, seed, numbers):
        self.kind, self.seed, self.numbers = kind, seed, dict(numbers)

    def __getattr__(self, name):
        try:
            return self.numbers[name]
        except KeyError:
            raise AttributeError(name) from None

    def smaller(self):
        """The same with one number halved or one choice made plain."""
        plain = {"activation": "NONE", "padding": "VALID", "bias": False, "type": "float", "adj_x": False, "adj_y": False}
        for name, value in self.numbers.items():
            if name == "after":
                for i in range(len(value)):
                    yield Case(self.kind, self.seed, {**self.numbers, name: value[:i] + value[i + 1:]})
                continue
            if name in plain:
                new = plain[name]
            else:
                new = max(value // 2, 0 if name == "extra" else 1)
            if new != value:
                yield Case(self.kind, self.seed, {**self.numbers, name: new})

    # --- constants ---

    def floats(self, count, low=-1.0, high=1.0):
        return struct.pack(f"<{count}f", *(self.random.uniform(low, high) for _ in range(count)))

    def bytes(self, count):
        # Extremes more often than chance has them.
        return bytes(self.random.choice((127, 129)) if self.random.random() < 0.1 else self.random.randint(-127, 127) % 256
                     for _ in range(count))

    def real(self, name, extents):
        return f'%{name} = "tfl.pseudo_const"() <{{value = dense<"0x{self.floats(size(extents)).hex()}"> : ' \
               f'{shape(extents, "f32")}}}> : () -> {shape(extents, "f32")}'

    def scales(self, count):
        return [round(self.random.uniform(0.004, 0.02), 6) for _ in range(count)]

    def weights(self, extents, axis):
        """The line and the type of a constant with a scale for each index of `axis`, if the type has such."""
        if self.type == "float":
            return self.real("w", extents), shape(extents, "f32")
        if self.type == "hybrid-per-tensor" or axis is None:
            element = f"!quant.uniform<i8<-127:127>:f32, {self.scales(1)[0]}>"
        else:
            element = f"!quant.uniform<i8<-127:127>:f32:{axis}, {{{', '.join(map(str, self.scales(extents[axis])))}}}>"
        kind = shape(extents, element)
        return f'%w = "tfl.pseudo_qconst"() <{{qtype = {kind}, value = dense<"0x{self.bytes(size(extents)).hex()}"> : ' \
               f'{shape(extents, "i8")}}}> : () -> {kind}', kind

    # --- text ---

    def lines(self):
        """The inputs with their types, lines that make %r of them, and its type."""
        self.random = random.Random(f"{self.seed} constants")
        self.inputs = {}
        lines, kind = getattr(self, self.kind)()
        return self.inputs, lines, kind

    def follow(self, lines, kind, result, channels):
        """Lines and type with what follows %r: every value gets a letter of its own."""
        letters = iter("defghijklm")
        for name in self.after:
            word, _, operand = name.removeprefix("reversed ").partition(" ")
            lines[-1] = re.sub(r"^%r", f"%{(last := next(letters))}", lines[-1])
            if word == "reshape":
                flat = [size(result[:-1]), result[-1]]
                letter, new = next(letters), shape(flat, "f32")
                lines.append(f'%{letter} = "tfl.pseudo_const"() <{{value = dense<{flat}> : tensor<2xi32>}}> : () -> tensor<2xi32>')
                lines.append(f'%r = "tfl.reshape"(%{last}, %{letter}) : ({kind}, tensor<2xi32>) -> {new}')
                kind, result = new, flat
                continue
            other, type = None, None
            if operand == "element":
                other, type = next(letters), kind
                self.inputs[other] = kind
            elif operand == "twice":
                word, other, type = "add", last, kind
            elif operand:
                extents = [result[-1]] if operand == "column" else []
                other, type = next(letters), shape(extents, "f32")
                lines.append(self.real(other, extents))
            operands = [(last, kind)] + ([(other, type)] if other else [])
            if name.startswith("reversed"):
                operands.reverse()
            attributes = ' <{fused_activation_function = "NONE"}>' if word in ("add", "sub", "mul") else ""
            lines.append(f'%r = "tfl.{word}"({", ".join("%" + o for o, _ in operands)}){attributes} : '
                         f'({", ".join(t for _, t in operands)}) -> {kind}')
        return lines, kind

    def finish(self, x, op, operands, w, result, channels, attributes):
        """The op between its constants; an int8 one between quantization of its input and its result as it is."""
        lines, kinds = [w[0]], {"w": w[1], "x": shape(x, "f32"), "n": "none"}
        element = "f32"
        if self.type == "int8":
            zero = self.random.randint(-100, 100)
            kinds["q"] = shape(x, f"!quant.uniform<i8:f32, 0.0078:{zero}>")
            lines.append(f'%q = "tfl.quantize"(%x) <{{qtype = {kinds["q"]}}}> : ({kinds["x"]}) -> {kinds["q"]}')
            element = f"!quant.uniform<i8:f32, {round(self.random.uniform(0.02, 0.2), 4)}:{self.random.randint(-50, 50)}>"
        if self.bias and "b" in operands:
            kinds["b"] = shape([channels], "f32")
            lines.append(self.real("b", [channels]))
        else:
            operands = ["n" if o == "b" else o for o in operands]
        if "n" in operands:
            lines.append('%n = "tfl.no_value"() <{value}> : () -> none')
        if "o" in operands:
            kinds["o"] = "tensor<4xi32>"
            lines.append(f'%o = "tfl.pseudo_const"() <{{value = dense<{list(result)}> : tensor<4xi32>}}> : () -> tensor<4xi32>')
        operands = ["q" if o == "x" and self.type == "int8" else o for o in operands]
        kind = shape(result, element)
        lines.append(f'%r = "tfl.{op}"({", ".join("%" + o for o in operands)}) <{{{attributes}}}> : '
                     f'({", ".join(kinds[o] for o in operands)}) -> {kind}')
        self.inputs["x"] = kinds["x"]
        return self.follow(lines, kind, result, channels)

    def fully_connected(self):
        w = self.weights([self.columns, self.depth], 0)
        attributes = f'fused_activation_function = "{self.activation}", keep_num_dims = false, weights_format = "DEFAULT"'
        return self.finish([self.rows, self.depth], "fully_connected", ["x", "w", "b"], w, [self.rows, self.columns],
                           self.columns, attributes)

    def batch_matmul(self):
        w = self.weights([self.sets] + ([self.columns, self.depth] if self.adj_y else [self.depth, self.columns]), None)
        x = [self.batches] + ([self.depth, self.rows] if self.adj_x else [self.rows, self.depth])
        flag = lambda value: str(value).lower()
        attributes = f"adj_x = {flag(self.adj_x)}, adj_y = {flag(self.adj_y)}, asymmetric_quantize_inputs = false"
        return self.finish(x, "batch_matmul", ["x", "w"], w, [self.batches, self.rows, self.columns], 0, attributes)

    def plane(self):
        out = []
        for extent, window, stride, dilation in ((self.height, self.window_h, self.stride_h, self.dilation_h),
                                                 (self.width, self.window_w, self.stride_w, self.dilation_w)):
            reach = (window - 1) * dilation + 1
            out.append((extent + stride - 1) // stride if self.padding == "SAME" else (extent - reach) // stride + 1)
        attributes = f'dilation_h_factor = {self.dilation_h} : i32, dilation_w_factor = {self.dilation_w} : i32, ' \
                     f'stride_h = {self.stride_h} : i32, stride_w = {self.stride_w} : i32, ' \
                     f'fused_activation_function = "{self.activation}", padding = "{self.padding}"'
        return out, attributes

    def conv_2d(self):
        out, attributes = self.plane()
        w = self.weights([self.groups * self.columns, self.window_h, self.window_w, self.depth], 0)
        return self.finish([self.batches, self.height, self.width, self.depth * self.groups], "conv_2d", ["x", "w", "b"], w,
                           [self.batches, *out, self.groups * self.columns], self.groups * self.columns, attributes)

    def depthwise_conv_2d(self):
        out, attributes = self.plane()
        channels = self.depth * self.multiplier
        w = self.weights([1, self.window_h, self.window_w, channels], 3)
        return self.finish([self.batches, self.height, self.width, self.depth], "depthwise_conv_2d", ["x", "w", "b"], w,
                           [self.batches, *out, channels], channels,
                           attributes + f", depth_multiplier = {self.multiplier} : i32")

    def transpose_conv(self):
        out = []
        for extent, window, stride in ((self.height, self.window_h, self.stride_h), (self.width, self.window_w, self.stride_w)):
            out.append(extent * stride - min(self.extra, stride - 1) if self.padding == "SAME"
                       else (extent - 1) * stride + window + min(self.extra, stride - 1))
        w = self.weights([self.columns, self.window_h, self.window_w, self.depth], 0)
        attributes = f'stride_h = {self.stride_h} : i32, stride_w = {self.stride_w} : i32, ' \
                     f'fused_activation_function = "{self.activation}", padding = "{self.padding}"'
        return self.finish([self.batches, self.height, self.width, self.depth], "transpose_conv", ["o", "w", "x", "b"], w,
                           [self.batches, *out, self.columns], self.columns, attributes)

    def is_valid(self):
        if self.kind == "batch_matmul":
            return self.sets in (1, self.batches)
        if self.kind in ("conv_2d", "depthwise_conv_2d"):
            return min(self.plane()[0]) >= 1
        if self.kind == "transpose_conv" and self.type.startswith("hybrid"):
            # A window smaller than the stride leaves places that nothing is added to: has no kernel with SAME.
            return self.window_h >= self.stride_h and self.window_w >= self.stride_w
        return True

    def is_exact(self, isa):
        """Whether its outputs are the same on all instruction sets like `isa`: reals are added up in one order by fused
        multiplications and additions, where there are some."""
        # Hybrid depthwise convolutions add up reals.
        reals = self.type == "float" or self.kind == "depthwise_conv_2d" and self.type != "int8"
        return not reals or isa != "x86-64-v2" and (self.type != "float" or isa != "armv7")

    def spread(self):
        """Of sums of products of numbers in [-1, 1): clipping may leave a small part of their range, but not of their error."""
        if self.type != "float":
            return 0
        taps = self.window_h * self.window_w if "window_h" in self.numbers else 1
        return (taps * (1 if self.kind == "depthwise_conv_2d" else self.depth)) ** 0.5

    def __str__(self):
        return f"{self.kind} seed {self.seed}: " + ", ".join(f"{k}={v}" for k, v in self.numbers.items())


def make(seed):
    """A case of this number."""
    r = random.Random(seed)
    # Extents around those of tiles (6, 8, 12, 16, 64), and all the small ones.
    extent = lambda most: r.choice((r.randint(1, 8), r.randint(1, most), r.choice((15, 16, 17, 63, 64, 65, most))))
    while True:
        kind = r.choice(("fully_connected", "batch_matmul", "conv_2d", "conv_2d", "depthwise_conv_2d", "depthwise_conv_2d",
                         "transpose_conv"))
        n = {"type": r.choice(TYPES), "activation": r.choice(ACTIVATIONS), "bias": r.random() < 0.7}
        n["after"] = [r.choice(AFTER) for _ in range(r.choice((0, 0, 1, 2, 3)) if n["type"] != "int8" else 0)]
        if kind == "fully_connected":
            n |= {"rows": r.randint(1, 20), "columns": extent(150), "depth": extent(300)}
            if r.random() < 0.1:
                # More than a block of rows.
                n |= {"rows": r.randint(300, 700), "columns": r.randint(1, 20), "depth": r.randint(900, 1100)}
        elif kind == "batch_matmul":
            n |= {"batches": r.randint(1, 4), "rows": r.randint(1, 20), "columns": extent(80), "depth": extent(100),
                  "adj_x": r.random() < 0.3, "adj_y": r.random() < 0.5}
            n["sets"] = r.choice((1, n["batches"]))
        else:
            n |= {"batches": r.randint(1, 3), "height": r.randint(1, 14), "width": r.randint(1, 14),
                  "window_h": r.randint(1, 4), "window_w": r.randint(1, 4), "stride_h": r.choice((1, 1, 2, 3)),
                  "stride_w": r.choice((1, 1, 2, 3)), "padding": r.choice(("SAME", "VALID")),
                  "depth": min(extent(40), 40)}
            if kind == "transpose_conv":
                n |= {"columns": extent(40), "extra": r.choice((0, 0, 1))}
            else:
                n |= {"dilation_h": r.choice((1, 1, 2)), "dilation_w": r.choice((1, 1, 3))}
            if kind == "conv_2d":
                n |= {"columns": min(extent(70), 70), "groups": r.choice((1, 1, 1, 2))}
            if kind == "depthwise_conv_2d":
                n |= {"multiplier": r.choice((1, 1, 1, 2, 3))}
        case = Case(kind, seed, n)
        if case.is_valid():
            return case


if __name__ == "__main__":
    sys.exit(main(make, __doc__))
