//===- Context.cpp - What the caller of compiled code offers ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Common/Context.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;

namespace tinfoil::codegen {

Value contextPlace(OpBuilder &b, Location loc, Value context, ContextField field) {
  Type pointer = LLVM::LLVMPointerType::get(b.getContext());
  auto record = LLVM::LLVMStructType::getLiteral(b.getContext(), {pointer, pointer, pointer, pointer, b.getI32Type()});
  return LLVM::GEPOp::create(b, loc, pointer, record, context, ArrayRef<LLVM::GEPArg>{0, int32_t(field)});
}

Value loadContext(OpBuilder &b, Location loc, Value context, ContextField field) {
  return LLVM::LoadOp::create(b, loc, LLVM::LLVMPointerType::get(b.getContext()), contextPlace(b, loc, context, field));
}

Value findContext(FunctionOpInterface function) {
  for (unsigned index = 0; index < function.getNumArguments(); ++index)
    if (function.getArgAttr(index, kContextAttr))
      return function.getArgument(index);
  return {};
}

FailureOr<Value> contextOf(func::FuncOp function) {
  if (Value context = findContext(function))
    return context;
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
