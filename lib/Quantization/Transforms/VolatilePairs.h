//===- VolatilePairs.h - Pairs that only mark a range -----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_TRANSFORMS_VOLATILEPAIRS_H
#define TINFOIL_LIB_QUANTIZATION_TRANSFORMS_VOLATILEPAIRS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tinfoil::quantization {

/// A tfl.dequantize of a volatile tfl.quantize becomes what was quantized; with `keepInterface` not where that is an
/// argument, or where a terminator reads it.
void removeVolatilePairs(mlir::func::FuncOp function, bool keepInterface);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_TRANSFORMS_VOLATILEPAIRS_H
