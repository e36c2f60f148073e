#!/usr/bin/python3
"""Trains the digit classifier of this example and writes digits.mlir and samples.csv. See README.md.

    train.py [--epochs 60]

Needs Debian's python3-numpy and python3-sklearn. The data is scikit-learn's own load_digits (1797 pictures of 8x8 with
values 0..16), so nothing is fetched. Everything is seeded: the same versions give the same bytes.
"""

import argparse
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits

HERE = Path(__file__).resolve().parent
SEED, HELD_OUT, BATCH = 22, 360, 32
CHANNELS1, CHANNELS2, HIDDEN, CLASSES = 8, 32, 64, 10


def columns(images, stride):
    """3x3 patches with SAME padding as TFLite pads: the odd row and column of padding come last."""
    n, height, width, channels = images.shape
    out_h, out_w = -(-height // stride), -(-width // stride)
    pad_h, pad_w = max((out_h - 1) * stride + 3 - height, 0), max((out_w - 1) * stride + 3 - width, 0)
    padded = np.pad(images, ((0, 0), (pad_h // 2, pad_h - pad_h // 2), (pad_w // 2, pad_w - pad_w // 2), (0, 0)))
    patches = [padded[:, y:y + stride * out_h:stride, x:x + stride * out_w:stride] for y in range(3) for x in range(3)]
    return np.stack([p[:, :out_h, :out_w] for p in patches], 3).reshape(n, out_h, out_w, 9 * channels)


def scatter(gradient, shape, stride):
    """The transpose of `columns`."""
    n, height, width, channels = shape
    out_h, out_w = gradient.shape[1:3]
    pad_h, pad_w = max((out_h - 1) * stride + 3 - height, 0), max((out_w - 1) * stride + 3 - width, 0)
    padded = np.zeros((n, height + pad_h, width + pad_w, channels), np.float32)
    patches = gradient.reshape(n, out_h, out_w, 9, channels)
    for k in range(9):
        y, x = divmod(k, 3)
        padded[:, y:y + stride * out_h:stride, x:x + stride * out_w:stride] += patches[:, :, :, k]
    return padded[:, pad_h // 2:pad_h // 2 + height, pad_w // 2:pad_w // 2 + width]


class Network:
    """conv 3x3 + relu, conv 3x3 stride 2 + relu, dense + relu, dense, softmax. Weights are [outputs, inputs]."""

    def __init__(self, rng):
        shapes = [(CHANNELS1, 9), (CHANNELS2, 9 * CHANNELS1), (HIDDEN, 4 * 4 * CHANNELS2), (CLASSES, HIDDEN)]
        self.weights = [rng.normal(0, np.sqrt(2 / s[1]), s).astype(np.float32) for s in shapes]
        self.biases = [np.zeros(s[0], np.float32) for s in shapes]

    def forward(self, images):
        """The probabilities, and what the backward pass needs."""
        w, b = self.weights, self.biases
        patches1 = columns(images, 1)
        hidden1 = np.maximum(patches1 @ w[0].T + b[0], 0)
        patches2 = columns(hidden1, 2)
        hidden2 = np.maximum(patches2 @ w[1].T + b[1], 0)
        flat = hidden2.reshape(len(images), -1)
        hidden3 = np.maximum(flat @ w[2].T + b[2], 0)
        logits = hidden3 @ w[3].T + b[3]
        exponents = np.exp(logits - logits.max(1, keepdims=True))
        return exponents / exponents.sum(1, keepdims=True), (patches1, hidden1, patches2, hidden2, flat, hidden3)

    def gradients(self, images, labels):
        probabilities, (patches1, hidden1, patches2, hidden2, flat, hidden3) = self.forward(images)
        w = self.weights
        d4 = (probabilities - np.eye(CLASSES, dtype=np.float32)[labels]) / len(labels)
        d3 = (d4 @ w[3]) * (hidden3 > 0)
        d2 = (d3 @ w[2]).reshape(hidden2.shape) * (hidden2 > 0)
        d1 = scatter(d2 @ w[1], hidden1.shape, 2) * (hidden1 > 0)
        pairs = [(d1, patches1), (d2, patches2), (d3, flat), (d4, hidden3)]
        rows = [(d.reshape(-1, d.shape[-1]), x.reshape(-1, x.shape[-1])) for d, x in pairs]
        return [d.T @ x for d, x in rows], [d.sum(0) for d, _ in rows]


def train(network, images, labels, epochs, rng):
    """Adam with a linearly falling step, pictures moved by up to one pixel."""
    parameters = network.weights + network.biases
    first, second, step = [0 * p for p in parameters], [0 * p for p in parameters], 0
    total = epochs * (len(images) // BATCH)
    for _ in range(epochs):
        order = rng.permutation(len(images))
        for start in range(0, len(order) - BATCH + 1, BATCH):
            chosen = order[start:start + BATCH]
            moved = np.stack([np.roll(images[i], rng.integers(-1, 2, 2), (0, 1)) for i in chosen])
            weights, biases = network.gradients(moved, labels[chosen])
            step += 1
            rate = 3e-3 * (1 - step / (total + 1))
            for p, g, m, v in zip(parameters, weights + biases, first, second):
                m += 0.1 * (g - m)
                v += 0.001 * (g * g - v)
                p -= (rate * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-8)).astype(np.float32)


def constant(name, value):
    value = np.ascontiguousarray(value)
    kind = {"float32": "f32", "int32": "i32"}[str(value.dtype)]
    shape = "x".join(map(str, value.shape))
    payload = value.astype(value.dtype.newbyteorder("<")).tobytes().hex().upper()
    return (f'    %{name} = "tfl.pseudo_const"() <{{value = dense<"0x{payload}"> : tensor<{shape}x{kind}>}}> '
            f': () -> tensor<{shape}x{kind}> loc("{name}")')


def convolution(result, operand, index, stride, types):
    return (f'    %{result} = "tfl.conv_2d"(%{operand}, %conv{index}_weights, %conv{index}_bias) '
            f'<{{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "RELU", '
            f'padding = "SAME", stride_h = {stride} : i32, stride_w = {stride} : i32}}> : {types} loc("{result}")')


def dense_layer(result, operand, index, activation, types):
    return (f'    %{result} = "tfl.fully_connected"(%{operand}, %dense{index}_weights, %dense{index}_bias) '
            f'<{{fused_activation_function = "{activation}", keep_num_dims = false, weights_format = "DEFAULT"}}> '
            f': {types} loc("{result}")')


def write_model(network, path):
    w, b = network.weights, network.biases
    flat = 4 * 4 * CHANNELS2
    c1, c2, h, k = CHANNELS1, CHANNELS2, HIDDEN, CLASSES
    lines = [
        "// A classifier of handwritten digits, 8x8 pixels in [0, 1]. Written by train.py; do not edit.",
        'module attributes {tf_saved_model.semantics, tfl.description = "Digits, an example of Tinfoil", '
        "tfl.schema_version = 3 : i32} {",
        '  func.func @main(%image: tensor<1x8x8x1xf32> {tf_saved_model.index_path = ["image"]} loc("image")) '
        f'-> (tensor<1x{k}xf32> {{tf_saved_model.index_path = ["probabilities"]}}) '
        'attributes {tf.entry_function = {inputs = "image", outputs = "probabilities"}, '
        'tf_saved_model.exported_names = ["serving_default"]} {',
        constant("conv1_weights", w[0].reshape(c1, 3, 3, 1)), constant("conv1_bias", b[0]),
        constant("conv2_weights", w[1].reshape(c2, 3, 3, c1)), constant("conv2_bias", b[1]),
        constant("flat_shape", np.array([1, flat], np.int32)),
        constant("dense1_weights", w[2]), constant("dense1_bias", b[2]),
        constant("dense2_weights", w[3]), constant("dense2_bias", b[3]),
        convolution("conv1", "image", 1, 1,
                    f"(tensor<1x8x8x1xf32>, tensor<{c1}x3x3x1xf32>, tensor<{c1}xf32>) -> tensor<1x8x8x{c1}xf32>"),
        convolution("conv2", "conv1", 2, 2,
                    f"(tensor<1x8x8x{c1}xf32>, tensor<{c2}x3x3x{c1}xf32>, tensor<{c2}xf32>) -> tensor<1x4x4x{c2}xf32>"),
        f'    %flat = "tfl.reshape"(%conv2, %flat_shape) : (tensor<1x4x4x{c2}xf32>, tensor<2xi32>) '
        f'-> tensor<1x{flat}xf32> loc("flat")',
        dense_layer("dense1", "flat", 1, "RELU",
                    f"(tensor<1x{flat}xf32>, tensor<{h}x{flat}xf32>, tensor<{h}xf32>) -> tensor<1x{h}xf32>"),
        dense_layer("dense2", "dense1", 2, "NONE",
                    f"(tensor<1x{h}xf32>, tensor<{k}x{h}xf32>, tensor<{k}xf32>) -> tensor<1x{k}xf32>"),
        f'    %probabilities = "tfl.softmax"(%dense2) <{{beta = 1.000000e+00 : f32}}> : (tensor<1x{k}xf32>) '
        f'-> tensor<1x{k}xf32> loc("probabilities")',
        f"    return %probabilities : tensor<1x{k}xf32>",
        "  }",
        "}",
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--epochs", type=int, default=60)
    epochs = parser.parse_args().epochs
    rng = np.random.default_rng(SEED)
    digits = load_digits()
    order = rng.permutation(len(digits.target))
    test, rest = order[:HELD_OUT], order[HELD_OUT:]
    images = (digits.images / 16).astype(np.float32)[..., None]
    network = Network(rng)
    train(network, images[rest], digits.target[rest], epochs, rng)
    accuracy = np.mean(network.forward(images[test])[0].argmax(1) == digits.target[test])
    size = 4 * sum(p.size for p in network.weights + network.biases)
    print(f"accuracy on {HELD_OUT} held-out digits: {accuracy:.4f}; {size} bytes of weights")
    if accuracy < 0.97:
        raise SystemExit("the accuracy is below 0.97")
    write_model(network, HERE / "digits.mlir")
    rows = [",".join(map(str, [digits.target[i], *digits.data[i].astype(int)])) for i in test]
    (HERE / "samples.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
