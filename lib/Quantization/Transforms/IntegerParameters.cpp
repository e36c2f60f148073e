//===- IntegerParameters.cpp - Scales of values and how they spread -------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerParameters.h"

#include "../IntegerKernels.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/KernelTypes.h"
#include "tinfoil/Numerics/RangeQuantization.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::quantization {

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

quant::UniformQuantizedType IntegerParameters::typeOf(double low, double high) const {
  auto bits = unsigned(types.bits);
  int64_t least = quant::QuantizedType::getDefaultMinimumForInteger(types.isSigned, bits);
  int64_t most = quant::QuantizedType::getDefaultMaximumForInteger(types.isSigned, bits);
  numerics::AffineScale affine;
  if (bits == 16) {
    double magnitude = std::max(-low, high);
    affine = numerics::affineScale(-magnitude, magnitude, -most, most, types.legacyFloatScale);
  } else {
    affine = numerics::affineScale(low, high, least, most, types.legacyFloatScale);
  }
  if (!numerics::isScale(affine.scale))
    return {};
  Builder b(context);
  return quant::UniformQuantizedType::get(types.isSigned ? quant::QuantizationFlags::Signed : 0, b.getIntegerType(bits),
                                          b.getF32Type(), affine.scale, affine.zeroPoint, least, most);
}

static std::pair<double, double> rangeOf(quant::QuantizedType type) {
  auto uniform = cast<quant::UniformQuantizedType>(type);
  return {uniform.getScale() * double(type.getStorageTypeMin() - uniform.getZeroPoint()),
          uniform.getScale() * double(type.getStorageTypeMax() - uniform.getZeroPoint())};
}

/// The one type for values of all these; null where there is none, as one has a scale for each slice.
quant::UniformQuantizedType IntegerParameters::hull(llvm::ArrayRef<quant::QuantizedType> ranges) const {
  if (ranges.empty() || !llvm::all_of(ranges, llvm::IsaPred<quant::UniformQuantizedType>))
    return {};
  if (llvm::all_equal(ranges))
    return cast<quant::UniformQuantizedType>(ranges.front());
  double low = 0, high = 0;
  for (quant::QuantizedType range : ranges) {
    low = std::min(low, rangeOf(range).first);
    high = std::max(high, rangeOf(range).second);
  }
  return typeOf(low, high);
}

//===----------------------------------------------------------------------===//
// Pairs
//===----------------------------------------------------------------------===//

quant::QuantizedType typeRead(Value value) {
  auto dequantize = value.getDefiningOp<tfl::DequantizeOp>();
  return dequantize ? quantizedElement(dequantize.getInput().getType()) : quant::QuantizedType();
}

tfl::QuantizeOp markOf(Value value) {
  return value.hasOneUse() ? dyn_cast<tfl::QuantizeOp>(*value.user_begin()) : tfl::QuantizeOp();
}

quant::QuantizedType markedType(Value value) {
  tfl::QuantizeOp mark = markOf(value);
  return mark ? quantizedElement(mark.getType()) : quant::QuantizedType();
}

/// The value in integers and back. `volatile` tells it from what a framework wrote.
static tfl::DequantizeOp insertPair(Value value, quant::QuantizedType type) {
  OpBuilder b(value.getContext());
  b.setInsertionPointAfterValue(value);
  auto stored = cast<TensorType>(value.getType()).clone(type);
  auto quantize = tfl::QuantizeOp::create(b, value.getLoc(), stored, value, TypeAttr::get(stored));
  quantize->setAttr("volatile", b.getUnitAttr());
  return tfl::DequantizeOp::create(b, value.getLoc(), value.getType(), quantize);
}

tfl::QuantizeOp IntegerParameters::assume(Value value, quant::QuantizedType type) {
  tfl::DequantizeOp dequantize = insertPair(value, type);
  auto mark = dequantize.getInput().getDefiningOp<tfl::QuantizeOp>();
  value.replaceAllUsesExcept(dequantize, mark);
  assumed.insert(mark);
  return mark;
}

/// A pair for single uses, whose other readers keep what they have.
Value IntegerParameters::pairOf(Value value, quant::QuantizedType type) {
  Value &known = pairs[{value, type}];
  if (!known)
    known = insertPair(value, type);
  return known;
}

static void retype(tfl::QuantizeOp mark, quant::QuantizedType type) {
  auto stored = cast<TensorType>(mark.getType()).clone(type);
  mark.getResult().setType(stored);
  mark.setQtypeAttr(TypeAttr::get(stored));
}

/// What an op gives, whatever was seen behind it.
void IntegerParameters::setResult(Value result, quant::QuantizedType type) {
  tfl::QuantizeOp mark = markOf(result);
  if (mark && quantizedElement(mark.getType()) == type)
    return;
  if (mark && assumed.contains(mark))
    retype(mark, type);
  else if (!result.use_empty())
    mark = assume(result, type);
  assumed.erase(mark);
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

static llvm::SmallVector<OpOperand *> floatOperands(Operation *op) {
  llvm::SmallVector<OpOperand *> operands;
  for (OpOperand &operand : op->getOpOperands())
    if (isFloatTensor(operand.get()))
      operands.push_back(&operand);
  return operands;
}

static llvm::SmallVector<Value> floatResults(Operation *op) {
  return llvm::to_vector_of<Value>(llvm::make_filter_range(op->getResults(), isFloatTensor));
}

static bool isConstant(Value value) { return tfl::ConstantView::of(value).has_value(); }

/// Whether there is a kernel for activations of this storage.
bool IntegerParameters::takesIntegers(Operation *op) const {
  if (!mayBeInteger(op) || !knowsStorage(op, types.isSigned, types.bits))
    return false;
  Type type = typeOf(-1, 1);
  for (OpOperand *operand : floatOperands(op))
    if (unsigned index = operand->getOperandNumber();
        roleOf(op, index) == OperandRole::Activation && !tfl::kernelTakes(*op, index, type))
      return false;
  return llvm::all_of(op->getResults(), [&](OpResult result) {
    return !isFloatTensor(result) || tfl::kernelGives(*op, result.getResultNumber(), type);
  });
}

bool IntegerParameters::movesValues(Operation *op) const {
  return takesIntegers(op) && needsSameScales(op, types.isSigned, types.bits);
}

//===----------------------------------------------------------------------===//
// Up: from results to operands
//===----------------------------------------------------------------------===//

/// A value without parameters that is only moved gets those of all that it becomes.
void IntegerParameters::readFromUsers(Value value) {
  if (!isFloatTensor(value) || value.use_empty() || markOf(value))
    return;
  llvm::SmallVector<quant::QuantizedType> ranges;
  for (Operation *user : value.getUsers()) {
    if (isa<tfl::ShapeOp, tfl::RankOp>(user))
      continue;
    if (!movesValues(user) || floatOperands(user).size() != 1)
      return;
    for (Value result : floatResults(user))
      ranges.push_back(markedType(result));
  }
  if (llvm::is_contained(ranges, quant::QuantizedType()))
    return;
  if (quant::UniformQuantizedType type = hull(ranges))
    imposed.insert(assume(value, type));
}

/// What is read by one op alone is stored as that op wants it.
void IntegerParameters::offer(OpOperand &operand, quant::QuantizedType type) {
  Value value = operand.get();
  if (isConstant(value) || !value.hasOneUse())
    return;
  if (auto dequantize = value.getDefiningOp<tfl::DequantizeOp>()) {
    auto mark = dequantize.getInput().getDefiningOp<tfl::QuantizeOp>();
    if (!mark || !assumed.contains(mark) || !mark->hasOneUse() || !isa<quant::UniformQuantizedType>(typeRead(value)))
      return;
    retype(mark, type);
    imposed.insert(mark);
  } else if (Operation *producer = value.getDefiningOp(); producer ? takesIntegers(producer) : true) {
    imposed.insert(assume(value, type));
  }
}

void IntegerParameters::passUp(Operation *op) {
  if (takesIntegers(op))
    for (Value result : op->getResults())
      readFromUsers(result);
  if (!movesValues(op))
    return;
  llvm::SmallVector<OpOperand *> operands = floatOperands(op);
  llvm::SmallVector<Value> results = floatResults(op);
  if (operands.empty() || results.size() != 1)
    return;
  quant::QuantizedType type = markedType(results.front());
  if (!isa_and_nonnull<quant::UniformQuantizedType>(type))
    return;
  // A value that is moved, and not joined with others, was seen itself: its range holds all that it becomes.
  if (operands.size() == 1 && !imposed.contains(markOf(results.front())))
    return;
  for (OpOperand *operand : operands)
    offer(*operand, type);
}

//===----------------------------------------------------------------------===//
// Down: from operands to results
//===----------------------------------------------------------------------===//

/// The type that holds all operands; null where one is not known.
quant::QuantizedType IntegerParameters::joined(llvm::ArrayRef<OpOperand *> operands) const {
  llvm::SmallVector<quant::QuantizedType> ranges;
  double narrowest = HUGE_VAL;
  for (OpOperand *operand : operands) {
    if (isConstant(operand->get())) {
      auto values = finiteValues(operand->get());
      if (!values)
        return {};
      auto [low, high] = std::minmax_element(values->begin(), values->end());
      ranges.push_back(typeOf(*low, *high));
      continue;
    }
    auto type = dyn_cast_or_null<quant::UniformQuantizedType>(typeRead(operand->get()));
    if (!type)
      return {};
    narrowest = std::min(narrowest, rangeOf(type).second - rangeOf(type).first);
    ranges.push_back(type);
  }
  quant::UniformQuantizedType type = hull(ranges);
  // A constant that stands for infinity leaves the others no steps.
  constexpr double leastSteps = 16;
  return type && type.getScale() * leastSteps <= narrowest ? type : quant::UniformQuantizedType();
}

void IntegerParameters::passDown(Operation *op) {
  if (!movesValues(op))
    return;
  llvm::SmallVector<OpOperand *> operands = floatOperands(op);
  llvm::SmallVector<Value> results = floatResults(op);
  if (operands.empty() || results.empty())
    return;
  quant::QuantizedType type = operands.size() > 1 ? markedType(results.front()) : quant::QuantizedType();
  if (!type)
    type = joined(operands);
  if (!isa_and_nonnull<quant::UniformQuantizedType>(type))
    return;
  for (Value result : results)
    setResult(result, type);
  for (OpOperand *operand : operands)
    if (quant::QuantizedType read = typeRead(operand->get()); read && read != type)
      operand->set(pairOf(operand->get(), type));
}

void IntegerParameters::propagate() {
  llvm::SmallVector<Operation *> ops;
  function.walk([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : ops)
    if (takesIntegers(op))
      if (auto type = fixedResultType(op, types.isSigned, types.bits))
        setResult(op->getResult(0), type);
  for (Operation *op : llvm::reverse(ops))
    passUp(op);
  if (!function.isExternal())
    for (BlockArgument argument : function.getArguments())
      readFromUsers(argument);
  for (Operation *op : ops)
    passDown(op);
}

} // namespace tinfoil::quantization
