//===- Passes.h - Passes that quantize --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_QUANTIZATION_TRANSFORMS_PASSES_H
#define TINFOIL_QUANTIZATION_TRANSFORMS_PASSES_H

#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/Quantization/Policy.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

namespace tinfoil::quantization {

enum class QDQMode { Unset, Static, Dynamic, Strict, NoQDQ };

#define GEN_PASS_DECL
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

class Report;

/// tfl-decide-dynamic-range with its options; every decision is added to `report` (may be null).
std::unique_ptr<mlir::Pass> createDecideDynamicRangePass(DynamicRangeOptions options, Report *report);

/// tfl-quantize with the same options.
std::unique_ptr<mlir::Pass> createQuantizePass(DynamicRangeOptions options);

#define GEN_PASS_REGISTRATION
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

} // namespace tinfoil::quantization

#endif // TINFOIL_QUANTIZATION_TRANSFORMS_PASSES_H
