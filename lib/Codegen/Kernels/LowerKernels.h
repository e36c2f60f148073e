//===- LowerKernels.h - One kernel op as loops ------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_LOWERKERNELS_H
#define TINFOIL_LIB_CODEGEN_KERNELS_LOWERKERNELS_H

#include "MicroKernel.h"

namespace tinfoil::codegen {

/// Emit what the op does at the builder's place; the op itself stays for the caller to erase.
mlir::LogicalResult lowerMatMul(tflk::MatMulOp op, KernelBuilder &k, MicroKernels &kernels);
mlir::LogicalResult lowerConv(tflk::ConvOp op, KernelBuilder &k, MicroKernels &kernels);
mlir::LogicalResult lowerDepthwise(tflk::DepthwiseOp op, KernelBuilder &k);
mlir::LogicalResult lowerQuantize(tflk::QuantizeOp op, KernelBuilder &k);
mlir::LogicalResult lowerPack(tflk::PackOp op, KernelBuilder &k);
mlir::LogicalResult lowerCustom(tflk::CustomOp op, KernelBuilder &k, MicroKernels &kernels);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_LOWERKERNELS_H
