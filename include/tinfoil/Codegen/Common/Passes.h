//===- Passes.h - Code generation for any target ----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_COMMON_PASSES_H
#define TINFOIL_CODEGEN_COMMON_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace tinfoil::codegen {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "tinfoil/Codegen/Common/Passes.h.inc"

} // namespace tinfoil::codegen

#endif // TINFOIL_CODEGEN_COMMON_PASSES_H
