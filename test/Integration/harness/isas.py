"""The instruction sets that code is compiled for."""

import os
from pathlib import Path


def host_isas():
    """The instruction sets of this machine, from the least to the most, by the names that tfl-run knows."""
    flags = set()
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith(("flags", "Features")):
            flags = set(line.split(":")[1].split())
            break
    if os.uname().machine == "aarch64":
        return ["aarch64"] + ["aarch64-dotprod"] * ("asimddp" in flags) + ["aarch64-i8mm"] * ("i8mm" in flags)
    v3 = {"avx2", "fma"} <= flags
    v4 = v3 and {"avx512f", "avx512bw", "avx512vl", "avx512dq"} <= flags
    # AVX-512 has other encodings of the same instructions.
    v3_vnni = v3 and ("avx_vnni" in flags or v4 and "avx512_vnni" in flags)
    return ["x86-64-v2"] + ["x86-64-v3"] * v3 + ["x86-64-v3-vnni"] * v3_vnni + \
        ["x86-64-v4"] * v4 + ["x86-64-v4-vnni"] * (v4 and "avx512_vnni" in flags)
