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

SmallVector<Value> meet(KernelBuilder &k, Value low, Value high, ValueRange ends) {
  return {lesser(k, low, ends[0]), greater(k, high, ends[1])};
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

/// What `quantized` makes, not yet held between 0 and 255.
static Value quantizedAnywhere(KernelBuilder &k, Recipe recipe, Value x, Value factor, Value zero) {
  Type type = x.getType(), integers = like(x, k.i32());
  auto real = [&](double value) { return constant(k, x, k.f32(), value); };
  auto integer = [&](int32_t value) { return constant(k, x, k.i32(), value); };
  Value product = k.op<arith::MulFOp>(x, factor);
  if (recipe == Recipe::Qd8) {
    // The low bits of x + 1.5 * 2^23 are x rounded, halves to even.
    Value magic = k.op<arith::AddFOp>(product, real(12582912.0));
    Value bits = arith::BitcastOp::create(k.b, k.loc, integers, magic);
    return k.add(k.sub(bits, integer(0x4B400000)), zero);
  }
  Value sum = product;
  if (recipe == Recipe::Asymmetric) {
    Value point = arith::SIToFPOp::create(k.b, k.loc, type, k.sub(zero, integer(128)));
    sum = k.op<arith::AddFOp>(point, product);
  }
  // Halves away from zero. The greatest float below a half, so that what is just below rounds down.
  Value isNegative = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, sum, real(0));
  Value half = arith::SelectOp::create(k.b, k.loc, isNegative, real(-0.49999997), real(0.49999997));
  return k.add(arith::FPToSIOp::create(k.b, k.loc, integers, k.op<arith::AddFOp>(sum, half)), integer(128));
}

static int32_t leastOf(Recipe recipe) { return recipe == Recipe::Symmetric ? 1 : 0; }

Value quantized(KernelBuilder &k, Recipe recipe, Value x, Value factor, Value zero) {
  auto integer = [&](int32_t value) { return constant(k, x, k.i32(), value); };
  Value q = quantizedAnywhere(k, recipe, x, factor, zero);
  return k.op<arith::MinSIOp>(k.op<arith::MaxSIOp>(q, integer(leastOf(recipe))), integer(255));
}

int64_t rangesAtOnce(tflk::QuantizeOp op) { return op.getIsWide() ? 4 : 1; }

void quantizeVectors(KernelBuilder &k, tflk::QuantizeOp op, Value x, Value q, Value count, Value factor, Value zero) {
  Recipe recipe = op.getRecipe();
  Type element = cast<ShapedType>(op.getOutput().getType()).getElementType();
  VectorType reals = k.vec(kQuantizeLanes, k.f32());
  auto at = [&](Value from, Value i, int64_t bytes) { return k.at(from, k.mul(i, bytes)); };
  auto one = [&](Value i, ValueRange) {
    Value integers = quantized(k, recipe, k.load(reals, at(x, i, 4), 4), factor, zero);
    k.store(asStored(k, op, integers), at(q, i, k.bytes(element)));
    return SmallVector<Value>();
  };
  if (!op.getIsWide() || !element.isInteger(8)) {
    forVectors(k, count, {}, one);
    return;
  }
  // Instructions that hold numbers in the range of narrower ones take two vectors each, sixteen bytes by sixteen.
  auto four = [&](Value i, ValueRange) {
    SmallVector<Value> wide;
    for (int64_t v = 0; v < 4; ++v) {
      Value value = k.load(reals, k.at(at(x, i, 4), v * 4 * kQuantizeLanes), 4);
      wide.push_back(quantizedAnywhere(k, recipe, value, factor, zero));
      if (leastOf(recipe) != 0)
        wide.back() = k.op<arith::MaxSIOp>(wide.back(), constant(k, wide.back(), k.i32(), leastOf(recipe)));
    }
    auto words = [&](Value x, Value y) {
      return k.intrinsic("llvm.x86.avx512.packssdw.512", k.vec(32, k.i16()), {x, y});
    };
    Value bytes = k.intrinsic("llvm.x86.avx512.packuswb.512", k.vec(64, k.i8()),
                              {words(wide[0], wide[1]), words(wide[2], wide[3])});
    SmallVector<int64_t> order;
    for (int64_t j = 0; j < 16; ++j)
      order.push_back(j % 4 * 4 + j / 4);
    Value fours = k.bitcast(k.vec(16, k.i32()), bytes);
    k.store(vector::ShuffleOp::create(k.b, k.loc, fours, fours, order), at(q, i, 1));
    return SmallVector<Value>();
  };
  forVectors(k, count, {}, one, four);
}

SmallVector<Value> forVectors(KernelBuilder &k, Value count, ValueRange carried, QuantizeStep vector,
                              QuantizeStep four) {
  Value width = k.c64(kQuantizeLanes);
  SmallVector<Value> values(carried);
  Value done;
  auto loop = [&](int64_t elements, QuantizeStep step) {
    Value rest = done ? k.sub(count, done) : count;
    Value steps = k.op<arith::DivUIOp>(rest, k.c64(elements));
    values = SmallVector<Value>(k.loop(steps, values, [&](Value i, ValueRange values) {
      Value first = k.mul(i, elements);
      return step(done ? k.add(done, first) : first, values);
    }));
    done = k.mul(steps, elements);
  };
  if (four)
    loop(4 * kQuantizeLanes, four);
  loop(kQuantizeLanes, vector);
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
