//===- Body.cpp - Arithmetic on one element -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Body.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

bool Number::isUnsigned() const {
  if (auto quantized = dyn_cast<quant::QuantizedType>(tflType))
    return !quantized.isSigned();
  return tflType.isUnsignedInteger() || isBool();
}

unsigned Number::width() const {
  if (auto quantized = dyn_cast<quant::QuantizedType>(tflType))
    return quantized.getStorageTypeIntegralWidth();
  return tflType.getIntOrFloatBitWidth();
}

Value Body::constant(TypedAttr value) { return make<arith::ConstantOp>(value); }

Value Body::real(double value, Type type) { return constant(b.getFloatAttr(type, value)); }

Value Body::integer(int64_t value, Type type) {
  // The attribute takes no bits that the type has not.
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  return constant(IntegerAttr::get(type, APInt(64, uint64_t(value), true).trunc(width)));
}

static bool isReal(Value value) { return isa<FloatType>(getElementTypeOrSelf(value.getType())); }

Value Body::add(Value x, Value y) { return isReal(x) ? make<arith::AddFOp>(x, y) : make<arith::AddIOp>(x, y); }
Value Body::sub(Value x, Value y) { return isReal(x) ? make<arith::SubFOp>(x, y) : make<arith::SubIOp>(x, y); }
Value Body::mul(Value x, Value y) { return isReal(x) ? make<arith::MulFOp>(x, y) : make<arith::MulIOp>(x, y); }

Value Body::compare(Comparison comparison, Value x, Value y, bool isUnsigned) {
  using F = arith::CmpFPredicate;
  using I = arith::CmpIPredicate;
  struct Row {
    F real;
    I integer, natural;
  };
  static constexpr Row rows[] = {
      {F::OEQ, I::eq, I::eq},   {F::UNE, I::ne, I::ne},   {F::OLT, I::slt, I::ult},
      {F::OLE, I::sle, I::ule}, {F::OGT, I::sgt, I::ugt}, {F::OGE, I::sge, I::uge},
  };
  const Row &row = rows[unsigned(comparison)];
  if (isReal(x))
    return make<arith::CmpFOp>(row.real, x, y);
  return make<arith::CmpIOp>(isUnsigned ? row.natural : row.integer, x, y);
}

Value Body::max(Value x, Value y, bool isUnsigned) { return select(compare(Comparison::Less, x, y, isUnsigned), y, x); }
Value Body::min(Value x, Value y, bool isUnsigned) { return select(compare(Comparison::Less, y, x, isUnsigned), y, x); }

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

/// Division of signed numbers by -1 overflows for the lowest one, where hardware traps; by 0 it traps always. Gives a
/// divisor that does neither, and where it is -1.
static std::pair<Value, Value> safeDivisor(Body &body, Value divisor) {
  Type type = divisor.getType();
  Value one = body.integer(1, type);
  Value isMinusOne = body.compare(Comparison::Equal, divisor, body.integer(-1, type));
  Value unsafe = body.make<arith::OrIOp>(isMinusOne, body.isZero(divisor));
  return {body.select(unsafe, one, divisor), isMinusOne};
}

Value Body::divide(Value x, Value y, bool isUnsigned) {
  if (isUnsigned)
    return make<arith::DivUIOp>(x, select(isZero(y), integer(1, y.getType()), y));
  auto [divisor, isMinusOne] = safeDivisor(*this, y);
  return select(isMinusOne, sub(integer(0, x.getType()), x), make<arith::DivSIOp>(x, divisor));
}

/// Whether a remainder has not the sign of its divisor, and is none.
static Value pointsAway(Body &body, Value remainder, Value divisor) {
  Value zero = body.integer(0, remainder.getType());
  Value differs = body.make<arith::XOrIOp>(body.compare(Comparison::Less, remainder, zero),
                                           body.compare(Comparison::Less, divisor, zero));
  return body.make<arith::AndIOp>(body.compare(Comparison::NotEqual, remainder, zero), differs);
}

Value Body::floorDivide(Value x, Value y, bool isUnsigned) {
  if (isUnsigned)
    return divide(x, y, true);
  auto [divisor, isMinusOne] = safeDivisor(*this, y);
  Value quotient = make<arith::DivSIOp>(x, divisor), remainder = sub(x, mul(quotient, divisor));
  Value down = select(pointsAway(*this, remainder, divisor), sub(quotient, integer(1, x.getType())), quotient);
  return select(isMinusOne, sub(integer(0, x.getType()), x), down);
}

Value Body::floorRemainder(Value x, Value y, bool isUnsigned) {
  if (isUnsigned)
    return make<arith::RemUIOp>(x, select(isZero(y), integer(1, y.getType()), y));
  auto [divisor, isMinusOne] = safeDivisor(*this, y);
  // Over 1, which stands for -1 as well, nothing remains.
  Value remainder = make<arith::RemSIOp>(x, divisor);
  return select(pointsAway(*this, remainder, divisor), add(remainder, divisor), remainder);
}

Value Body::power(Value base, Value exponent) {
  auto type = mlir::cast<IntegerType>(base.getType());
  Value result = integer(1, type), zero = integer(0, type);
  // An exponent below zero is refused by the interpreter; here it counts as zero.
  exponent = select(compare(Comparison::Less, exponent, zero), zero, exponent);
  for (unsigned bit = 0; bit + 1 < type.getWidth(); ++bit) {
    Value isSet = compare(Comparison::NotEqual, make<arith::AndIOp>(exponent, integer(int64_t(1) << bit, type)), zero);
    result = select(isSet, mul(result, base), result);
    base = mul(base, base);
  }
  return result;
}

Value Body::clampInt(Value x, int64_t low, int64_t high) {
  return make<arith::MinSIOp>(make<arith::MaxSIOp>(x, integer(low, x.getType())), integer(high, x.getType()));
}

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

Value Body::clamp(Value x, std::optional<double> low, std::optional<double> high) {
  Value result = x;
  if (high) {
    Value bound = real(*high, x.getType());
    result = select(compare(Comparison::Greater, x, bound), bound, result);
  }
  if (low) {
    Value bound = real(*low, x.getType());
    result = select(compare(Comparison::Less, x, bound), bound, result);
  }
  return result;
}

Value Body::logistic(Value x) {
  Value one = real(1, x.getType());
  return make<arith::DivFOp>(one, add(one, make<math::ExpOp>(make<arith::NegFOp>(x))));
}

Value Body::remainder(Value x, Value y) {
  // Quotients of f32 have up to 278 binary digits: taken 24 at a time in double, each step is exact.
  Type wide = b.getF64Type(), type = x.getType();
  Value zero = real(0, wide);
  Value rest = make<math::AbsFOp>(make<arith::ExtFOp>(wide, x)),
        divisor = make<math::AbsFOp>(make<arith::ExtFOp>(wide, y));
  Value infinity = real(std::numeric_limits<double>::infinity(), wide);
  Value isFinite = make<arith::AndIOp>(
      compare(Comparison::Less, rest, infinity),
      make<arith::AndIOp>(compare(Comparison::Less, divisor, infinity), compare(Comparison::Greater, divisor, zero)));
  Value start = rest;
  rest = select(isFinite, rest, zero);
  divisor = select(isFinite, divisor, real(1, wide));
  for (int digits = 264; digits >= 0; digits -= 24) {
    Value step = mul(divisor, real(std::ldexp(1.0, digits), wide));
    Value quotient = make<arith::FPToSIOp>(b.getI32Type(), make<arith::DivFOp>(rest, step));
    rest = sub(rest, mul(make<arith::SIToFPOp>(wide, quotient), step));
    // A quotient just below an integer may have been rounded up to it.
    rest = select(compare(Comparison::Less, rest, zero), add(rest, step), rest);
  }
  Value isWhole =
      make<arith::AndIOp>(compare(Comparison::Less, start, infinity),
                          compare(Comparison::Equal, make<math::AbsFOp>(make<arith::ExtFOp>(wide, y)), infinity));
  Value nan = real(std::numeric_limits<double>::quiet_NaN(), wide);
  rest = select(isFinite, rest, select(isWhole, start, nan));
  return make<math::CopySignOp>(make<arith::TruncFOp>(type, rest), x);
}

Value Body::floorRemainder(Value x, Value y) {
  Value rest = remainder(x, y), zero = real(0, x.getType());
  Value away = make<arith::XOrIOp>(compare(Comparison::Less, rest, zero), compare(Comparison::Less, y, zero));
  return select(make<arith::AndIOp>(compare(Comparison::NotEqual, rest, zero), away), add(rest, y), rest);
}

Value Body::power(Value base, double exponent) {
  if (exponent == 1)
    return base;
  if (exponent == 2)
    return mul(base, base);
  if (exponent == 3)
    return mul(mul(base, base), base);
  return make<math::PowFOp>(base, real(exponent, base.getType()));
}

bool Body::hasActivation(StringRef name) {
  return llvm::is_contained({"NONE", "RELU", "RELU6", "RELU_N1_TO_1", "TANH", "SIGN_BIT"}, name);
}

Value Body::activation(StringRef name, Value x) {
  if (name == "RELU")
    return clamp(x, 0.0, std::nullopt);
  if (name == "RELU6")
    return clamp(x, 0.0, 6.0);
  if (name == "RELU_N1_TO_1")
    return clamp(x, -1.0, 1.0);
  if (name == "TANH")
    return make<math::TanhOp>(x);
  if (name == "SIGN_BIT") {
    Value bits = make<arith::BitcastOp>(b.getI32Type(), x);
    return select(compare(Comparison::Less, bits, integer(0, bits.getType())), real(1, x.getType()),
                  real(0, x.getType()));
  }
  return x;
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

Value Body::resize(Value x, IntegerType type, bool isUnsigned) {
  unsigned from = x.getType().getIntOrFloatBitWidth();
  if (from == type.getWidth())
    return x;
  if (from > type.getWidth())
    return make<arith::TruncIOp>(type, x);
  return isUnsigned ? make<arith::ExtUIOp>(type, x) : make<arith::ExtSIOp>(type, x);
}

Value Body::toFloat(Value x, Type type, bool isUnsigned) {
  return isUnsigned ? make<arith::UIToFPOp>(type, x) : make<arith::SIToFPOp>(type, x);
}

Value Body::toInteger(Value x, IntegerType type, bool isUnsigned) {
  unsigned digits = type.getWidth() - !isUnsigned;
  APInt most = isUnsigned ? APInt::getMaxValue(type.getWidth()) : APInt::getSignedMaxValue(type.getWidth());
  APInt least = isUnsigned ? APInt::getMinValue(type.getWidth()) : APInt::getSignedMinValue(type.getWidth());
  // The power of two above all integers is exact as a float where the greatest integer is not.
  Value above = compare(Comparison::GreaterEqual, x, real(std::ldexp(1.0, digits), x.getType()));
  double low = isUnsigned ? 0 : -std::ldexp(1.0, digits);
  Value below = compare(Comparison::Less, x, real(low, x.getType()));
  Value isNan = make<arith::CmpFOp>(arith::CmpFPredicate::UNO, x, x);
  Value outside = make<arith::OrIOp>(isNan, make<arith::OrIOp>(above, below));
  // What does not fit is no number after the conversion, not even one to choose from.
  Value fitting = select(outside, real(0, x.getType()), x);
  Value result = isUnsigned ? make<arith::FPToUIOp>(type, fitting) : make<arith::FPToSIOp>(type, fitting);
  result = select(below, constant(IntegerAttr::get(type, least)), result);
  return select(above, constant(IntegerAttr::get(type, most)), result);
}

Value Body::cast(Value x, Number from, Number to) {
  if (to.isBool()) {
    Value zero = from.isFloat() ? real(0, x.getType()) : integer(0, x.getType());
    return resize(compare(Comparison::NotEqual, x, zero), b.getI8Type(), true);
  }
  if (to.isFloat()) {
    auto type = mlir::cast<FloatType>(to.tflType);
    // Narrow floats are rounded from f32, as f32 is what they are computed in.
    if (!from.isFloat()) {
      Type middle = type.getWidth() < 32 ? Type(b.getF32Type()) : Type(type);
      x = toFloat(x, middle, from.isUnsigned());
    } else if (x.getType().getIntOrFloatBitWidth() == 64 && type.getWidth() < 32) {
      x = make<arith::TruncFOp>(b.getF32Type(), x);
    } else if (x.getType() != type && x.getType().getIntOrFloatBitWidth() == type.getWidth()) {
      x = make<arith::ExtFOp>(b.getF32Type(), x);
    }
    unsigned width = x.getType().getIntOrFloatBitWidth();
    return width == type.getWidth()  ? x
           : width > type.getWidth() ? make<arith::TruncFOp>(type, x)
                                     : make<arith::ExtFOp>(type, x);
  }
  auto type = IntegerType::get(b.getContext(), std::max(8u, to.width()));
  if (from.isFloat()) {
    if (x.getType().getIntOrFloatBitWidth() < 32)
      x = make<arith::ExtFOp>(b.getF32Type(), x);
    x = toInteger(x, type, to.isUnsigned());
  } else {
    x = resize(x, type, from.isUnsigned());
  }
  if (to.width() >= 8)
    return x;
  if (to.isUnsigned())
    return make<arith::AndIOp>(x, integer((1 << to.width()) - 1, type));
  Value shift = integer(8 - to.width(), type);
  return make<arith::ShRSIOp>(make<arith::ShLIOp>(x, shift), shift);
}

Value Body::dequantize(Value q, Number stored, Value scale, Value zeroPoint) {
  Value wide = resize(q, b.getI32Type(), stored.isUnsigned());
  return mul(scale, toFloat(sub(wide, zeroPoint), scale.getType(), false));
}

Value Body::quantize(Value x, quant::QuantizedType type, Value scale, Value zeroPoint) {
  Type wide = b.getF64Type();
  // Between any two places beyond the range it makes no difference, and all that is within fits into 32 bits.
  double reach = std::ldexp(1.0, 18);
  Value quotient = make<arith::DivFOp>(make<arith::ExtFOp>(wide, x), scale);
  Value isNan = make<arith::CmpFOp>(arith::CmpFPredicate::UNO, quotient, quotient);
  quotient = clamp(select(isNan, real(0, wide), quotient), -reach, reach);
  Value whole = make<arith::FPToSIOp>(b.getI32Type(), quotient);
  Value part = sub(quotient, make<arith::SIToFPOp>(wide, whole));
  Value up = make<arith::ExtUIOp>(b.getI32Type(), compare(Comparison::GreaterEqual, part, real(0.5, wide)));
  Value down = make<arith::ExtUIOp>(b.getI32Type(), compare(Comparison::LessEqual, part, real(-0.5, wide)));
  Value rounded = add(sub(add(whole, up), down), zeroPoint);
  rounded = clampInt(rounded, type.getStorageTypeMin(), type.getStorageTypeMax());
  unsigned width = std::max(8u, type.getStorageTypeIntegralWidth());
  return resize(rounded, IntegerType::get(b.getContext(), width), !type.isSigned());
}

} // namespace tinfoil::tfl_to_linalg
