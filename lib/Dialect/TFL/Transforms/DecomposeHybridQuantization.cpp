//===- DecomposeHybridQuantization.cpp - Hybrid ops computed in float -----===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_DECOMPOSEHYBRIDQUANTIZATIONPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

bool isQuantized(Type type) { return isa<quant::QuantizedType>(getElementTypeOrSelf(type)); }
bool isFloat(Type type) { return isa<FloatType>(getElementTypeOrSelf(type)); }

/// The type with real numbers as elements.
Type realType(Type type) { return cast<TensorType>(type).clone(Float32Type::get(type.getContext())); }

class DecomposeHybridQuantization : public impl::DecomposeHybridQuantizationPassBase<DecomposeHybridQuantization> {
public:
  void runOnOperation() override {
    llvm::SmallVector<Operation *> hybrid;
    getOperation().walk([&](Operation *op) {
      if (!isa<Conv2DOp, Conv3DOp, DepthwiseConv2DOp, FullyConnectedOp, TransposeConvOp>(op))
        return;
      auto types = llvm::concat<Type>(llvm::to_vector(op->getOperandTypes()), llvm::to_vector(op->getResultTypes()));
      if (llvm::any_of(types, isQuantized) && llvm::any_of(types, isFloat))
        hybrid.push_back(op);
    });
    for (Operation *op : hybrid)
      decompose(op);
  }

private:
  static void decompose(Operation *op) {
    OpBuilder b(op);
    for (OpOperand &operand : op->getOpOperands())
      if (isQuantized(operand.get().getType()))
        operand.set(DequantizeOp::create(b, op->getLoc(), realType(operand.get().getType()), operand.get()));
    b.setInsertionPointAfter(op);
    for (Value result : op->getResults()) {
      Type type = result.getType();
      if (!isQuantized(type))
        continue;
      result.setType(realType(type));
      auto quantize = QuantizeOp::create(b, op->getLoc(), type, result, TypeAttr::get(type));
      result.replaceAllUsesExcept(quantize, quantize);
    }
  }
};

} // namespace
} // namespace tinfoil::tfl
