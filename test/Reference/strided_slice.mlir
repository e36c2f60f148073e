// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// From begin up to end in steps of strides, with the masks of the kernel. TFLite kernels/strided_slice.cc

// EXPECT: [[[3.0, 1.0], [11.0, 9.0]], [[15.0, 13.0], [23.0, 21.0]]]
// EXPECT: [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]
// EXPECT: [[[1.0, 2.0], [5.0, 6.0], [9.0, 10.0]], [[13.0, 14.0], [17.0, 18.0], [21.0, 22.0]]]
// EXPECT: [[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]]]]
// EXPECT: [[[14.0, 15.0], [18.0, 19.0]]]
// EXPECT: [[[3.0, 2.0, 1.0, 0.0], [7.0, 6.0, 5.0, 4.0], [11.0, 10.0, 9.0, 8.0]], [[15.0, 14.0, 13.0, 12.0], [19.0, 18.0, 17.0, 16.0], [23.0, 22.0, 21.0, 20.0]]]
// EXPECT: []
func.func @main() -> (tensor<2x2x2xf32>, tensor<3x4xf32>, tensor<2x3x2xf32>, tensor<1x1x3x4xf32>, tensor<1x2x2xf32>, tensor<2x3x4xf32>, tensor<0x3x4xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %2 = "tfl.pseudo_const"() <{value = dense<[2, 3, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %3 = "tfl.pseudo_const"() <{value = dense<[1, 2, -2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %4 = "tfl.strided_slice"(%0, %1, %2, %3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x2x2xf32>
  // An index that shrinks, and open bounds.
  %5 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[-1, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %7 = "tfl.pseudo_const"() <{value = dense<[0, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %8 = "tfl.pseudo_const"() <{value = dense<[1, 1, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %9 = "tfl.strided_slice"(%5, %6, %7, %8) <{begin_mask = 6 : i32, ellipsis_mask = 0 : i32, end_mask = 6 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 1 : i32}> : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<3x4xf32>
  // An ellipsis.
  %10 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %11 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %12 = "tfl.pseudo_const"() <{value = dense<[0, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %13 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %14 = "tfl.strided_slice"(%10, %11, %12, %13) <{begin_mask = 0 : i32, ellipsis_mask = 1 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x3x2xf32>
  // A new axis.
  %15 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %16 = "tfl.pseudo_const"() <{value = dense<[0, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %17 = "tfl.pseudo_const"() <{value = dense<[0, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %18 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %19 = "tfl.strided_slice"(%15, %16, %17, %18) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 1 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<1x1x3x4xf32>
  // The end as an offset.
  %20 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %21 = "tfl.pseudo_const"() <{value = dense<[1, 0, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %22 = "tfl.pseudo_const"() <{value = dense<[1, 2, 2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %23 = "tfl.pseudo_const"() <{value = dense<[1, 1, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %24 = "tfl.strided_slice"(%20, %21, %22, %23) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = true, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<1x2x2xf32>
  // Bounds far outside.
  %25 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %26 = "tfl.pseudo_const"() <{value = dense<[0, 0, 9]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %27 = "tfl.pseudo_const"() <{value = dense<[2, 3, -9]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %28 = "tfl.pseudo_const"() <{value = dense<[1, 1, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %29 = "tfl.strided_slice"(%25, %26, %27, %28) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x4xf32>
  %30 = "tfl.pseudo_const"() <{value = dense<[[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]], [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]]> : tensor<2x3x4xf32>}> : () -> tensor<2x3x4xf32>
  %31 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %32 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %33 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %34 = "tfl.strided_slice"(%30, %31, %32, %33) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<0x3x4xf32>
  return %4, %9, %14, %19, %24, %29, %34 : tensor<2x2x2xf32>, tensor<3x4xf32>, tensor<2x3x2xf32>, tensor<1x1x3x4xf32>, tensor<1x2x2xf32>, tensor<2x3x4xf32>, tensor<0x3x4xf32>
}
