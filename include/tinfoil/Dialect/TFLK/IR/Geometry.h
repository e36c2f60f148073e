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
  /// Weights of one set, and of one panel of so many columns.
  int64_t setSize(KernelAttr kernel) const { return panelSize(kernel, paddedColumns(kernel)); }
  int64_t panelSize(KernelAttr kernel, int64_t panelColumns) const {
    return taps * steps(kernel) * depthStep(kernel.getDot()) * panelColumns;
  }
  /// Weights of all sets; nothing if there are more than can be counted.
  std::optional<int64_t> packedSize(KernelAttr kernel) const;
};

} // namespace tinfoil::tflk

#endif // TINFOIL_DIALECT_TFLK_IR_GEOMETRY_H
