#!/usr/bin/python3
"""Looks for registers that are spilled in the innermost loops of micro-kernels.

  spills.py ISA INSTRUCTION... < MODEL.mlir

Compiles the model for ISA (as tflk-select-kernels names it) to assembly, and lists every innermost loop of a function
`tflk_*`, or of the entry `tinfoil_*`, in which one of the instructions stands, with the number of its instructions that
save or load a register. Exit status 1 if there are such, or if an instruction stands in no loop.
"""

import re
import subprocess
import sys

# What lib/Codegen/Kernels/Isa.cpp calls them for LLVM: triple, CPU, features.
MACHINES = {
    "x86-64-v2": ("x86_64-linux-gnu", "x86-64-v2", ""),
    "x86-64-v3": ("x86_64-linux-gnu", "x86-64-v3", ""),
    "x86-64-v3-vnni": ("x86_64-linux-gnu", "x86-64-v3", "+avxvnni"),
    "x86-64-v4": ("x86_64-linux-gnu", "x86-64-v4", ""),
    "x86-64-v4-vnni": ("x86_64-linux-gnu", "x86-64-v4", "+avx512vnni"),
    "armv7": ("armv7-linux-gnueabihf", "generic", "+neon"),
    "aarch64": ("aarch64-linux-gnu", "generic", ""),
    "aarch64-dotprod": ("aarch64-linux-gnu", "generic", "+dotprod"),
    "aarch64-i8mm": ("aarch64-linux-gnu", "generic", "+dotprod,+i8mm"),
}


def tool(command, text):
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True, timeout=120).stdout


def assembly(isa, model):
    triple, cpu, features = MACHINES[isa]
    machine = [f"-mtriple={triple}", f"-mcpu={cpu}", f"-mattr={features}"]
    text = tool(["tfl-opt", f"--tfl-compile=isa={isa}"], model)
    text = tool(["mlir-translate", "--mlir-to-llvmir"], text)
    # As lib/Target/Object does.
    text = re.sub(r"^(define .*) \{$", r'\1 "prefer-vector-width"="512" {', text, flags=re.M)
    text = tool(["opt", "-O3", "-S", "--disable-loop-unrolling", "--vectorize-loops=false", "--vectorize-slp=false", *machine],
                text)
    return tool(["llc", "-O3", "-relocation-model=pic", "-fp-contract=off", *machine], text)


def innermost_loops(text):
    """Function, header and text of every innermost loop."""
    function, block, inside, loops = None, None, None, {}
    for line in text.splitlines():
        if match := re.match(r"(\.L(BB\w+)|[a-zA-Z_]\w*):", line):
            if match.group(2):
                block = match.group(2)
            else:
                function = match.group(1)
            inside = None
        elif re.match(r"[#@/]+ %bb\.", line):
            inside = None
        if "Inner Loop Header" in line:
            inside = function, block
            loops[inside] = []
        elif match := re.search(r"in Loop: Header=(BB\w+)", line):
            inside = (function, match.group(1)) if (function, match.group(1)) in loops else None
        if inside:
            loops[inside].append(line)
    return {key: "\n".join(lines) for key, lines in loops.items() if str(key[0]).startswith(("tflk_", "tinfoil_"))}


def main():
    isa, instructions = sys.argv[1], sys.argv[2:]
    loops = innermost_loops(assembly(isa, sys.stdin.read()))
    failures = 0
    for instruction in instructions:
        # x86 tells an encoding in braces before the name.
        pattern = re.compile(r"^\s+(?:\{\w+\}\s+)?" + re.escape(instruction), re.M)
        kernels = {key: text for key, text in loops.items() if pattern.search(text)}
        for (function, header), text in kernels.items():
            count = len(pattern.findall(text))
            spills = len(re.findall(r"-byte (?:Folded )?(?:Spill|Reload)", text))
            failures += spills > 0
            print(f"{isa} {function} {header}: {count} {instruction}, {spills} spills")
        if not kernels:
            failures += 1
            print(f"{isa}: {instruction} stands in no loop")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
