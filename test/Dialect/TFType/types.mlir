// RUN: tfl-opt %s | FileCheck %s
// RUN: tfl-opt %s | tfl-opt | FileCheck %s
// RUN: tfl-opt %s --emit-bytecode | tfl-opt | FileCheck %s

// CHECK: func private @scalars(tensor<!tf_type.string>, tensor<2x!tf_type.quint8>, tensor<2x!tf_type.qint8>, tensor<2x!tf_type.quint16>, tensor<2x!tf_type.qint16>, tensor<2x!tf_type.qint32>)
func.func private @scalars(tensor<!tf_type.string>, tensor<2x!tf_type.quint8>, tensor<2x!tf_type.qint8>, tensor<2x!tf_type.quint16>, tensor<2x!tf_type.qint16>, tensor<2x!tf_type.qint32>)

// CHECK: func private @resource(tensor<!tf_type.resource>, tensor<!tf_type.resource<tensor<4xf32>>>, tensor<!tf_type.resource<tensor<?x!tf_type.string>, tensor<*xf32>>>)
func.func private @resource(tensor<!tf_type.resource>, tensor<!tf_type.resource<tensor<4xf32>>>, tensor<!tf_type.resource<tensor<?x!tf_type.string>, tensor<*xf32>>>)

// CHECK: func private @variant(tensor<!tf_type.variant>, tensor<*x!tf_type.variant<tensor<f32>>>)
func.func private @variant(tensor<!tf_type.variant>, tensor<*x!tf_type.variant<tensor<f32>>>)

// Attributes that nobody here defines are kept as they are.
// CHECK: attributes {func = #tf_type<func @f, {a = 1}>, shape = #tf_type.shape<1x?>, unit = #tf_type.unit}
func.func private @attributes() attributes {shape = #tf_type.shape<1x?>, func = #tf_type<func @f, {a = 1}>, unit = #tf_type.unit}

// Strings as constants.
// CHECK: dense<["a", "b\00c"]> : tensor<2x!tf_type.string>
func.func @strings() -> tensor<2x!tf_type.string> {
  %0 = "tfl.pseudo_const"() <{value = dense<["a", "b\00c"]> : tensor<2x!tf_type.string>}> : () -> tensor<2x!tf_type.string>
  return %0 : tensor<2x!tf_type.string>
}
