"""Takes every op of the dialect's tests through a file: round-trip.py FOLDER TFL_OPT TFL_TRANSLATE FILES...

Functions of the files become subgraphs of one model per file. Text before and after must hold the same ops, types and
attributes; what the file format cannot say is listed below by function, with the reason. Prints a line per function
that is listed, and how many are the same.
"""

import pathlib
import re
import subprocess
import sys

# Ops that have no operator: not written at all.
NOT_WRITTEN = {
    "external_const": "its data is not in the module",
    "external_const_file": "its data is not in the module",
    "no_value": "an absent operand is no result",
    "poly_call": "no operator",
    "yield_of_loop_with_outer_value": "a region that is no call; --tfl-while-loop-outline makes it one",
    "custom_tf": "no operator; an op of the tf dialect by itself has one with --emit-custom-ops",
    "control_node": "its function is not in the module",
    "control_node_empty": "holds nothing",
    "if": "a region that is no call; --tfl-if-outline makes it one",
    "if_without_else": "a region that is no call; IF has two branches",
    "while": "a region that is no call; --tfl-while-loop-outline makes it one",
    "call_once": "its function is not in the module",
    "dequantize_blockwise": "scales per block",
}

# Functions that come back with another text.
CHANGED = {
    "pseudo_sparse_const": "the dense value is not in a file, only the compressed one",
    "pseudo_sparse_qconst": "the dense value is not in a file, only the compressed one",
    "NumericVerify": "comes back as tfl.custom",
    "fully_connected_shuffled": "scales are 32-bit in a file",
    "dequantize_per_axis": "scales are 32-bit in a file; only operands of affine ops have a narrow range",
}


def run(arguments, text):
    done = subprocess.run(arguments, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stdout, done.stderr.decode(errors="replace")


def functions(text):
    """Name and text of the functions, without their CHECK lines; absent operands are made inside."""
    text = re.sub(r"^\s*//.*\n", "", text, flags=re.M)
    for match in re.finditer(r"^func\.func (?:private )?@(\w+)\(.*?^}\n", text, flags=re.M | re.S):
        body = match.group(0)
        head, _, rest = body.partition("\n")
        absent = re.findall(r"(%\w+): none", head)
        head = re.sub(r", %\w+: none|%\w+: none, |%\w+: none", "", head)
        made = "".join(f'  {name} = "tfl.no_value"() <{{value}}> : () -> none\n' for name in absent)
        yield match.group(1), head + "\n" + made + rest


def aliases(text):
    return re.findall(r"^[!#]\w+ = .*\n", text, flags=re.M)


def without_defaults(properties):
    """Fields at their default are not in the file, and their attributes may be absent."""
    default = re.compile(r"\w+ = (false|0\.0+e\+00 : f32|#tfl<lstm_kernel_type_attr FULL>)")
    kept = [p for p in re.split(r", (?=\w+ = )", properties.group(1)) if not default.fullmatch(p)]
    return " <{" + ", ".join(kept) + "}>" if kept else ""


def operations(text):
    """Per function the sorted lines of the generic form, without the names of values."""
    result = []
    for line in text.splitlines():
        line = line.strip()
        if line.startswith('"func.func"'):
            result.append([])
        elif result and not line.startswith(('"func.return"', "^bb", "})", "}")) and '"tfl.no_value"' not in line:
            line = re.sub(r"%[\w#:]+", "%", line)
            line = re.sub(r" <\{(.*?)\}>(?= [:(])", without_defaults, line)
            result[-1].append(line)
    return [sorted(lines) for lines in result]


def main():
    folder, opt, translate = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    folder.mkdir(parents=True, exist_ok=True)
    same, failures, unused = 0, 0, set(NOT_WRITTEN) | set(CHANGED)
    for path in map(pathlib.Path, sys.argv[4:]):
        source = path.read_text()
        chosen = []
        for name, text in functions(source):
            if name in NOT_WRITTEN:
                unused.discard(name)
                print(f"not written: {name}: {NOT_WRITTEN[name]}")
            else:
                chosen.append((name, text))
        module = "".join(aliases(source)) + "".join(text for _, text in chosen)
        (folder / (path.stem + ".mlir")).write_text(module)
        _, before, error = run([opt, "--mlir-print-op-generic"], module.encode())
        assert before, f"{path}: {error}"
        status, file, error = run([translate, "--mlir-to-tflite-flatbuffer"], module.encode())
        assert status == 0, f"{path}: {error}"
        (folder / (path.stem + ".tflite")).write_bytes(file)
        status, after, error = run([translate, "--tflite-flatbuffer-to-mlir", "--strip-debug-info",
                                    "--mlir-print-op-generic"], file)
        assert status == 0, f"{path}: {error}"
        old, new = operations(before.decode()), operations(after.decode())
        assert len(old) == len(new) == len(chosen), f"{path}: {len(old)} and {len(new)} functions"
        for (name, _), first, second in zip(chosen, old, new):
            if name in CHANGED:
                unused.discard(name)
                print(f"changed: {name}: {CHANGED[name]}")
                if first == second:
                    failures += 1
                    print(f"FAIL {path.name} @{name}: listed as changed, but is the same")
            elif first == second:
                same += 1
            else:
                failures += 1
                print(f"FAIL {path.name} @{name}")
                print("".join(f"  - {line}\n" for line in first if line not in second), end="")
                print("".join(f"  + {line}\n" for line in second if line not in first), end="")
    for name in unused:
        failures += 1
        print(f"FAIL {name}: listed, but in no file")
    print(f"{same} functions are the same after a file, {failures} failures")
    return failures != 0


sys.exit(main())
