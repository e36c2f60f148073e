//===- Hybrid.h - Products of float activations and int8 weights -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_REFERENCE_HYBRID_H
#define TINFOIL_LIB_REFERENCE_HYBRID_H

#include "Kernels.h"

namespace tinfoil::reference {

/// How a row of activations becomes integers, after the recipe and the op have had their say.
enum class Rows { Symmetric, Asymmetric, Qd8, Float };

/// Which ops a recipe tells apart: XNNPACK takes the first kind.
enum class HybridOp { Product, Depthwise, Recurrent };

/// `asymmetric` is what TensorFlow Lite's built-in kernel does for this op.
Rows chooseRows(Recipe recipe, HybridOp op, bool asymmetric);

/// A row as integers without its zero point: real = scale * value.
struct QuantizedRow {
  std::vector<int32_t> values;
  float scale = 1;
};
QuantizedRow quantizeRow(Rows rows, llvm::ArrayRef<float> row);

/// The real product. XNNPACK multiplies with one scale after the other, the built-in kernels with their product. So do
/// we where a whole image has one scale: the product is then made once, and the result is within a rounding of
/// XNNPACK's.
inline float rescale(Rows rows, int64_t sum, float rowScale, float weightScale, bool isImage = false) {
  return rows == Rows::Qd8 && !isImage ? (float(sum) * rowScale) * weightScale : float(sum) * (rowScale * weightScale);
}

/// Integers without their zero points, and a scale for each index of one dimension (or one for all).
struct IntegerTensor {
  std::vector<int32_t> values;
  llvm::SmallVector<float> scales;

  float scale(int64_t channel) const { return scales[scales.size() == 1 ? 0 : channel]; }
  /// Scales differ from channel to channel.
  bool perChannel() const {
    return llvm::any_of(scales, [&](float scale) { return scale != scales[0]; });
  }
};

/// The integers of a quantized tensor whose scales, if many, belong to dimension `axis`; an error for other types.
mlir::FailureOr<IntegerTensor> readIntegers(const Call &call, unsigned operand, int64_t axis);

/// Make result 0 of real numbers: bias (operand `bias`, if it is there: f32 or quantized i32) is added to
/// the last dimension, the activation applied, and a quantized result rounded.
mlir::LogicalResult finish(Call &call, Shape shape, std::vector<float> sums, unsigned bias);

} // namespace tinfoil::reference

#endif // TINFOIL_LIB_REFERENCE_HYBRID_H
