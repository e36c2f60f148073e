"""Runs a file of one function without arguments and compares its results with the values that the file expects.

  check-op.py TFL_RUN FILE [ARGUMENT ...]
  check-op.py TFL_RUN FILE --folded TFL_OPT

It is the interpreter that runs, unless an argument says --engine. With --folded the file goes through TFL_OPT -canonicalize first, so that folds are held to the same values.

Every `// EXPECT: [...]` line is one result, in order: nested lists of numbers in JSON, to which NaN and Infinity belong.
Integers and booleans must be equal, other numbers within 2e-6 of the largest magnitude of their result, or equal.
"""

import json
import math
import re
import subprocess
import sys

TOLERANCE = 2e-6


def flatten(value):
    return [x for part in value for x in flatten(part)] if isinstance(value, list) else [value]


def shape(value):
    return [len(value)] + (shape(value[0]) if value else []) if isinstance(value, list) else []


def same(found, expected, scale):
    if isinstance(expected, str) or isinstance(expected, int) and isinstance(found, int):
        return found == expected
    if math.isnan(expected) or math.isinf(expected):
        return found == expected or math.isnan(found) and math.isnan(expected)
    return abs(found - expected) <= TOLERANCE * scale


def main():
    tool, path, arguments = sys.argv[1], sys.argv[2], sys.argv[3:]
    with open(path, encoding="utf-8") as file:
        expected = [json.loads(text) for text in re.findall(r"^// EXPECT: (.*)$", file.read(), re.M)]
    text = None
    if arguments[:1] == ["--folded"]:
        text = subprocess.run([arguments[1], "-canonicalize", path], capture_output=True, text=True, check=True).stdout
        path, arguments = "-", []
    if not any(argument.startswith("--engine") for argument in arguments):
        arguments = ["--engine=reference", *arguments]
    done = subprocess.run([tool, path, "--print-values", *arguments], input=text, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    found = []
    for line in done.stdout.splitlines():
        if line.startswith("output "):
            text = re.sub(r"-?\binf\b", lambda m: m.group().replace("inf", "Infinity"), line.split(" = ", 1)[1])
            found.append(json.loads(re.sub(r"-?\bnan\b", "NaN", text)))
    if len(found) != len(expected) or not expected:
        sys.exit(f"{len(found)} results, {len(expected)} expected")
    for index, (a, b) in enumerate(zip(found, expected)):
        x, y = flatten(a), flatten(b)
        finite = [abs(v) for v in y if not isinstance(v, str) and math.isfinite(v)]
        scale = max(finite, default=0) or 1
        if shape(a) != shape(b) or len(x) != len(y) or not all(same(u, v, scale) for u, v in zip(x, y)):
            sys.exit(f"result {index} is {a}\nexpected    {b}")


if __name__ == "__main__":
    main()
