//===- OperandNames.h - ODS names of operands -------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_OPERANDNAMES_H
#define TINFOIL_DIALECT_TFL_IR_OPERANDNAMES_H

#include "mlir/IR/Operation.h"

namespace tinfoil::tfl {

/// The name that the definition of a tfl op gives to an operand, such as `filter`; all operands of a variadic group
/// have its name. Empty for ops of other dialects.
llvm::StringRef getOperandName(mlir::Operation *op, unsigned operand);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_OPERANDNAMES_H
