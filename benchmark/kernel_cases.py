"""The ops that kernels.py times: their text, their sizes and what they ought to reach."""

import struct

import onnx_text as onnx


def size(extents):
    product = 1
    for extent in extents:
        product *= extent
    return product


def tensor(extents, element="f32"):
    return "tensor<" + "".join(f"{extent}x" for extent in extents) + element + ">"


class Case:
    """One op with constant weights and a bias, on floats. `axis` is that of the channels in the weights."""

    def __init__(self, name, op, inputs, weights, outputs, operations, *, axis=0, attributes="", is_hybrid=True, bound="arithmetic",
                 target=None, peer=None, against_peer=None, is_float=None):
        self.name, self.op, self.axis, self.attributes = name, op, axis, attributes
        self.inputs, self.weights, self.outputs, self.operations = inputs, weights, outputs, operations
        self.is_hybrid, self.bound, self.target = is_hybrid, bound, target
        # The arithmetic is float: always that of float weights.
        self.is_float = not is_hybrid if is_float is None else is_float
        # What oneDNN is asked for (`gemm` or `conv` and its numbers), and the share of its speed that ought to be reached.
        self.peer, self.against_peer = peer, against_peer

    file_name = property(lambda self: self.name.replace(" ", "_"))
    input_bytes = property(lambda self: 4 * size(self.inputs))
    output_bytes = property(lambda self: 4 * size(self.outputs))
    weight_bytes = property(lambda self: size(self.weights) * (1 if self.is_hybrid else 4))

    def text(self, random, is_hybrid=None):
        """A module with the op. Weights are random: their numbers do not matter, but equal ones might be folded."""
        is_hybrid = self.is_hybrid if is_hybrid is None else is_hybrid
        channels = self.weights[self.axis]
        floats = lambda count: struct.pack(f"<{count}f", *(random.uniform(-1, 1) for _ in range(min(count, 1 << 16)))) \
            if count <= 1 << 16 else (floats(1 << 16) * (count // (1 << 16) + 1))[:4 * count]
        if is_hybrid:
            scales = ", ".join(f"{random.uniform(0.004, 0.02):.6f}" for _ in range(channels))
            kind = tensor(self.weights, f"!quant.uniform<i8<-127:127>:f32:{self.axis}, {{{scales}}}>")
            data = random.randbytes(size(self.weights)).replace(b"\x80", b"\x81").hex()
            weights = f'"tfl.pseudo_qconst"() <{{qtype = {kind}, value = dense<"0x{data}"> : {tensor(self.weights, "i8")}}}>'
        else:
            kind = tensor(self.weights)
            weights = f'"tfl.pseudo_const"() <{{value = dense<"0x{floats(size(self.weights)).hex()}"> : {kind}}}>'
        x, y, b = tensor(self.inputs), tensor(self.outputs), tensor([channels])
        return f"""func.func @main(%x: {x}) -> {y} {{
  %w = {weights} : () -> {kind}
  %b = "tfl.pseudo_const"() <{{value = dense<"0x{floats(channels).hex()}"> : {b}}}> : () -> {b}
  %r = "tfl.{self.op}"(%x, %w, %b) <{{fused_activation_function = "RELU", {self.attributes}}}> : ({x}, {kind}, {b}) -> {y}
  return %r : {y}
}}
"""


    def onnx(self):
        """The same work for ONNX Runtime: products as here, without activation; convolutions by fixed scales, as those by
        dynamic ones are several times slower than float there. Weights are ones."""
        channels = self.weights[self.axis]
        b = onnx.constant("b", onnx.FLOAT, [channels], [0.1] * channels)
        ones = lambda extents: bytes([1]) * size(extents) if self.is_hybrid else struct.pack("<f", 1) * size(extents)
        kind = onnx.INT8 if self.is_hybrid else onnx.FLOAT
        if self.peer[0] == "gemm":
            _, m, n, k = self.peer
            constants = [onnx.constant("w", kind, [k, n], ones([k, n])), b]
            if self.is_hybrid:
                constants += [onnx.constant("ws", onnx.FLOAT, [n], [0.01] * n), onnx.constant("wz", onnx.INT8, [n], [0] * n)]
                nodes = [onnx.node("DynamicQuantizeLinear", ["x"], ["q", "s", "z"]),
                         onnx.node("MatMulInteger", ["q", "w", "z", "wz"], "i"), onnx.node("Cast", ["i"], "f", to=onnx.FLOAT),
                         onnx.node("Mul", ["s", "ws"], "scale"), onnx.node("Mul", ["f", "scale"], "product")]
            else:
                nodes = [onnx.node("MatMul", ["x", "w"], "product")]
            nodes.append(onnx.node("Add", ["product", "b"], "y"))
            return onnx.model(nodes, constants, [onnx.port("x", [m, k])], [onnx.port("y", [m, n])])
        _, extent, channels, filters, window, stride, groups = self.peer
        out = -(-extent // stride)
        padding = (out - 1) * stride + window - extent
        attributes = {"pads": [padding // 2] * 2 + [padding - padding // 2] * 2, "strides": [stride] * 2, "group": groups}
        kernel = [filters, channels // groups, window, window]
        constants = [onnx.constant("w", kind, kernel, ones(kernel))]
        if self.is_hybrid:
            constants += [onnx.constant("s", onnx.FLOAT, [], [0.01]), onnx.constant("z", onnx.UINT8, [], [128]),
                          onnx.constant("ws", onnx.FLOAT, [filters], [0.01] * filters),
                          onnx.constant("wz", onnx.INT8, [filters], [0] * filters),
                          onnx.constant("bi", onnx.INT32, [filters], [10] * filters)]
            nodes = [onnx.node("QuantizeLinear", ["x", "s", "z"], "q"),
                     onnx.node("QLinearConv", ["q", "s", "z", "w", "ws", "wz", "s", "z", "bi"], "i", **attributes),
                     onnx.node("DequantizeLinear", ["i", "s", "z"], "y")]
        else:
            constants.append(b)
            nodes = [onnx.node("Conv", ["x", "w", "b"], "y", **attributes)]
        return onnx.model(nodes, constants, [onnx.port("x", [1, channels, extent, extent])],
                          [onnx.port("y", [1, filters, out, out])])


def fully_connected(rows, depth, is_hybrid=True):
    target = None
    if is_hybrid:
        target = 0.9 if depth < 4096 else {1: 0.9, 16: 0.72}.get(rows, 0.85)
    kind = "hybrid" if is_hybrid else "float"
    return Case(f"fully_connected {kind} {rows}x{depth}x{depth}", "fully_connected", [rows, depth], [depth, depth], [rows, depth],
                2 * rows * depth * depth, attributes='keep_num_dims = false, weights_format = "DEFAULT"', is_hybrid=is_hybrid,
                bound="read" if rows == 1 else "arithmetic", target=target,
                peer=["gemm", rows, depth, depth], against_peer=0.92 if is_hybrid and rows >= 128 else None)


def conv(height, channels, filters, window, stride=1, is_hybrid=True, target=None, against_peer=None, op="conv_2d"):
    out = -(-height // stride)
    is_depthwise = op == "depthwise_conv_2d"
    attributes = f'dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, padding = "SAME", stride_h = {stride} : i32, ' \
                 f"stride_w = {stride} : i32" + (", depth_multiplier = 1 : i32" if is_depthwise else "")
    kind = "hybrid" if is_hybrid else "float"
    name = f"{op} {kind} {window}x{window}" + (f" s{stride}" if stride > 1 else "") + f" {height}x{height}x{channels}"
    weights = [1, window, window, channels] if is_depthwise else [filters, window, window, channels]
    return Case(name if is_depthwise else f"{name}->{filters}", op, [1, height, height, channels], weights,
                [1, out, out, filters], 2 * out * out * window * window * filters * (1 if is_depthwise else channels),
                axis=3 if is_depthwise else 0, attributes=attributes, is_hybrid=is_hybrid, target=target,
                bound="least" if is_depthwise else "arithmetic", is_float=True if is_depthwise else None,
                peer=["conv", height, channels, filters, window, stride, channels if is_depthwise else 1],
                against_peer=against_peer)


def depthwise(height, channels, is_hybrid):
    return conv(height, channels, channels, 3, is_hybrid=is_hybrid, target=0.7, op="depthwise_conv_2d")


def all_cases():
    cases = []
    for is_hybrid in (True, False):
        cases += [fully_connected(rows, depth, is_hybrid) for depth in (768, 1024, 4096) for rows in (1, 16, 128, 512)]
        hybrid = lambda target: target if is_hybrid else None
        cases += [conv(56, 64, 64, 3, is_hybrid=is_hybrid, target=hybrid(0.88), against_peer=hybrid(0.93)),
                  conv(28, 128, 128, 3, is_hybrid=is_hybrid, target=hybrid(0.92), against_peer=hybrid(0.93)),
                  conv(14, 256, 256, 3, is_hybrid=is_hybrid, target=hybrid(0.92), against_peer=hybrid(0.93)),
                  conv(7, 512, 512, 3, is_hybrid=is_hybrid),
                  conv(56, 64, 256, 1, is_hybrid=is_hybrid, target=hybrid(0.75)),
                  conv(28, 256, 256, 1, is_hybrid=is_hybrid, target=hybrid(0.75)),
                  conv(224, 3, 32, 3, 2, is_hybrid=is_hybrid, target=hybrid(0.65)),
                  conv(224, 4, 32, 3, 2, is_hybrid=is_hybrid, target=hybrid(0.65))]
        cases += [depthwise(*plane, is_hybrid) for plane in ((112, 64), (56, 128), (28, 256), (14, 512))]
    return cases
