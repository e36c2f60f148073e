// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-custom-op-quantization=CustomTestOp=1-3,CustomTestOp3=3" | FileCheck %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-custom-op-quantization=CustomTestOp=1-3,CustomTestOp3=3 min-elements-for-weights=4000" | FileCheck --check-prefix=LARGE %s
// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range | FileCheck --check-prefix=NONE %s
// RUN: not tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-custom-op-quantization=CustomTestOp=x" 2>&1 | FileCheck --check-prefix=BAD %s
// RUN: not tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-custom-op-quantization=CustomTestOp" 2>&1 | FileCheck --check-prefix=FORM %s

// BAD: error: enable-custom-op-quantization: 'x' in 'CustomTestOp=x' is no operand number
// FORM: error: enable-custom-op-quantization: 'CustomTestOp' is not of the form Name=value

// CHECK-LABEL: func @custom
// CHECK-DAG: %[[A:.*]] = "tfl.dequantize"(%{{.*}}) : (tensor<1024x4x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>)
// CHECK-DAG: %[[B:.*]] = arith.constant dense<1.270000e+02> : tensor<64x2xf32>
// CHECK-DAG: %[[C:.*]] = "tfl.dequantize"(%{{.*}}) : (tensor<512x4x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>)
// CHECK: "tfl.custom"(%arg0, %[[A]], %[[B]], %[[C]]) <{custom_code = "CustomTestOp"
// CHECK: "tfl.custom"(%arg0, %{{cst.*}}) <{custom_code = "CustomTestOp2"
// CHECK: "tfl.custom"(%arg0, %arg0, %arg0, %[[C]]) <{custom_code = "CustomTestOp3"
// LARGE-COUNT-1: "tfl.quantize"
// LARGE-NOT: "tfl.quantize"
// NONE-NOT: "tfl.quantize"
func.func @custom(%arg0: tensor<*xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>) {
  %a = arith.constant dense<127.0> : tensor<1024x4xf32>
  %b = arith.constant dense<127.0> : tensor<64x2xf32>
  %c = arith.constant dense<127.0> : tensor<512x4xf32>
  %0 = "tfl.custom"(%arg0, %a, %b, %c) <{custom_code = "CustomTestOp", custom_option = #tfl<const_bytes : "0x">}> : (tensor<*xf32>, tensor<1024x4xf32>, tensor<64x2xf32>, tensor<512x4xf32>) -> tensor<*xf32>
  %1 = "tfl.custom"(%arg0, %a) <{custom_code = "CustomTestOp2", custom_option = #tfl<const_bytes : "0x">}> : (tensor<*xf32>, tensor<1024x4xf32>) -> tensor<*xf32>
  %2 = "tfl.custom"(%arg0, %arg0, %arg0, %c) <{custom_code = "CustomTestOp3", custom_option = #tfl<const_bytes : "0x">}> : (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<512x4xf32>) -> tensor<*xf32>
  return %0, %1, %2 : tensor<*xf32>, tensor<*xf32>, tensor<*xf32>
}
