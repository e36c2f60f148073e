//===- LowerModel.h - From a model to the LLVM dialect ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_LOWERMODEL_H
#define TINFOIL_LIB_TOOLS_LOWERMODEL_H

#include "tinfoil/Pipelines/Compile.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace tinfoil::tools {

/// What the code of an entry takes and makes.
struct LoweredEntry {
  llvm::SmallVector<mlir::RankedTensorType> inputs, outputs;
  /// What variables hold at first: buffers that go between outputs and workspace.
  std::vector<std::vector<char>> states;
  int64_t workspaceBytes = 0, workspaceLowerBound = 0;
};

struct LoweredModel {
  /// Of the LLVM dialect.
  mlir::OwningOpRef<mlir::ModuleOp> module;
  /// As they were asked for.
  llvm::SmallVector<LoweredEntry> entries;
};

/// The module stays as it is: a copy is lowered, with these entries only. Errors are diagnostics.
mlir::FailureOr<LoweredModel> lowerModel(mlir::ModuleOp module, llvm::ArrayRef<mlir::func::FuncOp> entries,
                                         const pipelines::CompileConfig &config);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_LOWERMODEL_H
