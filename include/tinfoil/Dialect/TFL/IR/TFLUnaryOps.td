//===- TFLUnaryOps.td - Elementwise ops of one operand -------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLUNARYOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLUNARYOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_AbsOp : TFL_Op<"abs", [Pure, QuantizableResult, SameOperandsAndResultShape]> {
  let summary = "Absolute value";
  let description = [{
    The distance of each element from zero.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "ABS";
  let arguments = (ins TFL_TensorOf<[E_I16, E_I32, E_F32, E_QI8, E_QI16]>:$x);
  let results = (outs TFL_TensorOf<[E_I16, E_I32, E_F32, E_QI8, E_QI16]>:$y);
  let hasFolder = 1;
}

def TFL_CeilOp : TFL_Op<"ceil", [Pure, SameOperandsAndResultTypeResolveRef]> {
  let summary = "Rounding up";
  let description = [{
    The least integer that is not below each element.
  }];
  let semantics = "TFLite kernels/ceil.cc";
  let builtin = "CEIL";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$x);
  let results = (outs TFL_TensorOf<[E_F32]>:$y);
  let hasFolder = 1;
}

def TFL_FloorOp : TFL_Op<"floor", [Pure, SameOperandsAndResultTypeResolveRef]> {
  let summary = "Rounding down";
  let description = [{
    The greatest integer that is not above each element.
  }];
  let semantics = "TFLite kernels/floor.cc";
  let builtin = "FLOOR";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$x);
  let results = (outs TFL_TensorOf<[E_F32]>:$y);
  let hasFolder = 1;
}

def TFL_RoundOp : TFL_Op<"round", [Pure, SameOperandsAndResultTypeResolveRef]> {
  let summary = "Rounding to the nearest integer";
  let description = [{
    The nearest integer; of two equally near ones the even one.
  }];
  let semantics = "TFLite kernels/round.cc";
  let builtin = "ROUND";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$x);
  let results = (outs TFL_TensorOf<[E_F32]>:$y);
}

def TFL_NegOp : TFL_Op<"neg", [Pure, SameOperandsAndResultTypeResolveRef]> {
  let summary = "Negation";
  let description = [{
    Each element with the other sign.
  }];
  let semantics = "TFLite kernels/neg.cc";
  let builtin = "NEG";
  let options = "NegOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64]>:$y);
  let hasFolder = 1;
}

def TFL_SignOp : TFL_Op<"sign", [Pure, SameOperandsAndResultType]> {
  let summary = "Sign";
  let description = [{
    -1, 0 or 1, as each element is negative, zero or positive.
  }];
  let semantics = "TFLite kernels/sign.cc";
  let builtin = "SIGN";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F64, E_I32]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_F64, E_I32]>:$output);
}

def TFL_ExpOp : TFL_Op<"exp", [Pure, QuantizableResult, TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Exponential function";
  let description = [{
    e raised to each element.
  }];
  let semantics = "TFLite kernels/exp.cc";
  let builtin = "EXP";
  let options = "ExpOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QI16]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QI16]>:$y);
  let hasFolder = 1;
}

def TFL_LogOp : TFL_Op<"log", [Pure, QuantizableResult, TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Natural logarithm";
  let description = [{
    The power of e that gives each element.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "LOG";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8]>:$y);
  let hasFolder = 1;
}

def TFL_SqrtOp : TFL_Op<"sqrt", [Pure, QuantizableResult, SameOperandsAndResultShape,
                                 TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Square root";
  let description = [{
    The square root of each element.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "SQRT";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QI16]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QI16]>:$y);
  let hasFolder = 1;
}

def TFL_RsqrtOp : TFL_Op<"rsqrt", [Pure, QuantizableResult, SameOperandsAndResultShape,
                                   TFL_SameElemU8Or4<TFL_Result<0, "y">, TFL_Operand<0, "x">>]> {
  let summary = "Reciprocal of the square root";
  let description = [{
    One over the square root of each element.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "RSQRT";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QI16]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8, E_QI16]>:$y);
  let hasFolder = 1;
}

def TFL_SquareOp : TFL_Op<"square", [Pure, SameOperandsAndResultTypeResolveRef]> {
  let summary = "Square";
  let description = [{
    Each element times itself.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "SQUARE";
  let options = "SquareOptions";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$x);
  let results = (outs TFL_TensorOf<[E_F32]>:$y);
  let hasFolder = 1;
}

def TFL_CosOp : TFL_Op<"cos", [Pure, SameOperandsAndResultTypeResolveRef]> {
  let summary = "Cosine";
  let description = [{
    The cosine of each element, in radians.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "COS";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_F16]>:$y);
  let hasFolder = 1;
}

def TFL_SinOp : TFL_Op<"sin", [Pure, SameOperandsAndResultTypeResolveRef]> {
  let summary = "Sine";
  let description = [{
    The sine of each element, in radians.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "SIN";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_F16]>:$y);
  let hasFolder = 1;
}

def TFL_LogicalNotOp : TFL_Op<"logical_not", [Pure, SameOperandsAndResultType]> {
  let summary = "Negation of a truth value";
  let description = [{
    True where the operand is false.
  }];
  let semantics = "TFLite kernels/elementwise.cc";
  let builtin = "LOGICAL_NOT";
  let arguments = (ins TFL_TensorOf<[E_I1]>:$lhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_CastOp : TFL_Op<"cast", [Pure, SameOperandsAndResultShape]> {
  let summary = "Conversion of the element type";
  let description = [{
    Each element in another type. Floating-point numbers are cut off toward zero when they become integers;
    anything but zero becomes true.
  }];
  let semantics = "TFLite kernels/cast.cc";
  let builtin = "CAST";
  let arguments = (ins TFL_TensorOf<[E_F16, E_BF16, E_F8E4M3FN, E_F8E5M2, E_F32, E_F64, E_I1, E_I2, E_I4, E_UI4, E_I16,
                           E_UI16, E_I32, E_UI32, E_I64, E_Quint8, E_UI8, E_I8, E_C64]>:$input);
  let results = (outs TFL_TensorOf<[E_F16, E_BF16, E_F8E4M3FN, E_F8E5M2, E_F32, E_F64, E_I1, E_I2, E_I4, E_UI4, E_I16,
                          E_UI16, E_I32, E_UI32, E_I64, E_Quint8, E_UI8, E_I8, E_C64]>:$output);
  let hasFolder = 1;
}

def TFL_BitcastOp : TFL_Op<"bitcast", [Pure]> {
  let summary = "Other type for the same bits";
  let description = [{
    The bytes of the operand under another element type. Where the widths differ, the last dimension goes away
    (narrow to wide) or one is added (wide to narrow).
  }];
  let semantics = "TFLite kernels/bitcast.cc";
  let builtin = "BITCAST";
  let arguments = (ins TFL_AnyTensor:$input);
  let results = (outs TFL_AnyTensor:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
}

def TFL_ComplexAbsOp : TFL_Op<"complex_abs", [Pure, SameOperandsAndResultShape]> {
  let summary = "Absolute value of complex numbers";
  let description = [{
    The distance of each complex number from zero.
  }];
  let semantics = "TFLite kernels/complex_support.cc";
  let builtin = "COMPLEX_ABS";
  let arguments = (ins TFL_TensorOf<[E_C64, E_C128]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_F64]>:$output);
}

def TFL_RealOp : TFL_Op<"real", [Pure, SameOperandsAndResultShape]> {
  let summary = "Real part";
  let description = [{
    The real part of each complex number.
  }];
  let semantics = "TFLite kernels/complex_support.cc";
  let builtin = "REAL";
  let arguments = (ins TFL_TensorOf<[E_C64, E_C128]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_F64]>:$output);
}

def TFL_ImagOp : TFL_Op<"imag", [Pure, SameOperandsAndResultShape]> {
  let summary = "Imaginary part";
  let description = [{
    The imaginary part of each complex number.
  }];
  let semantics = "TFLite kernels/complex_support.cc";
  let builtin = "IMAG";
  let arguments = (ins TFL_TensorOf<[E_C64, E_C128]>:$input);
  let results = (outs TFL_TensorOf<[E_F32, E_F64]>:$output);
}

def TFL_RFFT2dOp : TFL_Op<"rfft2d", [Pure]> {
  let summary = "Fourier transform of real numbers in two dimensions";
  let description = [{
    The discrete Fourier transform over the two innermost dimensions, cut or filled with zeros to `fft_length`
    first. As the input is real, only fft_length[1] / 2 + 1 columns are kept.
  }];
  let semantics = "TFLite kernels/rfft2d.cc";
  let builtin = "RFFT2D";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$input, TFL_TensorOf<[E_I32]>:$fft_length);
  let results = (outs TFL_TensorOf<[E_C64]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLUNARYOPS_TD
