//===- Compile.cpp - From a model to the LLVM dialect ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Pipelines/Compile.h"

#include "tinfoil/Codegen/Common/Passes.h"
#include "tinfoil/Codegen/Kernels/Passes.h"
#include "tinfoil/Conversion/TFLToLinalg/Passes.h"
#include "tinfoil/Conversion/TFLToTFLK/Passes.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::pipelines {

void buildCompilePreparePhase(OpPassManager &pm, const CompileConfig &config) {
  pm.addPass(tflk::createInitializeVariablesPass());
  // Calls are only inlined where the types on both sides are the same.
  tfl::InferShapesPassOptions shapes;
  shapes.inputShapes.assign(config.inputShapes.begin(), config.inputShapes.end());
  pm.addPass(tfl::createInferShapesPass(shapes));
  pm.addPass(createInlinerPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(tfl::createInferShapesPass());
  pm.addPass(tfl::createLowerTensorListsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createSymbolDCEPass());
  pm.addNestedPass<func::FuncOp>(tfl::createRecognizeListUpdatesPass());
  pm.addNestedPass<func::FuncOp>(tfl::createSpellOutQuantizedPass());
  pm.addPass(tfl::createDequantizeConstantsPass());
}

void buildCompileKernelsPhase(OpPassManager &pm, const CompileConfig &config) {
  pm.addNestedPass<func::FuncOp>(tflk::createConvertTFLToTFLKPass());
  pm.addPass(tflk::createShareStatesPass());
  pm.addPass(tfl_to_linalg::createConvertTFLToLinalgPass());
}

void buildCompileFusePhase(OpPassManager &pm, const CompileConfig &config) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createLinalgElementwiseOpFusionPass());
  pm.addNestedPass<func::FuncOp>(codegen::createFuseEpiloguesPass());
  pm.addPass(createCSEPass());
  pm.addNestedPass<func::FuncOp>(codegen::createFuseRangesPass());
}

void buildCompilePackPhase(OpPassManager &pm, const CompileConfig &config) {
  codegen::SelectKernelsPassOptions options;
  options.isa = config.isa;
  options.cpu = config.cpu;
  pm.addNestedPass<func::FuncOp>(codegen::createSelectKernelsPass(options));
  pm.addNestedPass<func::FuncOp>(codegen::createPackWeightsPass());
  // The weights as they were are not needed any more.
  pm.addPass(createCSEPass());
}

void buildCompileBufferizePhase(OpPassManager &pm, const CompileConfig &config) {
  pm.addNestedPass<func::FuncOp>(codegen::createExpandPadsPass());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion = bufferization::LayoutMapOption::IdentityLayoutMap;
  options.unknownTypeConversion = bufferization::LayoutMapOption::IdentityLayoutMap;
  options.bufferAlignment = 64;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  pm.addPass(codegen::createOrderConstantsPass());
  // In this order: a copy of a slice onto itself is seen to be one, and goes, when both are the same value.
  pm.addPass(createCSEPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(codegen::createResultsToArgumentsPass());
  pm.addPass(codegen::createPlanArenaPass());
}

void buildCompileLoopsPhase(OpPassManager &pm, const CompileConfig &config) {
  if (config.profile)
    pm.addPass(codegen::createProfilePass());
  codegen::LowerKernelsPassOptions kernels;
  codegen::VectorizeLinalgPassOptions loops;
  kernels.tasks = loops.tasks = config.threads;
  pm.addPass(codegen::createLowerKernelsPass(kernels));
  pm.addNestedPass<func::FuncOp>(codegen::createVectorizeLinalgPass(loops));
  if (config.threads)
    pm.addPass(codegen::createOutlineTasksPass());
  codegen::ExpandMathPassOptions math;
  math.expandRounding = config.isa == "armv7"; // has no instructions for it
  pm.addNestedPass<func::FuncOp>(codegen::createExpandMathPass(math));
}

void buildCompileLLVMPhase(OpPassManager &pm, const CompileConfig &config) {
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createConvertVectorToLLVMPass());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  ConvertFuncToLLVMPassOptions functions;
  functions.useBarePtrCallConv = true;
  pm.addPass(createConvertFuncToLLVMPass(functions));
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  if (config.threads)
    pm.addPass(codegen::createEmitTasksPass());
  codegen::EmitEntryPassOptions entries;
  entries.cEntries.assign(config.cEntries.begin(), config.cEntries.end());
  pm.addPass(codegen::createEmitEntryPass(entries));
}

void buildCompilePipeline(OpPassManager &pm, const CompileConfig &config) {
  buildCompilePreparePhase(pm, config);
  buildCompileKernelsPhase(pm, config);
  buildCompileFusePhase(pm, config);
  buildCompilePackPhase(pm, config);
  buildCompileBufferizePhase(pm, config);
  buildCompileLoopsPhase(pm, config);
  buildCompileLLVMPhase(pm, config);
}

//===----------------------------------------------------------------------===//
// Command line
//===----------------------------------------------------------------------===//

namespace {

struct CompilePipelineOptions : public PassPipelineOptions<CompilePipelineOptions> {
  Option<std::string> isa{*this, "isa", llvm::cl::init("x86-64-v4-vnni"),
                          llvm::cl::desc("Instruction set, as tflk-select-kernels names it")};
  Option<std::string> cpu{*this, "cpu", llvm::cl::desc("Processor, as LLVM names it")};
  ListOption<std::string> inputShapes{*this, "input-shapes", llvm::cl::desc("New shapes of inputs, name=1,224,224,3")};
  Option<bool> threads{*this, "threads", llvm::cl::init(false), llvm::cl::desc("Let the caller's threads run tasks")};
  Option<bool> profile{*this, "profile", llvm::cl::init(false), llvm::cl::desc("Tell the caller which op begins")};

  CompileConfig config() const {
    CompileConfig result;
    result.isa = isa;
    result.cpu = cpu;
    result.threads = threads;
    result.profile = profile;
    result.inputShapes.assign(inputShapes.begin(), inputShapes.end());
    return result;
  }
};

void registerPhase(llvm::StringRef name, llvm::StringRef description,
                   void (*build)(OpPassManager &, const CompileConfig &)) {
  PassRegistryFunction function = [build](OpPassManager &pm, llvm::StringRef text,
                                          llvm::function_ref<LogicalResult(const llvm::Twine &)>) {
    CompilePipelineOptions parsed;
    if (failed(parsed.parseFromString(text)))
      return failure();
    build(pm, parsed.config());
    return success();
  };
  registerPassPipeline(name, description, function, [](llvm::function_ref<void(const detail::PassOptions &)> visit) {
    visit(CompilePipelineOptions());
  });
}

} // namespace

void registerCompilePipelines() {
  registerPhase("tfl-compile", "A model to the LLVM dialect: all phases", buildCompilePipeline);
  registerPhase("tfl-compile-prepare", "Phase 1: one function per entry, static shapes", buildCompilePreparePhase);
  registerPhase("tfl-compile-kernels", "Phase 2: kernels and linalg on tensors", buildCompileKernelsPhase);
  registerPhase("tfl-compile-fuse", "Phase 3: epilogues and elementwise ops", buildCompileFusePhase);
  registerPhase("tfl-compile-pack", "Phase 4: micro-kernels and their weights", buildCompilePackPhase);
  registerPhase("tfl-compile-bufferize", "Phase 5: buffers in one workspace", buildCompileBufferizePhase);
  registerPhase("tfl-compile-loops", "Phase 6: loops over vectors", buildCompileLoopsPhase);
  registerPhase("tfl-compile-llvm", "Phase 7: the LLVM dialect", buildCompileLLVMPhase);
}

} // namespace tinfoil::pipelines
