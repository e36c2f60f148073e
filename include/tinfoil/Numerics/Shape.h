//===- Shape.h - Extents, strides and the walk over elements ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tensors are row-major. Whatever an op does with the places of elements (transposing, slicing, broadcasting, tiling,
// reducing, ...) is one walk over a grid with a stride per dimension for every tensor that takes part.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_SHAPE_H
#define TINFOIL_NUMERICS_SHAPE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <array>
#include <cstdint>
#include <optional>

namespace tinfoil::numerics {

using Shape = llvm::ArrayRef<int64_t>;
using Extents = llvm::SmallVector<int64_t, 6>;

/// Number of elements; nothing for a negative extent and where the number does not fit.
std::optional<int64_t> elementCount(Shape shape);

/// Distance between neighbours along each dimension, in elements.
Extents rowMajorStrides(Shape shape);

/// The shape that two shapes broadcast to: aligned at the last dimension, an extent of 1 repeats. Nothing where they do
/// not fit.
std::optional<Extents> broadcastShapes(Shape a, Shape b);

/// Strides of a tensor of shape `from` that is read as one of shape `to`, which it broadcasts to.
Extents broadcastStrides(Shape from, Shape to);

/// An axis counted from the end if negative, as an index; nothing if it is out of range.
std::optional<int64_t> normalizedAxis(int64_t axis, int64_t rank);

/// Product of the extents [from, to).
int64_t extentBetween(Shape shape, int64_t from, int64_t to);

/// Visit every place of the grid `shape` in row-major order. `visit` takes one offset per tensor: the sum of index
/// times stride. Strides may be 0 (repeated) or negative (reversed).
template <size_t N, typename Visit> void walk(Shape shape, const std::array<Extents, N> &strides, Visit visit) {
  std::array<int64_t, N> offsets{};
  for (int64_t extent : shape)
    if (extent <= 0)
      return;
  Extents index(shape.size(), 0);
  while (true) {
    std::apply(visit, offsets);
    int64_t dim = int64_t(shape.size()) - 1;
    for (; dim >= 0; --dim) {
      for (size_t n = 0; n < N; ++n)
        offsets[n] += strides[n][dim];
      if (++index[dim] < shape[dim])
        break;
      for (size_t n = 0; n < N; ++n)
        offsets[n] -= strides[n][dim] * shape[dim];
      index[dim] = 0;
    }
    if (dim < 0)
      return;
  }
}

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_SHAPE_H
