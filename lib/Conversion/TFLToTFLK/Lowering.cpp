//===- Lowering.cpp - What conversions to tflk share ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "State.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/ElementNumber.h"
#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"
#include "tinfoil/Dialect/TFL/IR/StoredNumbers.h"
#include "tinfoil/Numerics/Shape.h"
#include "tinfoil/Numerics/View.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/ScopedPrinter.h"

#include <limits>

using namespace mlir;

namespace tinfoil::tflk {

unsigned Epilogue::add(Value operand, OperandKind kind) {
  operands.push_back(operand);
  kinds.push_back(kind);
  return operands.size();
}

Type loweredElement(Type element) {
  if (auto quantized = dyn_cast<quant::QuantizedType>(element))
    return IntegerType::get(element.getContext(), std::max(8u, quantized.getStorageTypeIntegralWidth()));
  if (auto integer = dyn_cast<IntegerType>(element))
    return IntegerType::get(element.getContext(), std::max(8u, integer.getWidth()));
  return element;
}

bool isQuantized(Value value) { return isa<quant::QuantizedType>(getElementTypeOrSelf(value)); }

Value bounded(OpBuilder &b, Location loc, Value value, double low, double high) {
  // Comparison and selection are one instruction each way on x86, where maximumf is four.
  auto keep = [&](double end, arith::CmpFPredicate predicate) {
    Value limit = arith::ConstantOp::create(b, loc, b.getFloatAttr(value.getType(), end));
    value = arith::SelectOp::create(b, loc, arith::CmpFOp::create(b, loc, predicate, value, limit), value, limit);
  };
  keep(low, arith::CmpFPredicate::OGT);
  if (high < std::numeric_limits<double>::infinity())
    keep(high, arith::CmpFPredicate::OLT);
  return value;
}

FailureOr<SmallVector<int64_t>> Lowering::shapeOf(Value value, StringRef name) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !type.hasStaticShape())
    return fail("the shape of '" + name + "' is not known: give input shapes");
  return SmallVector<int64_t>(type.getShape());
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

Value Lowering::constant(ShapedType type, ArrayRef<char> bytes) {
  return arith::ConstantOp::create(b, loc, tfl::makeConstant(type, bytes, tfl::nameOf(loc)));
}

template <typename T> static ArrayRef<char> bytesOf(ArrayRef<T> values) {
  return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T)};
}

Value Lowering::floats(ArrayRef<float> values) {
  return constant(RankedTensorType::get({int64_t(values.size())}, b.getF32Type()), bytesOf(values));
}

Value Lowering::ints(ArrayRef<int32_t> values) {
  return constant(RankedTensorType::get({int64_t(values.size())}, b.getI32Type()), bytesOf(values));
}

Value Lowering::splat(ArrayRef<int64_t> shape, TypedAttr value) {
  return arith::ConstantOp::create(b, loc, tfl::makeSplat(RankedTensorType::get(shape, value.getType()), value));
}

Value Lowering::empty(ArrayRef<int64_t> shape, Type element) { return tensor::EmptyOp::create(b, loc, shape, element); }

/// The scale of each channel; one for all is repeated.
static std::optional<SmallVector<float>> channelScales(Type element, int64_t axis, int64_t channels) {
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(element))
    return SmallVector<float>(channels, float(uniform.getScale()));
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(element);
  if (!perAxis || perAxis.getQuantizedDimension() != axis || int64_t(perAxis.getScales().size()) != channels ||
      llvm::any_of(perAxis.getZeroPoints(), [](int64_t zero) { return zero != 0; }))
    return std::nullopt;
  return SmallVector<float>(llvm::map_range(perAxis.getScales(), [](double scale) { return float(scale); }));
}

bool Lowering::holdsIntegers(Value value, int64_t channelAxis) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  auto quantized = type ? dyn_cast<quant::QuantizedType>(type.getElementType()) : quant::QuantizedType();
  return quantized && quantized.getStorageTypeIntegralWidth() <= 8 && channelAxis < type.getRank() &&
         tfl::ConstantView::of(value) &&
         channelScales(quantized, channelAxis, type.getDimSize(channelAxis)).has_value();
}

std::optional<SmallVector<float, 0>> Lowering::reals(Value value) {
  if (auto dequantize = value.getDefiningOp<tfl::DequantizeOp>())
    value = dequantize.getInput();
  auto view = tfl::ConstantView::of(value);
  if (!view || view->isHugeSplat())
    return std::nullopt;
  return tfl::storedNumbers(*view, value.getType());
}

/// Elements in another order of dimensions.
template <typename T>
static SmallVector<T, 0> permuted(ArrayRef<T> values, ArrayRef<int64_t> shape, ArrayRef<int64_t> order) {
  numerics::Extents strides = numerics::rowMajorStrides(shape);
  numerics::Extents to, from;
  for (int64_t dim : order) {
    to.push_back(shape[dim]);
    from.push_back(strides[dim]);
  }
  SmallVector<T, 0> result;
  result.reserve(values.size());
  numerics::walk<1>(to, {from}, [&](int64_t i) { result.push_back(values[i]); });
  return result;
}

FailureOr<Weights> Lowering::weights(Value value, int64_t channelAxis, bool integers, ArrayRef<int64_t> order,
                                     ArrayRef<int64_t> shape) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !type.hasStaticShape())
    return fail("the shape of the weights is not known");
  Weights result;
  if (integers) {
    auto view = tfl::ConstantView::of(value);
    auto scales = channelScales(type.getElementType(), channelAxis, type.getDimSize(channelAxis));
    if (!view || !scales)
      return fail("integer weights must be constant, with a scale for each output channel");
    int64_t zero = 0;
    if (auto uniform = dyn_cast<quant::UniformQuantizedType>(type.getElementType()))
      zero = uniform.getZeroPoint();
    if (cast<quant::QuantizedType>(type.getElementType()).getStorageTypeIntegralWidth() > 8)
      return fail("integer weights of more than 8 bits have no kernel");
    SmallVector<int16_t, 0> numbers;
    numbers.reserve(view->size());
    for (int64_t i = 0; i < view->size(); ++i)
      numbers.push_back(int16_t(view->getInt(i)));
    // Without their zero point if they fit into 8 bits so; otherwise moved by as much as makes signed numbers of them.
    auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    bool fits = numbers.empty() || (*least - zero >= -128 && *most - zero <= 127);
    int64_t shift = fits ? zero : *most > 127 ? 128 : 0;
    result.zeroPoint = zero - shift;
    SmallVector<int8_t, 0> stored;
    stored.reserve(numbers.size());
    for (int16_t number : numbers)
      stored.push_back(int8_t(number - shift));
    stored = permuted<int8_t>(stored, type.getShape(), order);
    result.value = constant(RankedTensorType::get(shape, b.getI8Type()), bytesOf(ArrayRef<int8_t>(stored)));
    result.scales = *scales;
    return result;
  }
  auto values = reals(value);
  if (values) {
    *values = permuted<float>(*values, type.getShape(), order);
    result.value = constant(RankedTensorType::get(shape, b.getF32Type()), bytesOf(ArrayRef<float>(*values)));
    return result;
  }
  if (!type.getElementType().isF32())
    return fail("weights of this type must be constant");
  result.value = value;
  if (!llvm::is_sorted(order)) {
    result.value = transpose(value, order);
  }
  result.value = reshape(result.value, shape);
  return result;
}

LogicalResult Lowering::reverseWindow(Weights &w) {
  auto type = cast<RankedTensorType>(w.value.getType());
  auto view = tfl::ConstantView::of(w.value);
  if (!view)
    return fail("weights must be constant");
  int64_t channels = type.getDimSize(0), taps = type.getDimSize(1) * type.getDimSize(2), depth = type.getDimSize(3);
  auto reversed = [&](auto get) {
    SmallVector<decltype(get(0))> result;
    result.reserve(view->size());
    for (int64_t channel = 0; channel < channels; ++channel)
      for (int64_t tap = taps - 1; tap >= 0; --tap)
        for (int64_t d = 0; d < depth; ++d)
          result.push_back(get((channel * taps + tap) * depth + d));
    w.value = constant(type, bytesOf(ArrayRef(result)));
  };
  if (w.isInteger())
    reversed([&](int64_t i) { return int8_t(view->getInt(i)); });
  else
    reversed([&](int64_t i) { return float(view->getFloat(i)); });
  return success();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static SmallVector<OpFoldResult> indices(OpBuilder &b, ArrayRef<int64_t> list) {
  return getAsIndexOpFoldResult(b.getContext(), list);
}

Value Lowering::pad(Value images, Margins margins, TypedAttr fill) {
  if (!margins.any())
    return images;
  return tensor::PadOp::create(b, loc, Type(), images, indices(b, {0, margins.top, margins.left, 0}),
                               indices(b, {0, margins.bottom, margins.right, 0}),
                               arith::ConstantOp::create(b, loc, fill).getResult());
}

static SmallVector<OpFoldResult> steps(OpBuilder &b, ArrayRef<int64_t> strides, size_t rank) {
  SmallVector<int64_t> ones(rank, 1);
  return indices(b, strides.empty() ? ArrayRef<int64_t>(ones) : strides);
}

Value Lowering::slice(Value value, ArrayRef<int64_t> at, ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides) {
  return tensor::ExtractSliceOp::create(b, loc, value, indices(b, at), indices(b, sizes), steps(b, strides, at.size()));
}

Value Lowering::insert(Value value, Value into, ArrayRef<int64_t> at, ArrayRef<int64_t> strides) {
  return tensor::InsertSliceOp::create(b, loc, value, into, indices(b, at),
                                       indices(b, cast<ShapedType>(value.getType()).getShape()),
                                       steps(b, strides, at.size()));
}

Value Lowering::fill(ArrayRef<int64_t> shape, TypedAttr value) {
  Value scalar = arith::ConstantOp::create(b, loc, value);
  return linalg::FillOp::create(b, loc, scalar, empty(shape, value.getType())).getResult(0);
}

Value Lowering::transpose(Value value, ArrayRef<int64_t> order) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape;
  for (int64_t dim : order)
    shape.push_back(type.getDimSize(dim));
  return linalg::TransposeOp::create(b, loc, value, empty(shape, type.getElementType()), order).getResult()[0];
}

Value Lowering::broadcast(Value value, ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getShape() == shape)
    return value;
  SmallVector<AffineExpr> from;
  int64_t missing = int64_t(shape.size()) - type.getRank();
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    from.push_back(type.getDimSize(dim) == 1 ? b.getAffineConstantExpr(0) : b.getAffineDimExpr(dim + missing));
  auto to = RankedTensorType::get(shape, type.getElementType());
  return linalg::GenericOp::create(
             b, loc, to, value, empty(shape, type.getElementType()),
             ArrayRef<AffineMap>{AffineMap::get(shape.size(), 0, from, b.getContext()),
                                 b.getMultiDimIdentityMap(shape.size())},
             SmallVector<utils::IteratorType>(shape.size(), utils::IteratorType::parallel),
             [](OpBuilder &b, Location loc, ValueRange arguments) { linalg::YieldOp::create(b, loc, arguments[0]); })
      .getResult(0);
}

Value Lowering::matMul(Value input, const Weights &w, const Activations &x, Epilogue &epilogue, ArrayRef<int64_t> shape,
                       Type element) {
  if (w.zeroPoint != 0) {
    // The sums of rows are a product with a column of ones.
    auto type = cast<RankedTensorType>(input.getType());
    Weights ones{splat({1, 1, type.getDimSize(2)}, b.getI8IntegerAttr(1)), {1}};
    Epilogue none;
    Value sums = matMul(input, ones, x, none, {shape[0], shape[1], 1}, b.getI32Type());
    subtractZeroPoint(epilogue, w, reshape(sums, {shape[0] * shape[1]}), OperandKind::Group);
  }
  Value init = empty(shape, element);
  auto product = MatMulOp::create(b, loc, init.getType(), input, w.value, x.zeroPoints, Value(), epilogue.operands,
                                  init, kinds(epilogue), KernelAttr());
  build(epilogue, product.getEpilogue(), x.zeroPoints ? Type(b.getI32Type()) : b.getF32Type());
  return product.getResult(0);
}

FailureOr<Activations> Lowering::activations(Value value, bool integers, Recipe recipe, Margins margins,
                                             ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType());
  Activations result;
  if (type.getElementType().isF32()) {
    value = reshape(value, shape);
    if (!integers) {
      result.value = pad(value, margins, b.getF32FloatAttr(0));
      return result;
    }
    SmallVector<int64_t> padded(shape);
    SmallVector<int64_t> padding;
    if (margins.any()) {
      padded[1] += margins.top + margins.bottom;
      padded[2] += margins.left + margins.right;
      padding = {margins.top, margins.bottom, margins.left, margins.right};
    }
    SmallVector<Value> inits{empty(padded, b.getI8Type()), empty(shape[0], b.getF32Type()),
                             empty(shape[0], b.getI32Type())};
    auto quantize =
        QuantizeOp::create(b, loc, ValueRange(inits).getTypes(), value, inits[0], inits[1], inits[2], recipe, padding);
    result.value = quantize.getResult(0);
    result.scales = quantize.getResult(1);
    result.zeroPoints = quantize.getResult(2);
    return result;
  }
  auto uniform = dyn_cast<quant::UniformQuantizedType>(type.getElementType());
  if (!uniform || uniform.getStorageTypeIntegralWidth() != 8)
    return fail("activations must be f32 or 8-bit integers with one scale, but are " +
                llvm::to_string(type.getElementType()));
  // Unsigned numbers stay; signed ones are moved by 128, which flips their highest bit.
  int64_t zero = uniform.getZeroPoint() + (uniform.isSigned() ? 128 : 0);
  auto stored = RankedTensorType::get(type.getShape(), b.getI8Type());
  value = reshape(quant::StorageCastOp::create(b, loc, stored, value), shape);
  if (uniform.isSigned()) {
    auto identity = b.getMultiDimIdentityMap(shape.size());
    value = linalg::GenericOp::create(b, loc, value.getType(), value, empty(shape, b.getI8Type()),
                                      ArrayRef<AffineMap>{identity, identity},
                                      SmallVector<utils::IteratorType>(shape.size(), utils::IteratorType::parallel),
                                      [](OpBuilder &b, Location loc, ValueRange arguments) {
                                        Value flip = arith::ConstantOp::create(b, loc, b.getI8IntegerAttr(-128));
                                        Value flipped = arith::XOrIOp::create(b, loc, arguments[0], flip);
                                        linalg::YieldOp::create(b, loc, flipped);
                                      })
                .getResult(0);
  }
  result.value = pad(value, margins, b.getI8IntegerAttr(int8_t(zero)));
  result.zeroPoints = ints({int32_t(zero)});
  result.staticScale = float(uniform.getScale());
  return result;
}

SmallVector<Value> Lowering::elementwise(ArrayRef<Value> inputs, TypeRange results, Elements compute) {
  ArrayRef<int64_t> shape = cast<ShapedType>(inputs[0].getType()).getShape();
  SmallVector<Value> inits;
  for (Type element : results)
    inits.push_back(empty(shape, element));
  auto identity = b.getMultiDimIdentityMap(shape.size());
  SmallVector<AffineMap> maps;
  for (Value input : inputs)
    maps.push_back(identity.getMinorSubMap(cast<ShapedType>(input.getType()).getRank()));
  maps.append(results.size(), identity);
  auto generic =
      linalg::GenericOp::create(b, loc, ValueRange(inits).getTypes(), inputs, inits, maps,
                                SmallVector<utils::IteratorType>(shape.size(), utils::IteratorType::parallel),
                                [&](OpBuilder &b, Location loc, ValueRange arguments) {
                                  SmallVector<Value> made = compute(b, loc, arguments.take_front(inputs.size()));
                                  linalg::YieldOp::create(b, loc, made);
                                });
  return SmallVector<Value>(generic.getResults());
}

FailureOr<Activations> Lowering::integersAsReals(Value images, Margins margins) {
  auto type = cast<RankedTensorType>(images.getType());
  auto uniform = dyn_cast<quant::UniformQuantizedType>(type.getElementType());
  if (!uniform || uniform.getStorageTypeIntegralWidth() != 8)
    return fail("activations must be 8-bit integers with one scale, but are " + llvm::to_string(type.getElementType()));
  bool isSigned = uniform.isSigned();
  int64_t zero = uniform.getZeroPoint();
  Value stored = quant::StorageCastOp::create(b, loc, RankedTensorType::get(type.getShape(), b.getI8Type()), images);
  auto compute = [&](OpBuilder &b, Location loc, ValueRange arguments) -> SmallVector<Value> {
    Value wide = isSigned ? Value(arith::ExtSIOp::create(b, loc, b.getI32Type(), arguments[0]))
                          : arith::ExtUIOp::create(b, loc, b.getI32Type(), arguments[0]);
    Value offset = arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(int32_t(zero)));
    wide = arith::SubIOp::create(b, loc, wide, offset);
    return {arith::SIToFPOp::create(b, loc, b.getF32Type(), wide)};
  };
  Value reals = elementwise(stored, b.getF32Type(), compute)[0];
  Activations result;
  result.value = pad(reals, margins, b.getF32FloatAttr(0));
  result.staticScale = float(uniform.getScale());
  return result;
}

bool Lowering::sumsAreExact(const Weights &w) {
  auto view = tfl::ConstantView::of(w.value);
  if (!view)
    return false;
  int64_t channels = cast<RankedTensorType>(w.value.getType()).getShape().back();
  SmallVector<int64_t> reach(channels, 0);
  for (int64_t i = 0; i < view->size(); ++i)
    reach[i % channels] += std::abs(view->getInt(i) - w.zeroPoint) * 255;
  return llvm::all_of(reach, [](int64_t most) { return most < int64_t(1) << 24; });
}

Value Lowering::realWeights(const Weights &w, bool scaled) {
  int64_t zero = w.zeroPoint;
  SmallVector<Value> inputs{w.value};
  if (scaled)
    inputs.push_back(floats(w.scales));
  auto compute = [&](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
    Value number = arith::ExtSIOp::create(b, loc, b.getI32Type(), v[0]);
    if (zero != 0)
      number =
          arith::SubIOp::create(b, loc, number, arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(int32_t(zero))));
    Value real = arith::SIToFPOp::create(b, loc, b.getF32Type(), number);
    return {scaled ? Value(arith::MulFOp::create(b, loc, v[1], real)) : real};
  };
  return elementwise(inputs, b.getF32Type(), compute)[0];
}

//===----------------------------------------------------------------------===//
// Epilogues
//===----------------------------------------------------------------------===//

void Lowering::subtractZeroPoint(Epilogue &epilogue, const Weights &w, Value inputSums, OperandKind kind) {
  unsigned argument = epilogue.add(inputSums, kind);
  int64_t zero = w.zeroPoint;
  auto step = [=](OpBuilder &b, Location loc, Value sum, ValueRange arguments) -> Value {
    Value factor = arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(int32_t(zero)));
    return arith::SubIOp::create(b, loc, sum, arith::MulIOp::create(b, loc, arguments[argument], factor));
  };
  epilogue.steps.insert(epilogue.steps.begin(), step);
}

void Lowering::rescale(Epilogue &epilogue, const Activations &x, const Weights &w, bool byProduct) {
  if (!w.isInteger())
    return;
  unsigned weightScale = epilogue.add(floats(w.scales), OperandKind::Column);
  if (x.staticScale) {
    // As the interpreter: in double, rounded to float once.
    double scale = *x.staticScale;
    epilogue.steps.push_back([=](OpBuilder &b, Location loc, Value sum, ValueRange arguments) -> Value {
      Value wide = sum.getType().isF32() ? Value(arith::ExtFOp::create(b, loc, b.getF64Type(), sum))
                                         : arith::SIToFPOp::create(b, loc, b.getF64Type(), sum);
      Value inScale = arith::ConstantOp::create(b, loc, b.getF64FloatAttr(scale));
      Value outScale = arith::ExtFOp::create(b, loc, b.getF64Type(), arguments[weightScale]);
      wide = arith::MulFOp::create(b, loc, arith::MulFOp::create(b, loc, wide, inScale), outScale);
      return arith::TruncFOp::create(b, loc, b.getF32Type(), wide);
    });
    return;
  }
  unsigned rowScale = epilogue.add(x.scales, OperandKind::Group);
  epilogue.steps.push_back([=](OpBuilder &b, Location loc, Value sum, ValueRange arguments) -> Value {
    Value real = arith::SIToFPOp::create(b, loc, b.getF32Type(), sum);
    Value row = arguments[rowScale], column = arguments[weightScale];
    if (byProduct)
      return arith::MulFOp::create(b, loc, real, arith::MulFOp::create(b, loc, row, column));
    return arith::MulFOp::create(b, loc, arith::MulFOp::create(b, loc, real, row), column);
  });
}

LogicalResult Lowering::bias(Epilogue &epilogue, Value bias, int64_t channels) {
  auto type = dyn_cast_or_null<RankedTensorType>(bias ? bias.getType() : Type());
  if (!type)
    return success();
  if (!type.hasStaticShape() || type.getNumElements() != channels)
    return fail("the bias must have an element for each of " + llvm::Twine(channels) + " output channels");
  auto values = reals(bias);
  Value operand = values ? floats(*values) : bias;
  if (!values && !type.getElementType().isF32())
    return fail("the bias must be real");
  unsigned argument = epilogue.add(reshape(operand, {channels}), OperandKind::Column);
  epilogue.steps.push_back([=](OpBuilder &b, Location loc, Value value, ValueRange arguments) -> Value {
    return arith::AddFOp::create(b, loc, value, arguments[argument]);
  });
  return success();
}

LogicalResult Lowering::activation(Epilogue &epilogue, StringRef name) {
  auto clamp = [&](double low, double high) {
    epilogue.steps.push_back([=](OpBuilder &b, Location loc, Value value, ValueRange) -> Value {
      return bounded(b, loc, value, low, high);
    });
  };
  if (name == "NONE")
    return success();
  if (name == "RELU")
    return clamp(0, std::numeric_limits<double>::infinity()), success();
  if (name == "RELU6")
    return clamp(0, 6), success();
  if (name == "RELU_N1_TO_1")
    return clamp(-1, 1), success();
  if (name == "TANH") {
    epilogue.steps.push_back([](OpBuilder &b, Location loc, Value value, ValueRange) -> Value {
      return math::TanhOp::create(b, loc, value);
    });
    return success();
  }
  return fail("the fused activation " + name + " has no kernel");
}

LogicalResult Lowering::requantize(Epilogue &epilogue, Type resultElement) {
  if (resultElement.isF32())
    return success();
  auto uniform = dyn_cast<quant::UniformQuantizedType>(resultElement);
  if (!uniform)
    return fail("a result of " + llvm::to_string(resultElement) + " has no kernel");
  epilogue.steps.push_back([=](OpBuilder &b, Location loc, Value value, ValueRange) -> Value {
    // In double, as the interpreter: round(x / scale) + zero point, saturated; halves away from zero.
    auto real = [&](double x) -> Value { return arith::ConstantOp::create(b, loc, b.getF64FloatAttr(x)); };
    value = arith::ExtFOp::create(b, loc, b.getF64Type(), value);
    value = arith::DivFOp::create(b, loc, value, real(uniform.getScale()));
    value = bounded(b, loc, value, -0x1p18, 0x1p18);
    Value integer = arith::FPToSIOp::create(b, loc, b.getI32Type(), value);
    Value rest = arith::SubFOp::create(b, loc, value, arith::SIToFPOp::create(b, loc, b.getF64Type(), integer));
    auto beyond = [&](double half, arith::CmpFPredicate predicate) -> Value {
      Value is = arith::CmpFOp::create(b, loc, predicate, rest, real(half));
      return arith::ExtUIOp::create(b, loc, b.getI32Type(), is);
    };
    integer = arith::AddIOp::create(b, loc, integer, beyond(0.5, arith::CmpFPredicate::OGE));
    integer = arith::SubIOp::create(b, loc, integer, beyond(-0.5, arith::CmpFPredicate::OLE));
    auto whole = [&](int64_t x) -> Value { return arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(int32_t(x))); };
    integer = arith::AddIOp::create(b, loc, integer, whole(uniform.getZeroPoint()));
    integer = arith::MaxSIOp::create(b, loc, integer, whole(uniform.getStorageTypeMin()));
    integer = arith::MinSIOp::create(b, loc, integer, whole(uniform.getStorageTypeMax()));
    return arith::TruncIOp::create(b, loc, loweredElement(uniform), integer);
  });
  return success();
}

ArrayAttr Lowering::kinds(const Epilogue &epilogue) {
  SmallVector<Attribute> list;
  for (OperandKind kind : epilogue.kinds)
    list.push_back(OperandKindAttr::get(b.getContext(), kind));
  return b.getArrayAttr(list);
}

void Lowering::build(Epilogue &epilogue, Region &region, Type sum) {
  OpBuilder::InsertionGuard guard(b);
  SmallVector<Type> types{sum};
  for (Value operand : epilogue.operands)
    types.push_back(cast<ShapedType>(operand.getType()).getElementType());
  Block *body = b.createBlock(&region, {}, types, SmallVector<Location>(types.size(), loc));
  Value value = body->getArgument(0);
  for (auto &step : epilogue.steps)
    value = step(b, loc, value, body->getArguments());
  YieldOp::create(b, loc, value);
}

/// The resource that stands for a variable tensor, by the constant that does so in the model.
static FailureOr<Value> resourceOf(Lowering &l, Value variable) {
  Operation *constant = variable.getDefiningOp();
  if (!constant || !constant->hasAttr("tfl.is_variable"))
    return l.fail("its state must be a variable tensor");
  auto type = cast<RankedTensorType>(variable.getType());
  auto lowered = RankedTensorType::get(type.getShape(), loweredElement(type.getElementType()));
  ElementsAttr first = tfl::makeVariableStart(lowered, type.getElementType());
  if (!first)
    return l.fail("its state is no tensor of numbers");
  // Of all ops that share the constant the first one numbers it.
  constexpr StringLiteral number = "tflk.variable_tensor";
  auto function = l.op->getParentOfType<func::FuncOp>();
  auto known = constant->getAttrOfType<IntegerAttr>(number);
  if (!known) {
    auto count = function->getAttrOfType<IntegerAttr>(number);
    known = l.b.getI64IntegerAttr(count ? count.getInt() : 0);
    constant->setAttr(number, known);
    function->setAttr(number, l.b.getI64IntegerAttr(known.getInt() + 1));
  }
  Type resource = RankedTensorType::get({}, tfl::elementType(tfl::ElementNumber::Resource, l.b.getContext()));
  auto handle = tfl::VarHandleOp::create(l.b, l.loc, resource, kVariableTensors, std::to_string(known.getInt()));
  handle->setAttr(kFirstValue, first);
  return Value(handle);
}

FailureOr<Value> Lowering::state(Value variable) {
  FailureOr<Value> resource = resourceOf(*this, variable);
  if (failed(resource))
    return failure();
  return Value(tfl::ReadVariableOp::create(b, loc, variable.getType(), *resource));
}

LogicalResult Lowering::setState(Value variable, Value value) {
  FailureOr<Value> resource = resourceOf(*this, variable);
  if (failed(resource))
    return failure();
  tfl::AssignVariableOp::create(b, loc, *resource, value);
  return success();
}

void Lowering::replace(Value value) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  value = reshape(value, type.getShape());
  if (value.getType() != type)
    value = quant::StorageCastOp::create(b, loc, type, value);
  b.replaceOp(op, value);
}

} // namespace tinfoil::tflk
