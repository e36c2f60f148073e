#!/usr/bin/env python3
"""Time single ops, compiled for this machine, beside what the machine can do, and beside other libraries.

  benchmark/kernels.py [--peers] [--bin-dir build/bin] [--rounds 9] [--filter TEXT]... [--isa NAME] [--json FILE]

See benchmark/README.md.
"""

import argparse
import json
import os
import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile

import kernel_cases

# Of npm.
ONNX_RUNTIME = "onnxruntime-node@1.30.0"
PEERS = ("onednn", "onnxruntime", "xnnpack")
ROOT = pathlib.Path(__file__).resolve().parent.parent
# What clang calls the instruction sets.
MARCH = {"": ["-march=native"], "x86-64-v3": ["-march=x86-64-v3"], "x86-64-v4": ["-march=x86-64-v4"],
         "x86-64-v3-vnni": ["-march=x86-64-v3", "-mavx512vl", "-mavx512vnni", "-mprefer-vector-width=256"],
         "x86-64-v4-vnni": ["-march=x86-64-v4", "-mavx512vnni"]}


def run(command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode:
        sys.exit(f"kernels.py: {' '.join(map(str, command))}: exit status {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout


def build_driver(folder, isa):
    driver = folder / "driver"
    run(["clang-22", "-O2", *MARCH[isa], ROOT / "benchmark/driver.c", "-o", driver, "-ldl"])
    return driver


def build_peers(folder):
    """What else is timed: words of a job of the driver for each name."""
    tflite = ROOT / "build/peers/node_modules/tfjs-tflite-node/cc_deps/linux_amd64/libtensorflowlite_c.so"
    if not tflite.exists():
        run([ROOT / "utils/fetch-peers", ROOT / "build/peers"])
    # No script of the package is run: it would download more.
    packages = ROOT / "build/benchmark-peers"
    onnxruntime = packages / "node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"
    if not onnxruntime.exists():
        run(["npm", "install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--prefix", packages, ONNX_RUNTIME])
    if not pathlib.Path("/usr/include/oneapi/dnnl/dnnl.hpp").exists():
        sys.exit("kernels.py: oneDNN is missing: apt-get install libdnnl-dev")
    shared = ["-O2", "-fPIC", "-shared"]
    run(["clang++-22", *shared, ROOT / "benchmark/onednn_job.cc", "-o", folder / "onednn.so", "-ldnnl"])
    run(["clang-22", *shared, ROOT / "benchmark/onnxruntime_job.c", "-o", folder / "onnxruntime.so"])
    run(["clang-22", *shared, ROOT / "benchmark/tflite_peer.c", "-o", folder / "xnnpack.so", tflite,
         f"-Wl,-rpath,{tflite.parent}"])
    return {"onednn": [folder / "onednn.so"], "onnxruntime": [folder / "onnxruntime.so", onnxruntime],
            "xnnpack": [folder / "xnnpack.so"]}


def peer_jobs(case, peers, folder, options):
    if not peers:
        return
    arithmetic = "f32" if case.is_float else "u8s8"
    yield " ".join(map(str, ["onednn peer", *peers["onednn"], arithmetic, *case.peer]))
    model = folder / "op.onnx"
    model.write_bytes(case.onnx())
    yield " ".join(map(str, ["onnxruntime peer", *peers["onnxruntime"], model]))
    source, model = folder / "float.mlir", folder / "float.tflite"
    source.write_text(case.text(random.Random(0), is_hybrid=False))
    run([options.bin_dir / "tfl-translate", "--mlir-to-tflite-flatbuffer", source, "-o", model])
    yield " ".join(map(str, ["xnnpack peer", *peers["xnnpack"], model]))


def jobs_of(case, folder, options):
    """Lines for the driver."""
    source, library = folder / "op.mlir", folder / f"{case.file_name}.so"
    source.write_text(case.text(random.Random(0)))
    isa = [f"--isa={options.isa}"] if options.isa else []
    if options.isa == "x86-64-v3-vnni" and "avx_vnni" not in pathlib.Path("/proc/cpuinfo").read_text():
        # AVX-512 has other encodings of the same instructions.
        isa += ["--mcpu=x86-64-v3", "--mattr=+avx512vl,+avx512vnni,+prefer-256-bit"]
    told = run([options.bin_dir / "tfl-compile", source, "-o", library, "--name=op", *isa])
    workspace = int(re.search(r"workspace ([\d,]+) bytes", told)[1].replace(",", ""))
    yield f"ours model {library} op {workspace} {case.input_bytes} {case.output_bytes}"
    yield "peak " + ("float" if case.is_float else "integer")
    if case.weight_bytes and case.bound == "read":
        yield f"read read {case.weight_bytes}"
    if case.bound == "least":
        yield f"copy copy {case.input_bytes} {case.output_bytes}"


def measure(case, driver, peers, folder, options):
    """By label the work and the times of all rounds."""
    lines = [*jobs_of(case, folder, options), *peer_jobs(case, peers, folder, options)]
    told = run([driver, options.rounds, options.milliseconds], input="\n".join(lines) + "\n",
               env=os.environ | {"OMP_NUM_THREADS": "1"})
    result = {}
    for line in told.splitlines():
        label, work, *times = line.split()
        result[label] = float(work), [float(time) for time in times]
    return result


def figures(case, measured):
    """Medians, and medians of the ratios in the same rounds."""
    ours = measured["ours"][1]
    work, peak = measured["peak"]
    bound = [case.operations / work * time for time in peak]
    row = {"name": case.name, "us": statistics.median(ours), "gops": case.operations / statistics.median(ours) / 1e3,
           "peak_gops": work / statistics.median(peak) / 1e3, "target": case.target}
    if "read" in measured:
        bound = measured["read"][1]
        row["bound"] = f"read {case.weight_bytes / statistics.median(bound) / 1e3:.0f} GB/s"
    elif "copy" in measured:
        copy = measured["copy"][1]
        row["bound"] = "arithmetic" if statistics.median(bound) > statistics.median(copy) else \
            f"copy {(case.input_bytes + case.output_bytes) / statistics.median(copy) / 1e3:.0f} GB/s"
        bound = list(map(max, bound, copy))
    else:
        row["bound"] = "arithmetic"
    row["share"] = statistics.median(b / o for b, o in zip(bound, ours))
    row["target_onednn"] = case.against_peer
    for peer in set(PEERS) & measured.keys():
        times = measured[peer][1]
        row[f"{peer}_us"] = statistics.median(times)
        row[f"times_{peer}"] = statistics.median(t / o for t, o in zip(times, ours))
    return row


def percent(share):
    return f"{100 * share:.1f} %" if share else "-"


def missed(value, target):
    return "*" if target and value and value < target else " "


def heading(has_peers):
    text = f"{'kernel':38} {'us':>10} {'GOP/s':>7} {'peak':>6} {'bound by':>14} {'share':>7} {'target':>7} "
    return text + " ".join(f"{name:>9} {'x':>5}" + (f" {'target':>6} " if name == "oneDNN" else "")
                           for name in ("oneDNN", "ORT", "XNNPACK")) if has_peers else text.rstrip()


def line_of(row):
    text = f"{row['name']:38} {row['us']:10.1f} {row['gops']:7.1f} {row['peak_gops']:6.0f} {row['bound']:>14} " \
           f"{percent(row['share']):>7} {percent(row['target']):>7}{missed(row['share'], row['target'])}"
    for peer in PEERS:
        if f"{peer}_us" not in row:
            continue
        ratio = row[f"times_{peer}"]
        text += f"{'' if peer == 'onednn' else ' '}{row[f'{peer}_us']:9.1f} {ratio:5.2f}"
        if peer == "onednn":
            target = row["target_onednn"]
            text += f" {target or '-':>6}{missed(ratio, target)}"
    return text.rstrip()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin-dir", type=pathlib.Path, default=ROOT / "build/bin")
    parser.add_argument("--peers", action="store_true", help="time oneDNN, ONNX Runtime and XNNPACK in the same rounds")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--milliseconds", type=float, default=20, help="of each sample")
    parser.add_argument("--filter", action="append", default=[], help="only kernels whose name has this in it (or another one)")
    parser.add_argument("--isa", default="", choices=sorted(MARCH), help="instead of the best of this machine")
    parser.add_argument("--json", type=pathlib.Path, help="write the figures and every round's times there")
    parser.add_argument("--list", action="store_true", help="print the names")
    options = parser.parse_args()
    cases = [case for case in kernel_cases.all_cases()
             if not options.filter or any(text in case.name for text in options.filter)]
    if options.list:
        print(*(case.name for case in cases), sep="\n")
        return
    if not cases:
        sys.exit("kernels.py: no kernel has such a name; see --list")
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        driver = build_driver(folder, options.isa)
        peers = build_peers(folder) if options.peers else {}
        print(heading(peers))
        for case in cases:
            measured = measure(case, driver, peers, folder, options)
            row = figures(case, measured)
            rows.append(row | {"times": measured})
            print(line_of(row), flush=True)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
