//===- TFLAttributes.h - Attributes and types of the tfl dialect -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLATTRIBUTES_H
#define TINFOIL_DIALECT_TFL_IR_TFLATTRIBUTES_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Types.h"

#include "tinfoil/Dialect/TFL/IR/TFLEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLAttributes.h.inc"

#define GET_TYPEDEF_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLTypes.h.inc"

#endif // TINFOIL_DIALECT_TFL_IR_TFLATTRIBUTES_H
