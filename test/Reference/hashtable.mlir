// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// The value of each key, a default for keys that are not there; a table is filled once. TFLite kernels/hashtable_find.cc

// EXPECT: [20, -1, 10]
// EXPECT: [2]
func.func @main() -> (tensor<3xi64>, tensor<1xi64>) {
  %0 = "tfl.hashtable"() <{key_dtype = !tf_type.string, table_id = 1 : i32, value_dtype = i64}> : () -> tensor<1x!tf_type.resource>
  %keys = "tfl.pseudo_const"() <{value = dense<["a", "b"]> : tensor<2x!tf_type.string>}> : () -> tensor<2x!tf_type.string>
  %values = "tfl.pseudo_const"() <{value = dense<[10, 20]> : tensor<2xi64>}> : () -> tensor<2xi64>
  "tfl.hashtable_import"(%0, %keys, %values) : (tensor<1x!tf_type.resource>, tensor<2x!tf_type.string>, tensor<2xi64>) -> ()
  "tfl.hashtable_import"(%0, %keys, %keys) : (tensor<1x!tf_type.resource>, tensor<2x!tf_type.string>, tensor<2x!tf_type.string>) -> ()
  %asked = "tfl.pseudo_const"() <{value = dense<["b", "x", "a"]> : tensor<3x!tf_type.string>}> : () -> tensor<3x!tf_type.string>
  %none = "tfl.pseudo_const"() <{value = dense<-1> : tensor<i64>}> : () -> tensor<i64>
  %1 = "tfl.hashtable_find"(%0, %asked, %none) : (tensor<1x!tf_type.resource>, tensor<3x!tf_type.string>, tensor<i64>) -> tensor<3xi64>
  %2 = "tfl.hashtable_size"(%0) : (tensor<1x!tf_type.resource>) -> tensor<1xi64>
  return %1, %2 : tensor<3xi64>, tensor<1xi64>
}
