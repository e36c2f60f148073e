//===- Jit.h - Run what passes make -----------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TEST_UNIT_CODEGEN_JIT_H
#define TINFOIL_TEST_UNIT_CODEGEN_JIT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/Pass.h"

namespace tinfoil::test {

/// A context that knows all dialects and translates to LLVM.
std::unique_ptr<mlir::MLIRContext> makeContext();

/// Run `pass` on one function.
bool run(mlir::func::FuncOp function, std::unique_ptr<mlir::Pass> pass);

/// Lower loops, vectors and buffers of `module` as compiled models do and make it executable; null is failure.
std::unique_ptr<mlir::ExecutionEngine> compile(mlir::ModuleOp module);

/// Call a function that has an attribute `llvm.emit_c_interface`; `arguments` are pointers to descriptors.
void call(mlir::ExecutionEngine &engine, llvm::StringRef name, llvm::ArrayRef<void *> arguments);

/// The descriptor of a buffer.
std::vector<int64_t> descriptor(void *data, int64_t offset, llvm::ArrayRef<int64_t> shape,
                                llvm::ArrayRef<int64_t> strides);

} // namespace tinfoil::test

#endif // TINFOIL_TEST_UNIT_CODEGEN_JIT_H
