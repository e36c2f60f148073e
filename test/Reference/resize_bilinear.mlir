// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Height and width resized; align_corners maps corner centres onto each other, half_pixel_centers samples at the
// centres of pixels. TFLite kernels/resize_bilinear.cc

// EXPECT: [[[[1.0], [2.33333325], [3.66666675]], [[3.4000001], [4.73333311], [6.0666666]], [[5.80000019], [7.13333321], [8.46666622]], [[8.19999981], [9.53333378], [10.8666668]], [[9.0], [10.333333], [11.666667]]]]
// EXPECT: [[[[1.0], [2.5], [4.0]], [[3.0], [4.5], [6.0]], [[5.0], [6.5], [8.0]], [[7.0], [8.5], [10.0]], [[9.0], [10.5], [12.0]]]]
// EXPECT: [[[[1.16666663], [2.5], [3.83333325]], [[2.76666665], [4.0999999], [5.4333334]], [[5.16666651], [6.5], [7.83333349]], [[7.5666666], [8.89999962], [10.2333336]], [[9.16666698], [10.5], [11.833333]]]]
// EXPECT: [[[[0.25, 0.625], [0.5, 0.4375], [0.75, 0.25], [0.75, 0.25]], [[-0.5625, -0.375], [-0.4375, -0.4375], [-0.3125, -0.5], [-0.3125, -0.5]], [[-1.375, -1.375], [-1.375, -1.3125], [-1.375, -1.25], [-1.375, -1.25]], [[0.25, 0.125], [-0.21875, -0.625], [-0.6875, -1.375], [-0.6875, -1.375]], [[1.875, 1.625], [0.9375, 0.0625], [0.0, -1.5], [0.0, -1.5]], [[1.875, 1.625], [0.9375, 0.0625], [0.0, -1.5], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.4375, -0.375], [-0.5, 1.0], [-0.5, 1.0]], [[0.5, -0.875], [-0.21875, 0.21875], [-0.9375, 1.3125], [-0.9375, 1.3125]], [[1.375, 0.0], [0.0, 0.8125], [-1.375, 1.625], [-1.375, 1.625]], [[0.25, -0.125], [-0.53125, -0.09375], [-1.3125, -0.0625], [-1.3125, -0.0625]], [[-0.875, -0.25], [-1.0625, -1.0], [-1.25, -1.75], [-1.25, -1.75]], [[-0.875, -0.25], [-1.0625, -1.0], [-1.25, -1.75], [-1.25, -1.75]]]]
// EXPECT: [[[[0.25, 0.625], [0.375, 0.53125], [0.625, 0.34375], [0.75, 0.25]], [[-0.15625, 0.125], [-0.0625, 0.0625], [0.125, -0.0625], [0.21875, -0.125]], [[-0.96875, -0.875], [-0.9375, -0.875], [-0.875, -0.875], [-0.84375, -0.875]], [[-0.5625, -0.625], [-0.6796875, -0.796875], [-0.9140625, -1.140625], [-1.03125, -1.3125]], [[1.0625, 0.875], [0.7109375, 0.296875], [0.0078125, -0.859375], [-0.34375, -1.4375]], [[1.875, 1.625], [1.40625, 0.84375], [0.46875, -0.71875], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.40625, -1.0625], [-0.46875, 0.3125], [-0.5, 1.0]], [[0.0625, -1.3125], [-0.1328125, -0.6953125], [-0.5234375, 0.5390625], [-0.71875, 1.15625]], [[0.9375, -0.4375], [0.4140625, 0.0390625], [-0.6328125, 0.9921875], [-1.15625, 1.46875]], [[0.8125, -0.0625], [0.2734375, 0.1484375], [-0.8046875, 0.5703125], [-1.34375, 0.78125]], [[-0.3125, -0.1875], [-0.5546875, -0.3671875], [-1.0390625, -0.7265625], [-1.28125, -0.90625]], [[-0.875, -0.25], [-0.96875, -0.625], [-1.15625, -1.375], [-1.25, -1.75]]]]
// EXPECT: [[[[0.25, 0.625], [0.5, 0.4375], [0.75, 0.25]], [[1.875, 1.625], [0.9375, 0.0625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.4375, -0.375], [-0.5, 1.0]], [[-0.875, -0.25], [-1.0625, -1.0], [-1.25, -1.75]]]]
// EXPECT: [[[[0.6875], [-0.5]], [[0.484375], [-0.1015625]]]]
// EXPECT: [[[[2.0], [-0.624999925], [-0.333333135]], [[-0.49999994], [-1.06944441], [0.152777745]], [[0.583333373], [-0.236111157], [-0.166666587]]]]
// EXPECT: [[[[0.75]], [[0.75]], [[0.75]]]]
// EXPECT: [[[[0.75], [0.169642746], [-0.758928627], [-0.5], [-0.0803570151], [0.276785821], [0.5]]]]
// EXPECT: [[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]
// EXPECT: [[[[-56], [-39], [-4], [13]], [[-16], [-25], [-43], [-52]], [[24], [-11], [-81], [-116]]]]
// EXPECT: [[[[177], [189], [214], [226]], [[186], [183], [178], [175]], [[195], [177], [142], [124]]]]
// EXPECT: []
func.func @main() -> (tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<2x6x4x2xf32>, tensor<2x6x4x2xf32>, tensor<2x2x3x2xf32>, tensor<1x2x2x1xf32>, tensor<1x3x3x1xf32>, tensor<1x3x1x1xf32>, tensor<1x1x7x1xf32>, tensor<2x3x2x2xf32>, tensor<1x3x4x1x!quant.uniform<i8:f32, 0.25:-5>>, tensor<1x3x4x1x!quant.uniform<u8:f32, 0.25:128>>, tensor<0x3x3x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.resize_bilinear"(%0, %1) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.resize_bilinear"(%3, %4) <{align_corners = true, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %8 = "tfl.resize_bilinear"(%6, %7) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  // Twice as large.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[6, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.resize_bilinear"(%n0_0, %n0_1) <{align_corners = false, half_pixel_centers = false}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x6x4x2xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[6, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.resize_bilinear"(%n1_0, %n1_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x6x4x2xf32>
  // Smaller, with corners.
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_r = "tfl.resize_bilinear"(%n2_0, %n2_1) <{align_corners = true, half_pixel_centers = false}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x2x3x2xf32>
  // Smaller.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[[2.0], [0.625], [-1.25], [0.5], [-2.0]], [[0.5], [0.625], [-1.75], [-0.625], [-0.625]], [[-1.0], [-1.125], [-1.125], [0.625], [0.375]], [[0.75], [0.125], [-1.0], [-0.125], [-0.75]], [[0.25], [1.375], [0.125], [1.25], [-2.0]]]]> : tensor<1x5x5x1xf32>}> : () -> tensor<1x5x5x1xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_r = "tfl.resize_bilinear"(%n3_0, %n3_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x5x5x1xf32>, tensor<2xi32>) -> tensor<1x2x2x1xf32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[[[2.0], [0.625], [-1.25], [0.5], [-2.0]], [[0.5], [0.625], [-1.75], [-0.625], [-0.625]], [[-1.0], [-1.125], [-1.125], [0.625], [0.375]], [[0.75], [0.125], [-1.0], [-0.125], [-0.75]], [[0.25], [1.375], [0.125], [1.25], [-2.0]]]]> : tensor<1x5x5x1xf32>}> : () -> tensor<1x5x5x1xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[3, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_r = "tfl.resize_bilinear"(%n4_0, %n4_1) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x5x5x1xf32>, tensor<2xi32>) -> tensor<1x3x3x1xf32>
  // One row, to one column.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.75], [-0.875], [-0.125], [0.5]]]]> : tensor<1x1x4x1xf32>}> : () -> tensor<1x1x4x1xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[3, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_r = "tfl.resize_bilinear"(%n5_0, %n5_1) <{align_corners = true, half_pixel_centers = false}> : (tensor<1x1x4x1xf32>, tensor<2xi32>) -> tensor<1x3x1x1xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.75], [-0.875], [-0.125], [0.5]]]]> : tensor<1x1x4x1xf32>}> : () -> tensor<1x1x4x1xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[1, 7]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n6_r = "tfl.resize_bilinear"(%n6_0, %n6_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x1x4x1xf32>, tensor<2xi32>) -> tensor<1x1x7x1xf32>
  // As it was.
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[3, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n7_r = "tfl.resize_bilinear"(%n7_0, %n7_1) <{align_corners = false, half_pixel_centers = false}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x3x2x2xf32>
  // Quantized.
  %n8_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x1x!quant.uniform<i8:f32, 0.25:-5>>, value = dense<[[[[-56], [13]], [[24], [-116]]]]> : tensor<1x2x2x1xi8>}> : () -> tensor<1x2x2x1x!quant.uniform<i8:f32, 0.25:-5>>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n8_r = "tfl.resize_bilinear"(%n8_0, %n8_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x2x2x1x!quant.uniform<i8:f32, 0.25:-5>>, tensor<2xi32>) -> tensor<1x3x4x1x!quant.uniform<i8:f32, 0.25:-5>>
  %n9_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x1x!quant.uniform<u8:f32, 0.25:128>>, value = dense<[[[[177], [226]], [[195], [124]]]]> : tensor<1x2x2x1xui8>}> : () -> tensor<1x2x2x1x!quant.uniform<u8:f32, 0.25:128>>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n9_r = "tfl.resize_bilinear"(%n9_0, %n9_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x2x2x1x!quant.uniform<u8:f32, 0.25:128>>, tensor<2xi32>) -> tensor<1x3x4x1x!quant.uniform<u8:f32, 0.25:128>>
  // No elements.
  %e_0 = "tfl.pseudo_const"() <{value = dense<> : tensor<0x2x2x1xf32>}> : () -> tensor<0x2x2x1xf32>
  %e_1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<2xi32>}> : () -> tensor<2xi32>
  %e_r = "tfl.resize_bilinear"(%e_0, %e_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<0x2x2x1xf32>, tensor<2xi32>) -> tensor<0x3x3x1xf32>
  return %2, %5, %8, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %e_r : tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<2x6x4x2xf32>, tensor<2x6x4x2xf32>, tensor<2x2x3x2xf32>, tensor<1x2x2x1xf32>, tensor<1x3x3x1xf32>, tensor<1x3x1x1xf32>, tensor<1x1x7x1xf32>, tensor<2x3x2x2xf32>, tensor<1x3x4x1x!quant.uniform<i8:f32, 0.25:-5>>, tensor<1x3x4x1x!quant.uniform<u8:f32, 0.25:128>>, tensor<0x3x3x1xf32>
}
