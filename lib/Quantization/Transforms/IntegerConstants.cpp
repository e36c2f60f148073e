//===- IntegerConstants.cpp - Constants of ops on integers ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerParameters.h"

#include "../IntegerKernels.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Numerics/RangeQuantization.h"
#include "tinfoil/Numerics/WeightQuantization.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::quantization {

std::optional<llvm::SmallVector<float>> finiteValues(Value value) {
  auto constant = tfl::ConstantView::of(value);
  if (!constant || !isFloatTensor(value) || constant->size() == 0 || constant->getType() != value.getType() ||
      constant->isHugeSplat())
    return std::nullopt;
  llvm::SmallVector<float> values = constant->getFloats();
  return numerics::allFinite(values) ? std::optional(std::move(values)) : std::nullopt;
}

/// Types of the operands that a bias is added to the products of, but for `pending`; nothing where one is not known.
static std::optional<llvm::SmallVector<quant::QuantizedType>> factorTypes(Operation *op, unsigned pending) {
  llvm::SmallVector<quant::QuantizedType> factors;
  for (int factor : cast<tfl::RequiresQuantizedBiasInterface>(op).getNonBiasOperandIndices()) {
    if (unsigned(factor) == pending)
      continue;
    quant::QuantizedType type = typeRead(op->getOperand(factor));
    if (!type)
      return std::nullopt;
    factors.push_back(type);
  }
  return factors;
}

/// The least scales for weights under which the bias of the op fits into 32 bits, with room for the sum it is added to.
static llvm::SmallVector<double> leastScales(OpOperand &weights, size_t channels) {
  llvm::SmallVector<double> least(channels, 0.0);
  Operation *op = weights.getOwner();
  auto biased = dyn_cast<tfl::RequiresQuantizedBiasInterface>(op);
  if (!biased)
    return least;
  auto bias = finiteValues(op->getOperand(biased.getBiasOperandIndex()));
  auto factors = bias ? factorTypes(op, weights.getOperandNumber()) : std::nullopt;
  llvm::SmallVector<double> inputs = factors ? biasScales(*factors) : llvm::SmallVector<double>();
  if (inputs.size() != 1 || (channels != 1 && bias->size() != channels))
    return least;
  for (auto [index, value] : llvm::enumerate(*bias)) {
    double &scale = least[channels == 1 ? 0 : index];
    scale = std::max(scale, std::fabs(double(value)) / (inputs.front() * double(1 << 30)));
  }
  return least;
}

/// Symmetric 8 bits without the lowest value; a scale per output channel only with signed storage, as kernels have it.
void IntegerParameters::quantizeWeights(OpOperand &operand) {
  auto values = finiteValues(operand.get());
  if (!values)
    return;
  auto type = cast<RankedTensorType>(operand.get().getType());
  int64_t axis = cast<tfl::AffineQuantizedOpInterface>(operand.getOwner()).getQuantizationDimIndex();
  bool perAxis = types.perChannel && types.isSigned && axis >= 0 && axis < type.getRank();
  auto slicing = perAxis ? numerics::Slicing::alongAxis(type.getShape(), axis) : numerics::Slicing();
  llvm::SmallVector<double> scales;
  for (double magnitude : numerics::maxMagnitudes(*values, slicing))
    scales.push_back(types.legacyFloatScale ? numerics::symmetricScaleInFloat(magnitude)
                                            : numerics::symmetricScale(magnitude));
  for (auto [scale, least] : llvm::zip_equal(scales, leastScales(operand, scales.size())))
    scale = std::max(scale, least);
  if (!llvm::all_of(scales, numerics::isScale))
    return;
  Builder b(operand.getOwner()->getContext());
  unsigned flags = types.isSigned ? quant::QuantizationFlags::Signed : 0;
  int64_t zero = types.isSigned ? 0 : 128;
  quant::QuantizedType element;
  if (perAxis)
    element = quant::UniformQuantizedPerAxisType::get(flags, b.getI8Type(), b.getF32Type(), scales,
                                                      llvm::SmallVector<int64_t>(scales.size(), 0), axis, -127, 127);
  else
    element = quant::UniformQuantizedType::get(flags, b.getI8Type(), b.getF32Type(), scales.front(), zero, zero - 127,
                                               zero + 127);
  operand.set(pairOf(operand.get(), element));
}

/// 32 bits; the scale is that of the products which the kernel adds the bias to.
void IntegerParameters::quantizeBias(OpOperand &operand) {
  auto values = finiteValues(operand.get());
  auto factors = values ? factorTypes(operand.getOwner(), operand.getOperandNumber()) : std::nullopt;
  llvm::SmallVector<double> scales = factors ? biasScales(*factors) : llvm::SmallVector<double>();
  if (scales.empty())
    return;
  auto type = cast<RankedTensorType>(operand.get().getType());
  if (!llvm::all_of(scales, numerics::isScale) ||
      (scales.size() > 1 && (type.getRank() != 1 || type.getDimSize(0) != int64_t(scales.size()))))
    return;
  for (auto [index, value] : llvm::enumerate(*values))
    if (std::fabs(double(value)) > scales[scales.size() == 1 ? 0 : index] * INT32_MAX)
      return;
  Builder b(operand.getOwner()->getContext());
  constexpr unsigned flags = quant::QuantizationFlags::Signed;
  quant::QuantizedType element;
  if (scales.size() == 1)
    element = quant::UniformQuantizedType::get(flags, b.getI32Type(), b.getF32Type(), scales.front(), 0, INT32_MIN,
                                               INT32_MAX);
  else
    element =
        quant::UniformQuantizedPerAxisType::get(flags, b.getI32Type(), b.getF32Type(), scales,
                                                llvm::SmallVector<int64_t>(scales.size(), 0), 0, INT32_MIN, INT32_MAX);
  operand.set(pairOf(operand.get(), element));
}

/// What an op that only moves values gives, otherwise the constant's own range.
void IntegerParameters::quantizeOther(OpOperand &operand) {
  auto values = finiteValues(operand.get());
  if (!values)
    return;
  auto [low, high] = std::minmax_element(values->begin(), values->end());
  quant::QuantizedType element = typeOf(*low, *high);
  if (movesValues(operand.getOwner()))
    for (Value result : operand.getOwner()->getResults())
      if (quant::QuantizedType type = markedType(result))
        element = type;
  operand.set(pairOf(operand.get(), element));
}

void IntegerParameters::quantizeConstants() {
  llvm::SmallVector<Operation *> ops;
  function.walk([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : ops) {
    if (!takesIntegers(op))
      continue;
    // An op that stays float keeps its constants.
    llvm::SmallVector<OpOperand *> weights, biases, others;
    bool known = llvm::all_of(op->getResults(), [](Value result) {
      return !isFloatTensor(result) || result.use_empty() || markedType(result);
    });
    bool anyRead = false;
    for (OpOperand &operand : op->getOpOperands()) {
      if (!isFloatTensor(operand.get()))
        continue;
      if (typeRead(operand.get())) {
        anyRead = true;
        continue;
      }
      known = known && finiteValues(operand.get());
      OperandRole role = roleOf(op, operand.getOperandNumber());
      (role == OperandRole::Weights ? weights : role == OperandRole::Bias ? biases : others).push_back(&operand);
    }
    if (!known || !(anyRead || movesValues(op)))
      continue;
    for (OpOperand *operand : weights)
      quantizeWeights(*operand);
    for (OpOperand *operand : others)
      quantizeOther(*operand);
    for (OpOperand *operand : biases)
      quantizeBias(*operand);
  }
}

} // namespace tinfoil::quantization
