"""Fails unless two files have the same words and numbers within 1e-5: near.py FILE FILE"""

import sys

first, second = (open(name).read().split() for name in sys.argv[1:])
if len(first) != len(second):
    sys.exit(f"{len(first)} and {len(second)} words")
for a, b in zip(first, second):
    try:
        same = abs(float(a) - float(b)) <= 1e-5
    except ValueError:
        same = a == b
    if not same:
        sys.exit(f"{a} and {b}")
