"""How far two runs are apart.

Float outputs: the range is max - min of the reference over all seeds; where that is zero, the largest magnitude, and at
least 1e-6. The mean and the maximum of |difference| are given as a share of it. A NaN or infinity that the reference does not
have in the same place is an infinite error.

Integer and boolean outputs are choices (an arg max, the ids of a top-k), and a choice between two near-equal scores may
fall the other way without any error in the scores. The share of unequal elements takes the place of both errors and may be
DISAGREEMENT. The rows of a top-k (i32 or i64 next to a float output of the same shape that descends) are compared
as sets: the order inside is the order of the scores, which the float output next to it proves.
"""

from dataclasses import dataclass

import numpy as np

MEAN_LIMIT, MAX_LIMIT, DISAGREEMENT = 0.01, 0.10, 0.03


@dataclass
class Error:
    mean: float
    max: float
    integer: bool = False

    @property
    def passed(self):
        if self.integer:
            return self.mean <= DISAGREEMENT
        return self.mean <= MEAN_LIMIT and self.max <= MAX_LIMIT


def compare(reference, other, ranked=False):
    """The error of one output over all seeds: two arrays of the same type with a leading axis of seeds."""
    if reference.shape != other.shape or reference.dtype != other.dtype:
        return Error(float("inf"), float("inf"))
    if not reference.size:
        return Error(0.0, 0.0)
    if not np.issubdtype(reference.dtype, np.floating):
        share = _set_difference(reference, other) if ranked else float(np.mean(reference != other))
        return Error(share, share, integer=True)
    return _float_error(reference.astype(np.float64), other.astype(np.float64))


def _float_error(reference, other):
    finite = np.isfinite(reference)
    same = np.isnan(reference) & np.isnan(other) | (reference == other)
    if np.any(~np.isfinite(other) & ~same) or np.any(~finite & ~same):
        return Error(float("inf"), float("inf"))
    if not finite.any():
        return Error(0.0, 0.0)
    values = reference[finite]
    span = float(values.max() - values.min()) or max(float(np.abs(values).max()), 1e-6)
    difference = np.abs(values - other[finite]) / span
    return Error(float(difference.mean()), float(difference.max()))


def _set_difference(reference, other):
    rows = reference.reshape(-1, reference.shape[-1]), other.reshape(-1, other.shape[-1])
    missing = sum(len(set(a.tolist()) - set(b.tolist())) for a, b in zip(*rows))
    return missing / reference.size


def descends(scores):
    """Whether every row is sorted downwards, as the values of a top-k are."""
    return scores.ndim > 1 and scores.shape[-1] > 1 and bool(np.all(np.diff(scores, axis=-1) <= 0))


def compare_all(reference, other):
    """One error per output; both are lists of arrays with a leading axis of seeds."""
    if len(reference) != len(other):
        return [Error(float("inf"), float("inf"))]
    scores = {a.shape for a in reference if np.issubdtype(a.dtype, np.floating) and descends(a)}
    return [compare(a, b, ranked=not np.issubdtype(a.dtype, np.floating) and a.shape in scores)
            for a, b in zip(reference, other)]


def bit_equal(reference, other):
    return len(reference) == len(other) and all(
        a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes() for a, b in zip(reference, other))
