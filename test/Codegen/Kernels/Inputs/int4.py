#!/usr/bin/python3
"""Writes two models that compute the same, and runs them.

  int4.py FOLDER [TFL_RUN]

FOLDER/narrow.mlir has products and convolutions whose weights fit into four bits, so that kernels read two from a byte;
wide.mlir has the same with a weight of 100 in a column more, which is then cut off, so that weights take a byte each. TFL_RUN runs both on all instruction sets of this machine; exit status 1 if an
output is not the same bit by bit.
"""

import random
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "Integration"))
from harness.isas import host_isas  # noqa: E402

# Rows, columns, depth: tiles and panels of all kinds, the last with an odd number of vectors too; few and many steps.
PRODUCTS = [(1, 24, 5), (1, 200, 300), (2, 33, 16), (7, 65, 67), (13, 40, 129), (16, 12, 48), (32, 36, 64), (33, 96, 31),
            (5, 130, 40)]
# Height, width, channels, columns, window, stride, dilation, groups.
CONVOLUTIONS = [(5, 6, 4, 24, 3, 1, 1, 1), (7, 5, 16, 33, 3, 2, 1, 1), (6, 6, 9, 40, 1, 1, 1, 1), (8, 7, 8, 17, 3, 1, 2, 1),
                (4, 5, 6, 48, 2, 1, 1, 2), (9, 8, 40, 72, 3, 1, 1, 1)]


def shape(extents, element):
    return "tensor<" + "".join(f"{e}x" for e in extents) + element + ">"


def integers(values):
    kind = f"tensor<{len(values)}xi32>"
    return f'"tfl.pseudo_const"() <{{value = dense<{values}> : {kind}}}> : () -> {kind}', kind


class Model:
    def __init__(self, is_wide):
        self.is_wide, self.random = is_wide, random.Random(4)
        self.parameters, self.lines, self.results = [], ['%n = "tfl.no_value"() <{value}> : () -> none'], []

    def add(self, op, x, weights, result, groups, attributes, is_hybrid):
        """`weights`: columns first. A column more for every group is behind those of the group."""
        i, count = len(self.results), 1
        for extent in weights[1:]:
            count *= extent
        columns = [[self.random.choice((-8, 7, *range(-8, 8))) for _ in range(count)] for _ in range(weights[0])]
        if self.is_wide:
            per_group = weights[0] // groups
            columns = sum((columns[g * per_group:(g + 1) * per_group] + [[100] * count] for g in range(groups)), [])
        weights = [len(columns), *weights[1:]]
        made = [*result[:-1], len(columns)]
        stored = shape(weights, "!quant.uniform<i8<-127:127>:f32, 0.031>")
        data = bytes(w % 256 for column in columns for w in column).hex()
        self.parameters.append(f"%x{i}: {shape(x, 'f32')}")
        self.lines.append(f'%w{i} = "tfl.pseudo_qconst"() <{{qtype = {stored}, value = dense<"0x{data}"> : '
                          f'{shape(weights, "i8")}}}> : () -> {stored}')
        value, element = (f"%x{i}", "f32") if is_hybrid else (f"%q{i}", "!quant.uniform<i8:f32, 0.0078:17>")
        made_element = "f32" if is_hybrid else "!quant.uniform<i8:f32, 0.2:-9>"
        if not is_hybrid:
            self.lines.append(f'%q{i} = "tfl.quantize"(%x{i}) <{{qtype = {shape(x, element)}}}> : ({shape(x, "f32")}) -> '
                              f'{shape(x, element)}')
        self.lines.append(f'%r{i} = "tfl.{op}"({value}, %w{i}, %n) <{{{attributes}}}> : ({shape(x, element)}, {stored}, none) '
                          f'-> {shape(made, made_element)}')
        last = f"%r{i}"
        if self.is_wide:
            parts = []
            for g in range(groups):
                size = [*result[:-1], result[-1] // groups]
                for name, list_ in ((f"b{i}_{g}", [0] * (len(result) - 1) + [g * (size[-1] + 1)]), (f"s{i}_{g}", size)):
                    self.lines.append(f"%{name} = {integers(list_)[0]}")
                kind = integers(size)[1]
                self.lines.append(f'%c{i}_{g} = "tfl.slice"(%r{i}, %b{i}_{g}, %s{i}_{g}) : ({shape(made, made_element)}, '
                                  f'{kind}, {kind}) -> {shape(size, made_element)}')
                parts.append((f"%c{i}_{g}", shape(size, made_element)))
            last = parts[0][0]
            if groups > 1:
                self.lines.append(f'%j{i} = "tfl.concatenation"({", ".join(p[0] for p in parts)}) <{{axis = '
                                  f'{len(result) - 1} : i32, fused_activation_function = "NONE"}}> : '
                                  f'({", ".join(p[1] for p in parts)}) -> {shape(result, made_element)}')
                last = f"%j{i}"
        self.results.append((last, shape(result, made_element)))

    def text(self):
        values, types = zip(*self.results)
        return "\n".join([f"func.func @main({', '.join(self.parameters)}) -> ({', '.join(types)}) {{"] +
                         ["  " + line for line in self.lines] + [f"  return {', '.join(values)} : {', '.join(types)}", "}", ""])


def run(folder, tfl_run):
    failures = 0
    for isa in host_isas():
        for name in ("narrow", "wide"):
            subprocess.run([tfl_run, folder / f"{name}.mlir", f"--isa={isa}", "--output-dir", folder / f"{name} {isa}"], check=True,
                           stdout=subprocess.DEVNULL, timeout=120)
        files = sorted((folder / f"narrow {isa}").iterdir())
        differ = [f.name for f in files if f.read_bytes() != (folder / f"wide {isa}" / f.name).read_bytes()]
        print(f"{isa}: {len(files)} outputs, {len(differ)} differ", *differ)
        failures += len(differ)
    return 1 if failures else 0


def main():
    folder = Path(sys.argv[1])
    for name, is_wide in (("narrow", False), ("wide", True)):
        model = Model(is_wide)
        for is_hybrid in (True, False):
            for rows, columns, depth in PRODUCTS:
                model.add("fully_connected", [rows, depth], [columns, depth], [rows, columns], 1,
                          'fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"', is_hybrid)
            for height, width, channels, columns, window, stride, dilation, groups in CONVOLUTIONS:
                extents = [(e - (window - 1) * dilation - 1) // stride + 1 for e in (height, width)]
                attributes = f'dilation_h_factor = {dilation} : i32, dilation_w_factor = {dilation} : i32, ' \
                             f'stride_h = {stride} : i32, stride_w = {stride} : i32, ' \
                             'fused_activation_function = "RELU", padding = "VALID"'
                model.add("conv_2d", [2, height, width, channels], [columns, window, window, channels // groups],
                          [2, *extents, columns], groups, attributes, is_hybrid)
        (folder / f"{name}.mlir").write_text(model.text())
    return run(folder, sys.argv[2]) if len(sys.argv) > 2 else 0


if __name__ == "__main__":
    sys.exit(main())
