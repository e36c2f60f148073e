//===- Body.h - Arithmetic on one element -----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What include/tinfoil/Numerics says of elements, as ops on scalars. Integers have no sign below tfl: whoever calls
// says how they are meant. Multiplications and additions stay apart and nothing is reassociated; NaN goes the way of
// the comparisons in Numerics.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOLINALG_BODY_H
#define TINFOIL_LIB_CONVERSION_TFLTOLINALG_BODY_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/Builders.h"

namespace tinfoil::tfl_to_linalg {

/// An element type of tfl as arithmetic needs it.
struct Number {
  mlir::Type tflType;
  bool isFloat() const { return llvm::isa<mlir::FloatType>(tflType); }
  bool isBool() const { return tflType.isInteger(1); }
  bool isUnsigned() const;
  /// Bits of an integer, those of the storage of a quantized type.
  unsigned width() const;
};

enum class Comparison { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

class Body {
public:
  Body(mlir::OpBuilder &b, mlir::Location loc) : b(b), loc(loc) {}

  mlir::OpBuilder &b;
  mlir::Location loc;
  using Value = mlir::Value;
  using Type = mlir::Type;

  template <typename Op, typename... Args> Value make(Args &&...args) {
    return Op::create(b, loc, std::forward<Args>(args)...);
  }

  /// A number of a type of floats, integers or indices.
  Value real(double value, Type type);
  Value integer(int64_t value, Type type);
  /// An attribute of any of these.
  Value constant(mlir::TypedAttr value);

  //===--- both kinds, and vectors of them ---===//
  Value add(Value a, Value b);
  Value sub(Value a, Value b);
  Value mul(Value a, Value b);
  /// A number less than zero is negative, unless it has no sign.
  Value compare(Comparison comparison, Value a, Value b, bool isUnsigned = false);
  Value select(Value condition, Value a, Value b) { return make<mlir::arith::SelectOp>(condition, a, b); }
  /// a < b ? b : a, and the other way round.
  Value max(Value a, Value b, bool isUnsigned = false);
  Value min(Value a, Value b, bool isUnsigned = false);

  //===--- integers ---===//
  Value isZero(Value a) { return compare(Comparison::Equal, a, integer(0, a.getType())); }
  /// Cut off toward zero, and rounded down; 0 as divisor counts as 1, for hardware would trap.
  Value divide(Value a, Value b, bool isUnsigned);
  Value floorDivide(Value a, Value b, bool isUnsigned);
  Value floorRemainder(Value a, Value b, bool isUnsigned);
  Value power(Value base, Value exponent);
  Value clampInt(Value a, int64_t low, int64_t high);
  /// An integer of any width as an index.
  Value index(Value a) { return make<mlir::arith::IndexCastOp>(b.getIndexType(), a); }

  //===--- floats ---===//
  /// x < low ? low : x > high ? high : x.
  Value clamp(Value x, std::optional<double> low, std::optional<double> high);
  Value logistic(Value x);
  /// The remainder of a division, exact whatever the quotient.
  Value remainder(Value a, Value b);
  Value floorRemainder(Value a, Value b);
  Value power(Value base, double exponent);

  /// A fused activation, one that there is.
  Value activation(llvm::StringRef name, Value x);
  static bool hasActivation(llvm::StringRef name);

  //===--- conversions ---===//
  Value truth(Value bit) { return compare(Comparison::NotEqual, bit, integer(0, bit.getType())); }
  /// numerics::convert and tfl.cast: a lowered element of one tfl type as one of another.
  Value cast(Value x, Number from, Number to);
  /// A float as an integer, cut off and saturated; NaN is 0.
  Value toInteger(Value x, mlir::IntegerType type, bool isUnsigned);
  Value toFloat(Value x, Type type, bool isUnsigned);
  /// An integer in another width.
  Value resize(Value x, mlir::IntegerType type, bool isUnsigned);

  /// float(scale) * (q - zero point), with scale and zero point (f32 and i32) as given.
  Value dequantize(Value q, Number stored, Value scale, Value zeroPoint);
  /// round(x / scale) + zero point in double, halves away from zero, saturated; NaN is the zero point.
  Value quantize(Value x, mlir::quant::QuantizedType type, Value scale, Value zeroPoint);
};

} // namespace tinfoil::tfl_to_linalg

#endif // TINFOIL_LIB_CONVERSION_TFLTOLINALG_BODY_H
