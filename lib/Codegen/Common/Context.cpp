//===- Context.cpp - What the caller of compiled code offers ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Common/Context.h"

#include "mlir/Dialect/LLVMIR/LLVMTypes.h"

using namespace mlir;

namespace tinfoil::codegen {

FailureOr<Value> contextOf(func::FuncOp function) {
  for (unsigned index = 0; index < function.getNumArguments(); ++index)
    if (function.getArgAttr(index, kContextAttr))
      return Value(function.getArgument(index));
  if (!function.isPublic())
    return function.emitOpError("is no entry of the model: what its caller offers is not at hand here");
  unsigned index = function.getNumArguments();
  Builder b(function.getContext());
  auto attributes = b.getDictionaryAttr(b.getNamedAttr(kContextAttr, b.getUnitAttr()));
  if (failed(function.insertArgument(index, LLVM::LLVMPointerType::get(b.getContext()), attributes, function.getLoc())))
    return failure();
  return Value(function.getArgument(index));
}

} // namespace tinfoil::codegen
