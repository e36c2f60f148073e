//===- Activations.cpp - Activations --------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

LogicalResult activate(Lowering &l, llvm::function_ref<Value(Body &, Value)> function) {
  if (!l.number(0).isFloat())
    return l.fail("it computes with floats alone");
  return l.replace(
      l.elementwise(l.resultTypes[0], {l[0]}, [&](Body &body, ArrayRef<Value> x) { return function(body, x[0]); }));
}

template <Value (*function)(Body &, Value), typename Op> LogicalResult activation(Op, Lowering &l) {
  return activate(l, function);
}

Value relu(Body &body, Value x) { return body.clamp(x, 0.0, std::nullopt); }
Value relu6(Body &body, Value x) { return body.clamp(x, 0.0, 6.0); }
Value relu0To1(Body &body, Value x) { return body.clamp(x, 0.0, 1.0); }
Value reluN1To1(Body &body, Value x) { return body.clamp(x, -1.0, 1.0); }
Value logistic(Body &body, Value x) { return body.logistic(x); }
Value tanh(Body &body, Value x) { return body.make<math::TanhOp>(x); }
Value elu(Body &body, Value x) {
  Value isNegative = body.compare(Comparison::Less, x, body.real(0, x.getType()));
  return body.select(isNegative, body.make<math::ExpM1Op>(x), x);
}
Value hardSwish(Body &body, Value x) {
  Value gate = relu6(body, body.add(x, body.real(3, x.getType())));
  return body.make<arith::DivFOp>(body.mul(x, gate), body.real(6, x.getType()));
}

/// x / 2 * (1 + erf(x / sqrt(2))), or with tanh in place of erf.
Value gelu(Body &body, Value x, bool approximate) {
  auto number = [&](double value) { return body.real(value, x.getType()); };
  Value inner;
  if (approximate) {
    Value cubic = body.add(x, body.mul(body.mul(body.mul(number(0.044715), x), x), x));
    inner = body.make<math::TanhOp>(body.mul(number(M_2_SQRTPI * M_SQRT1_2), cubic));
  } else {
    inner = body.make<math::ErfOp>(body.mul(x, number(M_SQRT1_2)));
  }
  return body.mul(body.mul(number(0.5), x), body.add(number(1), inner));
}

LogicalResult geluOf(tfl::GeluOp op, Lowering &l) {
  return activate(l, [&](Body &body, Value x) { return gelu(body, x, op.getApproximate()); });
}

LogicalResult leakyRelu(tfl::LeakyReluOp op, Lowering &l) {
  double alpha = op.getAlpha().convertToDouble();
  return activate(l, [&](Body &body, Value x) {
    Value isPositive = body.compare(Comparison::Greater, x, body.real(0, x.getType()));
    return body.select(isPositive, x, body.mul(x, body.real(alpha, x.getType())));
  });
}

} // namespace

void addActivations(LoweringTable &table) {
  table.add<activation<relu, tfl::ReluOp>>();
  table.add<activation<relu6, tfl::Relu6Op>>();
  table.add<activation<relu0To1, tfl::Relu0To1Op>>();
  table.add<activation<reluN1To1, tfl::Relu1Op>>();
  table.add<activation<logistic, tfl::LogisticOp>>();
  table.add<activation<tanh, tfl::TanhOp>>();
  table.add<activation<elu, tfl::EluOp>>();
  table.add<activation<hardSwish, tfl::HardSwishOp>>();
  table.add<geluOf>();
  table.add<leakyRelu>();
}

} // namespace tinfoil::tfl_to_linalg
