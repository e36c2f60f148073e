//===- Hybrid.cpp - Products of float activations and int8 weights --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Hybrid.h"

#include "tinfoil/Numerics/ActivationQuantization.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::reference {

Rows chooseRows(Recipe recipe, HybridOp op, bool asymmetric) {
  Rows builtin = asymmetric ? Rows::Asymmetric : Rows::Symmetric;
  switch (recipe) {
  case Recipe::Auto:
    return op == HybridOp::Product ? Rows::Qd8 : op == HybridOp::Depthwise ? Rows::Float : builtin;
  case Recipe::Qd8:
    return op == HybridOp::Product ? Rows::Qd8 : builtin;
  case Recipe::TFLite:
    return builtin;
  case Recipe::Asymmetric:
    return Rows::Asymmetric;
  case Recipe::Symmetric:
    return Rows::Symmetric;
  case Recipe::WeightOnly:
    return Rows::Float;
  }
  return builtin;
}

QuantizedRow quantizeRow(Rows rows, llvm::ArrayRef<float> row) {
  std::vector<int8_t> stored(row.size());
  auto quantize = rows == Rows::Symmetric    ? numerics::quantizeSymmetric
                  : rows == Rows::Asymmetric ? numerics::quantizeAsymmetric
                                             : numerics::quantizeQd8;
  numerics::RowScale scale = quantize(row, stored);
  QuantizedRow result;
  result.scale = scale.scale;
  for (int8_t q : stored)
    result.values.push_back(q - scale.zeroPoint);
  return result;
}

FailureOr<IntegerTensor> readIntegers(const Call &call, unsigned operand, int64_t axis) {
  const Tensor &tensor = call[operand];
  IntegerTensor result;
  int64_t zeroPoint = 0;
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(tensor.getElementType())) {
    result.scales = {float(uniform.getScale())};
    zeroPoint = uniform.getZeroPoint();
  } else if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(tensor.getElementType())) {
    if (perAxis.getQuantizedDimension() != axis || axis >= tensor.getRank() ||
        int64_t(perAxis.getScales().size()) != tensor.getShape()[axis])
      return call.fail("operand #" + llvm::Twine(operand) + " must have a scale for each index of dimension " +
                       llvm::Twine(axis));
    if (llvm::any_of(perAxis.getZeroPoints(), [](int64_t zero) { return zero != 0; }))
      return call.fail("operand #" + llvm::Twine(operand) + " has scales per axis with zero points");
    for (double scale : perAxis.getScales())
      result.scales.push_back(float(scale));
  } else {
    return call.fail("operand #" + llvm::Twine(operand) + " must be quantized");
  }
  for (int64_t value : tensor.getInts())
    result.values.push_back(int32_t(value - zeroPoint));
  return result;
}

LogicalResult finish(Call &call, Shape shape, std::vector<float> sums, unsigned bias) {
  int64_t channels = shape.empty() ? 1 : shape.back();
  if (call.has(bias)) {
    auto reals = call[bias].getReals();
    if (!reals || int64_t(reals->size()) != channels)
      return call.fail("the bias must have one real number per output channel, " + llvm::Twine(channels));
    for (size_t i = 0; i < sums.size(); ++i)
      sums[i] += (*reals)[i % channels];
  }
  if (failed(applyActivation(call, sums)))
    return failure();
  Tensor *out = call.make(0, shape);
  if (!out)
    return failure();
  if (isQuantized(out->getElementType()))
    fillInts(*out, quantize(sums, out->getElementType(), shape));
  else if (out->holds<float>())
    out->fill<float>() = std::move(sums);
  else
    return call.fail("result must hold real numbers");
  return success();
}

} // namespace tinfoil::reference
