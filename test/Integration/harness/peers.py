"""The two runtimes: building their clients, preparing a file for each, running it on many input sets."""

import json
import os
import platform
import re
import shutil
import signal
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .flatbuffer import FlatbufferError
from .model import NUMPY, Model
from .patch import PatchError, make_static, promote_subgraph

SOURCES = Path(__file__).resolve().parent.parent / "peers"
ROOT = SOURCES.parent.parent.parent
TIMEOUT = 600


class Refusal(Exception):
    """A runtime did not run a file; the text is the runtime's own message."""


@dataclass
class Outputs:
    """One array per output with a leading axis of runs, and the shape that the runtime reported."""
    arrays: list
    shapes: list
    # Of compiled code: the bytes of the workspace, and of the largest set of tensors in use at a time.
    workspace: tuple = None


class Peer:
    """A runtime. `flags` are the converter options its files need."""

    name = ""
    flags = ()

    def prepare(self, data, entry, output_shapes):
        """The bytes of the file as this runtime can take it."""
        raise NotImplementedError

    def command(self, job):
        """The command for a job; job is a dictionary of model, entry, input, output, runs and fresh."""
        raise NotImplementedError

    def run(self, data, entry, inputs, runs, folder, fresh, output_shapes=None):
        """Runs `runs` input sets. Raises Refusal with the runtime's message."""
        folder.mkdir(parents=True, exist_ok=True)
        job = {"model": folder / "model.tflite", "input": folder / "input.bin", "output": folder / "output.bin",
               "runs": runs, "fresh": fresh, "entry": entry, "folder": folder}
        try:
            job["model"].write_bytes(self.prepare(data, entry, output_shapes))
        except (PatchError, FlatbufferError) as error:
            raise Refusal(f"the file could not be prepared: {error}") from error
        job["input"].write_bytes(inputs)
        try:
            details = self._execute(self.command(job))
            return _read_outputs(job["output"].read_bytes(), runs, details["outputs"])
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _execute(self, command):
        try:
            done = subprocess.run([str(c) for c in command], capture_output=True, timeout=TIMEOUT, check=False)
        except subprocess.TimeoutExpired as error:
            raise Refusal(f"no answer within {TIMEOUT} seconds") from error
        errors, text = done.stderr.decode("utf-8", "replace"), done.stdout.decode("utf-8", "replace")
        if done.returncode:
            raise Refusal(_message(done.returncode, errors, text))
        return json.loads(text.strip().splitlines()[-1])


def _message(status, errors, text):
    """The runtime's own lines of a failed run in one line, without what differs from run to run."""
    if status < 0:
        status_text = f"killed by {signal.Signals(-status).name}"
    else:
        status_text = f"exit {status}"
    lines = [line.strip() for line in (errors + "\n" + text).splitlines()]
    own = [line for line in lines if re.search(r"ERROR:|Aborted\(|_client: ", line)]
    own = own or [line for line in lines if line][-1:]
    unique = list(dict.fromkeys(re.sub(r"0x[0-9a-f]+", "0x..", line.replace("\t", " ")) for line in own))
    return f"{status_text}: " + " | ".join(unique)[:600]


def _read_outputs(raw, runs, details):
    offset, columns = 0, [[] for _ in details]
    for _ in range(runs):
        for column, detail in zip(columns, details):
            size = struct.unpack_from("<Q", raw, offset)[0]
            column.append(np.frombuffer(raw[offset + 8:offset + 8 + size], NUMPY[detail["type"]]))
            offset += 8 + size
    if offset != len(raw):
        raise Refusal("the client wrote more outputs than the runtime has")
    arrays, shapes = [], []
    for column, detail in zip(columns, details):
        shape = detail["shape"]
        # An output whose size differs from run to run has no common shape; it is compared flat.
        regular = all(a.size == int(np.prod(shape)) for a in column)
        arrays.append(np.stack([a.reshape(shape) for a in column]) if regular else np.concatenate(column))
        shapes.append(shape)
    return Outputs(arrays, shapes)


class NativePeer(Peer):
    """TensorFlow Lite 2.9 as a C library; it refuses per-channel FULLY_CONNECTED weights."""

    name = "native"
    flags = ("--per-channel-dense=false",)

    def __init__(self, peers, work):
        machine = {"x86_64": "linux_amd64", "aarch64": "linux_arm64"}[platform.machine()]
        folder = peers / "node_modules" / "tfjs-tflite-node" / "cc_deps" / machine
        self.binary = work / "native_client"
        compiler = next((c for c in (os.environ.get("CC"), "clang-22", "gcc", "cc") if c and shutil.which(c)), None)
        if compiler is None:
            raise RuntimeError("no C compiler (clang-22, gcc or $CC) for the native client")
        subprocess.run([compiler, "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", SOURCES / "native_client.c",
                        folder / "libtensorflowlite_c.so", f"-Wl,-rpath,{folder}", "-o", self.binary], check=True)

    def prepare(self, data, entry, output_shapes):
        return promote_subgraph(data, entry.subgraph)

    def command(self, job):
        entry = job["entry"]
        resizes = [["--resize", place, ",".join(map(str, shape))] for place, shape in entry.resized.items()]
        return [self.binary, job["model"], job["input"], job["output"], job["runs"],
                *(["--fresh"] if job["fresh"] else []), *(a for r in resizes for a in r)]


class LiteRtPeer(Peer):
    """LiteRT.js, the runtime of today, under plain node."""

    name = "LiteRT.js"

    def __init__(self, peers):
        self.modules = peers
        if not shutil.which("node"):
            raise RuntimeError("no node on the PATH")

    def prepare(self, data, entry, output_shapes):
        graph, wanted = Model(data).subgraphs[entry.subgraph], {}
        for place, shape in entry.resized.items():
            wanted[entry.subgraph, graph.inputs[place]] = shape
        for index, shape in zip(graph.outputs, output_shapes or []):
            if list(graph.tensors[index].shape) != list(shape):
                wanted[entry.subgraph, index] = shape
        return make_static(data, wanted)

    def command(self, job):
        model, entry = Model.load(job["model"]), job["entry"]
        graph = model.subgraphs[entry.subgraph]
        signature = next((s for s in model.signatures if s.key == entry.key), None)
        if entry.signature and signature is None:
            raise Refusal(f"the file lost its signature {entry.key}")

        def names(indices, pairs):
            table = {index: name for name, index in pairs}
            return [table.get(i) for i in indices] if all(i in table for i in indices) else [None] * len(indices)

        description = job["folder"] / "job.json"
        description.write_text(json.dumps({
            "model": str(job["model"]), "input": str(job["input"]), "output": str(job["output"]), "runs": job["runs"],
            "fresh": job["fresh"], "signature": signature.key if signature else None,
            "inputs": names(graph.inputs, signature.inputs if signature else []),
            "outputs": names(graph.outputs, signature.outputs if signature else [])}), encoding="utf-8")
        return ["node", SOURCES / "litertjs_client.mjs", self.modules, description]
