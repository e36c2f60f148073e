//===- TFLIndexOps.cpp - Gathering, scattering, searching -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLIndexOps.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLIndexOps.cpp.inc"

void TFLDialect::registerIndexOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLIndexOps.cpp.inc"
      >();
}
