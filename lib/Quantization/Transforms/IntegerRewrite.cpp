//===- IntegerRewrite.cpp - Float ops between pairs become integer --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerRewrite.h"

#include "../IntegerKernels.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/KernelTypes.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Quantization/Policy.h"

using namespace mlir;

namespace tinfoil::quantization {

/// The integers behind a tfl.dequantize; null for other values.
static Value integersOf(Value value) {
  auto dequantize = value.getDefiningOp<tfl::DequantizeOp>();
  bool known = dequantize && isFloatTensor(value) && quantizedElement(dequantize.getInput().getType());
  return known ? dequantize.getInput() : Value();
}

/// The one type that all users of a result quantize it to; null if somebody reads floats.
static TensorType typeOfUsers(Value result) {
  TensorType type;
  for (Operation *user : result.getUsers()) {
    auto quantize = dyn_cast<tfl::QuantizeOp>(user);
    if (!quantize || !quantizedElement(quantize.getType()) || (type && type != quantize.getType()))
      return {};
    type = cast<TensorType>(quantize.getType());
  }
  return type;
}

namespace {

/// What one op would become.
struct Rewrite {
  llvm::SmallVector<std::pair<OpOperand *, Value>> operands;
  llvm::SmallVector<std::pair<Value, Type>> results;

  /// Fills in both; on failure says why the op stays float.
  std::string plan(Operation *op);
  /// Exchanges the types and values of the op with those planned; the second time takes it back.
  void swap();
};

} // namespace

std::string Rewrite::plan(Operation *op) {
  for (OpOperand &operand : op->getOpOperands()) {
    Value value = operand.get();
    if (Value integers = integersOf(value))
      operands.push_back({&operand, integers});
    else if (isFloatTensor(value))
      return "'" + operandName(op, operand.getOperandNumber()) + "' is not quantized";
  }
  for (OpResult result : op->getResults()) {
    if (!isFloatTensor(result))
      continue;
    TensorType type = typeOfUsers(result);
    auto own = cast<TensorType>(result.getType());
    // Nobody reads it: the type follows where the op leaves no choice.
    if (result.use_empty() && !operands.empty()) {
      Type element = getElementTypeOrSelf(operands.front().second.getType());
      auto quantized = cast<quant::QuantizedType>(element);
      if (needsSameScales(op, quantized.isSigned(), quantized.getStorageTypeIntegralWidth()))
        type = own.clone(element);
    }
    if (!type)
      return "result #" + std::to_string(result.getResultNumber()) + " is not quantized in one way for all its users";
    if (type != own.clone(type.getElementType()))
      return "result #" + std::to_string(result.getResultNumber()) + " is quantized in another shape";
    results.push_back({result, type});
  }
  return {};
}

void Rewrite::swap() {
  for (auto &[operand, value] : operands) {
    Value own = operand->get();
    operand->set(value);
    value = own;
  }
  for (auto &[result, type] : results) {
    Type own = result.getType();
    result.setType(type);
    type = own;
  }
}

static std::string rewrite(Operation *op) {
  Rewrite rewrite;
  std::string why = rewrite.plan(op);
  if (!why.empty())
    return why;
  rewrite.swap();
  why = whyNotInteger(op);
  if (!why.empty()) {
    rewrite.swap();
    return why;
  }
  // Otherwise the kernel for 16 bits reads 64 of the bias at once.
  bool wide = llvm::any_of(rewrite.results, [](auto &result) {
    return quantizedElement(result.first.getType()).getStorageTypeIntegralWidth() == 16;
  });
  if (takesNarrowBias(op) && wide)
    op->setAttr("tfl.quantized_bias_type", TypeAttr::get(IntegerType::get(op->getContext(), 32)));
  for (auto &[result, type] : rewrite.results)
    for (Operation *user : llvm::make_early_inc_range(result.getUsers())) {
      user->getResult(0).replaceAllUsesWith(result);
      user->erase();
    }
  return {};
}

/// tfl.quantize of a tfl.dequantize: integers from one scale to another at once.
static void joinPair(tfl::QuantizeOp quantize) {
  Value integers = integersOf(quantize.getInput());
  auto from = integers ? dyn_cast<quant::UniformQuantizedType>(quantizedElement(integers.getType()))
                       : quant::UniformQuantizedType();
  auto to = dyn_cast_or_null<quant::UniformQuantizedType>(quantizedElement(quantize.getType()));
  if (!from || !to || from.getStorageTypeIntegralWidth() < 8 || to.getStorageTypeIntegralWidth() < 8 ||
      from.getStorageTypeIntegralWidth() < to.getStorageTypeIntegralWidth() || !tfl::kernelTakes(*quantize, 0, from) ||
      !tfl::kernelGives(*quantize, 0, to))
    return;
  quantize.getInputMutable().assign(integers);
}

/// What an op that stays float reads of a constant are its floats; of a bias of 32 bits no kernel would make them.
static void keepFloats(tfl::DequantizeOp dequantize) {
  auto quantize = dequantize.getInput().getDefiningOp<tfl::QuantizeOp>();
  if (quantize && quantize->hasAttr("volatile") && tfl::ConstantView::of(quantize.getInput()) &&
      quantize.getInput().getType() == dequantize.getType())
    dequantize.replaceAllUsesWith(quantize.getInput());
}

void rewriteToIntegers(func::FuncOp function, llvm::function_ref<std::string(Operation *)> whyNot) {
  llvm::SmallVector<Operation *> ops;
  function.walk([&](Operation *op) {
    if (!isa<tfl::QuantizeOp>(op) && !op->hasTrait<OpTrait::IsTerminator>() &&
        llvm::any_of(op->getOperands(), integersOf))
      ops.push_back(op);
  });
  for (Operation *op : ops) {
    std::string why = whyNot(op);
    emitIntegerRemark(function, op, why.empty() ? rewrite(op) : why);
  }
  function.walk(keepFloats);
  function.walk(joinPair);
}

} // namespace tinfoil::quantization
