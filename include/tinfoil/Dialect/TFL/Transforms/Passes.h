//===- Passes.h - Passes from tfl to tfl ------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_H
#define TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace tinfoil::tfl {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_H
