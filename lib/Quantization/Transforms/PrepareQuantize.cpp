//===- PrepareQuantize.cpp - Give values scales for integers --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "../IntegerKernels.h"
#include "IntegerParameters.h"

#include "tinfoil/Dialect/QuantFork/IR/QuantFork.h"
#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_PREPAREQUANTIZEPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

using Range = std::pair<double, double>;

class PrepareQuantize : public impl::PrepareQuantizePassBase<PrepareQuantize> {
public:
  using impl::PrepareQuantizePassBase<PrepareQuantize>::PrepareQuantizePassBase;

  LogicalResult initialize(MLIRContext *context) override;
  void runOnOperation() override;

private:
  LogicalResult convertCasts(func::FuncOp function);
  LogicalResult convertStats(func::FuncOp function, IntegerParameters &parameters);
  LogicalResult setInputRanges(func::FuncOp function, IntegerParameters &parameters);

  llvm::SmallVector<std::optional<Range>> ranges;
};

} // namespace

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

LogicalResult PrepareQuantize::initialize(MLIRContext *context) {
  auto refuse = [&](const llvm::Twine &message) { return emitError(UnknownLoc::get(context)) << message; };
  if (bits != 8 && bits != 16)
    return refuse("activation-number-of-bits is " + llvm::Twine(bits) + "; kernels take 8 and 16");
  if (bits == 16 && !isSigned)
    return refuse("activation-number-of-bits=16 needs quantize-signed=true: no kernel takes unsigned 16 bits");
  if (qdqConversionMode == QDQMode::Dynamic)
    return refuse("qdq-conversion-mode=Dynamic leaves activations in float: use tfl-prepare-quantize-dynamic-range");
  if (qdqConversionMode == QDQMode::Strict)
    return refuse("qdq-conversion-mode=Strict is not supported; Static keeps the pairs of a framework and adds what "
                  "kernels need beside them");
  ranges.clear();
  for (llvm::StringRef text : inputRanges) {
    if (text.empty()) {
      ranges.push_back(std::nullopt);
      continue;
    }
    auto [low, high] = text.split(':');
    Range range;
    if (low.getAsDouble(range.first) || high.getAsDouble(range.second) || !std::isfinite(range.first) ||
        !std::isfinite(range.second) || range.first > range.second)
      return refuse("input-ranges: '" + text + "' is no range; write low:high, as in -1:1");
    ranges.push_back(range);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// What frameworks and calibration left
//===----------------------------------------------------------------------===//

/// quantfork.qcast and dcast are tfl.quantize and tfl.dequantize, which take tensors only.
LogicalResult PrepareQuantize::convertCasts(func::FuncOp function) {
  llvm::SmallVector<Operation *> casts;
  function.walk([&](Operation *op) {
    if (isa<quantfork::QuantizeCastOp, quantfork::DequantizeCastOp>(op))
      casts.push_back(op);
  });
  for (Operation *op : casts) {
    bool quantizes = isa<quantfork::QuantizeCastOp>(op);
    Value source = op->getOperand(0), result = op->getResult(0);
    bool fits =
        quantizes ? (isFloatTensor(source) || quantizedElement(source.getType())) && quantizedElement(result.getType())
                  : quantizedElement(source.getType()) && isFloatTensor(result);
    if (!fits)
      return op->emitOpError("casts ") << source.getType() << " to " << result.getType() << "; "
                                       << (quantizes ? "tfl.quantize takes a tensor of f32 to a quantized one"
                                                     : "tfl.dequantize takes a quantized tensor to one of f32");
    OpBuilder b(op);
    Operation *stands;
    if (quantizes)
      stands = tfl::QuantizeOp::create(b, op->getLoc(), result.getType(), source, TypeAttr::get(result.getType()));
    else
      stands = tfl::DequantizeOp::create(b, op->getLoc(), result.getType(), source);
    stands->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    op->replaceAllUsesWith(stands);
    op->erase();
  }
  return success();
}

static quant::QuantizedType toSigned(quant::QuantizedType type) {
  if (type.isSigned() || type.getStorageTypeIntegralWidth() != 8)
    return type;
  int64_t least = type.getStorageTypeMin() - 128, most = type.getStorageTypeMax() - 128;
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(type))
    return quant::UniformQuantizedType::get(quant::QuantizationFlags::Signed, type.getStorageType(),
                                            type.getExpressedType(), uniform.getScale(), uniform.getZeroPoint() - 128,
                                            least, most);
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type);
  if (!perAxis)
    return type;
  llvm::SmallVector<int64_t> zeros(perAxis.getZeroPoints());
  for (int64_t &zero : zeros)
    zero -= 128;
  return quant::UniformQuantizedPerAxisType::get(quant::QuantizationFlags::Signed, type.getStorageType(),
                                                 type.getExpressedType(), perAxis.getScales(), zeros,
                                                 perAxis.getQuantizedDimension(), least, most);
}

/// Where storage is signed, pairs over unsigned bytes move by 128.
static void makeSigned(func::FuncOp function) {
  function.walk([](tfl::QuantizeOp op) {
    if (!isFloatTensor(op.getInput()) ||
        !llvm::all_of(op->getUsers(), [](Operation *user) { return isa<tfl::DequantizeOp>(user); }))
      return;
    quant::QuantizedType type = quantizedElement(op.getType());
    auto stored = type ? cast<TensorType>(op.getType()).clone(toSigned(type)) : TensorType();
    if (!stored || stored == op.getType())
      return;
    op.getResult().setType(stored);
    op.setQtypeAttr(TypeAttr::get(stored));
  });
}

/// The type of what a stats op saw: a scale for each slice where it says so. Fails with a diagnostic.
static FailureOr<quant::QuantizedType> typeOfStats(quantfork::StatisticsOp op, const IntegerParameters &parameters) {
  auto view = tfl::ConstantView::get(op.getAxisStats() ? *op.getAxisStats() : op.getLayerStats());
  if (!view || view->size() % 2 || view->size() == 0)
    return op.emitOpError("has a range that cannot be read");
  llvm::SmallVector<double> scales;
  llvm::SmallVector<int64_t> zeros;
  quant::UniformQuantizedType first;
  for (int64_t i = 0; i < view->size(); i += 2) {
    double low = view->getFloat(i), high = view->getFloat(i + 1);
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
      return op.emitOpError("has a range from ") << low << " to " << high << "; calibrate with finite values";
    quant::UniformQuantizedType type = parameters.typeOf(low, high);
    if (!type)
      return op.emitOpError("has a range from ") << low << " to " << high << ", for which f32 has no scale";
    first = first ? first : type;
    scales.push_back(type.getScale());
    zeros.push_back(type.getZeroPoint());
  }
  if (!op.getAxis())
    return quant::QuantizedType(first);
  return quant::QuantizedType(quant::UniformQuantizedPerAxisType::get(
      first.getFlags(), first.getStorageType(), first.getExpressedType(), scales, zeros, int32_t(*op.getAxis()),
      first.getStorageTypeMin(), first.getStorageTypeMax()));
}

LogicalResult PrepareQuantize::convertStats(func::FuncOp function, IntegerParameters &parameters) {
  llvm::SmallVector<quantfork::StatisticsOp> stats;
  function.walk([&](quantfork::StatisticsOp op) { stats.push_back(op); });
  for (quantfork::StatisticsOp op : stats) {
    Value value = op.getArg();
    // A range of integers has no meaning here.
    bool marks = isFloatTensor(value) && !op.getResult().use_empty();
    FailureOr<quant::QuantizedType> type = marks ? typeOfStats(op, parameters) : quant::QuantizedType();
    if (failed(type))
      return failure();
    op.getResult().replaceAllUsesWith(value);
    op.erase();
    if (marks)
      parameters.assume(value, *type);
  }
  return success();
}

LogicalResult PrepareQuantize::setInputRanges(func::FuncOp function, IntegerParameters &parameters) {
  bool meant = function.getSymName() == "main" || llvm::is_contained(allowlist, function.getSymName().str());
  if (noInputRanges || !meant || function.isExternal())
    return success();
  if (ranges.size() > function.getNumArguments())
    return function.emitOpError("has ") << function.getNumArguments() << " arguments, but input-ranges holds "
                                        << ranges.size();
  for (auto [argument, range] : llvm::zip(function.getArguments(), ranges)) {
    if (!range || !isFloatTensor(argument) || markOf(argument))
      continue;
    auto type = parameters.typeOf(range->first, range->second);
    if (!type)
      return function.emitOpError("has an input range for which f32 has no scale");
    parameters.assume(argument, type);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

void PrepareQuantize::runOnOperation() {
  func::FuncOp function = getOperation();
  IntegerParameters parameters(function, {isSigned, unsigned(bits), !noPerChannel, legacyFloatScale});
  if (failed(convertCasts(function)))
    return signalPassFailure();
  if (isSigned)
    makeSigned(function);
  if (failed(convertStats(function, parameters)) || failed(setInputRanges(function, parameters)))
    return signalPassFailure();
  bool known = function.walk([](tfl::QuantizeOp) { return WalkResult::interrupt(); }).wasInterrupted() ||
               llvm::any_of(function.getArgumentTypes(), quantizedElement);
  if (!known) {
    if (postTraining && function.isPublic() && !function.isExternal())
      function.emitWarning("has no quantfork.stats and no quantized values: nothing is quantized");
    return;
  }
  parameters.propagate();
  parameters.quantizeConstants();
}

} // namespace tinfoil::quantization
