//===- CompiledModel.h - A model as machine code in this process -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_COMPILEDMODEL_H
#define TINFOIL_LIB_TOOLS_COMPILEDMODEL_H

#include "LowerModel.h"
#include "Machines.h"
#include "ThreadPool.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Reference/Tensor.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

#include <chrono>
#include <memory>

namespace tinfoil::tools {

/// One entry of a model, compiled for this machine and shapes of its inputs.
class CompiledModel {
public:
  struct Options {
    /// Of chooseHost().
    ChosenMachine chosen;
    unsigned threads = 1;
    /// Whether the time of every op is taken, which takes some itself.
    bool profile = false;
  };

  /// The seconds that each call of an op took, the first kMostTimes of them. An op in a loop has many in a run.
  struct Timed {
    static constexpr size_t kMostTimes = 2000;
    ProfiledOp op;
    std::vector<float> seconds;
    int64_t calls = 0;
  };

  /// The module stays as it is: a copy is compiled. Errors are diagnostics.
  static mlir::FailureOr<std::unique_ptr<CompiledModel>> create(mlir::ModuleOp module, mlir::func::FuncOp entry,
                                                                llvm::ArrayRef<numerics::Extents> inputShapes,
                                                                const Options &options);

  /// Take arguments, which must be of the entry's shapes, and make room for results.
  mlir::LogicalResult bind(llvm::ArrayRef<reference::Tensor> inputs);

  mlir::FailureOr<llvm::SmallVector<reference::Tensor>> run(llvm::ArrayRef<reference::Tensor> inputs);

  /// Variables hold what they held at first.
  void reset();

  /// Calls the code on the arguments of the last bind() or run(). Failure if a custom operator failed.
  mlir::LogicalResult repeat();

  /// With Options::profile, and of how many runs it is.
  std::vector<Timed> profile;
  int64_t profiledRuns = 0;

  int64_t workspaceBytes = 0, workspaceLowerBound = 0, objectBytes = 0;
  object::Sizes sizes;
  /// Seconds that compiling took: to the LLVM dialect, and from there to the object.
  double loweringSeconds = 0, objectSeconds = 0;

private:
  static void parallelFor(void *user, ThreadPool::Task task, void *argument, int64_t count);
  static void mark(void *user, int64_t index);
  static int32_t custom(void *user, const char *name, const void *options, int64_t optionBytes,
                        const codegen::Argument *inputs, int64_t inputCount, const codegen::Argument *outputs,
                        int64_t outputCount);

  std::unique_ptr<object::Loaded> loaded;
  std::unique_ptr<ThreadPool> threads;
  codegen::Context context = {};
  bool hasContext = false;
  mlir::MLIRContext *mlirContext = nullptr;
  int64_t marked = -1;
  std::chrono::steady_clock::time_point markedAt;
  void (*code)(void **) = nullptr;
  llvm::SmallVector<mlir::RankedTensorType> inputTypes, outputTypes;
  llvm::SmallVector<reference::Tensor> arguments, results;
  std::vector<std::vector<char>> initialStates, states;
  std::vector<char> workspace;
  std::vector<void *> pointers;
};

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_COMPILEDMODEL_H
