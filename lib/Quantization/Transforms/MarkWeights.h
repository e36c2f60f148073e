//===- MarkWeights.h - Insert pairs where the policy says so ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_TRANSFORMS_MARKWEIGHTS_H
#define TINFOIL_LIB_QUANTIZATION_TRANSFORMS_MARKWEIGHTS_H

#include "tinfoil/Quantization/Policy.h"

namespace tinfoil::quantization {

/// Bring a function into the form that decisions are made on: constants are arith.constant, quantfork.stats are gone.
void prepareForDecisions(mlir::func::FuncOp function);

/// Insert quantize/dequantize pairs, or float16 constants, as decided.
void markWeights(llvm::ArrayRef<WeightDecision> decisions);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_TRANSFORMS_MARKWEIGHTS_H
