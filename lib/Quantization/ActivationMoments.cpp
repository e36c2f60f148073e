//===- ActivationMoments.cpp - Means of activations without data ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ActivationMoments.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Quantization/Policy.h"

#include <algorithm>
#include <cmath>

using namespace mlir;

namespace tinfoil::quantization {

std::optional<llvm::SmallVector<float, 0>> valuesOfWeights(Value weights) {
  if (auto dequantize = weights.getDefiningOp<tfl::DequantizeOp>())
    if (dequantize.getInput().getDefiningOp<tfl::QuantizeOp>())
      weights = dequantize.getInput();
  if (auto quantize = weights.getDefiningOp<tfl::QuantizeOp>())
    weights = quantize.getInput();
  return floatValues(weights);
}

/// Number of channels of a float activation, or 0.
static int64_t channelsOfValue(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || type.getRank() == 0 || !type.getElementType().isF32() || type.isDynamicDim(type.getRank() - 1))
    return 0;
  return type.getDimSize(type.getRank() - 1);
}

using Function = llvm::function_ref<double(double)>;

/// Moments of f(x) for a normal x, by the midpoint rule over six deviations.
static void apply(Moments &moments, Function f) {
  constexpr int points = 48;
  constexpr double reach = 6;
  for (auto [mean, variance] : llvm::zip(moments.means, moments.variances)) {
    double weight = 0, first = 0, second = 0, deviation = std::sqrt(variance);
    for (int i = 0; i < points; ++i) {
      double z = reach * ((2.0 * i + 1) / points - 1), density = std::exp(-z * z / 2);
      double y = f(mean + deviation * z);
      weight += density;
      first += density * y;
      second += density * y * y;
    }
    mean = first / weight;
    variance = std::max(second / weight - mean * mean, 0.0);
  }
}

/// False where the activation has no rule.
static bool applyNamed(Moments &moments, llvm::StringRef activation) {
  if (activation == "NONE")
    return true;
  if (activation == "RELU")
    apply(moments, [](double x) { return std::max(x, 0.0); });
  else if (activation == "RELU6")
    apply(moments, [](double x) { return std::clamp(x, 0.0, 6.0); });
  else if (activation == "RELU_N1_TO_1")
    apply(moments, [](double x) { return std::clamp(x, -1.0, 1.0); });
  else
    return false;
  return true;
}

static bool applyFused(Moments &moments, Operation *op) {
  auto fused = op->getAttrOfType<StringAttr>("fused_activation_function");
  return !fused || applyNamed(moments, fused.getValue());
}

/// Sums of weights times an input. `input` gives the input channel of an element.
static std::optional<Moments> sumOfProducts(const Moments &in, Value weights, Value bias,
                                            const numerics::Channels &channels, bool depthwise) {
  auto values = valuesOfWeights(weights);
  if (!values)
    return std::nullopt;
  int64_t outputs = channels.output.slices, inputs = in.means.size();
  Moments out{llvm::SmallVector<double, 0>(outputs), llvm::SmallVector<double, 0>(outputs)};
  // Taps of one input channel see neighbouring pixels: half of their variance is taken as common to them.
  llvm::SmallVector<double, 0> sums(outputs * (depthwise ? 1 : inputs));
  llvm::SmallVector<double, 0> squares(sums.size());
  for (size_t i = 0; i < values->size(); ++i) {
    int64_t output = int64_t(i) / channels.output.inner % outputs;
    int64_t input = depthwise ? 0 : int64_t(i) / channels.input.inner % inputs;
    int64_t at = depthwise ? output : output * inputs + input;
    double value = (*values)[i];
    sums[at] += value;
    squares[at] += value * value;
  }
  for (size_t at = 0; at < sums.size(); ++at) {
    int64_t output = depthwise ? at : at / inputs, input = depthwise ? at * inputs / outputs : at % inputs;
    out.means[output] += sums[at] * in.means[input];
    out.variances[output] += (sums[at] * sums[at] + squares[at]) / 2 * in.variances[input];
  }
  if (isa<NoneType>(bias.getType()))
    return out;
  auto biases = floatValues(bias);
  if (!biases || int64_t(biases->size()) != outputs)
    return std::nullopt;
  for (int64_t i = 0; i < outputs; ++i)
    out.means[i] += (*biases)[i];
  return out;
}

/// Moments of an operand, or those of a constant that is the same for all pixels.
static std::optional<Moments> operandMoments(const ActivationMoments &all, Value value, int64_t channels) {
  if (const Moments *moments = all.of(value))
    return int64_t(moments->means.size()) == channels ? std::optional(*moments) : std::nullopt;
  auto values = floatValues(value);
  if (!values || (values->size() != 1 && int64_t(values->size()) != channels))
    return std::nullopt;
  Moments moments{llvm::SmallVector<double, 0>(channels), llvm::SmallVector<double, 0>(channels)};
  for (int64_t i = 0; i < channels; ++i)
    moments.means[i] = (*values)[values->size() == 1 ? 0 : i];
  return moments;
}

static std::optional<Moments> elementwise(const ActivationMoments &all, Operation *op) {
  int64_t channels = channelsOfValue(op->getResult(0));
  auto a = operandMoments(all, op->getOperand(0), channels), b = operandMoments(all, op->getOperand(1), channels);
  if (!channels || !a || !b)
    return std::nullopt;
  for (int64_t i = 0; i < channels; ++i) {
    double mean = a->means[i], other = b->means[i], variance = a->variances[i], otherVariance = b->variances[i];
    if (isa<tfl::MulOp>(op)) {
      a->means[i] = mean * other;
      a->variances[i] = mean * mean * otherVariance + other * other * variance + variance * otherVariance;
    } else {
      a->means[i] = isa<tfl::SubOp>(op) ? mean - other : mean + other;
      a->variances[i] = variance + otherVariance;
    }
  }
  return a;
}

static std::optional<Moments> activation(Moments moments, Operation *op) {
  if (isa<tfl::ReluOp>(op))
    applyNamed(moments, "RELU");
  else if (isa<tfl::Relu6Op>(op))
    applyNamed(moments, "RELU6");
  else if (isa<tfl::LogisticOp>(op))
    apply(moments, [](double x) { return 1 / (1 + std::exp(-x)); });
  else if (isa<tfl::TanhOp>(op))
    apply(moments, [](double x) { return std::tanh(x); });
  else if (isa<tfl::HardSwishOp>(op))
    apply(moments, [](double x) { return x * std::clamp(x + 3, 0.0, 6.0) / 6; });
  else if (auto leaky = dyn_cast<tfl::LeakyReluOp>(op))
    apply(moments, [slope = leaky.getAlpha().convertToDouble()](double x) { return x < 0 ? slope * x : x; });
  else
    return std::nullopt;
  return moments;
}

static double median(llvm::MutableArrayRef<double> values) {
  auto middle = values.begin() + values.size() / 2;
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Distance from mean 0 and deviation 1, of the channel in the middle: some channels are dead.
static double distanceFromNormalized(const Moments &moments) {
  llvm::SmallVector<double, 0> ratios, logarithms;
  for (auto [mean, variance] : llvm::zip(moments.means, moments.variances)) {
    double bounded = std::max(variance, 1e-12);
    ratios.push_back(mean * mean / bounded);
    logarithms.push_back(std::log(bounded) / 2);
  }
  double logarithm = median(logarithms);
  return median(ratios) + logarithm * logarithm;
}

ActivationMoments::ActivationMoments(func::FuncOp function) {
  if (function.isExternal() || !function.getBody().hasOneBlock())
    return;
  constexpr Pixels assumptions[] = {{0, 0.5}, {0.5, 0.25}, {127.5, 64}};
  const Pixels *best = nullptr;
  double leastScore = 0;
  for (const Pixels &pixels : assumptions) {
    run(function, pixels, /*untilScored=*/true);
    if (score && (!best || *score < leastScore)) {
      best = &pixels;
      leastScore = *score;
    }
  }
  known.clear();
  if (best)
    run(function, *best, /*untilScored=*/false);
}

void ActivationMoments::run(func::FuncOp function, Pixels pixels, bool untilScored) {
  known.clear();
  score.reset();
  for (BlockArgument argument : function.getArguments()) {
    int64_t channels = channelsOfValue(argument);
    if (channels == 3 && cast<RankedTensorType>(argument.getType()).getRank() == 4)
      known[argument] = {llvm::SmallVector<double, 0>(channels, pixels.mean),
                         llvm::SmallVector<double, 0>(channels, pixels.deviation * pixels.deviation)};
  }
  if (known.empty())
    return;
  for (Operation &op : function.getBody().front()) {
    visit(&op);
    if (untilScored && score)
      return;
  }
}

const Moments *ActivationMoments::of(Value value) const {
  auto it = known.find(value);
  return it == known.end() ? nullptr : &it->second;
}

void ActivationMoments::visit(Operation *op) {
  if (op->getNumOperands() == 0 || op->getNumResults() != 1)
    return;
  Value result = op->getResult(0);
  int64_t channels = channelsOfValue(result);
  if (!channels)
    return;
  std::optional<Moments> out;
  if (isa<tfl::AddOp, tfl::SubOp, tfl::MulOp>(op)) {
    out = elementwise(*this, op);
  } else if (auto concat = dyn_cast<tfl::ConcatenationOp>(op)) {
    int64_t rank = cast<RankedTensorType>(result.getType()).getRank(), axis = int32_t(concat.getAxis());
    if (axis != rank - 1 && axis != -1)
      return;
    out.emplace();
    for (Value operand : op->getOperands()) {
      const Moments *part = of(operand);
      if (!part)
        return;
      out->means.append(part->means);
      out->variances.append(part->variances);
    }
  } else if (const Moments *in = of(op->getOperand(0))) {
    int64_t inputs = in->means.size();
    if (isa<tfl::Conv2DOp, tfl::DepthwiseConv2DOp, tfl::FullyConnectedOp>(op)) {
      auto type = dyn_cast<RankedTensorType>(op->getOperand(1).getType());
      bool depthwise = isa<tfl::DepthwiseConv2DOp>(op);
      auto slices = type && type.hasStaticShape() ? channelsOf(op, 1, type) : std::nullopt;
      if (slices && (depthwise ? slices->output.slices % inputs == 0 : slices->input.slices == inputs))
        out = sumOfProducts(*in, op->getOperand(1), op->getOperand(2), *slices, depthwise);
      if (out && !score)
        score = distanceFromNormalized(*out);
    } else if (isa<tfl::AveragePool2DOp, tfl::MaxPool2DOp, tfl::MeanOp, tfl::PadOp, tfl::ResizeBilinearOp,
                   tfl::ResizeNearestNeighborOp>(op)) {
      out = *in;
    } else if (isa<tfl::ReshapeOp, tfl::SqueezeOp>(op)) {
      // A picture laid out as a row repeats its channels.
      if (channels % inputs != 0)
        return;
      out.emplace();
      for (int64_t i = 0; i < channels; i += inputs) {
        out->means.append(in->means);
        out->variances.append(in->variances);
      }
    } else {
      out = activation(*in, op);
    }
  }
  if (out && int64_t(out->means.size()) == channels && applyFused(*out, op))
    known[result] = std::move(*out);
}

} // namespace tinfoil::quantization
