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

#endif // TINFOIL_DIALECT_TFL_IR_TFLACTIVATIONOPS_TD
