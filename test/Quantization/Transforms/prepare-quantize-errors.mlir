// RUN: not tfl-opt %s -tfl-prepare-quantize="activation-number-of-bits=4" 2>&1 | FileCheck --check-prefix=BITS %s
// RUN: not tfl-opt %s -tfl-prepare-quantize="activation-number-of-bits=16" 2>&1 | FileCheck --check-prefix=UNSIGNED %s
// RUN: not tfl-opt %s -tfl-prepare-quantize="qdq-conversion-mode=Dynamic" 2>&1 | FileCheck --check-prefix=DYNAMIC %s
// RUN: not tfl-opt %s -tfl-prepare-quantize="qdq-conversion-mode=Strict" 2>&1 | FileCheck --check-prefix=STRICT %s
// RUN: not tfl-opt %s -tfl-prepare-quantize="input-ranges=1:0" 2>&1 | FileCheck --check-prefix=RANGE %s
// RUN: not tfl-opt %s -tfl-prepare-quantize="input-ranges=0:1,nan:1" 2>&1 | FileCheck --check-prefix=NAN %s
// RUN: not tfl-opt %s -split-input-file -tfl-prepare-quantize="input-ranges=0:1,0:1" 2>&1 | FileCheck --check-prefix=COUNT %s
// RUN: tfl-opt %s -split-input-file -verify-diagnostics -tfl-prepare-quantize="post-training-quantize=true"

// BITS: error: activation-number-of-bits is 4; kernels take 8 and 16
// UNSIGNED: error: activation-number-of-bits=16 needs quantize-signed=true
// DYNAMIC: error: qdq-conversion-mode=Dynamic leaves activations in float: use tfl-prepare-quantize-dynamic-range
// STRICT: error: qdq-conversion-mode=Strict is not supported
// RANGE: error: input-ranges: '1:0' is no range; write low:high, as in -1:1
// NAN: error: input-ranges: 'nan:1' is no range
// COUNT: error: 'func.func' op has 1 arguments, but input-ranges holds 2

// expected-warning@+1 {{has no quantfork.stats and no quantized values: nothing is quantized}}
func.func @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  return %arg0 : tensor<2xf32>
}

// -----

func.func @order(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error@+1 {{'quantfork.stats' op has a range from 1.000000e+00 to 0.000000e+00; calibrate with finite values}}
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[1.0, 0.0]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @nan(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error@+1 {{'quantfork.stats' op has a range from 0.000000e+00 to nan}}
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 0x7FC00000]> : tensor<2xf32>}> : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @huge(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error@+1 {{'quantfork.stats' op has a range from 0.000000e+00 to 1.000000e+300, for which f32 has no scale}}
  %0 = "quantfork.stats"(%arg0) <{layerStats = dense<[0.0, 1.0e300]> : tensor<2xf64>}> : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @cast(%arg0: f32) -> !quant.uniform<i8:f32, 0.5> {
  // expected-error@+1 {{'quantfork.qcast' op casts 'f32' to '!quant.uniform<i8:f32, 5.000000e-01>'; tfl.quantize takes a tensor of f32 to a quantized one}}
  %0 = "quantfork.qcast"(%arg0) : (f32) -> !quant.uniform<i8:f32, 0.5>
  return %0 : !quant.uniform<i8:f32, 0.5>
}

// -----

func.func @uncast(%arg0: tensor<2x!quant.uniform<i8:f16, 0.5>>) -> tensor<2xf16> {
  // expected-error@+1 {{tfl.dequantize takes a quantized tensor to one of f32}}
  %0 = "quantfork.dcast"(%arg0) : (tensor<2x!quant.uniform<i8:f16, 0.5>>) -> tensor<2xf16>
  return %0 : tensor<2xf16>
}
