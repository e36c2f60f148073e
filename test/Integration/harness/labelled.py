"""Labelled sets: the converted model must answer as the float one does.

Agreement is the share of samples with the same top-1, and needs no labels; the labels are there to prove that the
preprocessing is right (the float accuracy must be that of baselines.tsv) and to show what quantization costs.
"""

import csv

import numpy as np

from . import datasets
from .convert import ConversionFailed
from .flatbuffer import FlatbufferError
from .inputs import Entry
from .model import Model
from .peers import Refusal

AGREEMENT = 0.97
# A small network for 1001 classes has many near ties.
AGREEMENT_OF = {"mobilenet_v1_0.25_224.tflite": 0.90}
BASELINE_TOLERANCE = 0.012
# The twin of ad01 by TensorFlow's own converter, per-tensor, loses 0.03 to 0.07: per-channel weights must beat it.
AUC_LOSS, AUC_LOSS_PER_TENSOR = 0.03, 0.07
AD01_FRAMES = 5

# What to read for a row of baselines.tsv: (model, data) -> (reader, cost relative to the others).
READERS = {
    ("vww_96_float.tflite", "eval/vww01"): (datasets.vww, 6),
    ("resnet8_cifar10_float.tflite", "eval/ic01"): (datasets.ic01, 2),
    ("resnet8_cifar10_float.tflite", "eval/cifar10"): (datasets.cifar10, 9),
    ("ad01_fp32.tflite", "eval/ad01"): (datasets.ad01, 8),
    ("kws_ref_float.tflite", "eval/kws01"): (datasets.kws, 3),
    ("mnist_conv_fc.tflite", "eval/mnist"): (datasets.mnist, 5),
    ("mnist_lstm_float.tflite", "eval/mnist"): (datasets.mnist, 7),
    ("mobilenet_v1_0.25_224.tflite", "eval/imagenet1k"): (datasets.imagenet_first, 10),
    ("mobilenet_v1_0.75_224.tflite", "eval/imagenet1k"): (datasets.imagenet_every_second, 20),
    ("text_classification.tflite", "eval/sst2"): (datasets.sst2, 1),
    ("keypoint_classifier.tflite", "eval/hand_gesture/keypoint.csv.gz"): (datasets.keypoint, 1),
}


class Baseline:
    """A labelled set of a model, and what the float model reaches on it."""

    def __init__(self, path, reader, name, metric, value, count, cost=0, data=None):
        self.path, self.set, self.metric, self.value, self.count, self.cost = path, name, metric, value, count, cost
        self._reader, self._data, self._loaded = reader, data, None

    def load(self):
        if self._reader is None:
            raise LookupError(f"no reader for {self.set}: add it to READERS")
        if self._loaded is None:
            self._loaded = self._reader(self._data)
        return self._loaded

    def sample(self, seed):
        """The raw bytes of one real input of the model, chosen by the seed."""
        samples, rng = self.load()[0], np.random.default_rng(seed)
        chosen = samples[rng.integers(len(samples))]
        if self.metric == "AUC":
            start = rng.integers(chosen.shape[0] - AD01_FRAMES + 1)
            chosen = chosen[start:start + AD01_FRAMES]
        return np.ascontiguousarray(chosen, np.float32).tobytes()


def load_baselines(data):
    with open(data / "baselines.tsv", newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [_baseline(data, r) for r in rows if r["model"].startswith(("tflite_float/", "derived/"))]


def _baseline(data, row):
    path = data / row["model"]
    reader, cost = READERS.get((path.name, row["data"]), (None, 0))
    name = row["data"].rsplit("/", 1)[-1].split(".")[0]
    return Baseline(path, reader, name, row["metric"], float(row["float_baseline"]), int(row["n"]), cost, data)


class LabelledChecks:
    def __init__(self, context, baseline):
        self.context, self.baseline, self.name = context, baseline, baseline.path.name
        self.check = f"labelled {baseline.set}"
        self.entry = self.samples = self.labels = self.stateful = None

    def add(self, runtime, status, text="", **numbers):
        self.context.results.add(self.name, self.check, runtime, status, text, **numbers)

    def run(self):
        data = self.baseline.path.read_bytes()
        model = Model(data)
        signature, subgraph = model.entries()[0]
        self.entry, self.stateful = Entry(model, self.name, signature, subgraph), model.stateful
        self.samples, self.labels = self._choose(*self.baseline.load())
        for peer in self.context.peers:
            if (self.name, peer.name, self.entry.key or "-") not in self.context.exceptions:
                self._compare(peer, data)

    def _choose(self, samples, labels):
        """All samples, or with --slice evenly spaced ones: sets are often sorted by class."""
        limit = self.context.slice
        if self.baseline.metric == "AUC" and limit:
            limit = max(limit // 10, 10)
        if not limit or limit >= len(labels):
            return samples, labels
        chosen = np.linspace(0, len(labels) - 1, limit).astype(int)
        return samples[chosen], labels[chosen]

    def _compare(self, peer, data):
        try:
            reference = self._scores(peer, data, "original")
        except Refusal as error:
            self.add(peer.name, "failed", f"the runtime refuses the original file: {error}")
            return
        float_metric = self._metric(reference)
        if self._complete and abs(float_metric - self.baseline.value) > BASELINE_TOLERANCE:
            self.add(peer.name, "failed", f"float {self.baseline.metric} is {float_metric:.4f}, baseline "
                                          f"{self.baseline.value:.4f}: the preprocessing is not that of the baseline")
            return
        if not self.context.converter:
            self.add(peer.name, "passed", float_metric=float_metric, converted_metric=None)
            return
        try:
            converted = self.context.converter.convert(self.baseline.path, "dynamic-range", peer.flags)
            scores = self._scores(peer, converted, "converted")
        except (ConversionFailed, FlatbufferError, Refusal) as error:
            self.add(peer.name, "failed", f"the converted file: {error}")
            return
        self._judge(peer, reference, scores, float_metric)

    @property
    def _complete(self):
        return len(self.labels) >= self.baseline.count

    def _judge(self, peer, reference, scores, float_metric):
        numbers = {"float_metric": float_metric, "converted_metric": self._metric(scores), "samples": len(self.labels)}
        if self.baseline.metric == "AUC":
            loss = float_metric - numbers["converted_metric"]
            allowed = AUC_LOSS_PER_TENSOR if "--per-channel-dense=false" in peer.flags else AUC_LOSS
            text = f"AUC falls by {loss:.4f}, allowed are {allowed}" if not loss <= allowed else ""
        else:
            numbers["agreement"] = float(np.mean(reference.argmax(-1) == scores.argmax(-1)))
            least = AGREEMENT_OF.get(self.name, AGREEMENT)
            text = ""
            if not np.isfinite(scores).all():
                text = "a score is not finite"
            elif numbers["agreement"] < least:
                text = f"same top-1 on {100 * numbers['agreement']:.2f} % of {len(self.labels)}, at least {100 * least:.0f} % needed"
        self.add(peer.name, "failed" if text else "passed", text, **numbers)

    def _scores(self, peer, data, tag):
        """One row of class scores per sample; for ad01 the anomaly score of every file."""
        inputs = self._windows() if self.baseline.metric == "AUC" else self.samples
        runs = len(inputs)
        raw = np.ascontiguousarray(inputs, np.float32).tobytes()
        folder = self.context.work / "runs" / f"{self.baseline.path.stem}-{self.baseline.set}-{peer.name}-{tag}"
        output = peer.run(data, self.entry, raw, runs, folder, self.stateful).arrays[0].reshape(runs, -1)
        if self.baseline.metric != "AUC":
            return output
        errors = np.mean((output - inputs.reshape(runs, -1)) ** 2, axis=1)
        return errors.reshape(len(self.samples), -1).mean(axis=1)

    def _windows(self):
        count = self.samples.shape[1] - AD01_FRAMES + 1
        rows = [s[i:i + AD01_FRAMES].reshape(-1) for s in self.samples for i in range(count)]
        return np.stack(rows)

    def _metric(self, scores):
        if self.baseline.metric != "AUC":
            return float(np.mean(scores.argmax(-1) == self.labels))
        return area_under_curve(scores, self.labels)


def area_under_curve(scores, labels):
    """The share of (anomaly, normal) pairs in which the anomaly scores higher; ties count half."""
    positive, negative = scores[labels == 1], scores[labels == 0]
    if not len(positive) or not len(negative):
        return float("nan")
    higher = (positive[:, None] > negative[None, :]).mean()
    return float(higher + 0.5 * (positive[:, None] == negative[None, :]).mean())
