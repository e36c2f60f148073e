//===- State.h - What functions keep from run to run ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A variable is an argument with the attribute `tflk.state`, its first value, and a result behind those that the
// function has otherwise: what it holds after the run. States come last on both sides, in the same order. Variable
// tensors, which recurrent cells keep their state in, are handled as resources of the function.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOTFLK_STATE_H
#define TINFOIL_LIB_CONVERSION_TFLTOTFLK_STATE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tinfoil::tflk {

/// Make arguments and results of variables that are resources: read and written by the ops of a function, in their
/// order. Loops carry what is assigned in them, and branches give it as results.
mlir::LogicalResult convertVariables(mlir::func::FuncOp function);

/// The attribute of an argument that is a variable: its first value. Where the variable is the model's, and the same in
/// all functions, a second one is its name.
constexpr llvm::StringLiteral kState = "tflk.state", kStateName = "tflk.state_name";

/// The container of variables that stand for variable tensors, which are the function's.
constexpr llvm::StringLiteral kVariableTensors = "tflk.variable_tensors";

/// The attribute of tfl.var_handle that holds the first value of the variable.
constexpr llvm::StringLiteral kFirstValue = "tflk.first_value";

} // namespace tinfoil::tflk

#endif // TINFOIL_LIB_CONVERSION_TFLTOTFLK_STATE_H
