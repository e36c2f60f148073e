//===- Reshape.h - The same elements in another shape -----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFLK_IR_RESHAPE_H
#define TINFOIL_DIALECT_TFLK_IR_RESHAPE_H

#include "mlir/IR/Builders.h"

namespace tinfoil::tflk {

/// A tensor of static shape with its elements in order under another shape of as many, by way of one dimension.
mlir::Value reshape(mlir::OpBuilder &b, mlir::Location loc, mlir::Value value, llvm::ArrayRef<int64_t> shape);

} // namespace tinfoil::tflk

#endif // TINFOIL_DIALECT_TFLK_IR_RESHAPE_H
