"""The float optimizer: original and optimized file in the same runtime, with outputs equal to within rounding."""

from . import measure
from .checks import ModelChecks
from .convert import ConversionFailed, run
from .inputs import entries
from .model import Model
from .peers import Refusal

LIMIT = 1e-5  # of the range of an output
PIPELINE = ("--tfl-push-transpose-through-ewise", "--tfl-optimize-broadcast-like", "--tfl-optimize=check-patterns=true",
            "--tfl-optimize-batch-matmul", "--tfl-optimize=check-patterns=true", "--canonicalize", "--cse",
            "--tfl-split-merged-operands")


def optimize(bin_dir, source, folder):
    """The bytes of the optimized file."""
    folder.mkdir(parents=True, exist_ok=True)
    before, after, target = (folder / f"{source.stem}{suffix}" for suffix in (".mlir", ".optimized.mlir", ".tflite"))
    run([bin_dir / "tfl-translate", "--tflite-flatbuffer-to-mlir", source, "-o", before])
    run([bin_dir / "tfl-opt", *PIPELINE, before, "-o", after])
    run([bin_dir / "tfl-translate", "--mlir-to-tflite-flatbuffer", after, "-o", target])
    return target.read_bytes()


class OptimizeChecks(ModelChecks):
    """One model: it gets no larger, needs no more operators, and computes the same."""

    def run(self):
        self.data = self.path.read_bytes()
        self.model = Model(self.data)
        self.entries = entries(self.model, self.name, self.context.overrides)
        try:
            data = optimize(self.context.converter.binary.parent, self.path, self.context.work / "optimized")
        except ConversionFailed as error:
            self.add("optimize", "all", "failed", str(error))
            return
        self._check_size(data)
        for peer in self.context.peers:
            for entry in self.entries:
                reference = self._original(peer, entry)
                if reference is not None:
                    self._check_equal(peer, entry, reference, data)

    def _check_size(self, data):
        count = [sum(len(graph.operators) for graph in model.subgraphs) for model in (self.model, Model(data))]
        grown = count[1] > count[0]
        self.add("operators", "all", "failed" if grown else "passed", f"{count[0]} -> {count[1]} operators, "
                 f"{len(self.data)} -> {len(data)} bytes", before=count[0], after=count[1])

    def _check_equal(self, peer, entry, reference, optimized):
        check = self.label("equal", entry)
        try:
            outputs = self.execute(peer, entry, optimized, "optimized")
        except Refusal as error:
            self.add(check, peer.name, "failed", f"the optimized file does not run: {error}")
            return
        errors = measure.compare_all(reference.arrays, outputs.arrays)
        worst = max((e.max for e in errors), default=0.0)
        passed = worst <= LIMIT
        self.add(check, peer.name, "passed" if passed else "failed", "" if passed else f"max {worst:.3g} of the range",
                 mean=max((e.mean for e in errors), default=0.0), max=worst)
