//===- RNN.cpp - Simple recurrent layers ------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recurrent.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;

namespace tinfoil::tflk {

LogicalResult convertSequenceRNN(tfl::UnidirectionalSequenceRNNOp op, Lowering &lower) {
  Recurrent r(lower, op.getAsymmetricQuantizeInputs().value_or(false));
  auto sequence = r.sequence(0, op.getTimeMajor());
  auto units = r.dim(1, 0);
  auto function = r.activation();
  if (failed(sequence) || failed(units) || failed(function))
    return failure();
  auto input = r.reals(0, {sequence->rows(), sequence->features});
  auto bias = r.vector(3, *units);
  auto state = r.state(4, {sequence->batches, *units});
  if (failed(input) || failed(bias) || failed(state))
    return failure();
  // All steps of the input, then in each step what the state adds.
  auto sums = r.product(*input, {1u}, *units, *bias);
  if (failed(sums))
    return failure();
  auto step = [&](Value now, ValueRange states) -> FailureOr<SmallVector<Value>> {
    auto next = r.product(states[0], {2u}, *units, {}, now);
    if (failed(next))
      return failure();
    Value made = r.elementwise({*next}, 1, [&](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
      return {(*function)(b, loc, v[0])};
    })[0];
    return SmallVector<Value>{made, made};
  };
  auto done = r.loop(*sequence, *sums, *state, *units, false, step);
  if (failed(done) || failed(r.setState(4, (*done)[0])))
    return failure();
  return r.finish((*done)[1]);
}

LogicalResult convertSVDF(tfl::SVDFOp op, Lowering &lower) {
  Recurrent r(lower, op.getAsymmetricQuantizeInputs().value_or(false));
  auto &b = lower.b;
  Location loc = lower.loc;
  auto batches = r.dim(0, 0), features = r.dim(0, 1), filters = r.dim(1, 0), memory = r.dim(2, 1);
  auto function = r.activation();
  if (failed(batches) || failed(features) || failed(filters) || failed(memory) || failed(function))
    return failure();
  int64_t rank = int32_t(op.getRank());
  if (rank < 1 || *filters % rank != 0 || *memory < 1)
    return lower.fail("the filters are no multiple of the rank, or remember nothing");
  int64_t units = *filters / rank;
  auto input = r.reals(0, {*batches, *features}), time = r.reals(2, {units, rank, *memory});
  auto bias = r.vector(3, units);
  auto state = r.state(4, {*batches, *filters, *memory});
  if (failed(input) || failed(time) || failed(bias) || failed(state))
    return failure();
  auto projected = r.product(*input, {1u}, *filters);
  if (failed(projected))
    return failure();
  // The memory of every filter moves on by one step.
  Value next = lower.empty({*batches, *filters, *memory}, b.getF32Type());
  if (*memory > 1)
    next = lower.insert(lower.slice(*state, {0, 0, 1}, {*batches, *filters, *memory - 1}), next, {0, 0, 0});
  next = lower.insert(lower.reshape(*projected, {*batches, *filters, 1}), next, {0, 0, *memory - 1});
  if (failed(r.setState(4, next)))
    return failure();
  // Sums over the memory of all filters of a unit.
  auto map = [&](ArrayRef<unsigned> dims) { return AffineMap::getMultiDimMapWithTargets(4, dims, b.getContext()); };
  using Iterator = utils::IteratorType;
  Value sums = linalg::GenericOp::create(
                   b, loc, TypeRange(RankedTensorType::get({*batches, units}, b.getF32Type())),
                   ValueRange{lower.reshape(next, {*batches, units, rank, *memory}), *time},
                   lower.fill({*batches, units}, b.getF32FloatAttr(0)),
                   ArrayRef<AffineMap>{map({0, 1, 2, 3}), map({1, 2, 3}), map({0, 1})},
                   ArrayRef<Iterator>{Iterator::parallel, Iterator::parallel, Iterator::reduction, Iterator::reduction},
                   [](OpBuilder &b, Location loc, ValueRange v) {
                     Value term = arith::MulFOp::create(b, loc, v[0], v[1]);
                     linalg::YieldOp::create(b, loc, Value(arith::AddFOp::create(b, loc, v[2], term)));
                   })
                   .getResult(0);
  SmallVector<Value> operands{sums};
  if (*bias)
    operands.push_back(*bias);
  return r.finish(r.elementwise(operands, 1, [&](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
    Value sum = *bias ? Value(arith::AddFOp::create(b, loc, v[1], v[0])) : v[0];
    return {(*function)(b, loc, sum)};
  })[0]);
}

} // namespace tinfoil::tflk
