"""Imports damaged models: damage.py FOLDER SCHEMA TFL_TRANSLATE

Each is the small model below with one thing changed, written by flatc as FOLDER/<name>.tflite. Prints what the import
says of each, a line per model.
"""

import copy
import json
import pathlib
import subprocess
import sys

MODEL = {
    "version": 3,
    "operator_codes": [{"deprecated_builtin_code": 59}, {"deprecated_builtin_code": 9}],
    "subgraphs": [{
        "name": "graph",
        "tensors": [
            {"shape": [2, 4], "name": "in"},
            {"shape": [2, 4], "name": "mid"},
            {"shape": [1, 4], "buffer": 1, "name": "weights"},
            {"shape": [2, 1], "name": "out"},
        ],
        "inputs": [0], "outputs": [3],
        "operators": [
            {"opcode_index": 0, "inputs": [0], "outputs": [1]},
            {"opcode_index": 1, "inputs": [1, 2, -1], "outputs": [3],
             "builtin_options_type": "FullyConnectedOptions", "builtin_options": {}},
        ],
    }],
    "buffers": [{}, {"data": [0] * 16}],
}


def variants():
    def make(name):
        model = copy.deepcopy(MODEL)
        graph = model["subgraphs"][0]
        made.append((name, model))
        return model, graph, graph["tensors"], graph["operators"]

    made = []
    make("good")
    make("schema")[0]["version"] = 2
    make("empty")[0]["subgraphs"] = []
    make("operand")[3][0]["inputs"] = [4]
    make("result")[3][0]["outputs"] = [-1]
    make("input")[1]["inputs"] = [7]
    make("opcode")[3][1]["opcode_index"] = 2
    make("buffer")[2][2]["buffer"] = 2
    make("short")[0]["buffers"][1]["data"] = [0] * 15
    make("outside")[0]["buffers"][1].update(data=[], offset=64, size=1 << 40)
    make("order")[3].reverse()
    make("twice")[3].append({"opcode_index": 0, "inputs": [0], "outputs": [1]})
    make("input-computed")[1]["inputs"] = [0, 1]
    make("input-constant")[1]["inputs"] = [0, 2]
    make("computed-constant")[2][1]["buffer"] = 1
    make("not-computed")[1]["outputs"] = [1, 3]
    made[-1][1]["subgraphs"][0]["tensors"].append({"shape": [2], "name": "lost"})
    made[-1][1]["subgraphs"][0]["outputs"] = [4]
    make("builtin")[0]["operator_codes"][0] = {"deprecated_builtin_code": 127, "builtin_code": 9999}
    make("unnamed")[0]["operator_codes"][0] = {"deprecated_builtin_code": 32}
    make("operands")[3][0]["inputs"] = [0, 0]
    make("results")[3][0].update(outputs=[1, 0])
    make("options")[3][1].update(builtin_options_type="Conv2DOptions")
    make("element")[2][1]["type"] = 99
    make("extent")[2][1]["shape"] = [-2, 4]
    make("huge")[2][1]["shape"] = [2147483647] * 3
    make("signature-rank")[2][1]["shape_signature"] = [-1]
    make("details")[2][2]["quantization"] = {"details_type": "BlockwiseQuantization",
                                             "details": {"scales": 1, "block_size": 32}}
    quantized = {"type": "INT8", "shape": [4, 4]}
    make("zero-points")[2][2].update(quantized, quantization={"scale": [1.0], "zero_point": [0, 0]})
    make("zero-point")[2][2].update(quantized, quantization={"scale": [1.0], "zero_point": [200]})
    make("scale")[2][2].update(quantized, quantization={"scale": [-1.0], "zero_point": [0]})
    make("axis")[2][2].update(quantized, quantization={"scale": [1.0, 1.0], "zero_point": [0, 0],
                                                       "quantized_dimension": 5})
    make("strings")[2][2].update(type="STRING")
    make("metadata")[0]["metadata"] = [{"name": "m", "buffer": 9}]
    make("signature")[0]["signature_defs"] = [{"signature_key": "s", "subgraph_index": 3}]
    make("signature-input")[0]["signature_defs"] = [
        {"signature_key": "s", "inputs": [{"name": "x", "tensor_index": 3}], "outputs": []}]
    make("verifier")[2][3]["shape"] = [2, 7]
    model, graph, tensors, ops = make("nameless")
    del tensors[3]["name"]
    tensors[3]["shape"] = [2, 7]
    # Subgraphs that run each other.
    model, graph, tensors, ops = make("endless")
    model["operator_codes"].append({"deprecated_builtin_code": 118})
    other = copy.deepcopy(graph)
    for caller, callee in ((graph, 1), (other, 0)):
        caller["operators"].append({
            "opcode_index": 2, "inputs": [], "outputs": [], "builtin_options_type": "IfOptions",
            "builtin_options": {"then_subgraph_index": callee, "else_subgraph_index": callee}})
    model["subgraphs"].append(other)
    model, graph, tensors, ops = make("callee")
    model["operator_codes"].append({"deprecated_builtin_code": 127, "builtin_code": "CALL_ONCE"})
    ops.append({"opcode_index": 2, "builtin_options_type": "CallOnceOptions",
                "builtin_options": {"init_subgraph_index": 8}})
    return made


def main():
    folder, schema, tool = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in variants():
        (folder / f"{name}.json").write_text(json.dumps(model))
    subprocess.run(["flatc", "--binary", "-o", str(folder), schema] +
                   [str(folder / f"{name}.json") for name, _ in variants()], check=True)
    good = (folder / "good.tflite").read_bytes()
    (folder / "identifier.tflite").write_bytes(good[:4] + b"TFLX" + good[8:])
    (folder / "cut.tflite").write_bytes(good[:-40])
    (folder / "tiny.tflite").write_bytes(good[:5])
    for path in sorted(folder.glob("*.tflite")):
        run = subprocess.run([tool, "--tflite-flatbuffer-to-mlir", path.name], cwd=folder, text=True,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        outcome = "accepted" if run.returncode == 0 else run.stderr.split("\n")[0]
        print(f"{run.returncode} {outcome if run.returncode else path.name + ' ' + outcome}")


main()
