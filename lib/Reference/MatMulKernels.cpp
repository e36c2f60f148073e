//===- MatMulKernels.cpp - Matrix products --------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Hybrid.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

/// Sum of products with strides.
template <typename Sum, typename A, typename B>
Sum dot(const A *a, int64_t strideA, const B *b, int64_t strideB, int64_t count) {
  Sum sum(0);
  for (int64_t i = 0; i < count; ++i)
    sum += Sum(a[i * strideA]) * Sum(b[i * strideB]);
  return sum;
}

LogicalResult fullyConnected(tfl::FullyConnectedOp op, Call &call) {
  if (failed(call.requireRank(1, 2)))
    return failure();
  if (op.getWeightsFormat() != "DEFAULT")
    return call.fail("has shuffled weights, whose kernel is not public");
  const Tensor &input = call[0], &filter = call[1];
  int64_t units = filter.getShape()[0], depth = filter.getShape()[1];
  int64_t size = input.isMissing() ? 0 : input.getSize();
  if (depth < 1 || size % depth != 0)
    return call.fail("the input has " + llvm::Twine(size) + " elements, which do not fill rows of " +
                     llvm::Twine(depth));
  int64_t rows = size / depth;
  Extents shape{rows, units};
  if (op.getKeepNumDims()) {
    shape.assign(input.getShape().begin(), input.getShape().end());
    if (shape.empty() || shape.back() != depth)
      return call.fail("keeps the dimensions of an input whose last one is not " + llvm::Twine(depth));
    shape.back() = units;
  }
  if (!Tensor::isShape(shape))
    return call.fail("result has too many elements");
  std::vector<float> out;
  out.reserve(rows * units);
  if (isQuantized(input.getElementType()) && !input.holds<float>()) {
    FailureOr<IntegerTensor> x = readIntegers(call, 0, -1), w = readIntegers(call, 1, 0);
    if (failed(x) || failed(w))
      return failure();
    for (int64_t r = 0; r < rows; ++r)
      for (int64_t n = 0; n < units; ++n)
        out.push_back(
            float(double(dot<int64_t>(x->values.data() + r * depth, 1, w->values.data() + n * depth, 1, depth)) *
                  x->scale(0) * w->scale(n)));
    return finish(call, shape, std::move(out), 2);
  }
  const float *x = call.data<float>(0);
  if (!x)
    return failure();
  Rows kind = Rows::Float;
  FailureOr<IntegerTensor> w = failure();
  if (!filter.holds<float>()) {
    w = readIntegers(call, 1, 0);
    if (failed(w))
      return failure();
    kind = chooseRows(call.recipe, HybridOp::Product, op.getAsymmetricQuantizeInputs().value_or(false));
  }
  if (kind == Rows::Float) {
    std::vector<float> weights = *filter.getReals();
    for (int64_t r = 0; r < rows; ++r)
      for (int64_t n = 0; n < units; ++n)
        out.push_back(float(dot<double>(x + r * depth, 1, weights.data() + n * depth, 1, depth)));
    return finish(call, shape, std::move(out), 2);
  }
  for (int64_t r = 0; r < rows; ++r) {
    QuantizedRow row = quantizeRow(kind, {x + r * depth, size_t(depth)});
    for (int64_t n = 0; n < units; ++n)
      out.push_back(rescale(kind, dot<int32_t>(row.values.data(), 1, w->values.data() + n * depth, 1, depth), row.scale,
                            w->scale(n)));
  }
  return finish(call, shape, std::move(out), 2);
}

//===----------------------------------------------------------------------===//
// batch_matmul
//===----------------------------------------------------------------------===//

/// The matrices of both sides and how they are read.
struct Matrices {
  int64_t rows = 0, depth = 0, columns = 0;
  Extents batches{}, xBatchStrides{}, yBatchStrides{};
  int64_t xRow = 0, xDepth = 0, yDepth = 0, yColumn = 0;
};

FailureOr<Matrices> matricesOf(tfl::BatchMatMulOp op, const Call &call) {
  Shape x = call[0].getShape(), y = call[1].getShape();
  if (x.size() < 2 || y.size() < 2)
    return call.fail("needs matrices");
  auto batches = numerics::broadcastShapes(x.drop_back(2), y.drop_back(2));
  int64_t x0 = x[x.size() - 2], x1 = x.back(), y0 = y[y.size() - 2], y1 = y.back();
  bool adjX = op.getAdjX(), adjY = op.getAdjY();
  Matrices m{adjX ? x1 : x0, adjX ? x0 : x1, adjY ? y0 : y1};
  if (!batches || m.depth != (adjY ? y1 : y0))
    return call.fail("operands have shapes that do not go together");
  m.batches = *batches;
  m.xBatchStrides = numerics::broadcastStrides(x.drop_back(2), *batches);
  m.yBatchStrides = numerics::broadcastStrides(y.drop_back(2), *batches);
  for (int64_t &stride : m.xBatchStrides)
    stride *= x0 * x1;
  for (int64_t &stride : m.yBatchStrides)
    stride *= y0 * y1;
  m.xRow = adjX ? 1 : x1, m.xDepth = adjX ? x1 : 1;
  m.yDepth = adjY ? 1 : y1, m.yColumn = adjY ? y1 : 1;
  return m;
}

/// emit(product) for all elements of the result in order.
template <typename Sum, typename A, typename B, typename Emit>
void multiply(const Matrices &m, const A *a, const B *b, Emit emit) {
  numerics::walk<2>(m.batches, {m.xBatchStrides, m.yBatchStrides}, [&](int64_t x, int64_t y) {
    for (int64_t r = 0; r < m.rows; ++r)
      for (int64_t c = 0; c < m.columns; ++c)
        emit(dot<Sum>(a + x + r * m.xRow, m.xDepth, b + y + c * m.yColumn, m.yDepth, m.depth), c);
  });
}

LogicalResult hybridMatMul(Call &call, const Matrices &m, Rows kind, const IntegerTensor &y, Shape shape) {
  llvm::ArrayRef<float> x = call[0].get<float>();
  std::vector<float> out, row(m.depth);
  numerics::walk<2>(m.batches, {m.xBatchStrides, m.yBatchStrides}, [&](int64_t xBatch, int64_t yBatch) {
    for (int64_t r = 0; r < m.rows; ++r) {
      for (int64_t d = 0; d < m.depth; ++d)
        row[d] = x[xBatch + r * m.xRow + d * m.xDepth];
      QuantizedRow quantized = quantizeRow(kind, row);
      for (int64_t c = 0; c < m.columns; ++c)
        out.push_back(rescale(
            kind, dot<int32_t>(quantized.values.data(), 1, y.values.data() + yBatch + c * m.yColumn, m.yDepth, m.depth),
            quantized.scale, y.scale(c)));
    }
  });
  return finish(call, shape, std::move(out), 2);
}

LogicalResult batchMatMul(tfl::BatchMatMulOp op, Call &call) {
  FailureOr<Matrices> m = matricesOf(op, call);
  if (failed(m))
    return failure();
  Extents shape = m->batches;
  shape.append({m->rows, m->columns});
  if (!Tensor::isShape(shape))
    return call.fail("result has too many elements");
  // Scales of a right side with many belong to its columns.
  int64_t axis = call[1].getRank() - (op.getAdjY() ? 2 : 1);
  bool xReal = call[0].holds<float>(), yReal = call[1].holds<float>();
  std::vector<float> out;
  if (xReal && !yReal && isQuantized(call[1].getElementType())) {
    FailureOr<IntegerTensor> y = readIntegers(call, 1, axis);
    if (failed(y))
      return failure();
    Rows kind = chooseRows(call.recipe, HybridOp::Product, op.getAsymmetricQuantizeInputs().value_or(false));
    if (kind != Rows::Float)
      return hybridMatMul(call, *m, kind, *y, shape);
  }
  if (xReal) {
    auto y = call[1].getReals();
    if (!y)
      return call.fail("operands must both hold real numbers");
    multiply<double>(*m, call[0].get<float>().data(), y->data(), [&](double sum, int64_t) { out.push_back(sum); });
    return finish(call, shape, std::move(out), 2);
  }
  if (isQuantized(call.resultElement(0))) {
    FailureOr<IntegerTensor> x = readIntegers(call, 0, -1), y = readIntegers(call, 1, axis);
    if (failed(x) || failed(y))
      return failure();
    multiply<int64_t>(*m, x->values.data(), y->values.data(),
                      [&](int64_t sum, int64_t c) { out.push_back(float(double(sum) * x->scale(0) * y->scale(c))); });
    return finish(call, shape, std::move(out), 2);
  }
  // Plain integers: 8-bit ones give 32 bits.
  FailureOr<std::vector<int64_t>> x = call.ints(0), y = call.ints(1);
  Tensor *result = failed(x) || failed(y) ? nullptr : call.make(0, shape);
  if (!result)
    return failure();
  std::vector<int64_t> sums;
  multiply<uint64_t>(*m, x->data(), y->data(), [&](uint64_t sum, int64_t) { sums.push_back(int64_t(sum)); });
  fillInts(*result, sums);
  return success();
}

} // namespace

void addMatMulKernels(KernelTable &table) {
  table.add<fullyConnected>(Quantized::AsStored);
  table.add<batchMatMul>(Quantized::AsStored);
}

} // namespace tinfoil::reference
