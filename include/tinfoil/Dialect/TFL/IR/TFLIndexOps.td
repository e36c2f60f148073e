//===- TFLIndexOps.td - Gathering, scattering, searching -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLINDEXOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLINDEXOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_GatherOp : TFL_Op<"gather", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                     TFL_DynamicRangeQuantizedOpInterface, TFL_RankAtLeast<TFL_Operand<0, "params">, 1>,
                                     TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "params">>]> {
  let summary = "Slices by index";
  let description = [{
    The slices of `params` along dimension `axis` at the places in `indices`. The leading `batch_dims`
    dimensions of both go together.
  }];
  let semantics = "TFLite kernels/gather.cc";
  let builtin = "GATHER";
  let options = "GatherOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I4, E_I8, E_I16, E_I32, E_I64, E_String,
                           E_UI8, E_QI8, E_QUI8, E_QI16]>:$params,
                       TFL_TensorOf<[E_I16, E_I32, E_I64]>:$indices, I32Attr:$axis,
                       DefaultValuedOptionalAttr<I32Attr, "0">:$batch_dims);
  let results = (outs TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I4, E_I8, E_I16, E_I32, E_I64, E_String,
                          E_UI8, E_QI8, E_QUI8, E_QI16]>:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {0}; }
  }];
}

def TFL_GatherNdOp : TFL_Op<"gather_nd", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                          TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "params">>]> {
  let summary = "Elements or slices by coordinates";
  let description = [{
    For each vector along the last dimension of `indices`, the element or slice of `params` at these
    coordinates.
  }];
  let semantics = "TFLite kernels/gather_nd.cc";
  let builtin = "GATHER_ND";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I8, E_I16, E_I64, E_I32, E_UI8, E_QI8,
                           E_String]>:$params,
                       TFL_TensorOf<[E_I16, E_I32, E_I64]>:$indices);
  let results = (outs TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I8, E_I16, E_I64, E_I32, E_UI8, E_QI8,
                          E_String]>:$output);
  let hasFolder = 1;
}

def TFL_ScatterNdOp : TFL_Op<"scatter_nd", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                            TFL_RankAtLeast<TFL_Operand<0, "indices">, 1>,
                                            TFL_RankAtLeast<TFL_Operand<1, "updates">, 1>,
                                            TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<1, "updates">>]> {
  let summary = "Elements or slices put in place";
  let description = [{
    Zeros of the shape in `shape` with each of `updates` added at the coordinates along the last dimension of
    `indices`.
  }];
  let semantics = "TFLite kernels/scatter_nd.cc";
  let builtin = "SCATTER_ND";
  let options = "ScatterNdOptions";
  let arguments = (ins TFL_TensorOf<[E_I32]>:$indices, TFL_TensorOf<[E_F32, E_I8, E_I64, E_I32, E_UI8, E_I1]>:$updates,
                       TFL_RankedTensorOf<[E_I32], 1>:$shape);
  let results = (outs TFL_TensorOf<[E_F32, E_I8, E_I64, E_I32, E_UI8, E_I1]>:$output);
  let hasVerifier = 1;
}

def TFL_EmbeddingLookupOp : TFL_Op<"embedding_lookup", [Pure, QuantizableResult, TFL_AffineQuantizedOpInterface,
                                                        TFL_DynamicRangeQuantizedOpInterface,
                                                        TFL_Rank<TFL_Operand<0, "lookup">, 1>,
                                                        TFL_RankAtLeast<TFL_Operand<1, "value">, 2>]> {
  let summary = "Rows of a table";
  let description = [{
    The rows of `value` at the places in `lookup`. Quantized tables are dequantized on the way where the result
    is in floating point.
  }];
  let semantics = "TFLite kernels/embedding_lookup.cc";
  let builtin = "EMBEDDING_LOOKUP";
  let arguments = (ins TFL_TensorOf<[E_I32]>:$lookup,
                       TFL_TensorOf<[E_F32, E_I8, E_UI8, E_QI8, E_QUI8, E_QI4, E_QI2]>:$value);
  let results = (outs TFL_TensorOf<[E_F32, E_I8, E_UI8]>:$output);
  let hasFolder = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1}; }
    int getQuantizationDimIndex() { return 0; }
    int getChannelDimIndex() { return 0; }
  }];
}

def TFL_OneHotOp : TFL_Op<"one_hot", [QuantizableResult, Pure]> {
  let summary = "Indices as unit vectors";
  let description = [{
    A new dimension `axis` of extent `depth`, with `on_value` at each index and `off_value` elsewhere; -1 adds
    it at the end.
  }];
  let semantics = "TFLite kernels/one_hot.cc";
  let builtin = "ONE_HOT";
  let options = "OneHotOptions";
  let arguments = (ins TFL_TensorOf<[E_I32, E_I64]>:$indices, TFL_TensorOf<[E_I32]>:$depth,
                       TFL_TensorOf<[E_F32, E_I32, E_I64, E_I1, E_I8, E_UI8]>:$on_value,
                       TFL_TensorOf<[E_F32, E_I32, E_I64, E_I1, E_I8, E_UI8]>:$off_value, I32Attr:$axis);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_I1, E_I8, E_UI8]>:$output);
}

def TFL_TopKV2Op : TFL_Op<"topk_v2", [QuantizableResult, Pure, TFL_SameScalesOpInterface,
                                      TFL_RankAtLeast<TFL_Operand<0, "input">, 1>, TFL_Rank<TFL_Operand<1, "k">, 0>,
                                      TFL_SameElemU8Or4<TFL_Result<0, "values">, TFL_Operand<0, "input">>]> {
  let summary = "Greatest elements";
  let description = [{
    The `k` greatest elements along the last dimension, in descending order, and where they stand. Of equal elements
    the first comes first; the reference interpreter takes NaN for less than any number.
  }];
  let semantics = "TFLite kernels/topk_v2.cc";
  let builtin = "TOPK_V2";
  let options = "TopKV2Options";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32, E_I64, E_UI8, E_QI8, E_QUI8]>:$input,
                       TFL_TensorOf<[E_I16, E_I32]>:$k);
  let results = (outs TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32, E_I64, E_UI8, E_QI8, E_QUI8]>:$values,
                      TFL_TensorOf<[E_I16, E_I32]>:$indices);
}

def TFL_ArgMaxOp : TFL_Op<"arg_max", [QuantizableResult, Pure]> {
  let summary = "Place of the greatest element";
  let description = [{
    The index of the greatest element along the dimension in `dim`, which goes away.
  }];
  let semantics = "TFLite kernels/arg_min_max.cc";
  let builtin = "ARG_MAX";
  let options = "ArgMaxOptions";
  let resultTypeOptions = [TFL_ResultTypeOption<"output_type", 0>];
  let arguments = (ins TFL_TensorOf<[E_I1, E_F32, E_I32, E_I8, E_UI8, E_QI8, E_QUI8]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$dim);
  let results = (outs TFL_TensorOf<[E_I32, E_I64]>:$output);
}

def TFL_ArgMinOp : TFL_Op<"arg_min", [QuantizableResult, Pure]> {
  let summary = "Place of the least element";
  let description = [{
    The index of the least element along the dimension in `dim`, which goes away.
  }];
  let semantics = "TFLite kernels/arg_min_max.cc";
  let builtin = "ARG_MIN";
  let options = "ArgMinOptions";
  let resultTypeOptions = [TFL_ResultTypeOption<"output_type", 0>];
  let arguments = (ins TFL_TensorOf<[E_I1, E_F32, E_I32, E_I8, E_UI8, E_QI8, E_QUI8]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$dim);
  let results = (outs TFL_TensorOf<[E_I32, E_I64]>:$output);
}

def TFL_WhereOp : TFL_Op<"where", [Pure]> {
  let summary = "Places that are not zero";
  let description = [{
    The coordinates of all elements that are not zero, a row each, in row-major order.
  }];
  let semantics = "TFLite kernels/where.cc";
  let builtin = "WHERE";
  let arguments = (ins TFL_TensorOf<[E_I1, E_F32, E_I32, E_I64, E_I8, E_UI8, E_UI32]>:$condition);
  let results = (outs TFL_TensorOf<[E_I64]>:$index);
}

def TFL_UniqueOp : TFL_Op<"unique", [QuantizableResult, Pure, TFL_Rank<TFL_Operand<0, "input">, 1>]> {
  let summary = "Distinct elements";
  let description = [{
    The distinct elements in the order in which they first appear, and for each element of the input the place
    of its equal among them.
  }];
  let semantics = "TFLite kernels/unique.cc";
  let builtin = "UNIQUE";
  let options = "UniqueOptions";
  let resultTypeOptions = [TFL_ResultTypeOption<"idx_out_type", 1>];
  let arguments = (ins TFL_TensorOf<[E_I8, E_QI8, E_UI8, E_QUI8, E_I16, E_QI16, E_I32, E_I64, E_F32]>:$input);
  let results = (outs TFL_TensorOf<[E_I8, E_QI8, E_UI8, E_QUI8, E_I16, E_QI16, E_I32, E_I64, E_F32]>:$output,
                      TFL_TensorOf<[E_I32, E_I64]>:$idx);
}

def TFL_BucketizeOp : TFL_Op<"bucketize", [Pure, SameOperandsAndResultShape]> {
  let summary = "Intervals by boundaries";
  let description = [{
    For each element the number of `boundaries`, which ascend, that are not above it.
  }];
  let semantics = "TFLite kernels/bucketize.cc";
  let builtin = "BUCKETIZE";
  let options = "BucketizeOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F64, E_I32, E_I64]>:$input, F32ArrayAttr:$boundaries);
  let results = (outs TFL_TensorOf<[E_I32]>:$output);
}

def TFL_SparseToDenseOp : TFL_Op<"sparse_to_dense", [Pure, QuantizableResult,
                                                     TFL_SameElemU8Or4<TFL_Result<0, "dense">, TFL_Operand<2,
                                                         "sparse_values">>,
                                                     TFL_SameElemU8Or4<TFL_Result<0, "dense">, TFL_Operand<3,
                                                         "default_value">>,
                                                     TFL_RankAtMost<TFL_Operand<0, "sparse_indices">, 2>,
                                                     TFL_RankAtMost<TFL_Operand<1, "output_shape">, 1>,
                                                     TFL_RankAtMost<TFL_Operand<2, "sparse_values">, 1>]> {
  let summary = "Elements put in place over a default";
  let description = [{
    A tensor of the shape in `output_shape`, `sparse_values` at `sparse_indices` and `default_value` elsewhere.
  }];
  let semantics = "TFLite kernels/sparse_to_dense.cc";
  let builtin = "SPARSE_TO_DENSE";
  let arguments = (ins TFL_TensorOf<[E_I32, E_I64]>:$sparse_indices, TFL_TensorOf<[E_I32, E_I64]>:$output_shape,
                       TFL_TensorOf<[E_I32, E_I64, E_I8, E_QI8, E_UI8, E_QUI8, E_Quint8, E_F32]>:$sparse_values,
                       TFL_TensorOf<[E_I32, E_I64, E_I8, E_QI8, E_UI8, E_QUI8, E_Quint8, E_F32]>:$default_value);
  let results = (outs TFL_TensorOf<[E_I32, E_I64, E_I8, E_QI8, E_UI8, E_QUI8, E_Quint8, E_F32]>:$dense);
  let hasVerifier = 1;
}

def TFL_MatrixDiagOp : TFL_Op<"matrix_diag", [QuantizableResult, Pure, TFL_RankAtLeast<TFL_Operand<0, "diagonal">, 1>,
                                              TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "diagonal">>]> {
  let summary = "Diagonal matrices";
  let description = [{
    Matrices with the vectors along the last dimension of the operand as diagonal, zero elsewhere.
  }];
  let semantics = "TFLite kernels/matrix_diag.cc";
  let builtin = "MATRIX_DIAG";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32, E_I64, E_UI8, E_QUI8, E_QI8, E_Quint8]>:$diagonal);
  let results = (outs TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32, E_I64, E_UI8, E_QUI8, E_QI8, E_Quint8]>:$output);
}

def TFL_MatrixSetDiagOp : TFL_Op<"matrix_set_diag", [QuantizableResult, Pure,
                                                     TFL_RankAtLeast<TFL_Operand<0, "input">, 2>,
                                                     TFL_SameElemU8Or4<TFL_Result<0, "result">, TFL_Operand<0,
                                                         "input">>]> {
  let summary = "Diagonal replaced";
  let description = [{
    The matrices of `input` with `diagonal` in the place of their diagonal.
  }];
  let semantics = "TFLite kernels/matrix_set_diag.cc";
  let builtin = "MATRIX_SET_DIAG";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32, E_I64, E_UI8, E_QI8, E_QI16, E_QUI8, E_Quint8]>:$input,
                       TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32, E_I64, E_UI8, E_QI8, E_QI16, E_QUI8,
                           E_Quint8]>:$diagonal);
  let results = (outs TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32, E_I64, E_UI8, E_QI8, E_QI16, E_QUI8, E_Quint8]>:$result);
}

def TFL_NonMaxSuppressionV4Op : TFL_Op<"non_max_suppression_v4", [Pure, TFL_Rank<TFL_Operand<0, "boxes">, 2>,
    TFL_KnownDim<TFL_Operand<0, "boxes">, 1, 4>, TFL_Rank<TFL_Operand<1, "scores">, 1>,
    TFL_Rank<TFL_Operand<2, "max_output_size">, 0>, TFL_Rank<TFL_Operand<3, "iou_threshold">, 0>,
    TFL_Rank<TFL_Operand<4, "score_threshold">, 0>]> {
  let summary = "Best boxes that do not overlap";
  let description = [{
    Picks boxes ([n, 4], two corners as y, x) by descending score, at most `max_output_size`. A box is skipped
    when it overlaps a picked one by more than `iou_threshold` of their union, or scores below
    `score_threshold`. The indices are filled up with zeros; the second result says how many are valid.
  }];
  let semantics = "TFLite kernels/non_max_suppression.cc";
  let builtin = "NON_MAX_SUPPRESSION_V4";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$boxes, TFL_TensorOf<[E_F32]>:$scores,
                       TFL_TensorOf<[E_I32]>:$max_output_size, TFL_TensorOf<[E_F32]>:$iou_threshold,
                       TFL_TensorOf<[E_F32]>:$score_threshold);
  let results = (outs TFL_TensorOf<[E_I32]>:$selected_indices, TFL_TensorOf<[E_I32]>:$valid_outputs);
}

def TFL_NonMaxSuppressionV5Op : TFL_Op<"non_max_suppression_v5", [Pure, TFL_Rank<TFL_Operand<0, "boxes">, 2>,
    TFL_KnownDim<TFL_Operand<0, "boxes">, 1, 4>, TFL_Rank<TFL_Operand<1, "scores">, 1>,
    TFL_Rank<TFL_Operand<2, "max_output_size">, 0>, TFL_Rank<TFL_Operand<3, "iou_threshold">, 0>,
    TFL_Rank<TFL_Operand<4, "score_threshold">, 0>, TFL_Rank<TFL_Operand<5, "soft_nms_sigma">, 0>]> {
  let summary = "Best boxes, with scores lowered by overlap";
  let description = [{
    As non_max_suppression_v4. With `soft_nms_sigma` above 0 boxes are not dropped: their scores decay with the
    overlap, and the scores that result are given too.
  }];
  let semantics = "TFLite kernels/non_max_suppression.cc";
  let builtin = "NON_MAX_SUPPRESSION_V5";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$boxes, TFL_TensorOf<[E_F32]>:$scores,
                       TFL_TensorOf<[E_I32]>:$max_output_size, TFL_TensorOf<[E_F32]>:$iou_threshold,
                       TFL_TensorOf<[E_F32]>:$score_threshold, TFL_TensorOf<[E_F32]>:$soft_nms_sigma);
  let results = (outs TFL_TensorOf<[E_I32]>:$selected_indices, TFL_TensorOf<[E_F32]>:$selected_scores,
                      TFL_TensorOf<[E_I32]>:$valid_outputs);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLINDEXOPS_TD
