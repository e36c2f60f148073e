//===- Arithmetic.h - What elementwise ops do to one element ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The arithmetic of elementwise ops, one function object an op, for every element type that the op has. Folds and the
// reference interpreter both call these. Integers wrap round as two's complement; a division of integers by zero must
// be ruled out by the caller. The definitions are those of the TFLite kernels that the ops of the tfl dialect name.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_ARITHMETIC_H
#define TINFOIL_NUMERICS_ARITHMETIC_H

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace tinfoil::numerics {

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

// Signed overflow is undefined: integers are added and multiplied as unsigned numbers of 64 bits and cut off.
struct Add {
  template <typename T> T operator()(T a, T b) const {
    if constexpr (std::is_integral_v<T>)
      return T(uint64_t(a) + uint64_t(b));
    else
      return a + b;
  }
};
struct Sub {
  template <typename T> T operator()(T a, T b) const {
    if constexpr (std::is_integral_v<T>)
      return T(uint64_t(a) - uint64_t(b));
    else
      return a - b;
  }
};
struct Mul {
  template <typename T> T operator()(T a, T b) const {
    if constexpr (std::is_integral_v<T>)
      return T(uint64_t(a) * uint64_t(b));
    else
      return a * b;
  }
};

/// Integers are cut off toward zero. The lowest number over -1 wraps round to itself.
struct Div {
  template <typename T> T operator()(T a, T b) const {
    if constexpr (std::is_integral_v<T> && std::is_signed_v<T>)
      return b == T(-1) ? Sub()(T(0), a) : T(a / b);
    else
      return a / b;
  }
};

struct FloorDiv {
  template <typename T> T operator()(T a, T b) const {
    if constexpr (std::is_floating_point_v<T>)
      return std::floor(a / b);
    else if constexpr (std::is_signed_v<T>)
      return b == T(-1) ? Sub()(T(0), a) : T(a / b - (a % b != 0 && (a % b < 0) != (b < 0)));
    else
      return a / b;
  }
};

/// The remainder has the sign of the divisor.
struct FloorMod {
  template <typename T> T operator()(T a, T b) const {
    if constexpr (std::is_floating_point_v<T>) {
      T remainder = std::fmod(a, b);
      return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
    } else if constexpr (std::is_signed_v<T>) {
      if (b == T(-1))
        return 0;
      T remainder = a % b;
      return remainder != 0 && (remainder < 0) != (b < 0) ? T(remainder + b) : remainder;
    } else {
      return a % b;
    }
  }
};

/// Integers: by repeated squaring; the exponent must not be negative.
struct Pow {
  template <typename T> T operator()(T base, T exponent) const {
    if constexpr (std::is_floating_point_v<T>) {
      return std::pow(base, exponent);
    } else {
      T result = 1;
      for (; exponent > 0; exponent = T(exponent >> 1)) {
        if (exponent & 1)
          result = Mul()(result, base);
        base = Mul()(base, base);
      }
      return result;
    }
  }
};

struct SquaredDifference {
  template <typename T> T operator()(T a, T b) const { return Mul()(Sub()(a, b), Sub()(a, b)); }
};

/// NaN in the first operand stays: the comparisons are those of the kernels.
struct Maximum {
  template <typename T> T operator()(T a, T b) const { return a < b ? b : a; }
};
struct Minimum {
  template <typename T> T operator()(T a, T b) const { return b < a ? b : a; }
};

struct Atan2 {
  template <typename T> T operator()(T y, T x) const { return std::atan2(y, x); }
};
struct BitwiseXor {
  template <typename T> T operator()(T a, T b) const { return T(a ^ b); }
};

/// Arithmetic for signed numbers. A shift below zero is none, one of the width or more is one by width - 1.
struct RightShift {
  template <typename T> T operator()(T a, T b) const {
    int64_t amount = std::clamp<int64_t>(int64_t(b), 0, int64_t(sizeof(T)) * 8 - 1);
    return T(a >> amount);
  }
};

struct Equal {
  template <typename T> bool operator()(const T &a, const T &b) const { return a == b; }
};
struct NotEqual {
  template <typename T> bool operator()(const T &a, const T &b) const { return a != b; }
};
struct Greater {
  template <typename T> bool operator()(const T &a, const T &b) const { return a > b; }
};
struct GreaterEqual {
  template <typename T> bool operator()(const T &a, const T &b) const { return a >= b; }
};
struct Less {
  template <typename T> bool operator()(const T &a, const T &b) const { return a < b; }
};
struct LessEqual {
  template <typename T> bool operator()(const T &a, const T &b) const { return a <= b; }
};
struct LogicalAnd {
  bool operator()(bool a, bool b) const { return a && b; }
};
struct LogicalOr {
  bool operator()(bool a, bool b) const { return a || b; }
};

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

struct Abs {
  template <typename T> T operator()(T x) const {
    if constexpr (std::is_floating_point_v<T>)
      return std::fabs(x);
    else
      return x < 0 ? Sub()(T(0), x) : x;
  }
};
struct Neg {
  template <typename T> T operator()(T x) const {
    if constexpr (std::is_floating_point_v<T>)
      return -x;
    else
      return Sub()(T(0), x);
  }
};
struct Sign {
  template <typename T> T operator()(T x) const { return x > 0 ? T(1) : x < 0 ? T(-1) : x; }
};
struct Square {
  template <typename T> T operator()(T x) const { return Mul()(x, x); }
};
struct Ceil {
  float operator()(float x) const { return std::ceil(x); }
};
struct Floor {
  float operator()(float x) const { return std::floor(x); }
};

/// To the nearest integer, halves to the even one, whatever the rounding mode.
struct Round {
  float operator()(float x) const {
    float down = std::floor(x), part = x - down;
    if (part < 0.5f || !std::isfinite(x))
      return std::isfinite(x) ? down : x;
    return part > 0.5f || std::fmod(down, 2.0f) != 0 ? down + 1 : down;
  }
};
struct Exp {
  float operator()(float x) const { return std::exp(x); }
};
struct Log {
  float operator()(float x) const { return std::log(x); }
};
struct Sqrt {
  float operator()(float x) const { return std::sqrt(x); }
};
struct Rsqrt {
  float operator()(float x) const { return 1.0f / std::sqrt(x); }
};
struct Cos {
  float operator()(float x) const { return std::cos(x); }
};
struct Sin {
  float operator()(float x) const { return std::sin(x); }
};
struct LogicalNot {
  bool operator()(bool x) const { return !x; }
};

//===----------------------------------------------------------------------===//
// Activations
//===----------------------------------------------------------------------===//

/// min(max(x, low), high), with NaN kept.
struct Clamp {
  float low, high;
  float operator()(float x) const { return x < low ? low : x > high ? high : x; }
};
struct Relu {
  float operator()(float x) const { return Clamp{0, std::numeric_limits<float>::infinity()}(x); }
};
struct Relu6 {
  float operator()(float x) const { return Clamp{0, 6}(x); }
};
struct Relu0To1 {
  float operator()(float x) const { return Clamp{0, 1}(x); }
};
struct ReluN1To1 {
  float operator()(float x) const { return Clamp{-1, 1}(x); }
};

struct LeakyRelu {
  float alpha;
  float operator()(float x) const { return x > 0 ? x : x * alpha; }
};
struct PRelu {
  float operator()(float x, float alpha) const { return x >= 0 ? x : x * alpha; }
};
struct Elu {
  float operator()(float x) const { return x < 0 ? std::expm1(x) : x; }
};

/// x * P(N(0, 1) < x) = x / 2 * (1 + erf(x / sqrt(2))).
struct Gelu {
  float operator()(float x) const { return float(0.5 * x * (1.0 + std::erf(x * M_SQRT1_2))); }
};

/// x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x^3))).
struct GeluTanh {
  float operator()(float x) const {
    double cubic = x + 0.044715 * double(x) * x * x;
    return float(0.5 * x * (1.0 + std::tanh(M_2_SQRTPI * M_SQRT1_2 * cubic)));
  }
};
struct HardSwish {
  float operator()(float x) const { return x * Relu6()(x + 3) / 6; }
};
struct Logistic {
  float operator()(float x) const { return 1.0f / (1.0f + std::exp(-x)); }
};
struct Tanh {
  float operator()(float x) const { return std::tanh(x); }
};

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// A number in another type. Floating point becomes an integer by cutting off toward zero, saturated; NaN is 0.
/// Integers are cut off to the low bits.
template <typename To, typename From> To convert(From x) {
  if constexpr (std::is_same_v<To, bool>) {
    return x != From(0);
  } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
    if (std::isnan(x))
      return 0;
    // The limits of 64 bits are not exact as floats: the comparison with the next power of two is.
    if (x >= std::ldexp(From(1), std::numeric_limits<To>::digits))
      return std::numeric_limits<To>::max();
    if (x < From(std::numeric_limits<To>::min()))
      return std::numeric_limits<To>::min();
    return To(x);
  } else {
    return To(x);
  }
}

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_ARITHMETIC_H
