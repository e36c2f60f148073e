//===- TFLRecurrentOps.cpp - Recurrent networks ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLRecurrentOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLRecurrentOps.cpp.inc"

void TFLDialect::registerRecurrentOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLRecurrentOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Operands of one-directional LSTM ops, by position
//===----------------------------------------------------------------------===//

namespace {
enum LSTMOperand : unsigned {
  kInputToInput = 1,
  kRecurrentToInput = 5,
  kCellToInput = 9,
  kCellToForget = 10,
  kCellToOutput = 11,
  kInputGateBias = 12,
  kProjectionWeights = 16,
  kProjectionBias = 17,
  kInputLayerNorm = 20,
};
} // namespace

/// Optional parts of the cell come as a whole or not at all.
static LogicalResult verifyCell(Operation *op) {
  auto type = [&](unsigned index) { return operandType(*op, index); };
  auto missing = [&](unsigned index) { return isNone(type(index)); };
  bool peepholeFits =
      sameElementsU16(type(kCellToForget), type(kCellToOutput)) &&
      (sameElementsU16(type(kCellToInput), type(kCellToForget)) || (missing(kInputToInput) && missing(kCellToInput)));
  if (!peepholeFits)
    return op->emitOpError("peephole operands 'cell_to_input_weights', 'cell_to_forget_weights' and "
                           "'cell_to_output_weights' must have one element type, or all be missing");
  if (missing(kProjectionWeights) && !missing(kProjectionBias))
    return op->emitOpError("operand 'projection_bias' needs operand 'projection_weights'");
  // Without an input gate of its own the cell couples it with the forget gate.
  bool coupled = missing(kInputToInput) && missing(kRecurrentToInput) && missing(kCellToInput) &&
                 missing(kInputGateBias) && missing(kInputLayerNorm);
  bool separate = !missing(kInputToInput) && !missing(kRecurrentToInput) && !missing(kInputGateBias);
  if (!coupled && !separate)
    return op->emitOpError("operands 'input_to_input_weights', 'recurrent_to_input_weights' and 'input_gate_bias' "
                           "must all be given; without an input gate all operands of that gate must be missing");
  return success();
}

LogicalResult LSTMOp::verify() { return verifyCell(*this); }

LogicalResult UnidirectionalSequenceLSTMOp::verify() { return verifyCell(*this); }

/// [.., .., units], the units of the projection if there is one.
LogicalResult UnidirectionalSequenceLSTMOp::inferReturnTypes(MLIRContext *, std::optional<Location>, Adaptor adaptor,
                                                             SmallVectorImpl<Type> &types) {
  Type element = getElementTypeOrSelf(adaptor.getInput().getType());
  RankedTensorType input = rankedType(adaptor.getInput());
  RankedTensorType recurrent = rankedType(adaptor.getRecurrentToOutputWeights());
  if (!input || input.getRank() < 2 || !recurrent || recurrent.getRank() == 0) {
    types.push_back(UnrankedTensorType::get(element));
    return success();
  }
  SmallVector<int64_t> shape(input.getShape());
  // Recurrent weights map outputs to units: their second dimension counts the outputs. Diagonal ones are vectors.
  shape.back() = recurrent.getRank() > 1 ? recurrent.getDimSize(1) : recurrent.getDimSize(0);
  types.push_back(RankedTensorType::get(shape, element));
  return success();
}

bool UnidirectionalSequenceLSTMOp::isCompatibleReturnTypes(TypeRange lhs, TypeRange rhs) {
  return lhs.size() == 1 && rhs.size() == 1 && succeeded(verifyCompatibleShape(lhs[0], rhs[0]));
}

//===----------------------------------------------------------------------===//
// BidirectionalSequenceLSTMOp
//===----------------------------------------------------------------------===//

LogicalResult BidirectionalSequenceLSTMOp::verify() {
  Type first = getElementTypeOrSelf(getFwCellToInputWeights().getType());
  for (Value peephole : {getFwCellToForgetWeights(), getFwCellToOutputWeights(), getBwCellToInputWeights(),
                         getBwCellToForgetWeights(), getBwCellToOutputWeights()})
    if (getElementTypeOrSelf(peephole.getType()) != first)
      return emitOpError("peephole operands, those named 'fw_cell_to_*' and 'bw_cell_to_*', must have one element "
                         "type, or all be missing");
  auto missing = [](Value value) { return isNone(value.getType()); };
  bool plain = missing(getFwProjectionWeights()) && missing(getFwProjectionBias()) &&
               missing(getBwProjectionWeights()) && missing(getBwProjectionBias());
  bool projected = !missing(getFwProjectionWeights()) && !missing(getBwProjectionWeights());
  if (!plain && !projected)
    return emitOpError("operands 'fw_projection_weights' and 'bw_projection_weights' must both be given, or all "
                       "projection operands be missing");
  return success();
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

LogicalResult UnidirectionalSequenceRNNOp::verify() {
  RankedTensorType weights = rankedType(getInputToInputWeights()), recurrent = rankedType(getRecurrentToInputWeights());
  for (auto [name, type] :
       {std::pair("input_to_input_weights", weights), std::pair("recurrent_to_input_weights", recurrent)})
    if (type && type.getRank() != 2)
      return emitOpError("operand '") << name << "' must have rank 2, but is " << type;
  return success();
}

LogicalResult SVDFOp::verify() {
  RankedTensorType features = rankedType(getFeatureWeights()), time = rankedType(getTimeWeights());
  for (auto [name, type] : {std::pair("feature_weights", features), std::pair("time_weights", time)})
    if (type && type.getRank() != 2)
      return emitOpError("operand '") << name << "' must have rank 2, but is " << type;
  if (features && !features.isDynamicDim(0) && features.getDimSize(0) % getRank() != 0)
    return emitOpError("operand 'feature_weights' has ")
           << features.getDimSize(0) << " filters, which are no multiple of rank " << getRank();
  return success();
}
