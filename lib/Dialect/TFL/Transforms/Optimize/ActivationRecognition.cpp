//===- ActivationRecognition.cpp - Activation functions spelled out -------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Factors.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::tfl {

namespace {

//===----------------------------------------------------------------------===//
// Limits
//===----------------------------------------------------------------------===//

/// A value between two bounds, either of which may be missing.
struct Clamp {
  Value input;
  float least = -INFINITY, greatest = INFINITY;
};

/// The bounds that an op sets: relu and the like, maximum and minimum with a constant.
std::optional<Clamp> matchClamp(Operation *op) {
  if (!op || op->getNumResults() != 1 || !isF32(op->getResult(0)))
    return std::nullopt;
  if (isa<ReluOp>(op))
    return Clamp{op->getOperand(0), 0.0f};
  if (isa<Relu6Op>(op))
    return Clamp{op->getOperand(0), 0.0f, 6.0f};
  if (isa<Relu0To1Op>(op))
    return Clamp{op->getOperand(0), 0.0f, 1.0f};
  if (isa<Relu1Op>(op))
    return Clamp{op->getOperand(0), -1.0f, 1.0f};
  if (!isa<MaximumOp, MinimumOp>(op))
    return std::nullopt;
  std::optional<BinaryWithConstant> split = splitConstant(op);
  std::optional<float> bound = split ? splatFloat(split->constant) : std::nullopt;
  if (!bound || std::isnan(*bound) || split->other.getType() != op->getResult(0).getType())
    return std::nullopt;
  return isa<MaximumOp>(op) ? Clamp{split->other, *bound} : Clamp{split->other, -INFINITY, *bound};
}

/// Replace by the op that clamps to these bounds; null where there is none.
Operation *makeClamp(PatternRewriter &rewriter, Operation *op, const Clamp &clamp) {
  auto make = [&](StringRef name) {
    OperationState state(op->getLoc(), name, clamp.input, op->getResultTypes());
    return rewriter.create(state);
  };
  if (clamp.least == 0 && clamp.greatest == INFINITY)
    return make(ReluOp::getOperationName());
  if (clamp.least == 0 && clamp.greatest == 6)
    return make(Relu6Op::getOperationName());
  if (clamp.least == 0 && clamp.greatest == 1)
    return make(Relu0To1Op::getOperationName());
  if (clamp.least == -1 && clamp.greatest == 1)
    return make(Relu1Op::getOperationName());
  return nullptr;
}

/// max(x, 0), and a maximum and a minimum in any order, as one of the four clamps.
template <typename RootOp> struct ClampToRelu : OpRewritePattern<RootOp> {
  using OpRewritePattern<RootOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(RootOp op, PatternRewriter &rewriter) const override {
    std::optional<Clamp> outer = matchClamp(op);
    if (!outer)
      return rewriter.notifyMatchFailure(op, "is no limit of a float32 value to a number");
    if (std::optional<Clamp> inner = matchClamp(outer->input.getDefiningOp())) {
      // Which of two bounds that exclude each other wins depends on the order: left to the ops.
      Clamp both{inner->input, std::max(outer->least, inner->least), std::min(outer->greatest, inner->greatest)};
      if (both.least <= both.greatest)
        if (Operation *clamp = makeClamp(rewriter, op, both)) {
          rewriter.replaceOp(op, clamp);
          return success();
        }
    }
    if (!isa<ReluOp>(op))
      if (Operation *clamp = makeClamp(rewriter, op, *outer)) {
        rewriter.replaceOp(op, clamp);
        return success();
      }
    return rewriter.notifyMatchFailure(op, "no op clamps to these bounds");
  }
};

/// max(x, a * x) with a in [0, 1] as leaky_relu(x, a).
struct MaximumToLeakyRelu : OpRewritePattern<MaximumOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(MaximumOp op, PatternRewriter &rewriter) const override {
    for (int i : {0, 1}) {
      Value input = op->getOperand(i);
      if (!isF32(input) || input.getType() != op.getType())
        continue;
      Factors factors = factorsOf(op->getOperand(1 - i), input);
      if (factors.values.size() != 1 || factors.values[0] != input || !(factors.coefficient >= 0) ||
          factors.coefficient > 1)
        continue;
      rewriter.replaceOpWithNewOp<LeakyReluOp>(op, op.getType(), input,
                                               rewriter.getF32FloatAttr(float(factors.coefficient)));
      return success();
    }
    return rewriter.notifyMatchFailure(op, "is not max(x, a * x) with a from 0 to 1");
  }
};

//===----------------------------------------------------------------------===//
// prelu
//===----------------------------------------------------------------------===//

/// slopes * relu(-x), with a sign: the negative half of a prelu.
struct NegativeHalf {
  Value slopes;
  bool negated = false;
};

std::optional<NegativeHalf> matchNegativeHalf(Value value, Value input) {
  NegativeHalf half;
  for (int depth = 0; depth < 5; ++depth) {
    Operation *op = value.getDefiningOp();
    if (auto neg = dyn_cast_or_null<NegOp>(op)) {
      half.negated = !half.negated;
      value = neg.getX();
    } else if (auto mul = dyn_cast_or_null<MulOp>(op); mul && isUnfused(mul)) {
      std::optional<BinaryWithConstant> split = splitConstant(mul);
      if (!split || half.slopes || split->other.getType() != mul.getType())
        return std::nullopt;
      half.slopes = split->constant;
      value = split->other;
    } else if (auto relu = dyn_cast_or_null<ReluOp>(op)) {
      Factors factors = factorsOf(relu.getX(), input);
      if (factors.values.size() != 1 || factors.values[0] != input || factors.coefficient != -1 || !half.slopes)
        return std::nullopt;
      return half;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

/// relu(x) - a * relu(-x) as prelu(x, a), with the signs wherever they stand.
template <typename SumOp> struct SumToPRelu : OpRewritePattern<SumOp> {
  using OpRewritePattern<SumOp>::OpRewritePattern;

  LogicalResult matchAndRewrite(SumOp op, PatternRewriter &rewriter) const override {
    if (!isF32(op.getOutput()) || !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "is not of float32, or has an activation");
    for (int i : {0, 1}) {
      auto relu = op->getOperand(i).template getDefiningOp<ReluOp>();
      if (std::is_same_v<SumOp, SubOp> && i == 1)
        break;
      if (!relu || relu.getX().getType() != op.getType())
        continue;
      std::optional<NegativeHalf> half = matchNegativeHalf(op->getOperand(1 - i), relu.getX());
      if (!half)
        continue;
      RankedTensorType input = rankedTypeOf(relu.getX()), slopes = rankedTypeOf(half->slopes);
      if (!input || slopes.getRank() > input.getRank())
        return rewriter.notifyMatchFailure(op, "the slopes have a higher rank than the input, or that is not known");
      bool negated = half->negated != std::is_same_v<SumOp, SubOp>;
      Value alpha = half->slopes;
      if (!negated) {
        if (isSharedLarge(alpha))
          return rewriter.notifyMatchFailure(op, "the slopes are large and have other users");
        std::optional<SmallVector<float, 0>> values = floatValues(alpha);
        for (float &value : *values)
          value = -value;
        alpha = makeFloats(rewriter, derivedLoc(alpha, "_neg"), slopes.getShape(), *values);
      }
      rewriter.replaceOpWithNewOp<PReluOp>(op, op.getType(), relu.getX(), alpha);
      return success();
    }
    return rewriter.notifyMatchFailure(op, "is not relu(x) - a * relu(-x)");
  }
};

//===----------------------------------------------------------------------===//
// Formulas that are products
//===----------------------------------------------------------------------===//

/// relu6(x + 3): the input.
Value matchHardSigmoidNumerator(Value value) {
  Value sum = value;
  if (auto relu6 = value.getDefiningOp<Relu6Op>()) {
    std::optional<Shifted> shift = shifted(relu6.getX());
    return shift && shift->offset == 3 ? shift->input : Value();
  }
  auto add = sum.getDefiningOp<AddOp>();
  if (!add || activationOf(add) != "RELU6")
    return {};
  std::optional<BinaryWithConstant> split = splitConstant(add);
  return split && splatFloat(split->constant) == 3.0f && split->other.getType() == value.getType() ? split->other
                                                                                                   : Value();
}

/// x * (1 + 0.044715 * x^2) from x + 0.044715 * x^3, or that product itself; times sqrt(2 / pi).
bool isTanhArgument(Value value, Value x) {
  Factors factors = factorsOf(value, x);
  double scale = std::sqrt(2 / M_PI), cubic = 0.044715;
  auto near = [](double a, double b) { return std::fabs(a - b) <= 1e-4 * b; };
  if (!near(factors.coefficient, scale))
    return false;
  if (factors.values.size() == 2) {
    Value rest = factors.otherThan(x);
    std::optional<Shifted> shift = rest ? shifted(rest) : std::nullopt;
    if (!shift || shift->offset != 1)
      return false;
    Factors square = factorsOf(shift->input, x);
    return near(square.coefficient, cubic) && square.values.size() == 2 && square.count(x) == 2;
  }
  auto sum = factors.values.size() == 1 ? definedBy<AddOp>(factors.values[0]) : AddOp();
  if (!sum)
    return false;
  for (int i : {0, 1}) {
    Factors cube = factorsOf(sum->getOperand(1 - i), x);
    if (sum->getOperand(i) == x && near(cube.coefficient, cubic) && cube.values.size() == 3 && cube.count(x) == 3)
      return true;
  }
  return false;
}

/// Whether `value` is x / sqrt(2).
bool isErfArgument(Value value, Value x) {
  Factors factors = factorsOf(value, x);
  return factors.values.size() == 1 && factors.values[0] == x && isNear(factors.coefficient, std::sqrt(0.5));
}

/// There is no erf among builtin operators: converters write a TensorFlow operator.
bool isErf(CustomOp op) {
  return op && (op.getCustomCode() == "FlexErf" || op.getCustomCode() == "Erf") && op.getNumOperands() == 1 &&
         op.getNumResults() == 1;
}

/// x * relu6(x + 3) / 6, and both forms of x / 2 * (1 + ...).
template <typename RootOp> struct ProductToActivation : OpRewritePattern<RootOp> {
  ProductToActivation(MLIRContext *context) : OpRewritePattern<RootOp>(context, /*benefit=*/2) {}

  LogicalResult matchAndRewrite(RootOp op, PatternRewriter &rewriter) const override {
    if (!isF32(op.getOutput()) || !isUnfused(op))
      return rewriter.notifyMatchFailure(op, "is not of float32, or has an activation");
    for (bool throughShared : {false, true})
      if (succeeded(rewriteProduct(op, factorsOf(op.getOutput(), {}, throughShared), rewriter)))
        return success();
    return rewriter.notifyMatchFailure(op, "is the formula of no activation function");
  }

private:
  static LogicalResult rewriteProduct(RootOp op, const Factors &factors, PatternRewriter &rewriter) {
    if (factors.values.size() != 2)
      return rewriter.notifyMatchFailure(op, "is no product of two values of its own shape and a number");
    for (int i : {0, 1}) {
      Value x = factors.values[i], other = factors.values[1 - i];
      if (isNear(factors.coefficient, 1.0 / 6) && matchHardSigmoidNumerator(other) == x) {
        rewriter.replaceOpWithNewOp<HardSwishOp>(op, op.getType(), x);
        return success();
      }
      std::optional<Shifted> shift = shifted(other);
      if (!shift || shift->offset != 1 || factors.coefficient != 0.5)
        continue;
      auto tanh = shift->input.getDefiningOp<TanhOp>();
      auto custom = shift->input.getDefiningOp<CustomOp>();
      bool approximate = tanh && isTanhArgument(tanh.getInput(), x);
      if (!approximate && !(isErf(custom) && isErfArgument(custom->getOperand(0), x)))
        continue;
      rewriter.replaceOpWithNewOp<GeluOp>(op, op.getType(), x, rewriter.getBoolAttr(approximate));
      return success();
    }
    return rewriter.notifyMatchFailure(op, "no factor is a function of the other");
  }
};

} // namespace

void populateActivationRecognitionPatterns(RewritePatternSet &patterns) {
  patterns.add<ClampToRelu<MaximumOp>, ClampToRelu<MinimumOp>, ClampToRelu<ReluOp>, MaximumToLeakyRelu,
               SumToPRelu<AddOp>, SumToPRelu<SubOp>, ProductToActivation<MulOp>, ProductToActivation<DivOp>>(
      patterns.getContext());
}

} // namespace tinfoil::tfl
