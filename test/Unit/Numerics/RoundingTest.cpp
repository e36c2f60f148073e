//===- RoundingTest.cpp - Compensated rounding, scales and factors --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/CompensatedRounding.h"
#include "tinfoil/Numerics/RowFactors.h"
#include "tinfoil/Numerics/ScaleSearch.h"

#include "gtest/gtest.h"

#include <cmath>
#include <random>

using namespace tinfoil::numerics;

namespace {

/// A filter [outputs, height, width, inputs] with some zeros.
llvm::SmallVector<float, 0> someFilter(int64_t size) {
  std::mt19937 generator(7);
  llvm::SmallVector<float, 0> values(size);
  for (int64_t i = 0; i < size; ++i)
    values[i] = i % 11 == 0 ? 0.0f : float(int32_t(generator() >> 8) - (1 << 23)) / float(1 << 23);
  return values;
}

struct Filter {
  static constexpr int64_t shape[] = {4, 3, 3, 8};
  static constexpr int64_t size = 4 * 3 * 3 * 8;
  llvm::SmallVector<float, 0> values = someFilter(size);
  Channels channels{Slicing::alongAxis(shape, 0), Slicing::alongAxis(shape, 3)};
  llvm::SmallVector<double> scales;
  llvm::SmallVector<int8_t, 0> stored = llvm::SmallVector<int8_t, 0>(size);

  Filter() {
    for (double magnitude : maxMagnitudes(values, channels.output))
      scales.push_back(symmetricScale(magnitude));
    quantizeCompensated(values, scales, channels.output, channels, stored);
  }
  double error(int64_t i) const { return stored[i] - values[i] / scales[i / (size / 4)]; }
};

TEST(CompensatedRounding, SumsOfOutputChannelsAreAtMostHalfAStep) {
  Filter filter;
  for (int64_t output = 0; output < 4; ++output) {
    double sum = 0;
    for (int64_t i = 0; i < Filter::size / 4; ++i)
      sum += filter.error(output * Filter::size / 4 + i);
    EXPECT_LE(std::fabs(sum), 0.5 + 1e-9);
  }
}

TEST(CompensatedRounding, EveryElementIsAtOneOfItsNeighbours) {
  Filter filter;
  for (int64_t i = 0; i < Filter::size; ++i) {
    EXPECT_LT(std::fabs(filter.error(i)), 1);
    if (filter.values[i] == 0)
      EXPECT_EQ(filter.stored[i], 0);
    EXPECT_GE(filter.stored[i], -127);
  }
}

TEST(CompensatedRounding, SumsOfInputChannelsStaySmall) {
  Filter filter;
  for (int64_t output = 0; output < 4; ++output)
    for (int64_t input = 0; input < 8; ++input) {
      double sum = 0;
      for (int64_t tap = 0; tap < 9; ++tap)
        sum += filter.error((output * 9 + tap) * 8 + input);
      // Half a step, and one element more for the sake of the output channel.
      EXPECT_LE(std::fabs(sum), 1.5 + 1e-9);
    }
}

TEST(CompensatedRounding, DepthwiseChannelsAreColumns) {
  const int64_t shape[] = {1, 1, 4, 2};
  const float values[] = {127, 1.4f, 2.4f, 127, 2.4f, 1.0f, 2.4f, 3.0f};
  const double scales[] = {1, 1};
  int8_t stored[8];
  auto output = Slicing::alongAxis(shape, 3);
  quantizeCompensated(values, scales, output, {output, Slicing()}, stored);
  // Column 0 loses 1.2 and takes the first 2.4 to 3; column 1 loses 0.4 and stays.
  const int8_t expected[] = {127, 1, 3, 127, 2, 1, 2, 3};
  EXPECT_EQ(llvm::ArrayRef(stored), llvm::ArrayRef(expected));
}

TEST(ScaleSearch, IsNoWorseThanTheLargestMagnitude) {
  auto values = someFilter(9 * 16);
  Slicing columns{16, 1};
  llvm::SmallVector<double> plain;
  for (double magnitude : maxMagnitudes(values, columns))
    plain.push_back(symmetricScale(magnitude));
  auto searched = plain;
  searchScales(values, columns, searched);
  auto error = [&](llvm::ArrayRef<double> scales) {
    llvm::SmallVector<int8_t, 0> stored(values.size());
    quantize(values, scales, columns, stored);
    return relativeError(values, stored, scales, columns);
  };
  EXPECT_LT(error(searched), error(plain));
}

TEST(ScaleSearch, LeavesLargeAndEmptySlicesAlone) {
  auto values = someFilter(kMostSearched + 1);
  llvm::SmallVector<double> scales{0.25};
  searchScales(values, Slicing(), scales);
  EXPECT_EQ(scales.front(), 0.25);
  const float zeros[4] = {};
  searchScales(zeros, Slicing(), scales);
  EXPECT_EQ(scales.front(), 0.25);
}

TEST(RowFactors, NoRowExceedsTheTable) {
  float values[] = {1.0f, -0.5f, 0.1f, 0.0f, 0.0f, 0.0f};
  auto factors = rowFactors(values, 3);
  // ceil(127 * 0.1) is 13; a row of zeros gets the least.
  EXPECT_EQ(llvm::ArrayRef(factors), llvm::ArrayRef<int8_t>({127, 13, 1}));
  divideRows(values, factors);
  EXPECT_EQ(values[0], 1.0f);
  EXPECT_FLOAT_EQ(values[2], 0.1f * 127 / 13);
  EXPECT_LE(values[2], 1.0f);
  EXPECT_NEAR(remainingError(factors), (1 + 13.0 * 13 / (127 * 127) + 1.0 / (127 * 127)) / 3, 1e-12);
}

} // namespace
