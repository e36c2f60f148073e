//===- EmitEntry.cpp - Entry points of compiled models ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_EMITENTRYPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

/// Of the workspace, and of every variable.
constexpr int64_t kAlignment = 64;

class EmitEntry : public impl::EmitEntryPassBase<EmitEntry> {
public:
  using EmitEntryPassBase::EmitEntryPassBase;

  void runOnOperation() override {
    SmallVector<LLVM::LLVMFuncOp> entries;
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      if (function.isPublic() && !function.isExternal())
        entries.push_back(function);
    for (LLVM::LLVMFuncOp function : entries) {
      for (auto [index, parameter] : llvm::enumerate(function.getArgumentTypes()))
        if (!isa<LLVM::LLVMPointerType>(parameter)) {
          function.emitOpError("parameter #") << index << " is no buffer of static shape";
          return signalPassFailure();
        }
      StringRef prefix = cEntryOf(function.getName());
      if (failed(prefix.empty() ? emit(function) : emitForC(function, prefix)))
        return signalPassFailure();
      // What passes noted about parameters has no meaning to LLVM.
      function->removeAttr(kCustomAttr);
      for (unsigned index = 0; index < function.getNumArguments(); ++index)
        for (StringRef note : {StringRef("tflk.state"), StringRef(kContextAttr)})
          function.removeArgAttr(index, note);
    }
    for (auto function : getOperation().getOps<LLVM::LLVMFuncOp>())
      if (function.isPrivate() && !function.isExternal())
        function.setLinkage(LLVM::Linkage::Internal);
  }

private:
  StringRef cEntryOf(StringRef function) {
    for (const std::string &entry : cEntries)
      // A function may have any name, a symbol of C holds no `=`.
      if (auto [name, prefix] = StringRef(entry).rsplit('='); name == function)
        return prefix;
    return {};
  }

  /// A function behind another one.
  FailureOr<LLVM::LLVMFuncOp> makeEntry(LLVM::LLVMFuncOp function, const Twine &name, LLVM::LLVMFunctionType type) {
    std::string symbol = name.str();
    if (SymbolTable::lookupSymbolIn(getOperation(), symbol))
      return function.emitOpError("cannot have an entry point '") << symbol << "': the model has one of that name";
    OpBuilder b(function->getBlock(), std::next(Block::iterator(function)));
    auto entry = LLVM::LLVMFuncOp::create(b, function.getLoc(), symbol, type);
    function.setPrivate();
    return entry;
  }

  LogicalResult emit(LLVM::LLVMFuncOp function) {
    Location loc = function.getLoc();
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()), {pointer});
    auto entry = makeEntry(function, "tinfoil_" + function.getName(), type);
    if (failed(entry))
      return failure();
    OpBuilder b(&getContext());
    b.setInsertionPointToStart(entry->addEntryBlock(b));
    SmallVector<Value> arguments;
    for (unsigned index = 0; index < function.getNumArguments(); ++index)
      arguments.push_back(loadPointer(b, loc, entry->getArgument(0), index));
    LLVM::CallOp::create(b, loc, function, arguments);
    LLVM::ReturnOp::create(b, loc, ValueRange());
    return success();
  }

  /// Ends a function with a status where conditions hold.
  class Leave {
  public:
    Leave(OpBuilder &b, LLVM::LLVMFuncOp entry)
        : b(b), loc(entry.getLoc()), status(IntegerType::get(b.getContext(), 32)), region(entry.getBody()) {
      block = b.createBlock(&region, region.end(), {status}, {loc});
      LLVM::ReturnOp::create(b, loc, block->getArgument(0));
    }

    /// What follows is built where the condition does not hold.
    void onlyIf(Value condition, EntryStatus why) {
      Block *from = b.getInsertionBlock(), *next = b.createBlock(&region, region.end());
      b.setInsertionPointToEnd(from);
      LLVM::CondBrOp::create(b, loc, condition, block, ValueRange(code(why)), next, ValueRange());
      b.setInsertionPointToStart(next);
    }

    void always(EntryStatus why) { LLVM::BrOp::create(b, loc, ValueRange(code(why)), block); }

  private:
    Value code(EntryStatus why) { return LLVM::ConstantOp::create(b, loc, status, b.getI32IntegerAttr(int32_t(why))); }

    OpBuilder &b;
    Location loc;
    Type status;
    Region &region;
    Block *block;
  };

  LogicalResult emitForC(LLVM::LLVMFuncOp function, StringRef prefix) {
    Location loc = function.getLoc();
    auto inputs = function->getAttrOfType<DenseI64ArrayAttr>("tflk.inputs");
    auto outputs = function->getAttrOfType<DenseI64ArrayAttr>("tflk.outputs");
    SmallVector<ElementsAttr> states;
    for (unsigned index = 0; index < function.getNumArguments(); ++index)
      if (auto initial = function.getArgAttrOfType<ElementsAttr>(index, "tflk.state"))
        states.push_back(initial);
    unsigned last = function.getNumArguments() - 1;
    bool hasContext = findContext(function) != nullptr;
    if (!inputs || !outputs || last != unsigned(inputs.size() + outputs.size()) + states.size() + hasContext)
      return function.emitOpError("has no attributes that tell inputs and outputs from the workspace");
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    auto status = IntegerType::get(&getContext(), 32);
    SmallVector<Type> parameters(3 + !states.empty() + hasContext, pointer);
    auto entry = makeEntry(function, prefix + "_run", LLVM::LLVMFunctionType::get(status, parameters));
    if (failed(entry))
      return failure();

    OpBuilder b(&getContext());
    Block *first = entry->addEntryBlock(b);
    Leave leave(b, *entry);
    b.setInsertionPointToStart(first);
    Value workspace = first->getArgument(0);
    SmallVector<Value> lists{workspace};
    if (!inputs.empty())
      lists.push_back(first->getArgument(1));
    if (!outputs.empty())
      lists.push_back(first->getArgument(2));
    // Custom operators are computed by a function of the caller.
    bool isCustom = function->hasAttr(kCustomAttr);
    Value context = first->getArguments().back();
    if (isCustom)
      lists.push_back(context);
    leave.onlyIf(isAnyNull(b, loc, lists), EntryStatus::NullPointer);
    if (isCustom)
      leave.onlyIf(isAnyNull(b, loc, loadContext(b, loc, context, ContextField::Custom)), EntryStatus::NullPointer);
    SmallVector<Value> arguments;
    for (int64_t index = 0; index < inputs.size(); ++index)
      arguments.push_back(loadPointer(b, loc, first->getArgument(1), index));
    for (int64_t index = 0; index < outputs.size(); ++index)
      arguments.push_back(loadPointer(b, loc, first->getArgument(2), index));
    SmallVector<Value> given(arguments);
    SmallVector<int64_t> alignments(inputs.asArrayRef());
    llvm::append_range(alignments, outputs.asArrayRef());
    given.push_back(workspace);
    if (!states.empty())
      given.push_back(first->getArgument(3));
    alignments.resize(given.size(), kAlignment);
    leave.onlyIf(isAnyNull(b, loc, given), EntryStatus::NullPointer);
    leave.onlyIf(isAnyMisaligned(b, loc, given, alignments), EntryStatus::Misaligned);
    int64_t offset = 0;
    for (ElementsAttr initial : states) {
      arguments.push_back(at(b, loc, first->getArgument(3), offset));
      offset += stateBytes(initial);
    }
    arguments.push_back(workspace);
    if (hasContext)
      arguments.push_back(context);
    if (isCustom) {
      Value place = contextPlace(b, loc, context, ContextField::Status);
      Value none = LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(0));
      LLVM::StoreOp::create(b, loc, none, place);
      LLVM::CallOp::create(b, loc, function, arguments);
      Value status = LLVM::LoadOp::create(b, loc, b.getI32Type(), place);
      leave.onlyIf(LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::ne, status, none), EntryStatus::CustomFailed);
    } else {
      LLVM::CallOp::create(b, loc, function, arguments);
    }
    leave.always(EntryStatus::Done);
    return states.empty() ? success() : emitReset(function, prefix, states);
  }

  /// Writes the first values of all variables.
  LogicalResult emitReset(LLVM::LLVMFuncOp function, StringRef prefix, ArrayRef<ElementsAttr> states) {
    Location loc = function.getLoc();
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    auto type = LLVM::LLVMFunctionType::get(IntegerType::get(&getContext(), 32), {pointer});
    auto reset = makeEntry(function, prefix + "_reset", type);
    if (failed(reset))
      return failure();
    OpBuilder b(&getContext());
    Block *first = reset->addEntryBlock(b);
    Leave leave(b, *reset);
    b.setInsertionPointToStart(first);
    Value state = first->getArgument(0);
    leave.onlyIf(isAnyNull(b, loc, state), EntryStatus::NullPointer);
    leave.onlyIf(isAnyMisaligned(b, loc, state, kAlignment), EntryStatus::Misaligned);
    int64_t offset = 0;
    for (auto [index, initial] : llvm::enumerate(states)) {
      auto view = tfl::ConstantView::get(initial);
      if (!view)
        return function.emitOpError("has a variable whose first value is not known");
      SmallVector<char> scratch;
      ArrayRef<char> bytes = view->getFileBytes(scratch);
      Value to = at(b, loc, state, offset);
      Value length = LLVM::ConstantOp::create(b, loc, b.getI64IntegerAttr(bytes.size()));
      if (llvm::all_of(bytes, [](char byte) { return byte == 0; })) {
        Value zero = LLVM::ConstantOp::create(b, loc, b.getI8IntegerAttr(0));
        LLVM::MemsetOp::create(b, loc, to, zero, length, /*isVolatile=*/false);
      } else {
        OpBuilder atGlobal(*reset);
        auto array = LLVM::LLVMArrayType::get(b.getI8Type(), bytes.size());
        std::string name = (prefix + "_state_" + Twine(index)).str();
        auto global = LLVM::GlobalOp::create(atGlobal, loc, array, /*isConstant=*/true, LLVM::Linkage::Private, name,
                                             b.getStringAttr(StringRef(bytes.data(), bytes.size())));
        Value from = LLVM::AddressOfOp::create(b, loc, global);
        LLVM::MemcpyOp::create(b, loc, to, from, length, /*isVolatile=*/false);
      }
      offset += stateBytes(initial);
    }
    leave.always(EntryStatus::Done);
    return success();
  }

  /// The place of a variable, up to the next one.
  static int64_t stateBytes(ElementsAttr initial) {
    unsigned bits = initial.getElementType().isIntOrFloat() ? initial.getElementType().getIntOrFloatBitWidth() : 64;
    return llvm::alignTo(initial.getNumElements() * llvm::divideCeil(bits, 8), kAlignment);
  }

  static Value at(OpBuilder &b, Location loc, Value pointer, int64_t offset) {
    return LLVM::GEPOp::create(b, loc, pointer.getType(), b.getI8Type(), pointer,
                               ArrayRef<LLVM::GEPArg>{int32_t(offset)});
  }

  static Value loadPointer(OpBuilder &b, Location loc, Value list, int64_t index) {
    Type pointer = list.getType();
    Value place = LLVM::GEPOp::create(b, loc, pointer, pointer, list, ArrayRef<LLVM::GEPArg>{int32_t(index)});
    return LLVM::LoadOp::create(b, loc, pointer, place);
  }

  static Value isAnyNull(OpBuilder &b, Location loc, ValueRange pointers) {
    Value null = LLVM::ZeroOp::create(b, loc, pointers.front().getType());
    Value any;
    for (Value pointer : pointers) {
      Value isNull = LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::eq, pointer, null);
      any = any ? LLVM::OrOp::create(b, loc, any, isNull).getResult() : isNull;
    }
    return any;
  }

  static Value isAnyMisaligned(OpBuilder &b, Location loc, ValueRange pointers, ArrayRef<int64_t> alignments) {
    auto number = [&](int64_t value) { return LLVM::ConstantOp::create(b, loc, b.getI64IntegerAttr(value)); };
    Value all = number(0);
    for (auto [pointer, alignment] : llvm::zip_equal(pointers, alignments)) {
      Value address = LLVM::PtrToIntOp::create(b, loc, b.getI64Type(), pointer);
      Value rest = LLVM::AndOp::create(b, loc, address, number(alignment - 1));
      all = LLVM::OrOp::create(b, loc, all, rest);
    }
    return LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::ne, all, number(0));
  }
};

} // namespace
} // namespace tinfoil::codegen
