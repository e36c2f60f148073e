//===- RangeQuantization.cpp - Scale and zero point of a range ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/RangeQuantization.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tinfoil::numerics {

AffineScale affineScale(double low, double high, int64_t least, int64_t most, bool inFloat) {
  low = std::min(low, 0.0);
  high = std::max(high, 0.0);
  if (high - low <= 1e-6) {
    low = std::min(low, -5e-7);
    high = std::max(high, 5e-7);
  }
  auto steps = double(most - least);
  double scale = inFloat ? double((float(high) - float(low)) / float(steps)) : (high - low) / steps;
  double fromLow = double(least) - low / scale, fromHigh = double(most) - high / scale;
  double errorAtLow = std::fabs(double(least)) + std::fabs(low / scale);
  double errorAtHigh = std::fabs(double(most)) + std::fabs(high / scale);
  double exact = std::round(errorAtLow < errorAtHigh ? fromLow : fromHigh);
  return {scale, int64_t(std::clamp(exact, double(least), double(most)))};
}

bool isScale(double scale) {
  return scale >= std::numeric_limits<float>::min() && scale <= std::numeric_limits<float>::max();
}

} // namespace tinfoil::numerics
