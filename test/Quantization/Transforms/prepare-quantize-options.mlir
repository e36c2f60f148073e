// RUN: tfl-opt %s -tfl-prepare-quantize="quantize-signed=true input-ranges=0:25.5,,-1:1 quantize-allowlist=other" | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize="quantize-signed=true input-ranges=0:25.5 disable-set-input-nodes-quantization-params=true" | FileCheck --check-prefix=NONE %s
// RUN: tfl-opt %s -tfl-prepare-quantize="qdq-conversion-mode=Static" | FileCheck --check-prefix=NONE %s

// CHECK-LABEL: func @main
// CHECK: "tfl.quantize"(%arg0) <{qtype = tensor<2x!quant.uniform<i8:f32, 1.000000e-01:-128>>}> {volatile}
// CHECK: tfl.add %{{.*}}, %arg1
// NONE-LABEL: func @main
// NONE-NEXT: tfl.add %arg0, %arg1
// NONE-NEXT: return
func.func @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xi32>) -> tensor<2xf32> {
  %0 = "tfl.add"(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// A function on the list takes the ranges, but not where a range was seen.
// CHECK-LABEL: func @other
// CHECK-NOT: 1.000000e-01:-128
// CHECK: !quant.uniform<i8:f32, 1.000000e+00:-128>
// CHECK-LABEL: func @third
// CHECK-NEXT: return
func.func @other(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 255.0]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func @third(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
  return %arg0 : tensor<2xf32>
}
