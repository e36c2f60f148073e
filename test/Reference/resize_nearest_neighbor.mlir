// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Height and width resized; align_corners maps corner centres onto each other, half_pixel_centers samples at the
// centres of pixels. TFLite kernels/resize_nearest_neighbor.cc

// EXPECT: [[[[1.0], [2.0], [3.0]], [[1.0], [2.0], [3.0]], [[5.0], [6.0], [7.0]], [[5.0], [6.0], [7.0]], [[9.0], [10.0], [11.0]]]]
// EXPECT: [[[[1.0], [3.0], [4.0]], [[5.0], [7.0], [8.0]], [[5.0], [7.0], [8.0]], [[9.0], [11.0], [12.0]], [[9.0], [11.0], [12.0]]]]
// EXPECT: [[[[1.0], [3.0], [4.0]], [[1.0], [3.0], [4.0]], [[5.0], [7.0], [8.0]], [[9.0], [11.0], [12.0]], [[9.0], [11.0], [12.0]]]]
// EXPECT: [[[[0.25, 0.625], [0.25, 0.625], [0.75, 0.25], [0.75, 0.25]], [[0.25, 0.625], [0.25, 0.625], [0.75, 0.25], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.375], [-1.375, -1.25], [-1.375, -1.25]], [[-1.375, -1.375], [-1.375, -1.375], [-1.375, -1.25], [-1.375, -1.25]], [[1.875, 1.625], [1.875, 1.625], [0.0, -1.5], [0.0, -1.5]], [[1.875, 1.625], [1.875, 1.625], [0.0, -1.5], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.375, -1.75], [-0.5, 1.0], [-0.5, 1.0]], [[-0.375, -1.75], [-0.375, -1.75], [-0.5, 1.0], [-0.5, 1.0]], [[1.375, 0.0], [1.375, 0.0], [-1.375, 1.625], [-1.375, 1.625]], [[1.375, 0.0], [1.375, 0.0], [-1.375, 1.625], [-1.375, 1.625]], [[-0.875, -0.25], [-0.875, -0.25], [-1.25, -1.75], [-1.25, -1.75]], [[-0.875, -0.25], [-0.875, -0.25], [-1.25, -1.75], [-1.25, -1.75]]]]
// EXPECT: [[[[0.25, 0.625], [0.25, 0.625], [0.75, 0.25], [0.75, 0.25]], [[0.25, 0.625], [0.25, 0.625], [0.75, 0.25], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.375], [-1.375, -1.25], [-1.375, -1.25]], [[-1.375, -1.375], [-1.375, -1.375], [-1.375, -1.25], [-1.375, -1.25]], [[1.875, 1.625], [1.875, 1.625], [0.0, -1.5], [0.0, -1.5]], [[1.875, 1.625], [1.875, 1.625], [0.0, -1.5], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.375, -1.75], [-0.5, 1.0], [-0.5, 1.0]], [[-0.375, -1.75], [-0.375, -1.75], [-0.5, 1.0], [-0.5, 1.0]], [[1.375, 0.0], [1.375, 0.0], [-1.375, 1.625], [-1.375, 1.625]], [[1.375, 0.0], [1.375, 0.0], [-1.375, 1.625], [-1.375, 1.625]], [[-0.875, -0.25], [-0.875, -0.25], [-1.25, -1.75], [-1.25, -1.75]], [[-0.875, -0.25], [-0.875, -0.25], [-1.25, -1.75], [-1.25, -1.75]]]]
// EXPECT: [[[[0.25, 0.625], [0.75, 0.25], [0.75, 0.25]], [[1.875, 1.625], [0.0, -1.5], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0], [-0.5, 1.0]], [[-0.875, -0.25], [-1.25, -1.75], [-1.25, -1.75]]]]
// EXPECT: [[[[0.625], [-0.625]], [[0.125], [-0.125]]]]
// EXPECT: [[[[2.0], [0.625], [0.5]], [[0.5], [0.625], [-0.625]], [[0.75], [0.125], [-0.125]]]]
// EXPECT: [[[[0.75]], [[0.75]], [[0.75]]]]
// EXPECT: [[[[0.75], [0.75], [-0.875], [-0.125], [-0.125], [0.5], [0.5]]]]
// EXPECT: [[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]
// EXPECT: [[[[1], [1], [-91], [-91]], [[-91], [-91], [54], [54]], [[-91], [-91], [54], [54]]]]
// EXPECT: [[[[240], [240], [201], [201]], [[91], [91], [211], [211]], [[91], [91], [211], [211]]]]
// EXPECT: [[[[-8661], [-8661], [23730], [23730]], [[31572], [31572], [-29502], [-29502]], [[31572], [31572], [-29502], [-29502]]]]
// EXPECT: [[[[2.0], [-1.25], [-2.0]], [[0.5], [-1.75], [-0.625]], [[0.75], [-1.0], [-0.75]], [[0.25], [0.125], [-2.0]]]]
func.func @main() -> (tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<2x6x4x2xf32>, tensor<2x6x4x2xf32>, tensor<2x2x3x2xf32>, tensor<1x2x2x1xf32>, tensor<1x3x3x1xf32>, tensor<1x3x1x1xf32>, tensor<1x1x7x1xf32>, tensor<2x3x2x2xf32>, tensor<1x3x4x1x!quant.uniform<i8:f32, 0.25:-5>>, tensor<1x3x4x1x!quant.uniform<u8:f32, 0.25:128>>, tensor<1x3x4x1x!quant.uniform<i16:f32, 0.25>>, tensor<1x4x3x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.resize_nearest_neighbor"(%0, %1) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.resize_nearest_neighbor"(%3, %4) <{align_corners = true, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %8 = "tfl.resize_nearest_neighbor"(%6, %7) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  // Twice as large.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[6, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.resize_nearest_neighbor"(%n0_0, %n0_1) <{align_corners = false, half_pixel_centers = false}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x6x4x2xf32>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[6, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.resize_nearest_neighbor"(%n1_0, %n1_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x6x4x2xf32>
  // Smaller, with corners.
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_r = "tfl.resize_nearest_neighbor"(%n2_0, %n2_1) <{align_corners = true, half_pixel_centers = false}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x2x3x2xf32>
  // Smaller.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[[2.0], [0.625], [-1.25], [0.5], [-2.0]], [[0.5], [0.625], [-1.75], [-0.625], [-0.625]], [[-1.0], [-1.125], [-1.125], [0.625], [0.375]], [[0.75], [0.125], [-1.0], [-0.125], [-0.75]], [[0.25], [1.375], [0.125], [1.25], [-2.0]]]]> : tensor<1x5x5x1xf32>}> : () -> tensor<1x5x5x1xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[2, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_r = "tfl.resize_nearest_neighbor"(%n3_0, %n3_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x5x5x1xf32>, tensor<2xi32>) -> tensor<1x2x2x1xf32>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[[[2.0], [0.625], [-1.25], [0.5], [-2.0]], [[0.5], [0.625], [-1.75], [-0.625], [-0.625]], [[-1.0], [-1.125], [-1.125], [0.625], [0.375]], [[0.75], [0.125], [-1.0], [-0.125], [-0.75]], [[0.25], [1.375], [0.125], [1.25], [-2.0]]]]> : tensor<1x5x5x1xf32>}> : () -> tensor<1x5x5x1xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[3, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_r = "tfl.resize_nearest_neighbor"(%n4_0, %n4_1) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x5x5x1xf32>, tensor<2xi32>) -> tensor<1x3x3x1xf32>
  // One row, to one column.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.75], [-0.875], [-0.125], [0.5]]]]> : tensor<1x1x4x1xf32>}> : () -> tensor<1x1x4x1xf32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[3, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n5_r = "tfl.resize_nearest_neighbor"(%n5_0, %n5_1) <{align_corners = true, half_pixel_centers = false}> : (tensor<1x1x4x1xf32>, tensor<2xi32>) -> tensor<1x3x1x1xf32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.75], [-0.875], [-0.125], [0.5]]]]> : tensor<1x1x4x1xf32>}> : () -> tensor<1x1x4x1xf32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[1, 7]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n6_r = "tfl.resize_nearest_neighbor"(%n6_0, %n6_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x1x4x1xf32>, tensor<2xi32>) -> tensor<1x1x7x1xf32>
  // As it was.
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[[[[0.25, 0.625], [0.75, 0.25]], [[-1.375, -1.375], [-1.375, -1.25]], [[1.875, 1.625], [0.0, -1.5]]], [[[-0.375, -1.75], [-0.5, 1.0]], [[1.375, 0.0], [-1.375, 1.625]], [[-0.875, -0.25], [-1.25, -1.75]]]]> : tensor<2x3x2x2xf32>}> : () -> tensor<2x3x2x2xf32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[3, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n7_r = "tfl.resize_nearest_neighbor"(%n7_0, %n7_1) <{align_corners = false, half_pixel_centers = false}> : (tensor<2x3x2x2xf32>, tensor<2xi32>) -> tensor<2x3x2x2xf32>
  // Quantized.
  %n8_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x1x!quant.uniform<i8:f32, 0.25:-5>>, value = dense<[[[[1], [-91]], [[-91], [54]]]]> : tensor<1x2x2x1xi8>}> : () -> tensor<1x2x2x1x!quant.uniform<i8:f32, 0.25:-5>>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n8_r = "tfl.resize_nearest_neighbor"(%n8_0, %n8_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x2x2x1x!quant.uniform<i8:f32, 0.25:-5>>, tensor<2xi32>) -> tensor<1x3x4x1x!quant.uniform<i8:f32, 0.25:-5>>
  %n9_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x1x!quant.uniform<u8:f32, 0.25:128>>, value = dense<[[[[240], [201]], [[91], [211]]]]> : tensor<1x2x2x1xui8>}> : () -> tensor<1x2x2x1x!quant.uniform<u8:f32, 0.25:128>>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n9_r = "tfl.resize_nearest_neighbor"(%n9_0, %n9_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x2x2x1x!quant.uniform<u8:f32, 0.25:128>>, tensor<2xi32>) -> tensor<1x3x4x1x!quant.uniform<u8:f32, 0.25:128>>
  %n10_0 = "tfl.pseudo_qconst"() <{qtype = tensor<1x2x2x1x!quant.uniform<i16:f32, 0.25>>, value = dense<[[[[-8661], [23730]], [[31572], [-29502]]]]> : tensor<1x2x2x1xi16>}> : () -> tensor<1x2x2x1x!quant.uniform<i16:f32, 0.25>>
  %n10_1 = "tfl.pseudo_const"() <{value = dense<[3, 4]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n10_r = "tfl.resize_nearest_neighbor"(%n10_0, %n10_1) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x2x2x1x!quant.uniform<i16:f32, 0.25>>, tensor<2xi32>) -> tensor<1x3x4x1x!quant.uniform<i16:f32, 0.25>>
  %n11_0 = "tfl.pseudo_const"() <{value = dense<[[[[2.0], [0.625], [-1.25], [0.5], [-2.0]], [[0.5], [0.625], [-1.75], [-0.625], [-0.625]], [[-1.0], [-1.125], [-1.125], [0.625], [0.375]], [[0.75], [0.125], [-1.0], [-0.125], [-0.75]], [[0.25], [1.375], [0.125], [1.25], [-2.0]]]]> : tensor<1x5x5x1xf32>}> : () -> tensor<1x5x5x1xf32>
  %n11_1 = "tfl.pseudo_const"() <{value = dense<[4, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n11_r = "tfl.resize_nearest_neighbor"(%n11_0, %n11_1) <{align_corners = true, half_pixel_centers = false}> : (tensor<1x5x5x1xf32>, tensor<2xi32>) -> tensor<1x4x3x1xf32>
  return %2, %5, %8, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r, %n11_r : tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<2x6x4x2xf32>, tensor<2x6x4x2xf32>, tensor<2x2x3x2xf32>, tensor<1x2x2x1xf32>, tensor<1x3x3x1xf32>, tensor<1x3x1x1xf32>, tensor<1x1x7x1xf32>, tensor<2x3x2x2xf32>, tensor<1x3x4x1x!quant.uniform<i8:f32, 0.25:-5>>, tensor<1x3x4x1x!quant.uniform<u8:f32, 0.25:128>>, tensor<1x3x4x1x!quant.uniform<i16:f32, 0.25>>, tensor<1x4x3x1xf32>
}
