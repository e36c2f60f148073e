//===- TF.h - The tf dialect ------------------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TF_IR_TF_H
#define TINFOIL_DIALECT_TF_IR_TF_H

#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/IR/Dialect.h"

#include "tinfoil/Dialect/TF/IR/TFDialect.h.inc"

#endif // TINFOIL_DIALECT_TF_IR_TF_H
