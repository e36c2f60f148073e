//===- TFLConstantOps.td - Constants -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLCONSTANTOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLCONSTANTOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_ConstOp : TFL_Op<"pseudo_const", [ConstantLike, Pure, FirstAttrDerivedResultType, QuantizableResult]> {
  let summary = "Constant";
  let description = [{
    The tensor `value`. It stands for the buffer of a tensor and has no operator in the file.
  }];
  let semantics = ".tflite buffer";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs TFL_AnyTensor:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
}

def TFL_QConstOp : TFL_Op<"pseudo_qconst", [Pure, FirstAttrDerivedResultType]> {
  let summary = "Quantized constant";
  let description = [{
    The integers `value` under the quantized type `qtype`. It stands for the buffer of a tensor with
    quantization parameters.
  }];
  let semantics = ".tflite buffer";
  let arguments = (ins TFL_TensorTypeAttr:$qtype, ElementsAttr:$value);
  let results = (outs TFL_TensorOf<[E_QUI8, E_QI8, E_QUI4, E_QI16, E_QUI16, E_Quint8]>:$output);
  let hasVerifier = 1;
}

def TFL_NoValueOp : TFL_Op<"no_value", [ConstantLike, Pure]> {
  let summary = "Missing optional operand";
  let description = [{
    A value of type `none`, in the place of an optional operand that is not given.
  }];
  let semantics = ".tflite operand index -1";
  let arguments = (ins UnitAttr:$value);
  let results = (outs TFL_NoneType:$none_val);
  let hasFolder = 1;
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLCONSTANTOPS_TD
