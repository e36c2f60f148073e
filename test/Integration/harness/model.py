"""What the tests need to know of a .tflite file, read without any of the project's own code."""

import math

import numpy as np

from .flatbuffer import Buffer, FlatbufferError

TYPES = {0: "f32", 1: "f16", 2: "i32", 3: "u8", 4: "i64", 5: "str", 6: "bool", 7: "i16", 8: "c64", 9: "i8", 10: "f64",
         12: "u64", 13: "resource", 14: "variant", 15: "u32", 16: "u16", 17: "i4"}
NUMPY = {"f32": np.float32, "f16": np.float16, "i32": np.int32, "u8": np.uint8, "i64": np.int64, "bool": np.bool_,
         "i16": np.int16, "i8": np.int8, "f64": np.float64, "u64": np.uint64, "u32": np.uint32, "u16": np.uint16}

# The builtin operators that the tests treat in a special way.
CUSTOM, CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED = 32, 3, 4, 9
EMBEDDING_LOOKUP, GATHER, ONE_HOT, GATHER_ND = 7, 36, 85, 107
WHILE, IF, CALL_ONCE = 119, 118, 129
VARIABLE_OPS = {142, 143, 144}  # VAR_HANDLE, READ_VARIABLE, ASSIGN_VARIABLE
# Operators whose result holds (some of) the numbers of their operand: CONCATENATION, RESHAPE, TRANSPOSE, SQUEEZE,
# STRIDED_SLICE, SPLIT, CAST, SLICE, TILE, EXPAND_DIMS, PACK, UNPACK, BROADCAST_TO.
VIEWS = {2, 22, 39, 43, 45, 49, 53, 65, 69, 70, 83, 88, 130}


class Tensor:
    def __init__(self, table):
        self.table = table
        self.shape = table.scalars(0, "i")
        self.type = TYPES.get(table.scalar(1, "b"), "?")
        self.buffer = table.scalar(2, "I")
        self.name = table.string(3)
        self.is_variable = bool(table.scalar(5, "b"))
        self.signature = table.scalars(7, "i")
        quantization = table.table(4)
        self.scales = quantization.scalars(2, "f") if quantization else []

    @property
    def elements(self):
        return math.prod(self.shape)

    @property
    def dynamic(self):
        return any(d < 0 for d in self.signature) or any(d < 0 for d in self.shape)


class Operator:
    def __init__(self, table, codes):
        self.table = table
        index = table.scalar(0, "I")
        if index >= len(codes):
            raise FlatbufferError(f"operator code {index} of {len(codes)}")
        self.builtin, self.custom, self.version = codes[index]
        self.inputs = table.scalars(1, "i")
        self.outputs = table.scalars(2, "i")


class Subgraph:
    def __init__(self, table, codes):
        self.tensors = [Tensor(t) for t in table.tables(0)]
        self.inputs = table.scalars(1, "i")
        self.outputs = table.scalars(2, "i")
        self.operators = [Operator(t, codes) for t in table.tables(3)]
        self.name = table.string(4)

    def consumers(self, tensor):
        return [(op, place) for op in self.operators for place, i in enumerate(op.inputs) if i == tensor]


class Signature:
    """A signature: name and tensor index of every input and output."""

    def __init__(self, table):
        self.inputs = [(m.string(0), m.scalar(1, "I")) for m in table.tables(0)]
        self.outputs = [(m.string(0), m.scalar(1, "I")) for m in table.tables(1)]
        self.key = table.string(2)
        self.subgraph = table.scalar(4, "I")


class Model:
    def __init__(self, data):
        self.data = data
        if len(data) < 8 or bytes(data[4:8]) != b"TFL3":
            raise FlatbufferError("no TFL3 identifier")
        root = Buffer(data).root()
        self.root = root
        self.codes = [(max(c.scalar(0, "b"), c.scalar(3, "i")), c.string(1), c.scalar(2, "i", 1)) for c in root.tables(1)]
        self.subgraphs = [Subgraph(t, self.codes) for t in root.tables(2)]
        self.buffers = root.tables(4)
        self.signatures = [Signature(t) for t in root.tables(7)]

    @classmethod
    def load(cls, path):
        with open(path, "rb") as file:
            return cls(file.read())

    def constant(self, tensor):
        """The value of a constant tensor, or None."""
        if not 0 < tensor.buffer < len(self.buffers) or tensor.type not in NUMPY:
            return None
        first, count = self.buffers[tensor.buffer].bytes_range(0)
        if not count:
            return None
        return np.frombuffer(bytes(self.data[first:first + count]), NUMPY[tensor.type])

    @property
    def stateful(self):
        return any(t.is_variable for g in self.subgraphs for t in g.tensors) or any(
            op.builtin in VARIABLE_OPS for g in self.subgraphs for op in g.operators)

    @property
    def has_subgraph_calls(self):
        return any(op.builtin in (WHILE, IF, CALL_ONCE) or op.builtin == 206 for g in self.subgraphs for op in g.operators)

    def entries(self):
        """(signature or None, subgraph index) of everything that can be called from outside."""
        if not self.signatures:
            return [(None, 0)]
        return [(s, s.subgraph) for s in self.signatures]

    def hybrid_fully_connected(self):
        """(version, number of scales) of every FULLY_CONNECTED with float activations and int8 weights."""
        found = []
        for graph in self.subgraphs:
            for op in graph.operators:
                if op.builtin != FULLY_CONNECTED or len(op.inputs) < 2:
                    continue
                activation, weights = graph.tensors[op.inputs[0]], graph.tensors[op.inputs[1]]
                if activation.type == "f32" and weights.type == "i8":
                    found.append((op.version, len(weights.scales)))
        return found

    def int8_weights(self):
        """How many constant int8 tensors the file has."""
        return sum(t.type == "i8" and self.constant(t) is not None for g in self.subgraphs for t in g.tensors)
