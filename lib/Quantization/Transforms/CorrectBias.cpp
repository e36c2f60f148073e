//===- CorrectBias.cpp - Take the mean error out of biases ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CorrectBias.h"

#include "tinfoil/Quantization/Policy.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::quantization {

/// Scale of an element.
static double scaleAt(quant::QuantizedType element, int64_t channel) {
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(element))
    return perAxis.getScales()[channel];
  return cast<quant::UniformQuantizedType>(element).getScale();
}

static void correctBias(Operation *op, tfl::QuantizeOp weights, ArrayRef<int64_t> stored, const Moments &moments) {
  Value bias = op->getOperand(2);
  auto type = cast<RankedTensorType>(weights.getType());
  auto element = cast<quant::QuantizedType>(type.getElementType());
  auto channels = channelsOf(op, 1, type);
  auto values = floatValues(weights.getInput());
  if (!channels || !values || !isa_and_nonnull<arith::ConstantOp, tfl::ConstOp>(bias.getDefiningOp()))
    return;
  auto biases = floatValues(bias);
  int64_t outputs = channels->output.slices, inputs = moments.means.size();
  bool depthwise = isa<tfl::DepthwiseConv2DOp>(op);
  if (!biases || int64_t(biases->size()) != outputs ||
      (depthwise ? outputs % inputs != 0 : channels->input.slices != inputs))
    return;
  SmallVector<double, 0> shifts(outputs);
  for (size_t i = 0; i < values->size(); ++i) {
    int64_t output = int64_t(i) / channels->output.inner % outputs;
    int64_t input = depthwise ? output * inputs / outputs : int64_t(i) / channels->input.inner % inputs;
    shifts[output] += (scaleAt(element, output) * stored[i] - (*values)[i]) * moments.means[input];
  }
  for (int64_t i = 0; i < outputs; ++i)
    (*biases)[i] = float((*biases)[i] - shifts[i]);
  // Another op may use the same bias.
  OpBuilder b(op);
  auto attr = tfl::makeFloats(cast<RankedTensorType>(bias.getType()), *biases);
  op->setOperand(2, arith::ConstantOp::create(b, bias.getLoc(), cast<TypedAttr>(attr)));
}

void correctBiases(tfl::QuantizeOp weights, ElementsAttr stored, const ActivationMoments &moments) {
  SmallVector<OpOperand *> uses;
  for (OpOperand &use : weights->getUses()) {
    if (!isa<tfl::DequantizeOp>(use.getOwner())) {
      uses.push_back(&use);
      continue;
    }
    for (OpOperand &behind : use.getOwner()->getUses())
      uses.push_back(&behind);
  }
  std::optional<tfl::ConstantView> view;
  SmallVector<int64_t> integers;
  for (OpOperand *use : uses) {
    Operation *op = use->getOwner();
    const Moments *input = moments.of(op->getOperand(0));
    if (!input || use->getOperandNumber() != 1 ||
        !isa<tfl::Conv2DOp, tfl::DepthwiseConv2DOp, tfl::FullyConnectedOp>(op))
      continue;
    if (!view) {
      view = tfl::ConstantView::get(stored);
      integers = view->getInts();
    }
    correctBias(op, weights, integers, *input);
  }
}

} // namespace tinfoil::quantization
