//===- Dot.h - One step of a micro-kernel -----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_DOT_H
#define TINFOIL_LIB_CODEGEN_KERNELS_DOT_H

#include "KernelBuilder.h"

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

namespace tinfoil::codegen {

/// A step's weights of one vector of columns (or of two columns), and its activations of one row for all columns.
mlir::Value loadWeights(KernelBuilder &k, tflk::Dot dot, mlir::Value pointer, int64_t lanes);
mlir::Value loadActivations(KernelBuilder &k, tflk::Dot dot, mlir::Value pointer, int64_t lanes);

/// Two such of weights of four bits, which share their bytes: the low halves, then the high ones. Bytes are multiplied
/// as sixteen times their value (`sumShift`), whose sign needs no instructions.
std::pair<mlir::Value, mlir::Value> loadWeightPair(KernelBuilder &k, tflk::Dot dot, mlir::Value pointer, int64_t lanes);
/// Bits by which sums of products with weights of so many bits are too large.
int64_t sumShift(tflk::Dot dot, int64_t bits);

/// For each lane the sum of two products of 16-bit integers, on machines that have such. Where it is enough, it costs
/// Intel's processors half as much as a product of 32 bits.
bool multipliesPairs(tflk::Dot dot);
mlir::Value multiplyPairs(KernelBuilder &k, mlir::Value left, mlir::Value right, int64_t lanes);

/// sums + the products of a step.
mlir::Value dotStep(KernelBuilder &k, tflk::Dot dot, mlir::Value sums, mlir::Value activations, mlir::Value weights,
                    int64_t lanes);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_DOT_H
