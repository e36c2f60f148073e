"""A minimal read-only view of a flatbuffer: tables, vectors, strings. Every access is bounds-checked."""

import struct


class FlatbufferError(Exception):
    """The bytes are not the flatbuffer that was asked for."""


class Buffer:
    """The bytes of a file with checked scalar reads."""

    def __init__(self, data):
        self.data = bytes(data) if not isinstance(data, (bytes, bytearray)) else data

    def scalar(self, position, code):
        size = struct.calcsize(code)
        if position < 0 or position + size > len(self.data):
            raise FlatbufferError(f"read of {size} bytes at {position} is outside the {len(self.data)} bytes of the file")
        return struct.unpack_from("<" + code, self.data, position)[0]

    def root(self):
        return Table(self, self.scalar(0, "I"))


class Table:
    """One table; fields are asked for by their number in the schema."""

    def __init__(self, buffer, position):
        self.buffer, self.position = buffer, position
        self.vtable = position - buffer.scalar(position, "i")
        self.vtable_size = buffer.scalar(self.vtable, "H")

    def field(self, number):
        """Position of a field, or None when it is absent."""
        slot = 4 + 2 * number
        if slot + 2 > self.vtable_size:
            return None
        offset = self.buffer.scalar(self.vtable + slot, "H")
        return self.position + offset if offset else None

    def scalar(self, number, code, default=0):
        position = self.field(number)
        return default if position is None else self.buffer.scalar(position, code)

    def _target(self, number):
        position = self.field(number)
        return None if position is None else position + self.buffer.scalar(position, "I")

    def table(self, number):
        target = self._target(number)
        return None if target is None else Table(self.buffer, target)

    def vector(self, number):
        """(position of the first element, element count), or (None, 0)."""
        target = self._target(number)
        return (None, 0) if target is None else (target + 4, self.buffer.scalar(target, "I"))

    def scalars(self, number, code):
        first, count = self.vector(number)
        size = struct.calcsize(code)
        if not count:
            return []
        if first + size * count > len(self.buffer.data):
            raise FlatbufferError(f"a vector of {count} elements runs past the end of the file")
        return list(struct.unpack_from(f"<{count}{code}", self.buffer.data, first))

    def tables(self, number):
        first, count = self.vector(number)
        if first is not None and first + 4 * count > len(self.buffer.data):
            raise FlatbufferError(f"a vector of {count} tables runs past the end of the file")
        return [Table(self.buffer, first + 4 * i + self.buffer.scalar(first + 4 * i, "I")) for i in range(count)]

    def string(self, number):
        first, count = self.vector(number)
        return "" if first is None else bytes(self.buffer.data[first:first + count]).decode("utf-8", "replace")

    def bytes_range(self, number):
        """(first, count) of a byte vector, checked."""
        first, count = self.vector(number)
        if first is not None and first + count > len(self.buffer.data):
            raise FlatbufferError(f"a vector of {count} bytes runs past the end of the file")
        return first, count
