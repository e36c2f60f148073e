//===- WeightQuantization.cpp - Floats to 8 bits and half precision -------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/WeightQuantization.h"

#include "llvm/ADT/bit.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace tinfoil::numerics {

Slicing Slicing::alongAxis(ArrayRef<int64_t> shape, int64_t axis) {
  Slicing slicing;
  slicing.slices = shape[axis];
  for (int64_t extent : shape.drop_front(axis + 1))
    slicing.inner *= extent;
  return slicing;
}

bool allFinite(ArrayRef<float> values) {
  // An exponent of all ones marks infinities and NaN. Comparing bits keeps the loop free of branches.
  uint32_t bad = 0;
  for (float value : values)
    bad |= (llvm::bit_cast<uint32_t>(value) & 0x7f800000u) == 0x7f800000u;
  return bad == 0;
}

/// Calls `body(slice, begin, count)` for every run of elements of one slice.
template <typename Body> static void forEachRun(int64_t size, const Slicing &slicing, Body body) {
  if (slicing.slices <= 1)
    return body(int64_t(0), int64_t(0), size);
  int64_t slice = 0;
  for (int64_t begin = 0; begin < size; begin += slicing.inner) {
    body(slice, begin, slicing.inner);
    slice = slice + 1 == slicing.slices ? 0 : slice + 1;
  }
}

SmallVector<double> maxMagnitudes(ArrayRef<float> values, const Slicing &slicing) {
  SmallVector<float> largest(slicing.slices, 0.0f);
  if (slicing.inner == 1 && slicing.slices > 1) {
    // Slices lie side by side: walk the rows, so that neighbours are compared at once.
    for (int64_t row = 0, size = values.size(); row + slicing.slices <= size; row += slicing.slices)
      for (int64_t slice = 0; slice < slicing.slices; ++slice)
        largest[slice] = std::max(largest[slice], std::fabs(values[row + slice]));
  } else {
    forEachRun(values.size(), slicing, [&](int64_t slice, int64_t begin, int64_t count) {
      float most = largest[slice];
      for (int64_t i = begin; i < begin + count; ++i)
        most = std::max(most, std::fabs(values[i]));
      largest[slice] = most;
    });
  }
  return SmallVector<double>(largest.begin(), largest.end());
}

constexpr double kSteps = 254;
constexpr double kNarrowestRange = 1e-6;

double symmetricScale(double magnitude) {
  double range = 2 * magnitude;
  return range <= kNarrowestRange ? kNarrowestRange / kSteps : range / kSteps;
}

double symmetricScaleInFloat(double magnitude) {
  if (2 * magnitude <= kNarrowestRange)
    magnitude = kNarrowestRange / 2;
  return (float(magnitude) - float(-magnitude)) / float(kSteps);
}

/// Round half away from zero and clamp. |x| is small, so that the integer part fits.
template <typename Float> static int8_t roundToInt8(Float x) {
  x = std::min<Float>(std::max<Float>(x, -128), 128);
  int32_t whole = int32_t(x);
  Float part = x - Float(whole);
  whole += int32_t(part >= Float(0.5)) - int32_t(part <= Float(-0.5));
  return int8_t(std::clamp(whole, -127, 127));
}

void quantize(ArrayRef<float> values, ArrayRef<double> scales, const Slicing &slicing, MutableArrayRef<int8_t> out) {
  if (slicing.inner == 1 && slicing.slices > 1) {
    for (int64_t row = 0, size = values.size(); row + slicing.slices <= size; row += slicing.slices)
      for (int64_t slice = 0; slice < slicing.slices; ++slice)
        out[row + slice] = roundToInt8(double(values[row + slice]) / scales[slice]);
    return;
  }
  forEachRun(values.size(), slicing, [&](int64_t slice, int64_t begin, int64_t count) {
    double scale = scales[slice];
    for (int64_t i = begin; i < begin + count; ++i)
      out[i] = roundToInt8(double(values[i]) / scale);
  });
}

void quantizeByMagnitude(ArrayRef<float> values, MutableArrayRef<int8_t> out) {
  float most = 0;
  for (float value : values)
    most = std::max(most, std::fabs(value));
  if (most == 0) {
    std::fill(out.begin(), out.end(), 0);
    return;
  }
  float inverse = 127.0f / most;
  for (size_t i = 0; i < values.size(); ++i)
    out[i] = roundToInt8(values[i] * inverse);
}

void quantizeByInverse(ArrayRef<float> values, ArrayRef<double> scales, const Slicing &slicing,
                       MutableArrayRef<int8_t> out) {
  forEachRun(values.size(), slicing, [&](int64_t slice, int64_t begin, int64_t count) {
    float inverse = 1.0f / float(scales[slice]);
    for (int64_t i = begin; i < begin + count; ++i)
      out[i] = roundToInt8(values[i] * inverse);
  });
}

uint16_t toHalf(float value) {
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  uint16_t sign = uint16_t((bits >> 16) & 0x8000);
  uint32_t magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) // NaN: quiet, with the upper payload bits
    return uint16_t(sign | 0x7e00 | ((magnitude >> 13) & 0x1ff));
  if (magnitude >= 0x477fe000) // 65504 and all above it
    return uint16_t(sign | 0x7bff);
  if (magnitude < 0x38800000) {
    // Below 2^-14: a multiple of 2^-24. Adding 0.5 to the magnitude puts those multiples into the last bits, and the
    // addition rounds to nearest even.
    float shifted = llvm::bit_cast<float>(magnitude) + 0.5f;
    return uint16_t(sign | (llvm::bit_cast<uint32_t>(shifted) - 0x3f000000));
  }
  uint32_t odd = (magnitude >> 13) & 1;
  return uint16_t(sign | ((magnitude - 0x38000000 + 0xfff + odd) >> 13));
}

float fromHalf(uint16_t value) {
  uint32_t sign = uint32_t(value & 0x8000) << 16;
  uint32_t exponent = (value >> 10) & 0x1f, fraction = value & 0x3ff;
  if (exponent == 0x1f)
    return llvm::bit_cast<float>(sign | 0x7f800000 | (fraction << 13));
  if (exponent == 0) {
    float magnitude = float(fraction) * 0x1p-24f;
    return sign ? -magnitude : magnitude;
  }
  return llvm::bit_cast<float>(sign | ((exponent + 112) << 23) | (fraction << 13));
}

void toHalf(ArrayRef<float> values, MutableArrayRef<uint16_t> out) {
  for (size_t i = 0; i < values.size(); ++i)
    out[i] = toHalf(values[i]);
}

double relativeError(ArrayRef<float> values, ArrayRef<int8_t> quantized, ArrayRef<double> scales,
                     const Slicing &slicing) {
  double error = 0, signal = 0;
  forEachRun(values.size(), slicing, [&](int64_t slice, int64_t begin, int64_t count) {
    for (int64_t i = begin; i < begin + count; ++i) {
      double difference = double(values[i]) - scales[slice] * quantized[i];
      error += difference * difference;
      signal += double(values[i]) * values[i];
    }
  });
  return signal == 0 ? 0 : std::sqrt(error / signal);
}

} // namespace tinfoil::numerics
