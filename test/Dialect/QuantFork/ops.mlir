// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --mlir-print-op-generic | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

!qtype = tensor<4x3x!quant.uniform<i8:f32, 1.000000e-01:3>>

// CHECK-LABEL: func @casts(
func.func @casts(%arg0: tensor<4x3xf32>) -> tensor<4x3xi8> {
  // CHECK: "quantfork.qcast"(%arg0) : (tensor<4x3xf32>) -> tensor<4x3x!quant.uniform<i8:f32, 1.000000e-01:3>>
  %0 = "quantfork.qcast"(%arg0) : (tensor<4x3xf32>) -> !qtype
  // CHECK: "quantfork.dcast"(%{{.*}}) : (tensor<4x3x!quant.uniform<i8:f32, 1.000000e-01:3>>) -> tensor<4x3xf32>
  %1 = "quantfork.dcast"(%0) : (!qtype) -> tensor<4x3xf32>
  // CHECK: "quantfork.scast"(%{{.*}}) : (tensor<4x3x!quant.uniform<i8:f32, 1.000000e-01:3>>) -> tensor<4x3xi8>
  %2 = "quantfork.scast"(%0) : (!qtype) -> tensor<4x3xi8>
  return %2 : tensor<4x3xi8>
}

// CHECK-LABEL: func @ranges(
func.func @ranges(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
  // CHECK: "quantfork.stats"(%arg0) <{layerStats = dense<[-1.000000e+00, 1.000000e+00]> : tensor<2xf32>}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %0 = "quantfork.stats"(%arg0) {layerStats = dense<[-1.0, 1.0]> : tensor<2xf32>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  // CHECK: "quantfork.stats"(%{{.*}}) <{axis = 1 : i64, axisStats = dense<0.000000e+00> : tensor<3x2xf32>, layerStats = dense<0.000000e+00> : tensor<2xf32>}>
  %1 = "quantfork.stats"(%0) <{axis = 1 : i64, axisStats = dense<0.0> : tensor<3x2xf32>, layerStats = dense<0.0> : tensor<2xf32>}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  // CHECK: "quantfork.stats_ref"(%{{.*}}) <{statsKey = "k"}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %2 = "quantfork.stats_ref"(%1) <{statsKey = "k"}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  // CHECK: "quantfork.coupled_ref"(%{{.*}}) <{coupledKey = "k"}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %3 = "quantfork.coupled_ref"(%2) <{coupledKey = "k"}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  // CHECK: "quantfork.const_fake_quant"(%{{.*}}) <{max = 1.000000e+00 : f32, min = -1.000000e+00 : f32, num_bits = 8 : i64}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %4 = "quantfork.const_fake_quant"(%3) <{max = 1.0 : f32, min = -1.0 : f32, num_bits = 8 : i64}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  // CHECK: "quantfork.const_fake_quant_per_axis"(%{{.*}}) <{axis = 0 : i64, is_signed = true, max = [1.000000e+00 : f32], min = [-1.000000e+00 : f32], narrow_range = true, num_bits = 8 : i64}>
  %5 = "quantfork.const_fake_quant_per_axis"(%4) <{axis = 0 : i64, is_signed = true, max = [1.0 : f32], min = [-1.0 : f32], narrow_range = true, num_bits = 8 : i64}> : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return %5 : tensor<4x3xf32>
}

// CHECK-LABEL: func @region(
// CHECK: "quantfork.region"(%arg0) <{input_specs = [i8], logical_kernel = "neg", output_specs = [i8]}> ({
// CHECK: "quantfork.return"(%{{.*}}) : (tensor<4xf32>) -> ()
func.func @region(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "quantfork.region"(%arg0) <{input_specs = [i8], logical_kernel = "neg", output_specs = [i8]}> ({
  ^bb0(%x: tensor<4xf32>):
    %1 = "tfl.neg"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    "quantfork.return"(%1) : (tensor<4xf32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
