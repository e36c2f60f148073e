//===- TFL.h - The tfl dialect with all its ops -----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFL_H
#define TINFOIL_DIALECT_TFL_IR_TFL_H

#include "tinfoil/Dialect/TFL/IR/TFLActivationOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLControlOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLConvOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLElementwiseOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLIndexOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLMatMulOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLQuantOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLRandomOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLRecurrentOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLReduceOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLShapeOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLUnaryOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLVariableOps.h"

#endif // TINFOIL_DIALECT_TFL_IR_TFL_H
