//===- OptimizeBatchMatmul.cpp - Products of matrices, cheaper ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_OPTIMIZEBATCHMATMULPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// The constant at the end of a chain of quantize and dequantize ops, or null.
Operation *constantBehind(Value matrix) {
  Operation *op = matrix.getDefiningOp();
  for (int depth = 0; depth < 3 && isa_and_nonnull<DequantizeOp, QuantizeOp>(op); ++depth)
    op = op->getOperand(0).getDefiningOp();
  return isa_and_nonnull<ConstOp, QConstOp, arith::ConstantOp>(op) ? op : nullptr;
}

/// The element type of a transposed matrix: a scale per row becomes one per column.
Type transposeElement(Type element) {
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(element);
  if (!perAxis)
    return element;
  return quant::UniformQuantizedPerAxisType::get(perAxis.getFlags(), perAxis.getStorageType(),
                                                 perAxis.getExpressedType(), perAxis.getScales(),
                                                 perAxis.getZeroPoints(), 1 - perAxis.getQuantizedDimension(),
                                                 perAxis.getStorageTypeMin(), perAxis.getStorageTypeMax());
}

/// A constant matrix, transposed, behind the same quantize and dequantize ops; null if its elements have no whole
/// bytes.
Value transposeMatrix(Value matrix, OpBuilder &b) {
  Operation *op = matrix.getDefiningOp();
  if (!isa<DequantizeOp, QuantizeOp>(op))
    return transposeConstant(b, matrix, {1, 0});
  Value input = transposeMatrix(op->getOperand(0), b);
  if (!input)
    return {};
  auto type = cast<RankedTensorType>(matrix.getType());
  auto resultType =
      RankedTensorType::get({type.getDimSize(1), type.getDimSize(0)}, transposeElement(type.getElementType()));
  if (isa<QuantizeOp>(op))
    return QuantizeOp::create(b, op->getLoc(), resultType, input, TypeAttr::get(resultType));
  return DequantizeOp::create(b, op->getLoc(), resultType, input);
}

/// Whether all users of a constant make the same of it: then the copies are equal, and share a buffer in the file.
bool allTransposeIt(Operation *constant) {
  return llvm::all_of(constant->getUses(), [](OpOperand &use) {
    auto product = dyn_cast<BatchMatMulOp>(use.getOwner());
    return product && use.getOperandNumber() == 1 && !product.getAdjY();
  });
}

/// A product with a constant matrix is a layer.
struct BatchMatMulToFullyConnected : OpRewritePattern<BatchMatMulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(BatchMatMulOp op, PatternRewriter &rewriter) const override {
    RankedTensorType type = staticTypeOf(op.getY()), input = rankedTypeOf(op.getX());
    if (op.getAdjX())
      return rewriter.notifyMatchFailure(op, "the left side is transposed");
    if (!type || type.getRank() != 2 || !input || input.getRank() < 2)
      return rewriter.notifyMatchFailure(op, "the right side is no one matrix of known shape, or the left has no rows");
    if (isa<IntegerType>(input.getElementType()))
      return rewriter.notifyMatchFailure(op, "fully_connected has no kernel for plain integers");
    Operation *constant = constantBehind(op.getY());
    if (!constant)
      return rewriter.notifyMatchFailure(op, "the right side is computed");
    Value weights = op.getY();
    if (!op.getAdjY()) {
      auto view = ConstantView::of(constant);
      bool wholeBytes = view && view->size() != 0 && !view->isString() && view->getFileSize() % view->size() == 0;
      if (!wholeBytes || (view->isSplat() && view->size() > kExpandLimit))
        return rewriter.notifyMatchFailure(op, "the matrix cannot be read, or its elements have no whole bytes");
      if (isSharedLarge(constant->getResult(0)) && !allTransposeIt(constant))
        return rewriter.notifyMatchFailure(op, "the matrix is large and has other users");
      weights = transposeMatrix(op.getY(), rewriter);
      if (!weights)
        return failure(); // Cannot be: asked above.
    }
    Value none = NoValueOp::create(rewriter, op.getLoc(), rewriter.getNoneType(), rewriter.getUnitAttr());
    // Without asymmetric_quantize_inputs a hybrid kernel would quantize its activations symmetrically, and lose a bit
    // where they have one sign.
    rewriter.replaceOpWithNewOp<FullyConnectedOp>(op, op->getResultTypes(), op.getX(), weights, none,
                                                  rewriter.getStringAttr("NONE"), rewriter.getStringAttr("DEFAULT"),
                                                  rewriter.getBoolAttr(true), op.getAsymmetricQuantizeInputsAttr());
    return success();
  }
};

/// Whether a transpose swaps the last two dimensions and nothing else; its operand.
Value swappedMatrix(Value value) {
  auto transpose = value.getDefiningOp<TransposeOp>();
  if (!transpose)
    return {};
  std::optional<SmallVector<int64_t>> perm = intValues(transpose.getPerm());
  if (!perm || perm->size() < 2)
    return {};
  std::swap(perm->back(), (*perm)[perm->size() - 2]);
  for (auto [index, dim] : llvm::enumerate(*perm))
    if (int64_t(index) != dim)
      return {};
  return transpose.getInput();
}

/// fully_connected with a computed matrix that is transposed for it: batch_matmul takes it as it is.
struct FullyConnectedToBatchMatMul : OpRewritePattern<FullyConnectedOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(FullyConnectedOp op, PatternRewriter &rewriter) const override {
    Value matrix = swappedMatrix(op.getFilter());
    if (!matrix || ConstantView::of(matrix))
      return rewriter.notifyMatchFailure(op, "the filter is no computed matrix, transposed");
    RankedTensorType type = rankedTypeOf(matrix), input = rankedTypeOf(op.getInput());
    if (op->getNumResults() != 1 || !isUnfused(op) || !isa<NoneType>(op.getBias().getType()) || !isF32(matrix) ||
        !isF32(op.getInput()))
      return rewriter.notifyMatchFailure(op, "has a bias or an activation, or is not of float32");
    if (!type || type.getRank() != 2 || !input || input.getRank() < 2 ||
        ShapedType::isDynamic(input.getShape().back()) || input.getShape().back() != type.getDimSize(0) ||
        (!op.getKeepNumDims() && input.getRank() != 2))
      return rewriter.notifyMatchFailure(op, "the input is flattened, or its shape is not known");
    rewriter.replaceOpWithNewOp<BatchMatMulOp>(op, op->getResult(0).getType(), op.getInput(), matrix,
                                               rewriter.getBoolAttr(false), rewriter.getBoolAttr(false),
                                               op.getAsymmetricQuantizeInputsAttr());
    return success();
  }
};

/// A transpose of a side is in the flag, or cancels it. Setting `adj_x` is left out: few kernels are fast with it.
struct AbsorbTranspose : OpRewritePattern<BatchMatMulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(BatchMatMulOp op, PatternRewriter &rewriter) const override {
    Value y = swappedMatrix(op.getY()), x = op.getAdjX() ? swappedMatrix(op.getX()) : Value();
    if (y && (!op.getY().hasOneUse() || isa<quant::QuantizedType>(getElementTypeOrSelf(y.getType()))))
      y = {};
    if (x && (!op.getX().hasOneUse() || isa<quant::QuantizedType>(getElementTypeOrSelf(x.getType()))))
      x = {};
    if (!x && !y)
      return rewriter.notifyMatchFailure(op, "no side is transposed for this op alone, or its flag cannot take it");
    rewriter.modifyOpInPlace(op, [&] {
      if (x) {
        op->setOperand(0, x);
        op.setAdjX(false);
      }
      if (y) {
        op->setOperand(1, y);
        op.setAdjY(!op.getAdjY());
      }
    });
    return success();
  }
};

/// A row of ones times a matrix is the sum of its rows.
struct OnesToSum : OpRewritePattern<BatchMatMulOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(BatchMatMulOp op, PatternRewriter &rewriter) const override {
    std::optional<float> value = splatFloat(op.getX());
    RankedTensorType x = rankedTypeOf(op.getX()), y = rankedTypeOf(op.getY()), result = rankedTypeOf(op.getOutput());
    if (value != 1.0f || !y || !result || !isF32(op.getY()) || op.getAdjY())
      return rewriter.notifyMatchFailure(op,
                                         "the left side is not ones, or the right is transposed or of unknown rank");
    int64_t rows = x.getDimSize(x.getRank() - (op.getAdjX() ? 1 : 2));
    if (rows != 1 || y.getRank() < 2 || x.getRank() > y.getRank())
      return rewriter.notifyMatchFailure(op, "the left side is more than a row");
    // Its own batches must not repeat those of the matrix.
    SmallVector<int64_t> summed(y.getShape());
    summed[summed.size() - 2] = 1;
    if (result.getShape() != ArrayRef(summed))
      return rewriter.notifyMatchFailure(op, "the row has batches of its own");
    Value axis = makeI32s(rewriter, derivedLoc(op.getOutput(), "_axis"), {y.getRank() - 2});
    rewriter.replaceOpWithNewOp<SumOp>(op, result, op.getY(), axis, rewriter.getBoolAttr(true));
    return success();
  }
};

class OptimizeBatchMatmul : public impl::OptimizeBatchMatmulPassBase<OptimizeBatchMatmul> {
public:
  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    set.add<BatchMatMulToFullyConnected, FullyConnectedToBatchMatMul, AbsorbTranspose, OnesToSum>(context);
    patterns = freezePatterns(std::move(set));
    return success();
  }

  void runOnOperation() override {
    if (failed(applyPatternsUntilStable(getOperation(), patterns)))
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};

} // namespace
} // namespace tinfoil::tfl
