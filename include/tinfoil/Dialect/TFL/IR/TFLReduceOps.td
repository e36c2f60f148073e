//===- TFLReduceOps.td - Reductions and segments -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLREDUCEOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLREDUCEOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_MeanOp : TFL_Op<"mean", [QuantizableResult, Pure,
                                 TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Mean";
  let description = [{
    The mean over the dimensions in `axis`. `keep_dims` leaves them with extent 1.
  }];
  let semantics = "TFLite kernels/reduce.cc";
  let builtin = "MEAN";
  let options = "ReducerOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_UI8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$axis, BoolAttr:$keep_dims);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_UI8, E_QI16]>:$output);
}

def TFL_SumOp : TFL_Op<"sum", [QuantizableResult, Pure,
                               TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Sum over dimensions";
  let description = [{
    The sum over the dimensions in `axes`. `keep_dims` leaves them with extent 1.
  }];
  let semantics = "TFLite kernels/reduce.cc";
  let builtin = "SUM";
  let options = "ReducerOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$axes, BoolAttr:$keep_dims);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$output);
  let hasFolder = 1;
}

def TFL_ReduceMaxOp : TFL_Op<"reduce_max", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                            TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Maximum over dimensions";
  let description = [{
    The greatest element over the dimensions in `axes`. `keep_dims` leaves them with extent 1.
  }];
  let semantics = "TFLite kernels/reduce.cc";
  let builtin = "REDUCE_MAX";
  let options = "ReducerOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$axes, BoolAttr:$keep_dims);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$output);
}

def TFL_ReduceMinOp : TFL_Op<"reduce_min", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                            TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Minimum over dimensions";
  let description = [{
    The least element over the dimensions in `axes`. `keep_dims` leaves them with extent 1.
  }];
  let semantics = "TFLite kernels/reduce.cc";
  let builtin = "REDUCE_MIN";
  let options = "ReducerOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$axes, BoolAttr:$keep_dims);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$output);
}

def TFL_ReduceProdOp : TFL_Op<"reduce_prod", [QuantizableResult, Pure,
                                              TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Product over dimensions";
  let description = [{
    The product over the dimensions in `axes`. `keep_dims` leaves them with extent 1.
  }];
  let semantics = "TFLite kernels/reduce.cc";
  let builtin = "REDUCE_PROD";
  let options = "ReducerOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$axes, BoolAttr:$keep_dims);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$output);
}

def TFL_ReduceAnyOp : TFL_Op<"reduce_any", [Pure]> {
  let summary = "Any over dimensions";
  let description = [{
    Whether an element is true over the dimensions in `reduction_indices`. `keep_dims` leaves them with extent
    1.
  }];
  let semantics = "TFLite kernels/reduce.cc";
  let builtin = "REDUCE_ANY";
  let options = "ReducerOptions";
  let arguments = (ins TFL_TensorOf<[E_I1]>:$input, TFL_TensorOf<[E_I32]>:$reduction_indices,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$keep_dims);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
}

def TFL_ReduceAllOp : TFL_Op<"reduce_all", [Pure]> {
  let summary = "All over dimensions";
  let description = [{
    Whether all elements are true over the dimensions in `reduction_indices`. `keep_dims` leaves them with
    extent 1.
  }];
  let semantics = "TFLite kernels/reduce.cc";
  let builtin = "REDUCE_ALL";
  let options = "ReducerOptions";
  let arguments = (ins TFL_TensorOf<[E_I1]>:$input, TFL_TensorOf<[E_I32]>:$reduction_indices,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$keep_dims);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
}

def TFL_CumsumOp : TFL_Op<"cumsum", [Pure, TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                     TFL_Rank<TFL_Operand<1, "axis">, 0>]> {
  let summary = "Running sum";
  let description = [{
    The sum of all elements up to each one along the dimension in `axis`; `exclusive` leaves the element itself
    out, `reverse` starts at the end.
  }];
  let semantics = "TFLite kernels/cumsum.cc";
  let builtin = "CUMSUM";
  let options = "CumsumOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64]>:$input, TFL_TensorOf<[E_I32]>:$axis,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$exclusive,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$reverse);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64]>:$output);
  let hasFolder = 1;
}

def TFL_SegmentSumOp : TFL_Op<"segment_sum", [Pure,
                                              TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Sum of segments";
  let description = [{
    Row i of the result is the sum of the rows of `input` whose segment id is i. The ids ascend.
  }];
  let semantics = "TFLite kernels/segment_sum.cc";
  let builtin = "SEGMENT_SUM";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32]>:$input, TFL_TensorOf<[E_I32]>:$segment_ids);
  let results = (outs TFL_TensorOf<[E_F32, E_I32]>:$output);
}

def TFL_UnsortedSegmentSumOp : TFL_Op<"unsorted_segment_sum", [Pure,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Sum of segments in any order";
  let description = [{
    Row i of the result is the sum of the slices of `input` whose segment id is i; 0 for an empty segment,
    negative ids are dropped.
  }];
  let semantics = "TFLite kernels/unsorted_segment.cc";
  let builtin = "UNSORTED_SEGMENT_SUM";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32]>:$input, TFL_TensorOf<[E_I32]>:$segment_ids,
                       TFL_TensorOf<[E_I32]>:$num_segments);
  let results = (outs TFL_TensorOf<[E_F32, E_I32]>:$output);
}

def TFL_UnsortedSegmentProdOp : TFL_Op<"unsorted_segment_prod", [Pure,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Product of segments in any order";
  let description = [{
    Row i of the result is the product of the slices of `input` whose segment id is i; 1 for an empty segment,
    negative ids are dropped.
  }];
  let semantics = "TFLite kernels/unsorted_segment.cc";
  let builtin = "UNSORTED_SEGMENT_PROD";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32]>:$input, TFL_TensorOf<[E_I32]>:$segment_ids,
                       TFL_TensorOf<[E_I32]>:$num_segments);
  let results = (outs TFL_TensorOf<[E_F32, E_I32]>:$output);
}

def TFL_UnsortedSegmentMaxOp : TFL_Op<"unsorted_segment_max", [Pure,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Maximum of segments in any order";
  let description = [{
    Row i of the result is the greatest of the slices of `input` whose segment id is i; the lowest number of the
    type for an empty segment.
  }];
  let semantics = "TFLite kernels/unsorted_segment.cc";
  let builtin = "UNSORTED_SEGMENT_MAX";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32]>:$input, TFL_TensorOf<[E_I32]>:$segment_ids,
                       TFL_TensorOf<[E_I32]>:$num_segments);
  let results = (outs TFL_TensorOf<[E_F32, E_I32]>:$output);
}

def TFL_UnsortedSegmentMinOp : TFL_Op<"unsorted_segment_min", [Pure,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Minimum of segments in any order";
  let description = [{
    Row i of the result is the least of the slices of `input` whose segment id is i; the greatest number of the
    type for an empty segment.
  }];
  let semantics = "TFLite kernels/unsorted_segment.cc";
  let builtin = "UNSORTED_SEGMENT_MIN";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32]>:$input, TFL_TensorOf<[E_I32]>:$segment_ids,
                       TFL_TensorOf<[E_I32]>:$num_segments);
  let results = (outs TFL_TensorOf<[E_F32, E_I32]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLREDUCEOPS_TD
