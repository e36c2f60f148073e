//===- ExpandPads.cpp - Margins around what is made inside of them ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_EXPANDPADSPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

/// Fills margins of a tensor, one dimension after the other: those of the first go all the way along the others, those
/// of the next are as long as what the first ones leave, and so on.
class Margins {
public:
  Margins(OpBuilder &b, Location loc, Value number, Value into) : result(into), b(b), loc(loc), number(number) {
    extents = llvm::to_vector(cast<ShapedType>(into.getType()).getShape());
    offsets.assign(extents.size(), 0);
  }

  void add(unsigned dim, int64_t low, int64_t high) {
    strip(dim, 0, low);
    strip(dim, extents[dim] - high, high);
    offsets[dim] = low;
    extents[dim] -= low + high;
  }

  Value insert(Value source) {
    return tensor::InsertSliceOp::create(b, loc, source, result, list(offsets), list(extents), ones());
  }

  Value result;

private:
  void strip(unsigned dim, int64_t at, int64_t extent) {
    SmallVector<int64_t> from(offsets), sizes(extents);
    from[dim] = at;
    sizes[dim] = extent;
    if (llvm::is_contained(sizes, 0))
      return;
    Value part = tensor::ExtractSliceOp::create(b, loc, result, list(from), list(sizes), ones());
    part = linalg::FillOp::create(b, loc, number, part).getResult(0);
    result = tensor::InsertSliceOp::create(b, loc, part, result, list(from), list(sizes), ones());
  }

  SmallVector<OpFoldResult> list(ArrayRef<int64_t> values) { return getAsIndexOpFoldResult(b.getContext(), values); }
  SmallVector<OpFoldResult> ones() { return list(SmallVector<int64_t>(extents.size(), 1)); }

  OpBuilder &b;
  Location loc;
  Value number;
  SmallVector<int64_t> offsets, extents;
};

class ExpandPads : public impl::ExpandPadsPassBase<ExpandPads> {
public:
  void runOnOperation() override {
    SmallVector<tensor::PadOp> pads;
    getOperation().walk([&](tensor::PadOp pad) { pads.push_back(pad); });
    for (tensor::PadOp pad : pads)
      if (failed(expand(pad)))
        return signalPassFailure();
  }

private:
  LogicalResult expand(tensor::PadOp pad) {
    Value number = pad.getConstantPaddingValue(), source = pad.getSource();
    auto constant = number ? number.getDefiningOp<arith::ConstantOp>() : arith::ConstantOp();
    auto type = cast<RankedTensorType>(pad.getType());
    if (!constant || !type.hasStaticShape() || !pad.getSourceType().hasStaticShape() ||
        ShapedType::isDynamicShape(pad.getStaticLow()) || ShapedType::isDynamicShape(pad.getStaticHigh()))
      return pad.emitOpError("must be by a constant number and known amounts");
    OpBuilder b(pad);
    // Before the op that makes what is inside, which then can write it there.
    Operation *maker = source.getDefiningOp();
    if (maker && maker->getBlock() == pad->getBlock())
      b.setInsertionPoint(maker);
    Value copied = b.clone(*constant)->getResult(0);
    Value empty = tensor::EmptyOp::create(b, pad.getLoc(), type, ValueRange());
    Margins margins(b, pad.getLoc(), copied, empty);
    for (auto [dim, low, high] : llvm::enumerate(pad.getStaticLow(), pad.getStaticHigh()))
      margins.add(dim, low, high);
    b.setInsertionPoint(pad);
    pad.replaceAllUsesWith(margins.insert(source));
    pad.erase();
    return success();
  }
};

} // namespace
} // namespace tinfoil::codegen
