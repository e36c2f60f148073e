// RUN: tfl-opt %s -tfl-optimize=check-patterns=true | FileCheck %s

// CHECK-LABEL: func @clamps
// CHECK-DAG: %[[A:.*]] = "tfl.relu"(%arg0)
// CHECK-DAG: %[[B:.*]] = "tfl.relu6"(%arg0)
// CHECK-DAG: %[[C:.*]] = "tfl.relu_n1_to_1"(%arg0)
// CHECK-DAG: %[[D:.*]] = "tfl.relu_0_to_1"(%arg0)
// CHECK: return %[[A]], %[[B]], %[[C]], %[[D]]
func.func @clamps(%arg0: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) {
  %zero = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %minus = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %six = "tfl.pseudo_const"() <{value = dense<6.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.maximum"(%arg0, %zero) : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %1 = "tfl.maximum"(%zero, %arg0) : (tensor<f32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %2 = "tfl.minimum"(%1, %six) : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %3 = "tfl.minimum"(%arg0, %one) : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %4 = "tfl.maximum"(%3, %minus) : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %5 = "tfl.minimum"(%arg0, %one) : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %6 = "tfl.relu"(%5) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  return %0, %2, %4, %6 : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>
}

// Other bounds, and bounds that exclude each other, are left alone.
// CHECK-LABEL: func @no_clamps
// CHECK: tfl.minimum
// CHECK: tfl.maximum
// CHECK: tfl.minimum
// CHECK: tfl.relu
func.func @no_clamps(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %five = "tfl.pseudo_const"() <{value = dense<5.0> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %minus = "tfl.pseudo_const"() <{value = dense<-1.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.minimum"(%arg0, %five) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = "tfl.maximum"(%0, %one) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %2 = "tfl.minimum"(%arg0, %minus) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %3 = "tfl.relu"(%2) : (tensor<4xf32>) -> tensor<4xf32>
  return %1, %3 : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @leaky_relu
// CHECK: "tfl.leaky_relu"(%arg0) <{alpha = 2.000000e-01 : f32}>
// CHECK: "tfl.leaky_relu"(%arg0) <{alpha = 1.250000e-01 : f32}>
// CHECK: tfl.mul
// CHECK: tfl.maximum
func.func @leaky_relu(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %slope = "tfl.pseudo_const"() <{value = dense<0.2> : tensor<f32>}> : () -> tensor<f32>
  %eight = "tfl.pseudo_const"() <{value = dense<8.0> : tensor<f32>}> : () -> tensor<f32>
  %two = "tfl.pseudo_const"() <{value = dense<2.0> : tensor<f32>}> : () -> tensor<f32>
  %0 = tfl.mul(%arg0, %slope) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = "tfl.maximum"(%arg0, %0) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %2 = tfl.div(%arg0, %eight) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %3 = "tfl.maximum"(%2, %arg0) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %4 = tfl.mul(%arg0, %two) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %5 = "tfl.maximum"(%arg0, %4) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %1, %3, %5 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// relu(x) + a * -relu(-x), and relu(x) + b * relu(-x), whose slopes have the other sign.
// CHECK-LABEL: func @prelu
// CHECK: %[[A:.*]] = "tfl.pseudo_const"() <{value = dense<[1.000000e-01, 2.000000e-01]>
// CHECK: %[[X:.*]] = "tfl.prelu"(%arg0, %[[A]])
// CHECK: %[[B:.*]] = "tfl.pseudo_const"() <{value = dense<[-1.000000e-01, -2.000000e-01]>
// CHECK: %[[Y:.*]] = "tfl.prelu"(%arg0, %[[B]])
// CHECK: %[[Z:.*]] = "tfl.prelu"(%arg0, %[[A]])
// CHECK: return %[[X]], %[[Y]], %[[Z]]
func.func @prelu(%arg0: tensor<1x8x2xf32>) -> (tensor<1x8x2xf32>, tensor<1x8x2xf32>, tensor<1x8x2xf32>) {
  %a = "tfl.pseudo_const"() <{value = dense<[0.1, 0.2]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "tfl.relu"(%arg0) : (tensor<1x8x2xf32>) -> tensor<1x8x2xf32>
  %1 = "tfl.neg"(%arg0) : (tensor<1x8x2xf32>) -> tensor<1x8x2xf32>
  %2 = "tfl.relu"(%1) : (tensor<1x8x2xf32>) -> tensor<1x8x2xf32>
  %3 = "tfl.neg"(%2) : (tensor<1x8x2xf32>) -> tensor<1x8x2xf32>
  %4 = tfl.mul(%a, %3) <{fused_activation_function = "NONE"}> : (tensor<2xf32>, tensor<1x8x2xf32>) -> tensor<1x8x2xf32>
  %5 = tfl.add %0, %4 {fused_activation_function = "NONE"} : tensor<1x8x2xf32>
  %6 = tfl.mul(%2, %a) <{fused_activation_function = "NONE"}> : (tensor<1x8x2xf32>, tensor<2xf32>) -> tensor<1x8x2xf32>
  %7 = tfl.add %6, %0 {fused_activation_function = "NONE"} : tensor<1x8x2xf32>
  %8 = tfl.sub %0, %6 {fused_activation_function = "NONE"} : tensor<1x8x2xf32>
  return %5, %7, %8 : tensor<1x8x2xf32>, tensor<1x8x2xf32>, tensor<1x8x2xf32>
}

// Halves of two values, and a * relu(-x) - relu(x), are no prelu.
// CHECK-LABEL: func @no_prelu
// CHECK-NOT: tfl.prelu
// CHECK: return
func.func @no_prelu(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %a = "tfl.pseudo_const"() <{value = dense<[0.1, 0.2]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %0 = "tfl.relu"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  %1 = "tfl.neg"(%arg1) : (tensor<2xf32>) -> tensor<2xf32>
  %2 = "tfl.relu"(%1) : (tensor<2xf32>) -> tensor<2xf32>
  %3 = tfl.mul %a, %2 {fused_activation_function = "NONE"} : tensor<2xf32>
  %4 = tfl.sub %0, %3 {fused_activation_function = "NONE"} : tensor<2xf32>
  %5 = "tfl.neg"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  %6 = "tfl.relu"(%5) : (tensor<2xf32>) -> tensor<2xf32>
  %7 = tfl.mul %a, %6 {fused_activation_function = "NONE"} : tensor<2xf32>
  %8 = tfl.sub %7, %0 {fused_activation_function = "NONE"} : tensor<2xf32>
  return %4, %8 : tensor<2xf32>, tensor<2xf32>
}

// The factors in any order; the input is itself a product.
// CHECK-LABEL: func @hard_swish
// CHECK: %[[X:.*]] = tfl.mul %arg0, %arg1
// CHECK-DAG: "tfl.hard_swish"(%[[X]])
// CHECK-DAG: "tfl.hard_swish"(%arg0)
// CHECK-NOT: tfl.relu6
func.func @hard_swish(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %three = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<f32>}> : () -> tensor<f32>
  %six = "tfl.pseudo_const"() <{value = dense<6.0> : tensor<f32>}> : () -> tensor<f32>
  %sixth = "tfl.pseudo_const"() <{value = dense<0.166666672> : tensor<f32>}> : () -> tensor<f32>
  %x = tfl.mul %arg0, %arg1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %0 = tfl.add(%x, %three) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = "tfl.relu6"(%0) : (tensor<4xf32>) -> tensor<4xf32>
  %2 = tfl.mul %x, %1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %3 = tfl.div(%2, %six) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %4 = tfl.add(%three, %arg0) <{fused_activation_function = "RELU6"}> : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %5 = tfl.mul(%4, %sixth) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %6 = tfl.mul %arg0, %5 {fused_activation_function = "NONE"} : tensor<4xf32>
  return %3, %6 : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @gelu
// CHECK: "tfl.gelu"(%arg0) <{approximate = true}>
// CHECK: "tfl.gelu"(%arg0) <{approximate = true}>
// CHECK: "tfl.gelu"(%arg0) <{approximate = false}>
// CHECK-NOT: tfl.tanh
func.func @gelu(%arg0: tensor<?x4xf32>) -> (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) {
  %half = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %three = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<f32>}> : () -> tensor<f32>
  %cubic = "tfl.pseudo_const"() <{value = dense<0.044715> : tensor<f32>}> : () -> tensor<f32>
  %scale = "tfl.pseudo_const"() <{value = dense<0.797884583> : tensor<f32>}> : () -> tensor<f32>
  %root = "tfl.pseudo_const"() <{value = dense<0.707106769> : tensor<f32>}> : () -> tensor<f32>
  // 0.5 * x * (1 + tanh(0.798 * (x + 0.0447 * x^3)))
  %0 = "tfl.pow"(%arg0, %three) : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %1 = tfl.mul(%0, %cubic) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %2 = tfl.add %arg0, %1 {fused_activation_function = "NONE"} : tensor<?x4xf32>
  %3 = tfl.mul(%2, %scale) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %4 = "tfl.tanh"(%3) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  %5 = tfl.add(%4, %one) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %6 = tfl.mul(%arg0, %half) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %7 = tfl.mul %6, %5 {fused_activation_function = "NONE"} : tensor<?x4xf32>
  // 0.5 * (x * (1 + tanh(x * 0.798 * (1 + 0.0447 * x * x))))
  %8 = tfl.mul(%arg0, %cubic) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %9 = tfl.mul %8, %arg0 {fused_activation_function = "NONE"} : tensor<?x4xf32>
  %10 = tfl.add(%9, %one) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %11 = tfl.mul(%arg0, %scale) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %12 = tfl.mul %11, %10 {fused_activation_function = "NONE"} : tensor<?x4xf32>
  %13 = "tfl.tanh"(%12) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  %14 = tfl.add(%13, %one) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %15 = tfl.mul %arg0, %14 {fused_activation_function = "NONE"} : tensor<?x4xf32>
  %16 = tfl.mul(%15, %half) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  // 0.5 * x * (1 + erf(x / sqrt(2)))
  %17 = tfl.mul(%arg0, %root) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %18 = "tfl.custom"(%17) <{custom_code = "FlexErf", custom_option = #tfl<const_bytes : "0x">}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
  %19 = tfl.add(%18, %one) <{fused_activation_function = "NONE"}> : (tensor<?x4xf32>, tensor<f32>) -> tensor<?x4xf32>
  %20 = tfl.mul %6, %19 {fused_activation_function = "NONE"} : tensor<?x4xf32>
  return %7, %16, %20 : tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>
}

// Another number in the formula makes another function.
// CHECK-LABEL: func @no_gelu
// CHECK: tfl.tanh
func.func @no_gelu(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %half = "tfl.pseudo_const"() <{value = dense<0.5> : tensor<f32>}> : () -> tensor<f32>
  %one = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<f32>}> : () -> tensor<f32>
  %three = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<f32>}> : () -> tensor<f32>
  %cubic = "tfl.pseudo_const"() <{value = dense<0.05> : tensor<f32>}> : () -> tensor<f32>
  %scale = "tfl.pseudo_const"() <{value = dense<0.797884583> : tensor<f32>}> : () -> tensor<f32>
  %0 = "tfl.pow"(%arg0, %three) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = tfl.mul(%0, %cubic) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %2 = tfl.add %arg0, %1 {fused_activation_function = "NONE"} : tensor<4xf32>
  %3 = tfl.mul(%2, %scale) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %4 = "tfl.tanh"(%3) : (tensor<4xf32>) -> tensor<4xf32>
  %5 = tfl.add(%4, %one) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %6 = tfl.mul(%arg0, %half) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %7 = tfl.mul %6, %5 {fused_activation_function = "NONE"} : tensor<4xf32>
  return %7 : tensor<4xf32>
}
