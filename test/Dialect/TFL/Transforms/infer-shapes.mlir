// RUN: split-file %s %t && cat %t/windows.mlir %t/ranks.mlir %t/control.mlir | tfl-opt -tfl-infer-shapes | FileCheck %s
// RUN: split-file %s %t && tfl-opt %t/windows.mlir -tfl-infer-shapes="input-shapes=x=2,17,?,3" | FileCheck %s --check-prefix=CHANGED

//--- windows.mlir
// Without a change, what types say stays and unknown ranks are found.
// CHECK-LABEL: func.func @main(%arg0: tensor<?x?x?x3xf32>{{.*}}) -> tensor<?x?x?x8xf32>
// CHECK: tfl.conv_2d{{.*}} -> tensor<?x?x?x8xf32>
// CHECK: tfl.relu{{.*}} -> tensor<?x?x?x8xf32>

// A changed input goes through windows: 17 with stride 2 and SAME padding is 9, 8 with VALID and a 3x3 filter.
// CHANGED-LABEL: func.func @main(%arg0: tensor<2x17x?x3xf32>{{.*}}) -> tensor<2x9x?x8xf32>
// CHANGED: tfl.conv_2d{{.*}} -> tensor<2x9x?x8xf32>
// CHANGED: tfl.relu{{.*}} -> tensor<2x9x?x8xf32>
func.func @main(%x: tensor<?x?x?x3xf32> {tf_saved_model.index_path = ["x"]}) -> tensor<?x?x?x8xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<8x3x3x3xf32>}> : () -> tensor<8x3x3x3xf32>
  %b = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.conv_2d"(%x, %w, %b) <{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = "NONE", padding = "SAME", stride_h = 2 : i32, stride_w = 2 : i32}> : (tensor<?x?x?x3xf32>, tensor<8x3x3x3xf32>, none) -> tensor<?x?x?x8xf32>
  %1 = "tfl.relu"(%0) : (tensor<?x?x?x8xf32>) -> tensor<*xf32>
  %2 = "tfl.abs"(%1) : (tensor<*xf32>) -> tensor<?x?x?x8xf32>
  return %2 : tensor<?x?x?x8xf32>
}

//--- ranks.mlir
// Unknown types follow from operands and constants.
// CHECK-LABEL: func @ranks
// CHECK: tfl.transpose{{.*}} -> tensor<4x2x3xf32>
// CHECK: tfl.pad{{.*}} -> tensor<5x4x3xf32>
// CHECK: tfl.strided_slice{{.*}} -> tensor<2x1x3xf32>
// CHECK: tfl.sum{{.*}} -> tensor<2x3xf32>
// CHECK: tfl.gather{{.*}} -> tensor<2x7xf32>
// CHECK: tfl.reshape{{.*}} -> tensor<7x2xf32>
// CHECK: tfl.topk_v2{{.*}} -> (tensor<7x1xf32>, tensor<7x1xi32>)
func.func @ranks(%x: tensor<2x3x4xf32>, %i: tensor<7xi32>) -> (tensor<*xf32>, tensor<*xi32>) {
  %perm = "tfl.pseudo_const"() <{value = dense<[2, 0, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %pairs = "tfl.pseudo_const"() <{value = dense<[[0, 1], [1, 1], [0, 0]]> : tensor<3x2xi32>}> : () -> tensor<3x2xi32>
  %begin = "tfl.pseudo_const"() <{value = dense<[4, 0, 0]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %end = "tfl.pseudo_const"() <{value = dense<[0, 1, 3]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %stride = "tfl.pseudo_const"() <{value = dense<[-2, 1, 1]> : tensor<3xi32>}> : () -> tensor<3xi32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<1xi32>
  %k = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %to = "tfl.pseudo_const"() <{value = dense<[7, -1]> : tensor<2xi32>}> : () -> tensor<2xi32>
  %0 = "tfl.transpose"(%x, %perm) : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<*xf32>
  %1 = "tfl.pad"(%0, %pairs) : (tensor<*xf32>, tensor<3x2xi32>) -> tensor<*xf32>
  %2 = "tfl.strided_slice"(%1, %begin, %end, %stride) <{begin_mask = 0 : i32, end_mask = 0 : i32, ellipsis_mask = 0 : i32, new_axis_mask = 0 : i32, shrink_axis_mask = 0 : i32, offset = false}> : (tensor<*xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<*xf32>
  %3 = "tfl.sum"(%2, %one) <{keep_dims = false}> : (tensor<*xf32>, tensor<1xi32>) -> tensor<*xf32>
  %4 = "tfl.gather"(%3, %i) <{axis = 1 : i32, batch_dims = 0 : i32}> : (tensor<*xf32>, tensor<7xi32>) -> tensor<*xf32>
  %5 = "tfl.reshape"(%4, %to) : (tensor<*xf32>, tensor<2xi32>) -> tensor<*xf32>
  %6, %7 = "tfl.topk_v2"(%5, %k) : (tensor<*xf32>, tensor<i32>) -> (tensor<*xf32>, tensor<*xi32>)
  return %6, %7 : tensor<*xf32>, tensor<*xi32>
}

// Integers that no double tells apart are counted.
// CHECK-LABEL: func @range
// CHECK: tfl.range{{.*}} -> tensor<1xi64>
func.func @range() -> tensor<?xi64> {
  %start = "tfl.pseudo_const"() <{value = dense<9007199254740992> : tensor<i64>}> : () -> tensor<i64>
  %limit = "tfl.pseudo_const"() <{value = dense<9007199254740993> : tensor<i64>}> : () -> tensor<i64>
  %delta = "tfl.pseudo_const"() <{value = dense<1> : tensor<i64>}> : () -> tensor<i64>
  %0 = "tfl.range"(%start, %limit, %delta) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<?xi64>
  return %0 : tensor<?xi64>
}

//--- control.mlir
// A loop that makes a value longer opens its extent; a branch joins what its regions give; a function takes the shapes of
// its call.
// CHECK-LABEL: func @control
// CHECK: "tfl.while"
// CHECK: ^bb0(%{{.*}}: tensor<?x3xf32>
// CHECK: "tfl.concatenation"{{.*}} -> tensor<?x3xf32>
// CHECK: }) : (tensor<1x3xf32>) -> tensor<?x3xf32>
// CHECK: "tfl.if"
// CHECK: }) : (tensor<i1>) -> tensor<?x3xf32>
// CHECK: call @twice(%arg0) : (tensor<1x3xf32>) -> tensor<1x3xf32>
// CHECK-LABEL: func private @twice(%arg0: tensor<1x3xf32>) -> tensor<1x3xf32>
func.func @control(%x: tensor<1x3xf32>, %c: tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>, tensor<?x?xf32>) {
  %0 = "tfl.while"(%x) ({
  ^bb0(%a: tensor<*xf32>):
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%a: tensor<*xf32>):
    %n = "tfl.concatenation"(%a, %x) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<*xf32>, tensor<1x3xf32>) -> tensor<*xf32>
    "tfl.yield"(%n) : (tensor<*xf32>) -> ()
  }) : (tensor<1x3xf32>) -> tensor<*xf32>
  %1 = "tfl.if"(%c) ({
    %n = "tfl.concatenation"(%x, %x) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<*xf32>
    "tfl.yield"(%n) : (tensor<*xf32>) -> ()
  }, {
    "tfl.yield"(%x) : (tensor<1x3xf32>) -> ()
  }) : (tensor<i1>) -> tensor<*xf32>
  %2 = func.call @twice(%x) : (tensor<1x3xf32>) -> tensor<?x?xf32>
  return %0, %1, %2 : tensor<*xf32>, tensor<*xf32>, tensor<?x?xf32>
}
func.func private @twice(%x: tensor<1x3xf32>) -> tensor<?x?xf32> {
  %0 = "tfl.add"(%x, %x) <{fused_activation_function = "NONE"}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}
