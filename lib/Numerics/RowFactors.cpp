//===- RowFactors.cpp - A scale per row in one byte -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/RowFactors.h"

#include "tinfoil/Numerics/WeightQuantization.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace tinfoil::numerics {

SmallVector<int8_t, 0> rowFactors(ArrayRef<float> values, int64_t rows) {
  SmallVector<double> magnitudes = maxMagnitudes(values, Slicing{rows, int64_t(values.size()) / rows});
  double most = *std::max_element(magnitudes.begin(), magnitudes.end());
  SmallVector<int8_t, 0> factors;
  for (double magnitude : magnitudes) {
    double steps = most == 0 ? kRowFactorSteps : std::ceil(magnitude / most * kRowFactorSteps);
    factors.push_back(int8_t(std::clamp<double>(steps, 1, kRowFactorSteps)));
  }
  return factors;
}

double remainingError(ArrayRef<int8_t> factors) {
  double sum = 0;
  for (int8_t factor : factors)
    sum += double(factor) * factor;
  return sum / (double(kRowFactorSteps) * kRowFactorSteps * double(factors.size()));
}

void divideRows(MutableArrayRef<float> values, ArrayRef<int8_t> factors) {
  size_t width = values.size() / factors.size();
  for (size_t row = 0; row < factors.size(); ++row)
    for (float &value : values.slice(row * width, width))
      value = float(double(value) * kRowFactorSteps / factors[row]);
}

} // namespace tinfoil::numerics
