// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK-LABEL: func @abs(
// CHECK: "tfl.abs"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @abs(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.abs"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @ceil(
// CHECK: "tfl.ceil"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @ceil(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.ceil"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @floor(
// CHECK: "tfl.floor"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @floor(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.floor"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @round(
// CHECK: "tfl.round"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @round(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.round"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @neg(
// CHECK: "tfl.neg"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @neg(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.neg"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @exp(
// CHECK: "tfl.exp"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @exp(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.exp"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @log(
// CHECK: "tfl.log"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @log(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.log"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @sqrt(
// CHECK: "tfl.sqrt"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @sqrt(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.sqrt"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @rsqrt(
// CHECK: "tfl.rsqrt"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @rsqrt(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.rsqrt"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @square(
// CHECK: "tfl.square"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @square(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.square"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @cos(
// CHECK: "tfl.cos"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @cos(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.cos"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @sin(
// CHECK: "tfl.sin"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
func.func @sin(%arg0: tensor<4x?xf32>) -> tensor<4x?xf32> {
  %0 = "tfl.sin"(%arg0) : (tensor<4x?xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func @sign(
// CHECK: "tfl.sign"(%arg0) : (tensor<4xi32>) -> tensor<4xi32>
func.func @sign(%arg0: tensor<4xi32>) -> tensor<4xi32> {
  %0 = "tfl.sign"(%arg0) : (tensor<4xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @logical_not(
// CHECK: "tfl.logical_not"(%arg0) : (tensor<4xi1>) -> tensor<4xi1>
func.func @logical_not(%arg0: tensor<4xi1>) -> tensor<4xi1> {
  %0 = "tfl.logical_not"(%arg0) : (tensor<4xi1>) -> tensor<4xi1>
  return %0 : tensor<4xi1>
}

// CHECK-LABEL: func @cast(
// CHECK: "tfl.cast"(%arg0) : (tensor<*xf32>) -> tensor<*xi8>
func.func @cast(%arg0: tensor<*xf32>) -> tensor<*xi8> {
  %0 = "tfl.cast"(%arg0) : (tensor<*xf32>) -> tensor<*xi8>
  return %0 : tensor<*xi8>
}

// CHECK-LABEL: func @bitcast(
// CHECK: "tfl.bitcast"(%arg0) : (tensor<4x2xi16>) -> tensor<4xi32>
func.func @bitcast(%arg0: tensor<4x2xi16>) -> tensor<4xi32> {
  %0 = "tfl.bitcast"(%arg0) : (tensor<4x2xi16>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func @bitcast_complex(
// CHECK: "tfl.bitcast"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xi64>
func.func @bitcast_complex(%arg0: tensor<4xcomplex<f32>>) -> tensor<4xi64> {
  %0 = "tfl.bitcast"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xi64>
  return %0 : tensor<4xi64>
}

// CHECK-LABEL: func @complex_abs(
// CHECK: "tfl.complex_abs"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
func.func @complex_abs(%arg0: tensor<4xcomplex<f32>>) -> tensor<4xf32> {
  %0 = "tfl.complex_abs"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @real(
// CHECK: "tfl.real"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
func.func @real(%arg0: tensor<4xcomplex<f32>>) -> tensor<4xf32> {
  %0 = "tfl.real"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @imag(
// CHECK: "tfl.imag"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
func.func @imag(%arg0: tensor<4xcomplex<f32>>) -> tensor<4xf32> {
  %0 = "tfl.imag"(%arg0) : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @rfft2d(
// CHECK: "tfl.rfft2d"(%arg0, %arg1) : (tensor<8x8xf32>, tensor<2xi32>) -> tensor<8x5xcomplex<f32>>
func.func @rfft2d(%arg0: tensor<8x8xf32>, %arg1: tensor<2xi32>) -> tensor<8x5xcomplex<f32>> {
  %0 = "tfl.rfft2d"(%arg0, %arg1) : (tensor<8x8xf32>, tensor<2xi32>) -> tensor<8x5xcomplex<f32>>
  return %0 : tensor<8x5xcomplex<f32>>
}
