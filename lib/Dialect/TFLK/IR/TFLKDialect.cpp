//===- TFLKDialect.cpp - The kernel dialect -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tinfoil::tflk;

#include "tinfoil/Dialect/TFLK/IR/TFLKDialect.cpp.inc"
#include "tinfoil/Dialect/TFLK/IR/TFLKEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "tinfoil/Dialect/TFLK/IR/TFLKAttributes.cpp.inc"

void TFLKDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "tinfoil/Dialect/TFLK/IR/TFLKAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFLK/IR/TFLKOps.cpp.inc"
      >();
}
