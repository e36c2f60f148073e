"""The list of models that a runtime does not run. An entry holds only as long as the original file is refused as listed."""

import csv
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "exceptions.tsv"
LIMITS = {"native": 8, "LiteRT.js": 15, "reference": 8, "compiled": 15}


@dataclass
class Exception_:
    model: str
    runtime: str
    what: str  # signature key, or "-" for the model as a whole
    message: str  # a part of what the runtime says
    why: str

    @property
    def key(self):
        return (self.model, self.runtime, self.what)


def load(path=TABLE):
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return {e.key: e for e in (Exception_(**row) for row in rows)}


def problems_of_list(entries):
    """What is wrong with the list itself."""
    found = []
    for runtime, limit in LIMITS.items():
        models = {e.model for e in entries.values() if e.runtime == runtime}
        if len(models) > limit:
            found.append(f"{len(models)} exceptions for {runtime}, at most {limit} are allowed")
    for entry in entries.values():
        if entry.runtime not in LIMITS:
            found.append(f"exception of {entry.model}: unknown runtime {entry.runtime}")
        if not entry.message.strip() or not entry.why.strip():
            found.append(f"exception of {entry.model} in {entry.runtime}: message and reason must not be empty")
    return found


def judge(entry, refusal):
    """What a run of the *original* file means: ("run" | "excepted" | "failed", text).

    `entry` is the listed exception or None, `refusal` the runtime's message or None when it ran.
    """
    if refusal is None:
        if entry is not None:
            return "failed", f"runs now: remove it from {TABLE.name}"
        return "run", ""
    if entry is None:
        return "failed", f"the runtime refuses the original file: {refusal}"
    if entry.message not in refusal:
        return "failed", f"refused with another message than listed: {refusal}"
    return "excepted", refusal
