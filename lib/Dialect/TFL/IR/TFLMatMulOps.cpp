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

LogicalResult BatchMatMulOp::verify() {
  RankedTensorType x = rankedType(getX()), y = rankedType(getY()), output = rankedType(getOutput());
  if (!x || !y || x.getRank() < 2 || y.getRank() < 2)
    return success();
  auto dims = [](RankedTensorType type, bool adjoint) {
    ArrayRef<int64_t> matrix = type.getShape().take_back(2);
    return adjoint ? std::pair(matrix[1], matrix[0]) : std::pair(matrix[0], matrix[1]);
  };
  auto differ = [](int64_t a, int64_t b) { return ShapedType::isStatic(a) && ShapedType::isStatic(b) && a != b; };
  auto [rows, depthX] = dims(x, getAdjX());
  auto [depthY, columns] = dims(y, getAdjY());
  if (differ(depthX, depthY))
    return emitOpError("cannot multiply matrices of ") << depthX << " columns with matrices of " << depthY << " rows";
  SmallVector<int64_t> batch;
  if (!OpTrait::util::getBroadcastedShape(x.getShape().drop_back(2), y.getShape().drop_back(2), batch))
    return emitOpError("the leading dimensions of ") << x << " and " << y << " do not broadcast together";
  if (!output)
    return success();
  batch.append({rows, columns});
  if (failed(verifyCompatibleShape(batch, output.getShape())))
    return emitOpError("result 'output' is ")
           << output << ", but matrices of " << RankedTensorType::get(batch, output.getElementType())
           << " are computed";
  return success();
}
