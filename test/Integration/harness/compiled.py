"""Compiled code beside the interpreter, for every instruction set of the machine: float models to within 1e-5 of the range,
integers equal; hybrid models within the limits of hybrid models, and the same bit by bit wherever there is FMA. On three
threads all is the same bit by bit. The workspace is at most 5 % larger than the largest set of tensors in use at a time.

What compilation refuses is listed in exceptions.tsv, as runtime `compiled`.
"""

from . import exceptions, reference
from .checks import ModelChecks
from .convert import ConversionFailed
from .inputs import entries
from .isas import host_isas
from .model import Model
from .peers import Refusal

RUNTIME = "compiled"
THREADS = 3
WORKSPACE_SHARE = 1.05
WORKSPACE_SLACK = 256  # bytes on top: 64 of them are read, not used, behind the last tensor


class CompiledChecks(ModelChecks):
    """One model as it is and, if it is one of floats, converted."""

    def __init__(self, context, path, convert):
        super().__init__(context, path)
        self.convert = convert
        isas = host_isas()
        self.isas = isas[-1:] if context.slice else isas

    def run(self):
        self.data = self.path.read_bytes()
        self.model = Model(self.data)
        self.entries = entries(self.model, self.name, self.context.overrides)
        files = {"": self.data}
        if self.convert:
            try:
                files[" converted"] = self.context.converter.convert(self.path, "dynamic-range")
            except ConversionFailed as error:
                self.add("compiled converted", RUNTIME, "failed", str(error))
        for tag, data in files.items():
            for entry in self.entries:
                self._check_compiled(entry, data, tag)

    def _execute(self, entry, data, tag, isa, *options):
        """One run, compiled for `isa` or interpreted without."""
        folder = self.context.work / "runs" / f"{self.path.stem}-{entry.subgraph}-{isa or 'reference'}{tag.strip()}-compiled"
        return self.context.reference.run(data, entry, self.inputs(entry, 1), 1, folder, "auto", isa, options)

    def _check_compiled(self, entry, data, tag):
        check = self.label("compiled" + tag, entry)
        made, workspaces, refusal = {}, {}, None
        try:
            for isa in self.isas:
                outputs = self._execute(entry, data, tag, isa)
                made[isa], workspaces[isa] = outputs.arrays, outputs.workspace
        except Refusal as error:
            refusal = str(error)
        listed = self.context.exceptions.get((self.name, RUNTIME, entry.key or "-"))
        status, text = exceptions.judge(listed, refusal)
        if status != "run":
            self.add(check, RUNTIME, status, text)
            return
        try:
            expected = self._execute(entry, data, tag, None).arrays
        except Refusal as error:
            self.add(check, RUNTIME, "failed", f"compiled, but not interpreted: {error}")
            return
        self._check_workspace(self.label("workspace" + tag, entry), workspaces)
        # Of a model and the same one converted, a slice takes the converted one.
        if tag or not (self.context.slice and self.convert):
            self._check_threads(entry, data, tag, made)
        hybrid = reference.is_hybrid(data)
        # Without FMA float layers differ a little, and what follows them by steps of quantizers: a check of its own.
        plain = [isa for isa in made if isa == "x86-64-v2"]
        same = [isa for isa in made if isa not in plain]
        for name, isas in ((check, same), (self.label(f"compiled{tag} x86-64-v2", entry), plain)):
            if not isas:
                continue
            found = {isa: reference.compare(expected, made[isa], hybrid) for isa in isas}
            problems = [f"{isa}: {text}" for isa, (passed, _, _, text) in found.items() if not passed]
            self.add(name, RUNTIME, "failed" if problems else "passed", "; ".join(problems),
                     mean=max(mean for _, mean, _, _ in found.values()), max=max(most for _, _, most, _ in found.values()))
        if not hybrid or len(same) < 2:
            return
        other = [isa for isa in same[:-1] if any(a.tobytes() != b.tobytes() for a, b in zip(made[isa], made[same[-1]]))]
        self.add(self.label("same bits" + tag, entry), RUNTIME, "failed" if other else "passed",
                 f"{', '.join(other)}: other bits than {same[-1]}" if other else "")

    def _check_threads(self, entry, data, tag, made):
        """An odd number: no power of two divides by it."""
        isa = self.isas[-1]
        try:
            arrays = self._execute(entry, data, tag, isa, f"--num_threads={THREADS}").arrays
            equal = all(a.tobytes() == b.tobytes() for a, b in zip(arrays, made[isa], strict=True))
            text = "" if equal else f"{isa}: other bits than on one"
        except Refusal as error:
            text = str(error)
        self.add(self.label("threads" + tag, entry), RUNTIME, "failed" if text else "passed", text)

    def _check_workspace(self, check, workspaces):
        """Of the instruction set that wastes most; the numbers are those of results.json."""
        isa = max(workspaces, key=lambda isa: workspaces[isa][0] / max(workspaces[isa][1], WORKSPACE_SLACK))
        size, bound = workspaces[isa]
        limit = WORKSPACE_SHARE * bound + WORKSPACE_SLACK
        text = f"{isa}: {size} bytes, {bound} are in use at a time" if not bound <= size <= limit else ""
        self.add(check, RUNTIME, "failed" if text else "passed", text, workspace=size, lower_bound=bound)
