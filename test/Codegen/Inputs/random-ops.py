#!/usr/bin/python3
"""Compiles chains of random ops that are no products - elementwise with broadcasting, reductions, softmax, pooling, resizing,
padding, slices, moves of all kinds - on reals, 32-bit integers and quantized numbers, and compares them with the interpreter.

  random-ops.py TFL_RUN [--cases N] [--seed S] [--isa NAME]... [--num_threads N]... [--emulate TARGET]... [--keep FOLDER]

Integers must be equal, reals be within 1e-5 of the range and the same, bit by bit, on all instruction sets: none of these ops
uses FMA. A case that fails is made smaller while it still fails, and printed: its text is a reproducer. TINFOIL_CASES in the
environment asks for another number of cases. Exit status 1 if a case fails.
"""

import random
import struct
import sys

from random_cases import main, shape, size

MOST = 20000  # elements of a value


class Chain:
    """Lines that make one value of another; `kind` is "f32", "i32" or "i8", `element` as types are written."""

    def __init__(self, r, extents, kind):
        self.r, self.extents, self.kind = r, list(extents), kind
        self.lines, self.inputs, self.count = [], {}, 0
        self.element = "f32"
        self.value = self.input(self.extents)
        if kind == "i32":
            self.value, self.element = self.integers(self.value, self.extents), "i32"
        elif kind == "i8":
            self.element = self.quantized()
            self.value = self.quantize(self.value, self.extents, self.element)

    # --- values ---

    def name(self):
        self.count += 1
        letters, n = "", self.count
        while n:
            n, digit = divmod(n - 1, 26)
            letters = chr(97 + digit) + letters
        return "v" + letters

    def type(self, extents=None, element=None):
        return shape(self.extents if extents is None else extents, element or self.element)

    def line(self, op, operands, types, result, attributes=""):
        name = self.name()
        attributes = f" <{{{attributes}}}>" if attributes else ""
        self.lines.append(f'%{name} = "tfl.{op}"({", ".join("%" + o for o in operands)}){attributes} : ({", ".join(types)}) -> {result}')
        return name

    def input(self, extents):
        name = self.name()
        self.inputs[name] = shape(extents, "f32")
        return name

    def constant(self, values, extents=None):
        type = shape([len(values)] if extents is None else extents, "i32")
        text = str(list(values)) if extents is None else str(values[0])
        name = self.name()
        self.lines.append(f'%{name} = "tfl.pseudo_const"() <{{value = dense<{text}> : {type}}}> : () -> {type}')
        return name, type

    def scalar(self, value):
        return self.constant([value], [])

    def reals(self, extents, low=-1.0, high=1.0):
        name, type = self.name(), shape(extents, "f32")
        data = struct.pack(f"<{size(extents)}f", *(self.r.uniform(low, high) for _ in range(size(extents))))
        self.lines.append(f'%{name} = "tfl.pseudo_const"() <{{value = dense<"0x{data.hex()}"> : {type}}}> : () -> {type}')
        return name

    def quantized(self):
        return f"!quant.uniform<i8:f32, {round(self.r.uniform(0.005, 0.03), 5)}:{self.r.randint(-60, 60)}>"

    def quantize(self, value, extents, element):
        type = shape(extents, element)
        return self.line("quantize", [value], [shape(extents, "f32")], type, f"qtype = {type}")

    def integers(self, value, extents):
        """Some hundred numbers of reals in [-1, 1)."""
        type = shape(extents, "f32")
        name = self.name()
        self.lines.append(f'%{name} = "tfl.pseudo_const"() <{{value = dense<100.0> : tensor<f32>}}> : () -> tensor<f32>')
        large = self.line("mul", [value, name], [type, "tensor<f32>"], type, 'fused_activation_function = "NONE"')
        return self.line("cast", [large], [type], shape(extents, "i32"))

    def other(self, extents, element=None):
        """A second operand of the kind of the value: an input, or a constant."""
        if self.kind == "f32" and self.r.random() < 0.4:
            return self.reals(extents)
        value = self.input(extents)
        if self.kind == "i32":
            return self.integers(value, extents)
        return self.quantize(value, extents, element) if self.kind == "i8" else value

    def become(self, op, operands, types, extents, attributes="", element=None):
        """The value becomes the result of an op on it and others."""
        element = element or self.element
        self.value = self.line(op, operands, types, shape(extents, element), attributes)
        self.extents, self.element = list(extents), element

    def unary(self, op, extents=None, attributes="", more=(), element=None):
        """An op on the value and constants, (name, type) each."""
        self.become(op, [self.value, *(n for n, _ in more)], [self.type(), *(t for _, t in more)],
                    self.extents if extents is None else extents, attributes, element)

    @property
    def rank(self):
        return len(self.extents)

    def axes(self):
        return sorted(self.r.sample(range(self.rank), self.r.randint(1, self.rank)))

    # --- elementwise ---

    def binary(self):
        op = self.r.choice({"f32": ("add", "sub", "mul", "maximum", "minimum", "squared_difference", "div"),
                            "i32": ("add", "sub", "mul", "maximum", "minimum", "squared_difference"),
                            "i8": ("add", "sub", "mul")}[self.kind])
        extents = [self.r.choice((e, e, 1)) for e in self.extents][self.r.choice((0, 0, self.r.randint(0, self.rank))):]
        result = list(self.extents)
        # The value itself may be what is repeated.
        for i in range(1, len(extents) + 1):
            if result[-i] == 1 and self.r.random() < 0.5:
                extents[-i] = self.r.randint(1, 9)
                result[-i] = extents[-i]
        if size(result) > MOST:
            return
        element = self.quantized() if self.kind == "i8" else self.element
        if op == "div":
            other = self.reals(extents, 0.5, 2.0)
        else:
            other = self.other(extents, element)
        operands, types = [self.value, other], [self.type(), shape(extents, element)]
        if self.r.random() < 0.5 and op != "div":
            operands.reverse(), types.reverse()
        attributes = ""
        if op in ("add", "sub", "mul", "div"):
            activation = self.r.choice(("NONE", "NONE", "RELU", "RELU6") if self.kind != "i32" else ("NONE",))
            attributes = f'fused_activation_function = "{activation}"'
        self.become(op, operands, types, result, attributes, self.quantized() if self.kind == "i8" else None)

    def activation(self):
        if self.kind == "i8":
            op = self.r.choice(("relu", "relu6", "logistic", "tanh", "leaky_relu"))
            fixed = {"logistic": "!quant.uniform<i8:f32, 3.906250e-03:-128>", "tanh": "!quant.uniform<i8:f32, 7.812500e-03>"}
            return self.unary(op, attributes="alpha = 0.1 : f32" if op == "leaky_relu" else "", element=fixed.get(op, self.element))
        if self.kind == "i32":
            return self.unary(self.r.choice(("abs", "neg")))
        op = self.r.choice(("abs", "neg", "square", "relu", "relu6", "tanh", "logistic", "elu", "hard_swish", "leaky_relu", "sin",
                            "cos", "gelu", "exp", "sqrt", "log", "rsqrt"))
        # Where these are steep, or large numbers are turned round, the last bit of what is before would grow.
        if op in ("exp", "sin", "cos", "sqrt", "log", "rsqrt"):
            self.unary("tanh")
        if op in ("sqrt", "log", "rsqrt"):
            self.unary("logistic")
        self.unary(op, attributes={"leaky_relu": "alpha = 0.1 : f32",
                                   "gelu": f"approximate = {self.r.choice(('true', 'false'))}"}.get(op, ""))

    # --- reductions ---

    def reduction(self):
        op = self.r.choice({"f32": ("sum", "mean", "reduce_max", "reduce_min", "reduce_prod"),
                            "i32": ("sum", "reduce_max", "reduce_min"), "i8": ("mean", "sum", "reduce_max", "reduce_min")}[self.kind])
        if not self.rank:
            return
        axes, keep = self.axes(), self.r.random() < 0.5
        extents = [1 if i in axes else e for i, e in enumerate(self.extents)]
        if not keep:
            extents = [e for i, e in enumerate(self.extents) if i not in axes]
        if op == "sum" and self.kind == "i8":
            element = f"!quant.uniform<i8:f32, {round(0.02 * size(self.extents) / max(1, size(extents)), 5)}:3>"
        else:
            element = self.element
        self.unary(op, extents, f"keep_dims = {str(keep).lower()}", [self.constant(axes)], element)

    def softmax(self):
        if self.kind == "i32" or not self.rank:
            return
        element = "!quant.uniform<i8:f32, 3.906250e-03:-128>" if self.kind == "i8" else None
        if self.kind == "i8" or self.r.random() < 0.6:
            self.unary("softmax", attributes=f"beta = {self.r.choice((1.0, 0.5))} : f32", element=element)
        elif self.r.random() < 0.5:
            self.unary("log_softmax")
        else:
            self.unary("l2_normalization", attributes='fused_activation_function = "NONE"')

    def cumsum(self):
        if self.kind != "i8" and self.rank:
            flags = ", ".join(f"{name} = {self.r.choice(('true', 'false'))}" for name in ("exclusive", "reverse"))
            self.unary("cumsum", attributes=flags, more=[self.scalar(self.r.randrange(self.rank))])

    # --- images ---

    def pool(self):
        if self.rank != 4 or self.kind == "i32":
            return
        padding, extents, numbers = self.r.choice(("SAME", "VALID")), list(self.extents), ""
        for i, (axis, letter) in enumerate((("height", "h"), ("width", "w"))):
            window, stride = self.r.randint(1, min(4, self.extents[1 + i])), self.r.randint(1, 3)
            extents[1 + i] = -(-self.extents[1 + i] // stride) if padding == "SAME" else (self.extents[1 + i] - window) // stride + 1
            numbers += f", filter_{axis} = {window} : i32, stride_{letter} = {stride} : i32"
        activation = self.r.choice(("NONE", "RELU", "RELU6"))
        self.unary(self.r.choice(("average_pool_2d", "max_pool_2d")), extents,
                   f'padding = "{padding}", fused_activation_function = "{activation}"{numbers}')

    def resize(self):
        if self.rank != 4 or self.kind == "i32":
            return
        extents = [self.extents[0], self.r.randint(1, 12), self.r.randint(1, 12), self.extents[3]]
        if size(extents) > MOST:
            return
        corners, half = self.r.choice((("false", "false"), ("true", "false"), ("false", "true")))
        self.unary(self.r.choice(("resize_bilinear", "resize_nearest_neighbor")), extents,
                   f"align_corners = {corners}, half_pixel_centers = {half}", [self.constant(extents[1:3])])

    def blocks(self):
        if self.rank != 4 or self.kind == "i32":
            return
        n, h, w, c = self.extents
        if h % 2 == 0 and w % 2 == 0 and self.r.random() < 0.7:
            self.unary("space_to_depth", [n, h // 2, w // 2, c * 4], "block_size = 2 : i32")
        elif c % 4 == 0:
            self.unary("depth_to_space", [n, h * 2, w * 2, c // 4], "block_size = 2 : i32")

    # --- moves ---

    def pad(self):
        if not self.rank:
            return
        mirror = self.kind != "i8" and self.r.random() < 0.3
        mode = self.r.choice(("REFLECT", "SYMMETRIC"))
        most = [max(0, min(3, e - (mode == "REFLECT"))) if mirror else 3 for e in self.extents]
        pads = [[self.r.choice((0, 0, self.r.randint(0, m))) for _ in range(2)] for m in most]
        extents = [e + sum(p) for e, p in zip(self.extents, pads)]
        if size(extents) > MOST:
            return
        name, type = self.name(), f"tensor<{self.rank}x2xi32>"
        self.lines.append(f'%{name} = "tfl.pseudo_const"() <{{value = dense<{pads}> : {type}}}> : () -> {type}')
        if mirror:
            return self.unary("mirror_pad", extents, f"mode = #tfl<mirror_pad_attr {mode}>", [(name, type)])
        if self.kind == "f32" and self.r.random() < 0.5:
            return self.unary("padv2", extents, "", [(name, type), (self.reals([]), "tensor<f32>")])
        self.unary("pad", extents, "", [(name, type)])

    def slice(self):
        if not self.rank:
            return
        begin = [self.r.randrange(e) for e in self.extents]
        if self.r.random() < 0.5:
            extents = [self.r.randint(1, e - b) for b, e in zip(begin, self.extents)]
            return self.unary("slice", extents, "", [self.constant(begin), self.constant(extents)])
        strides = [self.r.choice((1, 1, 2, 3, -1, -2)) for _ in begin]
        end = [self.r.randint(b + 1, e) if s > 0 else self.r.randint(-1, b - 1) for b, e, s in zip(begin, self.extents, strides)]
        extents = [-(-abs(t - b) // abs(s)) for b, t, s in zip(begin, end, strides)]
        # An end in front of the first element: -1 would be the last one.
        end = [-e - 1 if t < 0 else t for t, e in zip(end, self.extents)]
        masks = ", ".join(f"{name}_mask = 0 : i32" for name in ("begin", "ellipsis", "end", "new_axis", "shrink_axis"))
        self.unary("strided_slice", extents, masks + ", offset = false", [self.constant(v) for v in (begin, end, strides)])

    def concatenation(self):
        if not self.rank:
            return
        axis = self.r.randrange(self.rank)
        extents = [self.r.randint(1, 5) if i == axis else e for i, e in enumerate(self.extents)]
        result = [e + extents[i] if i == axis else e for i, e in enumerate(self.extents)]
        if size(result) > MOST:
            return
        operands, types = [self.value, self.other(extents, self.element)], [self.type(), self.type(extents)]
        if self.r.random() < 0.5:
            operands.reverse(), types.reverse()
        self.become("concatenation", operands, types, result, f'axis = {axis} : i32, fused_activation_function = "NONE"')

    def pack(self):
        if self.rank > 4 or size(self.extents) * 2 > MOST:
            return
        axis = self.r.randint(0, self.rank)
        other = self.other(self.extents, self.element)
        self.become("pack", [self.value, other], [self.type()] * 2, self.extents[:axis] + [2] + self.extents[axis:],
                    f"axis = {axis} : i32, values_count = 2 : i32")

    def transpose(self):
        if not self.rank:
            return
        order = self.r.sample(range(self.rank), self.rank)
        self.unary("transpose", [self.extents[i] for i in order], "", [self.constant(order)])

    def reshape(self):
        extents, rest = [], size(self.extents)
        for _ in range(self.r.randint(0, 3)):
            extents.append(self.r.choice([d for d in range(1, min(rest, 12) + 1) if rest % d == 0]))
            rest //= extents[-1]
        extents.insert(self.r.randint(0, len(extents)), rest)
        self.unary("reshape", extents, "", [self.constant(extents)])

    def gather(self):
        if not self.rank:
            return
        axis = self.r.randrange(self.rank)
        indices = [self.r.randrange(self.extents[axis]) for _ in range(self.r.randint(1, 7))]
        extents = self.extents[:axis] + [len(indices)] + self.extents[axis + 1:]
        if size(extents) <= MOST:
            self.unary("gather", extents, f"axis = {axis} : i32, batch_dims = 0 : i32", [self.constant(indices)])

    def tile(self):
        times = [self.r.choice((1, 1, 2, 3)) for _ in self.extents]
        extents = [e * t for e, t in zip(self.extents, times)]
        if self.rank and size(extents) <= MOST:
            self.unary("tile", extents, "", [self.constant(times)])

    def reverse(self):
        if self.rank:
            self.unary("reverse_v2", None, "", [self.constant([self.r.randrange(self.rank)])])

    def split(self):
        if not self.rank:
            return
        axis = self.r.randrange(self.rank)
        parts = self.r.choice([n for n in range(1, 5) if self.extents[axis] % n == 0])
        extents = [e // parts if i == axis else e for i, e in enumerate(self.extents)]
        number, type = self.scalar(axis)
        name, picked = self.name(), self.r.randrange(parts)
        self.lines.append(f'%{name}:{parts} = "tfl.split"(%{number}, %{self.value}) <{{num_splits = {parts} : i32}}> : '
                          f'({type}, {self.type()}) -> ({", ".join([self.type(extents)] * parts)})')
        self.value, self.extents = f"{name}#{picked}", extents

    def arg(self):
        """Only of what is exact: the greatest of nearly equal ones is another one otherwise."""
        if self.rank < 1 or self.kind == "f32":
            return
        axis = self.r.randrange(self.rank)
        self.unary(self.r.choice(("arg_max", "arg_min")), self.extents[:axis] + self.extents[axis + 1:], "", [self.scalar(axis)], "i32")
        self.kind = "i32"

    def topk(self):
        """The values, or of what is exact their places."""
        if not self.rank:
            return
        kept = self.r.randint(1, self.extents[-1])
        extents = self.extents[:-1] + [kept]
        number, type = self.scalar(kept)
        name, picked = self.name(), 0 if self.kind == "f32" else self.r.randrange(2)
        self.lines.append(f'%{name}:2 = "tfl.topk_v2"(%{self.value}, %{number}) : ({self.type()}, {type}) -> '
                          f'({self.type(extents)}, {shape(extents, "i32")})')
        self.value, self.extents = f"{name}#{picked}", extents
        if picked:
            self.kind = self.element = "i32"

    def select(self):
        """By a comparison of inputs, which no rounding precedes."""
        if self.kind == "i8":
            return
        a, b = self.input(self.extents), self.input(self.extents)
        type = self.type(element="f32")
        condition = self.line(self.r.choice(("less", "greater_equal")), [a, b], [type, type], self.type(element="i1"))
        other = self.other(self.extents)
        self.become("select_v2", [condition, self.value, other], [self.type(element="i1"), self.type(), self.type()], self.extents)


STEPS = ("binary", "binary", "binary", "activation", "activation", "reduction", "reduction", "softmax", "cumsum", "pool", "pool",
         "resize", "blocks", "pad", "slice", "concatenation", "pack", "transpose", "reshape", "gather", "tile", "reverse", "split",
         "arg", "topk", "select")


class Case:
    """A chain: the extents and kind it starts with, and steps, of which each has a number that all it draws hangs on."""

    def __init__(self, seed, extents, kind, steps):
        self.seed, self.extents, self.type, self.steps = seed, extents, kind, steps

    @property
    def kind(self):
        return "ops"

    def lines(self):
        chain = Chain(random.Random(f"{self.seed} start"), self.extents, self.type)
        for name, number in self.steps:
            chain.r = random.Random(f"{self.seed} {number}")
            getattr(chain, name)()
        # A result of one element has no range.
        chain.lines.append(f'%r = "tfl.reshape"(%{chain.value}, %rs) : ({chain.type()}, tensor<1xi32>) -> '
                           f'{chain.type([size(chain.extents)])}')
        count = size(chain.extents)
        chain.lines.insert(0, f'%rs = "tfl.pseudo_const"() <{{value = dense<{count}> : tensor<1xi32>}}> : () -> tensor<1xi32>')
        return chain.inputs, chain.lines, chain.type([count])

    def smaller(self):
        for i in range(len(self.steps)):
            yield Case(self.seed, self.extents, self.type, self.steps[:i] + self.steps[i + 1:])
        for i, extent in enumerate(self.extents):
            if extent > 1:
                yield Case(self.seed, self.extents[:i] + [extent // 2] + self.extents[i + 1:], self.type, self.steps)

    def is_valid(self):
        try:
            self.lines()
        except (IndexError, ValueError):
            return False
        return True

    def is_exact(self, _isa):
        return True

    def spread(self):
        return 0

    def __str__(self):
        return f"{self.kind} seed {self.seed}: {self.type} {self.extents} " + ", ".join(name for name, _ in self.steps)


def make(seed):
    r = random.Random(seed)
    while True:
        rank = r.choice((1, 2, 3, 4, 4, 4, 5))
        extents = [r.choice((r.randint(1, 4), r.randint(1, 9), r.choice((15, 16, 17, 33)))) for _ in range(rank)]
        if size(extents) <= MOST:
            break
    steps = [(r.choice(STEPS), number) for number in range(r.choice((1, 2, 3, 4, 6)))]
    return Case(seed, extents, r.choice(("f32", "f32", "i32", "i8")), steps)


if __name__ == "__main__":
    sys.exit(main(make, __doc__))
