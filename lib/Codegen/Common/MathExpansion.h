//===- MathExpansion.h - Functions as polynomials ---------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_COMMON_MATHEXPANSION_H
#define TINFOIL_LIB_CODEGEN_COMMON_MATHEXPANSION_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"

namespace tinfoil::codegen {

/// Writes functions of f32, scalars or vectors, as arithmetic. Each operation is rounded by itself (there is no fma),
/// so results depend neither on the target nor on the number of lanes.
class MathBuilder {
public:
  using Value = mlir::Value;

  /// `type` is that of the values that come: f32 or a vector of f32.
  MathBuilder(mlir::OpBuilder &builder, mlir::Location loc, mlir::Type type) : builder(builder), loc(loc), type(type) {}

  Value exp(Value x);
  Value exp2(Value x);
  Value expm1(Value x);
  Value log(Value x);
  Value log2(Value x);
  Value log10(Value x);
  Value log1p(Value x);
  Value tanh(Value x);
  Value erf(Value x);
  Value sin(Value x);
  Value cos(Value x);
  Value tan(Value x);
  Value atan(Value x);
  Value atan2(Value y, Value x);
  Value pow(Value x, Value y);
  Value rsqrt(Value x);
  Value round(Value x, Value truncated);

  // What most targets have instructions for.
  Value trunc(Value x);
  Value floor(Value x);
  Value ceil(Value x);
  Value roundeven(Value x);
  Value maxnum(Value a, Value b);
  Value minnum(Value a, Value b);

private:
  struct Whole {
    Value real, integer;
  };
  struct Split {
    Value whole, fraction;
  };
  struct Angle {
    Value rest, count; // the count of quarters, an i32
  };

  mlir::Type like(mlir::Type element);
  mlir::Type i32() { return like(builder.getI32Type()); }
  mlir::Type f64() { return like(builder.getF64Type()); }

  Value constant(mlir::Type type, mlir::Attribute element);
  Value real(double value);
  Value real64(double value);
  Value integer(int64_t value);
  Value infinity();
  Value nan();

  Value add(Value a, Value b);
  Value sub(Value a, Value b);
  Value mul(Value a, Value b);
  Value div(Value a, Value b);
  Value abs(Value a);
  Value copySign(Value magnitude, Value sign);
  Value select(Value condition, Value yes, Value no);
  Value compare(mlir::arith::CmpFPredicate predicate, Value a, Value b);
  Value less(Value a, Value b) { return compare(mlir::arith::CmpFPredicate::OLT, a, b); }
  Value equal(Value a, Value b) { return compare(mlir::arith::CmpFPredicate::OEQ, a, b); }
  Value atMost(Value a, double most);   // NaN stays
  Value atLeast(Value a, double least); // NaN stays
  Value both(Value a, Value b);
  Value bits(Value a);
  Value fromBits(Value a);
  Value isBitSet(Value a, int64_t bit);
  /// Coefficients from the highest power on.
  Value polynomial(Value x, llvm::ArrayRef<double> coefficients);
  Value polynomial64(Value x, llvm::ArrayRef<double> coefficients);

  Whole nearestWhole(Value x);
  Value powerOfTwo(Value exponent);
  Value expm1Reduced(Value r);
  Value reduceExponent(Value x, Value whole);
  Value scaledExp(Value r, Value exponent);
  Split splitExponent(Value x);
  Value logRest(Value f);
  Value logEdges(Value x, Value result);
  Value logToBase(Value x, double high, double low, double factorHigh, double factorLow);
  Value logErfc(Value x);
  Angle reduceAngle(Value x);
  Value sinOf(Angle angle, int64_t quarters);
  Value atanReduced(Value a);
  Value powOfMagnitude(Value x, Value y);

  mlir::OpBuilder &builder;
  mlir::Location loc;
  mlir::Type type;
};

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_COMMON_MATHEXPANSION_H
