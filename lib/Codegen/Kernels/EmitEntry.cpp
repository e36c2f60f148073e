//===- EmitEntry.cpp - Entry points of compiled models ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_EMITENTRYPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

class EmitEntry : public impl::EmitEntryPassBase<EmitEntry> {
public:
  void runOnOperation() override {
    SmallVector<LLVM::LLVMFuncOp> entries;
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      if (function.isPublic() && !function.isExternal())
        entries.push_back(function);
    for (LLVM::LLVMFuncOp function : entries)
      if (failed(emit(function)))
        return signalPassFailure();
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      if (function.isPrivate() && !function.isExternal())
        function.setLinkage(LLVM::Linkage::Internal);
  }

private:
  LogicalResult emit(LLVM::LLVMFuncOp function) {
    Location loc = function.getLoc();
    OpBuilder b(function->getBlock(), std::next(Block::iterator(function)));
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()), {pointer});
    auto entry = LLVM::LLVMFuncOp::create(b, loc, ("tinfoil_" + function.getName()).str(), type);
    b.setInsertionPointToStart(entry.addEntryBlock(b));
    SmallVector<Value> arguments;
    for (auto [index, parameter] : llvm::enumerate(function.getArgumentTypes())) {
      if (parameter != pointer)
        return function.emitOpError("parameter #") << index << " is no buffer of static shape";
      Value place = LLVM::GEPOp::create(b, loc, pointer, pointer, entry.getArgument(0),
                                        ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(int32_t(index))});
      arguments.push_back(LLVM::LoadOp::create(b, loc, pointer, place));
    }
    LLVM::CallOp::create(b, loc, function, arguments);
    LLVM::ReturnOp::create(b, loc, ValueRange());
    // What passes noted about variables has no meaning to LLVM.
    for (unsigned index = 0; index < function.getNumArguments(); ++index)
      function.removeArgAttr(index, "tflk.state");
    function.setPrivate();
    return success();
  }
};

} // namespace
} // namespace tinfoil::codegen
