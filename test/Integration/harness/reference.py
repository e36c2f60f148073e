"""The reference interpreter beside a runtime: the same file and inputs through tfl-run.

Float models: every output within 1e-5 of its range. Hybrid models, by the recipe of the runtime: within 1e-2 of the range,
the mean error within 1e-3 (one unit in the last place in front of a quantizer moves a value by a step in the next layer),
and the same top-1 wherever the runtime's margin exceeds the error.
"""

import re
import shutil
import subprocess

import numpy as np

from .model import NUMPY, Model
from .peers import TIMEOUT, Outputs, Refusal

FLOAT_LIMIT, HYBRID_LIMIT, HYBRID_MEAN = 1e-5, 1e-2, 1e-3
RECIPES = {"native": "tflite", "LiteRT.js": "qd8"}


class Reference:
    """tfl-run as one more runtime."""

    def __init__(self, bin_dir):
        self.binary = bin_dir / "tfl-run"

    def run(self, data, entry, inputs, runs, folder, recipe, isa=None, options=()):
        """As Peer.run; compiled for `isa` if there is one. Raises Refusal with what tfl-run said."""
        folder.mkdir(parents=True, exist_ok=True)
        try:
            model = folder / "model.tflite"
            model.write_bytes(data)
            engine = ["--engine=compiled", f"--isa={isa}"] if isa else ["--engine=reference", f"--recipe={recipe}"]
            command = [self.binary, model, *engine, "--runs", "--output-dir", folder, *options]
            command += [f"--signature={entry.key}"] if entry.key else []
            for path in _write_inputs(entry, inputs, runs, folder):
                command += ["--input", path]
            done = subprocess.run([str(c) for c in command], capture_output=True, timeout=TIMEOUT, check=False)
            if done.returncode:
                lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
                raise Refusal(next((line for line in lines if "error" in line), f"exit {done.returncode}")[:400])
            lines = done.stdout.decode("utf-8", "replace").splitlines()
            arrays = [np.load(line.split(" -> ")[-1]) for line in lines if line.startswith("output ")]
            return Outputs(arrays, [list(a.shape[1:]) for a in arrays], _workspace(lines))
        except subprocess.TimeoutExpired as error:
            raise Refusal(f"no answer within {TIMEOUT} seconds") from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _workspace(lines):
    """Its size and the lower bound, as tfl-run tells them of compiled code."""
    for line in lines:
        match = re.fullmatch(r"workspace ([\d,]+) bytes, at least ([\d,]+)", line)
        if match:
            return tuple(int(number.replace(",", "")) for number in match.groups())
    return None


def _write_inputs(entry, inputs, runs, folder):
    """One .npy file per input, of all runs."""
    specs = [(NUMPY[kind], shape) for kind, shape, *_ in entry.inputs]
    sizes = [np.dtype(kind).itemsize * int(np.prod(shape, dtype=np.int64)) for kind, shape in specs]
    stride, offset = sum(sizes), 0
    for index, ((kind, shape), size) in enumerate(zip(specs, sizes)):
        parts = [inputs[run * stride + offset:run * stride + offset + size] for run in range(runs)]
        path = folder / f"input{index}.npy"
        np.save(path, np.frombuffer(b"".join(parts), kind).reshape([runs, *shape]))
        offset += size
        yield path


def compare(runtime, reference, hybrid):
    """(passed, mean, max, text) of the reference against a runtime over all outputs."""
    if len(runtime) != len(reference):
        return False, float("inf"), float("inf"), f"{len(reference)} outputs instead of {len(runtime)}"
    mean = greatest = 0.0
    problems = []
    for index, (a, b) in enumerate(zip(runtime, reference)):
        if a.size != b.size or a.dtype != b.dtype:
            problems.append(f"output {index}: {b.dtype}{list(b.shape)} instead of {a.dtype}{list(a.shape)}")
            mean = greatest = float("inf")
            continue
        a, b = a.reshape(b.shape), b
        if not np.issubdtype(a.dtype, np.floating):
            share = float(np.mean(a != b)) if a.size else 0.0
            # Integers are choices and stored values: in a float model they are equal.
            if share > (0.03 if hybrid else 0):
                problems.append(f"output {index}: {100 * share:.3g} % of the integers differ")
            continue
        m, g, text = _float_error(a.astype(np.float64), b.astype(np.float64), hybrid)
        mean, greatest = max(mean, m), max(greatest, g)
        if text:
            problems.append(f"output {index}: {text}")
    return not problems, mean, greatest, "; ".join(problems)


def _float_error(a, b, hybrid):
    same = (np.isnan(a) & np.isnan(b)) | (a == b)
    finite = np.isfinite(a) & np.isfinite(b)
    if np.any(~finite & ~same):
        return float("inf"), float("inf"), "infinity or NaN where the runtime has a number, or the other way round"
    if not finite.any():
        return 0.0, 0.0, ""
    span = float(a[finite].max() - a[finite].min()) or max(float(np.abs(a[finite]).max()), 1e-6)
    error = np.where(finite, np.abs(np.where(finite, a - b, 0)), 0) / span
    mean, greatest = float(error.mean()), float(error.max())
    limit = HYBRID_LIMIT if hybrid else FLOAT_LIMIT
    text = ""
    if greatest > limit or (hybrid and mean > HYBRID_MEAN):
        text = f"mean {mean:.3g}, max {greatest:.3g} of the range"
    elif hybrid and a.ndim > 1 and a.shape[-1] > 1:
        ordered = np.sort(a, axis=-1)
        clear = ordered[..., -1] - ordered[..., -2] > 2 * greatest * span
        wrong = np.sum((a.argmax(-1) != b.argmax(-1)) & clear)
        text = f"{wrong} other top-1 despite a clear margin" if wrong else ""
    return mean, greatest, text


def is_hybrid(data):
    """Whether a file holds operators with float activations and int8 weights."""
    return bool(Model(data).int8_weights())
