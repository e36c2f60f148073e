//===- DynamicRange.h - The dynamic-range pipeline --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `--quantize-dynamic-range` is a list of named phases. Each is registered as a pipeline of its own
// (`--quantize-dynamic-range-<phase>`), takes the same options, and has a contract:
//
//   prepare   calls and regions are in the form that a model file has: what tfl.if and tfl.while run are functions
//   optimize  fuses, folds and leaves out what a float model does not need; shapes and names of its interface stay
//   decide    every weight that is to be quantized has its quantize/dequantize pair; records are in the report
//   apply     ops with a hybrid kernel hold int8 weights; all other pairs hold stored weights
//   cleanup   nothing unused is left; a dequantize stands where it has least to do; state has constants of its own
//   contract  fails where a runtime would refuse or misread the result
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_PIPELINES_DYNAMICRANGE_H
#define TINFOIL_PIPELINES_DYNAMICRANGE_H

#include "tinfoil/Quantization/Policy.h"

#include "mlir/Pass/PassManager.h"

namespace tinfoil::quantization {
class Report;
}

namespace tinfoil::pipelines {

/// Options of all phases.
struct DynamicRangeConfig {
  quantization::DynamicRangeOptions options;
  /// Run the float optimizer first.
  bool optimize = true;
  /// Receives a record per weight; may be null.
  quantization::Report *report = nullptr;
};

void buildPreparePhase(mlir::OpPassManager &pm, const DynamicRangeConfig &config);
void buildOptimizePhase(mlir::OpPassManager &pm, const DynamicRangeConfig &config);
void buildDecidePhase(mlir::OpPassManager &pm, const DynamicRangeConfig &config);
void buildApplyPhase(mlir::OpPassManager &pm, const DynamicRangeConfig &config);
void buildCleanupPhase(mlir::OpPassManager &pm, const DynamicRangeConfig &config);
void buildContractPhase(mlir::OpPassManager &pm, const DynamicRangeConfig &config);

/// All phases, on a module.
void buildDynamicRangePipeline(mlir::OpPassManager &pm, const DynamicRangeConfig &config);

/// Only what export needs: prepare, and state of its own for every op that has state; in between the optimizer, if
/// asked.
void buildExportPipeline(mlir::OpPassManager &pm, bool optimize = false);

/// Register the pipeline and its phases.
void registerDynamicRangePipelines();

} // namespace tinfoil::pipelines

#endif // TINFOIL_PIPELINES_DYNAMICRANGE_H
