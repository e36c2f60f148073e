//===- StridedSlice.cpp - What a strided slice takes -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/StridedSlice.h"

#include <algorithm>
#include <utility>

namespace tinfoil::numerics {

std::optional<Box> resolve(const StridedSlice &slice, Shape input, std::string &why) {
  auto fail = [&](const char *message) {
    why = message;
    return std::nullopt;
  };
  size_t entries = slice.begin.size();
  if (slice.end.size() != entries || slice.strides.size() != entries || entries > 32)
    return fail("begin, end and strides must have one length, at most 32");
  auto bit = [](uint32_t mask, size_t entry) { return (mask >> entry & 1) != 0; };
  // An ellipsis stands for the dimensions that no other entry names.
  size_t named = 0;
  for (size_t entry = 0; entry < entries; ++entry)
    named += !bit(slice.newAxisMask, entry) && !bit(slice.ellipsisMask, entry);
  if (named > input.size())
    return fail("has more entries than the input has dimensions");
  size_t open = input.size() - named;
  Box box;
  auto takeAll = [&](size_t count) {
    for (; count > 0; --count) {
      int64_t extent = input[box.begin.size()];
      box.begin.push_back(0), box.size.push_back(extent), box.step.push_back(1), box.shape.push_back(extent);
    }
  };
  for (size_t entry = 0; entry < entries; ++entry) {
    if (bit(slice.ellipsisMask, entry)) {
      takeAll(std::exchange(open, 0));
      continue;
    }
    if (bit(slice.newAxisMask, entry)) {
      box.shape.push_back(1);
      continue;
    }
    int64_t extent = input[box.begin.size()], stride = slice.strides[entry];
    if (stride == 0)
      return fail("has a stride of zero");
    bool back = stride < 0;
    // The first and the last place a step may start at, and one beyond.
    int64_t low = back ? -1 : 0, high = back ? extent - 1 : extent;
    auto inside = [&](int64_t index) { return std::clamp(index < 0 ? index + extent : index, low, high); };
    bool shrinks = bit(slice.shrinkAxisMask, entry);
    int64_t begin = slice.begin[entry];
    if (shrinks) {
      int64_t index = begin < 0 ? begin + extent : begin;
      if (bit(slice.beginMask, entry))
        index = back ? extent - 1 : 0;
      if (index < 0 || index >= extent)
        return fail("takes one element outside of the input");
      box.begin.push_back(index), box.size.push_back(1), box.step.push_back(1);
      continue;
    }
    int64_t first = bit(slice.beginMask, entry) ? (back ? high : low) : inside(begin);
    int64_t end = slice.end[entry];
    // Of an end that counts from the begin only the sum has a meaning.
    if (slice.endIsOffset)
      end = std::clamp<int64_t>((begin < 0 ? begin + extent : begin) + end, low, high);
    else
      end = inside(end);
    if (bit(slice.endMask, entry))
      end = back ? low : high;
    int64_t distance = back ? first - end : end - first, step = back ? -stride : stride;
    int64_t size = distance <= 0 ? 0 : (distance - 1) / step + 1;
    box.begin.push_back(size == 0 ? 0 : first), box.size.push_back(size), box.step.push_back(stride);
    box.shape.push_back(size);
  }
  takeAll(input.size() - box.begin.size());
  return box;
}

} // namespace tinfoil::numerics
