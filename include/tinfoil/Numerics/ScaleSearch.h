//===- ScaleSearch.h - The scale that fits a few weights best ---*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_SCALESEARCH_H
#define TINFOIL_NUMERICS_SCALESEARCH_H

#include "tinfoil/Numerics/WeightQuantization.h"

namespace tinfoil::numerics {

/// Slices of more elements keep their scale: their errors average out whatever it is.
constexpr int64_t kMostSearched = 256;

/// Replace the scales of small slices by those, up to a quarter larger, that leave the least error: the sum of squares,
/// and the square of the sum that compensated rounding leaves. The nine weights of a depthwise channel lose half their
/// error by this.
void searchScales(llvm::ArrayRef<float> values, const Slicing &slicing, llvm::MutableArrayRef<double> scales);

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_SCALESEARCH_H
