//===- Passes.h - From tfl to tflk ------------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CONVERSION_TFLTOTFLK_PASSES_H
#define TINFOIL_CONVERSION_TFLTOTFLK_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace tinfoil::tflk {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "tinfoil/Conversion/TFLToTFLK/Passes.h.inc"

} // namespace tinfoil::tflk

#endif // TINFOIL_CONVERSION_TFLTOTFLK_PASSES_H
