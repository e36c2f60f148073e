//===- CustomShapes.cpp - Shapes of custom operators that many models hold -===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRules.h"

#include "tinfoil/Dialect/TFL/IR/CustomOptions.h"

using namespace mlir;

namespace tinfoil::tfl {

/// Boxes, classes and scores of as many detections as the options ask for, and their number.
static LogicalResult detectionPostProcess(CustomOp op, ShapeQuery &q) {
  auto options = DetectionOptions::read(op.getCustomOption().getValue());
  if (op.getNumResults() != 4 || !options)
    return success();
  int64_t count = options->detections * options->classesPerDetection;
  (void)q.set(0, {1, count, 4});
  (void)q.set(1, {1, count});
  (void)q.set(2, {1, count});
  return q.set(3, {1});
}

/// What other custom operators give only their kernels know.
static LogicalResult custom(CustomOp op, ShapeQuery &q) {
  return op.getCustomCode() == "TFLite_Detection_PostProcess" ? detectionPostProcess(op, q) : success();
}

void addCustomShapes(ShapeRules &rules) { rules.add<custom>(); }

} // namespace tinfoil::tfl
