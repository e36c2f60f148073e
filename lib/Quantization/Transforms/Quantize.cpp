//===- Quantize.cpp - Move quantize/dequantize pairs into the ops ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "../IntegerKernels.h"
#include "CorrectBias.h"
#include "IntegerRewrite.h"

#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/WeightQuantization.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/Iterators.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_QUANTIZEPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

/// The f32 constant behind a tfl.quantize, or null.
Operation *quantizedConstant(tfl::QuantizeOp quantize) {
  Operation *source = quantize ? quantize.getInput().getDefiningOp() : nullptr;
  if (!isa_and_nonnull<tfl::ConstOp, arith::ConstantOp>(source))
    return nullptr;
  auto type = dyn_cast<RankedTensorType>(source->getResult(0).getType());
  return type && type.getElementType().isF32() ? source : nullptr;
}

/// What the elements of a quantized constant belong to, where all ops that use it agree.
std::optional<numerics::Channels> channelsOfUses(tfl::QuantizeOp quantize) {
  std::optional<numerics::Channels> known;
  llvm::SmallVector<OpOperand *> uses;
  for (OpOperand &use : quantize->getUses()) {
    if (!isa<tfl::DequantizeOp>(use.getOwner())) {
      uses.push_back(&use);
      continue;
    }
    for (OpOperand &behind : use.getOwner()->getUses())
      uses.push_back(&behind);
  }
  for (OpOperand *use : uses) {
    auto channels = channelsOf(use->getOwner(), use->getOperandNumber(), cast<RankedTensorType>(quantize.getType()));
    if (!channels || (known && *known != *channels))
      return std::nullopt;
    known = channels;
  }
  return known;
}

/// Storage of activations and biases, which weights never have: unsigned, or of 16 and 32 bits.
bool isWide(quant::QuantizedType element) { return element.getStorageTypeIntegralWidth() != 8 || !element.isSigned(); }

/// Each value by itself, in any storage of whole bytes.
ElementsAttr quantizeWide(llvm::ArrayRef<float> values, llvm::ArrayRef<double> scales, llvm::ArrayRef<int64_t> zeros,
                          const numerics::Slicing &slicing, quant::QuantizedType element, RankedTensorType type,
                          llvm::StringRef name) {
  unsigned width = element.getStorageTypeIntegralWidth(), bytes = width / 8;
  if (width != 8 && width != 16 && width != 32)
    return {};
  auto least = double(element.getStorageTypeMin()), most = double(element.getStorageTypeMax());
  llvm::SmallVector<char, 0> stored(values.size() * bytes);
  for (size_t i = 0; i < values.size(); ++i) {
    int64_t slice = int64_t(i) / slicing.inner % slicing.slices;
    auto q = int64_t(std::clamp(std::round(double(values[i]) / scales[slice]) + double(zeros[slice]), least, most));
    for (unsigned byte = 0; byte < bytes; ++byte)
      stored[i * bytes + byte] = char(uint64_t(q) >> (8 * byte));
  }
  auto signedness = element.isSigned() ? IntegerType::Signless : IntegerType::Unsigned;
  return tfl::makeConstant(type.clone(IntegerType::get(type.getContext(), width, signedness)), stored, name);
}

/// Stored integers of float values in a quantized type; null if values or type do not allow it. With `channels` errors
/// are made to cancel out in each.
ElementsAttr quantizeValues(const tfl::ConstantView &constant, quant::QuantizedType element, RankedTensorType type,
                            bool legacy, const std::optional<numerics::Channels> &channels, llvm::StringRef name) {
  if (constant.isHugeSplat())
    return {};
  llvm::SmallVector<double> scales;
  numerics::Slicing slicing;
  llvm::SmallVector<int64_t> zeros;
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(element)) {
    scales.push_back(uniform.getScale());
    zeros.push_back(uniform.getZeroPoint());
  } else if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(element)) {
    if (perAxis.getQuantizedDimension() >= type.getRank() ||
        type.getDimSize(perAxis.getQuantizedDimension()) != int64_t(perAxis.getScales().size()))
      return {};
    scales.assign(perAxis.getScales().begin(), perAxis.getScales().end());
    zeros.assign(perAxis.getZeroPoints().begin(), perAxis.getZeroPoints().end());
    slicing = numerics::Slicing::alongAxis(type.getShape(), perAxis.getQuantizedDimension());
  } else {
    return {};
  }
  llvm::SmallVector<float> values(constant.size());
  constant.copyFloats(values);
  if (!numerics::allFinite(values))
    return {};
  if (isWide(element))
    return quantizeWide(values, scales, zeros, slicing, element, type, name);
  llvm::SmallVector<int8_t, 0> stored(values.size());
  bool narrow = element.getStorageTypeMin() == -127 && llvm::all_of(zeros, [](int64_t z) { return z == 0; });
  if (!narrow) {
    // Full range or a zero point: a plain, slow loop, as weights never look like this.
    for (size_t i = 0; i < values.size(); ++i) {
      int64_t slice = int64_t(i) / slicing.inner % slicing.slices;
      double q = std::round(double(values[i]) / scales[slice] + double(zeros[slice]));
      stored[i] = int8_t(std::clamp<double>(q, element.getStorageTypeMin(), element.getStorageTypeMax()));
    }
  } else if (!legacy && channels && (slicing.slices == 1 || slicing == channels->output)) {
    numerics::quantizeCompensated(values, scales, slicing, *channels, stored);
  } else if (!legacy) {
    numerics::quantize(values, scales, slicing, stored);
  } else if (scales.size() > 1) {
    numerics::quantizeByInverse(values, scales, slicing, stored);
  } else {
    double own = numerics::maxMagnitudes(values, slicing).front() / 127;
    if (std::fabs((own == 0 ? 1 : own) - scales.front()) > 1e-3 && own != 0)
      numerics::quantize(values, scales, slicing, stored);
    else
      numerics::quantizeByMagnitude(values, stored);
  }
  auto storageType = type.clone(IntegerType::get(type.getContext(), 8));
  if (constant.isSplat() && slicing.slices == 1 && !stored.empty())
    return tfl::makeSplat(storageType, IntegerAttr::get(storageType.getElementType(), stored.front()));
  return tfl::makeConstant(storageType,
                           llvm::ArrayRef<char>(reinterpret_cast<const char *>(stored.data()), stored.size()), name);
}

class Quantize : public impl::QuantizePassBase<Quantize> {
public:
  using impl::QuantizePassBase<Quantize>::QuantizePassBase;
  explicit Quantize(DynamicRangeOptions options) : given(std::move(options)) {
    dynamicRange = true;
    float16 = given->weights == WeightType::Float16;
  }

  LogicalResult initialize(MLIRContext *context) override {
    auto refuse = [&](const llvm::Twine &message) { return emitError(UnknownLoc::get(context)) << message; };
    if (numericVerify || wholeModelVerify)
      return refuse("numeric-verify and whole-model-verify compare with float ops at run time, which is not supported; "
                    "compare the outputs of tfl-run");
    if (qdqConversionMode == QDQMode::Strict)
      return refuse("qdq-conversion-mode=Strict is not supported; Static lets ops between pairs compute on integers "
                    "where kernels do what the pairs say");
    if (qdqConversionMode == QDQMode::Static && dynamicRange)
      return refuse("qdq-conversion-mode=Static and enable-dynamic-range-quantization exclude each other");
    if (given)
      return success();
    DynamicRangeOptions options;
    options.weights = float16 ? WeightType::Float16 : WeightType::Int8;
    options.weightOnly = weightOnly;
    options.opsBlocklist.assign(opsBlocklist.begin(), opsBlocklist.end());
    options.locsBlocklist.assign(locsBlocklist.begin(), locsBlocklist.end());
    options.rounding = Rounding::Nearest;
    options.biasCorrection = false;
    options.compatible = true;
    std::string error;
    if (failed(parseCustomOpMap(customOps, CustomOpField::Operands, options.customOps, error)))
      return refuse("enable-custom-op-quantization: " + error);
    if (failed(parseCustomOpMap(customWeightOnly, CustomOpField::WeightOnly, options.customOps, error)))
      return refuse("enable-custom-op-weight-only: " + error);
    given = std::move(options);
    return success();
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    bool hybrid = !float16 && (dynamicRange || qdqConversionMode == QDQMode::Dynamic);
    dropEqualPairs(function);
    if (hybrid) {
      llvm::SmallVector<tfl::DequantizeOp> pairs;
      function.walk([&](tfl::DequantizeOp op) { pairs.push_back(op); });
      for (tfl::DequantizeOp op : pairs)
        moveIntoUsers(op);
    }
    integers = !hybrid && !float16 && !weightOnly && qdqConversionMode != QDQMode::NoQDQ;
    if (integers)
      rewriteToIntegers(function, [&](Operation *op) { return whyFloat(op); });
    quantizeConstants(function);
    eraseUnused(function);
  }

private:
  void dropEqualPairs(func::FuncOp function);
  void moveIntoUsers(tfl::DequantizeOp dequantize);
  bool takesQuantized(Operation *user, unsigned operand, quant::QuantizedType element, bool &viaCopy);
  bool isQuantizable(Operation *op);
  std::string whyFloat(Operation *op);
  void quantizeConstants(func::FuncOp function);
  void eraseUnused(func::FuncOp function);

  std::optional<DynamicRangeOptions> given;
  /// Activations are quantized too.
  bool integers = false;
};

/// quantize(dequantize(x)) of one type is x.
void Quantize::dropEqualPairs(func::FuncOp function) {
  function.walk([](tfl::QuantizeOp quantize) {
    auto dequantize = quantize.getInput().getDefiningOp<tfl::DequantizeOp>();
    if (dequantize && dequantize.getInput().getType() == quantize.getType())
      quantize.replaceAllUsesWith(dequantize.getInput());
  });
}

/// Whether an op may take part in quantization at all.
bool Quantize::isQuantizable(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>() || isa<tfl::QuantizeOp, tfl::DequantizeOp>(op) ||
      isLocationBlocked(op, *given))
    return false;
  if (auto custom = dyn_cast<tfl::CustomOp>(op))
    return given->customOps.contains(custom.getCustomCode());
  if (auto trait = op->getAttrOfType<StringAttr>("_tfl_quant_trait"))
    return trait.getValue() == "fully_quantizable";
  return op->hasTrait<tfl::traits::QuantizableResult>();
}

/// Why an op between pairs does not compute on integers, whatever its types are; empty if it may.
std::string Quantize::whyFloat(Operation *op) {
  if (isLocationBlocked(op, *given))
    return "location of the op is on the blocklist";
  if (llvm::is_contained(given->opsBlocklist, op->getName().getStringRef()))
    return "op is on the blocklist";
  auto custom = dyn_cast<tfl::CustomOp>(op);
  if ((custom && given->customOps.contains(custom.getCustomCode())) || mayBeInteger(op))
    return {};
  return isa<tfl::StatefulOpInterface>(op) ? "its integer kernel needs scales of what is inside"
                                           : "there is no integer kernel for it";
}

bool Quantize::takesQuantized(Operation *user, unsigned operand, quant::QuantizedType element, bool &viaCopy) {
  unsigned width = element.getStorageTypeIntegralWidth();
  viaCopy = false;
  // These two take their weights directly in every mode.
  if (isa<tfl::TransposeConvOp>(user))
    return operand == 1 && (width == 8 || (width == 16 && element.isSigned()));
  if (isa<tfl::EmbeddingLookupOp>(user))
    return operand == 1 && (width == 8 || width == 4);
  if (!isQuantizable(user))
    return false;
  viaCopy = isa<tfl::CustomOp>(user) && given->compatible;
  if (auto custom = dyn_cast<tfl::CustomOp>(user)) {
    // A custom operator that is only listed as weight-only or not takes any operand that was quantized.
    const CustomOpInfo &info = given->customOps.find(custom.getCustomCode())->second;
    bool listed = info.operands.empty() || llvm::is_contained(info.operands, int(operand));
    return listed && hasHybridKernel(user, *given);
  }
  return llvm::is_contained(quantizableOperands(user, given->customOps), int(operand)) && hasHybridKernel(user, *given);
}

void Quantize::moveIntoUsers(tfl::DequantizeOp dequantize) {
  Value stored = dequantize.getInput();
  auto element = dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(stored.getType()));
  auto quantize = stored.getDefiningOp<tfl::QuantizeOp>();
  Operation *constant = quantizedConstant(quantize);
  if (!element || (!constant && !stored.getDefiningOp<tfl::QConstOp>()))
    return;
  llvm::SmallVector<OpOperand *> uses;
  for (OpOperand &use : dequantize->getUses())
    uses.push_back(&use);
  Value floatConstant;
  for (OpOperand *use : llvm::reverse(uses)) {
    Operation *user = use->getOwner();
    bool viaCopy = false;
    if (takesQuantized(user, use->getOperandNumber(), element, viaCopy)) {
      if (!viaCopy) {
        use->set(stored);
        continue;
      }
      // An op with side effects is copied, and the unused original left for tfl-post-quantize, which knows whether it
      // may go.
      OpBuilder b(user);
      Operation *copy = b.clone(*user);
      for (OpOperand &operand : copy->getOpOperands())
        if (auto pair = operand.get().getDefiningOp<tfl::DequantizeOp>())
          operand.set(pair.getInput());
      user->replaceAllUsesWith(copy);
      continue;
    }
    // A pair in front of an op that is not quantizable is undone.
    if (!constant || isQuantizable(user))
      continue;
    if (!floatConstant) {
      OpBuilder b(constant);
      auto attr = constant->getAttrOfType<ElementsAttr>("value");
      floatConstant = tfl::ConstOp::create(b, constant->getLoc(), constant->getResult(0).getType(), attr);
    }
    use->set(floatConstant);
  }
}

void Quantize::quantizeConstants(func::FuncOp function) {
  llvm::SmallVector<tfl::QuantizeOp> quantizes;
  function.walk([&](tfl::QuantizeOp op) {
    if (!op->use_empty() && quantizedConstant(op))
      quantizes.push_back(op);
  });
  std::optional<ActivationMoments> moments;
  if (given->biasCorrection)
    moments.emplace(function);
  for (tfl::QuantizeOp op : quantizes) {
    auto type = dyn_cast<RankedTensorType>(op.getType());
    auto element = dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(op.getType()));
    auto constant = tfl::ConstantView::of(op.getInput());
    if (!type || !element || !constant || (isWide(element) && !integers))
      continue;
    bool legacy = legacyQuantize || given->legacyFloatScale;
    auto channels = given->rounding == Rounding::Compensated ? channelsOfUses(op) : std::nullopt;
    ElementsAttr value =
        quantizeValues(*constant, element, type, legacy, channels, tfl::nameOf(op.getLoc(), "weights"));
    if (!value)
      continue;
    if (moments)
      correctBiases(op, value, *moments);
    OpBuilder b(op);
    auto stored = tfl::QConstOp::create(b, op.getLoc(), type, TypeAttr::get(type), value);
    if (Attribute isVolatile = op->getAttr("volatile"))
      stored->setAttr("volatile", isVolatile);
    op.replaceAllUsesWith(stored.getResult());
    if (integers)
      op.erase();
  }
}

void Quantize::eraseUnused(func::FuncOp function) {
  // Consumers come after producers, so that one walk backwards suffices.
  function.walk<WalkOrder::PostOrder, mlir::ReverseIterator>([](Operation *op) {
    bool pair = isa<tfl::QuantizeOp, tfl::DequantizeOp>(op) && !op->hasAttr("volatile");
    bool constant = isa<tfl::ConstOp, tfl::QConstOp, arith::ConstantOp>(op) && !op->hasAttr("tfl.is_variable");
    if ((pair || constant) && op->use_empty())
      op->erase();
  });
}

} // namespace

std::unique_ptr<Pass> createQuantizePass(DynamicRangeOptions options) {
  return std::make_unique<Quantize>(std::move(options));
}

} // namespace tinfoil::quantization
