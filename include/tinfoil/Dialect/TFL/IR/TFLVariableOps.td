//===- TFLVariableOps.td - Variables and hash tables ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLVARIABLEOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLVARIABLEOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_VarHandleOp : TFL_Op<"var_handle"> {
  let summary = "Handle of a variable";
  let description = [{
    The handle of the variable `shared_name` in `container`.
  }];
  let semantics = "TFLite kernels/var_handle.cc";
  let builtin = "VAR_HANDLE";
  let options = "VarHandleOptions";
  let arguments = (ins DefaultValuedStrAttr<StrAttr, "">:$container, DefaultValuedStrAttr<StrAttr, "">:$shared_name);
  let results = (outs TFL_TensorOf<[E_Resource]>:$resource_handle);
}

def TFL_ReadVariableOp : TFL_Op<"read_variable"> {
  let summary = "Value of a variable";
  let description = [{
    What was last assigned to the variable.
  }];
  let semantics = "TFLite kernels/read_variable.cc";
  let builtin = "READ_VARIABLE";
  let arguments = (ins TFL_TensorOf<[E_Resource]>:$resource_id);
  let results = (outs TFL_TensorOf<[E_F32, E_F64, E_I1, E_UI8, E_I8, E_QI8, E_QUI8, E_I32, E_I64, E_QI16, E_C64,
                          E_C128]>:$result);
}

def TFL_AssignVariableOp : TFL_Op<"assign_variable"> {
  let summary = "Assignment to a variable";
  let description = [{
    Makes `value` the value of the variable.
  }];
  let semantics = "TFLite kernels/assign_variable.cc";
  let builtin = "ASSIGN_VARIABLE";
  let arguments = (ins TFL_TensorOf<[E_Resource]>:$resource_id,
                       TFL_TensorOf<[E_F32, E_F64, E_I1, E_UI8, E_I8, E_QI8, E_QUI8, E_I32, E_I64, E_QI16, E_C64,
                           E_C128]>:$value);
}

def TFL_HashtableOp : TFL_Op<"hashtable"> {
  let summary = "Handle of a hash table";
  let description = [{
    The handle of the hash table `table_id`, created at first use.
  }];
  let semantics = "TFLite kernels/hashtable.cc";
  let builtin = "HASHTABLE";
  let options = "HashtableOptions";
  let arguments = (ins I32Attr:$table_id, TypeAttr:$key_dtype, TypeAttr:$value_dtype);
  let results = (outs TFL_TensorOf<[E_Resource]>:$out);
}

def TFL_HashtableFindOp : TFL_Op<"hashtable_find"> {
  let summary = "Look-up in a hash table";
  let description = [{
    The value of each key, `default_value` for keys that are not in the table.
  }];
  let semantics = "TFLite kernels/hashtable_find.cc";
  let builtin = "HASHTABLE_FIND";
  let arguments = (ins TFL_TensorOf<[E_Resource]>:$hash_table, TFL_TensorOf<[E_I32, E_String, E_I64]>:$keys,
                       TFL_TensorOf<[E_F32, E_I32, E_String, E_I64]>:$default_value);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_String, E_I64]>:$out);
}

def TFL_HashtableImportOp : TFL_Op<"hashtable_import"> {
  let summary = "Filling of a hash table";
  let description = [{
    Puts keys and their values into the table, once.
  }];
  let semantics = "TFLite kernels/hashtable_import.cc";
  let builtin = "HASHTABLE_IMPORT";
  let arguments = (ins TFL_TensorOf<[E_Resource]>:$hash_table, TFL_TensorOf<[E_I32, E_String, E_I64]>:$keys,
                       TFL_TensorOf<[E_F32, E_I32, E_String, E_I64]>:$values);
}

def TFL_HashtableSizeOp : TFL_Op<"hashtable_size"> {
  let summary = "Size of a hash table";
  let description = [{
    The number of keys in the table.
  }];
  let semantics = "TFLite kernels/hashtable_size.cc";
  let builtin = "HASHTABLE_SIZE";
  let arguments = (ins TFL_TensorOf<[E_Resource]>:$hash_table);
  let results = (outs TFL_TensorOf<[E_I64]>:$out);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLVARIABLEOPS_TD
