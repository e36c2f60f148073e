//===- TextTest.cpp - Numbers and names for people ------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Support/Text.h"

#include <gtest/gtest.h>

namespace {

TEST(Text, GroupsThousands) {
  EXPECT_EQ(tinfoil::grouped(0), "0");
  EXPECT_EQ(tinfoil::grouped(999), "999");
  EXPECT_EQ(tinfoil::grouped(1000), "1,000");
  EXPECT_EQ(tinfoil::grouped(1067648), "1,067,648");
  EXPECT_EQ(tinfoil::grouped(-123), "-123");
  EXPECT_EQ(tinfoil::grouped(-1234567), "-1,234,567");
}

} // namespace
