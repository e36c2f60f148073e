//===- OptimizeBatchMatmul.cpp - Constant batch_matmul to fully_connected -===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_OPTIMIZEBATCHMATMULPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// The bytes of a matrix of `width`-byte elements, transposed.
llvm::SmallVector<char, 0> transposeBytes(llvm::ArrayRef<char> bytes, int64_t rows, int64_t columns, int64_t width) {
  llvm::SmallVector<char, 0> out(bytes.size());
  for (int64_t r = 0; r < rows; ++r)
    for (int64_t c = 0; c < columns; ++c)
      std::copy_n(bytes.data() + (r * columns + c) * width, width, out.data() + (c * rows + r) * width);
  return out;
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

/// A constant matrix, transposed; null if its elements have no whole bytes.
Value transposeConstant(Operation *constant, RankedTensorType type, OpBuilder &b) {
  auto view = ConstantView::of(constant);
  int64_t rows = type.getDimSize(0), columns = type.getDimSize(1);
  if (!view || view->size() == 0 || view->getFileSize() % view->size() != 0)
    return {};
  llvm::SmallVector<char, 0> scratch;
  auto bytes = transposeBytes(view->getFileBytes(scratch), rows, columns, view->getFileSize() / view->size());
  auto resultType = RankedTensorType::get({columns, rows}, transposeElement(type.getElementType()));
  ElementsAttr value =
      makeConstant(RankedTensorType::get({columns, rows}, view->getElementType()), bytes, "transposed");
  if (isa<QConstOp>(constant))
    return QConstOp::create(b, constant->getLoc(), resultType, TypeAttr::get(resultType), value);
  return ConstOp::create(b, constant->getLoc(), resultType, value);
}

class OptimizeBatchMatmul : public impl::OptimizeBatchMatmulPassBase<OptimizeBatchMatmul> {
public:
  void runOnOperation() override {
    llvm::SmallVector<BatchMatMulOp> ops;
    getOperation().walk([&](BatchMatMulOp op) { ops.push_back(op); });
    for (BatchMatMulOp op : ops)
      makeFullyConnected(op);
  }

private:
  static void makeFullyConnected(BatchMatMulOp op);
};

void OptimizeBatchMatmul::makeFullyConnected(BatchMatMulOp op) {
  auto type = dyn_cast<RankedTensorType>(op.getY().getType());
  auto input = dyn_cast<RankedTensorType>(op.getX().getType());
  Operation *constant = op.getY().getDefiningOp();
  if (op.getAdjX() || !type || type.getRank() != 2 || !type.hasStaticShape() || !input || input.getRank() < 2 ||
      !isa_and_nonnull<ConstOp, QConstOp, arith::ConstantOp>(constant))
    return;
  OpBuilder b(op);
  Value weights = op.getY();
  if (!op.getAdjY())
    weights = transposeConstant(constant, type, b);
  if (!weights)
    return;
  auto none = NoValueOp::create(b, op.getLoc(), b.getNoneType(), b.getUnitAttr());
  OperationState state(op.getLoc(), FullyConnectedOp::getOperationName(), {op.getX(), weights, none},
                       op->getResultTypes());
  state.addAttribute("fused_activation_function", b.getStringAttr("NONE"));
  state.addAttribute("weights_format", b.getStringAttr("DEFAULT"));
  state.addAttribute("keep_num_dims", b.getBoolAttr(true));
  // Without it a hybrid kernel would quantize its activations symmetrically, and lose a bit where they have one sign.
  if (BoolAttr asymmetric = op.getAsymmetricQuantizeInputsAttr())
    state.addAttribute("asymmetric_quantize_inputs", asymmetric);
  Operation *dense = b.create(state);
  op->replaceAllUsesWith(dense);
  op.erase();
  if (constant->use_empty())
    constant->erase();
}

} // namespace
} // namespace tinfoil::tfl
