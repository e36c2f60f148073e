//===- PlanArena.cpp - One workspace for all buffers ------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A buffer is in use from the first to the last op that touches it or a view of it, ops counted in the order of the
// text; one that is used in a loop which it does not belong to is in use all through the loop. Buffers get the lowest
// place that no buffer in use at the same time has, in several orders of which the best is kept.
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/DenseMap.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_PLANARENAPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

constexpr int64_t kAlignment = 64;
/// Vectors of weights and activations may be read so far beyond the last buffer.
constexpr int64_t kSlack = 64;

struct Buffer {
  memref::AllocOp alloc;
  int64_t size = 0;
  unsigned first = 0, last = 0;
  int64_t offset = 0;

  bool meets(const Buffer &other) const { return first <= other.last && other.first <= last; }
  int64_t room() const;
};

/// A load waits for a store that is not done yet if the addresses are the same in their last twelve bits, which images
/// of round sizes see to that were made one behind the other. So the next buffer begins half a page and half of the
/// smallest usual pixel further: no multiple of a pixel's bytes away, in neither direction. Buffers that this would
/// make larger by more than a few percent are moved by less, or not at all.
int64_t Buffer::room() const {
  constexpr int64_t kPage = 4096, kPixel = 256;
  auto behind = [&](int64_t multiple, int64_t rest) {
    return int64_t(llvm::alignTo(uint64_t(size - rest), uint64_t(multiple))) + rest;
  };
  if (size >= 32 * kPage)
    return behind(kPage, kPage / 2 + kPixel / 2);
  return size >= 32 * kPixel ? behind(kPixel, kPixel / 2) : size;
}

/// Ops numbered in the order of the text, and the number of the last op inside each.
class Order {
public:
  explicit Order(Operation *root) {
    root->walk<WalkOrder::PreOrder>([&](Operation *op) { begins[op] = next++; });
    root->walk<WalkOrder::PostOrder>([&](Operation *op) {
      unsigned end = begins[op];
      for (Region &region : op->getRegions())
        for (Block &block : region)
          for (Operation &inner : block)
            end = std::max(end, ends[&inner]);
      ends[op] = end;
    });
  }
  unsigned begin(Operation *op) const { return begins.lookup(op); }
  unsigned end(Operation *op) const { return ends.lookup(op); }

private:
  unsigned next = 0;
  llvm::DenseMap<Operation *, unsigned> begins, ends;
};

/// Give every buffer the lowest place that is free, in this order; returns the bytes in all.
int64_t place(MutableArrayRef<Buffer *> order) {
  int64_t total = 0;
  SmallVector<Buffer *> placed;
  for (Buffer *buffer : order) {
    // Those in use at the same time, from the lowest on.
    SmallVector<Buffer *> others;
    for (Buffer *other : placed)
      if (other->meets(*buffer))
        others.push_back(other);
    llvm::sort(others, [](Buffer *x, Buffer *y) { return x->offset < y->offset; });
    // The gap that fits best.
    int64_t end = 0, best = -1, bestGap = 0;
    for (Buffer *other : others) {
      int64_t gap = other->offset - end;
      if (gap >= buffer->room() && (best < 0 || gap < bestGap)) {
        best = end;
        bestGap = gap;
      }
      end = std::max(end, other->offset + other->room());
    }
    buffer->offset = best >= 0 ? best : end;
    total = std::max(total, buffer->offset + buffer->size);
    placed.push_back(buffer);
  }
  return total;
}

int64_t lowerBound(ArrayRef<Buffer> buffers) {
  // The largest set in use is in use when one of them begins.
  int64_t most = 0;
  for (const Buffer &at : buffers) {
    int64_t sum = 0;
    for (const Buffer &buffer : buffers)
      if (buffer.first <= at.first && at.first <= buffer.last)
        sum += buffer.size;
    most = std::max(most, sum);
  }
  return most;
}

class PlanArena : public impl::PlanArenaPassBase<PlanArena> {
public:
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isDeclaration() && failed(plan(function)))
        return signalPassFailure();
  }

private:
  LogicalResult plan(func::FuncOp function);
};

LogicalResult PlanArena::plan(func::FuncOp function) {
  Order order(function);
  BufferViewFlowAnalysis aliases(function);
  SmallVector<Buffer> buffers;
  bool isStatic = true;
  function.walk([&](memref::AllocOp alloc) {
    MemRefType type = alloc.getType();
    if (!type.hasStaticShape() || !type.getLayout().isIdentity()) {
      alloc.emitOpError("has a size that is not known: it cannot be placed in the workspace");
      isStatic = false;
      return;
    }
    int64_t bytes = type.getNumElements() * ((type.getElementTypeBitWidth() + 7) / 8);
    Buffer buffer{alloc, std::max<int64_t>(kAlignment, llvm::alignTo(bytes, kAlignment)), ~0u, 0};
    Block *block = alloc->getBlock();
    for (Value alias : aliases.resolve(alloc))
      for (Operation *user : alias.getUsers()) {
        // A user outside of the loop that the buffer belongs to keeps it alive throughout.
        Operation *ancestor = nullptr;
        for (Block *at = block; at && !(ancestor = at->findAncestorOpInBlock(*user));)
          at = at->getParentOp()->getBlock();
        if (!ancestor)
          continue;
        buffer.first = std::min(buffer.first, order.begin(ancestor));
        buffer.last = std::max(buffer.last, order.end(ancestor));
        if (ancestor->getBlock() != block) {
          Operation *loop = ancestor->getBlock()->findAncestorOpInBlock(*alloc);
          buffer.first = std::min(buffer.first, order.begin(loop));
          buffer.last = std::max(buffer.last, order.end(loop));
        }
      }
    if (buffer.first > buffer.last)
      buffer.first = buffer.last = order.begin(alloc);
    buffers.push_back(buffer);
  });
  if (!isStatic)
    return failure();

  SmallVector<Buffer *> pointers;
  for (Buffer &buffer : buffers)
    pointers.push_back(&buffer);
  auto length = [](const Buffer *buffer) { return int64_t(buffer->last - buffer->first + 1); };
  using Less = std::function<bool(Buffer *, Buffer *)>;
  Less orders[] = {
      [](Buffer *x, Buffer *y) { return x->size > y->size; },
      [](Buffer *x, Buffer *y) { return x->first < y->first; },
      [&](Buffer *x, Buffer *y) { return x->size * length(x) > y->size * length(y); },
      [&](Buffer *x, Buffer *y) { return length(x) > length(y); },
      [](Buffer *x, Buffer *y) { return x->last > y->last; },
  };
  int64_t best = 0;
  SmallVector<int64_t> offsets;
  for (const Less &less : orders) {
    SmallVector<Buffer *> sorted(pointers);
    llvm::stable_sort(sorted, less);
    int64_t total = place(sorted);
    if (!offsets.empty() && total >= best)
      continue;
    best = total;
    offsets.clear();
    for (const Buffer &buffer : buffers)
      offsets.push_back(buffer.offset);
  }

  OpBuilder b(function.getContext());
  auto workspaceType = MemRefType::get({best + kSlack}, b.getI8Type());
  function->setAttr("tflk.workspace", b.getI64IntegerAttr(best + kSlack));
  function->setAttr("tflk.workspace_lower_bound", b.getI64IntegerAttr(lowerBound(buffers)));
  unsigned index = function.getNumArguments();
  // Nobody else has the workspace: vectors that overlap it in loops do no harm.
  auto noalias = b.getDictionaryAttr(b.getNamedAttr("llvm.noalias", b.getUnitAttr()));
  if (failed(function.insertArgument(index, workspaceType, noalias, function.getLoc())))
    return failure();
  Value workspace = function.getArgument(index);
  for (auto [buffer, offset] : llvm::zip_equal(buffers, offsets)) {
    b.setInsertionPoint(buffer.alloc);
    Value at = arith::ConstantIndexOp::create(b, buffer.alloc.getLoc(), offset);
    Value view = memref::ViewOp::create(b, buffer.alloc.getLoc(), buffer.alloc.getType(), workspace, at, ValueRange());
    buffer.alloc.replaceAllUsesWith(view);
    buffer.alloc->erase();
  }
  return success();
}

} // namespace
} // namespace tinfoil::codegen
