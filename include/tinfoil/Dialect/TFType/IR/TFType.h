//===- TFType.h - The tf_type dialect ---------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFTYPE_IR_TFTYPE_H
#define TINFOIL_DIALECT_TFTYPE_IR_TFTYPE_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"

#include "tinfoil/Dialect/TFType/IR/TFTypeDialect.h.inc"

#define GET_TYPEDEF_CLASSES
#include "tinfoil/Dialect/TFType/IR/TFTypeTypes.h.inc"

#endif // TINFOIL_DIALECT_TFTYPE_IR_TFTYPE_H
