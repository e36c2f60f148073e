//===- TFLActivationOps.cpp - Activation functions and normalization ------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLActivationOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLActivationOps.cpp.inc"

void TFLDialect::registerActivationOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLActivationOps.cpp.inc"
      >();
}

LogicalResult PReluOp::verify() {
  RankedTensorType input = rankedType(getInput()), alpha = rankedType(getAlpha());
  if (input && failed(verifyCompatibleShape(input, getOutput().getType())))
    return emitOpError("result 'output' must have the shape of operand 'input'");
  if (!input || !alpha)
    return success();
  if (alpha.getRank() > input.getRank())
    return emitOpError("operand 'alpha' has rank ") << alpha.getRank() << ", more than operand 'input'";
  ArrayRef<int64_t> tail = input.getShape().take_back(alpha.getRank());
  for (auto [index, extents] : llvm::enumerate(llvm::zip_equal(alpha.getShape(), tail))) {
    auto [slopes, extent] = extents;
    if (slopes != 1 && ShapedType::isStatic(slopes) && ShapedType::isStatic(extent) && slopes != extent)
      return emitOpError("operand 'alpha' does not broadcast to operand 'input': dimension ")
             << index << " has " << slopes << " slopes for " << extent << " elements";
  }
  return success();
}
