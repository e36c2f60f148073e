//===- TFLVariableOps.cpp - Variables and hash tables ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLVariableOps.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLVariableOps.cpp.inc"

void TFLDialect::registerVariableOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLVariableOps.cpp.inc"
      >();
}
