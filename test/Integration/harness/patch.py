"""In-place changes of a .tflite file that some runtime needs; the same change is made to the original and the converted file.

A dynamic dimension (-1) makes LiteRT.js refuse a model, so its copy gets a static shape. The C library calls subgraph 0
only, so the copy for a second signature has the order of its subgraphs changed.
"""

import struct

from .flatbuffer import FlatbufferError
from .model import Model


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
