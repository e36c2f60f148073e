//===- InterfaceNames.h - What a model calls its inputs ---------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_INTERFACENAMES_H
#define TINFOIL_DIALECT_TFL_IR_INTERFACENAMES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <string>
#include <vector>

namespace tinfoil::tfl {

/// The name of every argument: as the signature calls it (`tf_saved_model.index_path`), otherwise the name of its
/// tensor (its location, or `tf.entry_function`), otherwise `input0`.
std::vector<std::string> inputNames(mlir::func::FuncOp function);

/// The same for the results, `output0`. The function must have a body of one block.
std::vector<std::string> outputNames(mlir::func::FuncOp function);

/// Key of the function's signature; empty without one.
std::string signatureKey(mlir::func::FuncOp function);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_INTERFACENAMES_H
