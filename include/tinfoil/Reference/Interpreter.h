//===- Interpreter.h - Run a model, slowly and obviously right --*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_REFERENCE_INTERPRETER_H
#define TINFOIL_REFERENCE_INTERPRETER_H

#include "tinfoil/Reference/Tensor.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include <limits>

namespace tinfoil::reference {

/// What an op with int8 weights does to its float activations (docs/numerics.md).
enum class Recipe {
  /// What generated code does: `Qd8` for matrix products and convolutions, `WeightOnly` for depthwise ones.
  Auto,
  /// XNNPACK; what it does not take (depthwise, recurrent ops) as the built-in kernels do.
  Qd8,
  /// TensorFlow Lite's built-in kernels: symmetric or asymmetric as the op and its scales say.
  TFLite,
  /// The built-in arithmetic, always with a zero point.
  Asymmetric,
  /// The built-in arithmetic, never with a zero point.
  Symmetric,
  /// Activations stay float; weights count as the real numbers they stand for.
  WeightOnly,
};

struct InterpreterOptions {
  Recipe recipe = Recipe::Auto;
  /// A tensor of more elements is an error, and so is a run of more ops: for models that nobody vouches for.
  int64_t maxElements = Tensor::kMaxElements;
  int64_t maxOps = std::numeric_limits<int64_t>::max();
};

/// Runs functions of a module op by op. Every op of the dialect that has numeric semantics is known, dynamic shapes and
/// control flow included; an op without a kernel is an error located at it. State (variables, variable tensors, hash
/// tables) lives as long as the interpreter.
class Interpreter {
public:
  explicit Interpreter(mlir::ModuleOp module, InterpreterOptions options = {});
  ~Interpreter();

  /// Run a function. Arguments must have the element types of its parameters and fit their shapes.
  mlir::FailureOr<llvm::SmallVector<Tensor>> run(mlir::func::FuncOp function, llvm::ArrayRef<Tensor> arguments);

  /// Forget all state.
  void reset();

  /// Called after every op with its results, in the order of execution.
  using Observer = std::function<void(mlir::Operation *, llvm::ArrayRef<Tensor>)>;
  void setObserver(Observer observer);

private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation;
};

/// Types of arguments as run() asks for them; what is no tensor is null. The error is the caller's.
mlir::LogicalResult verifyArguments(mlir::func::FuncOp function, mlir::TypeRange arguments, mlir::Operation *caller);

/// Names of the ops that the interpreter runs, sorted.
std::vector<std::string> supportedOps();

} // namespace tinfoil::reference

#endif // TINFOIL_REFERENCE_INTERPRETER_H
