"""A writer of tiny .tflite files, so that the tests of the harness need no file from anywhere."""

import struct

from .model import FULLY_CONNECTED, GATHER

TYPE_NUMBERS = {"f32": 0, "i32": 2, "i8": 9}
_SIZES = {"b": 1, "B": 1, "h": 2, "i": 4, "I": 4, "f": 4}


def serialize(root, identifier=b"TFL3"):
    """Bytes of a flatbuffer; a table is a dictionary from field number to (kind, value)."""
    out = bytearray(struct.pack("<I4s", 0, identifier))
    struct.pack_into("<I", out, 0, _table(out, root))
    return bytes(out)


def _align(out, size, phase=0):
    while len(out) % size != phase:
        out.append(0)


def _table(out, fields):
    _align(out, 4)
    vtable, count = len(out), max(fields, default=-1) + 1
    size = 4 + 4 * len(fields)
    out += struct.pack(f"<HH{count}H", 4 + 2 * count, size, *([0] * count))
    _align(out, 4)
    table = len(out)
    out += struct.pack("<i", table - vtable) + bytes(4 * len(fields))
    pending = []
    for slot, (number, (kind, value)) in enumerate(sorted(fields.items())):
        place = 4 + 4 * slot
        struct.pack_into("<H", out, vtable + 4 + 2 * number, place)
        if kind in _SIZES:
            struct.pack_into("<" + kind, out, table + place, value)
        else:
            pending.append((table + place, kind, value))
    for place, kind, value in pending:
        target = _child(out, kind, value)
        struct.pack_into("<I", out, place, target - place)
    return table


def _child(out, kind, value):
    if kind == "table":
        return _table(out, value)
    if kind == "string":
        value, kind = value.encode(), "bytes"
        _align(out, 4)
    elif kind == "bytes":
        _align(out, 16, 12)
    else:
        _align(out, 8, 4) if kind == "[q" else _align(out, 4)
    start = len(out)
    if kind == "bytes":
        out += struct.pack("<I", len(value)) + value + b"\0"
    elif kind == "tables":
        out += struct.pack("<I", len(value)) + bytes(4 * len(value))
        for i, item in enumerate(value):
            place = start + 4 + 4 * i
            struct.pack_into("<I", out, place, _table(out, item) - place)
    else:  # a vector of scalars, kind is "[i" and the like
        out += struct.pack(f"<I{len(value)}{kind[1]}", len(value), *value)
    return start


def tensor(name, kind, shape, buffer=0, signature=None, scales=None):
    fields = {0: ("[i", shape), 1: ("b", TYPE_NUMBERS[kind]), 2: ("I", buffer), 3: ("string", name)}
    if scales:
        fields[4] = ("table", {2: ("[f", scales), 3: ("[q", [0] * len(scales))})
    if signature:
        fields[7] = ("[i", signature)
    return fields


def operator(code, inputs, outputs, options_type=None, options=None):
    fields = {0: ("I", code), 1: ("[i", inputs), 2: ("[i", outputs)}
    if options_type:
        fields[3], fields[4] = ("B", options_type), ("table", options)
    return fields


def subgraph(tensors, inputs, outputs, operators, name="main"):
    return {0: ("tables", tensors), 1: ("[i", inputs), 2: ("[i", outputs), 3: ("tables", operators), 4: ("string", name)}


def model(codes, subgraphs, buffers):
    return serialize({
        0: ("I", 3),
        1: ("tables", [{0: ("b", builtin), 2: ("i", version), 3: ("i", builtin)} for builtin, version in codes]),
        2: ("tables", subgraphs),
        4: ("tables", [{}] + [{0: ("bytes", b)} for b in buffers])})


def dense(weights, signature=None, scales=None, version=1):
    """One FULLY_CONNECTED without bias: f32[1,K] -> f32[1,N]."""
    n, k = weights.shape
    kind = "i8" if weights.dtype == "int8" else "f32"
    tensors = [tensor("in", "f32", [1, k], signature=signature), tensor("w", kind, [n, k], 1, scales=scales),
               tensor("out", "f32", [1, n])]
    return model([(FULLY_CONNECTED, version)],
                 [subgraph(tensors, [0], [2], [operator(0, [0, 1, -1], [2], 8, {0: ("b", 0)})])], [weights.tobytes()])


def gather(table, count):
    """Rows of a table by index: i32[count] -> f32[count,K]."""
    tensors = [tensor("ids", "i32", [count]), tensor("table", "f32", list(table.shape), 1),
               tensor("out", "f32", [count, table.shape[1]])]
    return model([(GATHER, 1)], [subgraph(tensors, [0], [2], [operator(0, [1, 0], [2], 23, {0: ("i", 0)})])],
                 [table.tobytes()])


def two_dense(first, second):
    """Two subgraphs with one FULLY_CONNECTED each."""
    graphs = []
    for buffer, weights in ((1, first), (2, second)):
        n, k = weights.shape
        tensors = [tensor("in", "f32", [1, k]), tensor("w", "f32", [n, k], buffer), tensor("out", "f32", [1, n])]
        graphs.append(subgraph(tensors, [0], [2], [operator(0, [0, 1, -1], [2], 8, {0: ("b", 0)})], f"g{buffer}"))
    return model([(FULLY_CONNECTED, 1)], graphs, [first.tobytes(), second.tobytes()])
