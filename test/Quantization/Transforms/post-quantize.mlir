// RUN: tfl-opt %s -tfl-post-quantize | FileCheck %s
// RUN: tfl-opt %s -tfl-post-quantize="emit-quant-adaptor-ops=true" | FileCheck --check-prefix=ADAPTOR %s
// RUN: tfl-opt %s -tfl-post-quantize="enable-no-side-effect=Clean=true,Dirty=false" | FileCheck --check-prefix=CUSTOM %s

!q = !quant.uniform<i8:f32, 0.5>

// CHECK-LABEL: func @adaptors
// CHECK-SAME: (%arg0: tensor<2x!quant.uniform<i8:f32, 5.000000e-01>>) -> tensor<2x!quant.uniform<i8:f32, 5.000000e-01>>
// CHECK-NEXT: %[[R:.*]] = "tfl.relu"(%arg0)
// CHECK-NEXT: return %[[R]]
// ADAPTOR-LABEL: func @adaptors
// ADAPTOR-SAME: (%arg0: tensor<2xf32>) -> tensor<2xf32>
// ADAPTOR: tfl.quantize
// ADAPTOR: tfl.dequantize
func.func @adaptors(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!q>}> : (tensor<2xf32>) -> tensor<2x!q>
  %1 = "tfl.relu"(%0) : (tensor<2x!q>) -> tensor<2x!q>
  %2 = "tfl.dequantize"(%1) : (tensor<2x!q>) -> tensor<2xf32>
  return %2 : tensor<2xf32>
}

// An argument with two uses stays as it is.
// CHECK-LABEL: func @two_uses
// CHECK-SAME: (%arg0: tensor<2xf32>)
// CHECK: tfl.quantize
func.func @two_uses(%arg0: tensor<2xf32>) -> (tensor<2x!q>, tensor<2xf32>) {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!q>}> : (tensor<2xf32>) -> tensor<2x!q>
  %1 = "tfl.abs"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return %0, %1 : tensor<2x!q>, tensor<2xf32>
}

// Custom operators go only if they are listed and have no side effect.
// CHECK-LABEL: func @unused
// CHECK: custom_code = "Clean"
// CHECK: custom_code = "Dirty"
// CHECK-NOT: tfl.lstm
// CUSTOM-LABEL: func @unused
// CUSTOM-NOT: custom_code = "Clean"
// CUSTOM: custom_code = "Dirty"
func.func @unused(%arg0: tensor<2xf32>) -> tensor<2x!q> {
  %0 = "tfl.custom"(%arg0) <{custom_code = "Clean", custom_option = #tfl<const_bytes : "0x">}> : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.custom"(%arg0) <{custom_code = "Dirty", custom_option = #tfl<const_bytes : "0x">}> : (tensor<2xf32>) -> tensor<2xf32>
  %2 = "tfl.pseudo_qconst"() <{qtype = tensor<2x!q>, value = dense<1> : tensor<2xi8>}> : () -> tensor<2x!q>
  %3 = "tfl.quantize"(%2) <{qtype = tensor<2x!q>}> : (tensor<2x!q>) -> tensor<2x!q>
  return %3 : tensor<2x!q>
}

// CHECK-LABEL: func @transposed
// CHECK: value = dense<{{\[\[}}1, 4], [2, 5], [3, 6]]> : tensor<3x2xi8>
// CHECK-NOT: tfl.transpose
func.func @transposed() -> tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {1.0, 2.0}>>, value = dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {1.0, 2.0}>>
  %p = "tfl.pseudo_const"() <{value = dense<[1, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.transpose"(%w, %p) : (tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {1.0, 2.0}>>, tensor<2xi32>) -> tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>
  return %0 : tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {1.0, 2.0}>>
}

// CHECK-LABEL: func @reshaped
// CHECK: value = dense<{{\[\[}}1, 2, 3, 4]]> : tensor<1x4xi8>
// CHECK-NOT: tfl.reshape
func.func @reshaped() -> tensor<1x4x!q> {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x!q>, value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi8>}> : () -> tensor<2x2x!q>
  %s = "tfl.pseudo_const"() <{value = dense<[1, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.reshape"(%w, %s) : (tensor<2x2x!q>, tensor<2xi32>) -> tensor<1x4x!q>
  return %0 : tensor<1x4x!q>
}

// A volatile pair in the middle goes; at inputs and outputs it stays.
// CHECK-LABEL: func @volatile
// CHECK: %[[A:.*]] = "tfl.quantize"(%arg0)
// CHECK: %[[B:.*]] = "tfl.dequantize"(%[[A]])
// CHECK: %[[C:.*]] = "tfl.abs"(%[[B]])
// CHECK: %[[D:.*]] = "tfl.abs"(%[[C]])
func.func @volatile(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = "tfl.quantize"(%arg0) <{qtype = tensor<2x!q>}> {volatile} : (tensor<2xf32>) -> tensor<2x!q>
  %1 = "tfl.dequantize"(%0) : (tensor<2x!q>) -> tensor<2xf32>
  %2 = "tfl.abs"(%1) : (tensor<2xf32>) -> tensor<2xf32>
  %3 = "tfl.quantize"(%2) <{qtype = tensor<2x!q>}> {volatile} : (tensor<2xf32>) -> tensor<2x!q>
  %4 = "tfl.dequantize"(%3) : (tensor<2x!q>) -> tensor<2xf32>
  %5 = "tfl.abs"(%4) : (tensor<2xf32>) -> tensor<2xf32>
  %6 = "tfl.abs"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return %5, %6 : tensor<2xf32>, tensor<2xf32>
}
