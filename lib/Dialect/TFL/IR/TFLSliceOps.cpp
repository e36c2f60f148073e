//===- TFLSliceOps.cpp - Joining, splitting, slicing and padding ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.cpp.inc"

void TFLDialect::registerSliceOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.cpp.inc"
      >();
}
