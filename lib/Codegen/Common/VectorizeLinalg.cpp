//===- VectorizeLinalg.cpp - Linalg ops as loops over vectors -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Common/Passes.h"

#include "IndependentLoops.h"
#include "LoopEmitter.h"
#include "LoopNest.h"

#include "tinfoil/Codegen/Common/Context.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_VECTORIZELINALGPASS
#include "tinfoil/Codegen/Common/Passes.h.inc"

namespace {

class VectorizeLinalg : public impl::VectorizeLinalgPassBase<VectorizeLinalg> {
public:
  using VectorizeLinalgPassBase::VectorizeLinalgPassBase;

  void runOnOperation() override {
    if (getOperation().isExternal())
      return;
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (isa<linalg::LinalgOp, memref::CopyOp>(op))
        ops.push_back(op);
    });
    if (tasks)
      markLoops();
    IRRewriter rewriter(&getContext());
    IndexConstants constants(getOperation().front());
    for (Operation *op : ops)
      if (failed(lower(op, rewriter, constants)))
        return signalPassFailure();
  }

private:
  /// Loops that are there already: over the pixels of an image that is resized, say.
  void markLoops() {
    getOperation().walk<WalkOrder::PreOrder>([&](scf::ForOp loop) {
      if (loop->hasAttr(kTasksAttr))
        return WalkResult::skip();
      if (!isWorthTasks(nanosecondsOf(loop)) || !isIndependent(loop))
        return WalkResult::advance();
      loop->setAttr(kTasksAttr, UnitAttr::get(&getContext()));
      return WalkResult::skip();
    });
  }

  LogicalResult lower(Operation *op, IRRewriter &rewriter, IndexConstants &constants) {
    rewriter.setInsertionPoint(op);
    if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      // Bufferization leaves copies of slices onto themselves.
      if (copy.getSource() == copy.getTarget()) {
        rewriter.eraseOp(copy);
        return success();
      }
      if (!isa<MemRefType>(copy.getSource().getType()) || !isa<MemRefType>(copy.getTarget().getType()))
        return op->emitOpError("has operands of unknown rank; cast them to ranked buffers");
      Operation *generic = linalg::makeMemRefCopyOp(rewriter, op->getLoc(), copy.getSource(), copy.getTarget());
      rewriter.eraseOp(op);
      op = generic;
    }
    auto linalgOp = cast<linalg::LinalgOp>(op);
    if (!linalgOp.hasPureBufferSemantics())
      return op->emitOpError("is on tensors; bufferize first");
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic) {
      FailureOr<linalg::GenericOp> made = linalg::generalizeNamedOp(rewriter, linalgOp);
      if (succeeded(made))
        generic = *made;
    }
    if (generic && llvm::is_contained(generic.getStaticLoopRanges(), 0)) {
      rewriter.eraseOp(generic);
      return success();
    }
    rewriter.setInsertionPoint(generic ? generic : op);
    if (std::optional<LoopNest> nest = generic ? LoopNest::of(generic) : std::nullopt) {
      emitLoops(rewriter, generic.getLoc(), *nest, constants, tasks);
      rewriter.eraseOp(generic);
      return success();
    }
    if (generic) // a named op is gone by now
      linalgOp = generic;
    if (failed(linalg::linalgOpToLoops(rewriter, linalgOp)))
      return linalgOp->emitOpError("cannot be written as loops");
    rewriter.eraseOp(linalgOp);
    return success();
  }
};

} // namespace
} // namespace tinfoil::codegen
