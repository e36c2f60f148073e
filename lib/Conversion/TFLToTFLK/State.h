//===- State.h - What functions keep from run to run ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A variable is an argument with the attribute `tflk.state`, its first value, and a result behind those that the
// function has otherwise: what it holds after the run. States come last on both sides, in the same order.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOTFLK_STATE_H
#define TINFOIL_LIB_CONVERSION_TFLTOTFLK_STATE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace tinfoil::tflk {

/// One variable of a function, by the index of its argument.
class State {
public:
  State(mlir::func::FuncOp function, unsigned argument) : function(function), argument(argument) {}

  /// Adds a variable of this lowered type.
  static mlir::FailureOr<State> add(mlir::func::FuncOp function, mlir::RankedTensorType type, mlir::ElementsAttr first,
                                    mlir::Location loc);

  unsigned getArgument() const { return argument; }
  /// What it holds behind all that was converted so far.
  mlir::Value get();
  void set(mlir::Value value);

private:
  mlir::OpOperand &result();

  mlir::func::FuncOp function;
  unsigned argument;
};

/// Make states of variables that are resources: read and written by the ops of a function, in their order.
mlir::LogicalResult convertVariables(mlir::func::FuncOp function);

/// The attribute of tfl.var_handle that holds the first value of the variable.
constexpr llvm::StringLiteral kFirstValue = "tflk.first_value";

} // namespace tinfoil::tflk

#endif // TINFOIL_LIB_CONVERSION_TFLTOTFLK_STATE_H
