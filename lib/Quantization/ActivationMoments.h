//===- ActivationMoments.h - Means of activations without data --*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_ACTIVATIONMOMENTS_H
#define TINFOIL_LIB_QUANTIZATION_ACTIVATIONMOMENTS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/DenseMap.h"

namespace tinfoil::quantization {

/// The mean and the variance of each channel (the last dimension) of an activation.
struct Moments {
  llvm::SmallVector<double, 0> means, variances;
};

/// Estimates moments by carrying them through a function, from its pictures. Channels count as independent and sums as
/// normal, which is right enough where normalization was folded into the weights. Behind an op that has no rule here,
/// nothing is known.
///
/// An input of three channels is a picture; of other inputs, such as spectrograms, nothing is known. Pictures may fill
/// [-1, 1], [0, 1] or [0, 255]; the model does not say which. Training leaves the results of the first convolution near
/// mean 0 and deviation 1: the range is taken under which they come nearest to that.
class ActivationMoments {
public:
  explicit ActivationMoments(mlir::func::FuncOp function);

  /// Null where nothing is known.
  const Moments *of(mlir::Value value) const;

private:
  /// What is assumed of the pixels of an input.
  struct Pixels {
    double mean, deviation;
  };
  void run(mlir::func::FuncOp function, Pixels pixels, bool untilScored);
  void visit(mlir::Operation *op);

  llvm::DenseMap<mlir::Value, Moments> known;
  /// How far the results of the first convolution are from normalized ones.
  std::optional<double> score;
};

/// The f32 values of weights, also where they are marked for quantization.
std::optional<llvm::SmallVector<float, 0>> valuesOfWeights(mlir::Value weights);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_ACTIVATIONMOMENTS_H
