"""The float optimizer: original and optimized file give the same outputs, to within rounding, under the interpreter and, with
--optimize, in both runtimes; and the file has no more operators than before."""

from . import exceptions, measure, reference
from .checks import ModelChecks
from .convert import ConversionFailed
from .inputs import entries
from .model import Model
from .peers import Refusal

LIMIT = 1e-5  # of the range of an output


class OptimizeChecks(ModelChecks):
    """One model, written by tfl-convert with the optimizer and without quantization."""

    def run(self):
        self.data = self.path.read_bytes()
        self.model = Model(self.data)
        self.entries = entries(self.model, self.name, self.context.overrides)
        try:
            data = self.context.converter.convert(self.path, "none", ("--optimize",))
        except ConversionFailed as error:
            self.add("optimize", "all", "failed", str(error))
            return
        self._check_size(data)
        for entry in self.entries:
            self._check_interpreted(entry, data)
            for peer in self.context.peers if self.context.optimize else ():
                original = self._original(peer, entry)
                if original is not None:
                    self._check_equal(peer, entry, original, data)

    def _check_size(self, data):
        count = [sum(len(graph.operators) for graph in model.subgraphs) for model in (self.model, Model(data))]
        grown = count[1] > count[0]
        self.add("operators", "all", "failed" if grown else "passed", f"{count[0]} -> {count[1]} operators, "
                 f"{len(self.data)} -> {len(data)} bytes", before=count[0], after=count[1], bytes_before=len(self.data),
                 bytes_after=len(data))

    def _check_interpreted(self, entry, data):
        check, outputs, refusal = self.label("optimized", entry), [], None
        for tag, file in (("original", self.data), ("optimized", data)):
            folder = self.context.work / "runs" / f"{self.path.stem}-reference-{entry.subgraph}-{tag}"
            try:
                outputs.append(self.context.reference.run(file, entry, self.inputs(entry, 1), 1, folder, "auto").arrays)
            except Refusal as error:
                refusal = f"{tag}: {error}"
                break
        # What the interpreter does not run is listed; an optimized file must not be refused in another way.
        listed = self.context.exceptions.get((self.name, "reference", entry.key or "-"))
        status, text = exceptions.judge(listed, refusal)
        if status != "run":
            self.add(check, "reference", status, text)
            return
        passed, mean, greatest, text = reference.compare(*outputs, hybrid=False)
        self.add(check, "reference", "passed" if passed else "failed", text, mean=mean, max=greatest)

    def _check_equal(self, peer, entry, original, optimized):
        check = self.label("equal", entry)
        try:
            outputs = self.execute(peer, entry, optimized, "optimized")
        except Refusal as error:
            self.add(check, peer.name, "failed", f"the optimized file does not run: {error}")
            return
        worst = max((e.max for e in measure.compare_all(original.arrays, outputs.arrays)), default=0.0)
        self.add(check, peer.name, "passed" if worst <= LIMIT else "failed", f"max {worst:.3g} of the range", max=worst)
