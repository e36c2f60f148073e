//===- SelectKernels.cpp - A micro-kernel for every product ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "tinfoil/Codegen/Kernels/Isa.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_SELECTKERNELSPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

/// Activations of 8 bits as such of 16.
Value widen(OpBuilder &b, Location loc, Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  if (!type.getElementType().isInteger(8))
    return value;
  auto wide = RankedTensorType::get(type.getShape(), b.getI16Type());
  // What is quantized at run time is written so at once.
  if (auto quantize = value.getDefiningOp<tflk::QuantizeOp>()) {
    auto empty = tensor::EmptyOp::create(b, loc, wide, ValueRange());
    b.setInsertionPoint(quantize);
    empty->moveBefore(quantize);
    auto types = llvm::to_vector(quantize.getResultTypes());
    types[0] = wide;
    auto made = tflk::QuantizeOp::create(b, quantize.getLoc(), types, quantize.getInput(), empty, quantize.getScales(),
                                         quantize.getZeroPoints(), quantize.getRecipe(), quantize.getPadding());
    quantize.getResult(1).replaceAllUsesWith(made.getResult(1));
    quantize.getResult(2).replaceAllUsesWith(made.getResult(2));
    return made.getResult(0);
  }
  if (auto expand = value.getDefiningOp<tensor::ExpandShapeOp>())
    return tensor::ExpandShapeOp::create(b, loc, wide, widen(b, loc, expand.getSrc()),
                                         expand.getReassociationIndices());
  if (auto collapse = value.getDefiningOp<tensor::CollapseShapeOp>())
    return tensor::CollapseShapeOp::create(b, loc, wide, widen(b, loc, collapse.getSrc()),
                                           collapse.getReassociationIndices());
  auto identity = b.getMultiDimIdentityMap(type.getRank());
  Value empty = tensor::EmptyOp::create(b, loc, wide, ValueRange());
  return linalg::GenericOp::create(b, loc, wide, value, empty, ArrayRef<AffineMap>{identity, identity},
                                   SmallVector<utils::IteratorType>(type.getRank(), utils::IteratorType::parallel),
                                   [](OpBuilder &b, Location loc, ValueRange arguments) {
                                     Value extended = arith::ExtUIOp::create(b, loc, b.getI16Type(), arguments[0]);
                                     linalg::YieldOp::create(b, loc, extended);
                                   })
      .getResult(0);
}

/// How many pixels of a row a depthwise kernel computes at once: taps that overlap are loaded once, and weights. A tile
/// takes its pixels and about one and a half for what it does once; the fewer pixels are left over, the better.
int64_t pixelsOf(int64_t width) {
  auto cost = [&](int64_t pixels) { return double(llvm::divideCeil(width, pixels)) * (double(pixels) + 1.5); };
  int64_t best = 4;
  for (int64_t pixels = 5; pixels <= 8; ++pixels)
    if (cost(pixels) <= cost(best))
      best = pixels;
  return best;
}

class SelectKernels : public impl::SelectKernelsPassBase<SelectKernels> {
public:
  using SelectKernelsPassBase::SelectKernelsPassBase;

  void runOnOperation() override {
    const Isa *chosen = findIsa(isa);
    if (!chosen) {
      std::string known;
      for (const Isa &one : allIsas())
        known += " " + one.name.str();
      emitError(getOperation().getLoc()) << "no instruction set '" << isa << "'; there are:" << known;
      return signalPassFailure();
    }
    llvm::DenseMap<Value, Value> widened;
    auto widenBefore = [](OpBuilder &b, Location loc, Value value) {
      // Where the value is made, so that all of its users see it.
      b.setInsertionPointAfterValue(value);
      return widen(b, loc, value);
    };
    getOperation().walk([&](Operation *op) {
      llvm::TypeSwitch<Operation *>(op)
          .Case<tflk::MatMulOp, tflk::ConvOp>([&](auto product) {
            bool isInteger = cast<ShapedType>(product.getWeights().getType()).getElementType().isInteger();
            product.setKernelAttr(chosen->kernel(&getContext(), isInteger));
            if (isInteger && activationBytes(product.getKernel()->getDot()) == 2) {
              OpBuilder b(product);
              Value input = product.getInput();
              if (Value &wide = widened[input])
                product.getInputMutable().assign(wide);
              else
                product.getInputMutable().assign(wide = widenBefore(b, product.getLoc(), input));
            }
          })
          .Case([&](tflk::DepthwiseOp depthwise) {
            const Isa::Tile &tile = chosen->real;
            int64_t width = cast<ShapedType>(depthwise.getInit().getType()).getDimSize(2);
            depthwise.setKernelAttr(
                tflk::KernelAttr::get(&getContext(), tile.dot, pixelsOf(width), tile.lanes, tile.lanes));
          });
    });
  }
};

} // namespace
} // namespace tinfoil::codegen
