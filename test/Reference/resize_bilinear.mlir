// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Height and width resized; align_corners maps corner centres onto each other, half_pixel_centers samples at the
// centres of pixels. TFLite kernels/resize_bilinear.cc

// EXPECT: [[[[1.0], [2.33333325], [3.66666675]], [[3.4000001], [4.73333311], [6.0666666]], [[5.80000019], [7.13333321], [8.46666622]], [[8.19999981], [9.53333378], [10.8666668]], [[9.0], [10.333333], [11.666667]]]]
// EXPECT: [[[[1.0], [2.5], [4.0]], [[3.0], [4.5], [6.0]], [[5.0], [6.5], [8.0]], [[7.0], [8.5], [10.0]], [[9.0], [10.5], [12.0]]]]
// EXPECT: [[[[1.16666663], [2.5], [3.83333325]], [[2.76666665], [4.0999999], [5.4333334]], [[5.16666651], [6.5], [7.83333349]], [[7.5666666], [8.89999962], [10.2333336]], [[9.16666698], [10.5], [11.833333]]]]
func.func @main() -> (tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %2 = "tfl.resize_bilinear"(%0, %1) <{align_corners = false, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %5 = "tfl.resize_bilinear"(%3, %4) <{align_corners = true, half_pixel_centers = false}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[[[1.0], [2.0], [3.0], [4.0]], [[5.0], [6.0], [7.0], [8.0]], [[9.0], [10.0], [11.0], [12.0]]]]> : tensor<1x3x4x1xf32>}> : () -> tensor<1x3x4x1xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[5, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %8 = "tfl.resize_bilinear"(%6, %7) <{align_corners = false, half_pixel_centers = true}> : (tensor<1x3x4x1xf32>, tensor<2xi32>) -> tensor<1x5x3x1xf32>
  return %2, %5, %8 : tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>, tensor<1x5x3x1xf32>
}
