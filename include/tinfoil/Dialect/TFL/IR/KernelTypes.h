//===- KernelTypes.h - Which types the kernels of an op take ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_KERNELTYPES_H
#define TINFOIL_DIALECT_TFL_IR_KERNELTYPES_H

#include "mlir/IR/Operation.h"

#include <string>

namespace tinfoil::tfl {

/// Why no kernel takes an op with the types that it has, in words that follow its name; empty where one does, and for
/// ops that nothing is known of.
std::string whyNoKernel(mlir::Operation &op);

/// Whether a kernel takes an operand, or gives a result, whose elements are of this type.
bool kernelTakes(mlir::Operation &op, unsigned operand, mlir::Type element);
bool kernelGives(mlir::Operation &op, unsigned result, mlir::Type element);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_KERNELTYPES_H
