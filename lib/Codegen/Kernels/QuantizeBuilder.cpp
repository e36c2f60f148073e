//===- QuantizeBuilder.cpp - Arithmetic of quantization --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The arithmetic is that of Numerics/ActivationQuantization.h, to the last bit.
//
//===----------------------------------------------------------------------===//

#include "QuantizeBuilder.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;

namespace tinfoil::codegen {

using arith::CmpFPredicate;
using tflk::Recipe;

Value lesser(KernelBuilder &k, Value x, Value y) {
  return arith::SelectOp::create(k.b, k.loc, arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, x, y), x, y);
}

Value greater(KernelBuilder &k, Value x, Value y) {
  return arith::SelectOp::create(k.b, k.loc, arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OGT, x, y), x, y);
}

namespace {

/// `element`, or a vector of it with as many elements as a value has.
Type like(Value value, Type element) {
  auto vector = dyn_cast<VectorType>(value.getType());
  return vector ? Type(vector.clone(element)) : element;
}

Value constant(KernelBuilder &k, Value shape, Type element, double value) {
  TypedAttr attribute = isa<FloatType>(element) ? TypedAttr(k.b.getFloatAttr(element, value))
                                                : TypedAttr(k.b.getIntegerAttr(element, int64_t(value)));
  Type type = like(shape, element);
  if (auto vector = dyn_cast<VectorType>(type))
    attribute = SplatElementsAttr::get(vector, attribute);
  return arith::ConstantOp::create(k.b, k.loc, type, attribute);
}

Value toInteger(KernelBuilder &k, Value real) { return arith::FPToSIOp::create(k.b, k.loc, like(real, k.i32()), real); }

QuantizeParameters qd8(KernelBuilder &k, Value low, Value high) {
  auto c = [&](double value) { return constant(k, low, k.f32(), value); };
  Value isEmpty = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OEQ, low, high);
  Value one = c(1);
  Value steps = k.op<arith::DivFOp>(c(255), k.op<arith::SubFOp>(high, low));
  steps = arith::SelectOp::create(k.b, k.loc, isEmpty, one, steps);
  Value atLow = k.op<arith::MulFOp>(low, steps), atHigh = k.op<arith::MulFOp>(high, steps);
  Value bottom = c(-128), top = c(127);
  Value error = k.op<arith::AddFOp>(k.op<arith::AddFOp>(bottom, atLow), k.op<arith::AddFOp>(top, atHigh));
  Value isHighEnd = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OGT, error, c(0));
  Value exact = arith::SelectOp::create(k.b, k.loc, isHighEnd, k.op<arith::SubFOp>(bottom, atLow),
                                        k.op<arith::SubFOp>(top, atHigh));
  exact = lesser(k, greater(k, exact, bottom), top);
  // Adding 1.5 * 2^23 rounds to an integer, halves to even.
  Value magic = c(12582912.0);
  Value rounded = k.op<arith::SubFOp>(k.op<arith::AddFOp>(exact, magic), magic);
  return {steps, k.op<arith::DivFOp>(one, steps), k.add(toInteger(k, rounded), constant(k, low, k.i32(), 128))};
}

QuantizeParameters symmetric(KernelBuilder &k, Value low, Value high) {
  auto c = [&](double value) { return constant(k, low, k.f32(), value); };
  Value magnitude = greater(k, arith::NegFOp::create(k.b, k.loc, low), high);
  Value isZero = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OEQ, magnitude, c(0));
  Value factor = k.op<arith::DivFOp>(c(127), magnitude), scale = k.op<arith::DivFOp>(magnitude, c(127));
  return {arith::SelectOp::create(k.b, k.loc, isZero, c(0), factor),
          arith::SelectOp::create(k.b, k.loc, isZero, c(1), scale), constant(k, low, k.i32(), 128)};
}

QuantizeParameters asymmetric(KernelBuilder &k, Value low, Value high) {
  Type f64 = like(low, k.b.getF64Type()), f32 = low.getType();
  auto c = [&](double value) { return constant(k, low, k.b.getF64Type(), value); };
  auto integer = [&](int32_t value) { return constant(k, low, k.i32(), value); };
  auto real = [&](double value) { return constant(k, low, k.f32(), value); };
  Value isEmpty = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OEQ, low, high);
  low = arith::ExtFOp::create(k.b, k.loc, f64, low);
  high = arith::ExtFOp::create(k.b, k.loc, f64, high);
  Value scale = k.op<arith::DivFOp>(k.op<arith::SubFOp>(high, low), c(255));
  Value lowSteps = k.op<arith::DivFOp>(low, scale), highSteps = k.op<arith::DivFOp>(high, scale);
  Value errorAtLow = k.op<arith::AddFOp>(c(128), math::AbsFOp::create(k.b, k.loc, lowSteps));
  Value errorAtHigh = k.op<arith::AddFOp>(c(127), math::AbsFOp::create(k.b, k.loc, highSteps));
  Value isLow = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, errorAtLow, errorAtHigh);
  Value exact = arith::SelectOp::create(k.b, k.loc, isLow, k.op<arith::SubFOp>(c(-128), lowSteps),
                                        k.op<arith::SubFOp>(c(127), highSteps));
  exact = lesser(k, greater(k, exact, c(-128)), c(127));
  // Halves away from zero: floor of the magnitude and a half; these magnitudes are small, so that the sum is exact.
  Value isNegative = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, exact, c(0));
  Value half = arith::SelectOp::create(k.b, k.loc, isNegative, c(-0.5), c(0.5));
  Value zero = toInteger(k, k.op<arith::AddFOp>(exact, half));
  zero = arith::SelectOp::create(k.b, k.loc, isEmpty, integer(0), zero);
  Value narrow = arith::TruncFOp::create(k.b, k.loc, f32, scale);
  narrow = arith::SelectOp::create(k.b, k.loc, isEmpty, real(1), narrow);
  return {k.op<arith::DivFOp>(real(1), narrow), narrow, k.add(zero, integer(128))};
}

} // namespace

QuantizeParameters parametersOf(KernelBuilder &k, Recipe recipe, Value low, Value high) {
  switch (recipe) {
  case Recipe::Qd8:
    return qd8(k, low, high);
  case Recipe::Asymmetric:
    return asymmetric(k, low, high);
  case Recipe::Symmetric:
    return symmetric(k, low, high);
  }
  return {};
}

Value quantized(KernelBuilder &k, Recipe recipe, Value x, Value factor, Value zero) {
  Type type = x.getType(), integers = like(x, k.i32());
  auto real = [&](double value) { return constant(k, x, k.f32(), value); };
  auto integer = [&](int32_t value) { return constant(k, x, k.i32(), value); };
  Value product = k.op<arith::MulFOp>(x, factor);
  Value q;
  if (recipe == Recipe::Qd8) {
    // The low bits of x + 1.5 * 2^23 are x rounded, halves to even.
    Value magic = k.op<arith::AddFOp>(product, real(12582912.0));
    Value bits = arith::BitcastOp::create(k.b, k.loc, integers, magic);
    q = k.add(k.sub(bits, integer(0x4B400000)), zero);
  } else {
    Value sum = product;
    if (recipe == Recipe::Asymmetric) {
      Value point = arith::SIToFPOp::create(k.b, k.loc, type, k.sub(zero, integer(128)));
      sum = k.op<arith::AddFOp>(point, product);
    }
    // Halves away from zero. The greatest float below a half, so that what is just below rounds down.
    Value isNegative = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, sum, real(0));
    Value half = arith::SelectOp::create(k.b, k.loc, isNegative, real(-0.49999997), real(0.49999997));
    q = arith::FPToSIOp::create(k.b, k.loc, integers, k.op<arith::AddFOp>(sum, half));
    q = k.add(q, integer(128));
  }
  q = k.op<arith::MaxSIOp>(q, integer(recipe == Recipe::Symmetric ? 1 : 0));
  return k.op<arith::MinSIOp>(q, integer(255));
}

SmallVector<Value> forVectors(KernelBuilder &k, Value count, ValueRange carried, QuantizeStep vector) {
  Value width = k.c64(kQuantizeLanes);
  Value full = k.op<arith::DivUIOp>(count, width);
  SmallVector<Value> values(
      k.loop(full, carried, [&](Value i, ValueRange values) { return vector(k.mul(i, kQuantizeLanes), values); }));
  Value rest = k.op<arith::RemUIOp>(count, width);
  Value isRest = arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::ne, rest, k.c64(0));
  Value isLong = arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::uge, count, width);
  Value overlap = k.op<arith::AndIOp>(isRest, isLong);
  auto branch = scf::IfOp::create(
      k.b, k.loc, overlap,
      [&](OpBuilder &, Location) { scf::YieldOp::create(k.b, k.loc, vector(k.sub(count, width), values)); },
      [&](OpBuilder &, Location) { scf::YieldOp::create(k.b, k.loc, values); });
  if (carried.empty())
    return {};
  return SmallVector<Value>(branch.getResults());
}

func::FuncOp getFunction(KernelBuilder &k, Operation *at, StringRef name, TypeRange arguments, TypeRange results,
                         llvm::function_ref<SmallVector<Value>(KernelBuilder &, ValueRange)> emit) {
  auto module = at->getParentOfType<ModuleOp>();
  if (auto function = module.lookupSymbol<func::FuncOp>(name))
    return function;
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  auto function = makeFunction(b, name, arguments, results);
  b.setInsertionPointToStart(&function.getBody().front());
  KernelBuilder inner(b, function.getLoc());
  func::ReturnOp::create(b, function.getLoc(), emit(inner, function.getArguments()));
  return function;
}

Value asStored(KernelBuilder &k, tflk::QuantizeOp op, Value quantized) {
  Type element = cast<ShapedType>(op.getOutput().getType()).getElementType();
  Value narrow = arith::TruncIOp::create(k.b, k.loc, like(quantized, element), quantized);
  return op.getIsSigned() ? k.op<arith::XOrIOp>(narrow, constant(k, narrow, element, -128)) : narrow;
}

std::string suffix(tflk::QuantizeOp op) {
  unsigned bits = cast<ShapedType>(op.getOutput().getType()).getElementTypeBitWidth();
  return (tflk::stringifyRecipe(op.getRecipe()) + "_" + (op.getIsSigned() ? "s" : "u") + llvm::Twine(bits) +
          (op.getIsPaired() ? "_paired" : ""))
      .str();
}

} // namespace tinfoil::codegen
