//===- Compile.h - From a model to the LLVM dialect -------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `--tfl-compile` is a list of named phases, each registered as a pipeline of its own (`--tfl-compile-<phase>`):
//
//   prepare    one function per entry, of static shapes
//   kernels    no tfl op is left: kernel ops and linalg on tensors
//   fuse       what follows a product is in its epilogue; elementwise ops are one
//   pack       every product has its micro-kernel, and its weights in the layout of that
//   bufferize  buffers instead of tensors, all but inputs and outputs in one workspace
//   loops      loops over vectors and calls of micro-kernels
//   llvm       the LLVM dialect, with an entry point `tinfoil_<function>(pointers)`
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_PIPELINES_COMPILE_H
#define TINFOIL_PIPELINES_COMPILE_H

#include "mlir/Pass/PassManager.h"

namespace tinfoil::pipelines {

/// Options of all phases.
struct CompileConfig {
  /// An instruction set of codegen::allIsas().
  std::string isa = "x86-64-v4-vnni";
  /// The processor that kernels are chosen for, as LLVM names it; empty for all.
  std::string cpu;
  /// New shapes of inputs, as tfl-infer-shapes takes them.
  std::vector<std::string> inputShapes;
  /// Functions that get an entry point for C instead of `tinfoil_<function>`, as tflk-emit-entry takes them.
  std::vector<std::string> cEntries;
  /// Whether entries take a context (Codegen/Common/Context.h), for its threads or for its `mark`.
  bool threads = false, profile = false;
};

void buildCompilePreparePhase(mlir::OpPassManager &pm, const CompileConfig &config);
void buildCompileKernelsPhase(mlir::OpPassManager &pm, const CompileConfig &config);
void buildCompileFusePhase(mlir::OpPassManager &pm, const CompileConfig &config);
void buildCompilePackPhase(mlir::OpPassManager &pm, const CompileConfig &config);
void buildCompileBufferizePhase(mlir::OpPassManager &pm, const CompileConfig &config);
void buildCompileLoopsPhase(mlir::OpPassManager &pm, const CompileConfig &config);
void buildCompileLLVMPhase(mlir::OpPassManager &pm, const CompileConfig &config);

/// All phases, on a module.
void buildCompilePipeline(mlir::OpPassManager &pm, const CompileConfig &config);

/// Register the pipeline and its phases.
void registerCompilePipelines();

} // namespace tinfoil::pipelines

#endif // TINFOIL_PIPELINES_COMPILE_H
