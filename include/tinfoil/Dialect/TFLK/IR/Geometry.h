//===- Geometry.h - Sizes of a product --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFLK_IR_GEOMETRY_H
#define TINFOIL_DIALECT_TFLK_IR_GEOMETRY_H

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include <optional>

namespace tinfoil::tflk {

/// Whether sums are of f32.
bool multipliesReals(Dot dot);

/// Whether activations are multiplied as signed integers.
bool isSigned(Dot dot);

/// Whether sums are of two rows and two columns each.
bool isOfPairs(Dot dot);

/// How many steps of depth one step of a kernel takes, and the bytes of an activation.
int64_t depthStep(Dot dot);
int64_t activationBytes(Dot dot);
/// The bytes of one element of packed weights (Geometry::packedSize counts those).
int64_t weightBytes(Dot dot);

/// A matrix product or convolution, as its weights are packed: `sets` matrices of [columns, taps, depth]. A tap is a
/// run of activations that are contiguous in memory.
struct Geometry {
  int64_t sets = 1, columns = 0, taps = 1, depth = 0;

  static Geometry of(MatMulOp op);
  static Geometry of(ConvOp op);
  /// Of the op's `weights`, one matrix for each index of their first dimension.
  static Geometry of(PackOp op);

  int64_t steps(KernelAttr kernel) const { return llvm::divideCeil(depth, depthStep(kernel.getDot())); }
  int64_t paddedColumns(KernelAttr kernel) const { return llvm::alignTo(columns, kernel.getLanes()); }
  /// Elements that hold the weights of one set, and of one panel of so many columns.
  int64_t setSize(KernelAttr kernel) const {
    int64_t padded = paddedColumns(kernel), perPanel = kernel.getColumns();
    return padded / perPanel * panelSize(kernel, perPanel) + panelSize(kernel, padded % perPanel);
  }
  int64_t panelSize(KernelAttr kernel, int64_t panelColumns) const;

  /// Where the units of a step are in a panel of so many columns: `first` is the number of its first one in a group
  /// that begins `group` elements behind the panel's beginning.
  struct Place {
    int64_t group, first;
  };
  Place place(KernelAttr kernel, int64_t panelColumns, int64_t tap, int64_t step) const;

  /// Elements that hold the weights of all sets; nothing if there are more than can be counted.
  std::optional<int64_t> packedSize(KernelAttr kernel) const;
};

/// Lines of a convolution's result that see the same part of the window, its rows from `firstRow` to before `endRow`;
/// others are over blank lines of the input.
struct Stretch {
  int64_t firstLine, endLine, firstRow, endRow;
};
/// The stretches that do not see all of the window, from the top on.
llvm::SmallVector<Stretch> stretchesAtEdges(ConvOp op);

/// A unit is what a kernel multiplies at once: weights of one step, for a vector of columns or for two columns. The
/// units of some steps are a group, one after another; of 4 bits, each two of them are in the low and high halves of as
/// many bytes, and one without another has its bytes alone.
int64_t unitSize(KernelAttr kernel);
int64_t unitsPerStep(KernelAttr kernel, int64_t panelColumns);
/// Steps of a group: some instructions take an odd number of vectors, and several steps at once.
int64_t groupSteps(Dot dot);
/// Elements that a group of so many steps takes.
int64_t groupSize(KernelAttr kernel, int64_t panelColumns, int64_t steps);

} // namespace tinfoil::tflk

#endif // TINFOIL_DIALECT_TFLK_IR_GEOMETRY_H
