//===- MarkWeights.cpp - Insert pairs where the policy says so ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MarkWeights.h"

#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/RowFactors.h"
#include "tinfoil/Numerics/WeightQuantization.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace tinfoil::quantization {

namespace {

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
  void gatherWithFactors(const WeightDecision &decision);
  void multiplyByFactors(const WeightDecision &decision);
  std::pair<Value, Value> tableWithFactors(const WeightDecision &decision);

  /// The tfl.dequantize of a constant in a stored type.
  llvm::DenseMap<std::pair<Value, Type>, Value> pairs;
  llvm::DenseMap<Value, Value> floatConstants;
  /// The tfl.quantize of a table's divided rows and that of the factors.
  llvm::DenseMap<Value, std::pair<Value, Value>> tables;
  /// Ops that others stand for now. Decisions on their other operands may come after.
  llvm::SmallVector<Operation *> replaced;
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
  auto attr = tfl::makeConstant(type, bytes, tfl::nameOf(half.getLoc(), "weights"));
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
    // A splat stays one: its text is shorter, and MLIR stores it once.
    ElementsAttr attr =
        view->isSplat() && view->size() > 0
            ? tfl::makeSplat(storedType, FloatAttr::get(storedType.getElementType(), numerics::fromHalf(halves[0])))
            : tfl::makeConstant(storedType, bytes, tfl::nameOf(constant.getLoc(), "weights"));
    stored = arith::ConstantOp::create(b, constant.getLoc(), cast<TypedAttr>(attr));
  } else {
    stored = tfl::QuantizeOp::create(b, constant.getLoc(), storedType, constant, TypeAttr::get(storedType));
  }
  return known = tfl::DequantizeOp::create(b, tfl::derivedLoc(constant, "_dequantize"), type, stored);
}

std::pair<Value, Value> Marker::tableWithFactors(const WeightDecision &decision) {
  auto &known = tables[decision.constant];
  if (known.first)
    return known;
  auto type = cast<RankedTensorType>(decision.constant.getType());
  llvm::SmallVector<float, 0> rows = *floatValues(decision.constant);
  numerics::divideRows(rows, decision.rowFactors);
  llvm::SmallVector<float, 0> factors;
  constexpr double step = 1.0 / numerics::kRowFactorSteps;
  for (int8_t factor : decision.rowFactors)
    factors.push_back(float(factor * step));
  llvm::SmallVector<int64_t> shape(type.getRank(), 1);
  shape[0] = type.getDimSize(0);
  Value source = decision.constant;
  if (auto dequantize = source.getDefiningOp<tfl::DequantizeOp>())
    source = dequantize.getInput();
  OpBuilder b(source.getContext());
  b.setInsertionPointAfterValue(decision.constant);
  auto quantized = [&](Location loc, RankedTensorType type, llvm::ArrayRef<float> values, Type element) -> Value {
    llvm::ArrayRef<char> bytes(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(float));
    auto attr = tfl::makeConstant(type, bytes, tfl::nameOf(loc, "weights"));
    Value constant = arith::ConstantOp::create(b, loc, cast<TypedAttr>(attr));
    auto stored = type.clone(element);
    return tfl::QuantizeOp::create(b, loc, stored, constant, TypeAttr::get(stored));
  };
  auto stepType = quant::UniformQuantizedType::get(quant::QuantizationFlags::Signed, b.getI8Type(), b.getF32Type(),
                                                   step, 0, -127, 127);
  known.first = quantized(source.getLoc(), type, rows, decision.storedElement);
  known.second = quantized(tfl::derivedLoc(source, "_row_factors"), type.clone(shape), factors, stepType);
  return known;
}

/// gather(table) becomes gather(divided rows) * gather(factors). tfl-optimize-op-order lets both work on int8.
void Marker::gatherWithFactors(const WeightDecision &decision) {
  auto gather = cast<tfl::GatherOp>(decision.user);
  auto [table, factors] = tableWithFactors(decision);
  auto type = cast<RankedTensorType>(gather.getType());
  auto tableType = cast<RankedTensorType>(table.getType());
  llvm::SmallVector<int64_t> shape(type.getShape());
  std::fill(shape.end() - (tableType.getRank() - 1), shape.end(), 1);
  Value result = gather.getResult();
  OpBuilder b(gather);
  auto gathered = [&](Value stored, RankedTensorType type, llvm::StringRef suffix) -> Value {
    auto floatType = cast<RankedTensorType>(stored.getType()).clone(b.getF32Type());
    // A pair of its own for every gather, so that it can move below it.
    Value pair = tfl::DequantizeOp::create(b, tfl::derivedLoc(stored, "_dequantize"), floatType, stored);
    Operation *copy = b.clone(*gather);
    copy->setOperand(0, pair);
    copy->getResult(0).setType(type);
    copy->setLoc(tfl::derivedLoc(result, suffix));
    return copy->getResult(0);
  };
  Value rows = gathered(table, type, "_rows"), rowFactors = gathered(factors, type.clone(shape), "_row_factors");
  auto product = tfl::MulOp::create(b, gather.getLoc(), type, rows, rowFactors, "NONE");
  gather.replaceAllUsesWith(product.getResult());
  replaced.push_back(gather);
}

/// dense(x, weights, bias) becomes dense(x, divided rows) * factors + bias.
void Marker::multiplyByFactors(const WeightDecision &decision) {
  auto dense = cast<tfl::FullyConnectedOp>(decision.user);
  auto [table, stored] = tableWithFactors(decision);
  auto type = cast<RankedTensorType>(dense->getResult(0).getType());
  OpBuilder b(dense);
  Value pair = tfl::DequantizeOp::create(b, tfl::derivedLoc(table, "_dequantize"),
                                         cast<RankedTensorType>(table.getType()).clone(b.getF32Type()), table);
  auto factors = *floatValues(stored.getDefiningOp<tfl::QuantizeOp>().getInput());
  auto factorType = RankedTensorType::get({int64_t(factors.size())}, b.getF32Type());
  Value factor = arith::ConstantOp::create(b, stored.getLoc(), cast<TypedAttr>(tfl::makeFloats(factorType, factors)));
  Value result = dense->getResult(0), bias = dense->getOperand(2);
  bool hasBias = !isa<NoneType>(bias.getType());
  Value none = hasBias ? Value(tfl::NoValueOp::create(b, dense.getLoc(), b.getNoneType(), b.getUnitAttr())) : bias;
  Operation *copy = b.clone(*dense);
  copy->setLoc(tfl::derivedLoc(result, "_unscaled"));
  copy->setOperand(1, pair);
  copy->setAttr("fused_activation_function", b.getStringAttr("NONE"));
  copy->setAttr("asymmetric_quantize_inputs", b.getBoolAttr(true));
  copy->setOperand(2, none);
  llvm::StringRef activation = dense.getFusedActivationFunction();
  Value last = tfl::MulOp::create(b, hasBias ? tfl::derivedLoc(result, "_scaled") : dense.getLoc(), type,
                                  copy->getResult(0), factor, hasBias ? "NONE" : activation);
  if (hasBias)
    last = tfl::AddOp::create(b, dense.getLoc(), type, last, bias, activation);
  result.replaceAllUsesWith(last);
  replaced.push_back(dense);
}

void Marker::apply(llvm::ArrayRef<WeightDecision> decisions) {
  for (const WeightDecision &decision : decisions) {
    if (decision.decision == Decision::Float) {
      if (decision.storedElement)
        decision.user->setOperand(decision.operand, floatConstant(decision.constant));
      continue;
    }
    if (!decision.rowFactors.empty()) {
      if (isa<tfl::GatherOp>(decision.user))
        gatherWithFactors(decision);
      else
        multiplyByFactors(decision);
      continue;
    }
    decision.user->setOperand(decision.operand, dequantized(decision));
    auto quantizable = dyn_cast<tfl::DynamicRangeQuantizedOpInterface>(decision.user);
    if (decision.decision != Decision::Float16 && quantizable && quantizable.requireAsymmetricQuantizeInputsAttr())
      decision.user->setAttr("asymmetric_quantize_inputs", BoolAttr::get(decision.user->getContext(), true));
  }
  for (Operation *op : replaced)
    op->erase();
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
