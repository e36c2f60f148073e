//===- Profile.cpp - Which op begins --------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "KernelBuilder.h"
#include "Work.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_PROFILEPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

int64_t elements(Value value) {
  auto type = dyn_cast<ShapedType>(value.getType());
  return type && type.hasStaticShape() ? type.getNumElements() : 0;
}

int64_t bytes(Value value) {
  auto type = dyn_cast<ShapedType>(value.getType());
  return type && type.getElementType().isIntOrFloat() ? elements(value) * KernelBuilder::bytes(type.getElementType())
                                                      : 0;
}

/// Whether its products are of integers.
bool isInteger(Operation *op) {
  return isa<tflk::MatMulOp, tflk::ConvOp>(op) && getElementTypeOrSelf(op->getOperand(1).getType()).isInteger();
}

/// A copy of a slice onto itself is what bufferization leaves, and nothing is what becomes of it.
bool isNothing(Operation *op) {
  auto copy = dyn_cast<memref::CopyOp>(op);
  return copy && copy.getSource() == copy.getTarget();
}

bool isKernel(Operation *op) { return isa_and_nonnull<tflk::TFLKDialect>(op->getDialect()) && !isa<tflk::YieldOp>(op); }

/// Whether `op` is timed as a whole: kernels and linalg ops, and loops of some linalg op each, over the pixels of an
/// image that is resized, say. To time every iteration would take longer than the iteration.
bool isTimed(Operation *op) {
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return !loop.walk(
                    [](Operation *inner) { return isKernel(inner) ? WalkResult::interrupt() : WalkResult::advance(); })
                .wasInterrupted();
  return isKernel(op) || isa<linalg::LinalgOp>(op) || (isa<memref::CopyOp>(op) && !isNothing(op));
}

class Profile : public impl::ProfilePassBase<Profile> {
public:
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isExternal() && failed(instrument(function)))
        return signalPassFailure();
  }

private:
  LogicalResult instrument(func::FuncOp function) {
    FailureOr<Value> context = contextOf(function);
    if (failed(context))
      return failure();
    SmallVector<Operation *> ops;
    function.walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isTimed(op))
        return WalkResult::advance();
      ops.push_back(op);
      return WalkResult::skip();
    });
    SmallVector<Attribute> table;
    OpBuilder b(&getContext());
    for (auto [index, op] : llvm::enumerate(ops)) {
      b.setInsertionPoint(op);
      emitMark(b, op->getLoc(), *context, index);
      int64_t moved = 0;
      for (Value operand : op->getOperands())
        moved += bytes(operand);
      table.push_back(b.getDictionaryAttr({
          b.getNamedAttr("kind", b.getStringAttr(op->getName().getStringRef())),
          b.getNamedAttr("location", op->getLoc()),
          b.getNamedAttr("operations", b.getI64IntegerAttr(2 * productsOf(op))),
          b.getNamedAttr("bytes", b.getI64IntegerAttr(moved)),
          b.getNamedAttr("integer", b.getBoolAttr(isInteger(op))),
      }));
    }
    Operation *end = function.getBody().back().getTerminator();
    b.setInsertionPoint(end);
    emitMark(b, end->getLoc(), *context, -1);
    function->setAttr("tflk.profile", b.getArrayAttr(table));
    return success();
  }

  static void emitMark(OpBuilder &b, Location loc, Value context, int64_t index) {
    KernelBuilder k(b, loc);
    Value mark = loadContext(b, loc, context, ContextField::Mark),
          user = loadContext(b, loc, context, ContextField::User);
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()), {k.ptr(), k.i64()});
    LLVM::CallOp::create(b, loc, type, ValueRange{mark, user, k.c64(index)});
  }
};

} // namespace
} // namespace tinfoil::codegen
