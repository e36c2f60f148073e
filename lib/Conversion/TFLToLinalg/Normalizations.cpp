//===- Normalizations.cpp - Softmax and vectors of one length -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reductions.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// One tensor of vectors along the last dimension.
struct Vectors {
  Lowering &l;
  RankedTensorType type;
  SmallVector<bool> last;
  SmallVector<int64_t> sums;

  static FailureOr<Vectors> get(Lowering &l) {
    if (!l.number(0).isFloat() || l.shape(0).empty() || l.resultShape() != l.shape(0) || elementOf(l[0]).isF64())
      return l.fail("needs an operand of f32 of rank 1 or more");
    Vectors vectors{l, RankedTensorType::get(l.resultShape(), l.b.getF32Type()),
                    SmallVector<bool>(l.shape(0).size(), false), SmallVector<int64_t>(l.shape(0))};
    vectors.last.back() = true;
    vectors.sums.back() = 1;
    return vectors;
  }

  /// A number for each vector, as it broadcasts to them.
  Value reduce(Value x, double init, Lowering::Combine combine) const {
    return l.reshape(l.reduce({x}, last, l.b.getF32FloatAttr(init), combine), sums);
  }
  Value sum(Value x) const {
    return reduce(x, 0, [](Body &body, Value sum, ArrayRef<Value> x) { return body.add(sum, x[0]); });
  }
  /// Not a number if an element is none. Of two zeros either: it is taken off of all, and instructions differ in that.
  Value greatest(Value x) const {
    auto anyZero = arith::FastMathFlagsAttr::get(x.getContext(), arith::FastMathFlags::nsz);
    return reduce(x, -std::numeric_limits<double>::infinity(), [&](Body &body, Value best, ArrayRef<Value> x) {
      return body.make<arith::MaximumFOp>(best, x[0], anyZero);
    });
  }
  /// In f32, and as the result.
  Value each(ArrayRef<Value> inputs, Lowering::Elements compute) const { return l.elementwise(type, inputs, compute); }
  Value result(ArrayRef<Value> inputs, Lowering::Elements compute) const {
    return l.elementwise(l.resultTypes[0], inputs, compute);
  }
};

LogicalResult softmax(tfl::SoftmaxOp op, Lowering &l) {
  auto vectors = Vectors::get(l);
  if (failed(vectors))
    return failure();
  double beta = op.getBeta().convertToDouble();
  // Nothing overflows once the greatest is taken off.
  Value powers = vectors->each({l[0], vectors->greatest(l[0])}, [&](Body &body, ArrayRef<Value> x) {
    Value exponent = body.sub(x[0], x[1]);
    return body.make<math::ExpOp>(beta == 1 ? exponent : body.mul(exponent, body.real(beta, exponent.getType())));
  });
  return l.replace(vectors->result({powers, vectors->sum(powers)},
                                   [](Body &body, ArrayRef<Value> x) { return body.make<arith::DivFOp>(x[0], x[1]); }));
}

LogicalResult logSoftmax(tfl::LogSoftmaxOp, Lowering &l) {
  auto vectors = Vectors::get(l);
  if (failed(vectors))
    return failure();
  Value shifted = vectors->each({l[0], vectors->greatest(l[0])},
                                [](Body &body, ArrayRef<Value> x) { return body.sub(x[0], x[1]); });
  Value sums = vectors->reduce(
      shifted, 0, [](Body &body, Value sum, ArrayRef<Value> x) { return body.add(sum, body.make<math::ExpOp>(x[0])); });
  Value logarithms = l.elementwise(cast<RankedTensorType>(sums.getType()), {sums},
                                   [](Body &body, ArrayRef<Value> x) { return body.make<math::LogOp>(x[0]); });
  return l.replace(
      vectors->result({shifted, logarithms}, [](Body &body, ArrayRef<Value> x) { return body.sub(x[0], x[1]); }));
}

LogicalResult l2Normalization(tfl::L2NormalizationOp op, Lowering &l) {
  auto vectors = Vectors::get(l);
  if (failed(vectors))
    return failure();
  if (!Body::hasActivation(op.getFusedActivationFunction()))
    return l.fail("it has the unknown fused activation " + op.getFusedActivationFunction());
  Value squares = vectors->reduce(
      l[0], 0, [](Body &body, Value sum, ArrayRef<Value> x) { return body.add(sum, body.mul(x[0], x[0])); });
  // A vector shorter than this is divided by it instead of by its length.
  constexpr double least = 1e-6;
  Value lengths =
      l.elementwise(cast<RankedTensorType>(squares.getType()), {squares}, [](Body &body, ArrayRef<Value> x) {
        return body.max(body.make<math::SqrtOp>(x[0]), body.real(least, x[0].getType()));
      });
  return l.replace(vectors->result({l[0], lengths}, [&](Body &body, ArrayRef<Value> x) {
    return body.activation(op.getFusedActivationFunction(), body.make<arith::DivFOp>(x[0], x[1]));
  }));
}

LogicalResult localResponseNormalization(tfl::LocalResponseNormalizationOp op, Lowering &l) {
  auto vectors = Vectors::get(l);
  if (failed(vectors))
    return failure();
  int64_t rank = l.shape(0).size(), depth = l.shape(0).back();
  int64_t radius = std::clamp<int64_t>(int32_t(op.getRadius()), 0, depth);
  // Zeros on both sides, so that every channel has all its neighbours.
  SmallVector<int64_t> margin(rank, 0);
  margin.back() = radius;
  Value padded = l.pad(l[0], margin, margin, l.zero(elementOf(l[0])));
  SmallVector<AffineExpr> from, to;
  for (int64_t dim = 0; dim < rank; ++dim) {
    from.push_back(l.b.getAffineDimExpr(dim));
    to.push_back(from.back());
  }
  AffineExpr step = l.b.getAffineDimExpr(rank);
  from.back() = from.back() + step;
  auto mapOf = [&](ArrayRef<AffineExpr> places) { return AffineMap::get(rank + 1, 0, places, l.b.getContext()); };
  SmallVector<bool> loops(rank + 1, false);
  loops.back() = true;
  Value squares = l.fold({padded, l.empty({2 * radius + 1}, l.b.getF32Type())}, {mapOf(from), mapOf({step}), mapOf(to)},
                         loops, l.filled(l.shape(0), l.b.getF32FloatAttr(0)),
                         [](Body &body, Value sum, ArrayRef<Value> x) { return body.add(sum, body.mul(x[0], x[0])); });
  return l.replace(vectors->result({l[0], squares}, [&](Body &body, ArrayRef<Value> x) {
    auto number = [&](const APFloat &value) { return body.real(value.convertToDouble(), x[0].getType()); };
    Value base = body.add(number(op.getBias()), body.mul(number(op.getAlpha()), x[1]));
    return body.mul(x[0], body.power(base, -op.getBeta().convertToDouble()));
  }));
}

} // namespace

void addNormalizations(LoweringTable &table) {
  table.add<softmax>();
  table.add<logSoftmax>();
  table.add<l2Normalization>();
  table.add<localResponseNormalization>();
}

} // namespace tinfoil::tfl_to_linalg
