// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=tflite-symmetric
// Hybrid. The built-in arithmetic without a zero point, whatever the op asks for; the last dimension is a row.
// TFLite kernels/batch_matmul.cc

// EXPECT: [[[-4.06812763, -3.70598865], [1.61758685, 3.76561904]], [[-20.5610447, 11.7488689], [2.22312427, -4.50753975]]]
// EXPECT: [[[0.498952895, -0.073153697], [-0.614402354, 2.82285643]], [[-11.8453608, -45.7012329], [0.329222023, 16.2028027]]]
// EXPECT: [[[0.422692895, -1.19989371], [1.54745281, -4.06557322]], [[-0.0519639328, 1.95808792], [0.0458518118, 0.280014813]]]
// EXPECT: [[1.82650089, -5.27024031], [-0.0293102358, -3.13797164]]
// EXPECT: [[1.02482474, -0.921216071], [0.344293445, 3.94677877]]
func.func @main() -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  // Every row of the left side for itself.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[[0.954, 0.761, -1.773], [0.004, -1.382, 1.437]], [[-13.32, 11.472, -9.216], [2.928, -5.56, 4.488]]]> : tensor<2x2x3xf32>}> : () -> tensor<2x2x3xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[[-52, -50], [58, -101], [112, 34]], [[109, -17], [-59, 34], [-119, 3]]]> : tensor<2x3x2xi8>}> : () -> tensor<2x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %a_r = "tfl.batch_matmul"(%a_0, %a_1) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = true}> : (tensor<2x2x3xf32>, tensor<2x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>) -> tensor<2x2x2xf32>
  // The right side repeated.
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[[0.954, 0.761, -1.773], [0.004, -1.382, 1.437]], [[-13.32, 11.472, -9.216], [2.928, -5.56, 4.488]]]> : tensor<2x2x3xf32>}> : () -> tensor<2x2x3xf32>
  %b_1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[[77, 85], [92, -96], [67, 6]]]> : tensor<1x3x2xi8>}> : () -> tensor<1x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %b_r = "tfl.batch_matmul"(%b_0, %b_1) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = true}> : (tensor<2x2x3xf32>, tensor<1x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>) -> tensor<2x2x2xf32>
  // Both transposed.
  %c_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.339, -0.566], [0.575, 1.545], [0.39, 1.698]], [[-1.061, -0.779], [-0.491, -0.543], [0.692, 1.557]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %c_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[[-65, -47, 67], [0, -61, -64]], [[20, -42, -3], [-99, -84, -70]]]> : tensor<2x2x3xi8>}> : () -> tensor<2x2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %c_r = "tfl.batch_matmul"(%c_0, %c_1) <{adj_x = true, adj_y = true, asymmetric_quantize_inputs = true}> : (tensor<2x3x2xf32>, tensor<2x2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>) -> tensor<2x2x2xf32>
  // A scale for each column.
  %d_0 = "tfl.pseudo_const"() <{value = dense<[[1.973, 1.378, 1.61], [-0.13, 1.191, 1.88]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %d_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {0.01, 0.03}>>, value = dense<[[70, -57], [107, 91], [-64, -117]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {0.01, 0.03}>>
  %d_r = "tfl.batch_matmul"(%d_0, %d_1) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = true}> : (tensor<2x3xf32>, tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {0.01, 0.03}>>) -> tensor<2x2xf32>
  %e_0 = "tfl.pseudo_const"() <{value = dense<[[1.907, -0.635, -1.093], [-1.871, -0.894, -0.045]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %e_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.03}>>, value = dense<[[23, -86, -4], [-22, -103, 49]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.03}>>
  %e_r = "tfl.batch_matmul"(%e_0, %e_1) <{adj_x = false, adj_y = true, asymmetric_quantize_inputs = true}> : (tensor<2x3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.03}>>) -> tensor<2x2xf32>
  return %a_r, %b_r, %c_r, %d_r, %e_r : tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}
