//===- ActivationQuantization.h - Activations to int8 at run time -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What hybrid kernels do to a row of float activations before they multiply it with int8 weights. The recipes are those
// of real runtimes, to the last bit: they differ in how the scale is computed and how halves are rounded.
//
// A row is a vector of a matrix product, or a whole image of a convolution. A real value is scale * (q - zeroPoint).
// Infinities and NaN have no quantized form: what becomes of them is not defined by any runtime, here they saturate and
// NaN becomes the zero point.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_ACTIVATIONQUANTIZATION_H
#define TINFOIL_NUMERICS_ACTIVATIONQUANTIZATION_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

#include <cstdint>

namespace tinfoil::numerics {

struct RowScale {
  float scale = 1;
  int32_t zeroPoint = 0;
};

/// TensorFlow Lite's built-in kernels without `asymmetric_quantize_inputs`: scale = max|x| / 127, q = round(x * (127 /
/// max|x|)) with halves away from zero, in [-127, 127]. Zeros where all are zero.
RowScale quantizeSymmetric(llvm::ArrayRef<float> row, llvm::MutableArrayRef<int8_t> out);

/// The same kernels with it: scale = (max - min) / 255 in double over a range that holds 0; the zero point is exact at
/// the end of the range with the smaller error; q = round(zeroPoint + x / scale), halves away from zero, in [-128,
/// 127].
RowScale quantizeAsymmetric(llvm::ArrayRef<float> row, llvm::MutableArrayRef<int8_t> out);

/// XNNPACK's `qd8`: all in float, k = 255 / (max - min) over a range that holds 0, q = rint(x * k) + zeroPoint with
/// halves to even, scale = 1 / k.
RowScale quantizeQd8(llvm::ArrayRef<float> row, llvm::MutableArrayRef<int8_t> out);

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_ACTIVATIONQUANTIZATION_H
