// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Products of the innermost matrices, leading dimensions broadcasting; adj transposes first. TFLite
// kernels/batch_matmul.cc

// EXPECT: [[[[-0.599419892, -2.11300182], [2.87334013, -0.925970137]], [[-0.544475973, 1.92808199], [1.78087497, -1.42057002]], [[-1.04157603, 2.15503407], [0.387980938, -1.11660898]], [[0.724607825, 1.02407801], [-3.87392402, -1.41376305]]], [[[1.08056605, -2.20074606], [-0.541319013, -2.26266408]], [[0.71143502, -0.821337998], [-0.439014047, 1.29082012]], [[-0.246445, 0.407079011], [-0.921819031, 1.9269501]], [[-0.73527205, -0.904941082], [0.98763001, 0.616061032]]]]
// EXPECT: [[[[-0.599419892, -2.11300182], [2.87334013, -0.925970137]], [[-0.544475973, 1.92808199], [1.78087497, -1.42057002]], [[-1.04157603, 2.15503407], [0.387980938, -1.11660898]], [[0.724607825, 1.02407801], [-3.87392402, -1.41376305]]], [[[1.08056605, -2.20074606], [-0.541319013, -2.26266408]], [[0.71143502, -0.821337998], [-0.439014047, 1.29082012]], [[-0.246445, 0.407079011], [-0.921819031, 1.9269501]], [[-0.73527205, -0.904941082], [0.98763001, 0.616061032]]]]
// EXPECT: [[7, 10], [15, 22]]
// EXPECT: [[-0.203125], [-2.953125]]
// EXPECT: [[-1.796875, 1.8125], [0.0, 0.703125]]
// EXPECT: [[0.84375, -2.4375], [-0.296875, -5.3125]]
// EXPECT: [[[[[3.28125, 0.78125], [-1.3125, 0.09375]]], [[[-3.3125, -3.21875], [1.453125, 1.359375]]], [[[-3.21875, -5.34375], [1.6875, 2.390625]]]], [[[[2.65625, 1.40625], [2.3125, 2.15625]]], [[[-2.4375, -2.46875], [-1.828125, -1.984375]]], [[[-1.84375, -3.84375], [-0.6875, -2.765625]]]]]
// EXPECT: [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
// EXPECT: []
// EXPECT: [[[49, -39], [49, -75]], [[56, -10], [-5, 68]]]
// EXPECT: [[5441, 6589], [1321, -2431]]
func.func @main() -> (tensor<2x4x2x2xf32>, tensor<2x4x2x2xf32>, tensor<2x2xi32>, tensor<2x1xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x3x1x2x2xf32>, tensor<2x3xf32>, tensor<0x2x3xf32>, tensor<2x2x2x!quant.uniform<i8:f32, 0.25:3>>, tensor<2x2x!quant.uniform<i16:f32, 0.1>>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[-0.7480000257492065, -0.02199999988079071, -1.2079999446868896], [-0.3190000057220459, 1.312000036239624, 1.309999942779541]]], [[[-0.10499999672174454, 1.0720000267028809, -0.1679999977350235], [-0.5070000290870667, 0.18400000035762787, -1.1950000524520874]]]]> : tensor<2x1x2x3xf32>}> : () -> tensor<2x1x2x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[[-0.734000027179718, 0.8259999752044678], [1.0820000171661377, -1.7730000019073486], [0.9309999942779541, 1.2699999809265137]], [[-0.21899999678134918, -1.75], [0.7319999933242798, -1.0149999856948853], [0.5730000138282776, -0.49399998784065247]], [[0.5490000247955322, -0.9670000076293945], [-0.09399999678134918, 0.0989999994635582], [0.5239999890327454, -1.187000036239624]], [[1.8480000495910645, -0.8429999947547913], [-0.7760000228881836, -0.9750000238418579], [-1.7300000190734863, -0.30799999833106995]]]> : tensor<4x3x2xf32>}> : () -> tensor<4x3x2xf32>
  %2 = "tfl.batch_matmul"(%0, %1) <{adj_x = false, adj_y = false}> : (tensor<2x1x2x3xf32>, tensor<4x3x2xf32>) -> tensor<2x4x2x2xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[[-0.7480000257492065, -0.3190000057220459], [-0.02199999988079071, 1.312000036239624], [-1.2079999446868896, 1.309999942779541]]], [[[-0.10499999672174454, -0.5070000290870667], [1.0720000267028809, 0.18400000035762787], [-0.1679999977350235, -1.1950000524520874]]]]> : tensor<2x1x3x2xf32>}> : () -> tensor<2x1x3x2xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[[-0.734000027179718, 1.0820000171661377, 0.9309999942779541], [0.8259999752044678, -1.7730000019073486, 1.2699999809265137]], [[-0.21899999678134918, 0.7319999933242798, 0.5730000138282776], [-1.75, -1.0149999856948853, -0.49399998784065247]], [[0.5490000247955322, -0.09399999678134918, 0.5239999890327454], [-0.9670000076293945, 0.0989999994635582, -1.187000036239624]], [[1.8480000495910645, -0.7760000228881836, -1.7300000190734863], [-0.8429999947547913, -0.9750000238418579, -0.30799999833106995]]]> : tensor<4x2x3xf32>}> : () -> tensor<4x2x3xf32>
  %5 = "tfl.batch_matmul"(%3, %4) <{adj_x = true, adj_y = true}> : (tensor<2x1x3x2xf32>, tensor<4x2x3xf32>) -> tensor<2x4x2x2xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>}> : () -> tensor<2x2xi32>
  %8 = "tfl.batch_matmul"(%6, %7) <{adj_x = false, adj_y = false}> : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi32>
  // Plain matrices; one side transposed.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-0.125, 1.0, -0.75], [0.875, 0.5, -1.625]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[-0.375], [1.25], [2.0]]> : tensor<3x1xf32>}> : () -> tensor<3x1xf32>
  %n0_r = "tfl.batch_matmul"(%n0_0, %n0_1) <{adj_x = false, adj_y = false}> : (tensor<2x3xf32>, tensor<3x1xf32>) -> tensor<2x1xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[-0.125, -1.875], [2.0, -1.875], [0.75, -1.875]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[0.625, -0.25], [-1.0, 1.5], [0.375, -1.625]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_r = "tfl.batch_matmul"(%n1_0, %n1_1) <{adj_x = true, adj_y = false}> : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-0.875, 1.25, 0.875], [-1.875, 0.875, 1.375]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[0.25, 1.375, -0.75], [1.875, 0.5, -1.625]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n2_r = "tfl.batch_matmul"(%n2_0, %n2_1) <{adj_x = false, adj_y = true}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>
  // Both sides repeated.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[[[1.25, 2.0], [-0.375, -1.125]]]], [[[[1.25, 1.0], [1.375, 0.125]]]]]> : tensor<2x1x1x2x2xf32>}> : () -> tensor<2x1x1x2x2xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[[[1.625, 1.625], [0.625, -0.625]]], [[[-1.25, -1.375], [-0.875, -0.75]]], [[[-0.375, -1.875], [-1.375, -1.5]]]]> : tensor<3x1x2x2xf32>}> : () -> tensor<3x1x2x2xf32>
  %n3_r = "tfl.batch_matmul"(%n3_0, %n3_1) <{adj_x = false, adj_y = false}> : (tensor<2x1x1x2x2xf32>, tensor<3x1x2x2xf32>) -> tensor<2x3x1x2x2xf32>
  // Sums of nothing; nothing.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<2x0xf32>}> : () -> tensor<2x0xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x3xf32>}> : () -> tensor<0x3xf32>
  %n4_r = "tfl.batch_matmul"(%n4_0, %n4_1) <{adj_x = false, adj_y = false}> : (tensor<2x0xf32>, tensor<0x3xf32>) -> tensor<2x3xf32>
  %n5_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2x2xf32>}> : () -> tensor<0x2x2xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[[[-0.625, 0.25, -0.875], [-1.5, 1.375, 1.125]]]> : tensor<1x2x3xf32>}> : () -> tensor<1x2x3xf32>
  %n5_r = "tfl.batch_matmul"(%n5_0, %n5_1) <{adj_x = false, adj_y = false}> : (tensor<0x2x2xf32>, tensor<1x2x3xf32>) -> tensor<0x2x3xf32>
  // Quantized, both zero points other than 0.
  %n6_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x2x3x!quant.uniform<i8:f32, 0.05:-20>>, value = dense<[[[52, 19, -60], [101, -36, 41]], [[79, -36, -113], [-18, -104, -99]]]> : tensor<2x2x3xi8>}> : () -> tensor<2x2x3x!quant.uniform<i8:f32, 0.05:-20>>
  %n6_1 = "tfl.pseudo_qconst"() <{qtype = tensor<1x3x2x!quant.uniform<i8:f32, 0.02:5>>, value = dense<[[[121, -127], [58, -109], [-23, -82]]]> : tensor<1x3x2xi8>}> : () -> tensor<1x3x2x!quant.uniform<i8:f32, 0.02:5>>
  %n6_r = "tfl.batch_matmul"(%n6_0, %n6_1) <{adj_x = false, adj_y = false}> : (tensor<2x2x3x!quant.uniform<i8:f32, 0.05:-20>>, tensor<1x3x2x!quant.uniform<i8:f32, 0.02:5>>) -> tensor<2x2x2x!quant.uniform<i8:f32, 0.25:3>>
  %n7_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i16:f32, 0.001>>, value = dense<[[352, 12785, 31826], [963, 32160, 19544]]> : tensor<2x3xi16>}> : () -> tensor<2x3x!quant.uniform<i16:f32, 0.001>>
  %n7_1 = "tfl.pseudo_qconst"() <{qtype = tensor<3x2x!quant.uniform<i16:f32, 0.001>>, value = dense<[[29941, 7651], [-9231, -26880], [20473, 31416]]> : tensor<3x2xi16>}> : () -> tensor<3x2x!quant.uniform<i16:f32, 0.001>>
  %n7_r = "tfl.batch_matmul"(%n7_0, %n7_1) <{adj_x = false, adj_y = false}> : (tensor<2x3x!quant.uniform<i16:f32, 0.001>>, tensor<3x2x!quant.uniform<i16:f32, 0.001>>) -> tensor<2x2x!quant.uniform<i16:f32, 0.1>>
  return %2, %5, %8, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r : tensor<2x4x2x2xf32>, tensor<2x4x2x2xf32>, tensor<2x2xi32>, tensor<2x1xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x3x1x2x2xf32>, tensor<2x3xf32>, tensor<0x2x3xf32>, tensor<2x2x2x!quant.uniform<i8:f32, 0.25:3>>, tensor<2x2x!quant.uniform<i16:f32, 0.1>>
}
