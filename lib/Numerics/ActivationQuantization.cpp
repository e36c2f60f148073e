//===- ActivationQuantization.cpp - Activations to int8 at run time --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/ActivationQuantization.h"

#include <algorithm>
#include <cmath>

namespace tinfoil::numerics {

namespace {

struct Range {
  float low = 0, high = 0;
};

/// The range of a row, widened to hold 0. NaN is passed over.
Range rangeOf(llvm::ArrayRef<float> row) {
  Range range;
  for (float x : row) {
    range.low = std::min(range.low, x);
    range.high = std::max(range.high, x);
  }
  return range;
}

int8_t clampTo(float q, float low, float high, int32_t zeroPoint) {
  return std::isnan(q) ? int8_t(zeroPoint) : int8_t(std::clamp(q, low, high));
}

} // namespace

RowScale quantizeSymmetric(llvm::ArrayRef<float> row, llvm::MutableArrayRef<int8_t> out) {
  Range range = rangeOf(row);
  float magnitude = std::max(-range.low, range.high);
  if (magnitude == 0) {
    std::fill(out.begin(), out.end(), 0);
    return {};
  }
  float inverse = 127.0f / magnitude;
  for (auto [x, q] : llvm::zip_equal(row, out))
    q = clampTo(std::round(x * inverse), -127, 127, 0);
  return {magnitude / 127.0f, 0};
}

RowScale quantizeAsymmetric(llvm::ArrayRef<float> row, llvm::MutableArrayRef<int8_t> out) {
  Range range = rangeOf(row);
  double low = range.low, high = range.high;
  if (low == high) {
    std::fill(out.begin(), out.end(), 0);
    return {};
  }
  double scale = (high - low) / 255.0;
  double fromLow = -128.0 - low / scale, fromHigh = 127.0 - high / scale;
  double errorAtLow = 128.0 + std::fabs(low / scale), errorAtHigh = 127.0 + std::fabs(high / scale);
  double exact = errorAtLow < errorAtHigh ? fromLow : fromHigh;
  auto zeroPoint = int32_t(exact <= -128.0 ? -128.0 : exact >= 127.0 ? 127.0 : std::round(exact));
  RowScale result{float(scale), zeroPoint};
  float inverse = 1.0f / result.scale;
  for (auto [x, q] : llvm::zip_equal(row, out))
    q = clampTo(std::round(float(zeroPoint) + x * inverse), -128, 127, zeroPoint);
  return result;
}

RowScale quantizeQd8(llvm::ArrayRef<float> row, llvm::MutableArrayRef<int8_t> out) {
  Range range = rangeOf(row);
  // An empty range has scale 1; a zero point follows all the same.
  float steps = range.low == range.high ? 1.0f : 255.0f / (range.high - range.low);
  float atLow = range.low * steps, atHigh = range.high * steps;
  float exact = (-128.0f + atLow) + (127.0f + atHigh) > 0 ? -128.0f - atLow : 127.0f - atHigh;
  auto zeroPoint = int32_t(std::nearbyint(std::clamp(exact, -128.0f, 127.0f)));
  for (auto [x, q] : llvm::zip_equal(row, out))
    q = clampTo(std::nearbyint(x * steps) + float(zeroPoint), -128, 127, zeroPoint);
  return {1.0f / steps, zeroPoint};
}

} // namespace tinfoil::numerics
