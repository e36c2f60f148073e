//===- Geometry.h - Sizes of a product --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_GEOMETRY_H
#define TINFOIL_LIB_CODEGEN_KERNELS_GEOMETRY_H

#include "tinfoil/Codegen/Kernels/Isa.h"

namespace tinfoil::codegen {

/// A matrix product or convolution, as its weights are packed: `sets` matrices of [columns, taps, depth]. A tap is a
/// run of activations that are contiguous in memory.
struct Geometry {
  int64_t sets = 1, columns = 0, taps = 1, depth = 0;

  static Geometry of(tflk::MatMulOp op);
  static Geometry of(tflk::ConvOp op);

  int64_t steps(tflk::KernelAttr kernel) const { return llvm::divideCeil(depth, depthStep(kernel.getDot())); }
  int64_t paddedColumns(tflk::KernelAttr kernel) const { return llvm::alignTo(columns, kernel.getLanes()); }
  /// Weights of one set, and of one panel of so many columns.
  int64_t setSize(tflk::KernelAttr kernel) const { return panelSize(kernel, paddedColumns(kernel)); }
  int64_t panelSize(tflk::KernelAttr kernel, int64_t panelColumns) const {
    return taps * steps(kernel) * depthStep(kernel.getDot()) * panelColumns;
  }
};

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_GEOMETRY_H
