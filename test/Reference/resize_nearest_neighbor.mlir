// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Height and width resized; align_corners maps corner centres onto each other, half_pixel_centers samples at the
// centres of pixels. TFLite kernels/resize_nearest_neighbor.cc

// EXPECT: [[[[1.0], [2.0], [3.0]], [[1.0], [2.0], [3.0]], [[5.0], [6.0], [7.0]], [[5.0], [6.0], [7.0]], [[9.0], [10.0], [11.0]]]]
// EXPECT: [[[[1.0], [3.0], [4.0]], [[5.0], [7.0], [8.0]], [[5.0], [7.0], [8.0]], [[9.0], [11.0], [12.0]], [[9.0], [11.0], [12.0]]]]
// EXPECT: [[[[1.0], [3.0], [4.0]], [[1.0], [3.0], [4.0]], [[5.0], [7.0], [8.0]], [[9.0], [11.0], [12.0]], [[9.0], [11.0], [12.0]]]]
func.func @main() -> (tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.resize_nearest_neighbor"(%0, %1) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.resize_nearest_neighbor"(%3, %4) <{align_corners = true, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %8 = "tfl.resize_nearest_neighbor"(%6, %7) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  return %2, %5, %8 : tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>
}
