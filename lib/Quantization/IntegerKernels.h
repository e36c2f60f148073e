//===- IntegerKernels.h - What ops need to compute on integers --*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Full-integer quantization asks here, as dynamic range asks the policy: nothing is changed, and every answer has a
// reason.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_INTEGERKERNELS_H
#define TINFOIL_LIB_QUANTIZATION_INTEGERKERNELS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"

#include <string>

namespace tinfoil::quantization {

/// The quantized type of the elements of a tensor that stands for f32; null for other types, and for those without
/// scales.
mlir::quant::QuantizedType quantizedElement(mlir::Type type);

/// Whether a value is a tensor of f32.
bool isFloatTensor(mlir::Value value);

/// Whether an op may compute on integers at all; its types and scales are another question.
bool mayBeInteger(mlir::Operation *op);

/// Whether kernels of the op compute on activations of this storage, as far as the lists of types do not tell.
bool knowsStorage(mlir::Operation *op, bool isSigned, unsigned bits);

/// What an integer kernel takes an operand for.
enum class OperandRole { Activation, Weights, Bias };
OperandRole roleOf(mlir::Operation *op, unsigned operand);

/// Whether operands and results of an op must share scale and zero point in this storage.
bool needsSameScales(mlir::Operation *op, bool isSigned, unsigned bits);

/// The only type that a quantized result of the op may have; null where any will do.
mlir::quant::UniformQuantizedType fixedResultType(mlir::Operation *op, bool isSigned, unsigned bits);

/// The scales that a bias must have: products of those of the other operands, all given. Empty where they do not fit
/// together.
llvm::SmallVector<double> biasScales(llvm::ArrayRef<mlir::quant::QuantizedType> factors);

/// Whether the kernel for 16-bit activations takes a bias of 32 bits, if the op says that it has one. 64 bits, which
/// all of them take, no quantized type of MLIR has.
bool takesNarrowBias(mlir::Operation *op);

/// Why an op with quantized operands and results would not compute what its types say, in words that follow its name;
/// empty if it does.
std::string whyNotInteger(mlir::Operation *op);

/// Tell MLIR's remark engine which op computes on integers, or why not; nothing happens unless remarks were asked for.
void emitIntegerRemark(mlir::func::FuncOp function, mlir::Operation *op, llvm::StringRef why);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_INTEGERKERNELS_H
