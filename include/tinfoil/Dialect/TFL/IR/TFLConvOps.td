//===- TFLConvOps.td - Convolution, pooling, resizing --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLCONVOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLCONVOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_Conv2DOp : TFL_Op<"conv_2d", [Pure, AccumulatorUniformScale<2, 0, 1>, AffineOpCoefficient<0, 1>,
                                      QuantizableResult, TFL_AffineQuantizedOpInterface, TFL_SparseOpInterface,
                                      InferTypeOpAdaptorWithIsCompatible, TFL_ArithmeticCountOpInterface,
                                      TFL_RequiresQuantizedBiasInterface, TFL_DynamicRangeQuantizedOpInterface]> {
  let summary = "2-D convolution";
  let description = [{
    Convolves `input` ([batch, height, width, channels]) with `filter` ([output channels, height, width,
    channels of a group]), adds `bias` and applies the fused activation. Where the filter has fewer channels
    than the input, the input is split into groups.
  }];
  let semantics = "TFLite kernels/conv.cc";
  let builtin = "CONV_2D";
  let options = "Conv2DOptions";
  let extraOptions = [TFL_ExtraOption<"quantized_bias_type", "ElementType">];
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$input,
                       TFL_TensorOf<[E_F32, E_QI4, E_QI8, E_QUI8]>:$filter, TFL_AnyOptionalTensor:$bias,
                       I32Attr:$dilation_h_factor, I32Attr:$dilation_w_factor, TFL_AFAttr:$fused_activation_function,
                       TFL_PaddingAttr:$padding, I32Attr:$stride_h, I32Attr:$stride_w);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$output);
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    int getQuantizationDimIndex() { return 0; }
    int getChannelDimIndex() { return 0; }
    int getBiasOperandIndex() { return 2; }
    ::llvm::SmallVector<int> getNonBiasOperandIndices() { return {0, 1}; }
    ::llvm::SmallVector<int> getSparseOperandIndices() { return {1}; }
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() {
      return filterProductCount(getOutput(), getFilter(), getBias(), getOutput());
    }
  }];
}

def TFL_DepthwiseConv2DOp : TFL_Op<"depthwise_conv_2d", [Pure, AccumulatorUniformScale<2, 0, 1>,
                                                         AffineOpCoefficient<3, 1>, QuantizableResult,
                                                         TFL_AffineQuantizedOpInterface, TFL_SparseOpInterface,
                                                         TFL_ArithmeticCountOpInterface,
                                                         TFL_DynamicRangeQuantizedOpInterface,
                                                         TFL_RequiresQuantizedBiasInterface]> {
  let summary = "2-D convolution of each channel by itself";
  let description = [{
    Convolves every channel of `input` ([batch, height, width, channels]) with its own filters,
    `depth_multiplier` of them. `filter` is [1, height, width, channels * depth_multiplier].
  }];
  let semantics = "TFLite kernels/depthwise_conv.cc";
  let builtin = "DEPTHWISE_CONV_2D";
  let options = "DepthwiseConv2DOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$input,
                       TFL_TensorOf<[E_F32, E_QI4, E_QI8, E_QUI8]>:$filter, TFL_AnyOptionalTensor:$bias,
                       I32Attr:$dilation_h_factor, I32Attr:$dilation_w_factor, TFL_AFAttr:$fused_activation_function,
                       TFL_PaddingAttr:$padding, I32Attr:$stride_h, I32Attr:$stride_w, I32Attr:$depth_multiplier);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$output);
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    int getQuantizationDimIndex() { return 3; }
    int getChannelDimIndex() { return 3; }
    int getBiasOperandIndex() { return 2; }
    ::llvm::SmallVector<int> getNonBiasOperandIndices() { return {0, 1}; }
    ::llvm::SmallVector<int> getSparseOperandIndices() { return {1}; }
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() { return depthwiseCount(getOutput(), getFilter(), getBias()); }
  }];
}

def TFL_TransposeConvOp : TFL_Op<"transpose_conv", [Pure, AccumulatorUniformScale<3, 1, 2>, AffineOpCoefficient<0, 1>,
                                                    QuantizableResult, TFL_AffineQuantizedOpInterface,
                                                    TFL_SparseOpInterface, TFL_ArithmeticCountOpInterface,
                                                    TFL_DynamicRangeQuantizedOpInterface,
                                                    TFL_RequiresQuantizedBiasInterface,
                                                    TFL_Rank<TFL_Operand<0, "output_shape">, 1>,
                                                    TFL_Rank<TFL_Operand<1, "weights">, 4>,
                                                    TFL_Rank<TFL_Operand<2, "input">, 4>,
                                                    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<2,
                                                        "input">>]> {
  let summary = "Transposed 2-D convolution";
  let description = [{
    Spreads every element of `input` ([batch, height, width, channels]) over a window of the output: the
    gradient of a convolution with regard to its input. `weights` is [output channels, height, width, channels],
    `output_shape` names the four extents of the result.
  }];
  let semantics = "TFLite kernels/transpose_conv.cc";
  let builtin = "TRANSPOSE_CONV";
  let options = "TransposeConvOptions";
  let minOperands = 3;
  let extraOptions = [TFL_ExtraOption<"quantized_bias_type", "ElementType">];
  let arguments = (ins TFL_TensorOf<[E_I32]>:$output_shape, TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$weights,
                       TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$input,
                       TFL_OptionalTensorOf<[E_F32, E_QI32, E_I64]>:$bias, TFL_PaddingAttr:$padding,
                       ConfinedAttr<I32Attr, [IntPositive]>:$stride_h, ConfinedAttr<I32Attr, [IntPositive]>:$stride_w,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1}; }
    int getQuantizationDimIndex() { return 0; }
    int getChannelDimIndex() { return 0; }
    int getBiasOperandIndex() { return 3; }
    ::llvm::SmallVector<int> getNonBiasOperandIndices() { return {1, 2}; }
    ::llvm::SmallVector<int> getSparseOperandIndices() { return {1}; }
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() {
      return filterProductCount(getInput(), getWeights(), getBias(), getOutput());
    }
  }];
}

def TFL_Conv3DOp : TFL_Op<"conv_3d", [Pure, AccumulatorUniformScale<2, 0, 1>, TFL_RequiresQuantizedBiasInterface,
                                      TFL_Rank<TFL_Operand<0, "input">, 5>, TFL_Rank<TFL_Operand<1, "filter">, 5>,
                                      TFL_DimsEqual<TFL_Operand<0, "input">, 4, TFL_Operand<1, "filter">, 3>,
                                      TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                      TFL_OptionalSameElem<TFL_Result<0, "output">, TFL_Operand<2, "bias">>,
                                      TFL_NumElementsIsDim<TFL_Operand<2, "bias">, TFL_Operand<1, "filter">, 4>]> {
  let summary = "3-D convolution";
  let description = [{
    Convolves `input` ([batch, depth, height, width, channels]) with `filter` ([depth, height, width, channels,
    output channels]), adds `bias` and applies the fused activation.
  }];
  let semantics = "TFLite kernels/conv3d.cc";
  let builtin = "CONV_3D";
  let options = "Conv3DOptions";
  let minOperands = 2;
  let arguments = (ins TFL_TensorOf<[E_F32]>:$input, TFL_TensorOf<[E_F32]>:$filter, TFL_OptionalTensorOf<[E_F32]>:$bias,
                       I32Attr:$dilation_d_factor, I32Attr:$dilation_h_factor, I32Attr:$dilation_w_factor,
                       TFL_AFAttr:$fused_activation_function, TFL_PaddingAttr:$padding, I32Attr:$stride_d,
                       I32Attr:$stride_h, I32Attr:$stride_w);
  let results = (outs TFL_TensorOf<[E_F32]>:$output);
  let extraClassDeclaration = [{
    int getBiasOperandIndex() { return 2; }
    ::llvm::SmallVector<int> getNonBiasOperandIndices() { return {0, 1}; }
  }];
}

def TFL_Conv3DTransposeOp : TFL_Op<"conv_3d_transpose", [Pure, AccumulatorUniformScale<3, 1, 2>,
                                                         TFL_RequiresQuantizedBiasInterface,
                                                         TFL_Rank<TFL_Operand<0, "output_shape">, 1>,
                                                         TFL_Rank<TFL_Operand<1, "filter">, 5>,
                                                         TFL_Rank<TFL_Operand<2, "input">, 5>,
                                                         TFL_NumElements<TFL_Operand<0, "output_shape">, 5>,
                                                         TFL_DimsEqual<TFL_Operand<2, "input">, 4, TFL_Operand<1,
                                                             "filter">, 4>,
                                                         TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<2,
                                                             "input">>,
                                                         TFL_OptionalSameElem<TFL_Result<0, "output">, TFL_Operand<3,
                                                             "bias">>,
                                                         TFL_NumElementsIsDim<TFL_Operand<3, "bias">, TFL_Operand<1,
                                                             "filter">, 4>]> {
  let summary = "Transposed 3-D convolution";
  let description = [{
    Spreads every element of `input` ([batch, depth, height, width, channels]) over a window of the output.
    `filter` is [depth, height, width, output channels, channels], `output_shape` names the five extents of the
    result.
  }];
  let semantics = "TFLite kernels/conv3d_transpose.cc";
  let builtin = "CONV_3D_TRANSPOSE";
  let options = "Conv3DOptions";
  let minOperands = 3;
  let arguments = (ins TFL_TensorOf<[E_I32]>:$output_shape, TFL_TensorOf<[E_F32]>:$filter, TFL_TensorOf<[E_F32]>:$input,
                       TFL_OptionalTensorOf<[E_F32]>:$bias, I32Attr:$dilation_d_factor, I32Attr:$dilation_h_factor,
                       I32Attr:$dilation_w_factor, TFL_AFAttr:$fused_activation_function, TFL_PaddingAttr:$padding,
                       I32Attr:$stride_d, I32Attr:$stride_h, I32Attr:$stride_w);
  let results = (outs TFL_TensorOf<[E_F32]>:$output);
  let extraClassDeclaration = [{
    int getBiasOperandIndex() { return 3; }
    ::llvm::SmallVector<int> getNonBiasOperandIndices() { return {0, 1, 2}; }
  }];
}

def TFL_AveragePool2DOp : TFL_Op<"average_pool_2d", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                     TFL_ArithmeticCountOpInterface]> {
  let summary = "Mean over windows";
  let description = [{
    The mean of each window of height `filter_height` and width `filter_width` in `input` ([batch, height,
    width, channels]). What is padded does not count.
  }];
  let semantics = "TFLite kernels/pooling.cc";
  let builtin = "AVERAGE_POOL_2D";
  let options = "Pool2DOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$input, I32Attr:$filter_height,
                       I32Attr:$filter_width, TFL_PaddingAttr:$padding, I32Attr:$stride_h, I32Attr:$stride_w,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16]>:$output);
  let extraClassDeclaration = [{
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() {
      return elementwiseCount(getOutput(), poolWindow(getFilterHeight(), getFilterWidth()));
    }
  }];
}

def TFL_MaxPool2DOp : TFL_Op<"max_pool_2d", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                             TFL_ArithmeticCountOpInterface, TFL_Rank<TFL_Operand<0, "input">, 4>,
                                             TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Maximum over windows";
  let description = [{
    The greatest element of each window of height `filter_height` and width `filter_width` in `input` ([batch,
    height, width, channels]).
  }];
  let semantics = "TFLite kernels/pooling.cc";
  let builtin = "MAX_POOL_2D";
  let options = "Pool2DOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_QI16, E_Quint8]>:$input, TFL_PaddingAttr:$padding,
                       I32Attr:$stride_w, I32Attr:$stride_h, I32Attr:$filter_width, I32Attr:$filter_height,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_QI16, E_Quint8]>:$output);
  let extraClassDeclaration = [{
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() {
      return elementwiseCount(getOutput(), poolWindow(getFilterHeight(), getFilterWidth()));
    }
  }];
}

def TFL_ResizeBilinearOp : TFL_Op<"resize_bilinear", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                                      TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0,
                                                          "input">>,
                                                      TFL_Rank<TFL_Operand<0, "input">, 4>,
                                                      TFL_Rank<TFL_Operand<1, "size">, 1>,
                                                      TFL_Dim<TFL_Operand<1, "size">, 0, 2>]> {
  let summary = "Resizing with linear interpolation";
  let description = [{
    Resizes height and width of `input` ([batch, height, width, channels]) to the two numbers in `size`.
    `align_corners` maps the corner centres onto each other; `half_pixel_centers` samples at the centres of
    pixels.
  }];
  let semantics = "TFLite kernels/resize_bilinear.cc";
  let builtin = "RESIZE_BILINEAR";
  let options = "ResizeBilinearOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_Quint8, E_QUI8, E_QI8, E_QI16]>:$input, TFL_TensorOf<[E_I32]>:$size,
                       BoolAttr:$align_corners, DefaultValuedOptionalAttr<BoolAttr, "false">:$half_pixel_centers);
  let results = (outs TFL_TensorOf<[E_F32, E_Quint8, E_QUI8, E_QI8, E_QI16]>:$output);
}

def TFL_ResizeNearestNeighborOp : TFL_Op<"resize_nearest_neighbor", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>, TFL_Rank<TFL_Operand<0, "input">, 4>,
    TFL_Rank<TFL_Operand<1, "size">, 1>, TFL_Dim<TFL_Operand<1, "size">, 0, 2>]> {
  let summary = "Resizing to the nearest pixel";
  let description = [{
    Resizes height and width of `input` ([batch, height, width, channels]) to the two numbers in `size`, each
    pixel taken from the nearest one of the input.
  }];
  let semantics = "TFLite kernels/resize_nearest_neighbor.cc";
  let builtin = "RESIZE_NEAREST_NEIGHBOR";
  let options = "ResizeNearestNeighborOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_Quint8, E_QUI8, E_QI8, E_QI16]>:$input, TFL_TensorOf<[E_I32]>:$size,
                       BoolAttr:$align_corners, DefaultValuedOptionalAttr<BoolAttr, "false">:$half_pixel_centers);
  let results = (outs TFL_TensorOf<[E_F32, E_Quint8, E_QUI8, E_QI8, E_QI16]>:$output);
}

def TFL_DilateOp : TFL_Op<"dilate", [Pure, TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                     TFL_IdenticalElem<TFL_Result<0, "output">, TFL_Operand<2, "padding_value">>]> {
  let summary = "Elements moved apart";
  let description = [{
    Puts `dilations[i]` - 1 elements of `padding_value` between neighbours along dimension i.
  }];
  let semantics = "TFLite kernels/dilate.cc";
  let builtin = "DILATE";
  let arguments = (ins TFL_TensorOf<[E_I8, E_I16, E_I32, E_I64, E_UI8, E_UI16, E_UI32, E_UI64, E_F32, E_F64]>:$input,
                       TFL_TensorOf<[E_I32]>:$dilations,
                       TFL_RankedTensorOf<[E_I8, E_I16, E_I32, E_I64, E_UI8, E_UI16, E_UI32, E_UI64, E_F32, E_F64],
                           0>:$padding_value);
  let results = (outs TFL_TensorOf<[E_I8, E_I16, E_I32, E_I64, E_UI8, E_UI16, E_UI32, E_UI64, E_F32, E_F64]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLCONVOPS_TD
