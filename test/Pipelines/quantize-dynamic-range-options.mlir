// RUN: tfl-opt %s --quantize-dynamic-range="weight-only=true" | FileCheck --check-prefix=ONLY %s
// RUN: tfl-opt %s --quantize-dynamic-range="min-elements=4096" | FileCheck --check-prefix=FLOAT %s
// RUN: tfl-opt %s --quantize-dynamic-range="ops-blocklist=tfl.fully_connected" | FileCheck --check-prefix=ONLY %s
// RUN: tfl-opt %s --quantize-dynamic-range="custom-ops=Scale=1" | FileCheck --check-prefix=CUSTOM %s
// RUN: tfl-opt %s --quantize-dynamic-range="custom-ops=Scale=1 custom-ops-weight-only=Scale=true" | FileCheck --check-prefix=CUSTOMONLY %s
// RUN: not tfl-opt %s --quantize-dynamic-range="custom-ops=Scale" 2>&1 | FileCheck --check-prefix=BAD %s
// RUN: not tfl-opt %s --quantize-dynamic-range="weights=int3" 2>&1 | FileCheck --check-prefix=ENUM %s
// RUN: tfl-opt %s --quantize-dynamic-range --remarks-filter=dynamic-range 2>&1 | FileCheck --check-prefix=REMARK %s

// BAD: custom-ops: 'Scale' is not of the form Name=value
// ENUM: int3

// ONLY: "tfl.dequantize"
// ONLY: "tfl.fully_connected"(%arg0, %{{.*}}, %arg1) {{.*}} : (tensor<1x512xf32>, tensor<4x512xf32>,
// FLOAT-NOT: !quant
// CUSTOM: "tfl.custom"(%{{.*}}, %{{.*}}) {{.*}} : (tensor<1x4xf32>, tensor<4x256x!quant.uniform<i8<-127:127>:f32, 1.000000e+00>>)
// CUSTOM-NOT: "tfl.custom"
// CUSTOMONLY: "tfl.custom"(%{{.*}}, %{{.*}}) {{.*}} : (tensor<1x4xf32>, tensor<4x256xf32>)

// The records of the report go to MLIR's remark engine when it is asked.
// REMARK: quantize-weight
// REMARK-SAME: fully_connected
func.func @main(%arg0: tensor<1x512xf32>, %b: tensor<4xf32>) -> tensor<1x4xf32> {
  %w = "tfl.pseudo_const"() <{value = dense<127.0> : tensor<4x512xf32>}> : () -> tensor<4x512xf32>
  %v = "tfl.pseudo_const"() <{value = dense<127.0> : tensor<4x256xf32>}> : () -> tensor<4x256xf32>
  %0 = "tfl.fully_connected"(%arg0, %w, %b) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<1x512xf32>, tensor<4x512xf32>, tensor<4xf32>) -> tensor<1x4xf32>
  %1 = "tfl.custom"(%0, %v) <{custom_code = "Scale", custom_option = #tfl<const_bytes : "0x">}> : (tensor<1x4xf32>, tensor<4x256xf32>) -> tensor<1x4xf32>
  return %1 : tensor<1x4xf32>
}
