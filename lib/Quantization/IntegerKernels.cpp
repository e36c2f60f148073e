//===- IntegerKernels.cpp - What ops need to compute on integers ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerKernels.h"

#include "tinfoil/Dialect/TFL/IR/KernelTypes.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Quantization/Policy.h"

#include "mlir/IR/Remarks.h"

#include <cmath>
#include <mutex>

using namespace mlir;

namespace tinfoil::quantization {

quant::QuantizedType quantizedElement(Type type) {
  auto tensor = dyn_cast<TensorType>(type);
  auto element = tensor ? dyn_cast<quant::QuantizedType>(tensor.getElementType()) : quant::QuantizedType();
  bool known = isa_and_nonnull<quant::UniformQuantizedType, quant::UniformQuantizedPerAxisType,
                               quant::UniformQuantizedSubChannelType>(element);
  return known && element.getExpressedType().isF32() ? element : quant::QuantizedType();
}

bool isFloatTensor(Value value) {
  auto type = dyn_cast<TensorType>(value.getType());
  return type && type.getElementType().isF32();
}

bool mayBeInteger(Operation *op) {
  // The integers inside a cell have scales of their own, which no range on a value of the model says anything about.
  if (op->hasTrait<OpTrait::IsTerminator>() || op->getNumRegions() || isa<tfl::StatefulOpInterface>(op) ||
      isa<tfl::QuantizeOp, tfl::DequantizeOp, tfl::FakeQuantOp, tfl::NumericVerifyOp>(op) || op->getNumOperands() == 0)
    return false;
  if (auto trait = op->getAttrOfType<StringAttr>("_tfl_quant_trait"))
    return trait.getValue() == "fully_quantizable";
  return op->hasTrait<tfl::traits::QuantizableResult>();
}

bool knowsStorage(Operation *op, bool isSigned, unsigned bits) {
  // The lists have what converters let pass; these two every runtime refuses.
  if (isa<tfl::L2NormalizationOp>(op))
    return bits == 8;
  if (isa<tfl::ReduceProdOp>(op))
    return isSigned;
  return !isa<tfl::FixedOutputRangeInterface>(op) || fixedResultType(op, isSigned, bits);
}

OperandRole roleOf(Operation *op, unsigned operand) {
  if (auto affine = dyn_cast<tfl::AffineQuantizedOpInterface>(op);
      affine && affine.getAffineOperandIndex() == int(operand))
    return OperandRole::Weights;
  if (auto biased = dyn_cast<tfl::RequiresQuantizedBiasInterface>(op);
      biased && biased.getBiasOperandIndex() == int(operand))
    return OperandRole::Bias;
  return OperandRole::Activation;
}

bool needsSameScales(Operation *op, bool isSigned, unsigned bits) {
  auto same = dyn_cast<tfl::SameScalesOpInterface>(op);
  return same && same.requiredSameOperandsAndResultsScale(isSigned, int(bits));
}

quant::UniformQuantizedType fixedResultType(Operation *op, bool isSigned, unsigned bits) {
  auto fixed = dyn_cast<tfl::FixedOutputRangeInterface>(op);
  return fixed ? fixed.getFixedOutputRange(isSigned, int(bits)) : quant::UniformQuantizedType();
}

static llvm::SmallVector<double> scalesOf(quant::QuantizedType type) {
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type))
    return llvm::to_vector(perAxis.getScales());
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(type))
    return {uniform.getScale()};
  return {};
}

bool takesNarrowBias(Operation *op) { return isa<tfl::Conv2DOp, tfl::TransposeConvOp, tfl::FullyConnectedOp>(op); }

llvm::SmallVector<double> biasScales(llvm::ArrayRef<quant::QuantizedType> factors) {
  llvm::SmallVector<double> product{1.0};
  for (quant::QuantizedType factor : factors) {
    llvm::SmallVector<double> scales = scalesOf(factor);
    if (scales.empty() || (scales.size() > 1 && product.size() > 1 && scales.size() != product.size()))
      return {};
    if (scales.size() > product.size())
      product.resize(scales.size(), product.front());
    for (auto [index, scale] : llvm::enumerate(product))
      scale *= scales[scales.size() == 1 ? 0 : index];
  }
  return product;
}

//===----------------------------------------------------------------------===//
// Checks, each with its reason
//===----------------------------------------------------------------------===//

namespace {

std::string quoted(Operation *op, unsigned operand) { return "'" + operandName(op, operand) + "'"; }

bool isSymmetric(quant::QuantizedType type) {
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type))
    return llvm::all_of(perAxis.getZeroPoints(), [](int64_t zero) { return zero == 0; });
  auto uniform = dyn_cast<quant::UniformQuantizedType>(type);
  return uniform && uniform.getZeroPoint() == 0;
}

bool sameStorage(quant::QuantizedType a, quant::QuantizedType b) {
  return a.getStorageTypeIntegralWidth() == b.getStorageTypeIntegralWidth() && a.isSigned() == b.isSigned();
}

std::string whyNotWeights(Operation *op, unsigned operand, quant::QuantizedType type) {
  if (type.isSigned() && !isSymmetric(type))
    return quoted(op, operand) + " has a zero point, which its kernel takes for 0";
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type);
  if (!perAxis)
    return isa<quant::UniformQuantizedType>(type) ? ""
                                                  : quoted(op, operand) + " has scales that no integer kernel reads";
  int axis = cast<tfl::AffineQuantizedOpInterface>(op).getQuantizationDimIndex();
  if (!type.isSigned() || perAxis.getQuantizedDimension() != axis)
    return quoted(op, operand) + " has scales along a dimension for which its kernel has none";
  return {};
}

/// A kernel adds the bias to the sums of products before it scales them, so that the bias has no scale of its own.
std::string whyNotBias(Operation *op, unsigned operand, quant::QuantizedType type) {
  llvm::SmallVector<quant::QuantizedType> factors;
  for (int factor : cast<tfl::RequiresQuantizedBiasInterface>(op).getNonBiasOperandIndices())
    if (auto element = quantizedElement(op->getOperand(factor).getType()))
      factors.push_back(element);
  if (type.getStorageTypeIntegralWidth() != 32 || !type.isSigned() || !isSymmetric(type))
    return quoted(op, operand) + " is not of 32-bit integers with zero point 0";
  if (!takesNarrowBias(op) && llvm::any_of(factors, [](auto f) { return f.getStorageTypeIntegralWidth() == 16; }))
    return quoted(op, operand) + " has 32 bits, and its kernel for 16-bit activations takes 64";
  llvm::SmallVector<double> product = biasScales(factors), own = scalesOf(type);
  auto agrees = [](double a, double b) { return std::fabs(a - b) <= 1e-4 * b; };
  if (product.empty() || own.size() != product.size() || !llvm::equal(own, product, agrees))
    return quoted(op, operand) + " has another scale than the product of input and weights";
  return {};
}

std::string whyNotActivation(Operation *op, const std::string &name, quant::QuantizedType type,
                             quant::QuantizedType first) {
  if (!isa<quant::UniformQuantizedType>(type))
    return name + " has a scale for each slice, and activations have one";
  if (type.getStorageTypeIntegralWidth() == 16 && !isSymmetric(type))
    return name + " has 16 bits and a zero point, which its kernel takes for 0";
  if (first && !isa<tfl::CustomOp>(op) && !sameStorage(type, first))
    return name + " is stored in another type than the other operands and results";
  return {};
}

} // namespace

std::string whyNotInteger(Operation *op) {
  quant::QuantizedType first, weights;
  auto check = [&](const std::string &name, quant::QuantizedType type) {
    std::string why = whyNotActivation(op, name, type, first);
    if (why.empty() && first && needsSameScales(op, type.isSigned(), type.getStorageTypeIntegralWidth()) &&
        type != first)
      why = name + " has another scale or zero point than the first operand; its kernel only moves values";
    first = first ? first : type;
    return why;
  };
  for (OpOperand &operand : op->getOpOperands()) {
    quant::QuantizedType type = quantizedElement(operand.get().getType());
    if (!type)
      continue;
    unsigned index = operand.getOperandNumber();
    std::string why;
    switch (roleOf(op, index)) {
    case OperandRole::Weights:
      weights = type;
      why = whyNotWeights(op, index, type);
      break;
    case OperandRole::Bias:
      why = whyNotBias(op, index, type);
      break;
    case OperandRole::Activation:
      why = check(quoted(op, index), type);
    }
    if (!why.empty())
      return why;
  }
  if (weights && first && weights.isSigned() != first.isSigned())
    return "has weights and activations of different signedness";
  if (first && !knowsStorage(op, first.isSigned(), first.getStorageTypeIntegralWidth()))
    return "has no kernel for activations of this storage";
  for (OpResult result : op->getResults()) {
    quant::QuantizedType type = quantizedElement(result.getType());
    if (!type)
      continue;
    std::string name = "result #" + std::to_string(result.getResultNumber());
    if (std::string why = check(name, type); !why.empty())
      return why;
    auto fixed = fixedResultType(op, type.isSigned(), type.getStorageTypeIntegralWidth());
    if (fixed && fixed != type)
      return name + " has another scale or zero point than its kernel always gives";
  }
  return tfl::whyNoKernel(*op);
}

void emitIntegerRemark(func::FuncOp function, Operation *op, llvm::StringRef why) {
  if (!op->getContext()->getRemarkEngine())
    return;
  // The engine is one per context, and passes run on several functions at once.
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  auto options = remark::RemarkOpts::name("quantize-op").category("full-integer").function(function.getSymName());
  remark::detail::InFlightRemark out =
      why.empty() ? remark::passed(op->getLoc(), options) : remark::missed(op->getLoc(), options);
  if (!out)
    return;
  out << remark::metric("op", op->getName().getStringRef());
  if (!why.empty())
    out << remark::reason("{0}", why);
}

} // namespace tinfoil::quantization
