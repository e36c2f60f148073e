//===- OutlineTasks.cpp - Loops as functions ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A task is a private function of the buffers and numbers that its loop uses, and of the first and last iteration to
// run. Buffers are made from the parameters of the function again, not handed over: a view of the workspace is a
// constant there.
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Common/Passes.h"

#include "tinfoil/Codegen/Common/Context.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_OUTLINETASKSPASS
#include "tinfoil/Codegen/Common/Passes.h.inc"

namespace {

bool isNumber(Type type) { return type.isIntOrIndexOrFloat() || isa<LLVM::LLVMPointerType>(type); }

/// What a loop needs from outside: ops to do again in the task, in order, and values to hand over.
class Captures {
public:
  explicit Captures(func::FuncOp function) : function(function) {}

  /// False if a value is neither a number nor a buffer made of parameters.
  bool add(Value value) {
    if (arguments.contains(value) || known.contains(value))
      return true;
    Operation *op = value.getDefiningOp();
    bool isConstant = op && matchPattern(op, m_Constant());
    if (!isConstant && (isNumber(value.getType()) || isParameter(value))) {
      arguments.insert(value);
      return true;
    }
    bool isMadeAgain = isConstant || isa_and_nonnull<memref::GetGlobalOp>(op) ||
                       (isa_and_nonnull<ViewLikeOpInterface>(op) && isMemoryEffectFree(op));
    if (!isMadeAgain || op->getNumRegions() > 0 || !llvm::all_of(op->getOperands(), [&](Value v) { return add(v); }))
      return false;
    again.push_back(op);
    known.insert_range(op->getResults());
    return true;
  }

  SetVector<Value> arguments;
  SmallVector<Operation *> again;

private:
  bool isParameter(Value value) {
    auto argument = dyn_cast<BlockArgument>(value);
    return argument && argument.getOwner() == &function.getBody().front() && isa<MemRefType>(value.getType());
  }

  func::FuncOp function;
  llvm::DenseSet<Value> known;
};

class OutlineTasks : public impl::OutlineTasksPassBase<OutlineTasks> {
public:
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (auto function : llvm::to_vector(getOperation().getOps<func::FuncOp>())) {
      if (function.isExternal() || !function.isPublic())
        continue;
      SmallVector<scf::ForOp> loops;
      function.walk<WalkOrder::PreOrder>([&](scf::ForOp loop) {
        if (!loop->hasAttr(kTasksAttr))
          return WalkResult::advance();
        loops.push_back(loop);
        return WalkResult::skip();
      });
      for (scf::ForOp loop : loops)
        if (failed(outline(function, loop, symbols)))
          return signalPassFailure();
    }
  }

private:
  LogicalResult outline(func::FuncOp function, scf::ForOp loop, SymbolTable &symbols) {
    auto begin = getConstantIntValue(loop.getLowerBound()), end = getConstantIntValue(loop.getUpperBound());
    auto step = getConstantIntValue(loop.getStep());
    if (!begin || !end || !step || *step <= 0 || loop.getNumResults() > 0)
      return loop.emitOpError("has '") << kTasksAttr << "', but no constant bounds, or results";
    int64_t count = *end <= *begin ? 0 : llvm::divideCeil(*end - *begin, *step);
    Captures captures(function);
    SetVector<Value> above;
    getUsedValuesDefinedAbove(loop.getRegion(), above);
    // Buffers that a loop around this one carries cannot be made again: this one stays where it is.
    if (count < 2 || !llvm::all_of(above, [&](Value value) { return captures.add(value); }))
      return success();
    if (failed(contextOf(function)))
      return failure();

    Location loc = loop.getLoc();
    OpBuilder b(function->getBlock(), std::next(Block::iterator(function)));
    SmallVector<Type> types(ValueRange(captures.arguments.getArrayRef()).getTypes());
    types.append(2, b.getI64Type());
    auto task = func::FuncOp::create(b, loc, (function.getName() + "_task").str(), b.getFunctionType(types, {}));
    task.setPrivate();
    task->setAttr(kTasksAttr, b.getUnitAttr());
    task->setAttr("passthrough", b.getArrayAttr(b.getStringAttr("noinline")));
    symbols.insert(task);
    Block *entry = task.addEntryBlock();
    IRMapping map;
    for (auto [index, value] : llvm::enumerate(captures.arguments)) {
      map.map(value, entry->getArgument(index));
      // What parameters of the function are known not to overlap does not overlap here.
      auto argument = dyn_cast<BlockArgument>(value);
      if (argument && isa<MemRefType>(value.getType()))
        if (Attribute noalias = function.getArgAttr(argument.getArgNumber(), "llvm.noalias"))
          task.setArgAttr(index, "llvm.noalias", noalias);
    }
    b.setInsertionPointToStart(entry);
    for (Operation *op : captures.again)
      b.clone(*op, map);
    Type counter = loop.getInductionVar().getType();
    auto number = [&](int64_t value) -> Value {
      return arith::ConstantOp::create(b, loc, b.getIntegerAttr(counter, value));
    };
    auto bound = [&](Value iteration) -> Value {
      if (counter.isIndex())
        iteration = arith::IndexCastOp::create(b, loc, counter, iteration);
      Value scaled = arith::MulIOp::create(b, loc, iteration, number(*step));
      return arith::AddIOp::create(b, loc, scaled, number(*begin));
    };
    Value from = bound(entry->getArgument(types.size() - 2));
    Value to = arith::MinSIOp::create(b, loc, bound(entry->getArgument(types.size() - 1)), number(*end));
    auto inner = scf::ForOp::create(b, loc, from, to, number(*step));
    inner->setDiscardableAttrs(loop->getDiscardableAttrDictionary());
    inner->removeAttr(kTasksAttr);
    map.map(loop.getInductionVar(), inner.getInductionVar());
    b.setInsertionPointToStart(inner.getBody());
    for (Operation &op : loop.getBody()->without_terminator())
      b.clone(op, map)->walk([](Operation *nested) { nested->removeAttr(kTasksAttr); });
    b.setInsertionPointToEnd(entry);
    func::ReturnOp::create(b, loc);

    b.setInsertionPoint(loop);
    SmallVector<Value> arguments(captures.arguments.getArrayRef());
    for (int64_t value : {int64_t(0), count})
      arguments.push_back(arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(value)));
    func::CallOp::create(b, loc, task, arguments);
    loop.erase();
    return success();
  }
};

} // namespace
} // namespace tinfoil::codegen
