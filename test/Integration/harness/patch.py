"""In-place changes of a .tflite file that some runtime or test needs; for a runtime, the same change is made to the original
and the converted file.

A dynamic dimension (-1) makes LiteRT.js refuse a model, so its copy gets a static shape. The C library calls subgraph 0
only, so the copy for a second signature has the order of its subgraphs changed.
"""

import struct

import numpy as np

from .flatbuffer import FlatbufferError
from .model import CONV_2D, FULLY_CONNECTED, Model

INT4 = 17


class PatchError(Exception):
    """The file has no place for the change."""


def _write_vector(data, table, number, values):
    """Writes a vector of int32: in place where its length is right, else behind the end of the file."""
    first, count = table.vector(number)
    if first is not None and count == len(values):
        struct.pack_into(f"<{count}i", data, first, *values)
        return
    field = table.field(number)
    if field is None:
        raise PatchError("the tensor has no shape field that could be changed")
    while len(data) % 4:
        data.append(0)
    struct.pack_into("<I", data, field, len(data) - field)
    data += struct.pack(f"<I{len(values)}i", len(values), *values)


def make_static(original, shapes=None):
    """A copy in which every -1 of a shape signature has the value of the shape, and tensors have the given shapes.

    `shapes` maps (subgraph, tensor) to a shape, for inputs that are resized and outputs whose shape the file leaves open.
    """
    shapes = shapes or {}
    data = bytearray(original)
    model = Model(original)
    wanted = {}
    for g, graph in enumerate(model.subgraphs):
        for t, tensor in enumerate(graph.tensors):
            shape = list(shapes.get((g, t), [max(d, 1) for d in tensor.shape]))
            if not tensor.dynamic and (g, t) not in shapes:
                continue
            for number, present in ((0, tensor.table.field(0) is not None or shape), (7, bool(tensor.signature))):
                if not present:
                    continue
                place = tensor.table.vector(number)[0]
                if place is not None and wanted.setdefault(place, shape) != shape:
                    raise PatchError("two tensors of different shape share one vector")
                _write_vector(data, tensor.table, number, shape)
    return bytes(data)


def promote_subgraph(original, index):
    """A copy in which subgraph `index` is the first one, for a runtime that only calls the first."""
    if index == 0:
        return bytes(original)
    model = Model(original)
    if model.has_subgraph_calls:
        raise PatchError("its operators refer to subgraphs by number")
    first, count = model.root.vector(2)
    if index >= count:
        raise FlatbufferError(f"subgraph {index} of {count}")
    data = bytearray(original)
    here, there = first, first + 4 * index
    target_here = here + struct.unpack_from("<I", data, here)[0]
    target_there = there + struct.unpack_from("<I", data, there)[0]
    # Offsets of a flatbuffer are unsigned: a table can only lie behind the place that refers to it.
    if target_here <= there:
        raise PatchError("the subgraphs lie in an order that cannot be changed")
    struct.pack_into("<I", data, here, target_there - here)
    struct.pack_into("<I", data, there, target_here - there)
    return bytes(data)


def make_int4(converted):
    """A copy in which the int8 weights of dense layers and convolutions have 4 bits: each the nearest of 15 values, two to a
    byte, on a coarser scale. No converter writes such files here; compiled code unpacks them."""
    data, model = bytearray(converted), Model(converted)
    done = set()
    for graph in model.subgraphs:
        for op in graph.operators:
            if op.builtin not in (CONV_2D, FULLY_CONNECTED) or len(op.inputs) < 2:
                continue
            weights = graph.tensors[op.inputs[1]]
            values = model.constant(weights) if weights.type == "i8" and weights.scales else None
            users = sum(t.buffer == weights.buffer for g in model.subgraphs for t in g.tensors)
            if values is None or users > 1 or weights.buffer in done:
                continue
            done.add(weights.buffer)
            nibbles = np.rint(values * (7 / 127)).astype(np.int8) & 15
            nibbles = np.append(nibbles, np.zeros(nibbles.size % 2, np.int8))
            packed = (nibbles[::2] | nibbles[1::2] << 4).astype(np.uint8).tobytes()
            first, _ = model.buffers[weights.buffer].bytes_range(0)
            struct.pack_into("<I", data, first - 4, len(packed))
            data[first:first + len(packed)] = packed
            struct.pack_into("<b", data, weights.table.field(1), INT4)
            place, count = weights.table.table(4).vector(2)
            struct.pack_into(f"<{count}f", data, place, *(scale * 127 / 7 for scale in weights.scales))
    if not done:
        raise PatchError("no int8 weights that could have 4 bits")
    return bytes(data)
