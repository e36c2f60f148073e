"""Heavy operators with int8 weights, each on the interpreter's own activations: compiled code and the interpreter agree within
1e-5 of the range, and so quantize activations alike and add up the same integers.

Whole models differ by more: a float layer that rounds otherwise in its last bit makes a quantizer behind it take another step.
Here there is one quantizer, of the same numbers. All activations come from one run of the interpreter; operators are cut out of
the model (single_ops.cut) and run side by side, several in a module.
"""

import re
import shutil
import subprocess

import numpy as np

from . import patch, single_ops
from .checks import ModelChecks
from .convert import ConversionFailed
from .emulated import INT4
from .inputs import Entry, entries
from .isas import host_isas
from .model import NUMPY, Model
from .peers import TIMEOUT, Refusal

RUNTIME, LIMIT, CONTROL = "compiled", 1e-5, "digits.tflite"
DEQUANTIZE, UNIDIRECTIONAL_SEQUENCE_LSTM = 6, 44


def heavy_operators(model):
    """(name of the activation, name of the result) of all operators of the first subgraph with stored weights: hybrid ones, and
    those that take their weights from a DEQUANTIZE, as float arithmetic does (depthwise convolutions)."""
    graph, found = model.subgraphs[0], []
    names = [t.name for t in graph.tensors]
    stored = {i for i, t in enumerate(graph.tensors) if t.type in ("i8", "i4") and 0 < t.buffer < len(model.buffers)
              and model.buffers[t.buffer].bytes_range(0)[1]}
    widened = {op.outputs[0] for op in graph.operators if op.builtin == DEQUANTIZE and op.inputs[0] in stored}
    for op in graph.operators:
        place = 0 if op.builtin == UNIDIRECTIONAL_SEQUENCE_LSTM else single_ops.ACTIVATION.get(op.builtin)
        if place is None or len(op.inputs) < 2:
            continue
        activation, result = graph.tensors[op.inputs[place]], graph.tensors[op.outputs[0]]
        weights = [i for p, i in enumerate(op.inputs) if p != place and i in stored | widened]
        if activation.type != "f32" or result.type != "f32" or not weights:
            continue
        if any("," in t.name or not t.name or names.count(t.name) > 1 for t in (activation, result)):
            continue
        found.append((activation.name, result.name))
    return found


def apart(operators):
    """Groups in which no result is an activation of another: cutting at it would lose an operator."""
    groups = []
    for activation, result in operators:
        for group in groups:
            if all(activation != r and result != a and result != r for a, r in group):
                group.append((activation, result))
                break
        else:
            groups.append([(activation, result)])
    return groups


class LayerChecks(ModelChecks):
    """One model: as it is, or converted if `convert`."""

    def __init__(self, context, path, convert):
        super().__init__(context, path)
        self.convert = convert

    def run(self):
        files = {"": self.path.read_bytes}
        if self.convert:
            converted = lambda: self.context.converter.convert(self.path, "dynamic-range")  # noqa: E731
            files = {" converted": converted}
            if self.name in INT4:
                files[" int4"] = lambda: patch.make_int4(converted())
        for tag, make in files.items():
            folder = self.context.work / "layers" / f"{self.path.stem}{tag.replace(' ', '-')}"
            try:
                self._check(tag, make(), folder)
            except (ConversionFailed, patch.PatchError, Refusal, subprocess.CalledProcessError) as error:
                self.add("layers" + tag, RUNTIME, "failed", str(getattr(error, "stderr", None) or error)[:600])
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    def _check(self, tag, data, folder):
        operators = heavy_operators(Model(data))
        if not operators:
            return
        folder.mkdir(parents=True, exist_ok=True)
        try:
            activations = self._activations(data, operators, folder)
        except Refusal:
            # A part does not run by itself where functions that it does not call write its variables: numbers are drawn.
            activations = None
        worst, problems, count = 0.0, [], 0
        for number, group in enumerate(apart(operators)):
            shares = self._compare(data, group, activations, folder / f"group{number}")
            count += len(shares)
            for (_, result), share in zip(group, shares):
                worst = max(worst, share)
                if not share <= LIMIT:
                    problems.append(f"{result[-60:]}: {share:.3g} of the range")
        self.add("layers" + tag, RUNTIME, "failed" if problems else "passed", "; ".join(problems)[:900], count=count, max=worst)
        if self.name == CONTROL:
            # Hybrid operators (the last one is) agree to the last bit: that another way to quantize is noticed must be seen as well.
            other = max(self._compare(data, operators[-1:], activations, folder / "control", "--recipe=tflite-symmetric"))
            self.add(f"layers{tag} of another recipe", RUNTIME, "passed" if other > LIMIT else "failed",
                     "" if other > LIMIT else f"differ by {other:.3g} only: the comparison sees nothing", max=other)

    def _activations(self, data, operators, folder):
        """Arrays by name, of one run of the interpreter from the model's inputs."""
        model = Model(data)
        graph = model.subgraphs[0]
        entry = next(e for e in entries(model, self.name, self.context.overrides) if e.subgraph == 0)
        raw, offset, found = self.inputs(entry, 1), 0, {}
        files = []
        for place, index in enumerate(graph.inputs):
            kind, extents = entry.inputs[place][:2]
            array = np.zeros(extents, NUMPY[kind])
            array = np.frombuffer(raw[offset:offset + array.nbytes], array.dtype).reshape(extents)
            offset += array.nbytes
            found[graph.tensors[index].name] = array
            np.save(folder / f"input{place}.npy", array)
            files += ["--input", folder / f"input{place}.npy"]
        wanted = list(dict.fromkeys(a for a, _ in operators if a not in found))
        if wanted:
            names = [graph.tensors[i].name for i in graph.inputs]
            part = folder / "activations.tflite"
            part.write_bytes(single_ops.cut(self.context.converter.translate, data, (names, ",".join(wanted)), folder))
            lines = self._run(part, "--engine=reference", "--output-dir", folder, *files)
            arrays = [np.load(line.split(" -> ")[-1]) for line in lines if line.startswith("output ")]
            found |= dict(zip(wanted, arrays, strict=True))
        return found

    def _compare(self, data, group, activations, folder, *options):
        """The greatest difference of each operator, as a share of the range of its result."""
        names = list(dict.fromkeys(a for a, _ in group))
        part = folder / "part.tflite"
        bytes_ = single_ops.cut(self.context.converter.translate, data, (names, ",".join(r for _, r in group)), folder)
        part.write_bytes(bytes_)
        if activations is None:
            activations = self._drawn(names, Entry(Model(bytes_), self.name, None, 0))
        arguments = []
        for place, name in enumerate(names):
            np.save(folder / f"input{place}.npy", activations[name])
            arguments += ["--input", folder / f"input{place}.npy"]
        lines = self._run(part, "--compare", "--tolerance=1", f"--isa={host_isas()[-1]}", *options, *arguments)
        shares = [float(m) for m in re.findall(r"^compare .* max error \S+ (\S+) of range", "\n".join(lines), re.M)]
        if len(shares) != len(group):
            raise Refusal(f"{len(shares)} results of {len(group)} operators: {lines[-1:]}")
        return shares

    def _drawn(self, names, entry):
        raw, offset, found = entry.sample(self.name, 0), 0, {}
        for name, (kind, extents, *_) in zip(names, entry.inputs, strict=True):
            count = int(np.prod(extents))
            found[name] = np.frombuffer(raw, NUMPY[kind], count, offset).reshape(extents)
            offset += found[name].nbytes
        return found

    def _run(self, model, *arguments):
        command = [str(c) for c in (self.context.reference.binary, model, *arguments)]
        try:
            done = subprocess.run(command, capture_output=True, timeout=TIMEOUT, text=True, check=False)
        except subprocess.TimeoutExpired as error:
            raise Refusal(f"no answer within {TIMEOUT} seconds") from error
        if done.returncode:
            raise Refusal(next((line for line in done.stderr.splitlines() if "error" in line), f"exit {done.returncode}")[:400])
        return done.stdout.splitlines()
