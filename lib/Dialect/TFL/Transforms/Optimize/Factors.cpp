//===- Factors.cpp - Products, taken apart --------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Factors.h"

using namespace mlir;

namespace tinfoil::tfl {

/// No formula has more.
static constexpr size_t kMaxFactors = 8;

Value Factors::otherThan(Value value) const {
  if (values.size() != 2 || count(value) != 1)
    return {};
  return values[0] == value ? values[1] : values[0];
}

namespace {

struct Collector {
  Type type;
  Value whole;
  bool throughShared;
  Factors factors;

  void collect(Value value, int depth);
};

} // namespace

void Collector::collect(Value value, int depth) {
  Operation *op = value.getDefiningOp();
  auto leaf = [&] { factors.values.push_back(value); };
  if (!op || value == whole || depth > 8 || factors.values.size() >= kMaxFactors || value.getType() != type ||
      (depth > 0 && !throughShared && !value.hasOneUse()))
    return leaf();
  if (auto square = dyn_cast<SquareOp>(op)) {
    collect(square.getX(), depth + 1);
    return collect(square.getX(), depth + 1);
  }
  if (auto neg = dyn_cast<NegOp>(op)) {
    factors.coefficient = -factors.coefficient;
    return collect(neg.getX(), depth + 1);
  }
  if (auto pow = dyn_cast<PowOp>(op)) {
    std::optional<float> exponent = splatFloat(pow.getRhs());
    if (!exponent || (*exponent != 2 && *exponent != 3) || pow.getLhs().getType() != type ||
        !keepsShape(pow.getRhs(), pow.getLhs()))
      return leaf();
    for (int i = 0; i < *exponent; ++i)
      factors.values.push_back(pow.getLhs());
    return;
  }
  if (!isa<MulOp, DivOp>(op) || !isUnfused(op))
    return leaf();
  Value lhs = op->getOperand(0), rhs = op->getOperand(1);
  for (bool constantIsLhs : {false, true}) {
    std::optional<float> constant = splatFloat(constantIsLhs ? lhs : rhs);
    Value other = constantIsLhs ? rhs : lhs;
    if (!constant || other.getType() != type || !keepsShape(constantIsLhs ? lhs : rhs, other) ||
        (isa<DivOp>(op) && (constantIsLhs || *constant == 0)))
      continue;
    factors.coefficient = isa<DivOp>(op) ? factors.coefficient / *constant : factors.coefficient * *constant;
    return collect(other, depth + 1);
  }
  if (isa<DivOp>(op) || lhs.getType() != type || rhs.getType() != type)
    return leaf();
  collect(lhs, depth + 1);
  collect(rhs, depth + 1);
}

Factors factorsOf(Value value, Value whole, bool throughShared) {
  Collector collector{value.getType(), whole, throughShared, {}};
  collector.collect(value, 0);
  return collector.factors;
}

std::optional<Shifted> shifted(Value value) {
  Operation *op = value.getDefiningOp();
  if (!isa_and_nonnull<AddOp, SubOp>(op) || !isUnfused(op))
    return std::nullopt;
  std::optional<BinaryWithConstant> split = splitConstant(op);
  if (!split || split->other.getType() != value.getType())
    return std::nullopt;
  std::optional<float> constant = splatFloat(split->constant);
  if (!constant || (isa<SubOp>(op) && split->constantIsLhs))
    return std::nullopt;
  return Shifted{split->other, isa<SubOp>(op) ? -*constant : *constant};
}

} // namespace tinfoil::tfl
