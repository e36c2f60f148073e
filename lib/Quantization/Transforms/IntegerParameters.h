//===- IntegerParameters.h - Scales of values and how they spread -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The parameters of a value stand in the IR: a volatile tfl.quantize, and a tfl.dequantize that everybody reads the
// value from. Parameters from a range that was seen or assumed may give way to what a kernel asks for; those that a
// framework wrote, or that a kernel always gives, do not. Where two stand against each other, one pair follows the
// other: values are rounded twice, and never read with a scale that is not theirs.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_TRANSFORMS_INTEGERPARAMETERS_H
#define TINFOIL_LIB_QUANTIZATION_TRANSFORMS_INTEGERPARAMETERS_H

#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace tinfoil::quantization {

/// What values of a model are stored as.
struct IntegerTypes {
  bool isSigned = false;
  unsigned bits = 8;
  /// Weights have one scale per output channel where kernels know it.
  bool perChannel = true;
  /// Compute scales in float, as quantizers before the dialect did.
  bool legacyFloatScale = false;
};

class IntegerParameters {
public:
  IntegerParameters(mlir::func::FuncOp function, IntegerTypes types)
      : context(function.getContext()), function(function), types(types) {}

  /// The type for values of a range; 16 bits have zero point 0. Null where a scale cannot be told in f32.
  mlir::quant::UniformQuantizedType typeOf(double low, double high) const;

  /// Let all that reads a value read it through a new pair. The range it comes from was seen or assumed.
  tfl::QuantizeOp assume(mlir::Value value, mlir::quant::QuantizedType type);

  /// Spread parameters: results that kernels give a fixed scale, and ops whose operands and results share one.
  void propagate();

  /// Give the constants of ops whose other operands and results have parameters theirs: weights, biases, others.
  void quantizeConstants();

private:
  mlir::quant::UniformQuantizedType hull(llvm::ArrayRef<mlir::quant::QuantizedType> ranges) const;
  bool movesValues(mlir::Operation *op) const;
  bool takesIntegers(mlir::Operation *op) const;
  void setResult(mlir::Value result, mlir::quant::QuantizedType type);
  mlir::Value pairOf(mlir::Value value, mlir::quant::QuantizedType type);

  void readFromUsers(mlir::Value value);
  void passUp(mlir::Operation *op);
  void offer(mlir::OpOperand &operand, mlir::quant::QuantizedType type);
  void passDown(mlir::Operation *op);
  mlir::quant::QuantizedType joined(llvm::ArrayRef<mlir::OpOperand *> operands) const;

  void quantizeWeights(mlir::OpOperand &operand);
  void quantizeBias(mlir::OpOperand &operand);
  void quantizeOther(mlir::OpOperand &operand);

  mlir::MLIRContext *context;
  mlir::func::FuncOp function;
  IntegerTypes types;
  /// Marks that may give way, and of those the ones that already did.
  llvm::DenseSet<mlir::Operation *> assumed, imposed;
  /// Pairs for single uses of a value.
  llvm::DenseMap<std::pair<mlir::Value, mlir::Type>, mlir::Value> pairs;
};

/// The type that a value is read in: of the integers behind the tfl.dequantize that gives it; null without one.
mlir::quant::QuantizedType typeRead(mlir::Value value);

/// The values of a constant that can be quantized: of a known shape, not empty, all finite.
std::optional<llvm::SmallVector<float>> finiteValues(mlir::Value value);

/// The tfl.quantize that alone reads a value; null without one.
tfl::QuantizeOp markOf(mlir::Value value);

/// The type that it quantizes the value to; null without one.
mlir::quant::QuantizedType markedType(mlir::Value value);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_TRANSFORMS_INTEGERPARAMETERS_H
