//===- TFLQuantOps.cpp - Quantization -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLQuantOps.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLQuantOps.cpp.inc"

void TFLDialect::registerQuantOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLQuantOps.cpp.inc"
      >();
}

/// An op that does nothing but compute, unless it is marked as one that must stay.
static void addVolatileEffect(Operation *op,
                              SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  if (op->hasAttr("volatile"))
    effects.emplace_back(MemoryEffects::Write::get());
}

void QuantizeOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addVolatileEffect(*this, effects);
}

void DequantizeOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addVolatileEffect(*this, effects);
}
