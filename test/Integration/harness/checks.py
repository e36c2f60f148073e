"""The checks of one model: original and converted file in the same runtime, the round trip, and what the file says."""

from . import exceptions, measure, reference, single_ops
from .convert import ConversionFailed
from .flatbuffer import FlatbufferError
from .inputs import entries
from .model import CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED, Model
from .peers import Refusal

QUANTIZED_ELEMENTS = 1024  # smaller weights stay float
PER_CHANNEL_DENSE_VERSION = 12
LEAST_RATIO = {"digits.tflite": 3.3}  # bytes before : after, where it is promised


class ModelChecks:
    """Everything that is checked for one model without labels."""

    def __init__(self, context, path, baseline=None):
        self.baseline = baseline  # the labelled set of the model: its samples are better inputs than drawn ones
        self.context, self.path, self.name = context, path, path.name
        self.data = self.model = None
        self.entries = []
        # Output shapes as the native library reports them, for files that leave them open.
        self.shapes = {}

    def add(self, check, runtime, status, text="", **numbers):
        self.context.results.add(self.name, check, runtime, status, text, **numbers)

    def run(self):
        self.data = self.path.read_bytes()
        self.model = Model(self.data)
        self.entries = entries(self.model, self.name, self.context.overrides)
        for peer in self.context.peers:
            runs = {entry.key: self._original(peer, entry) for entry in self.entries}
            if not self.context.converter:
                continue
            converted = self._convert(peer, "dynamic-range", peer.flags, "convert")
            if converted is not None:
                self._check_file(peer, converted)
                if any(runs.values()):
                    self._check_single_ops(peer, converted)
            round_trip = self._convert(peer, "none", (), "round trip")
            for entry in self.entries:
                if runs[entry.key] is None:
                    continue
                self._check_reference(peer, entry, runs[entry.key], self.data, "reference")
                if converted is not None:
                    self._check_error(peer, entry, runs[entry.key], converted)
                if round_trip is not None:
                    self._check_round_trip(peer, entry, runs[entry.key], round_trip)

    def inputs(self, entry, seeds):
        """The raw bytes of the first input sets."""
        sample = self.baseline.sample if self.baseline else lambda seed: entry.sample(self.name, seed)
        return b"".join(sample(seed) for seed in range(seeds))

    def label(self, what, entry):
        return f"{what} {entry.key}" if len(self.entries) > 1 else what

    def execute(self, peer, entry, data, tag):
        """Runs all seeds and returns the outputs."""
        folder = self.context.work / "runs" / f"{self.path.stem}-{peer.name}-{entry.subgraph}-{tag}"
        return peer.run(data, entry, self.inputs(entry, self.context.seeds), self.context.seeds, folder, self.model.stateful,
                        self.shapes.get(entry.key))

    def _original(self, peer, entry):
        """The reference outputs, or None when the runtime does not run the original file."""
        outputs, refusal = None, None
        self._learn_shapes(peer, entry)
        try:
            outputs = self.execute(peer, entry, self.data, "original")
            self.shapes[entry.key] = outputs.shapes
        except Refusal as error:
            refusal = str(error)
        listed = self.context.exceptions.get((self.name, peer.name, entry.key or "-"))
        status, text = exceptions.judge(listed, refusal)
        if status == "run":
            self.add(self.label("original", entry), peer.name, "passed" if not self.context.converter else "note")
            return outputs
        self.add(self.label("original", entry), peer.name, status, text)
        return None

    def _learn_shapes(self, peer, entry):
        """LiteRT.js believes the output shapes of the file, and writes out of bounds where those are only placeholders."""
        if peer is self.context.shape_peer or entry.key in self.shapes:
            return
        try:
            self.shapes[entry.key] = self.execute(self.context.shape_peer, entry, self.data, "shapes").shapes
        except Refusal:
            self.shapes[entry.key] = None

    def _convert(self, peer, mode, flags, check):
        try:
            data = self.context.converter.convert(self.path, mode, flags)
            Model(data)
            return data
        except (ConversionFailed, FlatbufferError) as error:
            self.add(check, peer.name, "failed", str(error))
            return None

    def _check_error(self, peer, entry, original, converted):
        check = self.label("error", entry)
        try:
            outputs = self.execute(peer, entry, converted, "converted")
        except Refusal as error:
            self.add(check, peer.name, "failed", f"the converted file does not run: {error}")
            return
        self._check_reference(peer, entry, outputs, converted, "reference converted")
        errors = measure.compare_all(original.arrays, outputs.arrays)
        worst = max(errors, key=lambda e: (not e.passed, e.mean), default=measure.Error(0.0, 0.0))
        passed = all(e.passed for e in errors)
        text = "" if passed else "; ".join(
            f"output {i}: {'unequal share' if e.integer else 'mean'} {100 * e.mean:.3f} %, max {100 * e.max:.3f} %"
            for i, e in enumerate(errors) if not e.passed)
        self.add(check, peer.name, "passed" if passed else "failed", text, mean=worst.mean,
                 max=max((e.max for e in errors if not e.integer), default=worst.max))

    def _check_round_trip(self, peer, entry, original, converted):
        check = self.label("round trip", entry)
        try:
            outputs = self.execute(peer, entry, converted, "round-trip")
        except Refusal as error:
            self.add(check, peer.name, "failed", f"the written file does not run: {error}")
            return
        equal = measure.bit_equal(original.arrays, outputs.arrays)
        text = "" if equal else "outputs are not bit-equal; " + "; ".join(
            f"output {i}: max {100 * e.max:.3g} %" for i, e in enumerate(measure.compare_all(original.arrays, outputs.arrays)))
        self.add(check, peer.name, "passed" if equal else "failed", text)

    def _check_reference(self, peer, entry, outputs, data, check):
        """The interpreter computes what the runtime does, by the runtime's recipe."""
        if not self.context.reference:
            return
        seeds = min(self.context.reference_seeds, self.context.seeds)
        check = self.label(check, entry)
        folder = self.context.work / "runs" / f"{self.path.stem}-{peer.name}-{entry.subgraph}-{check}"
        refusal = None
        try:
            found = self.context.reference.run(data, entry, self.inputs(entry, seeds), seeds, folder,
                                               reference.RECIPES[peer.name])
        except Refusal as error:
            refusal = str(error)
        listed = self.context.exceptions.get((self.name, "reference", entry.key or "-"))
        status, text = exceptions.judge(listed, refusal)
        if status != "run":
            self.add(check, peer.name, status, text)
            return
        passed, mean, greatest, text = self.compare([a[:seeds] for a in outputs.arrays], found.arrays, data)
        self.add(check, peer.name, "passed" if passed else "failed", text, mean=mean, max=greatest)

    def compare(self, runtime, found, data):
        return reference.compare(runtime, found, reference.is_hybrid(data))

    def _check_single_ops(self, peer, data, find=single_ops.hybrid_operators):
        if not self.context.reference:
            return
        count, problems, worst = single_ops.check(self.context, peer, self.path.stem, data, find)
        if count:
            self.add("single operators", peer.name, "failed" if problems else "passed", "; ".join(problems)[:600],
                     count=count, max=worst)

    def _check_file(self, peer, converted):
        model = Model(converted)
        before, after = len(self.data), len(converted)
        expected, found = large_weights(self.model), model.int8_weights()
        if expected and not found:
            status, text = "failed", f"{expected} weights of {QUANTIZED_ELEMENTS} elements or more, and none is int8"
        elif found and after >= before:
            status, text = "failed", f"{after} bytes are not less than {before}"
        elif before < LEAST_RATIO.get(self.name, 0) * after:
            status, text = "failed", f"{before} : {after} bytes is less than {LEAST_RATIO[self.name]}"
        else:
            status, text = "passed", ""
        self.add("size", peer.name, status, text, before=before, after=after, int8_weights=found)
        bad = [v for v, scales in model.hybrid_fully_connected() if scales > 1 and v != PER_CHANNEL_DENSE_VERSION]
        per_channel = [v for v, scales in model.hybrid_fully_connected() if scales > 1]
        if bad:
            self.add("dense version", peer.name, "failed", f"per-channel FULLY_CONNECTED of version {sorted(set(bad))}")
        elif per_channel and peer.flags:
            self.add("dense version", peer.name, "failed", "per-channel FULLY_CONNECTED despite " + " ".join(peer.flags))
        elif model.hybrid_fully_connected():
            self.add("dense version", peer.name, "passed")


def large_weights(model):
    """How many float weights of convolutions and dense layers are large enough to become int8."""
    count = 0
    for graph in model.subgraphs:
        for op in graph.operators:
            if op.builtin in (CONV_2D, DEPTHWISE_CONV_2D, FULLY_CONNECTED) and len(op.inputs) > 1 and op.inputs[1] >= 0:
                weights = graph.tensors[op.inputs[1]]
                count += (weights.type == "f32" and weights.elements >= QUANTIZED_ELEMENTS
                          and model.constant(weights) is not None)
    return count
