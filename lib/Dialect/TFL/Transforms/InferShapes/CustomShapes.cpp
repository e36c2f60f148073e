//===- CustomShapes.cpp - Shapes of custom operators that many models hold -===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRules.h"

#include <flatbuffers/flexbuffers.h>

using namespace mlir;

namespace tinfoil::tfl {

/// Boxes, classes and scores of as many detections as the options ask for, and their number.
static LogicalResult detectionPostProcess(CustomOp op, ShapeQuery &q) {
  llvm::StringRef bytes = op.getCustomOption().getValue();
  auto *data = reinterpret_cast<const uint8_t *>(bytes.data());
  if (op.getNumResults() != 4 || !flexbuffers::VerifyBuffer(data, bytes.size(), nullptr))
    return success();
  flexbuffers::Map map = flexbuffers::GetRoot(data, bytes.size()).AsMap();
  int64_t detections = map["max_detections"].AsInt64(), classes = map["max_classes_per_detection"].AsInt64();
  constexpr int64_t most = 1 << 20;
  if (detections < 1 || detections > most || classes < 1 || classes > most)
    return success();
  int64_t count = detections * classes;
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
