// RUN: %python %tinfoil_src/test/Reference/Inputs/check-op.py tfl-run %s
// RUN: %python %tinfoil_src/test/Reference/Inputs/check-op.py tfl-run %s --engine=compiled
// Branches and loops of static shapes: a sum in a loop, values that change places, a branch that captures a value.

// EXPECT: 10
// EXPECT: [45.0, 55.0]
// EXPECT: [2.0, 1.0]
// EXPECT: [1.0, 2.0]
// EXPECT: [3.0, 4.0]
// EXPECT: [4.0, 5.0]
// EXPECT: [[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]]
func.func @main() -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x2xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %ten = "tfl.pseudo_const"() <{value = dense<10> : tensor<i32>}> : () -> tensor<i32>
  %start = "tfl.pseudo_const"() <{value = dense<[0.0, 10.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %a = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %b = "tfl.pseudo_const"() <{value = dense<[2.0, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %sum:2 = "tfl.while"(%zero, %start) ({
  ^bb0(%i: tensor<i32>, %x: tensor<2xf32>):
    %less = "tfl.less"(%i, %ten) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%less) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %x: tensor<2xf32>):
    %f = "tfl.cast"(%i) : (tensor<i32>) -> tensor<f32>
    %y = "tfl.add"(%x, %f) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
    %j = tfl.add %i, %one {fused_activation_function = "NONE"} : tensor<i32>
    "tfl.yield"(%j, %y) : (tensor<i32>, tensor<2xf32>) -> ()
  }) : (tensor<i32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>)
  // An odd number of exchanges.
  %three = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %turned:3 = "tfl.while"(%zero, %a, %b) ({
  ^bb0(%i: tensor<i32>, %x: tensor<2xf32>, %y: tensor<2xf32>):
    %less = "tfl.less"(%i, %three) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%less) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %x: tensor<2xf32>, %y: tensor<2xf32>):
    %j = tfl.add %i, %one {fused_activation_function = "NONE"} : tensor<i32>
    "tfl.yield"(%j, %y, %x) : (tensor<i32>, tensor<2xf32>, tensor<2xf32>) -> ()
  }) : (tensor<i32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>)
  %two = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %yes = "tfl.less"(%zero, %one) : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %then = "tfl.if"(%yes) ({
    %s = "tfl.add"(%a, %two) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
    "tfl.yield"(%s) : (tensor<2xf32>) -> ()
  }, {
    "tfl.yield"(%b) : (tensor<2xf32>) -> ()
  }) : (tensor<i1>) -> tensor<2xf32>
  %no = "tfl.less"(%one, %zero) : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %three_f = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<f32>}> : () -> tensor<f32>
  %else = "tfl.if"(%no) ({
    "tfl.yield"(%b) : (tensor<2xf32>) -> ()
  }, {
    %s = "tfl.add"(%a, %three_f) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
    "tfl.yield"(%s) : (tensor<2xf32>) -> ()
  }) : (tensor<i1>) -> tensor<2xf32>
  // Rows written one by one at a computed place.
  %rows = "tfl.pseudo_const"() <{value = dense<9.0> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %row = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %written:2 = "tfl.while"(%zero, %rows) ({
  ^bb0(%i: tensor<i32>, %x: tensor<3x2xf32>):
    %less = "tfl.less"(%i, %three) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%less) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %x: tensor<3x2xf32>):
    %f = "tfl.cast"(%i) : (tensor<i32>) -> tensor<f32>
    %r = "tfl.mul"(%row, %f) <{fused_activation_function = "NONE"}> : (tensor<1x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %place = "tfl.pack"(%i, %zero) <{axis = 0 : i32, values_count = 2 : i32}> : (tensor<i32>, tensor<i32>) -> tensor<2xi32>
    %y = "tfl.dynamic_update_slice"(%x, %r, %place) : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<2xi32>) -> tensor<3x2xf32>
    %j = tfl.add %i, %one {fused_activation_function = "NONE"} : tensor<i32>
    "tfl.yield"(%j, %y) : (tensor<i32>, tensor<3x2xf32>) -> ()
  }) : (tensor<i32>, tensor<3x2xf32>) -> (tensor<i32>, tensor<3x2xf32>)
  return %sum#0, %sum#1, %turned#1, %turned#2, %then, %else, %written#1 : tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x2xf32>
}
