//===- TFLRecurrentOps.td - Recurrent networks ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLRECURRENTOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLRECURRENTOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"



#endif // TINFOIL_DIALECT_TFL_IR_TFLRECURRENTOPS_TD
