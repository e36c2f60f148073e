//===- Variants.h - Code for several instruction sets in one ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_KERNELS_VARIANTS_H
#define TINFOIL_CODEGEN_KERNELS_VARIANTS_H

#include "tinfoil/Codegen/Kernels/Isa.h"

#include "mlir/IR/BuiltinOps.h"

namespace tinfoil::codegen {

/// A module of the LLVM dialect that was compiled for an instruction set.
struct Variant {
  const Isa *isa;
  mlir::ModuleOp module;
};

/// Moves all variants (of one architecture, from the least to the most) into `into`: their functions get names of their
/// own and the processor and features of their instruction set. Functions for C become private, and one of each name
/// calls that of the best variant that the machine has, or returns 4. Machines are asked by cpuid on x86, once: the
/// answer is kept in a variable; on ARM by the C library's getauxval.
mlir::LogicalResult mergeVariants(mlir::ModuleOp into, llvm::ArrayRef<Variant> variants);

/// Whether machines of an architecture can be asked what they have.
bool canDispatch(llvm::StringRef arch);

} // namespace tinfoil::codegen

#endif // TINFOIL_CODEGEN_KERNELS_VARIANTS_H
