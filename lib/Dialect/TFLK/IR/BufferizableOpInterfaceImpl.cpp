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
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace mlir::bufferization;

namespace tinfoil::tflk {

namespace {

bool isRead(Operation *op, Value operand) {
  return !llvm::is_contained(cast<DestinationStyleOpInterface>(op).getDpsInits(), operand);
}

/// Kernels read runs of elements: a buffer in which the last dimensions are strided (a slice of channels, say) is
/// copied.
Value contiguous(RewriterBase &rewriter, Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<int64_t> strides;
  int64_t offset = 0, expected = 1;
  bool isRun = succeeded(type.getStridesAndOffset(strides, offset));
  // Rows may be apart from each other, what is in a row may not.
  int64_t dim = type.getRank() - 1;
  for (int64_t last = type.getRank() == 4 ? 2 : type.getRank() - 1; isRun && dim >= 0 && dim >= last; --dim) {
    isRun = type.getDimSize(dim) == 1 || strides[dim] == expected;
    expected *= type.getDimSize(dim);
  }
  isRun = isRun && llvm::none_of(strides, ShapedType::isDynamic);
  if (isRun)
    return buffer;
  Value copy = memref::AllocOp::create(rewriter, loc, MemRefType::get(type.getShape(), type.getElementType()));
  memref::CopyOp::create(rewriter, loc, buffer, copy);
  return copy;
}

/// All ops write their destinations, which hold nothing that is read. The one thing to know of each: whether an element
/// of the result may be written over the element of an operand at the same place.
template <typename Op> struct KernelModel : public DstBufferizableOpInterfaceExternalModel<KernelModel<Op>, Op> {
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
      operands.push_back(isRead(op, operand) ? contiguous(rewriter, op->getLoc(), *buffer) : *buffer);
    }
    OperationState bufferized(op->getLoc(), op->getName(), operands, TypeRange(), op->getAttrs());
    bufferized.propertiesAttr = op->getPropertiesAsAttribute();
    for (Region &region : op->getRegions())
      bufferized.addRegion()->takeBody(region);
    rewriter.create(bufferized);
    SmallVector<Value> inits(llvm::map_range(cast<DestinationStyleOpInterface>(op).getDpsInitsMutable(),
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
    CustomOp::attachInterface<KernelModel<CustomOp>>(*context);
  });
}

} // namespace tinfoil::tflk
