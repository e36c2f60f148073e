"""Writes ONNX models: as much of the format (protocol buffers) as kernels.py needs."""

import struct

FLOAT, UINT8, INT8, INT32 = 1, 2, 3, 6
KINDS = {FLOAT: "f", UINT8: "B", INT8: "b", INT32: "i"}


def varint(number):
    data = b""
    while number > 127:
        data, number = data + bytes([number & 127 | 128]), number >> 7
    return data + bytes([number])


def field(number, value):
    """A number, a text, or the bytes of a message."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def fields(number, values):
    return b"".join(field(number, value) for value in values)


def constant(name, kind, extents, values):
    """A tensor; `values` are a list, or bytes."""
    data = values if isinstance(values, bytes) else struct.pack(f"<{len(values)}{KINDS[kind]}", *values)
    return fields(1, extents) + field(2, kind) + field(8, name) + field(9, data)


def port(name, extents):
    """A float input or output."""
    shape = fields(1, (field(1, extent) for extent in extents))
    return field(1, name) + field(2, field(1, field(1, FLOAT) + field(2, shape)))


def node(op, inputs, output, **attributes):
    """An op; attributes are numbers or lists of them. More outputs than one are a list."""
    data = fields(1, inputs) + fields(2, output if isinstance(output, list) else [output]) + field(4, op)
    for name, value in attributes.items():
        value = fields(8, value) + field(20, 7) if isinstance(value, list) else field(3, value) + field(20, 2)
        data += field(5, field(1, name) + value)
    return data


def model(nodes, constants, inputs, outputs):
    graph = fields(1, nodes) + field(2, "op") + fields(5, constants) + fields(11, inputs) + fields(12, outputs)
    return field(1, 7) + field(7, graph) + field(8, field(1, "") + field(2, 13))
