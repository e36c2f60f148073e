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

def TFL_ConstOp : TFL_Op<"pseudo_const", [ConstantLike, AlwaysSpeculatable,
                                          DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
                                          FirstAttrDerivedResultType, QuantizableResult]> {
  let summary = "Constant, or variable tensor";
  let description = [{
    The tensor `value`. It stands for the buffer of a tensor and has no operator in the file.

    With the attribute `tfl.is_variable` it is a tensor that recurrent ops write to: an allocation, no constant. It
    starts as zeros, as the runtimes reset it, whatever `value` is. No two are merged, and nothing folds its value.
  }];
  let semantics = ".tflite buffer";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs TFL_AnyTensor:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
}

def TFL_QConstOp : TFL_Op<"pseudo_qconst", [AlwaysSpeculatable, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
                                            FirstAttrDerivedResultType]> {
  let summary = "Quantized constant";
  let description = [{
    The integers `value` under the quantized type `qtype`. It stands for the buffer of a tensor with
    quantization parameters, or for a variable tensor (`tfl.pseudo_const`).
  }];
  let semantics = ".tflite buffer";
  let arguments = (ins TFL_TensorTypeAttr:$qtype, ElementsAttr:$value);
  let results = (outs TFL_AnyTensor:$output);
  let hasVerifier = 1;
}

def TFL_SparseConstOp : TFL_Op<"pseudo_sparse_const", [Pure, FirstAttrDerivedResultType, QuantizableResult]> {
  let summary = "Sparse constant";
  let description = [{
    The elements `compressed_data` laid out by `s_param`; `value` is the tensor that they stand for, or a
    placeholder of its type.
  }];
  let semantics = ".tflite buffer";
  let arguments = (ins ElementsAttr:$value, TFL_SparsityParameterAttr:$s_param, ElementsAttr:$compressed_data);
  let results = (outs TFL_AnyTensor:$output);
  let hasVerifier = 1;
}

def TFL_SparseQConstOp : TFL_Op<"pseudo_sparse_qconst", [Pure, FirstAttrDerivedResultType]> {
  let summary = "Sparse quantized constant";
  let description = [{
    The integers `compressed_data` laid out by `s_param`, under the quantized type `qtype`.
  }];
  let semantics = ".tflite buffer";
  let arguments = (ins TFL_TensorTypeAttr:$qtype, ElementsAttr:$value, TFL_SparsityParameterAttr:$s_param,
                       ElementsAttr:$compressed_data);
  let results = (outs TFL_TensorOf<[E_QUI8, E_QI8, E_QUI4, E_QI16, E_QUI16, E_Quint8]>:$output);
  let hasVerifier = 1;
}

def TFL_ExternalConstOp : TFL_Op<"external_const", [Pure, QuantizableResult]> {
  let summary = "Constant kept elsewhere";
  let description = [{
    A tensor in the buffer `buffer_index` of the model that was read, or in the file that `external_buffer`
    names.
  }];
  let semantics = ".tflite buffer";
  let arguments = (ins OptionalAttr<I32Attr>:$buffer_index, OptionalAttr<TFL_ExternalBufferAttr>:$external_buffer);
  let results = (outs TFL_AnyTensor:$output);
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

def TFL_DensifyOp : TFL_Op<"densify", [Pure, TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Sparse tensor as a dense one";
  let description = [{
    The elements of a sparse constant with its zeros written out.
  }];
  let semantics = "TFLite kernels/densify.cc";
  let builtin = "DENSIFY";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_I8]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLCONSTANTOPS_TD
