//===- TFLSliceOps.h - Joining, splitting, slicing and padding -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLSLICEOPS_H
#define TINFOIL_DIALECT_TFL_IR_TFLSLICEOPS_H

#include "tinfoil/Dialect/TFL/IR/TFLOpsBase.h"
#include "tinfoil/Numerics/StridedSlice.h"

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.h.inc"

#endif // TINFOIL_DIALECT_TFL_IR_TFLSLICEOPS_H
