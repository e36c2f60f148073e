//===- TFLOpsBase.h - What every family of ops needs ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLOPSBASE_H
#define TINFOIL_DIALECT_TFL_IR_TFLOPSBASE_H

#include "tinfoil/Dialect/TFL/IR/TFLAttributes.h"
#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/Dialect/TFL/IR/TFLInterfaces.h"
#include "tinfoil/Dialect/TFL/IR/TFLPredicates.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/Dialect/Traits.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#endif // TINFOIL_DIALECT_TFL_IR_TFLOPSBASE_H
