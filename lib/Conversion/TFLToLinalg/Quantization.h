//===- Quantization.h - Between real and stored numbers ---------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOLINALG_QUANTIZATION_H
#define TINFOIL_LIB_CONVERSION_TFLTOLINALG_QUANTIZATION_H

#include "Lowering.h"

namespace tinfoil::tfl_to_linalg {

/// Whether an element type has scales.
bool isQuantized(mlir::Type type);

/// The parameters of a quantized type as constants that broadcast to a tensor of it.
struct Scales {
  mlir::Value scale, zeroPoint;

  /// A refusal where there are not as many as the shape asks for, and for storage of more than 16 bits.
  static mlir::FailureOr<Scales> get(Lowering &l, mlir::Type type, Shape shape, bool inDouble);
};

/// The f32 numbers that lowered elements of a quantized type stand for; null after a refusal.
mlir::Value dequantize(Lowering &l, mlir::Value stored, mlir::Type type);

} // namespace tinfoil::tfl_to_linalg

#endif // TINFOIL_LIB_CONVERSION_TFLTOLINALG_QUANTIZATION_H
