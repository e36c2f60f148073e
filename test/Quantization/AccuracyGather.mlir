// RUN: tfl-opt %s --quantize-dynamic-range=min-elements=16 --mlir-print-debuginfo --mlir-print-op-generic | FileCheck %s
// RUN: tfl-opt %s --tfl-prepare-quantize-dynamic-range=min-elements-for-weights=16 --tfl-quantize=enable-dynamic-range-quantization | FileCheck %s --check-prefix=NAMED

// Rows of very different magnitude: int8 rows and a factor for each are gathered. The others (0.125) get the factor 16/127
// and store round(0.125 * 127 / 16 * 127) = 126; the result keeps the name of the gather.

// CHECK-LABEL: sym_name = "rows"
// CHECK-DAG: %[[ROWS:.*]] = "tfl.pseudo_qconst"() <{{.*}}[127, 127, {{.*}}, -64], [126, {{.*}}, 0]]> : tensor<3x16xi8>{{.*}} loc(#[[TABLE:.*]])
// CHECK-DAG: %[[FACTORS:.*]] = "tfl.pseudo_qconst"() <{{.*}}[127], [16], [16]]> : tensor<3x1xi8>{{.*}} loc(#[[NAME:.*]])
// CHECK: %[[A:.*]] = "tfl.gather"(%[[ROWS]], %{{arg[0-9]}}){{.*}}-> tensor<2x16x!quant.uniform
// CHECK: %[[B:.*]] = "tfl.dequantize"(%[[A]])
// CHECK: %[[C:.*]] = "tfl.gather"(%[[FACTORS]], %{{arg[0-9]}}){{.*}}-> tensor<2x1x!quant.uniform
// CHECK: %[[D:.*]] = "tfl.dequantize"(%[[C]])
// CHECK: "tfl.mul"(%[[B]], %[[D]]){{.*}}loc(#[[RESULT:.*]])

// NAMED-LABEL: func @rows
// NAMED: "tfl.gather"
// NAMED-NOT: tfl.mul
func.func @rows(%ids: tensor<2xi32>) -> tensor<2x16xf32> {
  %table = "tfl.pseudo_const"() <{value = dense<[[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -0.5], [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.0], [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.0]]> : tensor<3x16xf32>}> : () -> tensor<3x16xf32> loc("table")
  %0 = "tfl.gather"(%table, %ids) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3x16xf32>, tensor<2xi32>) -> tensor<2x16xf32> loc("embedded")
  return %0 : tensor<2x16xf32>
}

// Rows alike, or another axis: one gather as before.

// CHECK-LABEL: sym_name = "alike"
// CHECK-COUNT-2: "tfl.gather"
// CHECK-NOT: "tfl.gather"
// CHECK-DAG: #[[TABLE]] = loc("table")
// CHECK-DAG: #[[NAME]] = loc("table_row_factors")
// CHECK-DAG: #[[RESULT]] = loc("embedded")
func.func @alike(%ids: tensor<2xi32>) -> (tensor<2x16xf32>, tensor<3x2xf32>) {
  %alike = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<3x16xf32>}> : () -> tensor<3x16xf32>
  %table = "tfl.pseudo_const"() <{value = dense<[[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -0.5], [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.0], [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.0]]> : tensor<3x16xf32>}> : () -> tensor<3x16xf32>
  %0 = "tfl.gather"(%alike, %ids) <{axis = 0 : i32, batch_dims = 0 : i32}> : (tensor<3x16xf32>, tensor<2xi32>) -> tensor<2x16xf32>
  %1 = "tfl.gather"(%table, %ids) <{axis = 1 : i32, batch_dims = 0 : i32}> : (tensor<3x16xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  return %0, %1 : tensor<2x16xf32>, tensor<3x2xf32>
}
