//===- LoopNest.cpp - What a linalg op reads and writes -------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

#include "mlir/Dialect/Affine/Analysis/AffineStructures.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;

namespace tinfoil::codegen {
namespace {

/// Strides and start of a buffer that is read or written at `map`.
bool addAccess(NestOperand &operand, MemRefType type, AffineMap map) {
  SmallVector<int64_t> strides;
  int64_t offset;
  if (!type.hasStaticShape() || failed(type.getStridesAndOffset(strides, offset)) ||
      llvm::any_of(strides, [](int64_t stride) { return stride < 0; }))
    return false; // open strides are the least of integers
  for (auto [expression, stride] : llvm::zip_equal(map.getResults(), strides)) {
    SmallVector<int64_t> factors; // of loops, of what is no sum of products, and the constant
    if (failed(getFlattenedAffineExpr(expression, map.getNumDims(), map.getNumSymbols(), &factors)) ||
        factors.size() != map.getNumDims() + 1)
      return false;
    operand.start += factors.back() * stride;
    for (unsigned dim = 0; dim < map.getNumDims(); ++dim)
      operand.strides[dim] += factors[dim] * stride;
  }
  return true;
}

/// The buffer that `value` is a part of, and which bytes of it where that is known.
struct Part {
  Value root;
  int64_t begin = 0;
  int64_t end = -1;
};

Part partOf(Value value) {
  Part part{value};
  while (Operation *op = part.root.getDefiningOp()) {
    if (auto view = dyn_cast<memref::ViewOp>(op)) {
      auto type = view.getType();
      IntegerAttr shift;
      if (part.end < 0 && matchPattern(view.getByteShift(), m_Constant(&shift)) && type.hasStaticShape()) {
        part.begin = shift.getInt();
        part.end = part.begin + type.getNumElements() * ((type.getElementTypeBitWidth() + 7) / 8);
      } else {
        part.end = -1;
      }
      part.root = view.getSource();
      continue;
    }
    auto view = dyn_cast<ViewLikeOpInterface>(op);
    if (!view)
      break;
    part.root = view.getViewSource();
  }
  return part;
}

bool isCombiner(Operation *op) {
  return isa<arith::AddFOp, arith::MulFOp, arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp, arith::MinNumFOp,
             arith::AddIOp, arith::MulIOp, arith::MaxSIOp, arith::MinSIOp, arith::MaxUIOp, arith::MinUIOp,
             arith::AndIOp, arith::OrIOp, arith::XOrIOp>(op);
}

} // namespace

std::optional<LoopNest> LoopNest::of(linalg::GenericOp op) {
  LoopNest nest;
  nest.body = op.getBody();
  nest.numInputs = op.getNumDpsInputs();
  SmallVector<int64_t> extents = op.getStaticLoopRanges();
  if (llvm::any_of(extents, ShapedType::isDynamic))
    return std::nullopt;
  for (auto [dim, extent] : llvm::enumerate(extents))
    nest.loops.push_back(
        {int64_t(dim), extent, op.getIteratorTypesArray()[dim] != utils::IteratorType::parallel, false});
  for (auto index : op.getBody()->getOps<linalg::IndexOp>())
    nest.loops[index.getDim()].isIndexed = true;
  for (OpOperand &use : op->getOpOperands()) {
    NestOperand operand{use.get(), true, 0, SmallVector<int64_t>(extents.size(), 0)};
    if (auto type = dyn_cast<MemRefType>(use.get().getType())) {
      operand.isScalar = false;
      if (!addAccess(operand, type, op.getMatchingIndexingMap(&use)))
        return std::nullopt;
    }
    nest.operands.push_back(operand);
  }
  for (const NestOperand &output : nest.outputs())
    for (auto [loop, stride] : llvm::zip_equal(nest.loops, output.strides))
      if (loop.extent > 1 && loop.isReduction && stride != 0)
        return std::nullopt;
  nest.sort();
  nest.merge();
  return nest;
}

/// Parallel loops in the order in which the first output is written, then the reductions.
void LoopNest::sort() {
  SmallVector<unsigned> order;
  for (auto [loop, found] : llvm::enumerate(loops))
    if (found.extent != 1)
      order.push_back(loop);
  ArrayRef<int64_t> written = outputs().front().strides;
  llvm::sort(order, [&](unsigned a, unsigned b) {
    auto rank = [&](unsigned loop) { return std::make_tuple(loops[loop].isReduction, -std::abs(written[loop]), loop); };
    return rank(a) < rank(b);
  });
  loops = llvm::map_to_vector(order, [&](unsigned loop) { return loops[loop]; });
  for (NestOperand &operand : operands)
    operand.strides = llvm::map_to_vector(order, [&](unsigned loop) { return operand.strides[loop]; });
}

/// Make one loop of two where no operand sees a seam between them.
void LoopNest::merge() {
  for (unsigned outer = loops.size(); outer-- > 1;) {
    Loop &into = loops[outer - 1], &inner = loops[outer];
    if (into.isReduction != inner.isReduction || into.isIndexed || inner.isIndexed ||
        llvm::any_of(operands, [&](const NestOperand &operand) {
          return operand.strides[outer - 1] != operand.strides[outer] * inner.extent;
        }))
      continue;
    into.extent *= inner.extent;
    into.dim = inner.dim;
    loops.erase(loops.begin() + outer);
    for (NestOperand &operand : operands)
      operand.strides.erase(operand.strides.begin() + outer - 1);
  }
}

bool isDisjoint(Value a, Value b) {
  Part left = partOf(a), right = partOf(b);
  if (left.root == right.root)
    return left.end >= 0 && right.end >= 0 && (left.end <= right.begin || right.end <= left.begin);
  // Memory that was made here or that is constant is nobody else's. A caller may pass one buffer twice, unless it
  // promises not to.
  auto isOwn = [](Value root) {
    if (auto argument = dyn_cast<BlockArgument>(root))
      if (auto function = dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp()))
        return function.getArgAttr(argument.getArgNumber(), "llvm.noalias") != nullptr;
    return root.getDefiningOp<memref::AllocOp>() || root.getDefiningOp<memref::AllocaOp>();
  };
  auto left_global = left.root.getDefiningOp<memref::GetGlobalOp>();
  auto right_global = right.root.getDefiningOp<memref::GetGlobalOp>();
  auto isKnown = [&](Value root) {
    return isOwn(root) || root.getDefiningOp<memref::GetGlobalOp>() || isa<BlockArgument>(root);
  };
  if (!isKnown(left.root) || !isKnown(right.root))
    return false;
  if (left_global && right_global)
    return left_global.getName() != right_global.getName();
  return isOwn(left.root) || isOwn(right.root) || left_global || right_global;
}

Operation *combinerOf(const LoopNest &nest, unsigned output) {
  BlockArgument argument = nest.body->getArgument(nest.numInputs + output);
  if (!argument.hasOneUse())
    return nullptr;
  Operation *combiner = *argument.user_begin();
  if (combiner->getBlock() != nest.body || !isCombiner(combiner) || !combiner->hasOneUse() ||
      nest.body->getTerminator()->getOperand(output) != combiner->getResult(0))
    return nullptr;
  return combiner;
}

} // namespace tinfoil::codegen
