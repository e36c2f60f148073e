//===- Boxes.h - Choosing boxes that do not overlap -------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_REFERENCE_BOXES_H
#define TINFOIL_LIB_REFERENCE_BOXES_H

#include "llvm/ADT/ArrayRef.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace tinfoil::reference {

struct Box {
  float top, left, bottom, right;

  /// From two corners in any order, as y and x.
  static Box fromCorners(const float *corners) {
    return {std::min(corners[0], corners[2]), std::min(corners[1], corners[3]), std::max(corners[0], corners[2]),
            std::max(corners[1], corners[3])};
  }
  float area() const { return (bottom - top) * (right - left); }
  /// Intersection over union; 0 for boxes without an area.
  float overlap(const Box &other) const;
};

struct Chosen {
  std::vector<int64_t> boxes;
  std::vector<float> scores;
};

/// Boxes by descending score above a limit. With sigma 0 a box that overlaps a chosen one by more than `overlapLimit`
/// is dropped; otherwise its score decays by exp(-overlap^2 / (2 sigma)) and it stands in line again.
Chosen chooseBoxes(llvm::ArrayRef<Box> boxes, llvm::ArrayRef<float> scores, int64_t most, float overlapLimit,
                   float scoreLimit, float sigma);

} // namespace tinfoil::reference

#endif // TINFOIL_LIB_REFERENCE_BOXES_H
