//===- QuantForkDialect.cpp - The quantfork dialect -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/QuantFork/IR/QuantFork.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tinfoil::quantfork;

#include "tinfoil/Dialect/QuantFork/IR/QuantForkDialect.cpp.inc"

#define GET_OP_CLASSES
#include "tinfoil/Dialect/QuantFork/IR/QuantForkOps.cpp.inc"

void QuantForkDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/QuantFork/IR/QuantForkOps.cpp.inc"
      >();
}

LogicalResult StatisticsOp::verify() {
  auto isFloatPairs = [](ShapedType type, int64_t rank) {
    return isa<FloatType>(type.getElementType()) && type.getRank() == rank && type.getDimSize(rank - 1) == 2;
  };
  if (!isFloatPairs(getLayerStats().getShapedType(), 1))
    return emitOpError("'layerStats' must be two floating-point numbers, the least and the greatest value");
  if (getAxisStats().has_value() != getAxis().has_value())
    return emitOpError("'axis' and 'axisStats' go together: one of them is missing");
  if (!getAxis())
    return success();
  if (!isFloatPairs(getAxisStats()->getShapedType(), 2))
    return emitOpError("'axisStats' must be a list of pairs of floating-point numbers, of shape [N, 2]");
  auto argType = dyn_cast<ShapedType>(getArg().getType());
  if (!argType || !argType.hasRank())
    return success();
  int64_t axis = *getAxis();
  if (axis < 0 || axis >= argType.getRank())
    return emitOpError("'axis' is ") << axis << ", but the operand has rank " << argType.getRank();
  int64_t extent = argType.getDimSize(axis), pairs = getAxisStats()->getShapedType().getDimSize(0);
  if (ShapedType::isStatic(extent) && extent != pairs)
    return emitOpError("'axisStats' has ") << pairs << " pairs for a dimension of extent " << extent;
  return success();
}

LogicalResult ConstFakeQuantPerAxis::verify() {
  if (getMin().size() != getMax().size())
    return emitOpError("'min' and 'max' must be of equal length, but have ")
           << getMin().size() << " and " << getMax().size() << " values";
  return success();
}

LogicalResult QuantizeRegionOp::verify() {
  if (getInputSpecs().size() != getInputs().size())
    return emitOpError("has ") << getInputs().size() << " inputs, but " << getInputSpecs().size() << " input specs";
  if (getOutputSpecs().size() != getOutputs().size())
    return emitOpError("has ") << getOutputs().size() << " outputs, but " << getOutputSpecs().size() << " output specs";
  return success();
}
