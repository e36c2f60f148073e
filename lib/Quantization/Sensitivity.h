//===- Sensitivity.h - Where quantized activations cost much ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_SENSITIVITY_H
#define TINFOIL_LIB_QUANTIZATION_SENSITIVITY_H

#include "mlir/IR/Operation.h"

namespace tinfoil::quantization {

/// Whether a result of the op comes to a tfl.log without passing an activation, a softmax or an op with a fused
/// activation. Quantizing activations makes an error that is a share of the largest value of a tensor; the logarithm of
/// a small value turns that into a large one (spectrograms: the DFT and the mel matrix in front of a log).
bool reachesLogarithm(mlir::Operation *op);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_SENSITIVITY_H
