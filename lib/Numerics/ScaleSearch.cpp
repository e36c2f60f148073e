//===- ScaleSearch.cpp - The scale that fits a few weights best -----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/ScaleSearch.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace tinfoil::numerics {

/// The error with a scale. Activations that are never negative have a mean about as large as their deviation, and the
/// mean meets the sum of errors.
static double errorWith(double scale, ArrayRef<float> slice) {
  double squares = 0, sum = 0;
  for (float value : slice) {
    double steps = value / scale;
    double error = std::clamp<double>(std::round(steps), -127, 127) - steps;
    squares += error * error;
    sum += error;
  }
  // Whole steps of the sum are moved away.
  double rest = sum - std::round(sum);
  return (squares + 2 * rest * rest) * scale * scale;
}

static double searchScale(double scale, ArrayRef<float> slice) {
  constexpr int steps = 256, least = -1, most = 64;
  double best = scale, bestError = errorWith(scale, slice);
  for (int step = least; step <= most; ++step) {
    double candidate = scale * (1 + double(step) / steps);
    double error = errorWith(candidate, slice);
    if (error < bestError) {
      best = candidate;
      bestError = error;
    }
  }
  return best;
}

void searchScales(ArrayRef<float> values, const Slicing &slicing, MutableArrayRef<double> scales) {
  int64_t count = slicing.slices > 0 ? int64_t(values.size()) / slicing.slices : 0;
  if (count == 0 || count > kMostSearched)
    return;
  int64_t inner = slicing.slices > 1 ? slicing.inner : count;
  SmallVector<float> slice(count);
  for (int64_t s = 0; s < slicing.slices; ++s) {
    float most = 0;
    for (int64_t i = 0; i < count; ++i) {
      slice[i] = values[(i / inner * slicing.slices + s) * inner + i % inner];
      most = std::max(most, std::fabs(slice[i]));
    }
    if (most > 0)
      scales[s] = searchScale(scales[s], slice);
  }
}

} // namespace tinfoil::numerics
