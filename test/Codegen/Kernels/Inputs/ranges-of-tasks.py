#!/usr/bin/python3
"""Prints a model whose products make images, in tasks of all kinds: lines, blocks of rows and panels of columns."""

import random
random.seed(5)

Q = "!quant.uniform<i8<-127:127>:f32, 0.011>"


def f(extents):
    return "tensor<" + "".join(f"{e}x" for e in extents) + "f32>"


lines = ['  %n = "tfl.no_value"() <{value}> : () -> none']

def conv(name, x, extents, columns, window, stride=1):
    n, h, w, c = extents
    kind = f"tensor<{columns}x{window}x{window}x{c}x{Q}>"
    made = [n, (h + stride - 1) // stride, (w + stride - 1) // stride, columns]
    data = random.randbytes(columns * window * window * c).replace(b"\x80", b"\x01").hex()
    lines.append(f'  %w{name} = "tfl.pseudo_qconst"() <{{qtype = {kind}, value = dense<"0x{data}"> : '
                 f'tensor<{columns}x{window}x{window}x{c}xi8>}}> : () -> {kind}')
    lines.append(f'  %{name} = "tfl.conv_2d"(%{x}, %w{name}, %n) <{{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, '
                 f'stride_h = {stride} : i32, stride_w = {stride} : i32, fused_activation_function = "NONE", padding = "SAME"}}> '
                 f': ({f(extents)}, {kind}, none) -> {f(made)}')
    return made


a = conv("a", "x", [1, 225, 131, 3], 70, 3)  # lines
b = conv("b", "a", a, 24, 3, 2)  # blocks
lines.append('  %wg = "tfl.pseudo_const"() <{value = dense<0.37> : tensor<1x3x3x24xf32>}> : () -> tensor<1x3x3x24xf32>')
lines.append('  %g = "tfl.depthwise_conv_2d"(%b, %wg, %n) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 : i32, '
             'dilation_w_factor = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32, fused_activation_function = "NONE", '
             f'padding = "SAME"}}> : ({f(b)}, tensor<1x3x3x24xf32>, none) -> {f(b)}')
c = conv("c", "g", b, 20, 3, 2)
d = conv("d", "c", c, 256, 1)  # a product of matrices
e = conv("e", "d", d, 9, 3)
h = conv("h", "y", [2, 5, 5, 128], 600, 3)  # panels
i = conv("i", "h", h, 8, 3)
print(f"func.func @main(%x: {f([1, 225, 131, 3])}, %y: {f([2, 5, 5, 128])}) -> ({f(e)}, {f(i)}) {{")
print("\n".join(lines))
print(f"  return %e, %i : {f(e)}, {f(i)}")
print("}")
