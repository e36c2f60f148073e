//===- Sensitivity.cpp - Where quantized activations cost much ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sensitivity.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace tinfoil::quantization {

static bool hasFusedActivation(Operation *op) {
  auto fused = op->getAttrOfType<StringAttr>("fused_activation_function");
  return fused && fused.getValue() != "NONE";
}

/// Whether what is small in front of the op says nothing about what is small behind it.
static bool endsPath(Operation *op) {
  return op->getNumRegions() != 0 || op->hasTrait<OpTrait::IsTerminator>() || hasFusedActivation(op) ||
         isa<CallOpInterface, tfl::CustomOp, tfl::ReluOp, tfl::Relu6Op, tfl::Relu1Op, tfl::Relu0To1Op, tfl::LeakyReluOp,
             tfl::PReluOp, tfl::EluOp, tfl::GeluOp, tfl::HardSwishOp, tfl::TanhOp, tfl::LogisticOp, tfl::SoftmaxOp,
             tfl::LogSoftmaxOp, tfl::LSTMOp, tfl::UnidirectionalSequenceLSTMOp, tfl::BidirectionalSequenceLSTMOp,
             tfl::UnidirectionalSequenceRNNOp, tfl::SVDFOp>(op);
}

bool reachesLogarithm(Operation *op) {
  if (endsPath(op))
    return false;
  // From the DFT to the log there are a few dozen ops; the bound keeps a large model at linear time.
  constexpr size_t bound = 128;
  llvm::SetVector<Operation *> reached;
  reached.insert(op);
  for (size_t next = 0; next < reached.size() && next < bound; ++next) {
    for (Value result : reached[next]->getResults()) {
      if (!isa<FloatType>(getElementTypeOrSelf(result.getType())))
        continue;
      for (Operation *user : result.getUsers()) {
        if (isa<tfl::LogOp>(user))
          return true;
        if (!endsPath(user))
          reached.insert(user);
      }
    }
  }
  return false;
}

} // namespace tinfoil::quantization
