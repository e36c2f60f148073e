"""Single operators cut out of models: fed identical bytes, the runtime and the interpreter, by the runtime's recipe, give the
same result: hybrid ones within 1e-6 of its range, integer ones within a step, as kernels round in fixed point. Whole models
differ by more: one unit in the last place in front of a quantizer moves a value by a step in the next layer; here there is
one quantizer."""

import subprocess

import numpy as np

from . import reference
from .inputs import Entry
from .model import CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED, Model
from .peers import Refusal

LIMIT, STEPS = 1e-6, 1
TRANSPOSE_CONV, BATCH_MATMUL = 67, 126
ACTIVATION = {CONV_2D: 0, DEPTHWISE_CONV_2D: 0, FULLY_CONNECTED: 0, BATCH_MATMUL: 0, TRANSPOSE_CONV: 2}
WEIGHTS = {CONV_2D: 1, DEPTHWISE_CONV_2D: 1, FULLY_CONNECTED: 1, BATCH_MATMUL: 1, TRANSPOSE_CONV: 1}


def hybrid_operators(model):
    """(names of the activations, name of the result) of hybrid operators of the first subgraph, one of each kind."""
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
        found.setdefault(kind, ([activation.name], result.name))
    return list(found.values())


def integer_operators(model):
    """The same for operators whose activations and result are stored integers."""
    graph, found = model.subgraphs[0], {}
    names = [t.name for t in graph.tensors]
    for op in graph.operators:
        tensors = [graph.tensors[i] for i in op.inputs if i >= 0]
        activations = [t for t in tensors if model.constant(t) is None]
        involved = activations + [graph.tensors[i] for i in op.outputs]
        if len(op.outputs) != 1 or not activations or any(t.type not in ("i8", "u8", "i16") for t in involved):
            continue
        if any(t.is_variable or not t.scales or "," in t.name or names.count(t.name) > 1 for t in involved):
            continue
        weights = [t for t in tensors if t not in activations and len(t.shape) > 1]
        kind = (op.builtin, op.version, *(tuple(t.shape[1:3]) for t in weights))
        found.setdefault(kind, ([t.name for t in activations], involved[-1].name))
    return list(found.values())


def cut(translate, data, operator, folder):
    """The operator between some tensors as a model of its own."""
    activations, result = operator
    whole, part = folder / "whole.tflite", folder / "part.tflite"
    folder.mkdir(parents=True, exist_ok=True)
    whole.write_bytes(data)
    text = subprocess.run([str(translate), "--tflite-flatbuffer-to-mlir", f"--input-arrays={','.join(activations)}",
                           f"--output-arrays={result}", str(whole)], capture_output=True, check=True).stdout
    subprocess.run([str(translate), "--mlir-to-tflite-flatbuffer", "-", "-o", str(part)], input=text, check=True,
                   capture_output=True)
    return part.read_bytes()


def check(context, peer, name, data, find=hybrid_operators):
    """(number of operators, problems, largest error) over the operators of a file that `find` finds."""
    operators, problems, worst = find(Model(data)), [], 0.0
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
        error = float(np.abs(a.ravel() - b.ravel()).max())
        stored = theirs.arrays[0].dtype.kind in "iu"
        error = error if stored else error / max(a.max() - a.min(), 1e-30)
        worst = max(worst, error)
        if not error <= (STEPS if stored else LIMIT):
            problems.append(f"{operator[1][:40]}: {error:.3g} {'steps' if stored else 'of the range'}")
    return len(operators), problems, worst
