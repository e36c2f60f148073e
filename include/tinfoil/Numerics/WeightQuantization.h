//===- WeightQuantization.h - Floats to 8 bits and half precision -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The arithmetic of weight quantization on spans of floats. Weights are symmetric int8 in [-127, 127]: real = scale *
// q.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_WEIGHTQUANTIZATION_H
#define TINFOIL_NUMERICS_WEIGHTQUANTIZATION_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>

namespace tinfoil::numerics {

/// How a tensor falls into slices along one dimension: element i belongs to slice (i / inner) % slices. One slice is
/// the whole tensor.
struct Slicing {
  int64_t slices = 1;
  int64_t inner = 1;

  bool operator==(const Slicing &) const = default;

  /// Slices along `axis` of a static shape.
  static Slicing alongAxis(llvm::ArrayRef<int64_t> shape, int64_t axis);
};

/// Whether all values are finite. Weights that are not cannot be quantized.
bool allFinite(llvm::ArrayRef<float> values);

/// The largest magnitude of each slice.
llvm::SmallVector<double> maxMagnitudes(llvm::ArrayRef<float> values, const Slicing &slicing);

/// Scale of the symmetric range [-magnitude, magnitude] over the 254 steps of [-127, 127], in double. Ranges narrower
/// than 1e-6 are widened to that, so that a slice of zeros gets 1e-6 / 254 and never a scale of zero.
double symmetricScale(double magnitude);

/// The same evaluated in float: float(2 * magnitude) / 254.
double symmetricScaleInFloat(double magnitude);

/// q = clamp(round(double(v) / scale), -127, 127) with halves away from zero; one scale per slice.
void quantize(llvm::ArrayRef<float> values, llvm::ArrayRef<double> scales, const Slicing &slicing,
              llvm::MutableArrayRef<int8_t> out);

/// The older formula for whole tensors, in float: q = clamp(round(v * (127 / max|v|)), -127, 127); zeros where all
/// values are zero.
void quantizeByMagnitude(llvm::ArrayRef<float> values, llvm::MutableArrayRef<int8_t> out);

/// The older formula per slice, in float: q = clamp(round(v * (1 / scale)), -127, 127).
void quantizeByInverse(llvm::ArrayRef<float> values, llvm::ArrayRef<double> scales, const Slicing &slicing,
                       llvm::MutableArrayRef<int8_t> out);

/// Half precision, rounded to nearest even; magnitudes beyond 65504 and infinities become +-65504, NaN stays NaN.
uint16_t toHalf(float value);
float fromHalf(uint16_t value);
void toHalf(llvm::ArrayRef<float> values, llvm::MutableArrayRef<uint16_t> out);

/// Root of the mean squared error over the root of the mean square, of int8 values against what they stand for.
double relativeError(llvm::ArrayRef<float> values, llvm::ArrayRef<int8_t> quantized, llvm::ArrayRef<double> scales,
                     const Slicing &slicing);

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_WEIGHTQUANTIZATION_H
