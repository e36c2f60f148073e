//===- BufferizableOpInterfaceImpl.cpp - Kernels on buffers ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"

using namespace mlir;
using namespace mlir::bufferization;

namespace tinfoil::tflk {

namespace {

/// All ops write their destinations, which hold nothing that is read. The one thing to know of each: whether an element
/// of the result may be written over the element of an operand at the same place.
template <typename Op>
struct KernelModel : public DstBufferizableOpInterfaceExternalModel<KernelModel<Op>, Op> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand, const AnalysisState &) const {
    return !cast<DestinationStyleOpInterface>(op).isDpsInit(&operand);
  }

  /// An epilogue reads an element operand where it then writes: the residual of a sum may be its destination.
  bool bufferizesToElementwiseAccess(Operation *op, const AnalysisState &, ArrayRef<OpOperand *> operands) const {
    return false;
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter, const BufferizationOptions &options,
                          BufferizationState &state) const {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(op);
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (!isa<TensorType>(operand.getType())) {
        operands.push_back(operand);
        continue;
      }
      FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
      if (failed(buffer))
        return failure();
      operands.push_back(*buffer);
    }
    OperationState bufferized(op->getLoc(), op->getName(), operands, TypeRange(), op->getAttrs());
    bufferized.propertiesAttr = op->getPropertiesAsAttribute();
    for (Region &region : op->getRegions())
      bufferized.addRegion()->takeBody(region);
    rewriter.create(bufferized);
    SmallVector<Value> inits(
        llvm::map_range(cast<DestinationStyleOpInterface>(op).getDpsInitsMutable(),
                        [&](OpOperand &init) { return operands[init.getOperandNumber()]; }));
    replaceOpWithBufferizedValues(rewriter, op, inits);
    return success();
  }
};

} // namespace

void registerBufferizableOpInterfaceModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, TFLKDialect *) {
    QuantizeOp::attachInterface<KernelModel<QuantizeOp>>(*context);
    MatMulOp::attachInterface<KernelModel<MatMulOp>>(*context);
    ConvOp::attachInterface<KernelModel<ConvOp>>(*context);
    DepthwiseOp::attachInterface<KernelModel<DepthwiseOp>>(*context);
    PackOp::attachInterface<KernelModel<PackOp>>(*context);
  });
}

} // namespace tinfoil::tflk
