"""What scripts of random cases share: several cases as one program, what tfl-run and emulated code make of it, and how a case
that fails is made smaller.

A case has `kind` and `seed`; lines() gives its inputs by name with their types (names of small letters), lines that make %r
of them, and the type of %r; smaller() gives cases with less in them; is_valid() says whether it is one, is_exact(isa) whether
its result is the same, bit by bit, on all instruction sets of which that is said; spread() is a range that errors may be
measured by where that of the result is less.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Integration"))
from harness.emulated import DRIVER, TARGETS  # noqa: E402
from harness.isas import host_isas  # noqa: E402

TOLERANCE = 1e-5
TOGETHER = 10


def shape(extents, element):
    return "tensor<" + "".join(f"{e}x" for e in extents) + element + ">"


def size(extents):
    product = 1
    for extent in extents:
        product *= extent
    return product


def program(cases):
    """A function of all inputs that gives the result of each."""
    parameters, body, values, types = [], [], [], []
    for index, case in enumerate(cases):
        inputs, lines, kind = case.lines()
        parameters += [f"%{name}{index}: {type}" for name, type in inputs.items()]
        # Constants hold no '%': values of each op get its number.
        body += [re.sub(r"%([a-z]+)\b", rf"%\g<1>{index}", line) for line in lines]
        values.append(f"%r{index}")
        types.append(kind)
    return "\n".join([f"func.func @main({', '.join(parameters)}) -> ({', '.join(types)}) {{"] +
                     ["  " + line for line in body] +
                     [f"  return {', '.join(values)} : {', '.join(types)}", "}", ""])


def inputs_program(cases):
    """One that gives the inputs as they are: tfl-run writes what it draws for them."""
    types = [type for case in cases for type in case.lines()[0].values()]
    names = [f"%x{i}" for i in range(len(types))]
    return "\n".join([f"func.func @main({', '.join(f'{n}: {t}' for n, t in zip(names, types))}) -> ({', '.join(types)}) {{",
                      f"  return {', '.join(names)} : {', '.join(types)}", "}", ""])


class Failure(Exception):
    """Why a program fails."""


class Runner:
    def __init__(self, options, scratch):
        self.options, self.run, self.scratch = options, Path(shutil.which(options.run) or options.run), scratch
        self.isas = options.isa or host_isas()

    def call(self, *command):
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        except subprocess.TimeoutExpired:
            raise Failure("takes more than 300 s") from None
        return done

    def outputs(self, cases, folder, *arguments):
        """What tfl-run writes for each case."""
        done = self.call(self.run, self.scratch / "cases.mlir", "--engine=compiled", "--output-dir", self.scratch / folder,
                         *arguments)
        if done.returncode:
            raise Failure(f"exit status {done.returncode} with {' '.join(arguments)}: {done.stderr[:2000]}")
        return [np.load(self.scratch / folder / f"output{i}.npy") for i in range(len(cases))]

    def why(self, cases, isa):
        """Why these cases fail; nothing if they are right."""
        (self.scratch / "cases.mlir").write_text(program(cases))
        try:
            self.compare(cases, isa)
            self.check_exact(cases, isa)
            self.check_threads(cases, isa)
            for target in self.options.emulate or []:
                self.check_emulated(cases, next(t for t in TARGETS if t.name.split()[0] == target))
        except Failure as failure:
            return str(failure)
        return None

    def compare(self, cases, isa):
        done = self.call(self.run, self.scratch / "cases.mlir", "--compare", f"--tolerance={self.options.tolerance}",
                         f"--isa={isa}", "--output-dir", self.scratch / isa)
        compared = re.findall(r"^compare .*", done.stdout, re.M)
        wrong = [line for line, case in zip(compared, cases) if line.endswith("WRONG") and not self.is_near(line, case)]
        if done.returncode in (0, 1) and len(compared) == len(cases) and not wrong:
            return
        raise Failure(f"exit status {done.returncode}: " + ("; ".join(wrong) or done.stderr[:2000]))

    def is_near(self, line, case):
        error = float(re.search(r"max error ([^,]+),", line).group(1))
        return error <= self.options.tolerance * case.spread()

    def check_exact(self, cases, isa):
        mine = [np.load(self.scratch / isa / f"output{i}.npy") for i in range(len(cases))]
        for other in self.isas:
            exact = [i for i, case in enumerate(cases) if case.is_exact(isa) and case.is_exact(other)]
            if other != isa and exact:
                self.want_same(mine, self.outputs(cases, other, f"--isa={other}"), exact, f"--isa={other}")

    def check_threads(self, cases, isa):
        mine = [np.load(self.scratch / isa / f"output{i}.npy") for i in range(len(cases))]
        for count in self.options.num_threads:
            arguments = f"--isa={isa}", f"--num_threads={count}"
            self.want_same(mine, self.outputs(cases, "threads", *arguments), range(len(cases)), arguments[1])

    @staticmethod
    def want_same(mine, others, indices, where):
        for i in indices:
            if mine[i].tobytes() != others[i].tobytes():
                raise Failure(f"output {i} is another one with {where}")

    def check_emulated(self, cases, target):
        """Code of another machine makes what that of this one does: the same bits, or nearly."""
        (self.scratch / "inputs.mlir").write_text(inputs_program(cases))
        done = self.call(self.run, self.scratch / "inputs.mlir", "--engine=reference", "--output-dir", self.scratch / "inputs")
        count = len(re.findall(r"^output ", done.stdout, re.M))
        raw = b"".join(np.load(self.scratch / "inputs" / f"output{i}.npy").tobytes() for i in range(count))
        expected = self.outputs(cases, "here", f"--isa={host_isas()[-1]}")
        model, header, program_ = (self.scratch / name for name in ("model.o", "model.h", "program"))
        for command in ([self.run.parent / "tfl-compile", self.scratch / "cases.mlir", *target.compile, "--name=model", "-o", model,
                         "--header", header],
                        ["clang-22", f"--target={target.triple}", "-O1", "-static", f'-DHEADER="{header}"', "-DNAME=model",
                         "-DUPPER=MODEL", DRIVER, model, "-o", program_]):
            done = self.call(*command)
            if done.returncode:
                raise Failure(f"{target.name}: exit status {done.returncode} of {command[0]}: {done.stderr[:2000]}")
        done = subprocess.run([*target.emulator, program_], input=raw, capture_output=True, timeout=300, check=False)
        if done.returncode or len(done.stdout) != sum(a.nbytes for a in expected):
            raise Failure(f"{target.name}: exit status {done.returncode}, {len(done.stdout)} bytes: {done.stderr[:300]}")
        offset = 0
        for i, (case, here) in enumerate(zip(cases, expected)):
            there = np.frombuffer(done.stdout[offset:offset + here.nbytes], here.dtype).reshape(here.shape)
            offset += here.nbytes
            if here.tobytes() == there.tobytes():
                continue
            error = np.abs(here.astype(np.float64) - there).max() / max(np.ptp(np.append(here, 0)), 1e-30)
            if case.is_exact(target.isa) or not error <= self.options.tolerance:
                raise Failure(f"output {i} of {target.name} is another one, by {error:.3g} of the range")

    def reduce(self, case, isa):
        again = True
        while again:
            again = False
            for smaller in case.smaller():
                if smaller.is_valid() and self.why([smaller], isa):
                    case, again = smaller, True
                    break
        return case


def main(make, description):
    """The script: `make` gives a case of a number."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run")
    parser.add_argument("--cases", type=int, default=int(os.environ.get("TINFOIL_CASES", 60)))
    parser.add_argument("--seed", type=int, default=0, help="number of the first case")
    parser.add_argument("--isa", action="append", help="instead of those of this machine, in turn")
    parser.add_argument("--tolerance", type=float, default=TOLERANCE, help="share of an output's range")
    parser.add_argument("--num_threads", type=int, action="append", default=[], help="give the same bits with so many threads")
    parser.add_argument("--emulate", action="append", choices=[t.name.split()[0] for t in TARGETS],
                        help="and on another machine, under emulation")
    parser.add_argument("--keep", type=Path, help="write reproducers there")
    options = parser.parse_args()
    failures = 0
    with tempfile.TemporaryDirectory() as scratch:
        runner = Runner(options, Path(scratch))
        for start in range(0, options.cases, TOGETHER):
            cases = [make(options.seed + start + i) for i in range(min(TOGETHER, options.cases - start))]
            isa = runner.isas[start // TOGETHER % len(runner.isas)]
            reason = runner.why(cases, isa)
            if not reason:
                continue
            alone = [case for case in cases if runner.why([case], isa)]
            for group in [[runner.reduce(case, isa)] for case in alone] or [cases]:
                failures += 1
                print(f"--isa={isa} " + "\n".join(map(str, group)), "\n ", runner.why(group, isa) or reason, flush=True)
                if options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    (options.keep / f"{group[0].kind}-{group[0].seed}-{isa}.mlir").write_text(program(group))
                else:
                    print(program(group))
    print(f"{options.cases} cases, {failures} failures")
    return 1 if failures or not options.cases else 0
