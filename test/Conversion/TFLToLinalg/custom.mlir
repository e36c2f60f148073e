// RUN: tfl-opt %s -convert-tfl-to-linalg | FileCheck %s
// RUN: tfl-opt %s -tfl-compile | FileCheck %s --check-prefix=CODE

// What is missing is not handed over, but told of.
// CHECK-LABEL: func @main
// CHECK: %[[OUT:.*]] = tensor.empty() : tensor<4xi32>
// CHECK: tflk.custom "Plug" options "\01\02" types [tensor<2xf32>, none, tensor<4xi32>] ins(%arg0 : tensor<2xf32>) outs(%[[OUT]] : tensor<4xi32>) -> tensor<4xi32>

// CODE: llvm.mlir.global private constant @tflk_custom_0("Plug\00")
// CODE: llvm.func internal @main
// CODE: llvm.getelementptr %arg{{[0-9]+}}[0, 3] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(ptr, ptr, ptr, ptr, i32)>
// CODE: llvm.call %{{.*}}({{.*}}) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64) -> i32
func.func @main(%x: tensor<2xf32>) -> tensor<4xi32> {
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.custom"(%x, %n) <{custom_code = "Plug", custom_option = #tfl<const_bytes : "0x0102">}> : (tensor<2xf32>, none) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}
