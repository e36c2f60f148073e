//===- RangeQuantization.h - Scale and zero point of a range ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What full-integer quantization makes of the range in which a value was seen. A real value is scale * (q - zeroPoint).
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_RANGEQUANTIZATION_H
#define TINFOIL_NUMERICS_RANGEQUANTIZATION_H

#include <cstdint>

namespace tinfoil::numerics {

struct AffineScale {
  double scale = 1;
  int64_t zeroPoint = 0;
};

/// The range [low, high], widened to hold 0 and to be 1e-6 wide at least, over the steps of [least, most]. The zero
/// point is exact at the end of the range with the smaller error, and rounded. `inFloat` evaluates the scale in float.
AffineScale affineScale(double low, double high, int64_t least, int64_t most, bool inFloat = false);

/// Whether a quantized type of f32 can have this scale.
bool isScale(double scale);

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_RANGEQUANTIZATION_H
