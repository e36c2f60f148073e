//===- TFLOps.td - All ops of the tfl dialect -----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLOPS_TD

// For tools that look at the whole dialect. Each family is compiled by itself.

include "tinfoil/Dialect/TFL/IR/TFLActivationOps.td"
include "tinfoil/Dialect/TFL/IR/TFLConstantOps.td"
include "tinfoil/Dialect/TFL/IR/TFLControlOps.td"
include "tinfoil/Dialect/TFL/IR/TFLConvOps.td"
include "tinfoil/Dialect/TFL/IR/TFLElementwiseOps.td"
include "tinfoil/Dialect/TFL/IR/TFLIndexOps.td"
include "tinfoil/Dialect/TFL/IR/TFLMatMulOps.td"
include "tinfoil/Dialect/TFL/IR/TFLQuantOps.td"
include "tinfoil/Dialect/TFL/IR/TFLRandomOps.td"
include "tinfoil/Dialect/TFL/IR/TFLRecurrentOps.td"
include "tinfoil/Dialect/TFL/IR/TFLReduceOps.td"
include "tinfoil/Dialect/TFL/IR/TFLShapeOps.td"
include "tinfoil/Dialect/TFL/IR/TFLSliceOps.td"
include "tinfoil/Dialect/TFL/IR/TFLUnaryOps.td"
include "tinfoil/Dialect/TFL/IR/TFLVariableOps.td"

#endif // TINFOIL_DIALECT_TFL_IR_TFLOPS_TD
