//===- TFLElementwiseOps.cpp - Elementwise ops of two operands ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLElementwiseOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLElementwiseOps.cpp.inc"

void TFLDialect::registerElementwiseOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLElementwiseOps.cpp.inc"
      >();
}
