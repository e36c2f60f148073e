"""Calls of the compiler under test, each made once per model and set of flags."""

import subprocess
import threading


class ConversionFailed(Exception):
    """The compiler refused or broke; the text is what it said."""


class Converter:
    def __init__(self, bin_dir, work):
        self.binary, self.translate = bin_dir / "tfl-convert", bin_dir / "tfl-translate"
        self.folder = work / "converted"
        self.folder.mkdir(parents=True, exist_ok=True)
        self._made, self._locks, self._lock = {}, {}, threading.Lock()

    def convert(self, source, mode, flags=()):
        """The bytes of the converted file. The same call is run once."""
        key = (str(source), mode, tuple(flags))
        with self._lock:
            lock = self._locks.setdefault(key, threading.Lock())
        with lock:
            if key not in self._made:
                self._made[key] = self._convert(source, mode, flags)
        if isinstance(self._made[key], ConversionFailed):
            raise self._made[key]
        return self._made[key]

    def _convert(self, source, mode, flags):
        label = "-".join([source.parent.name, source.stem, mode, *(f.strip("-").replace("=", "-") for f in flags)])
        target = self.folder / f"{label}.tflite"
        try:
            run([self.binary, source, f"--quantize={mode}", *flags, "-o", target])
            return target.read_bytes()
        except (ConversionFailed, OSError) as error:
            return error if isinstance(error, ConversionFailed) else ConversionFailed(str(error))


def run(command):
    """Runs a tool of the compiler; a non-zero status raises with the end of what it said."""
    try:
        done = subprocess.run([str(c) for c in command], capture_output=True, timeout=300, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ConversionFailed(str(error)) from error
    if done.returncode:
        said = (done.stderr + done.stdout).decode("utf-8", "replace").strip()
        errors = [line for line in said.splitlines() if "error" in line.lower()] or said.splitlines()[-3:]
        raise ConversionFailed(f"exit {done.returncode}: " + " | ".join(errors)[:600])
