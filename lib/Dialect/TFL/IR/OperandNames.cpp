//===- OperandNames.cpp - ODS names of operands ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/OperandNames.h"

#include "llvm/ADT/StringMap.h"

namespace tinfoil::tfl {

namespace {
/// Operand names of an op, separated by commas.
struct OperandNames {
  llvm::StringLiteral op;
  llvm::StringLiteral names;
};
} // namespace

#include "tinfoil/Dialect/TFL/IR/OperandNames.inc"

llvm::StringRef getOperandName(mlir::Operation *op, unsigned operand) {
  static const llvm::StringMap<llvm::StringRef> byOp = [] {
    llvm::StringMap<llvm::StringRef> map;
    for (const OperandNames &entry : operandNames)
      map[entry.op] = entry.names;
    return map;
  }();
  llvm::StringRef rest = byOp.lookup(op->getName().getStringRef());
  // The last group may be variadic and then names all that follow.
  for (; operand > 0 && rest.contains(','); --operand)
    rest = rest.split(',').second;
  return rest.split(',').first;
}

} // namespace tinfoil::tfl
