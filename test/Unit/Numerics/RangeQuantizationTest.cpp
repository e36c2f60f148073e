//===- RangeQuantizationTest.cpp - Scale and zero point of a range --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/RangeQuantization.h"

#include "gtest/gtest.h"

using namespace tinfoil::numerics;

static void expect(AffineScale found, double scale, int64_t zeroPoint) {
  EXPECT_DOUBLE_EQ(found.scale, scale);
  EXPECT_EQ(found.zeroPoint, zeroPoint);
}

TEST(AffineScale, SpreadsTheRangeOverAllSteps) {
  expect(affineScale(0, 25.5, -128, 127), 0.1, -128);
  expect(affineScale(-25.5, 0, -128, 127), 0.1, 127);
  expect(affineScale(0, 25.5, 0, 255), 0.1, 0);
  // 127.5 steps on either side: the end of the smaller error is the upper one for signed storage, where 127 < 128.
  expect(affineScale(-1, 1, -128, 127), 2.0 / 255, -1);
  expect(affineScale(-1, 1, 0, 255), 2.0 / 255, 128);
}

TEST(AffineScale, HoldsZero) {
  expect(affineScale(5.1, 25.5, -128, 127), 0.1, -128);
  expect(affineScale(-25.5, -3, -128, 127), 0.1, 127);
}

TEST(AffineScale, IsNeverZero) {
  expect(affineScale(0, 0, -127, 127), 1e-6 / 254, 0);
  expect(affineScale(0, 1e-7, -127, 127), 1e-6 / 254, 0);
}

TEST(AffineScale, IsSymmetricOverSymmetricSteps) {
  expect(affineScale(-3, 3, -32767, 32767), 3.0 / 32767, 0);
  expect(affineScale(-3, 3, -127, 127), 3.0 / 127, 0);
}

TEST(AffineScale, ComputesInFloat) { expect(affineScale(-0.1, 0.2, 0, 255, true), (0.2f - -0.1f) / 255.0f, 85); }
