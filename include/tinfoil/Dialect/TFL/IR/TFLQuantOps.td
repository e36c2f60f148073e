//===- TFLQuantOps.td - Quantization -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLQUANTOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLQUANTOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_QuantizeOp : TFL_Op<"quantize", [FirstAttrDerivedResultType, SameOperandsAndResultShape,
                                         DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "Conversion to a quantized type";
  let description = [{
    Rounds floating-point numbers to the quantized type of the result, or quantized numbers to another scale.
    `qtype` repeats the type of the result. With the unit attribute `volatile` the op counts as having an
    effect, so that no fold takes it away.
  }];
  let semantics = "TFLite kernels/quantize.cc";
  let builtin = "QUANTIZE";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI4, E_QUI4, E_QI8, E_QUI8, E_QI16, E_Quint8]>:$input,
                       TFL_TensorTypeAttr:$qtype);
  let results = (outs TFL_TensorOf<[E_QI4, E_QUI4, E_QI8, E_QUI8, E_QI16, E_Quint8]>:$output);
}

def TFL_DequantizeOp : TFL_Op<"dequantize", [DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "Conversion from a quantized type";
  let description = [{
    The floating-point numbers that quantized ones stand for, or f16 widened to f32. With the unit attribute
    `volatile` the op counts as having an effect, so that no fold takes it away.
  }];
  let semantics = "TFLite kernels/dequantize.cc";
  let builtin = "DEQUANTIZE";
  let arguments = (ins TFL_TensorOf<[E_QI2, E_QI4, E_QUI4, E_QI8, E_QUI8, E_QI16, E_F16, E_F8E4M3FN, E_F8E5M2]>:$input);
  let results = (outs TFL_TensorOf<[E_F32]>:$output);
}

def TFL_FakeQuantOp : TFL_Op<"fake_quant", [Pure, QuantizableResult]> {
  let summary = "Rounding to a grid, in floating point";
  let description = [{
    Rounds to one of 2^num_bits values between `min` and `max`, with zero among them.
  }];
  let semantics = "TFLite kernels/fake_quant.cc";
  let builtin = "FAKE_QUANT";
  let options = "FakeQuantOptions";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$input, F32Attr:$min, F32Attr:$max,
                       ConfinedAttr<I32Attr, [IntMaxValue<16>, IntMinValue<2>]>:$num_bits,
                       ConfinedAttr<BoolAttr, [TFL_IsFalse]>:$narrow_range);
  let results = (outs TFL_TensorOf<[E_F32]>:$output);
}

def TFL_NumericVerifyOp : TFL_Op<"NumericVerify", [QuantizableResult, SameOperandsShape]> {
  let summary = "Comparison of two computations";
  let description = [{
    Compares a quantized tensor with a floating-point reference and gives the difference. With `log_if_failed`
    it also complains where a difference is above `tolerance` times the scale.
  }];
  let semantics = "TFLite kernels/numeric_verify.cc";
  let arguments = (ins TFL_TensorOf<[E_QI8, E_QUI8, E_QI16, E_F16, E_Quint8]>:$input, TFL_TensorOf<[E_F32]>:$ref,
                       DefaultValuedOptionalAttr<F32Attr, "0.1">:$tolerance,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$log_if_failed);
  let results = (outs TFL_TensorOf<[E_F32]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLQUANTOPS_TD
