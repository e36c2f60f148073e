#!/usr/bin/env python3
"""Prints how many of the digits in samples.csv each model recognizes, compiled for this machine, and how fast. Needs
nothing but Python.

  examples/digits/accuracy.py BIN_DIR MODEL...

BIN_DIR is where tfl-run and tfl-benchmark are. Latency is the median of one inference on one thread.
"""

import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent


def read_samples():
    """Labels, and pixels in [0, 1]."""
    rows = [list(map(int, line.split(","))) for line in (FOLDER / "samples.csv").read_text().split()]
    return [row[0] for row in rows], [pixel / 16 for row in rows for pixel in row[1:]]


def write_npy(path, values, shape):
    """A file of 32-bit floats in NumPy's format."""
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {tuple(shape)}, }}".encode()
    header += b" " * (63 - (10 + len(header)) % 64) + b"\n"
    path.write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + struct.pack(f"<{len(values)}f", *values))


def read_npy(path):
    data = path.read_bytes()
    begin = 10 + struct.unpack_from("<H", data, 8)[0]
    return struct.unpack_from(f"<{(len(data) - begin) // 4}f", data, begin)


def recognized(tool, model, samples, labels, folder):
    """How many samples the model gives the greatest probability to their label."""
    subprocess.run([tool, model, "--engine=compiled", "--runs", "--input", samples, "--output-dir", folder], check=True,
                   stdout=subprocess.DEVNULL)
    (output,) = (path for path in folder.glob("*.npy") if path != samples)
    values = read_npy(output)
    output.unlink()
    rows = [values[10 * i:10 * i + 10] for i in range(len(labels))]
    return sum(row.index(max(row)) == label for row, label in zip(rows, labels))


def latency(tool, model, folder):
    """Microseconds."""
    figures = folder / "figures.json"
    subprocess.run([tool, model, "--min_secs=0.2", f"--json={figures}"], check=True, stdout=subprocess.DEVNULL)
    return json.loads(figures.read_text())["median_us"]


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: examples/digits/accuracy.py BIN_DIR MODEL...")
    labels, pixels = read_samples()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        samples = folder / "samples.npy"
        write_npy(samples, pixels, [len(labels), 1, 8, 8, 1])
        print(f"{'model':<28}{'bytes':>10}{'recognized':>14}{'accuracy':>11}{'latency':>12}")
        bin_dir = pathlib.Path(sys.argv[1])
        for model in sys.argv[2:]:
            right = recognized(bin_dir / "tfl-run", model, samples, labels, folder)
            share = f"{100 * right / len(labels):.2f} %"
            time = f"{latency(bin_dir / 'tfl-benchmark', model, folder):.2f} us"
            print(f"{os.path.basename(model):<28}{os.path.getsize(model):>10,}{f'{right} of {len(labels)}':>14}{share:>11}{time:>12}")


if __name__ == "__main__":
    main()
