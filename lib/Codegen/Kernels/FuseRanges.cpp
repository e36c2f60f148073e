//===- FuseRanges.cpp - Ranges of images where they are made ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "RangeParts.h"
#include "Work.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_FUSERANGESPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

ShapedType shaped(Value value) { return cast<ShapedType>(value.getType()); }

/// The op that makes a value, maybe under another shape.
Operation *makerOf(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op))
      return op;
    value = op->getOperand(0);
  }
  return nullptr;
}

/// How long a product takes, at most: integers are not told from reals yet.
double nanoseconds(Operation *product) {
  double rate = isa<tflk::DepthwiseOp>(product) ? kDepthwisePerNanosecond : kRealsPerNanosecond;
  return double(productsOf(product)) / rate;
}

class FuseRanges : public impl::FuseRangesPassBase<FuseRanges> {
public:
  using FuseRangesPassBase::FuseRangesPassBase;

  void runOnOperation() override {
    SmallVector<tflk::QuantizeOp> ops;
    getOperation().walk([&](tflk::QuantizeOp op) { ops.push_back(op); });
    for (tflk::QuantizeOp op : ops) {
      std::string reason = fuse(op);
      if (explain && !reason.empty())
        op.emitRemark("reads its input twice: ") << reason;
    }
  }

private:
  /// Why not, if the range is not gathered by what makes the input.
  std::string fuse(tflk::QuantizeOp op) {
    ShapedType in = shaped(op.getInput());
    if (op.getRanges() || !isa<RankedTensorType>(in))
      return "it has ranges already, or is on buffers";
    if (in.getRank() != 4)
      return "it is no image; rows have ranges of their own";
    if (in.getNumElements() == 0)
      return "it is empty";
    Operation *maker = makerOf(op.getInput());
    if (!maker)
      return "it is an argument";
    if (!isa<tflk::MatMulOp, tflk::ConvOp, tflk::DepthwiseOp>(maker))
      return ("'" + maker->getName().getStringRef() + "' makes it, which is no product").str();
    if (maker->getBlock() != op->getBlock())
      return "a product in another block makes it";
    int64_t images = in.getDimSize(0), made = shaped(maker->getResult(0)).getDimSize(0);
    if (images != 1 && images != made)
      return ("it has " + Twine(images) + " images, but the product that makes it " + Twine(made)).str();
    if (maker->getNumResults() == 1)
      maker = withRanges(maker, images);
    Value ranges = maker->getResult(1);
    if (shaped(ranges).getDimSize(0) != images)
      return "the ranges of its product are of other images";
    op.getRangesMutable().assign(ranges);
    return "";
  }

  /// The same product with ranges of so many images.
  Operation *withRanges(Operation *product, int64_t images) {
    OpBuilder b(product);
    // For tasks of several threads; small products have one.
    constexpr int64_t kParts = 32;
    int64_t parts = isWorthTasks(nanoseconds(product)) ? kParts : 1;
    auto type = RankedTensorType::get({images, parts, 2, kRangeLanes}, b.getF32Type());
    Value place = tensor::EmptyOp::create(b, product->getLoc(), type, ValueRange());
    SmallVector<Value> operands(product->getOperands());
    operands.push_back(place);
    OperationState state(product->getLoc(), product->getName(), operands, {product->getResult(0).getType(), type},
                         llvm::to_vector(product->getDiscardableAttrs()));
    // The ranges are the last segment of operands.
    NamedAttrList properties(cast<DictionaryAttr>(product->getPropertiesAsAttribute()));
    auto segments = cast<DenseI32ArrayAttr>(properties.get("operandSegmentSizes"));
    SmallVector<int32_t> sizes(segments.asArrayRef());
    sizes.back() = 1;
    properties.set("operandSegmentSizes", b.getDenseI32ArrayAttr(sizes));
    state.propertiesAttr = properties.getDictionary(b.getContext());
    state.addRegion()->takeBody(product->getRegion(0));
    Operation *made = b.create(state);
    product->getResult(0).replaceAllUsesWith(made->getResult(0));
    product->erase();
    return made;
  }
};

} // namespace
} // namespace tinfoil::codegen
