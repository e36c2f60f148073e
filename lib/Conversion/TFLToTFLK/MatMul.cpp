//===- MatMul.cpp - Products of matrices ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace tinfoil::tflk {

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
  lower.replace(lower.matMul(lower.reshape(x->value, {1, rows, depth}), *w, *x, epilogue, {1, rows, columns},
                             loweredElement(result.getElementType())));
  return success();
}

LogicalResult convertBatchMatMul(tfl::BatchMatMulOp op, Lowering &lower) {
  auto left = lower.shapeOf(op.getX(), "x"), right = lower.shapeOf(op.getY(), "y");
  if (failed(left) || failed(right))
    return failure();
  int64_t xRank = left->size(), yRank = right->size();
  auto result = cast<RankedTensorType>(op.getOutput().getType());
  bool integers = isQuantized(op.getY());
  if (isQuantized(op.getX()) || !result.getElementType().isF32() || !result.hasStaticShape())
    return lower.fail("products of two quantized activations have no kernel");
  int64_t rows = result.getDimSize(result.getRank() - 2), columns = result.getShape().back();
  int64_t depth = (*left)[xRank - (op.getAdjX() ? 2 : 1)];
  int64_t batches = 1, sets = 1;
  for (int64_t extent : result.getShape().drop_back(2))
    batches *= extent;
  for (int64_t extent : ArrayRef<int64_t>(*right).drop_back(2))
    sets *= extent;
  if (depth < 1 || (*right)[yRank - (op.getAdjY() ? 1 : 2)] != depth)
    return lower.fail("operands have shapes that do not go together");
  auto swapped = [](int64_t rank) {
    auto order = llvm::to_vector(llvm::seq<int64_t>(0, rank));
    std::swap(order[rank - 1], order[rank - 2]);
    return order;
  };
  // The batches of the left side are those of the result; the right side has them too, or one for all.
  Value x = op.getX();
  if (op.getAdjX())
    x = lower.transpose(x, swapped(xRank));
  SmallVector<int64_t> xShape(result.getShape().drop_back(2));
  xShape.append({rows, depth});
  x = lower.broadcast(x, xShape);
  Value y = op.getY();
  auto order = op.getAdjY() ? llvm::to_vector(llvm::seq<int64_t>(0, yRank)) : swapped(yRank);
  if (sets != 1 && sets != batches) {
    if (integers)
      return lower.fail("integer matrices that are broadcast have no kernel");
    SmallVector<int64_t> yShape(result.getShape().drop_back(2));
    llvm::append_range(yShape, ArrayRef<int64_t>(*right).take_back(2));
    y = lower.broadcast(y, yShape);
    order = op.getAdjY() ? llvm::to_vector(llvm::seq<int64_t>(0, yShape.size())) : swapped(yShape.size());
    sets = batches;
  }
  auto w = lower.weights(y, yRank - (op.getAdjY() ? 2 : 1), integers, order, {sets, columns, depth});
  if (failed(w))
    return failure();
  auto a = lower.activations(x, integers, Recipe::Qd8, {}, {batches * rows, depth});
  if (failed(a))
    return failure();
  Epilogue epilogue;
  lower.rescale(epilogue, *a, *w, Recipe::Qd8);
  SmallVector<int64_t> shape{batches, rows, columns};
  if (sets == 1)
    shape = {1, batches * rows, columns};
  Value input = lower.reshape(a->value, {shape[0], shape[1], depth});
  lower.replace(lower.matMul(input, *w, *a, epilogue, shape, lower.b.getF32Type()));
  return success();
}

} // namespace tinfoil::tflk
