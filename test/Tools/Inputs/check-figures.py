"""Checks what tfl-benchmark --json writes: check-figures.py FILE RUNS"""

import json
import sys

with open(sys.argv[1]) as file:
    figures = json.load(file)
assert figures["model"].endswith("digits.tflite")
assert figures["runs"] == int(sys.argv[2])
assert figures["compile_seconds"] > 0 and figures["object_bytes"] > 0
assert figures["workspace_bytes"] >= figures["workspace_lower_bound_bytes"] > 0
order = [figures[name + "_us"] for name in ("min", "median", "p90", "p99", "max")]
assert order == sorted(order) and order[0] > 0
assert figures["min_us"] <= figures["mean_us"] <= figures["max_us"]
