"""Compiled code of other machines, under emulation, beside what this machine computes on the same inputs.

Every model becomes an object by tfl-compile, for each of TARGETS, and a static program with call-model.c, which reads and
writes raw tensors. What tfl-run computes here with the best instruction set is expected: integers equal; models of floats to
within 1e-5 of the range; models with int8 weights bit by bit, where there is FMA (docs/numerics.md). Without FMA (x86-64-v2,
armv7) float layers round otherwise, and what follows them differs by steps of quantizers: such code has the limits of hybrid
models, and must be equal, bit by bit, to what x86-64-v2 computes here.

Variables are kept over two calls. What compilation refuses is listed in exceptions.tsv, as runtime `compiled`.
"""

import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np

from . import patch, reference
from .checks import ModelChecks
from .convert import ConversionFailed, run
from .inputs import entries
from .isas import host_isas
from .model import Model
from .peers import Refusal

RUNTIME = "emulated"
TIMEOUT = 600
DRIVER = Path(__file__).resolve().parent / "call-model.c"
PLAIN = "x86-64-v2"  # the same arithmetic as every target without FMA


class Target(NamedTuple):
    name: str
    compile: tuple  # options of tfl-compile
    triple: str  # of the C compiler
    emulator: tuple
    fma: bool = True

    @property
    def isa(self):
        """As tfl-run names it; targets without FMA are like x86-64-v2."""
        return self.name.split()[0] if self.fma else PLAIN


AARCH64, ARMV7, X86 = "qemu-aarch64-static", "qemu-arm-static", "qemu-x86_64-static"
TARGETS = (
    Target("aarch64 cortex-a72", ("--target=aarch64", "--mcpu=cortex-a72"), "aarch64-linux-gnu", (AARCH64, "-cpu", "cortex-a72")),
    Target("aarch64 cortex-a53", ("--target=aarch64", "--mcpu=cortex-a53"), "aarch64-linux-gnu", (AARCH64, "-cpu", "cortex-a53")),
    Target("aarch64-dotprod neoverse-n1", ("--target=aarch64", "--mattr=+dotprod", "--isa=aarch64-dotprod"), "aarch64-linux-gnu",
           (AARCH64, "-cpu", "neoverse-n1")),
    Target("aarch64-i8mm max", ("--target=aarch64", "--isa=aarch64-i8mm"), "aarch64-linux-gnu", (AARCH64, "-cpu", "max,sme=off")),
    Target("armv7 cortex-a15", ("--target=armv7",), "arm-linux-gnueabihf", (ARMV7, "-cpu", "cortex-a15"), False),
    Target("x86-64-v2 Nehalem", ("--target=x86_64", "--isa=x86-64-v2"), "x86_64-linux-gnu", (X86, "-cpu", "Nehalem"), False),
    Target("x86-64-v3 Haswell", ("--target=x86_64", "--mcpu=haswell"), "x86_64-linux-gnu", (X86, "-cpu", "Haswell")),
)

# What runs in a slice: seconds alone, and yet every kind of kernel.
SLICE = ("digits.tflite", "kws_ref_drq.tflite")

# Models that take more than a minute under emulation, or need more than call-model.c gives.
LEFT_OUT = {"detection_postprocess_fast.tflite": "its custom operator is a function of the caller, which call-model.c has not",
            "zero_dce_float.tflite": "more than 97 s of CPU time for one image on aarch64 (seven convolutions of a whole picture)"}

# Conversions of weights beside int8, each on a few models.
FLOAT16 = ("mnist_conv_fc.tflite", "resnet8_cifar10_float.tflite")
INT4 = ("mnist_conv_fc.tflite", "resnet8_cifar10_float.tflite", "ad01_fp32.tflite")


def missing_tools():
    """What is not installed of what this needs."""
    return [tool for tool in sorted({"clang-22", *(t.emulator[0] for t in TARGETS)}) if not shutil.which(tool)]


class EmulatedChecks(ModelChecks):
    """One model as it is and, if it is one of floats, converted."""

    def __init__(self, context, path, convert):
        super().__init__(context, path)
        self.convert = convert
        self.binary = context.reference.binary.parent / "tfl-compile"

    def run(self):
        if self.name in LEFT_OUT:
            self.add("emulated", RUNTIME, "skipped", LEFT_OUT[self.name])
            return
        self.data = self.path.read_bytes()
        self.model = Model(self.data)
        self.entries = entries(self.model, self.name, self.context.overrides)
        for tag, make in self._files().items():
            try:
                self._check_file_of(tag, make())
            except (ConversionFailed, patch.PatchError) as error:
                self.add("emulated" + tag, RUNTIME, "failed", str(error))

    def _files(self):
        convert = self.context.converter.convert
        files = {"": lambda: self.data}
        if self.convert:
            files[" converted"] = lambda: convert(self.path, "dynamic-range")
        if self.name in FLOAT16:
            files[" float16"] = lambda: convert(self.path, "float16")
        if self.name in INT4:
            files[" int4"] = lambda: patch.make_int4(convert(self.path, "dynamic-range"))
        return files

    def _check_file_of(self, tag, data):
        kept = [e for e in self.entries if (self.name, "compiled", e.key or "-") not in self.context.exceptions]
        if not kept:
            return
        self.model = Model(data)
        folder = self.context.work / "emulated" / f"{self.path.stem}{tag.replace(' ', '-')}"
        folder.mkdir(parents=True, exist_ok=True)
        try:
            model = folder / "model.tflite"
            model.write_bytes(data)
            expected = {entry.key: self._run_here(data, entry, folder) for entry in kept}
            found = {entry.key: {} for entry in kept}
            for target in TARGETS:
                self._run_target(target, model, kept, folder, found)
            for entry in kept:
                # Weights of four bits are none that is_hybrid() counts.
                hybrid = reference.is_hybrid(data) or tag == " int4"
                self._judge(tag, entry, hybrid, expected[entry.key], found[entry.key])
        except Refusal as error:
            self.add("emulated" + tag, RUNTIME, "failed", f"does not run here: {error}")
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _runs(self):
        return 2 if self.model.stateful else 1

    def _run_here(self, data, entry, folder):
        """Outputs by instruction set of this machine: the best, and the one without FMA."""
        made = {}
        for isa in {host_isas()[-1], *([PLAIN] if PLAIN in host_isas() else [])}:
            outputs = self.context.reference.run(data, entry, self.inputs(entry, self._runs()), self._runs(), folder / isa, "auto",
                                                 isa, ("--keep-state",))
            made[isa] = outputs.arrays
        return made

    # --- one target ---

    def _compile(self, target, model, kept, folder):
        """The object of all entries, and the name in C of each."""
        shapes = {name: shape for entry in kept for name, shape in self._open_inputs(entry)}
        command = [self.binary, model, *target.compile, "--name=model", "-o", folder / "model.o", "--header", folder / "model.h"]
        command += [f"--input-shape={name}={','.join(map(str, shape))}" for name, shape in shapes.items()]
        if len(kept) < len(self.entries):
            command.append(f"--signature={kept[0].key}")
        run(command)
        text = (folder / "model.h").read_text(encoding="utf-8")
        names = re.findall(r"^int (\w+)_run\(", text, re.M)
        keys = dict((key, name) for name, key in re.findall(r"^ \* (\w+)_run, signature (.*)$", text, re.M))
        return {entry.key: keys.get(entry.key, names[0]) for entry in kept}

    def _open_inputs(self, entry):
        graph = self.model.subgraphs[entry.subgraph]
        names = {tensor: name for name, tensor in entry.signature.inputs} if entry.signature else {}
        for place, index in enumerate(graph.inputs):
            if graph.tensors[index].dynamic or place in entry.resized:
                yield names.get(index, graph.tensors[index].name), entry.inputs[place][1]

    def _run_target(self, target, model, kept, folder, found):
        start = time.monotonic()
        try:
            names = self._compile(target, model, kept, folder)
        except ConversionFailed as error:
            for entry in kept:
                found[entry.key][target] = str(error)
            return
        compiled = time.monotonic() - start
        for entry in kept:
            start = time.monotonic()
            try:
                arrays = self._emulate(target, entry, names[entry.key], folder)
            except (ConversionFailed, Refusal) as error:
                arrays = str(error)
            found[entry.key][target] = arrays
            self.context.results.add(self.name, f"time {target.name} {model.parent.name} {entry.key}".strip(), RUNTIME, "note",
                                     compile=compiled, run=time.monotonic() - start)

    def _emulate(self, target, entry, name, folder):
        program = folder / "program"
        run(["clang-22", f"--target={target.triple}", "-O1", "-static", f'-DHEADER="{folder / "model.h"}"', f"-DNAME={name}",
             f"-DUPPER={name.upper()}", DRIVER, folder / "model.o", "-o", program])
        try:
            done = subprocess.run([*target.emulator, str(program)], input=self.inputs(entry, self._runs()), capture_output=True,
                                  timeout=TIMEOUT, check=False)
        except subprocess.TimeoutExpired as error:
            raise Refusal(f"no answer within {TIMEOUT} s") from error
        if done.returncode:
            raise Refusal(f"exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:200]}")
        return done.stdout

    # --- what was found ---

    @staticmethod
    def _arrays(raw, like):
        """The outputs of all calls, one after the other, as arrays like others, whose first dimension counts calls."""
        calls = like[0].shape[0] if like else 1
        if len(raw) != sum(a.nbytes for a in like):
            raise Refusal(f"{len(raw)} bytes of outputs instead of {sum(a.nbytes for a in like)}")
        made, stride = [], len(raw) // calls
        offset = 0
        for a in like:
            size = a.nbytes // calls
            parts = [raw[call * stride + offset:call * stride + offset + size] for call in range(calls)]
            made.append(np.frombuffer(b"".join(parts), a.dtype).reshape(a.shape))
            offset += size
        return made

    def _judge(self, tag, entry, hybrid, here, found):
        best = here[host_isas()[-1]]
        for check, fma in ((self.label("emulated" + tag, entry), True), (self.label(f"emulated{tag} without FMA", entry), False)):
            problems, mean, greatest = [], 0.0, 0.0
            for target, raw in found.items():
                if target.fma != fma:
                    continue
                text, m, g = self._compare(tag, entry, target, raw, best, here.get(PLAIN), hybrid)
                mean, greatest = max(mean, m), max(greatest, g)
                if text:
                    problems.append(f"{target.name}: {text}")
            self.add(check, RUNTIME, "failed" if problems else "passed", "; ".join(problems)[:900], mean=mean, max=greatest)

    def _compare(self, tag, entry, target, raw, best, plain, hybrid):
        """(what is wrong, mean error, greatest error)"""
        if isinstance(raw, str):
            return raw, float("inf"), float("inf")
        try:
            made = self._arrays(raw, best)
        except Refusal as error:
            return str(error), float("inf"), float("inf")
        same = [a.tobytes() == b.tobytes() for a, b in zip(best, made)]
        passed, mean, greatest, text = reference.compare(best, made, hybrid)
        self.context.results.add(self.name, f"bits {target.name}{tag} {entry.key}".strip(), RUNTIME, "note", "same" if all(same) else "other", max=greatest)
        if all(same):
            return "", mean, greatest
        # Said first: this has no limit, and no entry in known-failures.tsv may hide it.
        if not target.fma and plain and any(a.tobytes() != b.tobytes() for a, b in zip(plain, made)):
            return f"other bits than {PLAIN} here, {text}", float("inf"), float("inf")
        if not passed:
            return text, mean, greatest
        if target.fma:
            return ("other bits than here, at most %.3g of the range" % greatest) if hybrid else "", mean, greatest
        return "", mean, greatest
