"""Checks what tfl-benchmark --json --csv writes: check-figures.py JSON CSV RUNS"""

import csv
import json
import sys

with open(sys.argv[1]) as file:
    figures = json.load(file)
assert figures["model"].endswith("digits.tflite")
assert figures["num_threads"] == 1 and figures["isa"]
assert figures["runs"] == int(sys.argv[3])
parts = [figures[name + "_us"] for name in ("open", "lower", "object")]
assert min(parts) > 0 and abs(figures["init_us"] - sum(parts)) < 1e-3
assert figures["workspace_bytes"] >= figures["workspace_lower_bound_bytes"] > 0
# The weights of the model, and little else.
assert 143_000 < figures["weights_bytes"] < 170_000
assert figures["code_bytes"] > 1000
assert figures["object_bytes"] > figures["weights_bytes"] + figures["code_bytes"]
order = [figures[name + "_us"] for name in ("min", "median", "p90", "p95", "p99", "max")]
assert order == sorted(order) and order[0] > 0
assert figures["min_us"] <= figures["mean_us"] <= figures["max_us"]
assert figures["deviation_us"] >= 0 and figures["first_us"] > 0

with open(sys.argv[2], newline="") as file:
    names, values = csv.reader(file)
assert set(names) == set(figures)
for name, value in zip(names, values):
    expected = figures[name]
    assert value == expected if isinstance(expected, str) else abs(float(value) - expected) <= 0.001, name
