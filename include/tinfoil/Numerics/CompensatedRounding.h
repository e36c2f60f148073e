//===- CompensatedRounding.h - Rounding without a bias ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rounding every weight to nearest leaves each output channel with a sum of errors that is not zero. Activations are
// not zero on average (behind a ReLU they are positive), and neighbouring pixels are alike, so that such a sum shifts
// the whole channel. Rounding a few weights the other way, those nearest to a half, removes it at almost no cost.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_COMPENSATEDROUNDING_H
#define TINFOIL_NUMERICS_COMPENSATEDROUNDING_H

#include "tinfoil/Numerics/WeightQuantization.h"

namespace tinfoil::numerics {

/// What a weight's elements belong to. All elements of an output channel have the same scale.
struct Channels {
  /// One slice for each output channel.
  Slicing output;
  /// One slice for each input channel: its elements in one output channel are the taps of a filter on one picture.
  Slicing input;

  bool operator==(const Channels &) const = default;
};

/// As `quantize`, and then for every input channel of an output channel, and for every output channel as a whole,
/// elements are moved to the other neighbour until the sum of errors is at most half a step. Elements with the largest
/// errors are moved, of equal ones the first; each at most once; zeros stay zero and no element leaves [-127, 127].
void quantizeCompensated(llvm::ArrayRef<float> values, llvm::ArrayRef<double> scales, const Slicing &slicing,
                         const Channels &channels, llvm::MutableArrayRef<int8_t> out);

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_COMPENSATEDROUNDING_H
