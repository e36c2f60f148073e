//===- CustomOperators.h - Custom operators of compiled models --*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_CUSTOMOPERATORS_H
#define TINFOIL_LIB_TOOLS_CUSTOMOPERATORS_H

#include "tinfoil/Codegen/Common/Context.h"

namespace tinfoil::tools {

/// Compute a custom operator for compiled code as the interpreter does; 1 after an error, which is a diagnostic.
int32_t runCustomOperator(mlir::MLIRContext &context, llvm::StringRef name, llvm::StringRef options,
                          llvm::ArrayRef<codegen::Argument> inputs, llvm::ArrayRef<codegen::Argument> outputs);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_CUSTOMOPERATORS_H
