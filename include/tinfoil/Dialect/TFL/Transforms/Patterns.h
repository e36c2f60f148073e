//===- Patterns.h - Patterns from tfl to tfl, by theme ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_TRANSFORMS_PATTERNS_H
#define TINFOIL_DIALECT_TFL_TRANSFORMS_PATTERNS_H

#include "mlir/IR/PatternMatch.h"

namespace tinfoil::tfl {

/// Activations into the attribute `fused_activation_function` of their producer.
void populateFuseActivationPatterns(mlir::RewritePatternSet &patterns);

/// Constants added to, or subtracted from, the result of a layer into its bias.
void populateFuseBiasPatterns(mlir::RewritePatternSet &patterns);

/// Constant factors of the result of a layer into filter and bias; of fully_connected only with `fullyConnected`.
void populateFuseScalePatterns(mlir::RewritePatternSet &patterns, bool fullyConnected);

/// Constant arithmetic on the input of a layer into filter and bias.
void populateFuseInputPatterns(mlir::RewritePatternSet &patterns);

/// Explicit padding into the attribute `padding` of a convolution.
void populateFusePadPatterns(mlir::RewritePatternSet &patterns);

/// space_to_batch_nd, convolution, batch_to_space_nd into a dilated convolution.
void populateDilatedConvPatterns(mlir::RewritePatternSet &patterns);

/// Arithmetic that changes nothing, or that an operator of its own stands for.
void populateArithmeticPatterns(mlir::RewritePatternSet &patterns);

/// Chains of arithmetic with constants into one op.
void populateReassociatePatterns(mlir::RewritePatternSet &patterns);

/// Activation functions spelled out in arithmetic.
void populateActivationRecognitionPatterns(mlir::RewritePatternSet &patterns);

/// Softmax and normalizations spelled out in arithmetic.
void populateNormalizationRecognitionPatterns(mlir::RewritePatternSet &patterns);

/// The ways to spell layer normalization into one.
void populateLayerNormalizationPatterns(mlir::RewritePatternSet &patterns);

/// Changes of shape that cancel, or that the next op does not need.
void populateReshapePatterns(mlir::RewritePatternSet &patterns);

/// Transposes that cancel, that only move extents of 1, or of constants.
void populateTransposePatterns(mlir::RewritePatternSet &patterns);

/// Slices of slices, gathers that are slices, and parts of which there is only one.
void populateSlicePatterns(mlir::RewritePatternSet &patterns);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_TRANSFORMS_PATTERNS_H
