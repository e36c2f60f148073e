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
// EXPECT: [["a", ""], ["d", "f"]]
// EXPECT: [[1, 1], [0, 1]]
// EXPECT: [[1, 3], [4, -6]]
// EXPECT: [[1, 3], [4, -6]]
// EXPECT: [[1, 3], [4, -6]]
// EXPECT: [3, 1]
// EXPECT: [0]
// EXPECT: [4, 1]
// EXPECT: []
// EXPECT: [0, 1]
// EXPECT: [4, 2, 0]
// EXPECT: 4
// EXPECT: [15, 19, 23]
// EXPECT: [[[[[1]], [[5]], [[9]]], [[[13]], [[17]], [[21]]]]]
// EXPECT: [[[[0, 1, 2, 3]], [[4, 5, 6, 7]], [[8, 9, 10, 11]]], [[[12, 13, 14, 15]], [[16, 17, 18, 19]], [[20, 21, 22, 23]]]]
// EXPECT: [[[[0], [1], [2], [3]], [[4], [5], [6], [7]], [[8], [9], [10], [11]]], [[[12], [13], [14], [15]], [[16], [17], [18], [19]], [[20], [21], [22], [23]]]]
// EXPECT: [[[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]
// EXPECT: []
// EXPECT: [1, 2]
// EXPECT: [[[15, 13], [19, 17]], [[3, 1], [7, 5]]]
func.func @main() -> (tensor<2x2x2xf32>, tensor<3x4xf32>, tensor<2x3x2xf32>, tensor<1x1x3x4xf32>, tensor<1x2x2xf32>, tensor<2x3x4xf32>, tensor<0x3x4xf32>, tensor<2x2x!tf_type.string>, tensor<2x2xi1>, tensor<2x2xi64>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi8>, tensor<2xi32>, tensor<1xi32>, tensor<2xi32>, tensor<0xi32>, tensor<2xi32>, tensor<3xi32>, tensor<i32>, tensor<3xi32>, tensor<1x2x3x1x1xi32>, tensor<2x3x1x4xi32>, tensor<2x3x4x1xi32>, tensor<1x3x4xi32>, tensor<2x0x4xi32>, tensor<2xi32>, tensor<2x2x2xi32>) {
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
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[["a", "bc", ""], ["d", "e", "f"]]> : tensor<2x3x!tf_type.string>}> : () -> tensor<2x3x!tf_type.string>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[0, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n0_r = "tfl.strided_slice"(%n0_0, %n0_1, %n0_2, %n0_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x!tf_type.string>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2x!tf_type.string>
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[true, false, true], [false, false, true]]> : tensor<2x3xi1>}> : () -> tensor<2x3xi1>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[0, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_3 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n1_r = "tfl.strided_slice"(%n1_0, %n1_1, %n1_2, %n1_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi1>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi1>
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi64>}> : () -> tensor<2x3xi64>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[0, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n2_r = "tfl.strided_slice"(%n2_0, %n2_1, %n2_2, %n2_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi64>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi64>
  %n3_0 = "tfl.pseudo_qconst"() <{qtype = tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[0, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_3 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n3_r = "tfl.strided_slice"(%n3_0, %n3_1, %n3_2, %n3_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x!quant.uniform<i8:f32, 0.5:3>>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[1, -2, 3], [4, 5, -6]]> : tensor<2x3xi8>}> : () -> tensor<2x3xi8>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[0, 0]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[2, 3]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_3 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n4_r = "tfl.strided_slice"(%n4_0, %n4_1, %n4_2, %n4_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3xi8>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi8>
  // Negative bounds and strides.
  %n5_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n5_1 = "tfl.pseudo_const"() <{value = dense<[-2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n5_2 = "tfl.pseudo_const"() <{value = dense<[-5]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n5_3 = "tfl.pseudo_const"() <{value = dense<[-2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n5_r = "tfl.strided_slice"(%n5_0, %n5_1, %n5_2, %n5_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %n6_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n6_1 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_2 = "tfl.pseudo_const"() <{value = dense<[-6]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_3 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n6_r = "tfl.strided_slice"(%n6_0, %n6_1, %n6_2, %n6_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
  %n7_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n7_1 = "tfl.pseudo_const"() <{value = dense<[9]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n7_2 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n7_3 = "tfl.pseudo_const"() <{value = dense<[-3]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n7_r = "tfl.strided_slice"(%n7_0, %n7_1, %n7_2, %n7_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %n8_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n8_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n8_2 = "tfl.pseudo_const"() <{value = dense<[4]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n8_3 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n8_r = "tfl.strided_slice"(%n8_0, %n8_1, %n8_2, %n8_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<0xi32>
  %n9_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n9_1 = "tfl.pseudo_const"() <{value = dense<[-9]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n9_2 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n9_3 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n9_r = "tfl.strided_slice"(%n9_0, %n9_1, %n9_2, %n9_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  // Masks with a negative stride.
  %n10_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n10_1 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n10_2 = "tfl.pseudo_const"() <{value = dense<[3]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n10_3 = "tfl.pseudo_const"() <{value = dense<[-2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n10_r = "tfl.strided_slice"(%n10_0, %n10_1, %n10_2, %n10_3) <{begin_mask = 1 : i32, ellipsis_mask = 0 : i32, end_mask = 1 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
  // A scalar.
  %n11_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n11_1 = "tfl.pseudo_const"() <{value = dense<[-1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n11_2 = "tfl.pseudo_const"() <{value = dense<[0]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n11_3 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n11_r = "tfl.strided_slice"(%n11_0, %n11_1, %n11_2, %n11_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 1 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<i32>
  // Shrinking around an ellipsis.
  %n12_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>}> : () -> tensor<2x3x4xi32>
  %n12_1 = "tfl.pseudo_const"() <{value = dense<[1, 0, -1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n12_2 = "tfl.pseudo_const"() <{value = dense<[2, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n12_3 = "tfl.pseudo_const"() <{value = dense<[1, 1, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n12_r = "tfl.strided_slice"(%n12_0, %n12_1, %n12_2, %n12_3) <{begin_mask = 0 : i32, ellipsis_mask = 2 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 5 : i32}> : (tensor<2x3x4xi32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  // New axes around an ellipsis.
  %n13_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>}> : () -> tensor<2x3x4xi32>
  %n13_1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 0, 1]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n13_2 = "tfl.pseudo_const"() <{value = dense<[0, 0, 0, 3]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n13_3 = "tfl.pseudo_const"() <{value = dense<[1, 1, 1, 2]> : tensor<4xi32>}> : () -> tensor<4xi32>
  %n13_r = "tfl.strided_slice"(%n13_0, %n13_1, %n13_2, %n13_3) <{begin_mask = 0 : i32, ellipsis_mask = 2 : i32, end_mask = 0 : i32, new_axis_mask = 5 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xi32>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>) -> tensor<1x2x3x1x1xi32>
  %n14_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>}> : () -> tensor<2x3x4xi32>
  %n14_1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n14_2 = "tfl.pseudo_const"() <{value = dense<[0, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n14_3 = "tfl.pseudo_const"() <{value = dense<[1, 1, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n14_r = "tfl.strided_slice"(%n14_0, %n14_1, %n14_2, %n14_3) <{begin_mask = 4 : i32, ellipsis_mask = 1 : i32, end_mask = 4 : i32, new_axis_mask = 2 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xi32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x3x1x4xi32>
  // An ellipsis for no dimension.
  %n15_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>}> : () -> tensor<2x3x4xi32>
  %n15_1 = "tfl.pseudo_const"() <{value = dense<[0, 0, 0, 0, 0]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n15_2 = "tfl.pseudo_const"() <{value = dense<[2, 3, 0, 4, 1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n15_3 = "tfl.pseudo_const"() <{value = dense<[1, 1, 1, 1, 1]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n15_r = "tfl.strided_slice"(%n15_0, %n15_1, %n15_2, %n15_3) <{begin_mask = 0 : i32, ellipsis_mask = 4 : i32, end_mask = 0 : i32, new_axis_mask = 16 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xi32>, tensor<5xi32>, tensor<5xi32>, tensor<5xi32>) -> tensor<2x3x4x1xi32>
  %n16_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>}> : () -> tensor<2x3x4xi32>
  %n16_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi64>}> : () -> tensor<1xi64>
  %n16_2 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi64>}> : () -> tensor<1xi64>
  %n16_3 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi64>}> : () -> tensor<1xi64>
  %n16_r = "tfl.strided_slice"(%n16_0, %n16_1, %n16_2, %n16_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xi32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x3x4xi32>
  %n17_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>}> : () -> tensor<2x3x4xi32>
  %n17_1 = "tfl.pseudo_const"() <{value = dense<[0, 5]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n17_2 = "tfl.pseudo_const"() <{value = dense<[2, 9]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n17_3 = "tfl.pseudo_const"() <{value = dense<[1, 1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %n17_r = "tfl.strided_slice"(%n17_0, %n17_1, %n17_2, %n17_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x0x4xi32>
  // Two elements from 1 on.
  %n18_0 = "tfl.pseudo_const"() <{value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>}> : () -> tensor<5xi32>
  %n18_1 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n18_2 = "tfl.pseudo_const"() <{value = dense<[2]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n18_3 = "tfl.pseudo_const"() <{value = dense<[1]> : tensor<1xi32>}> : () -> tensor<1xi32>
  %n18_r = "tfl.strided_slice"(%n18_0, %n18_1, %n18_2, %n18_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = true, shrink_axis_mask = 0 : i32}> : (tensor<5xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  // Backwards in some dimensions, cut in all.
  %n19_0 = "tfl.pseudo_const"() <{value = dense<[[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]]> : tensor<2x3x4xi32>}> : () -> tensor<2x3x4xi32>
  %n19_1 = "tfl.pseudo_const"() <{value = dense<[1, 0, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n19_2 = "tfl.pseudo_const"() <{value = dense<[-3, 2, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n19_3 = "tfl.pseudo_const"() <{value = dense<[-1, 1, -2]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %n19_r = "tfl.strided_slice"(%n19_0, %n19_1, %n19_2, %n19_3) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<2x3x4xi32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<2x2x2xi32>
  return %4, %9, %14, %19, %24, %29, %34, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r, %n5_r, %n6_r, %n7_r, %n8_r, %n9_r, %n10_r, %n11_r, %n12_r, %n13_r, %n14_r, %n15_r, %n16_r, %n17_r, %n18_r, %n19_r : tensor<2x2x2xf32>, tensor<3x4xf32>, tensor<2x3x2xf32>, tensor<1x1x3x4xf32>, tensor<1x2x2xf32>, tensor<2x3x4xf32>, tensor<0x3x4xf32>, tensor<2x2x!tf_type.string>, tensor<2x2xi1>, tensor<2x2xi64>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2xi8>, tensor<2xi32>, tensor<1xi32>, tensor<2xi32>, tensor<0xi32>, tensor<2xi32>, tensor<3xi32>, tensor<i32>, tensor<3xi32>, tensor<1x2x3x1x1xi32>, tensor<2x3x1x4xi32>, tensor<2x3x4x1xi32>, tensor<1x3x4xi32>, tensor<2x0x4xi32>, tensor<2xi32>, tensor<2x2x2xi32>
}
