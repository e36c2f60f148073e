//===- QuantFork.h - The quantfork dialect ----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_QUANTFORK_IR_QUANTFORK_H
#define TINFOIL_DIALECT_QUANTFORK_IR_QUANTFORK_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "tinfoil/Dialect/QuantFork/IR/QuantForkDialect.h.inc"

#define GET_OP_CLASSES
#include "tinfoil/Dialect/QuantFork/IR/QuantForkOps.h.inc"

#endif // TINFOIL_DIALECT_QUANTFORK_IR_QUANTFORK_H
