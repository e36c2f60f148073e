//===- View.cpp - A tensor read in another order ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/View.h"

namespace tinfoil::numerics {

View View::of(Shape shape) { return {Extents(shape), rowMajorStrides(shape), 0}; }

View View::transposed(llvm::ArrayRef<int64_t> permutation) const {
  View result;
  result.start = start;
  for (int64_t dim : permutation) {
    result.shape.push_back(shape[dim]);
    result.strides.push_back(strides[dim]);
  }
  return result;
}

View View::sliced(llvm::ArrayRef<int64_t> begin, llvm::ArrayRef<int64_t> size, llvm::ArrayRef<int64_t> step) const {
  View result{Extents(size), strides, start};
  for (size_t dim = 0; dim < strides.size(); ++dim) {
    result.start += begin[dim] * strides[dim];
    result.strides[dim] *= step[dim];
  }
  return result;
}

View View::sliced(llvm::ArrayRef<int64_t> begin, llvm::ArrayRef<int64_t> size) const {
  return sliced(begin, size, Extents(size.size(), 1));
}

View View::slicedAlong(int64_t dim, int64_t begin, int64_t size) const {
  View result = *this;
  result.start += begin * strides[dim];
  result.shape[dim] = size;
  return result;
}

View View::reversed(int64_t dim) const {
  View result = *this;
  result.start += std::max<int64_t>(0, shape[dim] - 1) * strides[dim];
  result.strides[dim] = -strides[dim];
  return result;
}

View View::broadcastTo(Shape to) const {
  View result{Extents(to), Extents(to.size(), 0), start};
  size_t added = to.size() - shape.size();
  for (size_t dim = 0; dim < shape.size(); ++dim)
    if (shape[dim] != 1)
      result.strides[added + dim] = strides[dim];
  return result;
}

View View::tiled(llvm::ArrayRef<int64_t> multiples) const {
  View result;
  result.start = start;
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    result.shape.append({multiples[dim], shape[dim]});
    result.strides.append({0, strides[dim]});
  }
  return result;
}

bool View::liesIn(int64_t count) const {
  int64_t first = start, last = start;
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    if (shape[dim] == 0)
      return true;
    (strides[dim] < 0 ? first : last) += (shape[dim] - 1) * strides[dim];
  }
  return first >= 0 && last < count;
}

} // namespace tinfoil::numerics
