"""Single hybrid operators cut out of converted models: fed identical bytes, the runtime and the interpreter, by the
runtime's recipe, give the same result within 1e-6 of its range. Whole models differ by more, as one unit in the last place
in front of a quantizer moves a value by a step; here there is only one quantizer, in front of the operator."""

import subprocess

import numpy as np

from . import reference
from .inputs import Entry
from .model import CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED, Model
from .peers import Refusal

LIMIT = 1e-6
TRANSPOSE_CONV, BATCH_MATMUL = 67, 126
ACTIVATION = {CONV_2D: 0, DEPTHWISE_CONV_2D: 0, FULLY_CONNECTED: 0, BATCH_MATMUL: 0, TRANSPOSE_CONV: 2}
WEIGHTS = {CONV_2D: 1, DEPTHWISE_CONV_2D: 1, FULLY_CONNECTED: 1, BATCH_MATMUL: 1, TRANSPOSE_CONV: 1}


def hybrid_operators(model):
    """(name of the activation, name of the result, kind) of hybrid operators of the first subgraph, one of each kind."""
    graph, found = model.subgraphs[0], {}
    names = [t.name for t in graph.tensors]
    for op in graph.operators:
        if op.builtin not in ACTIVATION or len(op.inputs) <= WEIGHTS[op.builtin]:
            continue
        activation, weights = graph.tensors[op.inputs[ACTIVATION[op.builtin]]], graph.tensors[op.inputs[WEIGHTS[op.builtin]]]
        if activation.type != "f32" or weights.type != "i8" or model.constant(weights) is None:
            continue
        result = graph.tensors[op.outputs[0]]
        if any("," in t.name or names.count(t.name) > 1 for t in (activation, result)):
            continue
        kind = (op.builtin, op.version, tuple(weights.shape[1:3]), len(weights.scales) > 1)
        found.setdefault(kind, (activation.name, result.name))
    return list(found.values())


def cut(translate, data, operator, folder):
    """The operator between two tensors as a model of its own."""
    activation, result = operator
    whole, part = folder / "whole.tflite", folder / "part.tflite"
    folder.mkdir(parents=True, exist_ok=True)
    whole.write_bytes(data)
    text = subprocess.run([str(translate), "--tflite-flatbuffer-to-mlir", f"--input-arrays={activation}",
                           f"--output-arrays={result}", str(whole)], capture_output=True, check=True).stdout
    subprocess.run([str(translate), "--mlir-to-tflite-flatbuffer", "-", "-o", str(part)], input=text, check=True,
                   capture_output=True)
    return part.read_bytes()


def check(context, peer, name, data):
    """(number of operators, problems) over the hybrid operators of a converted file."""
    operators, problems, worst = hybrid_operators(Model(data)), [], 0.0
    for index, operator in enumerate(operators):
        folder = context.work / "runs" / f"{name}-{peer.name}-op{index}"
        try:
            part = cut(context.converter.translate, data, operator, folder)
            entry = Entry(Model(part), name, None, 0)
            inputs = entry.sample(name, index)
            theirs = peer.run(part, entry, inputs, 1, folder / "peer", False)
            ours = context.reference.run(part, entry, inputs, 1, folder / "ours", reference.RECIPES[peer.name])
        except (Refusal, subprocess.CalledProcessError) as error:
            problems.append(f"{operator[1][:40]}: {getattr(error, 'stderr', None) or error}")
            continue
        a, b = theirs.arrays[0].astype(np.float64), ours.arrays[0].astype(np.float64)
        if a.size != b.size:
            problems.append(f"{operator[1][:40]}: {b.size} elements instead of {a.size}")
            continue
        error = float(np.abs(a.ravel() - b.ravel()).max() / max(a.max() - a.min(), 1e-30))
        worst = max(worst, error)
        if not error <= LIMIT:
            problems.append(f"{operator[1][:40]}: {error:.3g} of the range")
    return len(operators), problems, worst
