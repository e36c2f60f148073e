//===- PeakLoop.h - The fastest that a kernel could be ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_KERNELS_PEAKLOOP_H
#define TINFOIL_CODEGEN_KERNELS_PEAKLOOP_H

#include "tinfoil/Codegen/Kernels/Isa.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace tinfoil::codegen {

/// Adds a function `name(memref<16xi64> data)` that does `peakOperations` multiplications and additions with the
/// instructions of the instruction set's tile, on registers only.
mlir::func::FuncOp emitPeakLoop(mlir::ModuleOp module, llvm::StringRef name, const Isa &isa, bool isInteger);
int64_t peakOperations(const Isa &isa, bool isInteger);

} // namespace tinfoil::codegen

#endif // TINFOIL_CODEGEN_KERNELS_PEAKLOOP_H
