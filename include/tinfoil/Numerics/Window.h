//===- Window.h - Where windows of a convolution lie ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_WINDOW_H
#define TINFOIL_NUMERICS_WINDOW_H

#include <algorithm>
#include <cstdint>
#include <optional>

namespace tinfoil::numerics {

/// The windows along one dimension: how many there are, and how many elements of padding they reach over in front of
/// and behind the input. Window o begins at o * stride - before.
struct Windows {
  int64_t count = 0, before = 0, behind = 0;
};

/// With padding SAME (`same`) there is a window for every `stride` elements, otherwise those that lie inside. Nothing
/// for numbers that are not positive (`in` may be 0), and where without padding not one window fits. Extents must be
/// small enough that their products fit.
inline std::optional<Windows> placeWindows(int64_t in, int64_t filter, int64_t stride, int64_t dilation, bool same) {
  int64_t reach = (filter - 1) * dilation + 1;
  if (in < 0 || filter < 1 || stride < 1 || dilation < 1 || (!same && in < reach))
    return std::nullopt;
  if (!same)
    return Windows{(in - reach) / stride + 1, 0, 0};
  int64_t count = (in + stride - 1) / stride;
  int64_t padding = std::max<int64_t>(0, (count - 1) * stride + reach - in);
  return Windows{count, padding / 2, padding - padding / 2};
}

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_WINDOW_H
