//===- TFLSliceOps.td - Joining, splitting, slicing and padding ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLSLICEOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLSLICEOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_ConcatenationOp : TFL_Op<"concatenation", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                   TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0,
                                                       "values">>]> {
  let summary = "Concatenation";
  let description = [{
    The operands one behind the other along dimension `axis`, then the fused activation. Other extents are
    equal.
  }];
  let semantics = "TFLite kernels/concatenation.cc";
  let builtin = "CONCATENATION";
  let options = "ConcatenationOptions";
  let arguments = (ins Variadic<TFL_TensorOf<[E_F32, E_F16, E_F8E4M3FN, E_F8E5M2, E_I64, E_I32, E_I16, E_QI4, E_I8,
                           E_QI8, E_QUI8, E_UI8, E_UI32, E_I1]>>:$values,
                       I32Attr:$axis, TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_F8E4M3FN, E_F8E5M2, E_I64, E_I32, E_I16, E_QI4, E_I8, E_QI8,
                          E_QUI8, E_UI8, E_UI32, E_I1]>:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    bool requiredSameOperandsAndResultsScale(bool isSigned, int bitWidth) { return isSigned || bitWidth != 8; }
  }];
}

def TFL_PackOp : TFL_Op<"pack", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                 TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "values">>]> {
  let summary = "Tensors as slices of one";
  let description = [{
    The operands, all of one shape, along a new dimension `axis`.
  }];
  let semantics = "TFLite kernels/pack.cc";
  let builtin = "PACK";
  let options = "PackOptions";
  let arguments = (ins Variadic<TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I8, E_I16, E_I32, E_I64, E_UI8, E_UI32,
                           E_QI8, E_QUI8, E_QI16, E_Quint8]>>:$values,
                       ConfinedAttr<I32Attr, [IntPositive]>:$values_count, I32Attr:$axis);
  let results = (outs TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I8, E_I16, E_I32, E_I64, E_UI8, E_UI32, E_QI8,
                          E_QUI8, E_QI16, E_Quint8]>:$output);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let hasVerifier = 1;
}

def TFL_UnpackOp : TFL_Op<"unpack", [Pure, QuantizableResult, SameOperandsAndResultElementType,
                                     TFL_SameScalesOpInterface, InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "Slices of a tensor";
  let description = [{
    The `num` slices of the input along dimension `axis`, which goes away.
  }];
  let semantics = "TFLite kernels/unpack.cc";
  let builtin = "UNPACK";
  let options = "UnpackOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_BF16, E_F8E4M3FN, E_F8E5M2, E_I1, E_I8, E_UI8, E_I32, E_QI8,
                           E_QUI8, E_I16, E_QI16]>:$input,
                       ConfinedAttr<I32Attr, [IntNonNegative]>:$num, I32Attr:$axis);
  let results = (outs Variadic<TFL_TensorOf<[E_F32, E_F16, E_BF16, E_F8E4M3FN, E_F8E5M2, E_I1, E_I8, E_UI8, E_I32,
                          E_QI8, E_QUI8, E_I16, E_QI16]>>:$outputs);
}

def TFL_SplitOp : TFL_Op<"split", [Pure, QuantizableResult, TFL_SameScalesOpInterface]> {
  let summary = "Equal parts";
  let description = [{
    The input cut into `num_splits` equal parts along the dimension in `split_dim`.
  }];
  let semantics = "TFLite kernels/split.cc";
  let builtin = "SPLIT";
  let options = "SplitOptions";
  let arguments = (ins TFL_TensorOf<[E_I32]>:$split_dim,
                       TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I16, E_I32, E_I8, E_UI8, E_QI8, E_QUI8,
                           E_QI16]>:$value,
                       ConfinedAttr<I32Attr, [IntPositive]>:$num_splits);
  let results = (outs Variadic<TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I16, E_I32, E_I8, E_UI8, E_QI8, E_QUI8,
                          E_QI16]>>:$outputs);
  let hasVerifier = 1;
}

def TFL_SplitVOp : TFL_Op<"split_v", [Pure, QuantizableResult, TFL_SameScalesOpInterface]> {
  let summary = "Parts of given sizes";
  let description = [{
    The input cut into `num_splits` parts along the dimension in `split_dim`. `size_splits` holds their extents;
    one may be -1: it follows from the others.
  }];
  let semantics = "TFLite kernels/split_v.cc";
  let builtin = "SPLIT_V";
  let options = "SplitVOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I16, E_I32, E_I64, E_I8, E_UI8, E_QI8, E_QUI8,
                           E_QI16]>:$value,
                       TFL_I32TensorOfRank<1>:$size_splits, TFL_I32TensorOfRank<0>:$split_dim,
                       ConfinedAttr<I32Attr, [IntPositive]>:$num_splits);
  let results = (outs Variadic<TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I16, E_I32, E_I64, E_I8, E_UI8, E_QI8,
                          E_QUI8, E_QI16]>>:$outputs);
  let hasVerifier = 1;
}

def TFL_SliceOp : TFL_Op<"slice", [QuantizableResult, Pure, TFL_SameScalesOpInterface,
                                   TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                   TFL_RankAtMost<TFL_Operand<1, "begin">, 1>,
                                   TFL_RankAtMost<TFL_Operand<2, "size">, 1>]> {
  let summary = "Box";
  let description = [{
    The elements from `begin[i]` on, `size[i]` of them, along each dimension i. A size of -1 takes all that
    follow.
  }];
  let semantics = "TFLite kernels/slice.cc";
  let builtin = "SLICE";
  let runtimeConditions = [TFL_CondRankAtMost<TFL_Operand<0, "input">, 6>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI4, E_I8, E_UI8, E_UI32, E_I1, E_String, E_QI8,
                           E_QUI8, E_Quint8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$begin, TFL_TensorOf<[E_I32, E_I64]>:$size);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI4, E_I8, E_UI8, E_UI32, E_I1, E_String, E_QI8,
                          E_QUI8, E_Quint8, E_QI16]>:$output);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let hasVerifier = 1;
}

def TFL_StridedSliceOp : TFL_Op<"strided_slice", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                  TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                                  TFL_Rank<TFL_Operand<1, "begin">, 1>,
                                                  TFL_Rank<TFL_Operand<2, "end">, 1>,
                                                  TFL_Rank<TFL_Operand<3, "strides">, 1>]> {
  let summary = "Box with steps";
  let description = [{
    Elements from `begin` up to `end`, exclusive, in steps of `strides`, along each dimension; negative numbers
    count from the end. Bit i of a mask speaks of index i in these vectors: `begin_mask` and `end_mask` ignore
    the bound, `ellipsis_mask` stands for all dimensions in between, `new_axis_mask` adds a dimension of extent
    1, `shrink_axis_mask` takes one element and removes the dimension. With `offset` the end is counted from the
    begin.
  }];
  let semantics = "TFLite kernels/strided_slice.cc";
  let builtin = "STRIDED_SLICE";
  let options = "StridedSliceOptions";
  let runtimeConditions = [TFL_Cond<"the input and its new axes have rank 6 or less",
                               "::tinfoil::tfl::stridedSliceRankFitsKernel($_op)">];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_I8, E_UI8, E_UI32, E_QI8, E_QUI8, E_I1, E_I16,
                           E_QI16, E_Quint8, E_String]>:$input,
                       TFL_TensorOf<[E_I32]>:$begin, TFL_TensorOf<[E_I32]>:$end, TFL_TensorOf<[E_I32]>:$strides,
                       I32Attr:$begin_mask, I32Attr:$end_mask, I32Attr:$ellipsis_mask, I32Attr:$new_axis_mask,
                       I32Attr:$shrink_axis_mask, BoolAttr:$offset);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_I8, E_UI8, E_UI32, E_QI8, E_QUI8, E_I1, E_I16,
                          E_QI16, E_Quint8, E_String]>:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// What the op takes, given the values of its operands.
    ::tinfoil::numerics::StridedSlice getSlice(::llvm::ArrayRef<int64_t> begin, ::llvm::ArrayRef<int64_t> end,
                                               ::llvm::ArrayRef<int64_t> strides) {
      return {begin, end, strides, getBeginMask(), getEndMask(), getEllipsisMask(), getNewAxisMask(),
              getShrinkAxisMask(), getOffset()};
    }
  }];
}

def TFL_DynamicUpdateSliceOp : TFL_Op<"dynamic_update_slice", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "operand">>]> {
  let summary = "Box overwritten";
  let description = [{
    The operand with the box at `start_indices` replaced by `update`. The start is moved so that the box fits.
  }];
  let semantics = "TFLite kernels/dynamic_update_slice.cc";
  let builtin = "DYNAMIC_UPDATE_SLICE";
  let arguments = (ins TFL_TensorOf<[E_I1, E_I4, E_QI4, E_QI8, E_I8, E_I16, E_I32, E_I64, E_F32, E_F16,
                           E_BF16]>:$operand,
                       TFL_TensorOf<[E_I1, E_I4, E_QI4, E_QI8, E_I8, E_I16, E_I32, E_I64, E_F32, E_F16,
                           E_BF16]>:$update,
                       TFL_TensorOf<[E_I32, E_I64]>:$start_indices);
  let results = (outs TFL_TensorOf<[E_I1, E_I4, E_QI4, E_QI8, E_I8, E_I16, E_I32, E_I64, E_F32, E_F16,
                          E_BF16]>:$output);
  let hasFolder = 1;
  let extraClassDeclaration = [{
    bool requiredSameQuantizedAxes() { return false; }
  }];
}

def TFL_PadOp : TFL_Op<"pad", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                               TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                               TFL_RankAtMost<TFL_Operand<0, "input">, 5>, TFL_Rank<TFL_Operand<1, "padding">, 2>,
                               TFL_RankIsDim<TFL_Operand<0, "input">, TFL_Operand<1, "padding">, 0>,
                               TFL_DimAtMost<TFL_Operand<1, "padding">, 0, 5>]> {
  let summary = "Padding with zeros";
  let description = [{
    The input with `padding[i, 0]` zeros before and `padding[i, 1]` behind along each dimension i. Zero is the
    real number where the type is quantized.
  }];
  let semantics = "TFLite kernels/pad.cc";
  let builtin = "PAD";
  let options = "PadOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8,
                           E_QI16]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$padding);
  let results = (outs TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8,
                          E_QI16]>:$output);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
}

def TFL_PadV2Op : TFL_Op<"padv2", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                   TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                   TFL_RankAtMost<TFL_Operand<0, "input">, 5>, TFL_Rank<TFL_Operand<1, "padding">, 2>,
                                   TFL_Rank<TFL_Operand<2, "constant_values">, 0>,
                                   TFL_RankIsDim<TFL_Operand<0, "input">, TFL_Operand<1, "padding">, 0>,
                                   TFL_DimAtMost<TFL_Operand<1, "padding">, 0, 5>,
                                   TFL_SameElemU8<TFL_Operand<0, "input">, TFL_Operand<2, "constant_values">>]> {
  let summary = "Padding with a value";
  let description = [{
    The input with `padding[i, 0]` elements equal to `constant_values` before and `padding[i, 1]` behind along
    each dimension i.
  }];
  let semantics = "TFLite kernels/pad.cc";
  let builtin = "PADV2";
  let options = "PadV2Options";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I32, E_I64, E_UI8, E_QI8, E_QUI8,
                           E_Quint8]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$padding,
                       TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I32, E_I64, E_UI8, E_QI8, E_QUI8,
                           E_Quint8]>:$constant_values);
  let results = (outs TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I1, E_I32, E_I64, E_UI8, E_QI8, E_QUI8,
                          E_Quint8]>:$output);
  let hasFolder = 1;
}

def TFL_MirrorPadOp : TFL_Op<"mirror_pad", [QuantizableResult, Pure, TFL_SameScalesOpInterface,
                                            TFL_Rank<TFL_Operand<1, "pad">, 2>]> {
  let summary = "Padding with the mirror image";
  let description = [{
    The input continued by its mirror image, `pad[i, 0]` elements before and `pad[i, 1]` behind along each
    dimension i. SYMMETRIC repeats the border, REFLECT does not.
  }];
  let semantics = "TFLite kernels/mirror_pad.cc";
  let builtin = "MIRROR_PAD";
  let options = "MirrorPadOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_I8, E_UI8, E_QI8, E_QUI8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$pad, TFL_MirrorPaddingAttr:$mode);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_I8, E_UI8, E_QI8, E_QUI8, E_QI16]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLSLICEOPS_TD
