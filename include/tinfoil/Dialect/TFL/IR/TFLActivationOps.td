//===- TFLActivationOps.td - Activation functions and normalization ------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLACTIVATIONOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLACTIVATIONOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_ReluOp : TFL_Op<"relu", [Pure, QuantizableResult, SameOperandsAndResultShape,
                                 TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Rectifier";
  let description = [{
    max(x, 0).
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "RELU";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_QI16]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_QI16]>:$y);
  let hasFolder = 1;
}

def TFL_Relu6Op : TFL_Op<"relu6", [Pure, QuantizableResult, SameOperandsAndResultShape,
                                   TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Rectifier with limit 6";
  let description = [{
    min(max(x, 0), 6).
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "RELU6";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$y);
}

def TFL_Relu0To1Op : TFL_Op<"relu_0_to_1", [Pure, QuantizableResult, SameOperandsAndResultShape,
                                            TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Rectifier with limit 1";
  let description = [{
    min(max(x, 0), 1).
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "RELU_0_TO_1";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$y);
}

def TFL_Relu1Op : TFL_Op<"relu_n1_to_1", [Pure, QuantizableResult, SameOperandsAndResultShape,
                                          TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Clamp to [-1, 1]";
  let description = [{
    min(max(x, -1), 1).
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "RELU_N1_TO_1";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$y);
}

def TFL_LeakyReluOp : TFL_Op<"leaky_relu", [SameOperandsAndResultShape, QuantizableResult, Pure,
                                            TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Leaky rectifier";
  let description = [{
    x where it is not negative, `alpha` * x elsewhere.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "LEAKY_RELU";
  let options = "LeakyReluOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_Quint8, E_QI16]>:$input, F32Attr:$alpha);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_Quint8, E_QI16]>:$output);
}

def TFL_PReluOp : TFL_Op<"prelu", [Pure, QuantizableResult, ResultsBroadcastableShape, AffineOpCoefficient<-1, 1>,
                                   TFL_AffineQuantizedOpInterface,
                                   TFL_SameElem<TFL_Operand<0, "input">, TFL_Operand<1, "alpha">>,
                                   TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Rectifier with trained slopes";
  let description = [{
    x where it is not negative, alpha * x elsewhere. `alpha` broadcasts against the input; usually it has one
    slope per channel.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "PRELU";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_Quint8]>:$input,
                       TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_Quint8]>:$alpha);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_Quint8]>:$output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    int getQuantizationDimIndex() { return -1; }
    int getChannelDimIndex() { return 0; }
  }];
}

def TFL_EluOp : TFL_Op<"elu", [Pure, SameOperandsAndResultShape,
                               TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Exponential linear unit";
  let description = [{
    x where it is not negative, exp(x) - 1 elsewhere.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "ELU";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_I8]>:$y);
}

def TFL_GeluOp : TFL_Op<"gelu", [Pure, SameOperandsAndResultShape, QuantizableResult,
                                 TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Gaussian error linear unit";
  let description = [{
    x times the probability that a standard normal variable is below x. With `approximate` by the formula with
    tanh.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "GELU";
  let options = "GeluOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8]>:$input,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$approximate);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8]>:$output);
}

def TFL_HardSwishOp : TFL_Op<"hard_swish", [Pure, SameOperandsAndResultShape, QuantizableResult,
                                            TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Piecewise swish";
  let description = [{
    x * min(max(x + 3, 0), 6) / 6.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "HARD_SWISH";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8]>:$output);
}

def TFL_LogisticOp : TFL_Op<"logistic", [Pure, SameOperandsAndResultShape, QuantizableResult,
                                         TFL_FixedOutputRangeInterface, TFL_ArithmeticCountOpInterface,
                                         TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Logistic function";
  let description = [{
    1 / (1 + exp(-x)).
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "LOGISTIC";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16, E_Quint8]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QUI8, E_QI16, E_Quint8]>:$y);
  let hasFolder = 1;
  let extraClassDeclaration = [{
    ::mlir::quant::UniformQuantizedType getFixedOutputRange(bool isSigned, int bitWidth);
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    ::mlir::quant::UniformQuantizedType $cppClass::getFixedOutputRange(bool isSigned, int bitWidth) {
      return fixedOutputRange(getY().getType(), isSigned, bitWidth, 1.0 / 256, -128);
    }
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getY(), 64); }
  }];
}

def TFL_TanhOp : TFL_Op<"tanh", [Pure, SameOperandsAndResultShape, QuantizableResult, TFL_FixedOutputRangeInterface,
                                 TFL_ArithmeticCountOpInterface,
                                 TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Hyperbolic tangent";
  let description = [{
    tanh(x), elementwise.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "TANH";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8, E_QI16, E_Quint8]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8, E_QI16, E_Quint8]>:$output);
  let hasFolder = 1;
  let extraClassDeclaration = [{
    ::mlir::quant::UniformQuantizedType getFixedOutputRange(bool isSigned, int bitWidth);
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    ::mlir::quant::UniformQuantizedType $cppClass::getFixedOutputRange(bool isSigned, int bitWidth) {
      return fixedOutputRange(getOutput().getType(), isSigned, bitWidth, 1.0 / 128, 0);
    }
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), 64); }
  }];
}

def TFL_SoftmaxOp : TFL_Op<"softmax", [Pure, SameOperandsAndResultShape, QuantizableResult,
                                       TFL_FixedOutputRangeInterface, TFL_ArithmeticCountOpInterface,
                                       TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                       TFL_RankAtLeast<TFL_Operand<0, "input">, 1>]> {
  let summary = "Softmax";
  let description = [{
    exp(x * beta) over its sum along the last dimension.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "SOFTMAX";
  let options = "SoftmaxOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$input, F32Attr:$beta);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8, E_Quint8, E_QI16]>:$output);
  let extraClassDeclaration = [{
    ::mlir::quant::UniformQuantizedType getFixedOutputRange(bool isSigned, int bitWidth);
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    ::mlir::quant::UniformQuantizedType $cppClass::getFixedOutputRange(bool isSigned, int bitWidth) {
      return fixedOutputRange(getOutput().getType(), isSigned, bitWidth, 1.0 / 256, -128);
    }
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), 6); }
  }];
}

def TFL_LogSoftmaxOp : TFL_Op<"log_softmax", [Pure, SameOperandsAndResultShape, QuantizableResult,
                                              TFL_FixedOutputRangeInterface, TFL_ArithmeticCountOpInterface,
                                              TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Logarithm of softmax";
  let description = [{
    x minus the logarithm of the sum of exp(x) along the last dimension.
  }];
  let semantics = "TFLite kernels/activations.cc";
  let builtin = "LOG_SOFTMAX";
  let options = "LogSoftmaxOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_Quint8]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_Quint8]>:$output);
  let extraClassDeclaration = [{
    ::mlir::quant::UniformQuantizedType getFixedOutputRange(bool isSigned, int bitWidth);
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    ::mlir::quant::UniformQuantizedType $cppClass::getFixedOutputRange(bool isSigned, int bitWidth) {
      return fixedOutputRange(getOutput().getType(), isSigned, bitWidth, 16.0 / 256, 127);
    }
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), 7); }
  }];
}

def TFL_L2NormalizationOp : TFL_Op<"l2_normalization", [Pure, QuantizableResult, TFL_FixedOutputRangeInterface,
                                                        TFL_ArithmeticCountOpInterface]> {
  let summary = "Normalization to length one";
  let description = [{
    Each vector along the last dimension over its Euclidean length.
  }];
  let semantics = "TFLite kernels/l2norm.cc";
  let builtin = "L2_NORMALIZATION";
  let options = "L2NormOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_QUI16, E_QI16, E_I8]>:$input,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_QUI8, E_QI8, E_QUI16, E_QI16, E_I8]>:$output);
  let extraClassDeclaration = [{
    ::mlir::quant::UniformQuantizedType getFixedOutputRange(bool isSigned, int bitWidth);
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    ::mlir::quant::UniformQuantizedType $cppClass::getFixedOutputRange(bool isSigned, int bitWidth) {
      return fixedOutputRange(getOutput().getType(), isSigned, bitWidth, 1.0 / 128, 0);
    }
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), 3); }
  }];
}

def TFL_LocalResponseNormalizationOp : TFL_Op<"local_response_normalization", [SameOperandsAndResultTypeResolveRef,
    Pure, TFL_Rank<TFL_Operand<0, "input">, 4>]> {
  let summary = "Normalization over neighbouring channels";
  let description = [{
    x / (bias + alpha * s) ^ beta, where s is the sum of squares over the channels up to `radius` away.
  }];
  let semantics = "TFLite kernels/local_response_norm.cc";
  let builtin = "LOCAL_RESPONSE_NORMALIZATION";
  let options = "LocalResponseNormalizationOptions";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$input, I32Attr:$radius, F32Attr:$bias, F32Attr:$alpha, F32Attr:$beta);
  let results = (outs TFL_TensorOf<[E_F32]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLACTIVATIONOPS_TD
