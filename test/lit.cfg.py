import os
import shutil

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

config.name = "TINFOIL"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test", ".td"]
config.excludes = ["Inputs", "CMakeLists.txt", "README.md", "lit.cfg.py", "lit.site.cfg.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.tinfoil_obj_root, "test")

config.substitutions.append(("%PATH%", config.environment["PATH"]))
config.substitutions.append(("%tinfoil_src", config.tinfoil_src_root))
config.substitutions.append(("%tinfoil_obj", config.tinfoil_obj_root))
config.substitutions.append(("%tinfoil_unittests", os.path.join(config.tinfoil_obj_root, "unittests")))
config.substitutions.append(("%foreign_isa", "x86-64-v2" if os.uname().machine == "aarch64" else "aarch64-dotprod"))
config.substitutions.append(("%python", config.python_executable))

llvm_config.use_default_substitutions()
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
llvm_config.with_environment("PATH", config.tinfoil_tools_dir, append_path=True)
# How many random cases a test tries.
llvm_config.with_system_environment("TINFOIL_CASES")

# A tool that is not built leaves its name as it is; a feature says which are there.
tools = ["tfl-opt", "tfl-translate", "tfl-convert", "tfl-compile", "tfl-run", "tfl-benchmark", "tfl-flatbuffer-dump",
         "tfl-tblgen", "tfl-bad-input"]
llvm_config.add_tool_substitutions(
    [ToolSubst(tool, unresolved="ignore") for tool in tools] + ["mlir-opt", "mlir-tblgen"],
    [config.tinfoil_tools_dir, config.llvm_tools_dir])
for tool in tools:
    if os.path.exists(os.path.join(config.tinfoil_tools_dir, tool)):
        config.available_features.add(tool)

# Programs for other machines run under emulation, where that and what links them is there.
emulators = ["clang-22", "qemu-aarch64-static", "qemu-arm-static"]
sysroots = ["/usr/aarch64-linux-gnu/lib/crt1.o", "/usr/arm-linux-gnueabihf/lib/crt1.o"]
if all(map(shutil.which, emulators)) and all(map(os.path.exists, sysroots)):
    config.available_features.add("qemu")
