//===- DynamicRange.cpp - The dynamic-range pipeline ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Pipelines/DynamicRange.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"
#include "tinfoil/Quantization/Report.h"
#include "tinfoil/Quantization/Transforms/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassOptions.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::pipelines {

using quantization::Rounding;
using quantization::WeightType;

void buildPreparePhase(OpPassManager &pm, const DynamicRangeConfig &config) {
  pm.addPass(tfl::createWhileLoopOutlinePass());
  pm.addPass(tfl::createIfOutlinePass());
}

void buildOptimizePhase(OpPassManager &pm, const DynamicRangeConfig &config) {
  if (!config.optimize)
    return;
  pm.addPass(tfl::createPushTransposeThroughEwisePass());
  pm.addNestedPass<func::FuncOp>(tfl::createOptimizeBroadcastLikePass());
  pm.addNestedPass<func::FuncOp>(tfl::createOptimizePass());
  // Its matrices become weights of dense layers, into which what follows them is fused: the one pass that runs again.
  pm.addNestedPass<func::FuncOp>(tfl::createOptimizeBatchMatmulPass());
  pm.addNestedPass<func::FuncOp>(tfl::createOptimizePass());
  // Of branches that are never taken nothing is quantized.
  pm.addPass(tfl::createOptimizeFunctionalOpsPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void buildDecidePhase(OpPassManager &pm, const DynamicRangeConfig &config) {
  pm.addPass(quantization::createDecideDynamicRangePass(config.options, config.report));
}

void buildApplyPhase(OpPassManager &pm, const DynamicRangeConfig &config) {
  pm.addNestedPass<func::FuncOp>(quantization::createQuantizePass(config.options));
}

void buildCleanupPhase(OpPassManager &pm, const DynamicRangeConfig &config) {
  quantization::PostQuantizePassOptions options;
  // The interface of the model stays float: quantize ops that stood at inputs before do so afterwards.
  options.emitQuantAdaptorOps = true;
  for (auto &entry : config.options.customOps)
    options.noSideEffect += (options.noSideEffect.empty() ? "" : ",") + entry.first().str() +
                            (entry.second.noSideEffect ? "=true" : "=false");
  pm.addNestedPass<func::FuncOp>(quantization::createPostQuantizePass(options));
  pm.addNestedPass<func::FuncOp>(tfl::createOptimizeOpOrderPass());
  pm.addNestedPass<func::FuncOp>(tfl::createSplitMergedOperandsPass());
}

void buildContractPhase(OpPassManager &pm, const DynamicRangeConfig &config) {
  pm.addNestedPass<func::FuncOp>(quantization::createVerifyHybridContractPass());
}

void buildDynamicRangePipeline(OpPassManager &pm, const DynamicRangeConfig &config) {
  buildPreparePhase(pm, config);
  buildOptimizePhase(pm, config);
  buildDecidePhase(pm, config);
  buildApplyPhase(pm, config);
  buildCleanupPhase(pm, config);
  buildContractPhase(pm, config);
}

void buildExportPipeline(OpPassManager &pm, bool optimize) {
  DynamicRangeConfig config;
  config.optimize = optimize;
  buildPreparePhase(pm, config);
  buildOptimizePhase(pm, config);
  pm.addNestedPass<func::FuncOp>(tfl::createSplitMergedOperandsPass());
}

//===----------------------------------------------------------------------===//
// Command line
//===----------------------------------------------------------------------===//

namespace {

/// The options struct, bound to text.
struct DynamicRangePipelineOptions : public PassPipelineOptions<DynamicRangePipelineOptions> {
  Option<WeightType> weights{
      *this, "weights", llvm::cl::desc("What weights become"), llvm::cl::init(WeightType::Int8),
      llvm::cl::values(clEnumValN(WeightType::Int8, "int8", "symmetric int8, activations quantized on the fly"),
                       clEnumValN(WeightType::Float16, "float16", "float16, computed in float"))};
  Option<bool> perChannel{*this, "per-channel", llvm::cl::init(true),
                          llvm::cl::desc("One scale per output channel where kernels know it")};
  Option<bool> perChannelDense{*this, "per-channel-dense", llvm::cl::init(true),
                               llvm::cl::desc("The same for fully_connected, which older runtimes refuse")};
  Option<Rounding> rounding{
      *this, "rounding", llvm::cl::desc("How weights become integers"), llvm::cl::init(Rounding::Compensated),
      llvm::cl::values(clEnumValN(Rounding::Nearest, "nearest", "each to the nearest"),
                       clEnumValN(Rounding::Compensated, "compensated",
                                  "a few the other way, so that errors cancel out in every channel"))};
  Option<bool> biasCorrection{*this, "bias-correction", llvm::cl::init(true),
                              llvm::cl::desc("Take what rounding adds on average out of the biases, without data")};
  Option<bool> optimize{*this, "optimize", llvm::cl::init(true), llvm::cl::desc("Run the float optimizer first")};
  Option<int64_t> minElements{*this, "min-elements", llvm::cl::init(1024),
                              llvm::cl::desc("Weights with fewer elements stay float")};
  Option<bool> weightOnly{*this, "weight-only", llvm::cl::init(false),
                          llvm::cl::desc("int8 in the file, float in the kernels")};
  ListOption<std::string> opsBlocklist{*this, "ops-blocklist",
                                       llvm::cl::desc("Ops (tfl.conv_2d) whose weights are int8 in the file but which "
                                                      "compute in float")};
  ListOption<std::string> locsBlocklist{*this, "locs-blocklist",
                                        llvm::cl::desc("Locations whose ops keep float weights")};
  Option<std::string> customOps{
      *this, "custom-ops", llvm::cl::init(""),
      llvm::cl::desc("Custom operators and their operands that may be int8: Name=1-3,Other=3")};
  Option<std::string> customWeightOnly{
      *this, "custom-ops-weight-only", llvm::cl::init(""),
      llvm::cl::desc("Those of them whose kernels compute in float: Name=true,Other=false")};
  Option<std::string> customNoSideEffect{
      *this, "custom-ops-no-side-effect", llvm::cl::init(""),
      llvm::cl::desc("Whether they may be erased when unused (default true): Name=false")};
};

using Builder = void (*)(OpPassManager &, const DynamicRangeConfig &);

LogicalResult parseConfig(const DynamicRangePipelineOptions &parsed, DynamicRangeConfig &config,
                          llvm::function_ref<LogicalResult(const llvm::Twine &)> error) {
  quantization::DynamicRangeOptions &options = config.options;
  options.weights = parsed.weights;
  options.perChannel = parsed.perChannel;
  options.perChannelDense = parsed.perChannelDense;
  options.rounding = parsed.rounding;
  options.biasCorrection = parsed.biasCorrection;
  config.optimize = parsed.optimize;
  options.minElements = parsed.minElements;
  options.weightOnly = parsed.weightOnly;
  options.opsBlocklist.assign(parsed.opsBlocklist.begin(), parsed.opsBlocklist.end());
  options.locsBlocklist.assign(parsed.locsBlocklist.begin(), parsed.locsBlocklist.end());
  quantization::CustomOpTexts texts{parsed.customOps, parsed.customWeightOnly, parsed.customNoSideEffect};
  std::string message;
  if (failed(quantization::parseCustomOps(texts, options.customOps, message)))
    return error(message);
  return success();
}

void registerPhase(llvm::StringRef name, llvm::StringRef description, Builder build) {
  // The registry keeps no copy of `build`, and a lambda that captures needs none: it is copied into a std::function.
  PassRegistryFunction function = [build](OpPassManager &pm, llvm::StringRef text,
                                          llvm::function_ref<LogicalResult(const llvm::Twine &)> error) {
    DynamicRangePipelineOptions parsed;
    DynamicRangeConfig config;
    if (failed(parsed.parseFromString(text)) || failed(parseConfig(parsed, config, error)))
      return failure();
    build(pm, config);
    return success();
  };
  registerPassPipeline(name, description, function, [](llvm::function_ref<void(const detail::PassOptions &)> visit) {
    visit(DynamicRangePipelineOptions());
  });
}

} // namespace

void registerDynamicRangePipelines() {
  registerPhase("quantize-dynamic-range", "Weights to int8 or float16, activations quantized on the fly: all phases",
                buildDynamicRangePipeline);
  registerPhase("quantize-dynamic-range-prepare", "Phase 1: control flow runs functions", buildPreparePhase);
  registerPhase("quantize-dynamic-range-optimize", "Phase 2: fuse, fold and leave out", buildOptimizePhase);
  registerPhase("quantize-dynamic-range-decide", "Phase 3: mark weights with quantize/dequantize pairs",
                buildDecidePhase);
  registerPhase("quantize-dynamic-range-apply", "Phase 4: move pairs into the ops", buildApplyPhase);
  registerPhase("quantize-dynamic-range-cleanup", "Phase 5: leave nothing unused", buildCleanupPhase);
  registerPhase("quantize-dynamic-range-contract", "Phase 6: check what was promised", buildContractPhase);
}

} // namespace tinfoil::pipelines
