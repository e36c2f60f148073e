//===- MarkWeights.cpp - Insert pairs where the policy says so ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MarkWeights.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/WeightQuantization.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace tinfoil::quantization {

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

/// Makes the pairs; equal ones are made once.
class Marker {
public:
  void apply(llvm::ArrayRef<WeightDecision> decisions);

private:
  Value dequantized(const WeightDecision &decision);
  Value floatConstant(Value constant);

  /// The tfl.dequantize of a constant in a stored type.
  llvm::DenseMap<std::pair<Value, Type>, Value> pairs;
  llvm::DenseMap<Value, Value> floatConstants;
};

/// The f32 constant itself, or one made from float16 weights behind a tfl.dequantize.
Value Marker::floatConstant(Value constant) {
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

Value Marker::dequantized(const WeightDecision &decision) {
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

void Marker::apply(llvm::ArrayRef<WeightDecision> decisions) {
  for (const WeightDecision &decision : decisions) {
    if (decision.decision == Decision::Float) {
      if (decision.storedElement)
        decision.user->setOperand(decision.operand, floatConstant(decision.constant));
      continue;
    }
    decision.user->setOperand(decision.operand, dequantized(decision));
    auto quantizable = dyn_cast<tfl::DynamicRangeQuantizedOpInterface>(decision.user);
    if (decision.decision != Decision::Float16 && quantizable && quantizable.requireAsymmetricQuantizeInputsAttr())
      decision.user->setAttr("asymmetric_quantize_inputs", BoolAttr::get(decision.user->getContext(), true));
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

void prepareForDecisions(func::FuncOp function) {
  canonicalizeConstants(function);
  bypassStats(function);
}

void markWeights(llvm::ArrayRef<WeightDecision> decisions) { Marker().apply(decisions); }

} // namespace tinfoil::quantization
