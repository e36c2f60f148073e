//===- Range.h - How many numbers stand in a range --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_RANGE_H
#define TINFOIL_NUMERICS_RANGE_H

#include <cmath>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace tinfoil::numerics {

/// How many of start, start + delta, start + 2 delta, ... stand in front of limit. Nothing where delta is zero, where
/// the count is not finite, and where it does not fit. Integers are counted exactly.
template <typename T> std::optional<int64_t> rangeSize(T start, T limit, T delta) {
  if (delta == T(0))
    return std::nullopt;
  if constexpr (std::is_floating_point_v<T>) {
    double count = std::ceil((double(limit) - double(start)) / double(delta));
    if (!(std::fabs(count) < 0x1p63))
      return std::nullopt;
    return count < 0 ? 0 : int64_t(count);
  } else {
    bool up = delta > T(0);
    if (up ? limit <= start : limit >= start)
      return 0;
    // The distance of two numbers of 64 bits only fits into an unsigned one.
    uint64_t distance = up ? uint64_t(limit) - uint64_t(start) : uint64_t(start) - uint64_t(limit);
    uint64_t step = up ? uint64_t(delta) : 0 - uint64_t(delta);
    uint64_t count = (distance - 1) / step + 1;
    return count <= uint64_t(INT64_MAX) ? std::optional<int64_t>(count) : std::nullopt;
  }
}

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_RANGE_H
