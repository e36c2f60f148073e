"""What was found: one record per check, the table for the terminal, and the file for machines."""

import json
import threading
from dataclasses import asdict, dataclass, field


@dataclass
class Record:
    """One check of one model. Its status is passed, failed, known (a listed failure), skipped, excepted or note."""
    model: str
    check: str
    runtime: str
    status: str
    text: str = ""
    numbers: dict = field(default_factory=dict)


class Results:
    """Thread-safe collection of records."""

    def __init__(self):
        self.records, self._lock = [], threading.Lock()

    def add(self, model, check, runtime, status, text="", **numbers):
        with self._lock:
            self.records.append(Record(model, check, runtime, status, text, numbers))

    def count(self, status):
        return sum(r.status == status for r in self.records)

    def write_json(self, path):
        ordered = sorted(self.records, key=lambda r: (r.model, r.runtime, r.check))
        path.write_text(json.dumps([asdict(r) for r in ordered], indent=1) + "\n", encoding="utf-8")


def _percent(value):
    return "-" if value is None else f"{100 * value:.3f}"


def _rows(records):
    """One row per model, entry and runtime: sizes, errors and agreement are gathered from its checks."""
    sizes = {(r.model, r.runtime): r.numbers for r in records if r.check == "size"}
    rows = []
    for record in sorted(records, key=lambda r: (r.model, r.runtime, r.check)):
        if not (record.check.startswith("error") or record.check.startswith("labelled")) or record.status == "skipped":
            continue
        size = sizes.get((record.model, record.runtime), {})
        number = record.numbers
        agreement = "-" if number.get("agreement") is None else f"{100 * number['agreement']:.2f}"
        metric = "-"
        if "float_metric" in number:
            metric = " -> ".join("?" if number[k] is None else f"{number[k]:.4f}" for k in ("float_metric", "converted_metric"))
        rows.append([record.model.removesuffix(".tflite"), record.check, record.runtime, size.get("before", "-"),
                     size.get("after", "-"), f"{size['before'] / size['after']:.2f}" if size else "-",
                     _percent(number.get("mean")), _percent(number.get("max")), agreement, metric,
                     "" if record.status == "passed" else record.status])
    return rows


def table(records):
    header = ["model", "check", "runtime", "bytes", "int8", "ratio", "mean %", "max %", "same %", "float -> int8", ""]
    rows = [[str(c) for c in row] for row in [header] + _rows(records)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(header))]
    left = {0, 1, 2, 9, 10}
    return "\n".join("  ".join(c.ljust(w) if i in left else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths))).rstrip()
                     for row in rows)


def summary(records):
    """What is below the table: excepted models, skips, failures, and the line of counts alone at the end."""
    lines = []
    for status, title in (("excepted", "Excepted (the runtime refuses the original file):"), ("skipped", "Skipped:"),
                          ("known", "Known failures (known-failures.tsv), not counted:"), ("failed", "Failed:")):
        chosen = sorted((r for r in records if r.status == status), key=lambda r: (r.runtime, r.model, r.check))
        if chosen:
            lines += ["", title] + [f"  {r.model} [{r.runtime}] {r.check}: {r.text}" for r in chosen]
    counts = [sum(r.status == s for r in records) for s in ("passed", "failed", "skipped")]
    return "\n".join(lines + ["", "{} passed, {} failed, {} skipped".format(*counts)])
