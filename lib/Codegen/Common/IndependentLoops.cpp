//===- IndependentLoops.cpp - Loops that threads may share ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndependentLoops.h"

#include "LoopEmitter.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

/// Part of a buffer that is there before the loop. In dimension `own`, if any, an iteration has the index of its number
/// and no other.
struct Access {
  Value buffer;
  std::optional<unsigned> own;
  bool isWrite = false;
};

class Accesses {
public:
  explicit Accesses(scf::ForOp loop) : loop(loop) {}

  /// False if `op` does something to memory that cannot be told.
  bool add(Operation *op) {
    if (auto copy = dyn_cast<memref::CopyOp>(op))
      return add(copy.getSource(), false) && add(copy.getTarget(), true);
    if (auto load = dyn_cast<memref::LoadOp>(op))
      return addElement(load.getMemRef(), load.getIndices(), false);
    if (auto store = dyn_cast<memref::StoreOp>(op))
      return addElement(store.getMemRef(), store.getIndices(), true);
    if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
      return linalgOp.hasPureBufferSemantics() && llvm::all_of(op->getOperands(), [&](Value operand) {
               return !isa<MemRefType>(operand.getType()) ||
                      add(operand, llvm::is_contained(linalgOp.getDpsInits(), operand));
             });
    // What is inside of it, if anything, comes by itself.
    return isMemoryEffectFree(op) || op->hasTrait<OpTrait::HasRecursiveMemoryEffects>();
  }

  bool areApart() const {
    return llvm::all_of(all, [&](const Access &write) {
      return !write.isWrite || (write.own && llvm::all_of(all, [&](const Access &other) {
                                  return (other.buffer == write.buffer && other.own == write.own) ||
                                         isDisjoint(other.buffer, write.buffer);
                                }));
    });
  }

private:
  bool isInside(Value value) { return loop.getRegion().isAncestor(value.getParentRegion()); }

  bool add(Value view, bool isWrite) {
    std::optional<unsigned> own;
    while (isInside(view)) {
      auto slice = view.getDefiningOp<memref::SubViewOp>();
      if (!slice)
        return false;
      own.reset();
      for (auto [dim, offset, size] : llvm::enumerate(slice.getMixedOffsets(), slice.getMixedSizes()))
        if (offset == OpFoldResult(loop.getInductionVar()) && isConstantIntValue(size, 1))
          own = dim;
      view = slice.getSource();
    }
    all.push_back({view, own, isWrite});
    return true;
  }

  bool addElement(Value buffer, ValueRange indices, bool isWrite) {
    if (isInside(buffer))
      return add(buffer, isWrite);
    std::optional<unsigned> own;
    for (auto [dim, index] : llvm::enumerate(indices))
      if (index == loop.getInductionVar())
        own = dim;
    all.push_back({buffer, own, isWrite});
    return true;
  }

  scf::ForOp loop;
  SmallVector<Access> all;
};

/// One where the bounds are open.
double iterationsOf(scf::ForOp loop) {
  auto count = loop.getStaticTripCount();
  return count ? double(count->getZExtValue()) : 1;
}

} // namespace

bool isIndependent(scf::ForOp loop) {
  if (loop.getNumResults() > 0 || iterationsOf(loop) < 2)
    return false;
  Accesses accesses(loop);
  auto visited = loop.getBody()->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!accesses.add(op))
      return WalkResult::interrupt();
    return isa<linalg::LinalgOp>(op) ? WalkResult::skip() : WalkResult::advance();
  });
  return !visited.wasInterrupted() && accesses.areApart();
}

double nanosecondsOf(scf::ForOp loop) {
  double once = 0;
  for (Operation &op : *loop.getBody()) {
    if (auto inner = dyn_cast<scf::ForOp>(op)) {
      once += nanosecondsOf(inner);
    } else if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
      double all = nanosecondsOf(linalgOp.getBlock()->getOperations().size(), op.getNumOperands());
      for (int64_t extent : linalgOp.getStaticLoopRanges())
        all *= double(std::max<int64_t>(1, extent));
      once += all;
    } else if (auto copy = dyn_cast<memref::CopyOp>(op)) {
      auto type = cast<ShapedType>(copy.getSource().getType());
      once += nanosecondsOf(1, 2) * double(type.hasStaticShape() ? type.getNumElements() : 1);
    } else {
      once += 0.25;
    }
  }
  return once * iterationsOf(loop);
}

} // namespace tinfoil::codegen
