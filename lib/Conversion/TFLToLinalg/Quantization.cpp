//===- Quantization.cpp - Between real and stored numbers -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Quantization.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

bool isQuantized(Type type) { return isa<quant::UniformQuantizedType, quant::UniformQuantizedPerAxisType>(type); }

FailureOr<Scales> Scales::get(Lowering &l, Type type, Shape shape, bool inDouble) {
  auto quantized = dyn_cast<quant::QuantizedType>(type);
  if (!quantized || quantized.getStorageTypeIntegralWidth() > 16)
    return l.fail("there is no arithmetic for this quantized type");
  auto scalesOf = [&](ArrayRef<double> values, ArrayRef<int64_t> extents) {
    return inDouble ? l.doubles(values, extents) : l.floats(SmallVector<float>(values.begin(), values.end()), extents);
  };
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(type))
    return Scales{scalesOf(uniform.getScale(), {}), l.ints32(int32_t(uniform.getZeroPoint()), {})};
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type);
  if (!perAxis)
    return l.fail("there is no arithmetic for this quantized type");
  int64_t dim = perAxis.getQuantizedDimension();
  if (dim >= int64_t(shape.size()) || int64_t(perAxis.getScales().size()) != shape[dim])
    return l.fail("there must be a scale for each index of dimension " + Twine(dim));
  SmallVector<int64_t> extents(shape.size() - dim, 1);
  extents[0] = shape[dim];
  SmallVector<int32_t> zeros(perAxis.getZeroPoints().begin(), perAxis.getZeroPoints().end());
  return Scales{scalesOf(perAxis.getScales(), extents), l.ints32(zeros, extents)};
}

Value dequantize(Lowering &l, Value stored, Type type) {
  auto scales = Scales::get(l, type, shapeOf(stored), /*inDouble=*/false);
  if (failed(scales))
    return {};
  return l.elementwise(RankedTensorType::get(shapeOf(stored), l.b.getF32Type()),
                       {stored, scales->scale, scales->zeroPoint},
                       [&](Body &body, ArrayRef<Value> x) { return body.dequantize(x[0], {type}, x[1], x[2]); });
}

namespace {

LogicalResult dequantizeOp(tfl::DequantizeOp op, Lowering &l) {
  Type type = l.number(0).tflType;
  if (!isQuantized(type)) {
    if (!isa<FloatType>(type))
      return l.fail("its operand is neither quantized nor in floating point");
    return l.replace(l.elementwise(l.resultTypes[0], {l[0]}, [](Body &, ArrayRef<Value> x) { return x[0]; }));
  }
  Value reals = dequantize(l, l[0], type);
  return reals ? l.replace(reals) : failure();
}

/// From floats, or from integers of another scale.
LogicalResult quantizeOp(tfl::QuantizeOp, Lowering &l) {
  Type from = l.number(0).tflType, to = l.resultNumber().tflType;
  if (!isQuantized(to) || !(isQuantized(from) || isa<FloatType>(from)))
    return l.fail("there is no conversion between these element types");
  auto scales = Scales::get(l, to, l.shape(0), /*inDouble=*/true);
  if (failed(scales))
    return failure();
  SmallVector<Value> inputs{l[0], scales->scale, scales->zeroPoint};
  if (isQuantized(from)) {
    auto old = Scales::get(l, from, l.shape(0), /*inDouble=*/false);
    if (failed(old))
      return failure();
    inputs.append({old->scale, old->zeroPoint});
  }
  return l.replace(l.elementwise(l.resultTypes[0], inputs, [&](Body &body, ArrayRef<Value> x) {
    Value real = isQuantized(from) ? body.dequantize(x[0], {from}, x[3], x[4]) : x[0];
    return body.quantize(real, cast<quant::QuantizedType>(to), x[1], x[2]);
  }));
}

LogicalResult fakeQuant(tfl::FakeQuantOp op, Lowering &l) {
  float low = op.getMin().convertToFloat(), high = op.getMax().convertToFloat();
  if (!(low <= 0 && high >= 0 && low < high) || op.getNumBits() > 16)
    return l.fail("needs a range that holds zero");
  float least = op.getNarrowRange() ? 1 : 0, most = float((1 << op.getNumBits()) - 1);
  float scale = (high - low) / (most - least), exact = least - low / scale;
  float zero = exact < least ? least : exact > most ? most : std::round(exact);
  float nudgedLow = (least - zero) * scale, nudgedHigh = (most - zero) * scale;
  return l.replace(l.elementwise(l.resultTypes[0], {l[0]}, [&](Body &body, ArrayRef<Value> x) {
    auto number = [&](float value) { return body.real(value, x[0].getType()); };
    Value shifted = body.sub(body.clamp(x[0], nudgedLow, nudgedHigh), number(nudgedLow));
    Value steps = body.add(body.make<arith::DivFOp>(shifted, number(scale)), number(0.5f));
    return body.add(body.mul(body.make<math::FloorOp>(steps), number(scale)), number(nudgedLow));
  }));
}

LogicalResult numericVerify(tfl::NumericVerifyOp, Lowering &l) {
  Value value = l[0];
  if (isQuantized(l.number(0).tflType))
    value = dequantize(l, value, l.number(0).tflType);
  if (!value)
    return failure();
  return l.replace(l.elementwise(l.resultTypes[0], {value, l[1]},
                                 [](Body &body, ArrayRef<Value> x) { return body.sub(x[0], x[1]); }));
}

} // namespace

void addQuantization(LoweringTable &table) {
  table.add<dequantizeOp>();
  table.add<quantizeOp>();
  table.add<fakeQuant>();
  table.add<numericVerify>();
}

} // namespace tinfoil::tfl_to_linalg
