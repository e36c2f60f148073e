//===- TFLK.h - The kernel dialect ------------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFLK_IR_TFLK_H
#define TINFOIL_DIALECT_TFLK_IR_TFLK_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "tinfoil/Dialect/TFLK/IR/TFLKDialect.h.inc"
#include "tinfoil/Dialect/TFLK/IR/TFLKEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "tinfoil/Dialect/TFLK/IR/TFLKAttributes.h.inc"

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFLK/IR/TFLKOps.h.inc"

namespace tinfoil::tflk {

/// How ops on tensors become ops on buffers.
void registerBufferizableOpInterfaceModels(mlir::DialectRegistry &registry);

} // namespace tinfoil::tflk

#endif // TINFOIL_DIALECT_TFLK_IR_TFLK_H
