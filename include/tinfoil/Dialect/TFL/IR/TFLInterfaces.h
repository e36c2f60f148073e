//===- TFLInterfaces.h - Interfaces and traits of ops of the tfl dialect -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLINTERFACES_H
#define TINFOIL_DIALECT_TFL_IR_TFLINTERFACES_H

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/TypeUtilities.h"

namespace tinfoil::tfl::traits {

/// The result may be quantized.
template <typename ConcreteType>
class QuantizableResult : public mlir::OpTrait::TraitBase<ConcreteType, QuantizableResult> {};

/// Shapes are compatible and element types equal over all operands and results.
template <typename ConcreteType>
class SameOperandsAndResultTypeResolveRef
    : public mlir::OpTrait::TraitBase<ConcreteType, SameOperandsAndResultTypeResolveRef> {
public:
  static llvm::LogicalResult verifyTrait(mlir::Operation *op) {
    if (failed(mlir::OpTrait::impl::verifySameOperandsAndResultShape(op)))
      return llvm::failure();
    return mlir::OpTrait::impl::verifySameOperandsAndResultElementType(op);
  }
};

/// In integer arithmetic the scale of operand `Bias` is the product of the scales of `Operands`.
template <int Bias, int... Operands> struct AccumulatorUniformScale {
  template <typename ConcreteType>
  class Impl : public mlir::OpTrait::TraitBase<ConcreteType, AccumulatorUniformScale<Bias, Operands...>::Impl> {
  public:
    static constexpr int getAccumulatorBiasIndex() { return Bias; }
    static llvm::SmallVector<int> getAccumulatorScaleOperands() { return {Operands...}; }
  };
};

/// Operand `OperandIndex` holds coefficients that may have one scale per index of dimension `QuantDim`.
template <int QuantDim, int OperandIndex> struct AffineOpCoefficient {
  template <typename ConcreteType>
  class Impl : public mlir::OpTrait::TraitBase<ConcreteType, AffineOpCoefficient<QuantDim, OperandIndex>::Impl> {
  public:
    static constexpr int getCoefficientQuantDim() { return QuantDim; }
    static constexpr int getCoefficientOperandIndex() { return OperandIndex; }
  };
};

} // namespace tinfoil::tfl::traits

#include "tinfoil/Dialect/TFL/IR/TFLInterfaces.h.inc"

#endif // TINFOIL_DIALECT_TFL_IR_TFLINTERFACES_H
