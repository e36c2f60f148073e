//===- SelectKernels.cpp - A micro-kernel for every product ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "tinfoil/Codegen/Kernels/Isa.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_SELECTKERNELSPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

/// Activations, stored as unsigned integers of 8 bits, as a kernel multiplies them: as such of 16 bits, or signed.
Value convert(OpBuilder &b, Location loc, Value value, tflk::Dot dot) {
  auto type = cast<RankedTensorType>(value.getType());
  if (!type.getElementType().isInteger(8))
    return value;
  Type element = activationBytes(dot) == 2 ? b.getI16Type() : b.getI8Type();
  auto made = RankedTensorType::get(type.getShape(), element);
  // What is quantized at run time is written so at once.
  if (auto quantize = value.getDefiningOp<tflk::QuantizeOp>()) {
    auto empty = tensor::EmptyOp::create(b, loc, made, ValueRange());
    b.setInsertionPoint(quantize);
    empty->moveBefore(quantize);
    auto types = llvm::to_vector(quantize.getResultTypes());
    types[0] = made;
    auto other =
        tflk::QuantizeOp::create(b, quantize.getLoc(), types, quantize.getInput(), empty, quantize.getScales(),
                                 quantize.getZeroPoints(), quantize.getRecipe(), quantize.getPadding(), isSigned(dot),
                                 dot == tflk::Dot::SMMlaPaired, /*isWide=*/false, quantize.getRanges());
    quantize.getResult(1).replaceAllUsesWith(other.getResult(1));
    quantize.getResult(2).replaceAllUsesWith(other.getResult(2));
    return other.getResult(0);
  }
  if (auto expand = value.getDefiningOp<tensor::ExpandShapeOp>())
    return tensor::ExpandShapeOp::create(b, loc, made, convert(b, loc, expand.getSrc(), dot),
                                         expand.getReassociationIndices());
  if (auto collapse = value.getDefiningOp<tensor::CollapseShapeOp>())
    return tensor::CollapseShapeOp::create(b, loc, made, convert(b, loc, collapse.getSrc(), dot),
                                           collapse.getReassociationIndices());
  auto identity = b.getMultiDimIdentityMap(type.getRank());
  Value empty = tensor::EmptyOp::create(b, loc, made, ValueRange());
  return linalg::GenericOp::create(b, loc, made, value, empty, ArrayRef<AffineMap>{identity, identity},
                                   SmallVector<utils::IteratorType>(type.getRank(), utils::IteratorType::parallel),
                                   [&](OpBuilder &b, Location loc, ValueRange arguments) {
                                     Value x = arguments[0];
                                     if (isSigned(dot))
                                       x = arith::XOrIOp::create(
                                           b, loc, x, arith::ConstantOp::create(b, loc, b.getI8IntegerAttr(-128)));
                                     else
                                       x = arith::ExtUIOp::create(b, loc, element, x);
                                     linalg::YieldOp::create(b, loc, x);
                                   })
      .getResult(0);
}

/// How many pixels of a row a depthwise kernel computes at once: taps that overlap are loaded once, and weights. A tile
/// takes its pixels and about one and a half for what it does once; the fewer pixels are left over, the better.
int64_t pixelsOf(int64_t width, int64_t most) {
  auto cost = [&](int64_t pixels) { return double(llvm::divideCeil(width, pixels)) * (double(pixels) + 1.5); };
  int64_t best = 4;
  for (int64_t pixels = 5; pixels <= most; ++pixels)
    if (cost(pixels) <= cost(best))
      best = pixels;
  return best;
}

/// Whether vectors of 8 take less time than those of 16: they never take more where all columns fit into one. Where two
/// of them are as fast as one of 16, also where the last of those would be half empty, for a good part of the columns.
bool isNarrow(tflk::KernelAttr kernel, int64_t columns, StringRef cpu) {
  int64_t rest = columns % 16;
  return kernel.getLanes() == 16 &&
         (columns <= 8 || (halvesWideVectors(cpu) && rest > 0 && rest <= 8 && columns < 160));
}

/// The same kernel for weights of so many bits.
tflk::KernelAttr withBits(tflk::KernelAttr kernel, int64_t bits) {
  return tflk::KernelAttr::get(kernel.getContext(), kernel.getDot(), kernel.getRows(), kernel.getColumns(),
                               kernel.getLanes(), bits);
}

/// How many bits of a weight the object keeps: 4 where all fit into such, and that takes less room.
template <typename Op> int64_t bitsOf(Op product) {
  tflk::KernelAttr kernel = *product.getKernel(), narrow = withBits(kernel, 4);
  Geometry g = Geometry::of(product);
  // Sums may be sixteen times as large as they are: so many products of 255 and -8 stay in 27 bits.
  constexpr int64_t kDeepest = 65536;
  if (g.taps * g.depth > kDeepest || g.setSize(narrow) >= g.setSize(kernel))
    return 8;
  auto constant = product.getWeights().template getDefiningOp<arith::ConstantOp>();
  auto view = constant ? tfl::ConstantView::get(constant.getValue()) : std::nullopt;
  if (!view)
    return 8;
  for (int64_t i = 0; i < view->size(); ++i)
    if (!llvm::isInt<4>(view->getInt(i)))
      return 8;
  return 4;
}

/// Whether activations can be stored in pairs of rows: all that reads them are products of matrices.
bool canBePaired(Value value) {
  if (auto quantize = value.getDefiningOp<tflk::QuantizeOp>()) {
    auto type = cast<ShapedType>(quantize.getInput().getType());
    return type.getRank() == 2 && type.getDimSize(0) % 16 == 0 && type.getDimSize(1) % 16 == 0 && value.hasOneUse();
  }
  auto expand = value.getDefiningOp<tensor::ExpandShapeOp>();
  return expand && value.hasOneUse() && canBePaired(expand.getSrc());
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
    // Asked before anything is changed: then an input has all of its users.
    llvm::DenseSet<Operation *> paired;
    getOperation().walk([&](tflk::MatMulOp product) {
      if (canBePaired(product.getInput()))
        paired.insert(product);
    });
    // No other machine has vectors of sixteen reals.
    if (chosen->real.lanes == 16)
      getOperation().walk([](tflk::QuantizeOp quantize) { quantize.setIsWide(true); });
    llvm::DenseMap<Value, Value> converted;
    getOperation().walk([&](Operation *op) {
      llvm::TypeSwitch<Operation *>(op)
          .Case<tflk::MatMulOp, tflk::ConvOp>([&](auto product) {
            bool isInteger = cast<ShapedType>(product.getWeights().getType()).getElementType().isInteger();
            product.setKernelAttr(chosen->kernel(&getContext(), isInteger));
            tflk::Dot dot = product.getKernel()->getDot();
            int64_t columns = cast<ShapedType>(product.getInit().getType()).getShape().back();
            if (auto conv = dyn_cast<tflk::ConvOp>(op))
              columns /= conv.getGroups();
            if (isNarrow(product.getKernelAttr(), columns, cpu))
              product.setKernelAttr(tflk::KernelAttr::get(&getContext(), dot, 6, 32, 8, /*bits=*/8));
            if (dot == tflk::Dot::SMMla && paired.contains(op)) {
              dot = tflk::Dot::SMMlaPaired;
              product.setKernelAttr(tflk::KernelAttr::get(&getContext(), dot, chosen->integer.rows, 12, 4, /*bits=*/8));
            }
            if (isInteger)
              product.setKernelAttr(withBits(*product.getKernel(), bitsOf(product)));
            if (!isInteger || (activationBytes(dot) == 1 && !isSigned(dot)))
              return;
            Value input = product.getInput();
            Value &made = converted[input];
            if (!made) {
              // Where the value is made, so that all of its users see it.
              OpBuilder b(product);
              b.setInsertionPointAfterValue(input);
              made = convert(b, product.getLoc(), input, dot);
            }
            product.getInputMutable().assign(made);
          })
          .Case([&](tflk::DepthwiseOp depthwise) {
            const Isa::Tile &tile = chosen->real;
            int64_t width = cast<ShapedType>(depthwise.getInit().getType()).getDimSize(2);
            // The sums of three rows and the weights of three by three taps fill 32 registers.
            bool rolls =
                tile.rows * tile.columns / tile.lanes >= 24 && depthwise.getWindow()[1] <= 3 && depthwise.canRoll();
            int64_t columns = tile.lanes * (rolls ? depthwise.kRollingRows : 1);
            depthwise.setKernelAttr(tflk::KernelAttr::get(&getContext(), tile.dot, pixelsOf(width, rolls ? 7 : 8),
                                                          columns, tile.lanes, /*bits=*/8));
          });
    });
  }
};

} // namespace
} // namespace tinfoil::codegen
