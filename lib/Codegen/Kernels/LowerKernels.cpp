//===- LowerKernels.cpp - Kernel ops as loops around micro-kernels ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LowerKernels.h"

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_LOWERKERNELSPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

class LowerKernels : public impl::LowerKernelsPassBase<LowerKernels> {
public:
  using LowerKernelsPassBase::LowerKernelsPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      if (isa_and_nonnull<tflk::TFLKDialect>(op->getDialect()) && !isa<tflk::YieldOp>(op))
        ops.push_back(op);
    });
    MicroKernels kernels(getOperation());
    for (Operation *op : ops) {
      OpBuilder b(op);
      KernelBuilder k(b, op->getLoc(), tasks);
      auto result = llvm::TypeSwitch<Operation *, LogicalResult>(op)
                        .Case([&](tflk::MatMulOp op) { return lowerMatMul(op, k, kernels); })
                        .Case([&](tflk::ConvOp op) { return lowerConv(op, k, kernels); })
                        .Case([&](tflk::DepthwiseOp op) { return lowerDepthwise(op, k); })
                        .Case([&](tflk::QuantizeOp op) { return lowerQuantize(op, k); })
                        .Case([&](tflk::PackOp op) { return lowerPack(op, k); })
                        .Case([&](tflk::CustomOp op) { return lowerCustom(op, k, kernels); })
                        .Default([](Operation *op) { return op->emitOpError("has no lowering"); });
      if (failed(result))
        return signalPassFailure();
      op->erase();
    }
  }
};

} // namespace
} // namespace tinfoil::codegen
