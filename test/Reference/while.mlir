// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The body runs as long as the condition holds, and may never; every value is one of the step before. TFLite
// kernels/while.cc

// EXPECT: 5
// EXPECT: 8
// EXPECT: 5
// EXPECT: [1, 1, 1, 1]
// EXPECT: 3
// EXPECT: 12
func.func @main() -> (tensor<i32>, tensor<i32>, tensor<i32>, tensor<?xi32>, tensor<i32>, tensor<i32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0> : tensor<i32>}> : () -> tensor<i32>
  %one = "tfl.pseudo_const"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
  %five = "tfl.pseudo_const"() <{value = dense<5> : tensor<i32>}> : () -> tensor<i32>
  // Fibonacci: both values are exchanged at once.
  %f:3 = "tfl.while"(%zero, %zero, %one) ({
  ^bb0(%i: tensor<i32>, %a: tensor<i32>, %b: tensor<i32>):
    %c = "tfl.less"(%i, %five) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %a: tensor<i32>, %b: tensor<i32>):
    %n = tfl.add %i, %one {fused_activation_function = "NONE"} : tensor<i32>
    %s = tfl.add %a, %b {fused_activation_function = "NONE"} : tensor<i32>
    "tfl.yield"(%n, %b, %s) : (tensor<i32>, tensor<i32>, tensor<i32>) -> ()
  }) : (tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>, tensor<i32>)
  // Never.
  %n = "tfl.while"(%five) ({
  ^bb0(%i: tensor<i32>):
    %c = "tfl.less"(%i, %one) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>):
    "tfl.yield"(%zero) : (tensor<i32>) -> ()
  }) : (tensor<i32>) -> tensor<i32>
  // A value that grows.
  %start = "tfl.pseudo_const"() <{value = dense<1> : tensor<1xi32>}> : () -> tensor<?xi32>
  %axis = "tfl.pseudo_const"() <{value = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
  %four = "tfl.pseudo_const"() <{value = dense<4> : tensor<i32>}> : () -> tensor<i32>
  %g = "tfl.while"(%start) ({
  ^bb0(%v: tensor<?xi32>):
    %s = "tfl.sum"(%v, %axis) <{keep_dims = false}> : (tensor<?xi32>, tensor<1xi32>) -> tensor<i32>
    %c = "tfl.less"(%s, %four) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%v: tensor<?xi32>):
    %w = "tfl.concatenation"(%v, %v) <{axis = 0 : i32, fused_activation_function = "NONE"}> : (tensor<?xi32>, tensor<?xi32>) -> tensor<?xi32>
    "tfl.yield"(%w) : (tensor<?xi32>) -> ()
  }) : (tensor<?xi32>) -> tensor<?xi32>
  // One loop in another: 3 times 4.
  %three = "tfl.pseudo_const"() <{value = dense<3> : tensor<i32>}> : () -> tensor<i32>
  %o:2 = "tfl.while"(%zero, %zero) ({
  ^bb0(%i: tensor<i32>, %t: tensor<i32>):
    %c = "tfl.less"(%i, %three) : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "tfl.yield"(%c) : (tensor<i1>) -> ()
  }, {
  ^bb0(%i: tensor<i32>, %t: tensor<i32>):
    %in:2 = "tfl.while"(%zero, %t) ({
    ^bb1(%j: tensor<i32>, %u: tensor<i32>):
      %c = "tfl.less"(%j, %four) : (tensor<i32>, tensor<i32>) -> tensor<i1>
      "tfl.yield"(%c) : (tensor<i1>) -> ()
    }, {
    ^bb1(%j: tensor<i32>, %u: tensor<i32>):
      %p = tfl.add %j, %one {fused_activation_function = "NONE"} : tensor<i32>
      %q = tfl.add %u, %one {fused_activation_function = "NONE"} : tensor<i32>
      "tfl.yield"(%p, %q) : (tensor<i32>, tensor<i32>) -> ()
    }) : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
    %k = tfl.add %i, %one {fused_activation_function = "NONE"} : tensor<i32>
    "tfl.yield"(%k, %in#1) : (tensor<i32>, tensor<i32>) -> ()
  }) : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
  return %f#1, %f#2, %n, %g, %o#0, %o#1 : tensor<i32>, tensor<i32>, tensor<i32>, tensor<?xi32>, tensor<i32>, tensor<i32>
}
