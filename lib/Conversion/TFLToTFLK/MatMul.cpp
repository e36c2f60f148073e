//===- MatMul.cpp - Products of matrices ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

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
  lower.rescale(epilogue, *x, *w);
  if (failed(lower.bias(epilogue, op.getBias(), columns)) ||
      failed(lower.activation(epilogue, op.getFusedActivationFunction())) ||
      failed(lower.requantize(epilogue, result.getElementType())))
    return failure();
  lower.replace(lower.matMul(lower.reshape(x->value, {1, rows, depth}), *w, *x, epilogue, {1, rows, columns},
                             loweredElement(result.getElementType())));
  return success();
}

namespace {

/// The extents of a product of batches.
struct Batches {
  SmallVector<int64_t> outer;
  int64_t batches = 1, sets = 1, rows, columns, depth;

  /// [batches, rows, columns], or all rows in one where the right side is one for all.
  SmallVector<int64_t> shape(int64_t width) const {
    return sets == 1 ? SmallVector<int64_t>{1, batches * rows, width} : SmallVector<int64_t>{batches, rows, width};
  }
};

SmallVector<int64_t> swapped(int64_t rank) {
  auto order = llvm::to_vector(llvm::seq<int64_t>(0, rank));
  std::swap(order[rank - 1], order[rank - 2]);
  return order;
}

FailureOr<Batches> batchesOf(tfl::BatchMatMulOp op, Lowering &lower) {
  auto left = lower.shapeOf(op.getX(), "x"), right = lower.shapeOf(op.getY(), "y"),
       result = lower.shapeOf(op.getOutput(), "output");
  if (failed(left) || failed(right) || failed(result))
    return failure();
  int64_t xRank = left->size(), yRank = right->size();
  Batches m;
  m.outer.assign(result->begin(), result->end() - 2);
  m.rows = (*result)[result->size() - 2], m.columns = result->back();
  m.depth = (*left)[xRank - (op.getAdjX() ? 2 : 1)];
  for (int64_t extent : m.outer)
    m.batches *= extent;
  for (int64_t extent : ArrayRef<int64_t>(*right).drop_back(2))
    m.sets *= extent;
  if (m.depth < 1 || (*right)[yRank - (op.getAdjY() ? 1 : 2)] != m.depth)
    return lower.fail("operands have shapes that do not go together");
  return m;
}

/// The left side: its batches are those of the result.
Value leftOf(tfl::BatchMatMulOp op, Lowering &lower, Value x, const Batches &m) {
  if (op.getAdjX())
    x = lower.transpose(x, swapped(cast<ShapedType>(x.getType()).getRank()));
  SmallVector<int64_t> shape(m.outer);
  shape.append({m.rows, m.depth});
  return lower.broadcast(x, shape);
}

/// The right side as [sets, columns, depth], with the batches of the result or one for all.
FailureOr<Weights> rightOf(tfl::BatchMatMulOp op, Lowering &lower, Value y, bool integers, Batches &m) {
  int64_t rank = cast<ShapedType>(y.getType()).getRank();
  if (m.sets != 1 && m.sets != m.batches) {
    if (integers)
      return lower.fail("integer matrices that are broadcast have no kernel");
    SmallVector<int64_t> shape(m.outer);
    llvm::append_range(shape, cast<ShapedType>(y.getType()).getShape().take_back(2));
    y = lower.broadcast(y, shape);
    rank = shape.size();
    m.sets = m.batches;
  }
  auto order = op.getAdjY() ? llvm::to_vector(llvm::seq<int64_t>(0, rank)) : swapped(rank);
  return lower.weights(y, rank - (op.getAdjY() ? 2 : 1), integers, order, {m.sets, m.columns, m.depth});
}

/// Two sides of stored integers: products in f32, which are exact over parts of the depth, whose sums are added up as
/// integers.
LogicalResult convertStored(tfl::BatchMatMulOp op, Lowering &lower, Batches &m) {
  constexpr int64_t kPart = 256; // * 255 * 255 < 2^24
  auto &b = lower.b;
  auto x = lower.integersAsReals(op.getX(), {}), y = failed(x) ? x : lower.integersAsReals(op.getY(), {});
  if (failed(y))
    return failure();
  auto w = rightOf(op, lower, y->value, false, m);
  if (failed(w))
    return failure();
  Value left = lower.reshape(leftOf(op, lower, x->value, m), m.shape(m.depth)), right = w->value;
  Weights scales;
  scales.scales.assign(m.columns, float(*y->staticScale));
  Type resultElement = getElementTypeOrSelf(op.getOutput().getType());
  Value sums;
  for (int64_t at = 0; at < m.depth; at += kPart) {
    int64_t size = std::min(kPart, m.depth - at);
    bool isLast = at + size == m.depth;
    SmallVector<int64_t> shape = m.shape(size);
    Weights part;
    part.value = size == m.depth ? right : lower.slice(right, {0, 0, at}, {m.sets, m.columns, size});
    Value input = size == m.depth ? left : lower.slice(left, {0, 0, at}, shape);
    Epilogue epilogue;
    if (size < m.depth)
      epilogue.steps.push_back([](OpBuilder &b, Location loc, Value sum, ValueRange) -> Value {
        return arith::FPToSIOp::create(b, loc, b.getI32Type(), sum);
      });
    if (sums) {
      unsigned argument = epilogue.add(sums, OperandKind::Element);
      epilogue.steps.push_back([=](OpBuilder &b, Location loc, Value sum, ValueRange arguments) -> Value {
        return arith::AddIOp::create(b, loc, sum, arguments[argument]);
      });
    }
    if (isLast) {
      lower.rescale(epilogue, *x, scales);
      if (failed(lower.requantize(epilogue, resultElement)))
        return failure();
    }
    sums = lower.matMul(input, part, {}, epilogue, m.shape(m.columns),
                        isLast ? loweredElement(resultElement) : b.getI32Type());
  }
  lower.replace(sums);
  return success();
}

} // namespace

LogicalResult convertBatchMatMul(tfl::BatchMatMulOp op, Lowering &lower) {
  auto m = batchesOf(op, lower);
  if (failed(m))
    return failure();
  bool integers = isQuantized(op.getY());
  if (isQuantized(op.getX()) && integers)
    return convertStored(op, lower, *m);
  if (isQuantized(op.getX()) || !getElementTypeOrSelf(op.getOutput().getType()).isF32())
    return lower.fail("products of these types of matrices have no kernel");
  Value x = leftOf(op, lower, op.getX(), *m);
  auto w = rightOf(op, lower, op.getY(), integers, *m);
  if (failed(w))
    return failure();
  auto a = lower.activations(x, integers, Recipe::Qd8, {}, {m->batches * m->rows, m->depth});
  if (failed(a))
    return failure();
  Epilogue epilogue;
  lower.rescale(epilogue, *a, *w);
  Value input = lower.reshape(a->value, m->shape(m->depth));
  lower.replace(lower.matMul(input, *w, *a, epilogue, m->shape(m->columns), lower.b.getF32Type()));
  return success();
}

} // namespace tinfoil::tflk
