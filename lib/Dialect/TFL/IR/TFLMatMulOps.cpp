//===- TFLMatMulOps.cpp - Matrix products ---------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLMatMulOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLMatMulOps.cpp.inc"

void TFLDialect::registerMatMulOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLMatMulOps.cpp.inc"
      >();
}

LogicalResult FullyConnectedOp::verify() {
  bool shuffled = getWeightsFormat() != "DEFAULT";
  if (getOutput().empty() || getOutput().size() > (shuffled ? 2 : 1))
    return emitOpError("has ") << getOutput().size() << " results, but must have one, or two with shuffled weights";
  RankedTensorType filter = rankedType(getFilter());
  if (filter && filter.getRank() != 2)
    return emitOpError("operand 'filter' must have rank 2, but is ") << filter;
  std::optional<int64_t> inputs = staticElementCount(getInput().getType());
  if (!filter || !filter.hasStaticShape() || !inputs)
    return success();
  int64_t units = filter.getDimSize(0), depth = filter.getDimSize(1);
  if (depth == 0 || units == 0)
    return success();
  if (*inputs % depth != 0)
    return emitOpError("operand 'input' has ")
           << *inputs << " elements, which are not rows of " << depth << " as operand 'filter' asks for";
  std::optional<int64_t> outputs = staticElementCount(getOutput().front().getType());
  if (shuffled || !outputs)
    return success();
  if (*outputs % units != 0 || *outputs / units != *inputs / depth)
    return emitOpError("result 'output' has ")
           << *outputs << " elements, but " << *inputs / depth << " rows of " << units << " are computed";
  return success();
}
