//===- TFLConstantOps.cpp - Constants -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.cpp.inc"

void TFLDialect::registerConstantOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.cpp.inc"
      >();
}

/// A ConstantLike op must fold to an attribute, and the folder merges ops of equal attributes: those of variables are
/// all distinct, and no value to anyone.
OpFoldResult ConstOp::fold(FoldAdaptor) {
  if ((*this)->hasAttr("tfl.is_variable"))
    return DistinctAttr::create(getValueAttr());
  return getValueAttr();
}

using Effects = SmallVectorImpl<MemoryEffects::EffectInstance>;

/// Two variables are never the same, not even to CSE.
static void addEffects(Operation *op, Effects &effects) {
  if (op->hasAttr("tfl.is_variable"))
    effects.emplace_back(MemoryEffects::Allocate::get(), op->getOpResult(0));
}

void ConstOp::getEffects(Effects &effects) { addEffects(*this, effects); }
void QConstOp::getEffects(Effects &effects) { addEffects(*this, effects); }

OpFoldResult NoValueOp::fold(FoldAdaptor) { return getValueAttr(); }

/// The value can be read and has the shape of the result.
static LogicalResult verifyValue(Operation *op, ElementsAttr value) {
  if (failed(verifyConstant(value, [&] { return op->emitOpError(); })))
    return failure();
  if (failed(verifyCompatibleShape(value.getType(), op->getResult(0).getType())))
    return op->emitOpError("has a value of type ")
           << value.getType() << " that does not have the shape of the result " << op->getResult(0).getType();
  return success();
}

LogicalResult ConstOp::verify() { return verifyValue(*this, getValue()); }

LogicalResult QConstOp::verify() { return verifyValue(*this, getValue()); }

/// As many levels as the tensor has dimensions and blocks.
static LogicalResult verifySparsity(Operation *op, SparsityParameterAttr sparsity, ElementsAttr compressed) {
  if (failed(verifyConstant(compressed, [&] { return op->emitOpError(); })))
    return failure();
  size_t levels = sparsity.getTraversalOrder().size();
  if (levels != sparsity.getDimMetadata().size())
    return op->emitOpError("has a traversal order of ")
           << levels << " levels, but metadata of " << sparsity.getDimMetadata().size();
  auto type = cast<ShapedType>(op->getResult(0).getType());
  if (type.hasRank() && levels != type.getRank() + sparsity.getBlockMap().size())
    return op->emitOpError("has a traversal order of ")
           << levels << " levels for a tensor of rank " << type.getRank() << " with " << sparsity.getBlockMap().size()
           << " blocked dimensions";
  return success();
}

LogicalResult SparseConstOp::verify() {
  if (failed(verifyValue(*this, getValue())))
    return failure();
  return verifySparsity(*this, getSParam(), getCompressedData());
}

LogicalResult SparseQConstOp::verify() {
  if (failed(verifyValue(*this, getValue())))
    return failure();
  return verifySparsity(*this, getSParam(), getCompressedData());
}

LogicalResult ExternalConstOp::verify() {
  if (getBufferIndex().has_value() == getExternalBuffer().has_value())
    return emitOpError("must have one of the attributes 'buffer_index' and 'external_buffer'");
  return success();
}
