// RUN: tfl-opt %s -tflk-share-states -split-input-file -verify-diagnostics | FileCheck %s

// Both have all variables in one order: those of one name are one, others are passed through.
// CHECK-LABEL: func @first
// CHECK-SAME: (%[[X:.*]]: tensor<2xf32>, %[[A:.*]]: tensor<2xf32> {tflk.state = dense<1.000000e+00> : tensor<2xf32>}, %[[OWN:.*]]: tensor<3xi8> {tflk.state = dense<0> : tensor<3xi8>}, %[[B:.*]]: tensor<2xf32> {tflk.state = dense<2.000000e+00> : tensor<2xf32>}) -> (tensor<2xf32>, tensor<2xf32>, tensor<3xi8>, tensor<2xf32>)
// CHECK: return %[[A]], %[[X]], %[[OWN]], %[[B]]
func.func @first(%x: tensor<2xf32>, %a: tensor<2xf32> {tflk.state = dense<1.0> : tensor<2xf32>, tflk.state_name = "/a"}, %o: tensor<3xi8> {tflk.state = dense<0> : tensor<3xi8>}) -> (tensor<2xf32>, tensor<2xf32>, tensor<3xi8>) {
  return %a, %x, %o : tensor<2xf32>, tensor<2xf32>, tensor<3xi8>
}
// CHECK-LABEL: func @second
// CHECK-SAME: (%[[A:.*]]: tensor<2xf32> {tflk.state = dense<1.000000e+00> : tensor<2xf32>}, %[[OWN:.*]]: tensor<3xi8> {tflk.state = dense<0> : tensor<3xi8>}, %[[B:.*]]: tensor<2xf32> {tflk.state = dense<2.000000e+00> : tensor<2xf32>}) -> (tensor<2xf32>, tensor<3xi8>, tensor<2xf32>)
// CHECK: return %[[B]], %[[OWN]], %[[A]]
func.func @second(%b: tensor<2xf32> {tflk.state = dense<2.0> : tensor<2xf32>, tflk.state_name = "/b"}, %a: tensor<2xf32> {tflk.state = dense<1.0> : tensor<2xf32>, tflk.state_name = "/a"}) -> (tensor<2xf32>, tensor<2xf32>) {
  return %a, %b : tensor<2xf32>, tensor<2xf32>
}
// CHECK-LABEL: func @third
// CHECK-SAME: (%[[X:.*]]: tensor<i32>, %[[A:.*]]: tensor<2xf32> {{.*}}, %[[OWN:.*]]: tensor<3xi8> {{.*}}, %[[B:.*]]: tensor<2xf32> {{.*}}) -> (tensor<i32>, tensor<2xf32>, tensor<3xi8>, tensor<2xf32>)
// CHECK: return %[[X]], %[[A]], %[[OWN]], %[[B]]
func.func @third(%x: tensor<i32>) -> tensor<i32> {
  return %x : tensor<i32>
}
// CHECK-LABEL: func private @inner
// CHECK-SAME: (%{{.*}}: tensor<i32>) -> tensor<i32>
func.func private @inner(%x: tensor<i32>) -> tensor<i32> {
  return %x : tensor<i32>
}

// -----

// One entry keeps what it has, without names.
// CHECK-LABEL: func @alone
// CHECK-SAME: (%{{.*}}: tensor<2xf32> {tflk.state = dense<1.000000e+00> : tensor<2xf32>}, %{{.*}}: tensor<f32> {tflk.state = dense<0.000000e+00> : tensor<f32>}) -> (tensor<2xf32>, tensor<f32>)
func.func @alone(%a: tensor<2xf32> {tflk.state = dense<1.0> : tensor<2xf32>, tflk.state_name = "/a"}, %o: tensor<f32> {tflk.state = dense<0.0> : tensor<f32>}) -> (tensor<2xf32>, tensor<f32>) {
  return %a, %o : tensor<2xf32>, tensor<f32>
}

// -----

func.func @one(%a: tensor<2xf32> {tflk.state = dense<1.0> : tensor<2xf32>, tflk.state_name = "/a"}) -> tensor<2xf32> {
  return %a : tensor<2xf32>
}
// expected-error@+1 {{cannot be compiled: in function 'two' the variable '/a' starts as another value than elsewhere}}
func.func @two(%a: tensor<2xf32> {tflk.state = dense<2.0> : tensor<2xf32>, tflk.state_name = "/a"}) -> tensor<2xf32> {
  return %a : tensor<2xf32>
}
