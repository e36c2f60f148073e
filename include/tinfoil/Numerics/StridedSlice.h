//===- StridedSlice.h - What a strided slice takes --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_STRIDEDSLICE_H
#define TINFOIL_NUMERICS_STRIDEDSLICE_H

#include "tinfoil/Numerics/Shape.h"

#include <string>

namespace tinfoil::numerics {

/// The operands and masks of tfl.strided_slice. Bit i of a mask speaks of entry i of the vectors.
struct StridedSlice {
  llvm::ArrayRef<int64_t> begin, end, strides;
  uint32_t beginMask = 0, endMask = 0, ellipsisMask = 0, newAxisMask = 0, shrinkAxisMask = 0;
  /// `end` is counted from `begin`.
  bool endIsOffset = false;
};

/// One begin, size and step for each dimension of the input, and the shape of the result: without the dimensions that
/// shrink and with new ones.
struct Box {
  Extents begin, size, step, shape;
};

/// Nothing, and `why`, if the vectors do not go with a shape, a stride is zero or an index that shrinks is outside.
std::optional<Box> resolve(const StridedSlice &slice, Shape input, std::string &why);

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_STRIDEDSLICE_H
