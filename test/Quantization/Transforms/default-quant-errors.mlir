// RUN: not tfl-opt %s -tfl-default-quant="default-min=1 default-max=0" 2>&1 | FileCheck --check-prefix=ORDER %s
// RUN: not tfl-opt %s -tfl-default-quant="default-max=inf" 2>&1 | FileCheck --check-prefix=ORDER %s
// RUN: tfl-opt %s -verify-diagnostics -tfl-default-quant="default-max=1e300"

// ORDER: error: default-min must not be above default-max, and both must be finite
// expected-error@+1 {{'func.func' op has a default range for which f32 has no scale}}
func.func @f(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  return %arg0 : tensor<2xf32>
}
