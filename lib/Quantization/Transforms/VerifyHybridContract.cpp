//===- VerifyHybridContract.cpp - Check what quantization promises --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "tinfoil/Dialect/TFL/IR/OperandNames.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_VERIFYHYBRIDCONTRACTPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

quant::QuantizedType quantizedElement(Value value) {
  return dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(value.getType()));
}

bool isFloat(Value value) { return isa<FloatType>(getElementTypeOrSelf(value.getType())); }

/// A filter with one scale that the kernel would index per channel.
LogicalResult verifyDepthwise(tfl::DepthwiseConv2DOp op) {
  auto type = dyn_cast<RankedTensorType>(op.getFilter().getType());
  if (!isFloat(op.getInput()) || !type || type.getRank() != 4 ||
      !isa<quant::UniformQuantizedType>(type.getElementType()) || type.getDimSize(3) == 1)
    return success();
  return op.emitOpError() << "has one scale for the " << type.getDimSize(3)
                          << " channels of its filter; its kernel reads one per channel";
}

/// Weights of these kernels are all int8 or all float.
LogicalResult verifyWhole(Operation *op) {
  auto quantizable = cast<tfl::DynamicRangeQuantizedOpInterface>(op);
  if (!isFloat(op->getOperand(0)))
    return success();
  int first = -1;
  for (int operand : quantizable.getQuantizableOperandIndices()) {
    if (operand >= int(op->getNumOperands()) || isa<NoneType>(op->getOperand(operand).getType()))
      continue;
    if (first < 0)
      first = operand;
    else if (bool(quantizedElement(op->getOperand(first))) != bool(quantizedElement(op->getOperand(operand))))
      return op->emitOpError() << "has '" << tfl::getOperandName(op, first) << "' of type "
                               << op->getOperand(first).getType() << " but '" << tfl::getOperandName(op, operand)
                               << "' of type " << op->getOperand(operand).getType()
                               << "; its kernel takes all weights as int8 or none";
  }
  return success();
}

/// Hybrid kernels have no zero point for weights.
LogicalResult verifyZeroPoints(Operation *op) {
  auto quantizable = dyn_cast<tfl::DynamicRangeQuantizedOpInterface>(op);
  if (!quantizable || op->getNumResults() == 0 || !isFloat(op->getResult(0)) || isa<tfl::GatherOp>(op))
    return success();
  for (int operand : quantizable.getQuantizableOperandIndices()) {
    if (operand >= int(op->getNumOperands()))
      continue;
    quant::QuantizedType element = quantizedElement(op->getOperand(operand));
    auto uniform = dyn_cast_or_null<quant::UniformQuantizedType>(element);
    auto perAxis = dyn_cast_or_null<quant::UniformQuantizedPerAxisType>(element);
    bool zero = !element || !element.isSigned() ||
                (uniform ? uniform.getZeroPoint() == 0
                         : !perAxis || llvm::all_of(perAxis.getZeroPoints(), [](int64_t z) { return z == 0; }));
    if (!zero)
      return op->emitOpError() << "has weights '" << tfl::getOperandName(op, operand) << "' of type " << element
                               << "; hybrid kernels take signed weights without zero point";
  }
  return success();
}

class VerifyHybridContract : public impl::VerifyHybridContractPassBase<VerifyHybridContract> {
public:
  void runOnOperation() override {
    WalkResult result = getOperation().walk([](Operation *op) -> WalkResult {
      if (op->getDialect() && op->getDialect()->getNamespace() == "quantfork" &&
          op->getName().getStringRef() != "quantfork.stats")
        return op->emitOpError() << "is left over from quantization";
      if (auto quantize = dyn_cast<tfl::QuantizeOp>(op))
        if (isa_and_nonnull<tfl::ConstOp, arith::ConstantOp>(quantize.getInput().getDefiningOp()))
          return op->emitOpError() << "quantizes a constant at run time; its values could not be quantized in advance";
      if (auto depthwise = dyn_cast<tfl::DepthwiseConv2DOp>(op))
        if (failed(verifyDepthwise(depthwise)))
          return failure();
      if (isa<tfl::LSTMOp, tfl::UnidirectionalSequenceLSTMOp, tfl::BidirectionalSequenceLSTMOp,
              tfl::UnidirectionalSequenceRNNOp, tfl::SVDFOp>(op))
        if (failed(verifyWhole(op)))
          return failure();
      return verifyZeroPoints(op);
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};

} // namespace
} // namespace tinfoil::quantization
