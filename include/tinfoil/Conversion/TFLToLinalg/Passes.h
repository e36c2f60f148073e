//===- Passes.h - From tfl to linalg ----------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CONVERSION_TFLTOLINALG_PASSES_H
#define TINFOIL_CONVERSION_TFLTOLINALG_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace tinfoil::tfl_to_linalg {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "tinfoil/Conversion/TFLToLinalg/Passes.h.inc"

} // namespace tinfoil::tfl_to_linalg

#endif // TINFOIL_CONVERSION_TFLTOLINALG_PASSES_H
