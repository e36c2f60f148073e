#!/usr/bin/env python3
"""Inner loops of integer kernels for ARM beside the most that a core could do, as llvm-mca has it.

  benchmark/arm_loops.py [--bin-dir build/bin] [--show]

Compiles a product for an instruction set, takes the loops that multiply out of the assembly, and has llvm-mca count cycles of
them and of the same instructions back to back. Caches are not modelled; the apple-m1 model has three vector pipes.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "test/Codegen/Kernels/Inputs"))
import spills  # noqa: E402

# Instruction sets, the instruction that multiplies, products of one, and cores that have it.
CASES = [
    ("aarch64", "smlal", 4, ["cortex-a72", "cortex-a53"]),
    ("aarch64-dotprod", "sdot", 16, ["cortex-a76", "neoverse-v1", "neoverse-n2", "apple-m1"]),
    ("aarch64-i8mm", "smmla", 32, ["neoverse-v1", "neoverse-n2", "apple-m2"]),
]
MODEL = """
!q = !quant.uniform<i8<-127:127>:f32, 0.01>
func.func @main(%x: tensor<48x512xf32>) -> tensor<48x96xf32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<96x512x!q>, value = dense<100> : tensor<96x512xi8>}> : () -> tensor<96x512x!q>
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<48x512xf32>, tensor<96x512x!q>, none) -> tensor<48x96xf32>
  return %0 : tensor<48x96xf32>
}
"""
PEAK = {"sdot": "sdot v{0}.4s, v30.16b, v31.16b", "smmla": "smmla v{0}.4s, v30.16b, v31.16b",
        "smlal": "smlal v{0}.4s, v30.4h, v31.4h"}


def cycles(text, isa, core, iterations=200):
    features = spills.MACHINES[isa][2]
    done = subprocess.run(["llvm-mca-22", "-mtriple=aarch64-linux-gnu", f"-mcpu={core}", f"-mattr={features}",
                           f"-iterations={iterations}"], input=text, capture_output=True, text=True, check=True)
    return int(re.search(r"Total Cycles:\s+(\d+)", done.stdout).group(1)) / iterations


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin-dir", type=pathlib.Path, default=ROOT / "build/bin")
    parser.add_argument("--show", action="store_true", help="print the loops")
    arguments = parser.parse_args()
    os.environ["PATH"] = f"{arguments.bin_dir}:/usr/lib/llvm-22/bin:" + os.environ["PATH"]
    print(f"{'instruction set':16} {'loop':28} {'core':12} {'cycles':>8} {'MAC/cycle':>10} {'peak':>7} {'share':>7}")
    for isa, instruction, products, cores in CASES:
        loops = []
        for (function, block), lines in spills.innermost_loops(spills.assembly(isa, MODEL)).items():
            lines = lines.splitlines()
            count = sum(bool(re.match(rf"\s+{instruction}2?\s", line)) for line in lines)
            if function and function.startswith("tflk_") and count:
                loops.append((count, function, [line for line in lines if re.match(r"\s+[a-z]", line) and not line.strip().startswith(".")]))
        # The loop of whole tiles: that with the most products.
        count, function, lines = max(loops, key=lambda loop: loop[0])
        text = "\n".join(re.sub(r"\s*//.*", "", line) for line in lines if not re.match(r"\s+b(\.\w+)?\s", line))
        if arguments.show:
            print(text)
        for core in cores:
            ours = cycles(text, isa, core)
            best = 24 / cycles("\n".join(PEAK[instruction].format(i) for i in range(24)), isa, core)
            rate = count / ours
            print(f"{isa:16} {function:28} {core:12} {ours:8.1f} {rate * products:10.1f} {best * products:7.1f} {100 * rate / best:6.1f} %")


if __name__ == "__main__":
    main()
