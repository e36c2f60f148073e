//===- ModelFile.h - Models as tools take them ----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_MODELFILE_H
#define TINFOIL_LIB_TOOLS_MODELFILE_H

#include "tinfoil/Reference/Tensor.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

#include <random>

namespace tinfoil::tools {

/// A .tflite file or MLIR text or bytecode, with all that it needs to live. What diagnostics are about is shown as long
/// as this is there.
class OpenModel {
public:
  /// Null, and an error on standard error, if the file cannot be read or is no model.
  static std::unique_ptr<OpenModel> open(llvm::StringRef path);

  mlir::ModuleOp get() { return *module; }

private:
  explicit OpenModel(std::shared_ptr<llvm::MemoryBuffer> file);

  std::shared_ptr<llvm::MemoryBuffer> file;
  mlir::MLIRContext context;
  llvm::SourceMgr sources;
  mlir::SourceMgrDiagnosticHandler handler;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

/// A tensor of a type with 1 for what the type leaves open: floats in [-1, 1), integers 0 or 1. Nothing for types
/// without values.
std::optional<reference::Tensor> randomTensor(mlir::TensorType type, std::mt19937 &random);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_MODELFILE_H
