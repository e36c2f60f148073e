// The metadata entry model_control_dependencies names operators by position: it is written only while the operators are
// the ones of the file that was read.

// RUN: rm -rf %t && mkdir %t
// RUN: flatc --binary -o %t %tinfoil_src/lib/Target/FlatBuffer/schema.fbs %S/Inputs/control-dependencies.json
// RUN: tfl-translate --tflite-flatbuffer-to-mlir %t/control-dependencies.tflite -o %t/read.mlir
// RUN: FileCheck %s --check-prefix=READ < %t/read.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/read.mlir 2>&1 | tfl-flatbuffer-dump | FileCheck %s --check-prefix=KEPT
// RUN: tfl-convert %t/control-dependencies.tflite --quantize=none -o - 2> %t/log | tfl-flatbuffer-dump | FileCheck %s --check-prefix=KEPT
// RUN: not grep warning %t/log

// READ: tfl.control_dependencies_of = "{{[0-9A-F]+}}"
// READ-SAME: model_control_dependencies = "\02\02\04\00\02"
// KEPT: data: [ 2, 2, 4, 0, 2 ]
// KEPT: name: "model_control_dependencies"

// One operator fewer, or two equal ones in another order.
// RUN: tfl-translate --tflite-flatbuffer-to-mlir --output-arrays=first %t/control-dependencies.tflite -o %t/pruned.mlir
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %t/pruned.mlir -o %t/pruned.tflite 2>&1 | FileCheck %s --check-prefix=DROPPED
// RUN: tfl-flatbuffer-dump %t/pruned.tflite | FileCheck %s --check-prefix=GONE
// RUN: sed -e 's/outputs = "first,second"/outputs = "second,first"/' %t/read.mlir \
// RUN:   | tfl-translate --mlir-to-tflite-flatbuffer -o %t/swapped.tflite 2>&1 | FileCheck %s --check-prefix=DROPPED
// DROPPED: warning: metadata 'model_control_dependencies' is left out: it names operators by position, and they are no longer the ones of the file that was read
// GONE: name: "min_runtime_version"
// GONE-NOT: name: "model_control_dependencies"

// Text that came from elsewhere.
// RUN: tfl-translate --mlir-to-tflite-flatbuffer %s -o %t/foreign.tflite 2>&1 | FileCheck %s --check-prefix=FOREIGN
// FOREIGN: warning: metadata 'model_control_dependencies' is left out: it names operators by position, and it is not known which ones it was made for
module attributes {tfl.metadata = {model_control_dependencies = "\02\02\04\00\02"}} {
  func.func @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    return %arg0 : tensor<4xf32>
  }
}
