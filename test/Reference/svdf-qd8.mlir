// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=qd8
// Hybrid: XNNPACK does not take it, so this is the built-in kernel (docs/numerics.md). TFLite kernels/svdf.cc

// EXPECT: [[-2.18907619, -0.983809173], [-0.748117745, -0.692247748]]
func.func @main() -> (tensor<2x2xf32>) {
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[0.165, 0.453, 1.078, 1.175], [0.417, -0.7, -0.051, 0.299]]> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<[[106, -43, -37, 88], [57, -88, 19, -114], [92, 103, 81, -21], [86, -123, -70, 27]]> : tensor<4x4xi8>}> : () -> tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %a_2 = "tfl.pseudo_const"() <{value = dense<[[0.662, -0.252, 0.005], [-0.489, 0.746, 0.741], [0.328, -1.274, 0.523], [0.251, 1.392, 0.537]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
  %a_3 = "tfl.pseudo_const"() <{value = dense<[-1.127, -1.178]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %a_4 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]]> : tensor<2x12xf32>}> {tfl.is_variable} : () -> tensor<2x12xf32>
  %a_r = "tfl.svdf"(%a_0, %a_1, %a_2, %a_3, %a_4) <{fused_activation_function = "NONE", rank = 2 : i32, asymmetric_quantize_inputs = true}> : (tensor<2x4xf32>, tensor<4x4x!quant.uniform<i8<-127:127>:f32, 0.01>>, tensor<4x3xf32>, tensor<2xf32>, tensor<2x12xf32>) -> tensor<2x2xf32>
  return %a_r : tensor<2x2xf32>
}
