"""Compiles models for instruction sets and fails on a symbol that their objects need besides three.

undefined-symbols.py TFL_COMPILE LLVM_NM SCRATCH ISAS MODEL...
"""

import pathlib
import subprocess
import sys

ALLOWED = {"memcpy", "memmove", "memset"}


def main():
    tool, nm, scratch, isas, *models = sys.argv[1:]
    problems = []
    count = 0
    for isa in isas.split(","):
        for model in models:
            stem = pathlib.Path(model).stem
            target = f"{scratch}/{stem}.{isa}.o"
            subprocess.run([tool, model, "-o", target, f"--isa={isa}"], check=True, stdout=subprocess.DEVNULL)
            lines = subprocess.run([nm, target], check=True, capture_output=True, text=True).stdout.splitlines()
            count += 1
            for kind, name in (line.split()[-2:] for line in lines):
                if kind == "U" and name not in ALLOWED:
                    problems.append(f"{stem}, {isa}: needs {name}")
                # State: initialized, zero, common.
                if kind in "dDbBC":
                    problems.append(f"{stem}, {isa}: writable {name}")
                if kind.isupper() and kind != "U" and not name.endswith(("_run", "_reset")):
                    problems.append(f"{stem}, {isa}: public {name}")
    print("\n".join(problems) or f"{count} objects: freestanding")
    return bool(problems)


sys.exit(main())
