"""The example model of the project: the same path as the models of the data folder, without any outside data."""

from pathlib import Path

import numpy as np

from .convert import run
from .labelled import Baseline

FOLDER = Path(__file__).resolve().parent.parent.parent.parent / "examples" / "digits"


def digits_model(converter):
    """The path of the .tflite: the shipped one, else one made by the compiler under test; None without both."""
    shipped = FOLDER / "digits.tflite"
    if shipped.is_file() or converter is None:
        return shipped if shipped.is_file() else None
    made = converter.folder / "digits.tflite"
    run([converter.translate, "--mlir-to-tflite-flatbuffer", FOLDER / "digits.mlir", "-o", made])
    return made


def load_samples(_data):
    rows = np.loadtxt(FOLDER / "samples.csv", delimiter=",", dtype=np.float32)
    return (rows[:, 1:] / np.float32(16)).reshape(-1, 8, 8, 1), rows[:, 0].astype(int)


def digits_baseline(path):
    """The labelled set of the example, as if it were a row of baselines.tsv."""
    return Baseline(path, load_samples, "digits", "top1", 0.9861, 360)
