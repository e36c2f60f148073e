"""The list of checks that converted models are known to fail. An entry holds only as long as its check fails as listed."""

import csv
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "known-failures.tsv"
TOLERANCE = 1.2  # runs differ a little; what is worse by more than a fifth has another cause


@dataclass
class Known:
    model: str
    runtime: str
    check: str
    measured: str  # "mean 1.5 max 12.0" of the range or "same 95.2" of the samples, in percent
    limit: str
    reason: str

    @property
    def key(self):
        return (self.model, self.runtime, self.check)

    @property
    def values(self):
        words = self.measured.split()
        return dict(zip(words[::2], map(float, words[1::2])))


def load(path=TABLE):
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return {k.key: k for k in (Known(**row) for row in rows)}


def problems_of_list(entries):
    found = []
    for entry in entries.values():
        name = f"known failure {entry.model} [{entry.runtime}] {entry.check}"
        try:
            if not entry.values or not set(entry.values) <= {"mean", "max", "same"}:
                found.append(f"{name}: measured must name mean, max or same")
        except ValueError:
            found.append(f"{name}: measured is no list of names and numbers")
        if not entry.reason.strip() or not entry.limit.strip():
            found.append(f"{name}: limit and reason must not be empty")
    return found


def worse_than_listed(entry, numbers):
    """What is worse than listed by more than the tolerance, as text; empty if nothing is."""
    found = []
    for name, listed in entry.values.items():
        value = numbers.get("agreement" if name == "same" else name)
        if value is None:
            found.append(f"no {name} was measured")
            continue
        # Agreement is good, errors are bad: the share of other answers is compared.
        now, before = (100 - 100 * value, 100 - listed) if name == "same" else (100 * value, listed)
        if not now <= TOLERANCE * before:
            found.append(f"{name} {100 * value:.3f} % is worse than the listed {listed} %")
    return "; ".join(found)


def apply(records, entries):
    """Mark the failed records that are listed as known; what is listed and passes, or got worse, fails."""
    for record in records:
        entry = entries.get((record.model, record.runtime, record.check))
        if entry is None:
            continue
        if record.status == "passed":
            record.status, record.text = "failed", f"passes now: remove it from {TABLE.name}"
        elif record.status == "failed":
            worse = worse_than_listed(entry, record.numbers)
            if worse:
                record.text += f"; a known failure, but {worse}"
            else:
                record.status, record.text = "known", f"{record.text}: {entry.reason}"
