//===- Describe.h - What is in a model --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_DESCRIBE_H
#define TINFOIL_LIB_TOOLS_DESCRIBE_H

#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

namespace tinfoil::tools {

/// Print signatures with their inputs and outputs, operators with counts and versions, bytes of constants by type, and
/// which kinds of quantization the model has.
llvm::LogicalResult describeModel(std::shared_ptr<llvm::MemoryBuffer> file, mlir::MLIRContext &context,
                                  llvm::raw_ostream &os);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_DESCRIBE_H
