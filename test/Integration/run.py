#!/usr/bin/python3
"""Runs every model of the data folder, original and converted, in two runtimes. See README.md beside this file."""

import argparse
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parent))

from harness import exceptions, known, results  # noqa: E402
from harness.checks import ModelChecks  # noqa: E402
from harness.compiled import CompiledChecks  # noqa: E402
from harness.convert import ConversionFailed, Converter  # noqa: E402
from harness.digits import digits_baseline, digits_model  # noqa: E402
from harness.emulated import SLICE, EmulatedChecks, missing_tools  # noqa: E402
from harness.inputs import load_overrides  # noqa: E402
from harness.integer import IntegerChecks  # noqa: E402
from harness.labelled import LabelledChecks, load_baselines  # noqa: E402
from harness.layers import LayerChecks  # noqa: E402
from harness.optimize import OptimizeChecks  # noqa: E402
from harness.peers import LiteRtPeer, NativePeer  # noqa: E402
from harness.reference import Reference  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin-dir", type=Path, default=ROOT / "build" / "bin", help="where tfl-convert is")
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("TINFOIL_DATA", ROOT / ".." / "shared" / "data")))
    parser.add_argument("--work-dir", type=Path, default=ROOT / "build" / "integration")
    parser.add_argument("--peers", type=Path, default=ROOT / "build" / "peers", help="as installed by utils/fetch-peers")
    parser.add_argument("--filter", default="", help="only models whose name contains this")
    parser.add_argument("--runtime", choices=("native", "LiteRT.js"), help="only this runtime")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=8)
    parser.add_argument("--reference-seeds", type=int, default=1, help="input sets that the interpreter runs as well")
    parser.add_argument("--slice", type=int, nargs="?", const=100, help="only so many samples of every labelled set (100)")
    parser.add_argument("--no-labelled", action="store_true", help="leave the labelled sets out")
    parser.add_argument("--optimize", action="store_true", help="check the float optimizer alone, in the runtimes too")
    parser.add_argument("--compiled", action="store_true", help="check compiled code beside the interpreter alone")
    parser.add_argument("--emulated", action="store_true", help="check code of other machines, under emulation, alone")
    parser.add_argument("--layers", action="store_true", help="check heavy operators on the interpreter's activations alone")
    parser.add_argument("--originals-only", action="store_true", help="run the original files only, without the compiler")
    return parser.parse_args()


def make_context(arguments):
    arguments.work_dir.mkdir(parents=True, exist_ok=True)
    work = arguments.work_dir.resolve()
    # Compiled code is checked without a runtime from outside.
    peers = [] if arguments.compiled or arguments.emulated or arguments.layers else [NativePeer(arguments.peers.resolve(), work), LiteRtPeer(arguments.peers.resolve())]
    return SimpleNamespace(
        work=work, shape_peer=peers[0] if peers else None, peers=[p for p in peers if arguments.runtime in (None, p.name)], seeds=arguments.seeds,
        optimize=arguments.optimize, slice=arguments.slice, overrides=load_overrides(), exceptions=exceptions.load(), results=results.Results(),
        reference=Reference(arguments.bin_dir.resolve()), reference_seeds=arguments.reference_seeds,
        converter=None if arguments.originals_only else Converter(arguments.bin_dir.resolve(), work))


def plan(arguments, context):
    """The tasks, those that take longest first."""
    tasks, alone = [], arguments.optimize or arguments.compiled or arguments.emulated or arguments.layers
    missing = missing_tools()
    if missing:
        context.results.add("code of other machines", "emulated", "all", "skipped", f"not installed: {', '.join(missing)}")
    if not arguments.optimize and (not arguments.filter or arguments.filter in "digits"):
        tasks += _digits_tasks(arguments, context)
    if not arguments.data.is_dir():
        text = f"no data folder {arguments.data} (TINFOIL_DATA)"
        context.results.add("float models of the data folder", "error", "all", "skipped", text)
        context.results.add("labelled sets of the data folder", "labelled", "all", "skipped", text)
        return tasks
    models = sorted(p for folder in ("tflite_float", "derived") for p in (arguments.data / folder).glob("*.tflite"))
    models = [p for p in models if arguments.filter in p.name]
    quantized = sorted(p for folder in ("tflite_int8", "tflite_drq") for p in (arguments.data / folder).glob("*.tflite"))
    quantized = [p for p in quantized if arguments.filter in p.name]
    baselines = [b for b in load_baselines(arguments.data) if any(b.path == p for p in models)]
    if not arguments.no_labelled and not alone:
        tasks += [LabelledChecks(context, b) for b in sorted(baselines, key=lambda b: -b.cost)]
    real = {b.path: b for b in baselines}
    models = sorted(models, key=lambda p: -p.stat().st_size)
    optimized = compiled = emulated = layers = []
    if context.converter and not missing:
        chosen = [p for p in models + quantized if p.name in SLICE or not context.slice]
        emulated = [EmulatedChecks(context, p, p in models) for p in chosen]
    if context.converter:
        optimized = [OptimizeChecks(context, p, real.get(p)) for p in models]
        compiled = [CompiledChecks(context, p, p in models) for p in models + quantized]
        layers = [LayerChecks(context, p, p in models) for p in models + quantized]
    if arguments.optimize:
        return optimized
    if arguments.compiled:
        return tasks + compiled
    if arguments.emulated:
        return tasks + emulated
    if arguments.layers:
        return tasks + layers
    checks = [ModelChecks(context, p, real.get(p)) for p in models]
    return tasks + checks + [IntegerChecks(context, p) for p in quantized] + optimized + compiled + emulated + layers


def _digits_tasks(arguments, context):
    try:
        path = digits_model(context.converter)
    except ConversionFailed as error:
        context.results.add("digits.tflite", "convert", "all", "failed", str(error))
        return []
    if path is None:
        return []
    tasks = [CompiledChecks(context, path, True)] if context.converter and not (arguments.emulated or arguments.layers) else []
    if context.converter and not (arguments.compiled or arguments.layers) and not missing_tools():
        tasks.append(EmulatedChecks(context, path, True))
    if context.converter and not (arguments.compiled or arguments.emulated):
        tasks.append(LayerChecks(context, path, True))
    if arguments.compiled or arguments.emulated or arguments.layers:
        return tasks
    tasks.append(ModelChecks(context, path, digits_baseline(path)))
    return tasks if arguments.no_labelled else tasks + [LabelledChecks(context, digits_baseline(path))]


def main():
    arguments = parse_arguments()
    start = time.monotonic()
    context = make_context(arguments)
    for problem in exceptions.problems_of_list(context.exceptions):
        context.results.add("exceptions.tsv", "list", "all", "failed", problem)
    listed = known.load()
    for problem in known.problems_of_list(listed):
        context.results.add(known.TABLE.name, "list", "all", "failed", problem)
    tasks = plan(arguments, context)

    def guarded(task):
        # A broken check must be a failed one: a thread's traceback alone would leave the counts looking well.
        try:
            task.run()
        except Exception as error:  # pylint: disable=broad-except
            context.results.add(task.name, "harness", "all", "failed", f"{type(error).__name__}: {error}")

    with ThreadPoolExecutor(max_workers=max(arguments.jobs, 1)) as pool:
        list(pool.map(guarded, tasks))
    found = context.results
    known.apply(found.records, listed)
    found.write_json(context.work / "results.json")
    print(results.table(found.records))
    print(f"\n{len(tasks)} tasks in {time.monotonic() - start:.0f} s; records in {context.work / 'results.json'}")
    print(results.summary(found.records))
    return 1 if found.count("failed") else 0


if __name__ == "__main__":
    sys.exit(main())
