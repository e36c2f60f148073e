"""Models that somebody else has quantized: the interpreter computes what a runtime does, and tfl-convert changes nothing.

Full-integer models run in the native library alone, as LiteRT.js takes no int8 inputs; hybrid ones in both. Stored integers
count in steps of their 8 bits: a step is none, as the library rounds in fixed point and the interpreter once; beyond it the
limits are those of hybrid models (2.5 steps, 0.25 on average), as a step grows in the next layer.
"""

import numpy as np

from .checks import ModelChecks
from .inputs import entries
from .model import Model
from .reference import HYBRID_LIMIT, HYBRID_MEAN
from .single_ops import integer_operators

STEPS = 255


class IntegerChecks(ModelChecks):
    """One model of int8, uint8 or int16 arithmetic, or with int8 weights and float activations."""

    def run(self):
        self.data = self.path.read_bytes()
        self.model = Model(self.data)
        self.entries = entries(self.model, self.name, self.context.overrides)
        full = any(kind in ("i8", "u8") for entry in self.entries for kind, *_ in entry.inputs)
        for peer in self.context.peers:
            if full and peer is not self.context.shape_peer:
                continue
            for entry in self.entries:
                original = self._original(peer, entry)
                if original is None or not self.context.converter:
                    continue
                self._check_reference(peer, entry, original, self.data, "reference")
                # What is quantized passes through unchanged.
                converted = self._convert(peer, "dynamic-range", peer.flags, "convert")
                if converted is not None:
                    self._check_round_trip(peer, entry, original, converted)
            if full and self.context.converter:
                self._check_single_ops(peer, self.data, integer_operators)

    def compare(self, runtime, found, data):
        if any(a.dtype.itemsize != 1 for a in found) or [a.size for a in runtime] != [a.size for a in found]:
            return super().compare(runtime, found, data)
        steps = [np.abs(a.reshape(b.shape).astype(float) - b) for a, b in zip(runtime, found)]
        mean, greatest = (max(float(f(s)) for s in steps) / STEPS for f in (np.mean, np.max))
        passed = greatest <= 1 / STEPS or (mean <= HYBRID_MEAN and greatest <= HYBRID_LIMIT)
        return passed, mean, greatest, "" if passed else f"{STEPS * mean:.3g} steps on average, at most {STEPS * greatest:.0f}"
