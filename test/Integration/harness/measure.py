"""How far two runs are apart.

Float outputs: the range is max - min of the reference over all seeds; where that is zero, the largest magnitude, and at
least 1e-6. The mean and the maximum of |difference| are given as a share of it. A NaN or infinity that the reference does not
have in the same place is an infinite error.

Integer and boolean outputs are choices (an arg max, the ids of a top-k), and a choice between two near-equal scores may
fall the other way without any error in the scores. The share of unequal elements takes the place of both errors and may be
DISAGREEMENT. The rows of a top-k (integers next to a float output of the same shape that descends, their scores) are
compared as sets, because the scores themselves prove the order; and an id that only one of the two rows holds is a tie, not an
error, when its score is within MAX_LIMIT of the range of the other row's lowest one, as the scores may be off by as much.
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


def compare(reference, other, scores=None):
    """The error of one output over all seeds: two arrays of the same type with a leading axis of seeds.

    `scores` are the two arrays of scores when the output holds the ids of a top-k."""
    if reference.shape != other.shape or reference.dtype != other.dtype:
        return Error(float("inf"), float("inf"))
    if not reference.size:
        return Error(0.0, 0.0)
    if not np.issubdtype(reference.dtype, np.floating):
        share = _top_k_error(reference, other, *scores) if scores else float(np.mean(reference != other))
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


def _top_k_error(reference, other, reference_scores, other_scores):
    """The share of ids that are in one row only and no tie."""
    width = reference.shape[-1]
    tolerance = MAX_LIMIT * float(reference_scores.max() - reference_scores.min())
    rows = zip(*(a.reshape(-1, width) for a in (reference, other, reference_scores, other_scores)))
    missing = sum(np.sum(~np.isin(ids, found) & (scores - found_scores.min() > tolerance))
                  + np.sum(~np.isin(found, ids) & (found_scores - scores.min() > tolerance))
                  for ids, found, scores, found_scores in rows)
    return float(missing) / reference.size


def descends(scores):
    """Whether every row is sorted downwards, as the values of a top-k are."""
    return scores.ndim > 1 and scores.shape[-1] > 1 and bool(np.all(np.diff(scores, axis=-1) <= 0))


def compare_all(reference, other):
    """One error per output; both are lists of arrays with a leading axis of seeds."""
    if len(reference) != len(other):
        return [Error(float("inf"), float("inf"))]
    scores = {a.shape: (a, b) for a, b in zip(reference, other)
              if np.issubdtype(a.dtype, np.floating) and a.shape == b.shape and descends(a)}
    return [compare(a, b, scores.get(a.shape)) for a, b in zip(reference, other)]


def bit_equal(reference, other):
    return len(reference) == len(other) and all(
        a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes() for a, b in zip(reference, other))
