//===- TFLConstantOps.cpp - Constants -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.cpp.inc"

void TFLDialect::registerConstantOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.cpp.inc"
      >();
}

OpFoldResult ConstOp::fold(FoldAdaptor) { return getValueAttr(); }

OpFoldResult NoValueOp::fold(FoldAdaptor) { return getValueAttr(); }

/// The value can be read and has the shape of the result.
static LogicalResult verifyValue(Operation *op, ElementsAttr value) {
  if (failed(verifyConstant(value, [&] { return op->emitOpError(); })))
    return failure();
  if (failed(verifyCompatibleShape(value.getType(), op->getResult(0).getType())))
    return op->emitOpError("has a value of type ")
           << value.getType() << " that does not have the shape of the result " << op->getResult(0).getType();
  return success();
}

LogicalResult ConstOp::verify() { return verifyValue(*this, getValue()); }

LogicalResult QConstOp::verify() { return verifyValue(*this, getValue()); }
