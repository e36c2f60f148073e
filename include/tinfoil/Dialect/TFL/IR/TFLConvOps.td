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
    int64_t $cppClass::getArithmeticCount() { return filterProductCount(getOutput(), getFilter(), getBias(), getOutput()); }
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
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), int64_t(getFilterHeight()) * getFilterWidth()); }
  }];
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLCONVOPS_TD
