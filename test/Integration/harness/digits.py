"""The example model of the project: the same path as the models of the data folder, without any outside data."""

from pathlib import Path

import numpy as np

from .convert import run

FOLDER = Path(__file__).resolve().parent.parent.parent.parent / "examples" / "digits"


def digits_model(converter):
    """The path of the .tflite: the shipped one, else one made by the compiler under test; None without both."""
    shipped = FOLDER / "digits.tflite"
    if shipped.is_file() or converter is None:
        return shipped if shipped.is_file() else None
    made = converter.folder / "digits.tflite"
    run([converter.translate, "--mlir-to-tflite-flatbuffer", FOLDER / "digits.mlir", "-o", made])
    return made


class Digits:
    """The labelled set in the form of a row of baselines.tsv."""

    metric, value, set, cost = "top1", 0.9861, "digits", 0

    def __init__(self, path):
        self.path, self.count = path, 360

    def load(self):
        rows = np.loadtxt(FOLDER / "samples.csv", delimiter=",", dtype=np.float32)
        return (rows[:, 1:] / np.float32(16)).reshape(-1, 8, 8, 1), rows[:, 0].astype(int)
