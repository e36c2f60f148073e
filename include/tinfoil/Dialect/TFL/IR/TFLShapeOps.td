//===- TFLShapeOps.td - Shape, order and repetition of elements ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_ReshapeOp : TFL_Op<"reshape", [QuantizableResult, Pure, TFL_SameScalesOpInterface,
                                       InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "Other shape for the same elements";
  let description = [{
    The elements of `input` in row-major order under the shape in `shape`, in which one extent may be -1: it
    follows from the others.
  }];
  let semantics = "TFLite kernels/reshape.cc";
  let builtin = "RESHAPE";
  let arguments = (ins TFL_AnyTensor:$input, TFL_TensorOf<[E_I32]>:$shape);
  let results = (outs TFL_AnyTensor:$output);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    bool requiredSameQuantizedAxes() { return false; }
  }];
}

def TFL_ExpandDimsOp : TFL_Op<"expand_dims", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                              TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Dimension of extent 1 added";
  let description = [{
    The input with a dimension of extent 1 at index `dim` of the result; negative indices count from the end.
  }];
  let semantics = "TFLite kernels/expand_dims.cc";
  let builtin = "EXPAND_DIMS";
  let options = "ExpandDimsOptions";
  let arguments = (ins TFL_AnyTensor:$input, TFL_TensorOf<[E_I32, E_I64]>:$dim);
  let results = (outs TFL_AnyTensor:$output);
  let hasCanonicalizer = 1;
}

def TFL_SqueezeOp : TFL_Op<"squeeze", [Pure, QuantizableResult, TFL_SameScalesOpInterface]> {
  let summary = "Dimensions of extent 1 removed";
  let description = [{
    The input without the dimensions `squeeze_dims`, all of extent 1; without all such dimensions if the list is
    empty.
  }];
  let semantics = "TFLite kernels/squeeze.cc";
  let builtin = "SQUEEZE";
  let options = "SqueezeOptions";
  let arguments = (ins TFL_AnyTensor:$input,
                       DefaultValuedOptionalAttr<ConfinedAttr<I64ArrayAttr, [ArrayMaxCount<8>]>, "{}">:$squeeze_dims);
  let results = (outs TFL_AnyTensor:$output);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
}

def TFL_ShapeOp : TFL_Op<"shape", [QuantizableResult, Pure]> {
  let summary = "Extents";
  let description = [{
    The extents of the input, as a vector of integers.
  }];
  let semantics = "TFLite kernels/shape.cc";
  let builtin = "SHAPE";
  let options = "ShapeOptions";
  let resultTypeOptions = [TFL_ResultTypeOption<"out_type", 0>];
  let arguments = (ins TFL_AnyTensor:$input);
  let results = (outs TFL_TensorOf<[E_I32, E_I64]>:$output);
  let hasFolder = 1;
}

def TFL_RankOp : TFL_Op<"rank", [QuantizableResult, Pure]> {
  let summary = "Number of dimensions";
  let description = [{
    The number of dimensions of the input, as a scalar.
  }];
  let semantics = "TFLite kernels/rank.cc";
  let builtin = "RANK";
  let arguments = (ins TFL_AnyTensor:$input);
  let results = (outs TFL_AnyTensor:$output);
  let hasFolder = 1;
}

def TFL_TransposeOp : TFL_Op<"transpose", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                           TFL_NonUnitDimsAtMost<TFL_Operand<0, "input">, 8>,
                                           TFL_Rank<TFL_Operand<1, "perm">, 1>,
                                           TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Dimensions in another order";
  let description = [{
    Dimension i of the result is dimension `perm[i]` of the input.
  }];
  let semantics = "TFLite kernels/transpose.cc";
  let builtin = "TRANSPOSE";
  let arguments = (ins TFL_TensorOf<[E_I32, E_F32, E_F16, E_BF16, E_I8, E_UI8, E_QI8, E_QUI8, E_I4, E_QI4, E_Quint8,
                           E_I1, E_I64, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$perm);
  let results = (outs TFL_TensorOf<[E_I32, E_F32, E_F16, E_BF16, E_I8, E_UI8, E_QI8, E_QUI8, E_I4, E_QI4, E_Quint8,
                          E_I1, E_I64, E_QI16]>:$output);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    bool requiredSameQuantizedAxes() { return false; }
  }];
}

def TFL_BroadcastToOp : TFL_Op<"broadcast_to", [QuantizableResult, Pure, TFL_SameScalesOpInterface,
                                                TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                                TFL_RankAtMost<TFL_Operand<0, "input">, 8>,
                                                TFL_Rank<TFL_Operand<1, "shape">, 1>,
                                                TFL_DimAtMost<TFL_Operand<1, "shape">, 0, 8>]> {
  let summary = "Broadcast to a shape";
  let description = [{
    The input repeated along dimensions of extent 1, and new leading ones, until it has the shape in `shape`.
  }];
  let semantics = "TFLite kernels/broadcast_to.cc";
  let builtin = "BROADCAST_TO";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I32, E_I1, E_I4, E_I8, E_QI8, E_UI8, E_UI32,
                           E_QUI8, E_I16, E_QI16, E_I64, E_C64]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$shape);
  let results = (outs TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_I32, E_I1, E_I4, E_I8, E_QI8, E_UI8, E_UI32, E_QUI8,
                          E_I16, E_QI16, E_I64, E_C64]>:$output);
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    bool requiredSameQuantizedAxes() { return false; }
  }];
}

def TFL_BroadcastArgsOp : TFL_Op<"broadcast_args", [Pure, TFL_SameElem<TFL_Operand<0, "s0">, TFL_Operand<1, "s1">>,
                                                    TFL_SameElemU8Or4<TFL_Result<0, "r0">, TFL_Operand<0, "s0">>,
                                                    TFL_Rank<TFL_Operand<0, "s0">, 1>,
                                                    TFL_Rank<TFL_Operand<1, "s1">, 1>]> {
  let summary = "Shape of a broadcast";
  let description = [{
    The shape that two shapes broadcast to.
  }];
  let semantics = "TFLite kernels/broadcast_args.cc";
  let builtin = "BROADCAST_ARGS";
  let arguments = (ins TFL_TensorOf<[E_I32, E_I64]>:$s0, TFL_TensorOf<[E_I32, E_I64]>:$s1);
  let results = (outs TFL_TensorOf<[E_I32, E_I64]>:$r0);
}

def TFL_TileOp : TFL_Op<"tile", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                 TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Repetition";
  let description = [{
    The input repeated `multiples[i]` times along each dimension i.
  }];
  let semantics = "TFLite kernels/tile.cc";
  let builtin = "TILE";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I1, E_I32, E_I64, E_UI8, E_QI8, E_QUI8, E_String]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$multiples);
  let results = (outs TFL_TensorOf<[E_F32, E_I1, E_I32, E_I64, E_UI8, E_QI8, E_QUI8, E_String]>:$output);
}

def TFL_FillOp : TFL_Op<"fill", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                 TFL_SameElemU8Or4<TFL_Result<0, "result">, TFL_Operand<1, "input">>]> {
  let summary = "One value everywhere";
  let description = [{
    A tensor of the shape in `dims` with all elements equal to the scalar `input`.
  }];
  let semantics = "TFLite kernels/fill.cc";
  let builtin = "FILL";
  let arguments = (ins TFL_TensorOf<[E_I32, E_I64]>:$dims,
                       TFL_TensorOf<[E_F32, E_F16, E_F8E4M3FN, E_F8E5M2, E_I32, E_I64, E_I1, E_QI8, E_QI16,
                           E_String]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_F8E4M3FN, E_F8E5M2, E_I32, E_I64, E_I1, E_QI8, E_QI16,
                          E_String]>:$result);
}

def TFL_ZerosLikeOp : TFL_Op<"zeros_like", [Pure, SameOperandsAndResultType]> {
  let summary = "Zeros";
  let description = [{
    Zeros in the shape and type of the input.
  }];
  let semantics = "TFLite kernels/zeros_like.cc";
  let builtin = "ZEROS_LIKE";
  let options = "ZerosLikeOptions";
  let arguments = (ins TFL_TensorOf<[E_I64, E_I32, E_F32]>:$input);
  let results = (outs TFL_TensorOf<[E_I64, E_I32, E_F32]>:$output);
}

def TFL_RangeOp : TFL_Op<"range", [Pure, TFL_Rank<TFL_Operand<0, "start">, 0>, TFL_Rank<TFL_Operand<1, "limit">, 0>,
                                   TFL_Rank<TFL_Operand<2, "delta">, 0>,
                                   TFL_IdenticalElem<TFL_Result<0, "result">, TFL_Operand<0, "start">>,
                                   TFL_IdenticalElem<TFL_Result<0, "result">, TFL_Operand<1, "limit">>,
                                   TFL_IdenticalElem<TFL_Result<0, "result">, TFL_Operand<2, "delta">>]> {
  let summary = "Arithmetic sequence";
  let description = [{
    start, start + delta, start + 2 * delta and so on, up to but not including limit.
  }];
  let semantics = "TFLite kernels/range.cc";
  let builtin = "RANGE";
  let arguments = (ins TFL_TensorOf<[E_I32, E_F32, E_I64]>:$start, TFL_TensorOf<[E_I32, E_F32, E_I64]>:$limit,
                       TFL_TensorOf<[E_I32, E_F32, E_I64]>:$delta);
  let results = (outs TFL_TensorOf<[E_I32, E_F32, E_I64]>:$result);
  let hasFolder = 1;
}

def TFL_ReverseV2Op : TFL_Op<"reverse_v2", [Pure, QuantizableResult,
                                            TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                            TFL_Rank<TFL_Operand<1, "axis">, 1>]> {
  let summary = "Other way round";
  let description = [{
    The input with the order of elements reversed along the dimensions in `axis`.
  }];
  let semantics = "TFLite kernels/reverse.cc";
  let builtin = "REVERSE_V2";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_UI8, E_I16, E_I32, E_I64, E_QI16, E_QUI8, E_QI8,
                           E_Quint8, E_I1]>:$input,
                       TFL_TensorOf<[E_I32]>:$axis);
  let results = (outs TFL_TensorOf<[E_F32, E_F8E4M3FN, E_F8E5M2, E_UI8, E_I16, E_I32, E_I64, E_QI16, E_QUI8, E_QI8,
                          E_Quint8, E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_ReverseSequenceOp : TFL_Op<"reverse_sequence", [Pure, QuantizableResult,
                                                        TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0,
                                                            "input">>,
                                                        TFL_Rank<TFL_Operand<1, "seq_lengths">, 1>]> {
  let summary = "First part of each row other way round";
  let description = [{
    For each index i along `batch_dim`, the first `seq_lengths[i]` elements along `seq_dim` in reversed order.
  }];
  let semantics = "TFLite kernels/reverse_sequence.cc";
  let builtin = "REVERSE_SEQUENCE";
  let options = "ReverseSequenceOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI16, E_QUI8, E_Quint8]>:$input,
                       TFL_TensorOf<[E_I32, E_I64]>:$seq_lengths, ConfinedAttr<I32Attr, [IntNonNegative]>:$seq_dim,
                       ConfinedAttr<I32Attr, [IntNonNegative]>:$batch_dim);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI16, E_QUI8, E_Quint8]>:$output);
}

def TFL_SpaceToDepthOp : TFL_Op<"space_to_depth", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                   TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                                   TFL_RankAtMost<TFL_Operand<0, "input">, 4>]> {
  let summary = "Blocks of pixels as channels";
  let description = [{
    Every block of `block_size` by `block_size` pixels of [batch, height, width, channels] becomes one pixel
    with as many times the channels.
  }];
  let semantics = "TFLite kernels/space_to_depth.cc";
  let builtin = "SPACE_TO_DEPTH";
  let options = "SpaceToDepthOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8]>:$input,
                       ConfinedAttr<I32Attr, [IntPositive]>:$block_size);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8]>:$output);
}

def TFL_DepthToSpaceOp : TFL_Op<"depth_to_space", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                   TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                                   TFL_RankAtMost<TFL_Operand<0, "input">, 4>]> {
  let summary = "Channels as blocks of pixels";
  let description = [{
    The inverse of space_to_depth: the channels of a pixel are laid out as a block of `block_size` by
    `block_size` pixels.
  }];
  let semantics = "TFLite kernels/depth_to_space.cc";
  let builtin = "DEPTH_TO_SPACE";
  let options = "DepthToSpaceOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8, E_I32, E_I64, E_Quint8, E_UI8, E_QI8, E_QUI8]>:$input,
                       ConfinedAttr<I32Attr, [IntPositive]>:$block_size);
  let results = (outs TFL_TensorOf<[E_F32, E_I8, E_I32, E_I64, E_Quint8, E_UI8, E_QI8, E_QUI8]>:$output);
}

def TFL_SpaceToBatchNdOp : TFL_Op<"space_to_batch_nd", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                        TFL_RankWithin<TFL_Operand<0, "input">, 3, 4>,
                                                        TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0,
                                                            "input">>]> {
  let summary = "Every n-th pixel as an image";
  let description = [{
    Pads the spatial dimensions by `paddings` and deals out their elements to new images: those at the same
    place in blocks of `block_shape` come together.
  }];
  let semantics = "TFLite kernels/space_to_batch_nd.cc";
  let builtin = "SPACE_TO_BATCH_ND";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$block_shape, TFL_TensorOf<[E_I32]>:$paddings);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$output);
}

def TFL_BatchToSpaceNdOp : TFL_Op<"batch_to_space_nd", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                        TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0,
                                                            "input">>,
                                                        TFL_RankWithin<TFL_Operand<0, "input">, 3, 4>,
                                                        TFL_Rank<TFL_Operand<1, "block_shape">, 1>,
                                                        TFL_Rank<TFL_Operand<2, "indices">, 2>]> {
  let summary = "Images woven into one";
  let description = [{
    The inverse of space_to_batch_nd: interleaves images into blocks of `block_shape` and cuts off the borders
    in `indices`.
  }];
  let semantics = "TFLite kernels/batch_to_space_nd.cc";
  let builtin = "BATCH_TO_SPACE_ND";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8, E_I32, E_I64, E_UI8, E_QI8, E_QUI8, E_QI16]>:$input,
                       TFL_TensorOf<[E_I32]>:$block_shape, TFL_TensorOf<[E_I32]>:$indices);
  let results = (outs TFL_TensorOf<[E_F32, E_I16, E_I32, E_I64, E_UI8, E_QI8, E_QUI8, E_QI16]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_TD
