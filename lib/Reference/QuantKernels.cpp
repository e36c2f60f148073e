//===- QuantKernels.cpp - Conversions between real and stored numbers -----===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

// The interpreter turns operands into real numbers and rounds results to their type: that is all that these ops do.
template <typename Op> LogicalResult convert(Op, Call &call) {
  if (!call.has(0))
    return call.fail("has no input");
  // An integer type without a scale stands for itself.
  auto reals = call[0].getReals();
  if (!reals)
    return call.fail("input must be quantized or in floating point");
  std::vector<float> *out = call.makeOf<float>(0, call[0].getShape());
  if (!out)
    return failure();
  *out = std::move(*reals);
  return success();
}

/// Rounds to 2^num_bits values from min to max, moved so that zero is among them.
LogicalResult fakeQuant(tfl::FakeQuantOp op, Call &call) {
  const float *in = call.data<float>(0);
  std::vector<float> *out = in ? call.makeOf<float>(0, call[0].getShape()) : nullptr;
  if (!out)
    return failure();
  float low = op.getMin().convertToFloat(), high = op.getMax().convertToFloat();
  float least = op.getNarrowRange() ? 1 : 0, most = float((1 << op.getNumBits()) - 1);
  if (!(low <= 0 && high >= 0 && low < high))
    return call.fail("needs a range that holds zero");
  float scale = (high - low) / (most - least), exact = least - low / scale;
  float zero = exact < least ? least : exact > most ? most : std::round(exact);
  float nudgedLow = (least - zero) * scale, nudgedHigh = (most - zero) * scale;
  for (size_t i = 0; i < out->size(); ++i) {
    float shifted = std::clamp(in[i], nudgedLow, nudgedHigh) - nudgedLow;
    (*out)[i] = std::floor(shifted / scale + 0.5f) * scale + nudgedLow;
  }
  return success();
}

/// The difference between a computation and its reference.
LogicalResult numericVerify(tfl::NumericVerifyOp, Call &call) {
  const float *value = call.data<float>(0), *reference = call.data<float>(1);
  if (!value || !reference)
    return failure();
  if (call[0].getShape() != call[1].getShape())
    return call.fail("operands must have one shape");
  std::vector<float> *out = call.makeOf<float>(0, call[0].getShape());
  if (!out)
    return failure();
  for (size_t i = 0; i < out->size(); ++i)
    (*out)[i] = value[i] - reference[i];
  return success();
}

/// A sparse constant is laid out densely when it is read.
LogicalResult densify(tfl::DensifyOp, Call &call) {
  if (!call.has(0))
    return call.fail("has no input");
  return call.yield(0, call[0]);
}

} // namespace

void addQuantKernels(KernelTable &table) {
  table.add<convert<tfl::QuantizeOp>>();
  table.add<convert<tfl::DequantizeOp>>();
  table.add<fakeQuant>();
  table.add<numericVerify>();
  table.add<densify>(Quantized::AsStored);
}

} // namespace tinfoil::reference
