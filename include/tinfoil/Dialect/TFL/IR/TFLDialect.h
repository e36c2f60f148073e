//===- TFLDialect.h - The tfl dialect ---------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLDIALECT_H
#define TINFOIL_DIALECT_TFL_IR_TFLDIALECT_H

#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/IR/Dialect.h"

#include "tinfoil/Dialect/TFL/IR/TFLDialect.h.inc"

#endif // TINFOIL_DIALECT_TFL_IR_TFLDIALECT_H
