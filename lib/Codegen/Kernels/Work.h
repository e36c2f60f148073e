//===- Work.h - How much a product is -----------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_WORK_H
#define TINFOIL_LIB_CODEGEN_KERNELS_WORK_H

#include "mlir/IR/Operation.h"

namespace tinfoil::codegen {

/// How many products of two numbers a kernel op adds up; 0 for other ops, which are nothing beside their loads and
/// stores.
int64_t productsOf(mlir::Operation *op);

/// How many of them one thread does in a nanosecond, by a guess.
constexpr double kRealsPerNanosecond = 30, kIntegersPerNanosecond = 100, kDepthwisePerNanosecond = 15;

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_WORK_H
