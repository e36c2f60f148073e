"""Seeded inputs for a model: numbers in a sensible range, indices inside what they index.

A model with a labelled set runs on samples of it (labelled.py); for all others the inputs are drawn here.

Float inputs are random fields: a sum of octaves, smooth along every long axis, with some white noise, of a contrast and
brightness that differ from seed to seed. White noise alone would not do: to a network all of it looks the same, its outputs
hardly move from seed to seed, and their range says nothing. Even seeds fill [0, 1] (pictures, spectra), odd ones [-1, 1]
(signals, centred pictures); stored integers of 8 bits take all that they can be; a range from inputs.tsv takes the place of
both. A float input that is cast to an integer and then indexes a table, and every integer input, is drawn from the range
found by following the graph to GATHER, GATHER_ND, EMBEDDING_LOOKUP and ONE_HOT. Where nothing is indexed, integers are 0 or
1. inputs.tsv overrides all of that for the few inputs whose meaning the graph does not tell.
"""

import csv
import zlib
from pathlib import Path

import numpy as np

from .model import EMBEDDING_LOOKUP, GATHER, GATHER_ND, NUMPY, ONE_HOT, VIEWS

TABLE = Path(__file__).resolve().parent.parent / "inputs.tsv"

LONG_AXIS = 16  # axes from this length on are time, space or frequency; shorter ones are channels


class Override:
    """A row of inputs.tsv: the shape and/or the range of one input."""

    def __init__(self, row):
        self.model, self.entry, self.input = row["model"], row["entry"], int(row["input"])
        self.shape = [int(d) for d in row["shape"].split(",")] if row["shape"] != "-" else None
        self.range = tuple(float(v) for v in row["range"].split("..")) if row["range"] != "-" else None


def load_overrides(path=TABLE):
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return [Override(row) for row in rows]


def index_limit(model, graph, tensor, seen=None):
    """The smallest exclusive limit that any use of the tensor as an index sets, or None."""
    seen = seen if seen is not None else set()
    if tensor in seen:
        return None
    seen.add(tensor)
    limits = []
    for op, place in graph.consumers(tensor):
        if op.builtin == GATHER and place == 1:
            table = graph.tensors[op.inputs[0]]
            limits.append(_gathered_dimension(op, table))
        elif op.builtin == EMBEDDING_LOOKUP and place == 0:
            limits.append(graph.tensors[op.inputs[1]].shape[0])
        elif op.builtin == GATHER_ND and place == 1:
            depth = graph.tensors[tensor].shape[-1]
            limits.append(min(graph.tensors[op.inputs[0]].shape[:depth], default=1))
        elif op.builtin == ONE_HOT and place == 0:
            depth = model.constant(graph.tensors[op.inputs[1]])
            limits.append(int(depth[0]) if depth is not None else 2)
        elif op.builtin in VIEWS:
            limits += [index_limit(model, graph, out, seen) for out in op.outputs]
    limits = [limit for limit in limits if limit is not None]
    return min(limits) if limits else None


def _gathered_dimension(op, table):
    options = op.table.table(4)
    axis = options.scalar(0, "i") if options is not None else 0
    return table.shape[axis] if table.shape else 1


class Entry:
    """One callable entry of a model with the shape, type and range of its inputs."""

    def __init__(self, model, name, signature, subgraph, overrides=()):
        self.signature, self.subgraph = signature, subgraph
        self.key = signature.key if signature else ""
        graph = model.subgraphs[subgraph]
        self.inputs = []
        self.resized = {}
        for place, index in enumerate(graph.inputs):
            tensor = graph.tensors[index]
            shape, span = [max(d, 1) for d in tensor.shape], None
            limit = index_limit(model, graph, index)
            if limit is not None:
                span = (0, limit - 1)
            for row in overrides:
                if (row.model, row.entry, row.input) == (name, self.key, place):
                    if row.shape:
                        shape = row.shape
                        self.resized[place] = shape
                    span = row.range or span
            self.inputs.append((tensor.type, shape, span, limit is not None))

    def sample(self, name, seed):
        """The raw bytes of one input set."""
        # crc32 and not hash(): the same inputs on every machine and in every process.
        rng = np.random.default_rng([zlib.crc32(f"{name}:{self.key}".encode()), seed])
        return b"".join(self._draw(rng, seed, *spec) for spec in self.inputs)

    @staticmethod
    def _draw(rng, seed, kind, shape, span, is_index):
        dtype = NUMPY.get(kind)
        if dtype is None:
            raise ValueError(f"no inputs of type {kind}")
        if kind in ("f32", "i8", "u8") and not is_index:
            # Stored integers of 8 bits stand for such numbers.
            span = span or {"i8": (-128, 127), "u8": (0, 255)}.get(kind)
            low, high = span or ((0, 1) if seed % 2 == 0 else (-1, 1))
            values = low + (high - low) * random_field(rng, shape)
        else:
            low, high = span or (0, 1)
            values = rng.integers(int(low), int(high) + 1, shape)
        return np.asarray(values).astype(dtype).tobytes()


def random_field(rng, shape):
    """A field in [0, 1] with structure at several scales."""
    field = 0.15 * rng.normal(0, 1, shape)
    for cell, weight in ((2, 0.3), (8, 0.6), (32, 1.0)):
        coarse = [-(-d // cell) + 1 if d >= LONG_AXIS else d for d in shape]
        octave = rng.normal(0, 1, coarse)
        for axis, (length, points) in enumerate(zip(shape, coarse)):
            if length >= LONG_AXIS:
                octave = _stretch(octave, axis, length, points)
        field += weight * octave
    contrast, brightness = rng.uniform(0.1, 0.4), rng.uniform(0.3, 0.7)
    return np.clip(brightness + contrast * field, 0, 1)


def _stretch(values, axis, length, points):
    """Linear interpolation to `length` along one axis."""
    place = np.linspace(0, points - 1, length)
    left = np.minimum(place.astype(int), points - 2)
    share = (place - left).reshape([-1 if i == axis else 1 for i in range(values.ndim)])
    return np.take(values, left, axis) * (1 - share) + np.take(values, left + 1, axis) * share


def entries(model, name, overrides):
    return [Entry(model, name, signature, subgraph, overrides) for signature, subgraph in model.entries()]
