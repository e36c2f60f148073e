//===- FuseEpilogues.cpp - Elementwise ops behind products ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "tinfoil/Dialect/TFLK/IR/Reshape.h"
#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_FUSEEPILOGUESPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

bool isProduct(Operation *op) { return isa_and_nonnull<tflk::MatMulOp, tflk::ConvOp, tflk::DepthwiseOp>(op); }

/// The product that a value is, maybe under another shape, if nothing else uses it on the way.
Operation *productOf(Value value) {
  while (value.hasOneUse()) {
    Operation *op = value.getDefiningOp();
    // Ranges are those of what a product writes now.
    if (isProduct(op))
      return op->getNumResults() == 1 ? op : nullptr;
    if (!isa_and_nonnull<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op))
      return nullptr;
    value = op->getOperand(0);
  }
  return nullptr;
}

/// What an epilogue may hold: arithmetic that is written out once for each of the sums that a tile has.
bool isCheap(Block &body) {
  unsigned count = 0;
  for (Operation &op : body.without_terminator()) {
    if (!isa_and_nonnull<arith::ArithDialect>(op.getDialect()))
      return false;
    // An epilogue sees nothing from outside but constants, which come along.
    for (Value operand : op.getOperands())
      if (operand.getParentBlock() != &body && !matchPattern(operand, m_Constant()))
        return false;
    ++count;
  }
  return count <= 24;
}

class FuseEpilogues : public impl::FuseEpiloguesPassBase<FuseEpilogues> {
public:
  void runOnOperation() override {
    SmallVector<linalg::GenericOp> generics;
    getOperation().walk([&](linalg::GenericOp op) { generics.push_back(op); });
    for (linalg::GenericOp op : generics)
      fuse(op);
  }

private:
  void fuse(linalg::GenericOp op);
  template <typename Op> void merge(Op product, linalg::GenericOp op, ArrayRef<std::optional<tflk::OperandKind>> kinds);
};

void FuseEpilogues::fuse(linalg::GenericOp op) {
  auto type = op->getNumResults() == 1 ? dyn_cast<RankedTensorType>(op.getResultTypes()[0]) : RankedTensorType();
  if (!type || !type.hasStaticShape() || type.getRank() == 0 || op.getNumParallelLoops() != op.getNumLoops() ||
      op.getNumDpsInits() != 1 || !isCheap(*op.getBody()) ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity() ||
      !op.getMatchingBlockArgument(op.getDpsInitOperand(0)).use_empty())
    return;
  for (OpOperand *input : op.getDpsInputOperands()) {
    Operation *product = op.getMatchingIndexingMap(input).isIdentity() ? productOf(input->get()) : nullptr;
    if (!product || product->getBlock() != op->getBlock())
      continue;
    auto made = cast<RankedTensorType>(product->getResult(0).getType());
    if (made.getShape().back() != type.getShape().back() || made.getNumElements() != type.getNumElements())
      continue;
    // Nothing for the product itself, and the kind of every other operand.
    SmallVector<std::optional<tflk::OperandKind>> kinds;
    bool fits = true;
    for (OpOperand *other : op.getDpsInputOperands()) {
      auto shape = dyn_cast<RankedTensorType>(other->get().getType());
      AffineMap map = op.getMatchingIndexingMap(other);
      kinds.emplace_back();
      if (other == input)
        continue;
      int64_t last = type.getRank() - 1;
      if (!shape)
        fits = false;
      else if (map.isIdentity())
        kinds.back() = tflk::OperandKind::Element;
      else if (shape.getNumElements() == 1)
        kinds.back() = tflk::OperandKind::Group;
      else if (shape.getNumElements() == type.getDimSize(last) &&
               map.getResult(map.getNumResults() - 1) == getAffineDimExpr(last, op.getContext()))
        kinds.back() = tflk::OperandKind::Column;
      else
        fits = false;
    }
    if (!fits)
      continue;
    llvm::TypeSwitch<Operation *>(product).Case<tflk::MatMulOp, tflk::ConvOp, tflk::DepthwiseOp>(
        [&](auto product) { merge(product, op, kinds); });
    return;
  }
}

template <typename Op>
void FuseEpilogues::merge(Op product, linalg::GenericOp op, ArrayRef<std::optional<tflk::OperandKind>> kinds) {
  OpBuilder b(op);
  Location loc = op.getLoc();
  auto made = cast<RankedTensorType>(product->getResult(0).getType());
  auto type = cast<RankedTensorType>(op.getResultTypes()[0]);
  SmallVector<Value> extras(product.getExtras());
  SmallVector<Attribute> kindAttrs(product.getKinds().begin(), product.getKinds().end());
  for (auto [kind, operand] : llvm::zip_equal(kinds, op.getDpsInputOperands())) {
    if (!kind)
      continue;
    auto shape = cast<RankedTensorType>(operand->get().getType());
    SmallVector<int64_t> wanted{shape.getNumElements()};
    if (*kind == tflk::OperandKind::Element)
      wanted.assign(made.getShape().begin(), made.getShape().end());
    extras.push_back(shape.getRank() == 0 ? operand->get() : tflk::reshape(b, loc, operand->get(), wanted));
    kindAttrs.push_back(tflk::OperandKindAttr::get(b.getContext(), *kind));
  }
  Type element = type.getElementType();
  Value init = tensor::EmptyOp::create(b, loc, made.getShape(), element);
  auto fused = cast<Op>(b.clone(*product.getOperation()));
  fused.getExtrasMutable().assign(extras);
  fused.getInitMutable().assign(init);
  fused.setKindsAttr(b.getArrayAttr(kindAttrs));
  fused->getResult(0).setType(RankedTensorType::get(made.getShape(), element));
  // The generic's body behind the epilogue.
  Block &body = fused.getBody();
  auto yield = cast<tflk::YieldOp>(body.getTerminator());
  IRMapping map;
  for (auto [kind, operand] : llvm::zip_equal(kinds, op.getDpsInputOperands())) {
    BlockArgument inner = op.getMatchingBlockArgument(operand);
    map.map(inner, kind ? Value(body.addArgument(inner.getType(), loc)) : yield.getValues()[0]);
  }
  b.setInsertionPoint(yield);
  // Constants from outside come along.
  op.getBody()->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (operand.getParentBlock() != op.getBody() && !map.contains(operand))
        if (Operation *constant = operand.getDefiningOp(); constant && constant->hasTrait<OpTrait::ConstantLike>())
          map.map(operand, b.clone(*constant)->getResult(0));
  });
  for (Operation &inner : op.getBody()->without_terminator())
    b.clone(inner, map);
  yield.getValuesMutable().assign(map.lookupOrDefault(op.getBody()->getTerminator()->getOperand(0)));
  b.setInsertionPointAfter(fused);
  op.getResult(0).replaceAllUsesWith(tflk::reshape(b, loc, fused->getResult(0), type.getShape()));
  op.erase();
}

} // namespace
} // namespace tinfoil::codegen
