// RUN: tfl-opt %s -tfl-quantize | FileCheck %s
// RUN: tfl-opt %s -tfl-quantize="qdq-conversion-mode=Static" | FileCheck %s
// RUN: tfl-opt %s -tfl-quantize="qdq-conversion-mode=NoQDQ" | FileCheck --check-prefix=NONE %s
// RUN: tfl-opt %s -tfl-quantize="ops-blocklist=tfl.add" | FileCheck --check-prefix=BLOCK %s
// RUN: tfl-opt %s -tfl-quantize --remarks-filter=full-integer 2>&1 >/dev/null | FileCheck --check-prefix=WHY %s

!q = !quant.uniform<i8:f32, 0.5:3>
!r = !quant.uniform<i8:f32, 0.25>

// CHECK-LABEL: func @add
// CHECK-NEXT: %[[C:.*]] = "tfl.pseudo_qconst"() <{qtype = tensor<4x!quant.uniform<i8:f32, 2.500000e-01>>, value = dense<[4, -8, 127, 2]> : tensor<4xi8>}>
// CHECK-NEXT: %[[A:.*]] = tfl.add(%arg0, %[[C]]) <{fused_activation_function = "RELU"}> : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<4x!quant.uniform<i8:f32, 2.500000e-01>>) -> tensor<4x!quant.uniform<i8:f32, 2.500000e-01>>
// CHECK-NEXT: return %[[A]]
// NONE-LABEL: func @add
// NONE: tfl.add {{.*}} : tensor<4xf32>
// BLOCK-LABEL: func @add
// BLOCK: tfl.add {{.*}} : tensor<4xf32>
func.func @add(%arg0: tensor<4x!q>) -> tensor<4x!r> {
  %c = arith.constant dense<[1.0, -2.0, 99.0, 0.375]> : tensor<4xf32>
  %0 = "tfl.quantize"(%c) <{qtype = tensor<4x!r>}> {volatile} : (tensor<4xf32>) -> tensor<4x!r>
  %1 = "tfl.dequantize"(%0) : (tensor<4x!r>) -> tensor<4xf32>
  %2 = "tfl.dequantize"(%arg0) : (tensor<4x!q>) -> tensor<4xf32>
  %3 = "tfl.add"(%2, %1) <{fused_activation_function = "RELU"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %4 = "tfl.quantize"(%3) <{qtype = tensor<4x!r>}> : (tensor<4xf32>) -> tensor<4x!r>
  return %4 : tensor<4x!r>
}

// Integers beside floats are no hindrance: the indices stay, and arg_max gives nothing quantized.
// CHECK-LABEL: func @beside
// CHECK: "tfl.gather"(%arg0, %arg1) {{.*}} : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<2xi32>) -> tensor<2x!quant
// CHECK: "tfl.arg_max"(%arg0, %{{.*}}) : (tensor<4x!quant
func.func @beside(%arg0: tensor<4x!q>, %arg1: tensor<2xi32>) -> (tensor<2x!q>, tensor<i32>) {
  %d = arith.constant dense<0> : tensor<i32>
  %0 = "tfl.dequantize"(%arg0) : (tensor<4x!q>) -> tensor<4xf32>
  %1 = "tfl.gather"(%0, %arg1) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<4xf32>, tensor<2xi32>) -> tensor<2xf32>
  %2 = "tfl.quantize"(%1) <{qtype = tensor<2x!q>}> : (tensor<2xf32>) -> tensor<2x!q>
  %3 = "tfl.arg_max"(%0, %d) : (tensor<4xf32>, tensor<i32>) -> tensor<i32>
  return %2, %3 : tensor<2x!q>, tensor<i32>
}

// From one scale to another at once.
// CHECK-LABEL: func @requantize
// CHECK-NEXT: %[[R:.*]] = "tfl.quantize"(%arg0) <{qtype = tensor<4x!quant.uniform<i8:f32, 2.500000e-01>>}> : (tensor<4x!quant.uniform<i8:f32, 5.000000e-01:3>>)
// CHECK-NEXT: return %[[R]]
// NONE-LABEL: func @requantize
// NONE: tfl.dequantize
func.func @requantize(%arg0: tensor<4x!q>) -> tensor<4x!r> {
  %0 = "tfl.dequantize"(%arg0) : (tensor<4x!q>) -> tensor<4xf32>
  %1 = "tfl.quantize"(%0) <{qtype = tensor<4x!r>}> : (tensor<4xf32>) -> tensor<4x!r>
  return %1 : tensor<4x!r>
}

// What does not fit stays float between its pairs.
// CHECK-LABEL: func @float
// CHECK: %[[D:.*]] = "tfl.dequantize"(%arg0)
// CHECK: tfl.add %[[D]], %arg1
// CHECK: "tfl.cos"(%[[D]])
// CHECK: "tfl.softmax"(%[[D]])
// CHECK: "tfl.reshape"(%[[D]]
// CHECK: tfl.sub %[[D]], %[[D]] {{.*}} : tensor<4xf32>
// WHY: [Missed] quantize-op | Category:full-integer | Function=float | Reason="'rhs' is not quantized", op=tfl.add
// WHY: Reason="there is no integer kernel for it", op=tfl.cos
// WHY: Reason="result #0 has another scale or zero point than its kernel always gives", op=tfl.softmax
// WHY: Reason="result #0 has another scale or zero point than the first operand; its kernel only moves values", op=tfl.reshape
// WHY: Reason="result #0 is not quantized in one way for all its users", op=tfl.sub
func.func @float(%arg0: tensor<4x!q>, %arg1: tensor<4xf32>) -> (tensor<4x!q>, tensor<4x!q>, tensor<4x!q>, tensor<2x2x!r>, tensor<4x!q>, tensor<4x!r>) {
  %s = arith.constant dense<2> : tensor<2xi32>
  %0 = "tfl.dequantize"(%arg0) : (tensor<4x!q>) -> tensor<4xf32>
  %1 = "tfl.add"(%0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %2 = "tfl.quantize"(%1) <{qtype = tensor<4x!q>}> : (tensor<4xf32>) -> tensor<4x!q>
  %3 = "tfl.cos"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  %4 = "tfl.quantize"(%3) <{qtype = tensor<4x!q>}> : (tensor<4xf32>) -> tensor<4x!q>
  %5 = "tfl.softmax"(%0) <{beta = 1.0 : f32}> : (tensor<4xf32>) -> tensor<4xf32>
  %6 = "tfl.quantize"(%5) <{qtype = tensor<4x!q>}> : (tensor<4xf32>) -> tensor<4x!q>
  %7 = "tfl.reshape"(%0, %s) : (tensor<4xf32>, tensor<2xi32>) -> tensor<2x2xf32>
  %8 = "tfl.quantize"(%7) <{qtype = tensor<2x2x!r>}> : (tensor<2x2xf32>) -> tensor<2x2x!r>
  %9 = "tfl.sub"(%0, %0) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %10 = "tfl.quantize"(%9) <{qtype = tensor<4x!q>}> : (tensor<4xf32>) -> tensor<4x!q>
  %11 = "tfl.quantize"(%9) <{qtype = tensor<4x!r>}> : (tensor<4xf32>) -> tensor<4x!r>
  return %2, %4, %6, %8, %10, %11 : tensor<4x!q>, tensor<4x!q>, tensor<4x!q>, tensor<2x2x!r>, tensor<4x!q>, tensor<4x!r>
}

// Types that no integer kernel knows: calibrated, in blocks, standing for f16.
// CHECK-LABEL: func @unknown
// CHECK: tfl.dequantize
// CHECK: tfl.dequantize
// CHECK: tfl.dequantize
// CHECK: tfl.reshape{{.*}}-> tensor<2x2xf32>
// CHECK: tfl.relu{{.*}}-> tensor<2x4xf32>
// CHECK: tfl.reshape{{.*}}-> tensor<2x2xf16>
func.func @unknown(%arg0: tensor<4x!quant.calibrated<f32<-1.0:1.0>>>, %arg1: tensor<2x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5, 0.25}, {0.5, 0.125}}>>, %arg2: tensor<4x!quant.uniform<i8:f16, 0.5>>) -> (tensor<2x2x!r>, tensor<2x4x!r>, tensor<2x2x!quant.uniform<i8:f16, 0.5>>) {
  %s = arith.constant dense<2> : tensor<2xi32>
  %0 = "tfl.dequantize"(%arg0) : (tensor<4x!quant.calibrated<f32<-1.0:1.0>>>) -> tensor<4xf32>
  %1 = "tfl.dequantize"(%arg1) : (tensor<2x4x!quant.uniform<i8:f32:{0:1, 1:2}, {{0.5, 0.25}, {0.5, 0.125}}>>) -> tensor<2x4xf32>
  %2 = "tfl.dequantize"(%arg2) : (tensor<4x!quant.uniform<i8:f16, 0.5>>) -> tensor<4xf16>
  %3 = "tfl.reshape"(%0, %s) : (tensor<4xf32>, tensor<2xi32>) -> tensor<2x2xf32>
  %4 = "tfl.quantize"(%3) <{qtype = tensor<2x2x!r>}> : (tensor<2x2xf32>) -> tensor<2x2x!r>
  %5 = "tfl.relu"(%1) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %6 = "tfl.quantize"(%5) <{qtype = tensor<2x4x!r>}> : (tensor<2x4xf32>) -> tensor<2x4x!r>
  %7 = "tfl.reshape"(%2, %s) : (tensor<4xf16>, tensor<2xi32>) -> tensor<2x2xf16>
  %8 = "tfl.quantize"(%7) <{qtype = tensor<2x2x!quant.uniform<i8:f16, 0.5>>}> : (tensor<2x2xf16>) -> tensor<2x2x!quant.uniform<i8:f16, 0.5>>
  return %4, %6, %8 : tensor<2x2x!r>, tensor<2x4x!r>, tensor<2x2x!quant.uniform<i8:f16, 0.5>>
}

// Types that the lists of kernels have, and no runtime.
// CHECK-LABEL: func @promised
// CHECK: "tfl.reduce_prod"{{.*}} -> tensor<2xf32>
// CHECK: "tfl.l2_normalization"{{.*}} -> tensor<2x2xf32>
// WHY: Reason="has no kernel for activations of this storage", op=tfl.reduce_prod
// WHY: Reason="has no kernel for activations of this storage", op=tfl.l2_normalization
func.func @promised(%arg0: tensor<2x2x!quant.uniform<u8:f32, 0.5>>, %arg1: tensor<2x2x!quant.uniform<i16:f32, 0.5>>) -> (tensor<2x!quant.uniform<u8:f32, 0.5>>, tensor<2x2x!quant.uniform<i16:f32, 3.0517578125e-05>>) {
  %axis = arith.constant dense<1> : tensor<1xi32>
  %0 = "tfl.dequantize"(%arg0) : (tensor<2x2x!quant.uniform<u8:f32, 0.5>>) -> tensor<2x2xf32>
  %1 = "tfl.reduce_prod"(%0, %axis) <{keep_dims = false}> : (tensor<2x2xf32>, tensor<1xi32>) -> tensor<2xf32>
  %2 = "tfl.quantize"(%1) <{qtype = tensor<2x!quant.uniform<u8:f32, 0.5>>}> : (tensor<2xf32>) -> tensor<2x!quant.uniform<u8:f32, 0.5>>
  %3 = "tfl.dequantize"(%arg1) : (tensor<2x2x!quant.uniform<i16:f32, 0.5>>) -> tensor<2x2xf32>
  %4 = "tfl.l2_normalization"(%3) <{fused_activation_function = "NONE"}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
  %5 = "tfl.quantize"(%4) <{qtype = tensor<2x2x!quant.uniform<i16:f32, 3.0517578125e-05>>}> : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i16:f32, 3.0517578125e-05>>
  return %2, %5 : tensor<2x!quant.uniform<u8:f32, 0.5>>, tensor<2x2x!quant.uniform<i16:f32, 3.0517578125e-05>>
}
