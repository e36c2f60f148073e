//===- Slice.cpp - Slices of slices, and parts that are the whole ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Patterns.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

bool isQuantized(Value value) { return isa<quant::QuantizedType>(getElementTypeOrSelf(value.getType())); }

/// Offsets and extents of a slice whose operand and result have known shapes.
struct Box {
  SmallVector<int64_t> begin, size;
};

std::optional<Box> boxOf(SliceOp op) {
  RankedTensorType input = staticTypeOf(op.getInput()), output = staticTypeOf(op.getOutput());
  std::optional<SmallVector<int64_t>> begin = intValues(op.getBegin());
  if (!input || !output || !begin || int64_t(begin->size()) != input.getRank() || output.getRank() != input.getRank())
    return std::nullopt;
  Box box{*begin, SmallVector<int64_t>(output.getShape())};
  for (auto [first, count, extent] : llvm::zip_equal(box.begin, box.size, input.getShape()))
    if (first < 0 || first > extent || count > extent - first || first > INT32_MAX || count > INT32_MAX)
      return std::nullopt;
  return box;
}

void makeSlice(PatternRewriter &rewriter, Operation *op, Value input, ArrayRef<int64_t> begin, ArrayRef<int64_t> size) {
  Value result = op->getResult(0);
  Value beginValue = makeI32s(rewriter, derivedLoc(result, "_begin"), begin);
  Value sizeValue = makeI32s(rewriter, derivedLoc(result, "_size"), size);
  rewriter.replaceOpWithNewOp<SliceOp>(op, result.getType(), input, beginValue, sizeValue);
}

struct SimplifySlice : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(SliceOp op, PatternRewriter &rewriter) const override {
    if (isQuantized(op.getOutput()))
      return rewriter.notifyMatchFailure(op, "is of a quantized type");
    std::optional<Box> box = boxOf(op);
    if (!box)
      return rewriter.notifyMatchFailure(op, "the box is not known, or beyond the operand");
    if (op.getInput().getType() == op.getType()) {
      rewriter.replaceOp(op, op.getInput());
      return success();
    }
    auto inner = op.getInput().getDefiningOp<SliceOp>();
    std::optional<Box> first = inner ? boxOf(inner) : std::nullopt;
    if (!first)
      return rewriter.notifyMatchFailure(op, "the operand is no slice with a known box");
    for (auto [begin, offset] : llvm::zip_equal(box->begin, first->begin))
      begin += offset;
    makeSlice(rewriter, op, inner.getInput(), box->begin, box->size);
    return success();
  }
};

/// First elements and extents of a strided_slice in steps of 1, before dimensions are removed. All shapes are known.
std::optional<Box> boxOf(StridedSliceOp op) {
  RankedTensorType input = staticTypeOf(op.getInput());
  if (!input || op.getEllipsisMask() || op.getNewAxisMask() || op.getOffset())
    return std::nullopt;
  std::optional<SmallVector<int64_t>> begin = intValues(op.getBegin()), end = intValues(op.getEnd()),
                                      strides = intValues(op.getStrides());
  if (!begin || !end || !strides || begin->size() != end->size() || begin->size() != strides->size() ||
      int64_t(begin->size()) > input.getRank() || begin->size() > 31)
    return std::nullopt;
  Box box;
  for (int64_t dim = 0; dim < input.getRank(); ++dim) {
    int64_t extent = input.getDimSize(dim);
    if (dim >= int64_t(begin->size())) {
      box.begin.push_back(0);
      box.size.push_back(extent);
      continue;
    }
    if ((*strides)[dim] != 1)
      return std::nullopt;
    auto clamp = [&](int64_t index) { return std::clamp<int64_t>(index < 0 ? index + extent : index, 0, extent); };
    bool shrinks = op.getShrinkAxisMask() >> dim & 1;
    // Of a dimension that is removed, the mask for its begin is ignored, as is its end.
    int64_t first = !shrinks && (op.getBeginMask() >> dim & 1) ? 0 : clamp((*begin)[dim]);
    int64_t last = shrinks ? first + 1 : (op.getEndMask() >> dim & 1) ? extent : clamp((*end)[dim]);
    if (last <= first || last > extent || extent > INT32_MAX)
      return std::nullopt;
    box.begin.push_back(first);
    box.size.push_back(last - first);
  }
  return box;
}

struct SimplifyStridedSlice : OpRewritePattern<StridedSliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(StridedSliceOp op, PatternRewriter &rewriter) const override {
    if (isQuantized(op.getOutput()))
      return rewriter.notifyMatchFailure(op, "is of a quantized type");
    std::optional<Box> box = boxOf(op);
    if (!box)
      return rewriter.notifyMatchFailure(op, "is no box of known bounds in steps of 1");
    if (!op.getShrinkAxisMask() && op.getInput().getType() == op.getType() &&
        rankedTypeOf(op.getInput()).getShape() == ArrayRef(box->size)) {
      rewriter.replaceOp(op, op.getInput());
      return success();
    }
    Value source;
    std::optional<Box> first;
    if (auto inner = op.getInput().getDefiningOp<StridedSliceOp>(); inner && !inner.getShrinkAxisMask()) {
      source = inner.getInput();
      first = boxOf(inner);
    } else if (auto slice = op.getInput().getDefiningOp<SliceOp>()) {
      source = slice.getInput();
      first = boxOf(slice);
    }
    if (!first || ArrayRef(first->size) != rankedTypeOf(op.getInput()).getShape())
      return rewriter.notifyMatchFailure(op, "the operand is no box of known bounds in steps of 1");
    SmallVector<int64_t> begin, end, strides;
    for (auto [own, count, offset] : llvm::zip_equal(box->begin, box->size, first->begin)) {
      begin.push_back(own + offset);
      end.push_back(own + offset + count);
      strides.push_back(1);
    }
    Value beginValue = makeI32s(rewriter, derivedLoc(op.getOutput(), "_begin"), begin);
    Value endValue = makeI32s(rewriter, derivedLoc(op.getOutput(), "_end"), end);
    Value stridesValue = makeI32s(rewriter, derivedLoc(op.getOutput(), "_strides"), strides);
    OperationState state(op.getLoc(), op->getName(), {source, beginValue, endValue, stridesValue},
                         op->getResultTypes());
    state.attributes = op->getAttrDictionary();
    state.attributes.set("begin_mask", rewriter.getI32IntegerAttr(0));
    state.attributes.set("end_mask", rewriter.getI32IntegerAttr(0));
    rewriter.replaceOp(op, rewriter.create(state));
    return success();
  }
};

/// Constant indices that follow one another: the first, nothing if they do not.
std::optional<int64_t> firstOfRun(ArrayRef<int64_t> indices) {
  for (auto [position, index] : llvm::enumerate(indices))
    if (index != indices.front() + int64_t(position))
      return std::nullopt;
  if (indices.empty() || indices.front() < 0)
    return std::nullopt;
  return indices.front();
}

/// gather, or gather_nd by one coordinate, of neighbouring indices.
struct GatherToSlice : RewritePattern {
  GatherToSlice(MLIRContext *context, StringRef name) : RewritePattern(name, /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    Value params = op->getOperand(0), indices = op->getOperand(1), result = op->getResult(0);
    if (isQuantized(params) || ConstantView::of(params))
      return rewriter.notifyMatchFailure(op, "reads a table, or is of a quantized type");
    RankedTensorType type = rankedTypeOf(params), output = rankedTypeOf(result), indicesType = rankedTypeOf(indices);
    std::optional<SmallVector<int64_t>> values = intValues(indices);
    if (!type || !output || !indicesType || !values || output.getRank() != type.getRank())
      return rewriter.notifyMatchFailure(op, "a shape is not known, the rank changes, or indices are computed");
    std::optional<int64_t> axis = 0;
    if (auto gather = dyn_cast<GatherOp>(op)) {
      axis = asIndex(int32_t(gather.getAxis()), type.getRank());
      if (gather.getBatchDims() || indicesType.getRank() != 1)
        return rewriter.notifyMatchFailure(op, "indices are no vector for all batches");
    } else if (indicesType.getRank() != 2 || indicesType.getDimSize(1) != 1) {
      return rewriter.notifyMatchFailure(op, "indices are not of one dimension");
    }
    std::optional<int64_t> first = firstOfRun(*values);
    if (!axis || !first)
      return rewriter.notifyMatchFailure(op, "the axis is out of range, or indices do not follow one another");
    int64_t extent = type.getDimSize(*axis);
    if (ShapedType::isDynamic(extent) || *first + int64_t(values->size()) > extent || extent > INT32_MAX)
      return rewriter.notifyMatchFailure(op, "indices are not known to be in range");
    SmallVector<int64_t> begin(type.getRank(), 0), size(type.getRank(), -1);
    begin[*axis] = *first;
    size[*axis] = int64_t(values->size());
    makeSlice(rewriter, op, params, begin, size);
    return success();
  }
};

/// A concatenation of one, and a split into one part.
struct DropSinglePart : RewritePattern {
  DropSinglePart(MLIRContext *context, StringRef name, unsigned operand)
      : RewritePattern(name, /*benefit=*/1, context), operand(operand) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    if (op->getNumResults() != 1 || (isa<ConcatenationOp>(op) && (op->getNumOperands() != 1 || !isUnfused(op))))
      return rewriter.notifyMatchFailure(op, "has more than one part, or an activation");
    Value whole = op->getOperand(operand);
    if (whole.getType() != op->getResult(0).getType())
      return rewriter.notifyMatchFailure(op, "the part has another type than the whole");
    rewriter.replaceOp(op, whole);
    return success();
  }

  unsigned operand;
};

/// pack and unpack of one tensor only change its shape.
struct SinglePackToReshape : RewritePattern {
  SinglePackToReshape(MLIRContext *context, StringRef name) : RewritePattern(name, /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    if (op->getNumOperands() != 1 || op->getNumResults() != 1)
      return rewriter.notifyMatchFailure(op, "has more than one part");
    RankedTensorType type = rankedTypeOf(op->getResult(0));
    if (!type || isa<quant::QuantizedType>(type.getElementType()))
      return rewriter.notifyMatchFailure(op, "the rank of the result is not known, or its type is quantized");
    Value shape = makeShape(rewriter, op->getResult(0), type);
    if (!shape)
      return rewriter.notifyMatchFailure(op, "the shape of the result is not known");
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, type, op->getOperand(0), shape);
    return success();
  }
};

} // namespace

void populateSlicePatterns(RewritePatternSet &patterns) {
  MLIRContext *context = patterns.getContext();
  patterns.add<SimplifySlice, SimplifyStridedSlice>(context);
  for (StringRef name : {GatherOp::getOperationName(), GatherNdOp::getOperationName()})
    patterns.add<GatherToSlice>(context, name);
  patterns.add<DropSinglePart>(context, ConcatenationOp::getOperationName(), 0);
  patterns.add<DropSinglePart>(context, SplitOp::getOperationName(), 1);
  patterns.add<DropSinglePart>(context, SplitVOp::getOperationName(), 0);
  for (StringRef name : {PackOp::getOperationName(), UnpackOp::getOperationName()})
    patterns.add<SinglePackToReshape>(context, name);
}

} // namespace tinfoil::tfl
