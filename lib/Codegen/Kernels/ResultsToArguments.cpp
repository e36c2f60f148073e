//===- ResultsToArguments.cpp - Results in buffers of the caller -----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_RESULTSTOARGUMENTSPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

/// The allocation that a value is, maybe under another shape; null for other values.
memref::AllocOp allocationOf(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (auto alloc = dyn_cast<memref::AllocOp>(op))
      return alloc;
    if (!isa<memref::CollapseShapeOp, memref::ExpandShapeOp, memref::CastOp>(op))
      return {};
    value = op->getOperand(0);
  }
  return {};
}

/// What a buffer is a view of.
Value viewed(Value value) {
  while (auto view = value.getDefiningOp<ViewLikeOpInterface>())
    value = view.getViewSource();
  return value;
}

DenseI64ArrayAttr elementBytes(Builder &b, TypeRange types) {
  SmallVector<int64_t> bytes;
  for (Type type : types) {
    Type element = getElementTypeOrSelf(type);
    bytes.push_back(element.isIntOrFloat() ? llvm::divideCeil(element.getIntOrFloatBitWidth(), 8) : 1);
  }
  return b.getDenseI64ArrayAttr(bytes);
}

class ResultsToArguments : public impl::ResultsToArgumentsPassBase<ResultsToArguments> {
public:
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isDeclaration() && failed(convert(function)))
        return signalPassFailure();
  }

private:
  LogicalResult convert(func::FuncOp function) {
    Block &entry = function.getBody().front();
    auto terminator = dyn_cast<func::ReturnOp>(entry.getTerminator());
    if (!terminator || !function.getBody().hasOneBlock())
      return function.emitOpError("must be one block that returns");
    OpBuilder b(terminator);
    // The last results are what the variables become; they go to where the variables are, behind all that sees the
    // variables as they were.
    SmallVector<unsigned> states;
    for (unsigned argument = 0; argument < function.getNumArguments(); ++argument)
      if (function.getArgAttr(argument, "tflk.state"))
        states.push_back(argument);
    unsigned firstState = terminator.getNumOperands() - states.size();
    SmallVector<std::pair<Value, Value>> writes;
    for (auto [index, argument] : llvm::enumerate(states)) {
      Value result = terminator.getOperand(firstState + index), place = function.getArgument(argument);
      if (result == place)
        continue;
      auto old = dyn_cast<BlockArgument>(viewed(result));
      if (old && old.getOwner() == &entry && llvm::is_contained(states, old.getArgNumber())) {
        auto type = cast<MemRefType>(place.getType());
        Value aside =
            memref::AllocOp::create(b, terminator.getLoc(), MemRefType::get(type.getShape(), type.getElementType()));
        memref::CopyOp::create(b, terminator.getLoc(), result, aside);
        result = aside;
      }
      writes.emplace_back(result, place);
    }
    OpBuilder results(terminator);
    for (auto [index, write] : llvm::enumerate(writes)) {
      auto copy = memref::CopyOp::create(b, terminator.getLoc(), write.first, write.second);
      if (index == 0)
        results.setInsertionPoint(copy);
    }
    terminator->eraseOperands(firstState, states.size());
    // Parameters: inputs, results, variables.
    unsigned inputs = function.getNumArguments() - states.size();
    function->setAttr("tflk.inputs", elementBytes(b, TypeRange(function.getArgumentTypes()).take_front(inputs)));
    function->setAttr("tflk.outputs", elementBytes(b, terminator.getOperandTypes()));
    for (auto [index, result] : llvm::enumerate(terminator.getOperands())) {
      auto type = dyn_cast<MemRefType>(result.getType());
      if (!type || !type.hasStaticShape())
        return function.emitOpError("result #") << index << " is no buffer of static shape";
      auto plain = MemRefType::get(type.getShape(), type.getElementType());
      unsigned argument = inputs + index;
      if (failed(function.insertArgument(argument, plain, function.getResultAttrDict(index), function.getLoc())))
        return failure();
      Value out = function.getArgument(argument);
      memref::AllocOp alloc = allocationOf(result);
      // Each allocation is one result's; a second result of the same buffer is a copy.
      if (alloc && alloc->getBlock() == &entry && alloc.getType().getLayout().isIdentity() &&
          alloc.getType().hasStaticShape()) {
        OpBuilder at(alloc);
        MemRefType made = alloc.getType();
        Value place = out;
        if (made != plain) {
          SmallVector<int64_t> strides = made.getStridesAndOffset().first;
          place = memref::ReinterpretCastOp::create(at, alloc.getLoc(), made, out, 0, made.getShape(), strides);
        }
        alloc.replaceAllUsesWith(place);
        alloc->erase();
        continue;
      }
      memref::CopyOp::create(results, terminator.getLoc(), result, out);
    }
    terminator.getOperandsMutable().clear();
    function.setFunctionType(b.getFunctionType(function.getArgumentTypes(), {}));
    function.removeResAttrsAttr();
    return success();
  }
};

} // namespace
} // namespace tinfoil::codegen
