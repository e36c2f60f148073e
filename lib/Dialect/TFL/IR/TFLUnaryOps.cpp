//===- TFLUnaryOps.cpp - Elementwise ops of one operand -------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLUnaryOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLUnaryOps.cpp.inc"

void TFLDialect::registerUnaryOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLUnaryOps.cpp.inc"
      >();
}

/// Bits of an element; nothing for types without a width.
static std::optional<int64_t> elementBits(Type type) {
  Type element = getElementTypeOrSelf(type);
  if (auto quantized = dyn_cast<quant::QuantizedType>(element)) {
    unsigned width = storageWidth(quantized);
    return width ? std::optional<int64_t>(width) : std::nullopt;
  }
  if (auto complex = dyn_cast<ComplexType>(element))
    element = complex.getElementType();
  if (!element.isIntOrFloat())
    return std::nullopt;
  int64_t width = element.getIntOrFloatBitWidth();
  return isa<ComplexType>(getElementTypeOrSelf(type)) ? 2 * width : width;
}

LogicalResult BitcastOp::verify() {
  std::optional<int64_t> from = elementBits(getInput().getType()), to = elementBits(getOutput().getType());
  RankedTensorType input = rankedType(getInput()), output = rankedType(getOutput());
  if (!from || !to || !input || !output)
    return success();
  ArrayRef<int64_t> inputShape = input.getShape(), outputShape = output.getShape();
  int64_t ratio = 1;
  if (*from != *to) {
    // The narrower of the two has one more dimension.
    ArrayRef<int64_t> &narrow = *from < *to ? inputShape : outputShape;
    ratio = std::max(*from, *to) / std::min(*from, *to);
    if (std::max(*from, *to) % std::min(*from, *to) != 0)
      return emitOpError("cannot make elements of ") << *to << " bits from elements of " << *from;
    if (narrow.empty() || (ShapedType::isStatic(narrow.back()) && narrow.back() != ratio))
      return emitOpError("needs a last dimension of extent ")
             << ratio << " where elements are narrower: " << (*from < *to ? input : output);
    narrow = narrow.drop_back();
  }
  if (failed(verifyCompatibleShape(inputShape, outputShape)))
    return emitOpError("cannot turn ") << input << " into " << output;
  return success();
}
