//===- PackWeights.cpp - Weights in the layout of their kernel -------------===//
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

#include <numeric>

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_PACKWEIGHTSPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

template <typename T> SmallVector<char> pack(const Geometry &g, tflk::KernelAttr kernel, ArrayRef<T> natural) {
  int64_t step = depthStep(kernel.getDot()), padded = g.paddedColumns(kernel), steps = g.steps(kernel);
  SmallVector<char> bytes(g.sets * g.setSize(kernel) * sizeof(T), 0);
  T *out = reinterpret_cast<T *>(bytes.data());
  int64_t unit = unitSize(kernel);
  for (int64_t set = 0; set < g.sets; ++set)
    for (int64_t first = 0; first < padded; first += kernel.getColumns()) {
      int64_t panel = std::min(kernel.getColumns(), padded - first);
      for (int64_t tap = 0; tap < g.taps; ++tap)
        for (int64_t k = 0; k < steps; ++k) {
          Geometry::Place place = g.place(kernel, panel, tap, k);
          for (int64_t column = first; column < std::min(first + panel, g.columns); ++column)
            for (int64_t i = 0; i < step && k * step + i < g.depth; ++i) {
              T weight = natural[((set * g.columns + column) * g.taps + tap) * g.depth + k * step + i];
              int64_t inStep = (column - first) * step + i, number = place.first + inStep / unit;
              if constexpr (std::is_same_v<T, int8_t>) {
                if (kernel.getBits() == 4) {
                  T &both = out[place.group + number / 2 * unit + inStep % unit];
                  both = T(both | (weight & 15) << number % 2 * 4);
                  continue;
                }
              }
              out[place.group + number * unit + inStep % unit] = weight;
            }
        }
      out += g.panelSize(kernel, panel);
    }
  return bytes;
}

/// Of each column, the weights of some taps.
SmallVector<int32_t> sumColumns(const Geometry &g, ArrayRef<int8_t> natural, int64_t firstTap, int64_t endTap) {
  SmallVector<int32_t> sums;
  for (int64_t column = 0; column < g.sets * g.columns; ++column) {
    ArrayRef<int8_t> seen = natural.slice((column * g.taps + firstTap) * g.depth, (endTap - firstTap) * g.depth);
    sums.push_back(std::accumulate(seen.begin(), seen.end(), int32_t(0)));
  }
  return sums;
}

ElementsAttr constantOf(Value value) {
  auto constant = value.getDefiningOp<arith::ConstantOp>();
  return constant ? dyn_cast<ElementsAttr>(constant.getValue()) : ElementsAttr();
}

class PackWeights : public impl::PackWeightsPassBase<PackWeights> {
public:
  void runOnOperation() override {
    auto result = getOperation().walk([&](Operation *op) {
      return llvm::TypeSwitch<Operation *, WalkResult>(op)
          .Case<tflk::MatMulOp, tflk::ConvOp>([&](auto product) { return WalkResult(packOne(product)); })
          .Default(WalkResult::advance());
    });
    if (result.wasInterrupted())
      return signalPassFailure();
  }

private:
  template <typename Op> LogicalResult packOne(Op op) {
    auto type = cast<ShapedType>(op.getWeights().getType());
    tflk::KernelAttr kernel = op.getKernelAttr();
    if (!kernel)
      return op.emitOpError("has no kernel: run tflk-select-kernels first");
    if (!isa<RankedTensorType>(type) || type.getRank() == 1)
      return success();
    Geometry g = Geometry::of(op);
    OpBuilder b(op);
    auto packedType = RankedTensorType::get({g.sets * g.setSize(kernel)}, type.getElementType());
    ElementsAttr constant = constantOf(op.getWeights());
    auto view = constant ? tfl::ConstantView::get(constant) : std::nullopt;
    if (!view) {
      if (type.getElementType().isInteger())
        return op.emitOpError("integer weights must be constant");
      if (std::is_same_v<Op, tflk::ConvOp>)
        return op.emitOpError("weights of a convolution must be constant");
      // A matrix that was only transposed for this is read as it was.
      Value weights = op.getWeights();
      auto transpose = weights.getDefiningOp<linalg::TransposeOp>();
      bool transposed = transpose && transpose.getPermutation() == ArrayRef<int64_t>{0, 2, 1};
      if (transposed)
        weights = transpose.getInput();
      Value empty = tensor::EmptyOp::create(b, op.getLoc(), packedType, ValueRange());
      auto pack = tflk::PackOp::create(b, op.getLoc(), packedType, weights, empty, kernel, transposed);
      op.getWeightsMutable().assign(pack.getResult(0));
      return success();
    }
    SmallVector<char> bytes;
    if (type.getElementType().isInteger()) {
      SmallVector<int8_t> natural;
      natural.reserve(view->size());
      for (int64_t i = 0; i < view->size(); ++i)
        natural.push_back(int8_t(view->getInt(i)));
      bytes = pack<int8_t>(g, kernel, natural);
      if (op.getZeroPoints()) {
        SmallVector<int32_t> sums = sumColumns(g, natural, 0, g.taps);
        if constexpr (std::is_same_v<Op, tflk::ConvOp>)
          for (const tflk::Stretch &stretch : tflk::stretchesAtEdges(op)) {
            int64_t perRow = g.taps / op.getWindow()[0];
            sums.append(sumColumns(g, natural, stretch.firstRow * perRow, stretch.endRow * perRow));
          }
        auto sumsType = RankedTensorType::get({int64_t(sums.size())}, b.getI32Type());
        Value value = arith::ConstantOp::create(
            b, op.getLoc(),
            tfl::makeConstant(sumsType, {reinterpret_cast<const char *>(sums.data()), sums.size() * 4}, "sums"));
        op.getColumnSumsMutable().assign(value);
      }
    } else {
      SmallVector<float> scratch;
      ArrayRef<float> natural;
      if (auto inPlace = view->getFloatsInPlace()) {
        natural = *inPlace;
      } else {
        scratch = view->getFloats();
        natural = scratch;
      }
      bytes = pack<float>(g, kernel, natural);
    }
    Value packed = arith::ConstantOp::create(b, op.getLoc(), tfl::makeConstant(packedType, bytes, "packed"));
    op.getWeightsMutable().assign(packed);
    return success();
  }
};

} // namespace
} // namespace tinfoil::codegen
