// RUN: tfl-opt -canonicalize %s | FileCheck %s
// RUN: tfl-opt -canonicalize -tfl-while-loop-outline %s -o %t.mlir
// RUN: tfl-run %s --engine=reference --print-values | FileCheck %s --check-prefix=VALUES
// RUN: tfl-run %t.mlir --engine=reference --print-values | FileCheck %s --check-prefix=VALUES

// Steps and limit go round as they are: the regions use those from outside. 0, 3, 6, 9 < 10, 12.
// VALUES: output0 i32[] = 12
// VALUES: output1 i32[] = 3
// VALUES: output2 i32[] = 7

// CHECK-LABEL: func @main
// CHECK-DAG: %[[STEP:.*]] = "tfl.pseudo_const"() <{value = dense<3>
// CHECK-DAG: %[[LIMIT:.*]] = "tfl.pseudo_const"() <{value = dense<10>
// CHECK-DAG: %[[UNUSED:.*]] = "tfl.pseudo_const"() <{value = dense<7>
// CHECK: %[[R:.*]] = "tfl.while"(%{{[^,]*}}) <{is_stateless = true}> ({
// CHECK-NEXT: ^bb0(%[[I:.*]]: tensor<i32>):
// CHECK-NEXT: tfl.less(%[[I]], %[[LIMIT]])
// CHECK: ^bb0(%[[I:.*]]: tensor<i32>):
// CHECK-NEXT: tfl.add %[[I]], %[[STEP]]
// CHECK: return %[[R]], %[[STEP]], %[[UNUSED]]
func.func @main() -> (tensor<i32>, tensor<i32>, tensor<i32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %1 = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %2 = "tfl.pseudo_const"() <{value = dense<10> : tensor<i32>}> : () -> tensor<i32>
  %3 = "tfl.pseudo_const"() <{value = dense<7> : tensor<i32>}> : () -> tensor<i32>
  %4:4 = "tfl.while"(%1, %0, %2, %3) <{is_stateless = true}> ({
  ^bb0(%step: tensor<i32>, %i: tensor<i32>, %limit: tensor<i32>, %unused: tensor<i32>):
    %5 = "tfl.less"(%i, %limit) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%5) : (tensor<i1>) -> ()
  }, {
  ^bb0(%step: tensor<i32>, %i: tensor<i32>, %limit: tensor<i32>, %unused: tensor<i32>):
    %5 = "tfl.add"(%i, %step) <{fused_activation_function = "NONE"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
    "tfl.yield"(%step, %5, %limit, %unused) : (tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> ()
  }) : (tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>)
  return %4#1, %4#0, %4#3 : tensor<i32>, tensor<i32>, tensor<i32>
}

// Values that change places are not the same.
// CHECK-LABEL: func @swapped
// CHECK: "tfl.while"(%arg0, %arg1)
func.func @swapped(%a: tensor<i32>, %b: tensor<i32>) -> (tensor<i32>, tensor<i32>) {
  %0:2 = "tfl.while"(%a, %b) ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %1 = "tfl.less"(%x, %y) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%1) : (tensor<i1>) -> ()
  }, {
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    "tfl.yield"(%y, %x) : (tensor<i32>, tensor<i32>) -> ()
  }) : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
  return %0#0, %0#1 : tensor<i32>, tensor<i32>
}
