"""Fails unless the data of every buffer of the given .tflite files stands at a multiple of 16 bytes."""

import struct
import sys


def u32(data, at):
    return struct.unpack_from("<I", data, at)[0]


def field(data, table, index):
    """Position of a field of a table, or None."""
    vtable = table - struct.unpack_from("<i", data, table)[0]
    if 4 + 2 * index >= struct.unpack_from("<H", data, vtable)[0]:
        return None
    offset = struct.unpack_from("<H", data, vtable + 4 + 2 * index)[0]
    return table + offset if offset else None


def follow(data, at):
    return at + u32(data, at)


for path in sys.argv[1:]:
    data = open(path, "rb").read()
    buffers = follow(data, field(data, u32(data, 0), 4))
    count = 0
    for i in range(u32(data, buffers)):
        values = field(data, follow(data, buffers + 4 + 4 * i), 0)
        if values is not None:
            count += 1
            assert (follow(data, values) + 4) % 16 == 0, f"{path}: buffer {i}"
    assert count, f"{path}: no data"
