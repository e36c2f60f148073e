//===- MathExpansion.cpp - Functions as polynomials -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Coefficients are from utils/fit-polynomials. test/Unit/Codegen/MathExpansionTest.cpp holds the greatest errors, in
// units in the last place, over all exponents.
//
//===----------------------------------------------------------------------===//

#include "MathExpansion.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinAttributes.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::codegen {
namespace {

constexpr double kLog2E = 1.4426950408889634, kLn2 = 0.6931471805599453, kPi = 3.141592653589793;

// ln 2 in two parts: products of the first with whole numbers up to 2^13 are exact.
constexpr double kLn2High = 0.693359375, kLn2Low = kLn2 - kLn2High;

// A number whose unit in the last place is one: adding it rounds to whole numbers, which its low bits then hold.
constexpr double kWhole = 0x1.8p23, kWhole64 = 0x1.8p52;

} // namespace

//===----------------------------------------------------------------------===//
// Small things
//===----------------------------------------------------------------------===//

Type MathBuilder::like(Type element) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? Type(vector.clone(element)) : element;
}

Value MathBuilder::constant(Type type, Attribute element) {
  auto vector = dyn_cast<VectorType>(type);
  return arith::ConstantOp::create(
      builder, loc, vector ? cast<TypedAttr>(SplatElementsAttr::get(vector, element)) : cast<TypedAttr>(element));
}

Value MathBuilder::real(double value) { return constant(type, builder.getF32FloatAttr(value)); }
Value MathBuilder::real64(double value) { return constant(f64(), builder.getF64FloatAttr(value)); }
Value MathBuilder::integer(int64_t value) { return constant(i32(), builder.getI32IntegerAttr(value)); }
Value MathBuilder::infinity() { return real(INFINITY); }
Value MathBuilder::nan() { return real(NAN); }

Value MathBuilder::add(Value a, Value b) { return arith::AddFOp::create(builder, loc, a, b); }
Value MathBuilder::sub(Value a, Value b) { return arith::SubFOp::create(builder, loc, a, b); }
Value MathBuilder::mul(Value a, Value b) { return arith::MulFOp::create(builder, loc, a, b); }
Value MathBuilder::div(Value a, Value b) { return arith::DivFOp::create(builder, loc, a, b); }
Value MathBuilder::abs(Value a) { return math::AbsFOp::create(builder, loc, a); }

Value MathBuilder::copySign(Value magnitude, Value sign) {
  return math::CopySignOp::create(builder, loc, magnitude, sign);
}

Value MathBuilder::select(Value condition, Value yes, Value no) {
  return arith::SelectOp::create(builder, loc, condition, yes, no);
}

Value MathBuilder::compare(arith::CmpFPredicate predicate, Value a, Value b) {
  return arith::CmpFOp::create(builder, loc, predicate, a, b);
}

Value MathBuilder::atMost(Value a, double most) {
  Value bound = real(most);
  return select(compare(arith::CmpFPredicate::OGT, a, bound), bound, a);
}

Value MathBuilder::atLeast(Value a, double least) {
  Value bound = real(least);
  return select(less(a, bound), bound, a);
}

Value MathBuilder::both(Value a, Value b) { return arith::AndIOp::create(builder, loc, a, b); }
Value MathBuilder::bits(Value a) { return arith::BitcastOp::create(builder, loc, i32(), a); }
Value MathBuilder::fromBits(Value a) { return arith::BitcastOp::create(builder, loc, type, a); }

Value MathBuilder::isBitSet(Value a, int64_t bit) {
  Value masked = arith::AndIOp::create(builder, loc, a, integer(bit));
  return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ne, masked, integer(0));
}

Value MathBuilder::polynomial(Value x, ArrayRef<double> coefficients) {
  Value result = real(coefficients.front());
  for (double coefficient : coefficients.drop_front())
    result = add(mul(result, x), real(coefficient));
  return result;
}

Value MathBuilder::polynomial64(Value x, ArrayRef<double> coefficients) {
  Value result = real64(coefficients.front());
  for (double coefficient : coefficients.drop_front())
    result = add(mul(result, x), real64(coefficient));
  return result;
}

//===----------------------------------------------------------------------===//
// Exponential function
//===----------------------------------------------------------------------===//

/// `x` rounded to a whole number, and that as an i32. |x| is less than 2^22 (NaN gives NaN and some integer).
MathBuilder::Whole MathBuilder::nearestWhole(Value x) {
  Value sum = add(x, real(kWhole));
  Value number = arith::SubIOp::create(builder, loc, bits(sum), integer(0x4B400000));
  return {sub(sum, real(kWhole)), number};
}

/// 2^exponent, for exponents of normal numbers.
Value MathBuilder::powerOfTwo(Value exponent) {
  Value biased = arith::AddIOp::create(builder, loc, exponent, integer(127));
  return fromBits(arith::ShLIOp::create(builder, loc, biased, integer(23)));
}

/// exp(r) - 1, for |r| up to ln(2) / 2.
Value MathBuilder::expm1Reduced(Value r) {
  Value rest = polynomial(r, {0.00139406533, 0.00836639572, 0.0416664034, 0.16666545, 0.5});
  return add(mul(mul(rest, r), r), r);
}

/// x - whole * ln(2)
Value MathBuilder::reduceExponent(Value x, Value whole) {
  return sub(sub(x, mul(whole, real(kLn2High))), mul(whole, real(kLn2Low)));
}

/// exp(r) * 2^exponent. Two factors, so that exponents beyond those of normal numbers come out right.
Value MathBuilder::scaledExp(Value r, Value exponent) {
  Value half = arith::ShRSIOp::create(builder, loc, exponent, integer(1));
  Value other = arith::SubIOp::create(builder, loc, exponent, half);
  Value result = add(expm1Reduced(r), real(1));
  return mul(mul(result, powerOfTwo(half)), powerOfTwo(other));
}

Value MathBuilder::exp(Value x) {
  x = atLeast(atMost(x, 89), -104.5); // the results there are infinity and zero
  Whole whole = nearestWhole(mul(x, real(kLog2E)));
  return scaledExp(reduceExponent(x, whole.real), whole.integer);
}

Value MathBuilder::exp2(Value x) {
  x = atLeast(atMost(x, 129), -151);
  Whole whole = nearestWhole(x);
  return scaledExp(mul(sub(x, whole.real), real(kLn2)), whole.integer);
}

Value MathBuilder::expm1(Value x) {
  Value bounded = atLeast(atMost(x, 89), -18); // infinity, and -1 but for less than a rounding
  Whole whole = nearestWhole(mul(bounded, real(kLog2E)));
  Value rest = expm1Reduced(reduceExponent(bounded, whole.real));
  // 2^n * (rest + 1) - 1, with half the power: 2^128 is no number.
  Value power = powerOfTwo(arith::SubIOp::create(builder, loc, whole.integer, integer(1)));
  Value half = add(mul(power, rest), sub(power, real(0.5)));
  // Small numbers are their own result, zero with its sign and denormal ones among them.
  return select(less(abs(x), real(0x1p-25)), x, add(half, half));
}

//===----------------------------------------------------------------------===//
// Logarithms
//===----------------------------------------------------------------------===//

/// x = 2^whole * (1 + fraction), with 1 + fraction from sqrt(1/2) to sqrt(2), for positive numbers.
MathBuilder::Split MathBuilder::splitExponent(Value x) {
  Value isDenormal = less(x, real(0x1p-126));
  Value number = bits(select(isDenormal, mul(x, real(0x1p23)), x));
  Value root = integer(0x3F3504F3); // sqrt(1/2)
  Value exponent = arith::SubIOp::create(builder, loc, number, root);
  exponent = arith::ShRSIOp::create(builder, loc, exponent, integer(23));
  Value shifted = arith::ShLIOp::create(builder, loc, exponent, integer(23));
  Value mantissa = fromBits(arith::SubIOp::create(builder, loc, number, shifted));
  Value whole = arith::SIToFPOp::create(builder, loc, type, exponent);
  return {sub(whole, select(isDenormal, real(23), real(0))), sub(mantissa, real(1))};
}

/// log(1 + f) - f
Value MathBuilder::logRest(Value f) {
  Value rest = polynomial(f, {0.0691561252, -0.117893703, 0.118726194, -0.12384402, 0.142187163, -0.166692495,
                              0.200022236, -0.249999866, 0.333333105});
  Value square = mul(f, f);
  return sub(mul(mul(rest, f), square), mul(square, real(0.5)));
}

/// `result` where `x` is a positive number; what logarithms are elsewhere.
Value MathBuilder::logEdges(Value x, Value result) {
  result = select(less(x, infinity()), result, x); // infinity and NaN
  result = select(less(x, real(0)), nan(), result);
  return select(equal(x, real(0)), real(-INFINITY), result);
}

Value MathBuilder::log(Value x) {
  Split split = splitExponent(x);
  Value low = add(logRest(split.fraction), mul(split.whole, real(kLn2Low)));
  return logEdges(x, add(add(low, split.fraction), mul(split.whole, real(kLn2High))));
}

Value MathBuilder::logToBase(Value x, double high, double low, double factorHigh, double factorLow) {
  Split split = splitExponent(x);
  // (f + rest) * factor in parts, the first of which has few enough bits to be exact.
  Value rest = logRest(split.fraction);
  Value top = fromBits(arith::AndIOp::create(builder, loc, bits(split.fraction), integer(0xFFFFF000)));
  Value bottom = add(sub(split.fraction, top), rest);
  Value sum = add(mul(add(top, bottom), real(factorLow)), mul(bottom, real(factorHigh)));
  sum = add(add(sum, mul(split.whole, real(low))), mul(top, real(factorHigh)));
  return logEdges(x, add(sum, mul(split.whole, real(high))));
}

Value MathBuilder::log2(Value x) { return logToBase(x, 1, 0, 1.4423828125, kLog2E - 1.4423828125); }

Value MathBuilder::log10(Value x) {
  constexpr double kLog10Of2 = 0.30102999566398120, kHigh = 0.30078125;
  constexpr double kLog10E = 0.43429448190325183, kFactor = 0.43408203125;
  return logToBase(x, kHigh, kLog10Of2 - kHigh, kFactor, kLog10E - kFactor);
}

Value MathBuilder::log1p(Value x) {
  Value one = real(1), sum = add(one, x);
  Value lost = sub(x, sub(sum, one));
  Value isNumber = both(less(real(0), sum), less(sum, infinity()));
  Value result = add(log(sum), select(isNumber, div(lost, sum), real(0)));
  return select(equal(sum, one), x, result); // zeros keep their sign
}

//===----------------------------------------------------------------------===//
// Sigmoids
//===----------------------------------------------------------------------===//

/// With t = exp(-2 |x|) - 1, tanh |x| = -t / (t + 2).
Value MathBuilder::tanh(Value x) {
  Value magnitude = atMost(abs(x), 10);
  Value twice = mul(magnitude, real(-2));
  Whole whole = nearestWhole(mul(twice, real(kLog2E)));
  Value rest = expm1Reduced(reduceExponent(twice, whole.real)), power = powerOfTwo(whole.integer);
  Value t = add(mul(power, rest), sub(power, real(1)));
  return copySign(div(t, add(t, real(2))), x);
}

/// log(erfc(x)), for x from 1 to 4.
Value MathBuilder::logErfc(Value x) {
  return polynomial(x, {-2.16843237e-05, 0.000441308977, -0.0042044404, 0.0252079759, -0.108418219, -0.633220136,
                        -1.12957835, 0.000188036807});
}

Value MathBuilder::erf(Value x) {
  Value magnitude = atMost(abs(x), 4); // one, but for less than a rounding
  Value square = mul(x, x);
  Value rest = polynomial(
      square, {7.80690389e-05, -0.00079978531, 0.0051871622, -0.0268533472, 0.112835787, -0.37612626, 0.128379166});
  Value near = add(mul(x, rest), x);
  Value far = copySign(sub(real(1), exp(logErfc(magnitude))), x);
  return select(less(magnitude, real(1)), near, far);
}

//===----------------------------------------------------------------------===//
// Angles
//===----------------------------------------------------------------------===//

/// x = rest + count * pi / 2, in double precision: right up to 2^29, and of no meaning, but small, beyond.
MathBuilder::Angle MathBuilder::reduceAngle(Value x) {
  Value wide = arith::ExtFOp::create(builder, loc, f64(), x);
  Value sum = add(mul(wide, real64(2 / kPi)), real64(kWhole64));
  Value count = sub(sum, real64(kWhole64));
  // pi / 2 in three parts; products with the first two are exact.
  Value rest = sub(wide, mul(count, real64(0x1.921FB4p+0)));
  rest = sub(rest, mul(count, real64(0x1.4442Dp-24)));
  rest = sub(rest, mul(count, real64(0x1.8469898CC5170p-48)));
  Type i64 = like(builder.getI64Type());
  Value low = arith::TruncIOp::create(builder, loc, i32(), arith::BitcastOp::create(builder, loc, i64, sum));
  Value narrow = arith::TruncFOp::create(builder, loc, type, rest);
  return {atLeast(atMost(narrow, 0.7854), -0.7854), low};
}

/// sin(x + quarters * pi / 2)
Value MathBuilder::sinOf(Angle angle, int64_t quarters) {
  Value r = angle.rest, square = mul(r, r);
  Value rest = polynomial(square, {2.83739519e-06, -0.000198535054, 0.00833338033, -0.166666672});
  Value sine = add(mul(mul(rest, square), r), r);
  rest = polynomial(square, {-2.89759072e-07, 2.48229771e-05, -0.00138889824, 0.0416666679});
  Value cosine = add(sub(mul(mul(rest, square), square), mul(square, real(0.5))), real(1));
  Value count = arith::AddIOp::create(builder, loc, angle.count, integer(quarters));
  Value result = select(isBitSet(count, 1), cosine, sine);
  return select(isBitSet(count, 2), arith::NegFOp::create(builder, loc, result), result);
}

Value MathBuilder::sin(Value x) {
  Value result = sinOf(reduceAngle(x), 0);
  return select(less(abs(x), real(0x1p-13)), x, result); // zeros keep their sign
}

Value MathBuilder::cos(Value x) { return sinOf(reduceAngle(x), 1); }

Value MathBuilder::tan(Value x) {
  Angle angle = reduceAngle(x);
  return select(less(abs(x), real(0x1p-13)), x, div(sinOf(angle, 0), sinOf(angle, 1)));
}

/// atan(a), for a from 0 to 1.
Value MathBuilder::atanReduced(Value a) {
  Value square = mul(a, a);
  Value rest = polynomial(square, {-0.0018187419, 0.0110290442, -0.0313945375, 0.0581781007, -0.084164612, 0.109566577,
                                   -0.142650917, 0.199986264, -0.333333015});
  return add(mul(mul(rest, square), a), a);
}

Value MathBuilder::atan(Value x) {
  Value magnitude = abs(x), isLarge = less(real(1), magnitude);
  Value angle = atanReduced(select(isLarge, div(real(1), magnitude), magnitude));
  return copySign(select(isLarge, sub(real(kPi / 2), angle), angle), x);
}

Value MathBuilder::atan2(Value y, Value x) {
  Value height = abs(y), width = abs(x), isSteep = less(width, height);
  Value small = select(isSteep, width, height), large = select(isSteep, height, width);
  Value slope = div(small, large);
  slope = select(equal(small, large), real(1), slope); // two infinities
  slope = select(equal(large, real(0)), real(0), slope);
  Value angle = atanReduced(slope);
  angle = select(isSteep, sub(real(kPi / 2), angle), angle);
  Value isLeft = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt, bits(x), integer(0)); // -0, too
  angle = select(isLeft, sub(real(kPi), angle), angle);
  Value isNaN = compare(arith::CmpFPredicate::UNO, x, y);
  return select(isNaN, nan(), copySign(angle, y));
}

//===----------------------------------------------------------------------===//
// Powers
//===----------------------------------------------------------------------===//

/// 2^(y log2 |x|) in double precision: the error of a logarithm grows with y.
Value MathBuilder::powOfMagnitude(Value x, Value y) {
  Split split = splitExponent(x);
  auto wide = [&](Value value) -> Value { return arith::ExtFOp::create(builder, loc, f64(), value); };
  Value f = wide(split.fraction);
  Value s = div(f, add(f, real64(2))), z = mul(s, s); // log(1 + f) = 2 artanh(s)
  SmallVector<double> series;
  for (int power = 15; power >= 1; power -= 2)
    series.push_back(2 * kLog2E / power);
  Value logarithm = add(mul(polynomial64(z, series), s), wide(split.whole));
  Value edge = select(equal(x, real(0)), real(-INFINITY), infinity());
  Value isEdge = arith::OrIOp::create(builder, loc, equal(x, real(0)), equal(x, infinity()));
  logarithm = select(isEdge, wide(edge), logarithm);

  Value exponent = mul(wide(y), logarithm);
  Value most = real64(200), least = real64(-200); // infinity and zero as f32
  exponent = select(compare(arith::CmpFPredicate::OGT, exponent, most), most, exponent);
  exponent = select(less(exponent, least), least, exponent);
  Value sum = add(exponent, real64(kWhole64));
  Value r = mul(sub(exponent, sub(sum, real64(kWhole64))), real64(kLn2));
  SmallVector<double> factorials{1};
  for (int power = 1; power <= 10; ++power)
    factorials.insert(factorials.begin(), factorials.front() / power);
  Value fraction = polynomial64(r, factorials);
  Type i64 = like(builder.getI64Type());
  Value biased = arith::AddIOp::create(builder, loc, arith::BitcastOp::create(builder, loc, i64, sum),
                                       constant(i64, builder.getI64IntegerAttr(1023)));
  Value shifted =
      arith::ShLIOp::create(builder, loc, biased, constant(i64, builder.getI64IntegerAttr(52))); // drops kWhole64
  Value power = arith::BitcastOp::create(builder, loc, f64(), shifted);
  return arith::TruncFOp::create(builder, loc, type, mul(fraction, power));
}

Value MathBuilder::pow(Value x, Value y) {
  Value magnitude = abs(x), zero = real(0), one = real(1);
  Value result = powOfMagnitude(magnitude, y);
  // Whole numbers from 2^24 on are even; conversion is not for NaN.
  Value bounded = select(less(abs(y), real(0x1p24)), y, zero);
  Value whole = arith::FPToSIOp::create(builder, loc, i32(), bounded);
  Value isWhole = equal(arith::SIToFPOp::create(builder, loc, type, whole), bounded);
  Value isNegative = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt, bits(x), integer(0));
  Value isOdd = both(isBitSet(whole, 1), isWhole);
  result = select(both(isNegative, isOdd), arith::NegFOp::create(builder, loc, result), result);
  Value isFraction =
      arith::XOrIOp::create(builder, loc, isWhole, constant(like(builder.getI1Type()), builder.getBoolAttr(true)));
  Value isFinite = both(less(x, zero), less(magnitude, infinity()));
  result = select(both(isFraction, isFinite), nan(), result);
  result = select(compare(arith::CmpFPredicate::UNO, x, y), nan(), result);
  Value isTrivial = both(equal(magnitude, one), equal(abs(y), infinity())); // (-1)^inf
  isTrivial = arith::OrIOp::create(builder, loc, isTrivial, equal(x, one));
  isTrivial = arith::OrIOp::create(builder, loc, isTrivial, equal(y, zero));
  return select(isTrivial, one, result);
}

Value MathBuilder::rsqrt(Value x) { return div(real(1), math::SqrtOp::create(builder, loc, x)); }

//===----------------------------------------------------------------------===//
// Roundings
//===----------------------------------------------------------------------===//

/// Halves away from zero.
Value MathBuilder::round(Value x, Value truncated) {
  Value isHalf = compare(arith::CmpFPredicate::OGE, abs(sub(x, truncated)), real(0.5));
  Value up = select(isHalf, real(1), real(0));
  return copySign(add(abs(truncated), up), x);
}

Value MathBuilder::trunc(Value x) {
  Value isFraction = less(abs(x), real(0x1p23));
  Value bounded = select(isFraction, x, real(0));
  Value whole = arith::SIToFPOp::create(builder, loc, type, arith::FPToSIOp::create(builder, loc, i32(), bounded));
  return select(isFraction, copySign(whole, x), x);
}

Value MathBuilder::floor(Value x) {
  Value whole = trunc(x);
  return select(less(x, whole), sub(whole, real(1)), whole);
}

Value MathBuilder::ceil(Value x) {
  Value whole = trunc(x);
  return select(less(whole, x), copySign(add(whole, real(1)), x), whole);
}

Value MathBuilder::roundeven(Value x) {
  Value magnitude = abs(x);
  Value whole = sub(add(magnitude, real(0x1p23)), real(0x1p23));
  return select(less(magnitude, real(0x1p23)), copySign(whole, x), x);
}

/// The greater; of a number and NaN, the number.
Value MathBuilder::maxnum(Value a, Value b) {
  Value greater = select(less(b, a), a, b);
  return select(compare(arith::CmpFPredicate::UNO, b, b), a, greater);
}

Value MathBuilder::minnum(Value a, Value b) {
  Value smaller = select(less(a, b), a, b);
  return select(compare(arith::CmpFPredicate::UNO, b, b), a, smaller);
}

} // namespace tinfoil::codegen
