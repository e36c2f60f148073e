// RUN: tfl-opt %s -tfl-prepare-quantize-dynamic-range="enable-float16-quantization=true" | FileCheck %s

// Every float constant operand, whatever its size and op; values beyond the range are clamped.
// CHECK-LABEL: func @conv_3d
// CHECK-DAG: %[[W:.*]] = "tfl.dequantize"(%{{.*}}) : (tensor<1x1x1x1x2xf16>) -> tensor<1x1x1x1x2xf32>
// CHECK-DAG: arith.constant dense<{{.*}}6.550400e+04, -6.550400e+04{{.*}}> : tensor<1x1x1x1x2xf16>
// CHECK-DAG: arith.constant dense<[-1.237300e+00, 0.000000e+00]> : tensor<2xf16>
// CHECK: "tfl.conv_3d"(%arg0, %[[W]],
func.func @conv_3d(%arg0: tensor<1x4x4x4x1xf32>) -> tensor<1x4x4x4x2xf32> {
  %w = arith.constant dense<[[[[[7.27e4, -8.0e4]]]]]> : tensor<1x1x1x1x2xf32>
  %b = "tfl.pseudo_const"() <{value = dense<[-1.23697901, 0.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "tfl.conv_3d"(%arg0, %w, %b) <{dilation_d_factor = 1 : i32, dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "VALID", stride_d = 1 : i32, stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x4x1xf32>, tensor<1x1x1x1x2xf32>, tensor<2xf32>) -> tensor<1x4x4x4x2xf32>
  return %0 : tensor<1x4x4x4x2xf32>
}

// CHECK-LABEL: func @returned
// CHECK-NOT: f16
// CHECK: return
func.func @returned() -> tensor<2xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<2xf32>}> : () -> tensor<2xf32>
  return %w : tensor<2xf32>
}

// Users share one pair.
// CHECK-LABEL: func @shared
// CHECK: %[[H:.*]] = arith.constant dense<2.500000e+00> : tensor<2xf16>
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[H]])
// CHECK-NOT: tfl.dequantize
// CHECK: tfl.add %arg0, %[[D]]
// CHECK: tfl.mul %arg0, %[[D]]
func.func @shared(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %w = arith.constant dense<2.5> : tensor<2xf32>
  %0 = tfl.add %arg0, %w {fused_activation_function = "NONE"} : tensor<2xf32>
  %1 = tfl.mul %arg0, %w {fused_activation_function = "NONE"} : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
