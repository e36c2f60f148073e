//===- TFLConstantOps.h - Constants ----------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLCONSTANTOPS_H
#define TINFOIL_DIALECT_TFL_IR_TFLCONSTANTOPS_H

#include "tinfoil/Dialect/TFL/IR/TFLOpsBase.h"

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.h.inc"

#endif // TINFOIL_DIALECT_TFL_IR_TFLCONSTANTOPS_H
