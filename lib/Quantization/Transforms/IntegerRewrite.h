//===- IntegerRewrite.h - Float ops between pairs become integer -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_QUANTIZATION_TRANSFORMS_INTEGERREWRITE_H
#define TINFOIL_LIB_QUANTIZATION_TRANSFORMS_INTEGERREWRITE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <string>

namespace tinfoil::quantization {

/// Let ops that read all their float operands from tfl.dequantize and give all their float results to tfl.quantize
/// compute on the integers themselves, and join a tfl.dequantize and the tfl.quantize behind it. What does not fit
/// stays float, and a remark says why. `whyNot` says what speaks against an op whatever its types are, or nothing.
void rewriteToIntegers(mlir::func::FuncOp function, llvm::function_ref<std::string(mlir::Operation *)> whyNot);

} // namespace tinfoil::quantization

#endif // TINFOIL_LIB_QUANTIZATION_TRANSFORMS_INTEGERREWRITE_H
