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

/// An op that tells when it begins.
struct ProfiledOp {
  /// `tflk.conv`, `linalg.generic` ..., and the name of what it was made of in the model.
  std::string kind, name;
  /// Of one run: multiplications and additions, and bytes read and written.
  int64_t operations = 0, bytes = 0;
  bool isInteger = false;
};

/// What the code of an entry takes and makes.
struct LoweredEntry {
  llvm::SmallVector<mlir::RankedTensorType> inputs, outputs;
  /// What variables hold at first: buffers that go between outputs and workspace.
  std::vector<std::vector<char>> states;
  int64_t workspaceBytes = 0, workspaceLowerBound = 0;
  /// Whether it takes a context (Codegen/Common/Context.h).
  bool hasContext = false;
  /// With CompileConfig::profile, in the order of their numbers.
  std::vector<ProfiledOp> profile;
};

/// `workspace 1,234 bytes, at least 1,170`: its size, and that of the largest set of tensors in use at a time.
std::string workspaceText(int64_t bytes, int64_t lowerBound);

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
