//===- OutlineUtils.h - Regions as functions --------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_OUTLINEUTILS_H
#define TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_OUTLINEUTILS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/SetVector.h"

namespace tinfoil::tfl {

/// The call, if a region of one block holds just a call and the yield of all its results; otherwise null.
mlir::func::CallOp onlyCall(mlir::Region &region);

/// Copy constants that a region uses from outside to its start.
void copyConstantsInto(mlir::Region &region);

/// Add the values that a region uses from outside.
void collectCaptures(mlir::Region &region, llvm::SetVector<mlir::Value> &captures);

/// Move a region of one block into a new private function and leave a call of it and the yield of its results in the
/// region. The function takes the block's arguments, then `captures`.
mlir::func::FuncOp outline(mlir::Region &region, mlir::ValueRange captures, llvm::StringRef name,
                           mlir::SymbolTable &symbols);

} // namespace tinfoil::tfl

#endif // TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_OUTLINEUTILS_H
