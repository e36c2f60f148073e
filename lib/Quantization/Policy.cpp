//===- Policy.cpp - Which weight becomes what, and why --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Policy.h"

#include "Sensitivity.h"

#include "tinfoil/Dialect/TFL/IR/OperandNames.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/RowFactors.h"
#include "tinfoil/Numerics/ScaleSearch.h"
#include "tinfoil/Numerics/WeightQuantization.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;

namespace tinfoil::quantization {

llvm::StringRef stringify(Decision decision) {
  switch (decision) {
  case Decision::Int8:
    return "int8";
  case Decision::Int8WeightOnly:
    return "int8-weight-only";
  case Decision::Float16:
    return "float16";
  case Decision::Float:
    return "float";
  }
  return "";
}

std::optional<llvm::SmallVector<float, 0>> floatValues(Value constant) {
  if (auto dequantize = constant.getDefiningOp<tfl::DequantizeOp>())
    constant = dequantize.getInput();
  std::optional<tfl::ConstantView> view = tfl::ConstantView::of(constant);
  if (!view || !view->isFloat() || view->isHugeSplat())
    return std::nullopt;
  llvm::SmallVector<float, 0> values(view->size());
  view->copyFloats(values);
  return values;
}

uint64_t contentOf(Value constant) {
  if (auto dequantize = constant.getDefiningOp<tfl::DequantizeOp>())
    constant = dequantize.getInput();
  auto view = tfl::ConstantView::of(constant);
  return view ? view->getHash() : 0;
}

int64_t storedBytes(RankedTensorType type, Type element) {
  Type storage = isa<FloatType>(element) ? element : IntegerType::get(type.getContext(), 8);
  int64_t bytes = int64_t(tfl::getFileSize(type.clone(storage)).value_or(0));
  constexpr int64_t perScale = sizeof(float) + sizeof(int64_t);
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(element))
    bytes += perScale * perAxis.getScales().size();
  else if (isa<quant::UniformQuantizedType>(element))
    bytes += perScale;
  return bytes;
}

/// Bytes of a weight in the file that was read.
static int64_t bytesInFile(Value constant) {
  if (auto dequantize = constant.getDefiningOp<tfl::DequantizeOp>())
    constant = dequantize.getInput();
  return int64_t(tfl::getFileSize(cast<RankedTensorType>(constant.getType())).value_or(0));
}

//===----------------------------------------------------------------------===//
// What is known of an op
//===----------------------------------------------------------------------===//

/// Name under which an op is listed: custom operators by their code.
static llvm::StringRef listedName(Operation *op) {
  if (auto custom = dyn_cast<tfl::CustomOp>(op))
    return custom.getCustomCode();
  return op->getName().getStringRef();
}

static const CustomOpInfo *customInfo(Operation *op, const CustomOpMap &map) {
  auto custom = dyn_cast<tfl::CustomOp>(op);
  if (!custom)
    return nullptr;
  auto it = map.find(custom.getCustomCode());
  return it == map.end() ? nullptr : &it->second;
}

llvm::SmallVector<int> quantizableOperands(Operation *op, const CustomOpMap &customOps) {
  if (const CustomOpInfo *info = customInfo(op, customOps))
    return info->operands;
  if (auto quantizable = dyn_cast<tfl::DynamicRangeQuantizedOpInterface>(op))
    return quantizable.getQuantizableOperandIndices();
  return {};
}

static bool anyNamed(Location loc, const std::vector<std::string> &names) {
  if (auto named = dyn_cast<NameLoc>(loc))
    return llvm::is_contained(names, named.getName().getValue());
  if (auto fused = dyn_cast<FusedLoc>(loc))
    return llvm::any_of(fused.getLocations(), [&](Location inner) { return anyNamed(inner, names); });
  return false;
}

bool isLocationBlocked(Operation *op, const DynamicRangeOptions &options) {
  return !options.locsBlocklist.empty() && anyNamed(op->getLoc(), options.locsBlocklist);
}

/// Whether the op is a convolution of several pixels with few input channels. Integer kernels take the channels of one
/// pixel in blocks, most of which stays empty. Up to four channels are a picture: its eight bits lose nothing as int8.
static bool hasFewChannels(Operation *op) {
  constexpr int64_t picture = 4, few = 16;
  auto conv = dyn_cast<tfl::Conv2DOp>(op);
  auto filter = conv ? dyn_cast<RankedTensorType>(conv.getFilter().getType()) : RankedTensorType();
  return filter && filter.getRank() == 4 && filter.hasStaticShape() && filter.getDimSize(3) > picture &&
         filter.getDimSize(3) <= few && filter.getDimSize(1) * filter.getDimSize(2) > 1;
}

bool hasHybridKernel(Operation *op, const DynamicRangeOptions &options, std::string *why) {
  auto refuse = [&](const llvm::Twine &reason) {
    if (why)
      *why = reason.str();
    return false;
  };
  if (llvm::is_contained(options.opsBlocklist, listedName(op)))
    return refuse(listedName(op) + " is on the blocklist of ops");
  if (const CustomOpInfo *info = customInfo(op, options.customOps)) {
    if (info->weightOnly)
      return refuse("custom operator " + listedName(op) + " is listed as weight-only");
  } else {
    auto quantizable = dyn_cast<tfl::DynamicRangeQuantizedOpInterface>(op);
    if (!quantizable || !quantizable.getDynamicRangeQuantKernelSupport())
      return refuse("no kernel of " + op->getName().getStringRef() + " takes int8 weights with float activations");
  }
  if (options.weightOnly)
    return refuse("weights only, as asked");
  if (!options.compatible && isa<tfl::DepthwiseConv2DOp>(op))
    return refuse(
        "depthwise: XNNPACK dequantizes such weights once and computes in float, faster and more exactly than "
        "the built-in hybrid kernel");
  // Runtimes that refuse scales per channel in dense layers have only built-in kernels for these, with a scale per
  // image.
  if (!options.compatible && options.perChannel && !options.perChannelDense && isa<tfl::Conv2DOp>(op))
    return refuse("for old runtimes: their hybrid convolutions are no faster than float, and less exact");
  if (!options.compatible && hasFewChannels(op))
    return refuse("few input channels: integer arithmetic is no faster than float, and less exact");
  if (!options.compatible && reachesLogarithm(op))
    return refuse("the result reaches a tfl.log, which enlarges the relative error of quantized activations");
  return true;
}

std::string operandName(Operation *op, unsigned operand) {
  llvm::StringRef name = tfl::getOperandName(op, operand);
  return name.empty() ? "#" + std::to_string(operand) : name.str();
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

/// Dimension that gets one scale per slice, or -1.
static int64_t perAxisDimension(Operation *op, unsigned operand, const DynamicRangeOptions &options) {
  auto affine = dyn_cast<tfl::AffineQuantizedOpInterface>(op);
  if (!affine || affine.getAffineOperandIndex() != int(operand) || !affine.requiredNarrowRangeAffineOperand())
    return -1;
  if (!options.perChannel || (isa<tfl::FullyConnectedOp>(op) && !options.perChannelDense))
    return -1;
  return affine.getQuantizationDimIndex();
}

/// Dimension along which the one scale of the tensor is repeated, because the kernel reads a scale per channel
/// whatever the file says; or -1.
static int64_t repeatedDimension(Operation *op, const DynamicRangeOptions &options) {
  if (options.compatible)
    return -1;
  if (isa<tfl::DepthwiseConv2DOp>(op))
    return 3;
  if (auto conv = dyn_cast<tfl::Conv2DOp>(op)) {
    auto input = dyn_cast<RankedTensorType>(conv.getInput().getType());
    auto filter = dyn_cast<RankedTensorType>(conv.getFilter().getType());
    bool grouped = input && filter && input.getRank() == 4 && filter.getRank() == 4 && !input.isDynamicDim(3) &&
                   !filter.isDynamicDim(3) && input.getDimSize(3) != filter.getDimSize(3);
    return grouped ? 0 : -1;
  }
  return -1;
}

std::optional<numerics::Channels> channelsOf(Operation *op, unsigned operand, RankedTensorType type) {
  auto along = [&](int64_t output, int64_t input) -> std::optional<numerics::Channels> {
    return numerics::Channels{numerics::Slicing::alongAxis(type.getShape(), output),
                              numerics::Slicing::alongAxis(type.getShape(), input)};
  };
  int64_t rank = type.getRank();
  if (type.getNumElements() == 0)
    return std::nullopt;
  if (isa<tfl::Conv2DOp, tfl::TransposeConvOp>(op) && operand == 1 && rank == 4)
    return along(0, 3);
  // Each output channel of a depthwise convolution has one input channel.
  if (isa<tfl::DepthwiseConv2DOp>(op) && operand == 1 && rank == 4)
    return numerics::Channels{numerics::Slicing::alongAxis(type.getShape(), 3), numerics::Slicing()};
  if (auto matmul = dyn_cast<tfl::BatchMatMulOp>(op)) {
    bool oneMatrix = rank >= 2 && type.getNumElements() == type.getDimSize(rank - 1) * type.getDimSize(rank - 2);
    if (operand != 1 || !oneMatrix)
      return std::nullopt;
    return matmul.getAdjY() ? along(rank - 2, rank - 1) : along(rank - 1, rank - 2);
  }
  if (isa<tfl::FullyConnectedOp, tfl::LSTMOp, tfl::UnidirectionalSequenceLSTMOp, tfl::BidirectionalSequenceLSTMOp,
          tfl::UnidirectionalSequenceRNNOp, tfl::SVDFOp>(op) &&
      rank == 2)
    return along(0, 1);
  return std::nullopt;
}

namespace {

class Decider {
public:
  Decider(func::FuncOp function, const DynamicRangeOptions &options) : function(function), options(options) {}
  llvm::SmallVector<WeightDecision> run();

private:
  void decideConstant(Value constant, llvm::ArrayRef<float> values);
  void decideFloat16(WeightDecision &weight, llvm::ArrayRef<float> values);
  void decideInt8(WeightDecision &weight, llvm::ArrayRef<float> values);
  Type int8Type(Operation *user, unsigned operand, RankedTensorType type, llvm::ArrayRef<float> values);
  void keepWhole();
  void widenFloat16();
  void refineLogarithms();
  void limitFactors();

  func::FuncOp function;
  const DynamicRangeOptions &options;
  llvm::SmallVector<WeightDecision> decisions;
};

} // namespace

Type Decider::int8Type(Operation *user, unsigned operand, RankedTensorType type, llvm::ArrayRef<float> values) {
  int64_t axis = perAxisDimension(user, operand, options);
  bool perAxis = axis >= 0 && axis < type.getRank();
  auto slicing = perAxis ? numerics::Slicing::alongAxis(type.getShape(), axis) : numerics::Slicing();
  llvm::SmallVector<double> scales;
  for (double magnitude : numerics::maxMagnitudes(values, slicing))
    scales.push_back(options.legacyFloatScale ? numerics::symmetricScaleInFloat(magnitude)
                                              : numerics::symmetricScale(magnitude));
  if (perAxis && options.rounding == Rounding::Compensated && !options.legacyFloatScale)
    numerics::searchScales(values, slicing, scales);
  if (!perAxis) {
    axis = repeatedDimension(user, options);
    if (axis >= 0 && axis < type.getRank())
      scales.resize(type.getDimSize(axis), scales.front());
    else
      axis = -1;
  }
  Builder b(user->getContext());
  constexpr unsigned flags = quant::QuantizationFlags::Signed;
  if (axis < 0)
    return quant::UniformQuantizedType::get(flags, b.getI8Type(), b.getF32Type(), scales.front(), 0, -127, 127);
  llvm::SmallVector<int64_t> zeros(scales.size(), 0);
  return quant::UniformQuantizedPerAxisType::get(flags, b.getI8Type(), b.getF32Type(), scales, zeros, axis, -127, 127);
}

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

/// Kernels of these ops take all their weights as int8 or none.
static bool wantsAllOrNothing(Operation *op, const DynamicRangeOptions &options) {
  if (isa<tfl::UnidirectionalSequenceLSTMOp>(op))
    return true;
  return !options.compatible &&
         isa<tfl::LSTMOp, tfl::BidirectionalSequenceLSTMOp, tfl::UnidirectionalSequenceRNNOp, tfl::SVDFOp>(op);
}

void Decider::decideFloat16(WeightDecision &weight, llvm::ArrayRef<float> values) {
  weight.eligible = true;
  if (auto stateful = dyn_cast<tfl::StatefulOpInterface>(weight.user);
      stateful && !options.compatible && llvm::is_contained(stateful.getStatefulOperands(), int(weight.operand))) {
    weight.eligible = false;
    weight.reason = "state of the op, which it writes";
    return;
  }
  weight.decision = Decision::Float16;
  weight.storedElement = Float16Type::get(function.getContext());
  weight.reason = "float16, as asked";
}

/// Whether rows of the weight may be divided by factors that its user's result is multiplied with.
static bool takesRowFactors(Operation *user, const DynamicRangeOptions &options) {
  if (options.compatible || !isa<RankedTensorType>(user->getResult(0).getType()))
    return false;
  if (auto gather = dyn_cast<tfl::GatherOp>(user))
    return gather.getAxis() == 0 && gather.getBatchDims() == 0;
  // Where runtimes know scales per channel, those do the same.
  auto dense = dyn_cast<tfl::FullyConnectedOp>(user);
  return dense && options.perChannel && !options.perChannelDense && options.rounding == Rounding::Compensated &&
         dense.getWeightsFormat() == "DEFAULT" && user->getNumResults() == 1;
}

/// Factors for the rows of a table or dense layer, where they halve the mean squared error at least; otherwise none.
/// One scale for all loses most in rows of small values, which may be the most frequent ones (padding).
static llvm::SmallVector<int8_t, 0> factorsOfRows(const WeightDecision &weight, llvm::ArrayRef<float> values,
                                                  const DynamicRangeOptions &options) {
  auto type = cast<RankedTensorType>(weight.constant.getType());
  // A factor is a byte a row: below 16 elements it would take more than a sixteenth.
  constexpr int64_t leastWidth = 16;
  if (!takesRowFactors(weight.user, options) || type.getRank() < 2 ||
      int64_t(values.size()) / type.getDimSize(0) < leastWidth)
    return {};
  auto factors = numerics::rowFactors(values, type.getDimSize(0));
  return numerics::remainingError(factors) <= 0.5 ? factors : llvm::SmallVector<int8_t, 0>();
}

void Decider::decideInt8(WeightDecision &weight, llvm::ArrayRef<float> values) {
  Operation *user = weight.user;
  if (!llvm::is_contained(quantizableOperands(user, options.customOps), int(weight.operand))) {
    weight.reason = ("no int8 form of this operand of " + user->getName().getStringRef()).str();
    return;
  }
  weight.eligible = true;
  if (isLocationBlocked(user, options)) {
    weight.reason = "location of the op is on the blocklist";
    return;
  }
  if (int64_t(values.size()) < options.minElements) {
    weight.reason = llvm::formatv("{0} elements, fewer than {1}", values.size(), options.minElements);
    return;
  }
  if (!numerics::allFinite(values)) {
    weight.reason = "holds infinity or NaN";
    return;
  }
  auto type = cast<RankedTensorType>(weight.constant.getType());
  std::string why;
  weight.storedElement = int8Type(user, weight.operand, type, values);
  int64_t before = bytesInFile(weight.constant), after = storedBytes(type, weight.storedElement);
  if (!options.compatible && after >= before) {
    weight.storedElement = {};
    weight.reason = llvm::formatv("{0} bytes with its scales as int8, {1} as it is", after, before);
    return;
  }
  if (hasHybridKernel(user, options, &why)) {
    weight.decision = Decision::Int8;
  } else if (!options.compatible && weight.constant.getDefiningOp<tfl::DequantizeOp>() && 3 * after > 2 * before &&
             before - after < 1024) {
    // The op computes in float either way: an int8 filter with its scales must be worth the error.
    weight.storedElement = {};
    weight.reason =
        llvm::formatv("{0} bytes with its scales as int8, {1} as float16: neither a third nor a kilobyte less, for "
                      "less exact weights in float arithmetic",
                      after, before);
    return;
  } else {
    // These two take int8 weights although no kernel is listed for them.
    bool direct = isa<tfl::TransposeConvOp, tfl::EmbeddingLookupOp>(user);
    weight.decision = direct ? Decision::Int8 : Decision::Int8WeightOnly;
    if (!direct) {
      weight.reason = why;
      weight.rowFactors = factorsOfRows(weight, values, options);
      if (!weight.rowFactors.empty())
        weight.reason = llvm::formatv("int8 rows and a factor for each are gathered: mean squared error {0:P0} of that "
                                      "with one scale",
                                      numerics::remainingError(weight.rowFactors));
      return;
    }
  }
  if (isa<tfl::FullyConnectedOp>(user) && weight.decision == Decision::Int8)
    weight.rowFactors = factorsOfRows(weight, values, options);
  if (!weight.rowFactors.empty()) {
    weight.reason = llvm::formatv("one scale, results times a factor per channel: mean squared error {0:P0} of that "
                                  "without",
                                  numerics::remainingError(weight.rowFactors));
    return;
  }
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(weight.storedElement);
  bool repeated = perAxis && perAxisDimension(user, weight.operand, options) < 0;
  weight.reason = perAxis ? llvm::formatv("{0} scales along dimension {1}{2}", perAxis.getScales().size(),
                                          perAxis.getQuantizedDimension(), repeated ? ", all equal" : "")
                          : std::string("one scale");
}

void Decider::decideConstant(Value constant, llvm::ArrayRef<float> values) {
  // The list of uses is in reverse order of their creation.
  llvm::SmallVector<OpOperand *> uses(llvm::make_pointer_range(constant.getUses()));
  for (OpOperand *use : llvm::reverse(uses)) {
    WeightDecision weight;
    weight.user = use->getOwner();
    weight.operand = use->getOperandNumber();
    weight.constant = constant;
    if (weight.user->hasTrait<OpTrait::IsTerminator>()) {
      weight.reason = "a result of the function";
    } else if (isa<tfl::QuantizeOp, tfl::DequantizeOp>(weight.user)) {
      continue;
    } else if (options.weights == WeightType::Float16) {
      decideFloat16(weight, values);
    } else {
      decideInt8(weight, values);
    }
    decisions.push_back(std::move(weight));
  }
}

/// Where a kernel takes all weights as int8 or none, one weight that stays float keeps the others float.
void Decider::keepWhole() {
  if (options.weights != WeightType::Int8)
    return;
  llvm::DenseMap<std::pair<Operation *, unsigned>, const WeightDecision *> known;
  for (const WeightDecision &weight : decisions)
    known[{weight.user, weight.operand}] = &weight;
  llvm::DenseMap<Operation *, std::string> partial;
  for (const WeightDecision &weight : decisions) {
    Operation *op = weight.user;
    if (!weight.eligible || !wantsAllOrNothing(op, options) || partial.count(op))
      continue;
    for (int operand : quantizableOperands(op, options.customOps)) {
      if (operand >= int(op->getNumOperands()) || isa<NoneType>(op->getOperand(operand).getType()))
        continue;
      auto it = known.find({op, unsigned(operand)});
      bool tooSmall = it != known.end() && it->second->decision == Decision::Float;
      bool missing = it == known.end() && !options.compatible;
      if (!tooSmall && !missing)
        continue;
      partial[op] = "the kernel takes all weights as int8 or none, and '" + operandName(op, operand) + "' " +
                    (missing ? "is no float constant" : "stays float: " + it->second->reason);
      break;
    }
  }
  for (WeightDecision &weight : decisions) {
    auto it = partial.find(weight.user);
    if (it == partial.end() || weight.decision == Decision::Float)
      continue;
    weight.decision = Decision::Float;
    weight.storedElement = {};
    weight.reason = it->second;
  }
}

/// A kernel that takes int8 weights reads its bias as an f32 constant: XNNPACK, which takes the op, refuses a bias that
/// it would have to dequantize.
void Decider::widenFloat16() {
  if (options.compatible || options.weights != WeightType::Int8)
    return;
  llvm::DenseSet<Operation *> hybrid;
  for (const WeightDecision &weight : decisions)
    if (weight.decision == Decision::Int8)
      hybrid.insert(weight.user);
  for (WeightDecision &weight : decisions) {
    if (weight.decision != Decision::Float || !hybrid.contains(weight.user) ||
        !weight.constant.getDefiningOp<tfl::DequantizeOp>())
      continue;
    weight.storedElement = Float32Type::get(function.getContext());
    weight.reason += "; f32, as the kernel of int8 weights reads no float16";
  }
}

/// The logarithm of a small value makes a large error of the rounding of weights, too. Those in front of one are
/// float16 where they are a small part of the model: all together add a half at most to what the weights take.
void Decider::refineLogarithms() {
  if (options.compatible || options.weightOnly || options.weights != WeightType::Int8)
    return;
  llvm::SmallVector<WeightDecision *> sensitive;
  llvm::SmallDenseSet<Value> seen;
  int64_t whole = 0, added = 0;
  for (WeightDecision &weight : decisions) {
    bool isSensitive = weight.decision == Decision::Int8WeightOnly && weight.rowFactors.empty() &&
                       !weight.constant.getDefiningOp<tfl::DequantizeOp>() && reachesLogarithm(weight.user);
    if (isSensitive)
      sensitive.push_back(&weight);
    if (!seen.insert(weight.constant).second)
      continue;
    auto type = cast<RankedTensorType>(weight.constant.getType());
    int64_t bytes = weight.storedElement ? storedBytes(type, weight.storedElement) : bytesInFile(weight.constant);
    whole += bytes;
    added += isSensitive ? 2 * type.getNumElements() - bytes : 0;
  }
  if (2 * added > whole)
    return;
  for (WeightDecision *weight : sensitive) {
    weight->decision = Decision::Float16;
    weight->storedElement = Float16Type::get(function.getContext());
    weight->reason = "float16: the result reaches a tfl.log, which enlarges the relative error of weights";
  }
}

/// Bytes that a factor per channel adds to a file: the f32 factors, and a multiplication and an addition with their
/// tensors.
static int64_t bytesOfFactors(const WeightDecision &weight) {
  constexpr int64_t ops = 450;
  return int64_t(weight.rowFactors.size() * sizeof(float)) + ops;
}

/// Factors per channel stand in for scales that an old runtime refuses; they must not cost what quantizing saves. Those
/// that lower the error most come first, until they take a hundredth and a half of the int8 weights, or 4 KB.
void Decider::limitFactors() {
  llvm::SmallVector<WeightDecision *> factored;
  int64_t bytes = 0;
  for (WeightDecision &weight : decisions) {
    if (weight.decision != Decision::Int8)
      continue;
    bytes += cast<RankedTensorType>(weight.constant.getType()).getNumElements();
    if (!weight.rowFactors.empty())
      factored.push_back(&weight);
  }
  int64_t budget = std::max<int64_t>(4096, bytes * 15 / 1000);
  llvm::SmallVector<double> errors;
  for (WeightDecision *weight : factored)
    errors.push_back(numerics::remainingError(weight->rowFactors));
  llvm::SmallVector<size_t> order(llvm::to_vector(llvm::seq<size_t>(0, factored.size())));
  llvm::sort(order, [&](size_t a, size_t b) { return std::pair(errors[a], a) < std::pair(errors[b], b); });
  for (size_t index : order) {
    budget -= bytesOfFactors(*factored[index]);
    if (budget >= 0)
      continue;
    factored[index]->rowFactors.clear();
    factored[index]->reason = "one scale; a factor per channel would take more bytes than it is worth";
  }
}

/// Whether the op yields float weights: an f32 constant, or float16 ones behind a tfl.dequantize.
static bool isFloatConstant(Operation *op, const DynamicRangeOptions &options) {
  if (isa<tfl::ConstOp, arith::ConstantOp>(op)) {
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    return type && type.getElementType().isF32() && !op->hasAttr("tfl.is_variable");
  }
  auto dequantize = dyn_cast<tfl::DequantizeOp>(op);
  if (!dequantize || options.compatible || options.weights != WeightType::Int8)
    return false;
  auto type = dyn_cast<RankedTensorType>(dequantize.getInput().getType());
  return type && type.getElementType().isF16() && isa<RankedTensorType>(dequantize.getType()) &&
         isa_and_nonnull<tfl::ConstOp, arith::ConstantOp>(dequantize.getInput().getDefiningOp());
}

llvm::SmallVector<WeightDecision> Decider::run() {
  function.walk([&](Operation *op) {
    if (!isFloatConstant(op, options))
      return;
    if (auto values = floatValues(op->getResult(0)))
      decideConstant(op->getResult(0), *values);
  });
  keepWhole();
  refineLogarithms();
  widenFloat16();
  limitFactors();
  // Where constants stand says nothing: folds move them. A person reads the table in the order of the ops.
  llvm::DenseMap<Operation *, size_t> order;
  function.walk<WalkOrder::PreOrder>([&](Operation *op) { order.try_emplace(op, order.size()); });
  llvm::sort(decisions, [&](const WeightDecision &a, const WeightDecision &b) {
    return std::pair(order.lookup(a.user), a.operand) < std::pair(order.lookup(b.user), b.operand);
  });
  return std::move(decisions);
}

llvm::SmallVector<WeightDecision> decide(func::FuncOp function, const DynamicRangeOptions &options) {
  return Decider(function, options).run();
}

} // namespace tinfoil::quantization
