//===- EmitTasks.cpp - Calls of tasks by the caller's threads -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Common/Passes.h"

#include "tinfoil/Codegen/Common/Context.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_EMITTASKSPASS
#include "tinfoil/Codegen/Common/Passes.h.inc"

namespace {

class EmitTasks : public impl::EmitTasksPassBase<EmitTasks> {
public:
  void runOnOperation() override {
    pointer = LLVM::LLVMPointerType::get(&getContext());
    i64 = IntegerType::get(&getContext(), 64);
    SymbolTable symbols(getOperation());
    SmallVector<LLVM::CallOp> calls;
    getOperation().walk([&](LLVM::CallOp call) {
      if (auto callee = call.getCallee())
        if (auto task = symbols.lookup<LLVM::LLVMFuncOp>(*callee); task && task->hasAttr(kTasksAttr))
          calls.push_back(call);
    });
    for (LLVM::CallOp call : calls)
      if (failed(dispatch(call, symbols)))
        return signalPassFailure();
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      function->removeAttr(kTasksAttr);
  }

private:
  LogicalResult dispatch(LLVM::CallOp call, SymbolTable &symbols) {
    auto caller = call->getParentOfType<LLVM::LLVMFuncOp>();
    Value context = findContext(caller);
    if (!context)
      return call.emitOpError("runs a task in a function without a context");
    auto task = symbols.lookup<LLVM::LLVMFuncOp>(*call.getCallee());
    Location loc = call.getLoc();
    ValueRange given = call.getArgOperands().drop_back(2);
    // One place for each argument, 8 bytes apart, made where the function begins: loops make no more of them.
    OpBuilder b = OpBuilder::atBlockBegin(&caller.getBody().front());
    Value places = LLVM::ConstantOp::create(b, loc, b.getI64IntegerAttr(std::max<size_t>(1, given.size())));
    Value frame = LLVM::AllocaOp::create(b, loc, pointer, i64, places, 8);
    b.setInsertionPoint(call);
    for (auto [index, value] : llvm::enumerate(given))
      LLVM::StoreOp::create(b, loc, value, at(b, loc, frame, 8 * index));
    Value thunk = LLVM::AddressOfOp::create(b, loc, pointer, makeThunk(task, symbols).getName());
    LLVM::CallOp::create(b, loc, makeDispatch(symbols),
                         ValueRange{context, thunk, frame, call.getArgOperands().back()});
    call.erase();
    return success();
  }

  /// (frame, begin, end): the task, with arguments from the frame.
  LLVM::LLVMFuncOp makeThunk(LLVM::LLVMFuncOp task, SymbolTable &symbols) {
    OpBuilder b(task->getBlock(), std::next(Block::iterator(task)));
    Location loc = task.getLoc();
    auto thunk = LLVM::LLVMFuncOp::create(b, loc, (task.getName() + "_thunk").str(), taskType());
    thunk.setPrivate();
    symbols.insert(thunk);
    Block *entry = thunk.addEntryBlock(b);
    b.setInsertionPointToStart(entry);
    SmallVector<Value> arguments;
    for (auto [index, type] : llvm::enumerate(task.getArgumentTypes().drop_back(2)))
      arguments.push_back(LLVM::LoadOp::create(b, loc, type, at(b, loc, entry->getArgument(0), 8 * index)));
    arguments.push_back(entry->getArgument(1));
    arguments.push_back(entry->getArgument(2));
    LLVM::CallOp::create(b, loc, task, arguments);
    LLVM::ReturnOp::create(b, loc, ValueRange());
    return thunk;
  }

  /// (context, task, frame, count): by the caller's threads if it has some.
  LLVM::LLVMFuncOp makeDispatch(SymbolTable &symbols) {
    StringRef name = "tflk_dispatch";
    if (auto made = symbols.lookup<LLVM::LLVMFuncOp>(name))
      return made;
    OpBuilder b = OpBuilder::atBlockEnd(getOperation().getBody());
    Location loc = b.getUnknownLoc();
    Type nothing = LLVM::LLVMVoidType::get(&getContext());
    auto function =
        LLVM::LLVMFuncOp::create(b, loc, name, LLVM::LLVMFunctionType::get(nothing, {pointer, pointer, pointer, i64}));
    function.setPrivate();
    symbols.insert(function);
    Block *entry = function.addEntryBlock(b);
    Block *ask = b.createBlock(&function.getBody(), function.getBody().end());
    Block *parallel = b.createBlock(&function.getBody(), function.getBody().end(), pointer, loc);
    Block *serial = b.createBlock(&function.getBody(), function.getBody().end());
    Value context = entry->getArgument(0), task = entry->getArgument(1), frame = entry->getArgument(2);
    Value count = entry->getArgument(3);
    auto isNull = [&](Value value) -> Value {
      return LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::eq, value, LLVM::ZeroOp::create(b, loc, pointer));
    };
    b.setInsertionPointToStart(entry);
    LLVM::CondBrOp::create(b, loc, isNull(context), serial, ask);
    b.setInsertionPointToStart(ask);
    Value parallelFor = loadContext(b, loc, context, ContextField::ParallelFor);
    LLVM::CondBrOp::create(b, loc, isNull(parallelFor), serial, ValueRange(), parallel, ValueRange(parallelFor));
    b.setInsertionPointToStart(parallel);
    auto type = LLVM::LLVMFunctionType::get(nothing, {pointer, pointer, pointer, i64});
    Value user = loadContext(b, loc, context, ContextField::User);
    LLVM::CallOp::create(b, loc, type, ValueRange{parallel->getArgument(0), user, task, frame, count});
    LLVM::ReturnOp::create(b, loc, ValueRange());
    b.setInsertionPointToStart(serial);
    Value zero = LLVM::ConstantOp::create(b, loc, b.getI64IntegerAttr(0));
    LLVM::CallOp::create(b, loc, taskType(), ValueRange{task, frame, zero, count});
    LLVM::ReturnOp::create(b, loc, ValueRange());
    return function;
  }

  LLVM::LLVMFunctionType taskType() {
    return LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()), {pointer, i64, i64});
  }

  Value at(OpBuilder &b, Location loc, Value base, size_t offset) {
    return LLVM::GEPOp::create(b, loc, pointer, b.getI8Type(), base, ArrayRef<LLVM::GEPArg>{int32_t(offset)});
  }

  Type pointer, i64;
};

} // namespace
} // namespace tinfoil::codegen
