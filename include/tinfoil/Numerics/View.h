//===- View.h - A tensor read in another order ------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ops that move elements are views: a shape, a stride for each dimension and a start. Transposing permutes them,
// slicing moves the start, reversing negates a stride, broadcasting and tiling take a stride of 0. Reading through a
// view gives the result; writing through one puts a block into a larger tensor (padding, concatenation).
//
// The functions check nothing: the caller has made sure that what it asks for lies inside.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_VIEW_H
#define TINFOIL_NUMERICS_VIEW_H

#include "tinfoil/Numerics/Shape.h"

namespace tinfoil::numerics {

struct View {
  Extents shape;
  Extents strides;
  int64_t start = 0;

  /// All elements in their own order.
  static View of(Shape shape);

  /// Dimension i is dimension permutation[i] of this view.
  View transposed(llvm::ArrayRef<int64_t> permutation) const;
  /// `size[i]` elements from `begin[i]` on in steps of `step[i]`, which may be negative.
  View sliced(llvm::ArrayRef<int64_t> begin, llvm::ArrayRef<int64_t> size, llvm::ArrayRef<int64_t> step) const;
  View sliced(llvm::ArrayRef<int64_t> begin, llvm::ArrayRef<int64_t> size) const;
  /// `size` elements from `begin` on along one dimension.
  View slicedAlong(int64_t dim, int64_t begin, int64_t size) const;
  View reversed(int64_t dim) const;
  View broadcastTo(Shape to) const;
  /// Every dimension i becomes two: multiples[i] times the whole, then the elements. In row-major order that is the
  /// tiled tensor.
  View tiled(llvm::ArrayRef<int64_t> multiples) const;

  /// Whether all that is read lies among `count` elements.
  bool liesIn(int64_t count) const;
};

/// out = the elements of `in` in the order of the view.
template <typename In, typename Out> void read(const View &view, const In &in, Out out) {
  walk<1>(view.shape, {view.strides}, [&](int64_t offset) { *out++ = in[view.start + offset]; });
}

/// Put elements into the places of the view.
template <typename In, typename Out> void write(const View &view, In in, Out &out) {
  walk<1>(view.shape, {view.strides}, [&](int64_t offset) { out[view.start + offset] = *in++; });
}

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_VIEW_H
