//===- Isa.h - Instruction sets that kernels are made for -------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_KERNELS_ISA_H
#define TINFOIL_CODEGEN_KERNELS_ISA_H

#include "tinfoil/Dialect/TFLK/IR/Geometry.h"

#include <optional>

namespace tinfoil::codegen {

/// A level of an architecture, with its micro-kernels and what LLVM calls it.
struct Isa {
  llvm::StringRef name;
  /// For LLVM: architecture of the triple, CPU and features beside it.
  llvm::StringRef arch, cpu, features;

  struct Tile {
    tflk::Dot dot;
    int64_t rows, columns, lanes;
  };
  Tile real, integer;

  tflk::KernelAttr kernel(mlir::MLIRContext *context, bool isInteger) const;
};

/// All of them, from the least to the most of each architecture.
llvm::ArrayRef<Isa> allIsas();

/// By name; null if there is none.
const Isa *findIsa(llvm::StringRef name);

/// Whether a processor, as LLVM names it, multiplies vectors of 64 bytes half as often as such of 32. Not for those
/// that it does not know.
bool halvesWideVectors(llvm::StringRef cpu);

using tflk::activationBytes;
using tflk::depthStep;
using tflk::Geometry;
using tflk::groupSize;
using tflk::isOfPairs;
using tflk::isSigned;
using tflk::multipliesReals;
using tflk::unitSize;
using tflk::unitsPerStep;
using tflk::weightBytes;

} // namespace tinfoil::codegen

#endif // TINFOIL_CODEGEN_KERNELS_ISA_H
