//===- PrepareQuantizeDynamicRange.cpp - Mark weights ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/WeightQuantization.h"
#include "tinfoil/Quantization/Report.h"

#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_PREPAREQUANTIZEDYNAMICRANGEPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

/// The location of a new value that stands for `value`: its name with a suffix.
Location derivedLoc(Value value, llvm::StringRef suffix) {
  if (auto name = value.getLoc()->findInstanceOf<NameLoc>())
    return NameLoc::get(StringAttr::get(value.getContext(), name.getName().getValue() + suffix));
  return value.getLoc();
}

/// tfl.pseudo_const becomes arith.constant; unit values become tfl.no_value. A variable stays what it is: equal
/// arith.constants may be merged, and state lives in it.
void canonicalizeConstants(func::FuncOp function) {
  llvm::SmallVector<tfl::ConstOp> constants;
  function.walk([&](tfl::ConstOp op) { constants.push_back(op); });
  for (tfl::ConstOp op : constants) {
    if (op->hasAttr("tfl.is_variable"))
      continue;
    OpBuilder b(op);
    auto constant = arith::ConstantOp::create(b, op.getLoc(), cast<TypedAttr>(op.getValue()));
    constant->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    if (constant.getType() != op.getType()) {
      constant.erase();
      continue;
    }
    op.replaceAllUsesWith(constant.getResult());
    op.erase();
  }
}

void bypassStats(func::FuncOp function) {
  llvm::SmallVector<Operation *> stats;
  function.walk([&](Operation *op) {
    if (op->getName().getStringRef() == "quantfork.stats")
      stats.push_back(op);
  });
  for (Operation *op : stats) {
    op->getResult(0).replaceAllUsesWith(op->getOperand(0));
    op->erase();
  }
}

class PrepareQuantizeDynamicRange : public impl::PrepareQuantizeDynamicRangePassBase<PrepareQuantizeDynamicRange> {
public:
  using impl::PrepareQuantizeDynamicRangePassBase<PrepareQuantizeDynamicRange>::PrepareQuantizeDynamicRangePassBase;
  PrepareQuantizeDynamicRange(DynamicRangeOptions options, Report *report)
      : given(std::move(options)), report(report) {}

  LogicalResult initialize(MLIRContext *context) override {
    if (given)
      return success();
    DynamicRangeOptions options;
    options.weights = float16 ? WeightType::Float16 : WeightType::Int8;
    options.perChannel = perChannel;
    options.perChannelDense = perChannelDense;
    options.minElements = minElements;
    options.weightOnly = weightOnly;
    options.opsBlocklist.assign(opsBlocklist.begin(), opsBlocklist.end());
    options.locsBlocklist.assign(locsBlocklist.begin(), locsBlocklist.end());
    options.legacyFloatScale = legacyFloatScale;
    options.compatible = keepKnownDefects;
    std::string error;
    if (failed(parseCustomOpMap(customOps, CustomOpField::Operands, options.customOps, error)))
      return emitError(UnknownLoc::get(context)) << "enable-custom-op-quantization: " << error;
    given = std::move(options);
    return success();
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    canonicalizeConstants(function);
    bypassStats(function);
    llvm::SmallVector<WeightDecision> decisions = decide(function, *given);
    if (report)
      report->add(function, decisions);
    for (const WeightDecision &decision : decisions) {
      if (decision.eligible)
        emitRemark(describe(function, decision), decision);
      if (decision.decision == Decision::Float) {
        numTooSmall += decision.eligible;
        continue;
      }
      ++numQuantized;
    }
    apply(decisions);
  }

private:
  void apply(llvm::ArrayRef<WeightDecision> decisions);
  Value dequantized(const WeightDecision &decision);
  Value floatConstant(Value constant);

  std::optional<DynamicRangeOptions> given;
  Report *report = nullptr;
  /// The tfl.dequantize of a constant in a stored type.
  llvm::DenseMap<std::pair<Value, Type>, Value> pairs;
  llvm::DenseMap<Value, Value> floatConstants;
};

/// The f32 constant itself, or one made from float16 weights behind a tfl.dequantize.
Value PrepareQuantizeDynamicRange::floatConstant(Value constant) {
  if (!constant.getDefiningOp<tfl::DequantizeOp>())
    return constant;
  Value &known = floatConstants[constant];
  if (known)
    return known;
  auto values = floatValues(constant);
  auto type = cast<RankedTensorType>(constant.getType());
  OpBuilder b(constant.getDefiningOp());
  Value half = constant.getDefiningOp<tfl::DequantizeOp>().getInput();
  llvm::ArrayRef<char> bytes(reinterpret_cast<const char *>(values->data()), values->size() * sizeof(float));
  auto name = half.getLoc()->findInstanceOf<NameLoc>();
  auto attr = tfl::makeConstant(type, bytes, name ? name.getName().getValue() : "weights");
  return known = arith::ConstantOp::create(b, half.getLoc(), cast<TypedAttr>(attr));
}

Value PrepareQuantizeDynamicRange::dequantized(const WeightDecision &decision) {
  Value &known = pairs[{decision.constant, decision.storedElement}];
  if (known)
    return known;
  auto type = cast<RankedTensorType>(decision.constant.getType());
  Value constant = floatConstant(decision.constant);
  OpBuilder b(constant.getContext());
  b.setInsertionPointAfterValue(constant);
  auto storedType = type.clone(decision.storedElement);
  Value stored;
  if (decision.decision == Decision::Float16) {
    auto view = tfl::ConstantView::of(constant);
    llvm::SmallVector<float> values = view->getFloats();
    llvm::SmallVector<uint16_t, 0> halves(values.size());
    numerics::toHalf(values, halves);
    llvm::ArrayRef<char> bytes(reinterpret_cast<const char *>(halves.data()), halves.size() * sizeof(uint16_t));
    auto name = constant.getLoc()->findInstanceOf<NameLoc>();
    // A splat stays one: its text is shorter, and MLIR stores it once.
    ElementsAttr attr =
        view->isSplat() && view->size() > 0
            ? tfl::makeSplat(storedType, FloatAttr::get(storedType.getElementType(), numerics::fromHalf(halves[0])))
            : tfl::makeConstant(storedType, bytes, name ? name.getName().getValue() : "weights");
    stored = arith::ConstantOp::create(b, constant.getLoc(), cast<TypedAttr>(attr));
  } else {
    stored = tfl::QuantizeOp::create(b, constant.getLoc(), storedType, constant, TypeAttr::get(storedType));
  }
  return known = tfl::DequantizeOp::create(b, derivedLoc(constant, "_dequantize"), type, stored);
}

void PrepareQuantizeDynamicRange::apply(llvm::ArrayRef<WeightDecision> decisions) {
  pairs.clear();
  floatConstants.clear();
  for (const WeightDecision &decision : decisions) {
    if (decision.decision == Decision::Float)
      continue;
    decision.user->setOperand(decision.operand, dequantized(decision));
    auto quantizable = dyn_cast<tfl::DynamicRangeQuantizedOpInterface>(decision.user);
    if (decision.decision != Decision::Float16 && quantizable && quantizable.requireAsymmetricQuantizeInputsAttr())
      decision.user->setAttr("asymmetric_quantize_inputs", BoolAttr::get(&getContext(), true));
  }
  // Constants and float16 pairs that nothing uses any more.
  llvm::SetVector<Operation *> sources;
  for (const WeightDecision &decision : decisions)
    sources.insert(decision.constant.getDefiningOp());
  for (Operation *op : sources) {
    if (!op->use_empty())
      continue;
    Operation *half = op->getNumOperands() ? op->getOperand(0).getDefiningOp() : nullptr;
    op->erase();
    if (half && half->use_empty())
      half->erase();
  }
}

} // namespace

std::unique_ptr<Pass> createPrepareQuantizeDynamicRangePass(DynamicRangeOptions options, Report *report) {
  return std::make_unique<PrepareQuantizeDynamicRange>(std::move(options), report);
}

} // namespace tinfoil::quantization
