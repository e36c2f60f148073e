// RUN: %python %S/Inputs/check-op.py tfl-run %s --recipe=w8
// Hybrid. Activations stay float: the filter is scale * q (recipe w8, docs/numerics.md). TFLite kernels/batch_matmul.cc

// EXPECT: [[[-4.08091974, -3.69685984], [1.61160004, 3.76479983]], [[-20.64048, 11.7768002], [2.26239991, -4.50704002]]]
// EXPECT: [[[0.493579954, -0.0520799607], [-0.611139894, 2.83267999]], [[-11.7537584, -45.7761574], [0.292639941, 16.1913586]]]
// EXPECT: [[[0.422799975, -1.20069993], [1.55881989, -4.0583396]], [[-0.0534799956, 1.95685995], [0.0510999896, 0.274859875]]]
// EXPECT: [[1.82516003, -5.26299], [-0.019830009, -3.12506986]]
// EXPECT: [[1.02842999, -0.903180063], [0.340309978, 3.93116999]]
func.func @main() -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  // Every row of the left side for itself.
  %a_0 = "tfl.pseudo_const"() <{value = dense<[[[0.954, 0.761, -1.773], [0.004, -1.382, 1.437]], [[-13.32, 11.472, -9.216], [2.928, -5.56, 4.488]]]> : tensor<2x2x3xf32>}> : () -> tensor<2x2x3xf32>
  %a_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[[-52, -50], [58, -101], [112, 34]], [[109, -17], [-59, 34], [-119, 3]]]> : tensor<2x3x2xi8>}> : () -> tensor<2x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %a_r = "tfl.batch_matmul"(%a_0, %a_1) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<2x2x3xf32>, tensor<2x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>) -> tensor<2x2x2xf32>
  // The right side repeated.
  %b_0 = "tfl.pseudo_const"() <{value = dense<[[[0.954, 0.761, -1.773], [0.004, -1.382, 1.437]], [[-13.32, 11.472, -9.216], [2.928, -5.56, 4.488]]]> : tensor<2x2x3xf32>}> : () -> tensor<2x2x3xf32>
  %b_1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[[77, 85], [92, -96], [67, 6]]]> : tensor<1x3x2xi8>}> : () -> tensor<1x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %b_r = "tfl.batch_matmul"(%b_0, %b_1) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<2x2x3xf32>, tensor<1x3x2x!quant.uniform<i8<-127:127>:f32, 0.02>>) -> tensor<2x2x2xf32>
  // Both transposed.
  %c_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.339, -0.566], [0.575, 1.545], [0.39, 1.698]], [[-1.061, -0.779], [-0.491, -0.543], [0.692, 1.557]]]> : tensor<2x3x2xf32>}> : () -> tensor<2x3x2xf32>
  %c_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>, value = dense<[[[-65, -47, 67], [0, -61, -64]], [[20, -42, -3], [-99, -84, -70]]]> : tensor<2x2x3xi8>}> : () -> tensor<2x2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>
  %c_r = "tfl.batch_matmul"(%c_0, %c_1) <{adj_x = true, adj_y = true, asymmetric_quantize_inputs = false}> : (tensor<2x3x2xf32>, tensor<2x2x3x!quant.uniform<i8<-127:127>:f32, 0.02>>) -> tensor<2x2x2xf32>
  // A scale for each column.
  %d_0 = "tfl.pseudo_const"() <{value = dense<[[1.973, 1.378, 1.61], [-0.13, 1.191, 1.88]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %d_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {0.01, 0.03}>>, value = dense<[[70, -57], [107, 91], [-64, -117]]> : tensor<3x2xi8>}> : () -> tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {0.01, 0.03}>>
  %d_r = "tfl.batch_matmul"(%d_0, %d_1) <{adj_x = false, adj_y = false, asymmetric_quantize_inputs = false}> : (tensor<2x3xf32>, tensor<3x2x!quant.uniform<i8<-127:127>:f32:1, {0.01, 0.03}>>) -> tensor<2x2xf32>
  %e_0 = "tfl.pseudo_const"() <{value = dense<[[1.907, -0.635, -1.093], [-1.871, -0.894, -0.045]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %e_1 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.03}>>, value = dense<[[23, -86, -4], [-22, -103, 49]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.03}>>
  %e_r = "tfl.batch_matmul"(%e_0, %e_1) <{adj_x = false, adj_y = true, asymmetric_quantize_inputs = false}> : (tensor<2x3xf32>, tensor<2x3x!quant.uniform<i8<-127:127>:f32:0, {0.01, 0.03}>>) -> tensor<2x2xf32>
  return %a_r, %b_r, %c_r, %d_r, %e_r : tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}
