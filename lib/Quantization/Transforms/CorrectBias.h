//===- CorrectBias.h - Take the mean error out of biases --------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_TRANSFORMS_CORRECTBIAS_H
#define TINFOIL_LIB_QUANTIZATION_TRANSFORMS_CORRECTBIAS_H

#include "../ActivationMoments.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

namespace tinfoil::quantization {

/// Subtract from the constant f32 biases of the convolutions and dense layers that use these weights what rounding adds
/// to their results on average. `weights` still has the float values, `stored` the integers.
void correctBiases(tfl::QuantizeOp weights, mlir::ElementsAttr stored, const ActivationMoments &moments);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_TRANSFORMS_CORRECTBIAS_H
