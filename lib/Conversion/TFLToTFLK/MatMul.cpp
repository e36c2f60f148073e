//===- MatMul.cpp - Products of matrices ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace tinfoil::tflk {

static bool isQuantized(Value value) {
  return isa<quant::QuantizedType>(cast<ShapedType>(value.getType()).getElementType());
}

LogicalResult convertFullyConnected(tfl::FullyConnectedOp op, Lowering &lower) {
  if (op.getWeightsFormat() != "DEFAULT")
    return lower.fail("shuffled weights have no kernel");
  auto in = lower.shapeOf(op.getInput(), "input"), filter = lower.shapeOf(op.getFilter(), "filter");
  if (failed(in) || failed(filter))
    return failure();
  int64_t columns = (*filter)[0], depth = (*filter)[1], size = 1;
  for (int64_t extent : *in)
    size *= extent;
  if (depth < 1 || size % depth != 0)
    return lower.fail("the input has " + llvm::Twine(size) + " elements, which do not fill rows of " +
                      llvm::Twine(depth));
  int64_t rows = size / depth;
  bool integers = isQuantized(op.getFilter());
  auto w = lower.weights(op.getFilter(), 0, integers, {0, 1}, {1, columns, depth});
  if (failed(w))
    return failure();
  auto x = lower.activations(op.getInput(), integers, Recipe::Qd8, {}, {rows, depth});
  if (failed(x))
    return failure();
  auto result = cast<ShapedType>(op->getResult(0).getType());
  Epilogue epilogue;
  lower.rescale(epilogue, *x, *w, Recipe::Qd8);
  if (failed(lower.bias(epilogue, op.getBias(), columns)) ||
      failed(lower.activation(epilogue, op.getFusedActivationFunction())) ||
      failed(lower.requantize(epilogue, result.getElementType())))
    return failure();
  Value init = lower.empty({1, rows, columns}, loweredElement(result.getElementType()));
  auto product = MatMulOp::create(lower.b, lower.loc, init.getType(), lower.reshape(x->value, {1, rows, depth}), w->value,
                                  x->zeroPoints, Value(), epilogue.operands, init, lower.kinds(epilogue), KernelAttr());
  lower.build(epilogue, product.getEpilogue(), integers ? Type(lower.b.getI32Type()) : lower.b.getF32Type());
  lower.replace(product.getResult(0));
  return success();
}

} // namespace tinfoil::tflk
