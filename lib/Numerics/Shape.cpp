//===- Shape.cpp - Extents and strides -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/Shape.h"

#include "llvm/Support/CheckedArithmetic.h"

namespace tinfoil::numerics {

std::optional<int64_t> elementCount(Shape shape) {
  int64_t count = 1;
  for (int64_t extent : shape) {
    std::optional<int64_t> next = extent < 0 ? std::nullopt : llvm::checkedMul(count, extent);
    if (!next)
      return std::nullopt;
    count = *next;
  }
  return count;
}

Extents rowMajorStrides(Shape shape) {
  Extents strides(shape.size());
  int64_t stride = 1;
  for (size_t dim = shape.size(); dim-- > 0; stride *= shape[dim])
    strides[dim] = stride;
  return strides;
}

std::optional<Extents> broadcastShapes(Shape a, Shape b) {
  Extents result(std::max(a.size(), b.size()));
  for (size_t back = 1; back <= result.size(); ++back) {
    int64_t x = back <= a.size() ? a[a.size() - back] : 1;
    int64_t y = back <= b.size() ? b[b.size() - back] : 1;
    if (x != y && x != 1 && y != 1)
      return std::nullopt;
    result[result.size() - back] = x == 1 ? y : x;
  }
  return result;
}

Extents broadcastStrides(Shape from, Shape to) {
  Extents own = rowMajorStrides(from), strides(to.size(), 0);
  for (size_t back = 1; back <= std::min(from.size(), to.size()); ++back)
    if (from[from.size() - back] != 1)
      strides[to.size() - back] = own[from.size() - back];
  return strides;
}

std::optional<int64_t> normalizedAxis(int64_t axis, int64_t rank) {
  int64_t index = axis < 0 ? axis + rank : axis;
  if (index < 0 || index >= rank)
    return std::nullopt;
  return index;
}

int64_t extentBetween(Shape shape, int64_t from, int64_t to) {
  int64_t product = 1;
  for (int64_t dim = from; dim < to; ++dim)
    product *= shape[dim];
  return product;
}

} // namespace tinfoil::numerics
