//===- IndependentLoops.h - Loops that threads may share --------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_COMMON_INDEPENDENTLOOPS_H
#define TINFOIL_LIB_CODEGEN_COMMON_INDEPENDENTLOOPS_H

#include "mlir/Dialect/SCF/IR/SCF.h"

namespace tinfoil::codegen {

/// Whether the iterations of `loop`, which is on buffers and around linalg ops, may run in any order and at the same
/// time: each writes only slices with its own number, which no other one reads. False where that cannot be told.
bool isIndependent(mlir::scf::ForOp loop);

/// How long such a loop takes, by a guess.
double nanosecondsOf(mlir::scf::ForOp loop);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_COMMON_INDEPENDENTLOOPS_H
