//===- Context.h - What the caller of compiled code offers ------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled code has no threads, no clock and no ops but its own: where it needs these, it asks its caller by way of a
// structure of functions. Entries of models that need none of them have no such parameter.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_COMMON_CONTEXT_H
#define TINFOIL_CODEGEN_COMMON_CONTEXT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <cstdint>

namespace tinfoil::codegen {

/// A tensor that a custom operator reads or writes; as C sees it, `tinfoil_argument`.
struct Argument {
  /// Null, as all that follows, for an operand that is missing.
  void *data;
  const int32_t *extents;
  int32_t rank;
  /// The number of TensorType in TensorFlow Lite's schema.
  int32_t type;
  /// Of quantized numbers: real = scale * (number - zeroPoint); the scale of others, and of those with several, is 0.
  float scale;
  int32_t zeroPoint;
};

/// As C sees it: `tinfoil_context` of the headers that tfl-compile writes.
struct Context {
  /// Handed to the functions.
  void *user;
  /// Calls `task(argument, begin, end)` for parts of [0, count) that cover it, in any order and at the same time, and
  /// returns when all of these have. Null: all of it is one call.
  void (*parallelFor)(void *user, void (*task)(void *argument, int64_t begin, int64_t end), void *argument,
                      int64_t count);
  /// Called before op number `index` of the profile, and with -1 at the end.
  void (*mark)(void *user, int64_t index);
  /// Computes a custom operator, of the name and with the bytes of options that the model has; 0 if all is well.
  int32_t (*custom)(void *user, const char *name, const void *options, int64_t optionBytes, const Argument *inputs,
                    int64_t inputCount, const Argument *outputs, int64_t outputCount);
  /// What custom operators returned that was not 0, or-ed.
  int32_t status;
};

/// The fields of a context, in their order.
enum class ContextField : int32_t { User, ParallelFor, Mark, Custom, Status };

/// The address of a field of a context, and the pointer that is in it, in code below `func`.
mlir::Value contextPlace(mlir::OpBuilder &b, mlir::Location loc, mlir::Value context, ContextField field);
mlir::Value loadContext(mlir::OpBuilder &b, mlir::Location loc, mlir::Value context, ContextField field);

/// What entry points for C return (`TINFOIL_DONE` ... in C).
enum class EntryStatus : int32_t { Done, NullPointer, Misaligned, CustomFailed, NoMachine };

/// The attribute of the parameter that is a pointer to the context.
constexpr llvm::StringLiteral kContextAttr = "tflk.context";

/// Entry functions that need `custom` have this attribute.
constexpr llvm::StringLiteral kCustomAttr = "tflk.custom";

/// That parameter of a function; null if there is none.
mlir::Value findContext(mlir::FunctionOpInterface function);
/// The same of an entry function: it is added, as the last, if there is none.
mlir::FailureOr<mlir::Value> contextOf(mlir::func::FuncOp function);

/// Loops whose iterations may run at the same time, and are worth it, have this attribute.
constexpr llvm::StringLiteral kTasksAttr = "tflk.tasks";

/// Whether so many nanoseconds of work are worth the one or two microseconds that handing them out takes.
inline bool isWorthTasks(double nanoseconds) { return nanoseconds >= 6e3; }

} // namespace tinfoil::codegen

#endif // TINFOIL_CODEGEN_COMMON_CONTEXT_H
