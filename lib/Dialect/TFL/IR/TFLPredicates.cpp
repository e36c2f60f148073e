//===- TFLPredicates.cpp - Conditions on the types of an op ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLPredicates.h"

#include "OpsCommon.h"
#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/Dialect/Traits.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace tinfoil;
using namespace tinfoil::tfl;

Type tfl::operandType(Operation &op, unsigned index) {
  return index < op.getNumOperands() ? op.getOperand(index).getType() : Type();
}

Type tfl::resultType(Operation &op, unsigned index) {
  return index < op.getNumResults() ? op.getResult(index).getType() : Type();
}

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

bool tfl::identicalElements(Type a, Type b) {
  if (!a || !b)
    return true;
  auto shapedA = dyn_cast<ShapedType>(a), shapedB = dyn_cast<ShapedType>(b);
  return shapedA && shapedB && shapedA.getElementType() == shapedB.getElementType();
}

bool tfl::sameElements(Type a, Type b) {
  if (!a || !b)
    return true;
  Type elementA = getElementTypeOrSelf(a), elementB = getElementTypeOrSelf(b);
  if (elementA == elementB)
    return true;
  auto quantA = dyn_cast<quant::QuantizedType>(elementA), quantB = dyn_cast<quant::QuantizedType>(elementB);
  return quantA && quantB && quantA.getStorageType() && quantA.getStorageType() == quantB.getStorageType();
}

template <typename QuantizedKind> static bool isUnsignedOr(Type type, unsigned width) {
  Type element = getElementTypeOrSelf(type);
  return element.isUnsignedInteger(width) || isa<QuantizedKind>(element);
}

bool tfl::sameElementsU8(Type a, Type b) {
  return sameElements(a, b) || (isUnsignedOr<tf_type::Quint8Type>(a, 8) && isUnsignedOr<tf_type::Quint8Type>(b, 8));
}

bool tfl::sameElementsU16(Type a, Type b) {
  return sameElements(a, b) || (isUnsignedOr<tf_type::Quint16Type>(a, 16) && isUnsignedOr<tf_type::Quint16Type>(b, 16));
}

static bool is4Bit(Type type) {
  Type element = getElementTypeOrSelf(type);
  if (auto quantized = dyn_cast<quant::QuantizedType>(element))
    return storageWidth(quantized) == 4;
  return element.isInteger(4);
}

bool tfl::sameElementsU8Or4Bit(Type a, Type b) {
  if (!a || !b)
    return true;
  if (!isa<ShapedType>(a) || !isa<ShapedType>(b))
    return false;
  return sameElementsU8(a, b) || (is4Bit(a) && is4Bit(b));
}

bool tfl::isIntegerElement(Type type, unsigned width) { return type && getElementTypeOrSelf(type).isInteger(width); }

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

/// The shape of a ranked type; null otherwise.
static ShapedType ranked(Type type) {
  auto shaped = dyn_cast_or_null<ShapedType>(type);
  return shaped && shaped.hasRank() ? shaped : ShapedType();
}

bool tfl::rankWithin(Type type, int64_t least, int64_t greatest) {
  ShapedType shaped = ranked(type);
  return !shaped || (shaped.getRank() >= least && shaped.getRank() <= greatest);
}

bool tfl::nonUnitDimsAtMost(Type type, int64_t count) {
  ShapedType shaped = ranked(type);
  return !shaped || llvm::count_if(shaped.getShape(), [](int64_t extent) { return extent != 1; }) <= count;
}

bool tfl::dimWithin(Type type, int64_t dim, int64_t least, int64_t greatest) {
  ShapedType shaped = ranked(type);
  if (!shaped)
    return true;
  if (dim >= shaped.getRank())
    return false;
  int64_t extent = shaped.getDimSize(dim);
  return ShapedType::isDynamic(extent) || (extent >= least && extent <= greatest);
}

bool tfl::knownDimIs(Type type, int64_t dim, int64_t extent) {
  if (!type)
    return true;
  ShapedType shaped = ranked(type);
  return shaped && dim < shaped.getRank() && shaped.getDimSize(dim) == extent;
}

/// The extent of a dimension of a static shape; nothing if the shape is not static, -1 if its rank is too small.
static std::optional<int64_t> extentOfStatic(Type type, int64_t dim) {
  ShapedType shaped = ranked(type);
  if (!shaped || !shaped.hasStaticShape())
    return std::nullopt;
  return dim < shaped.getRank() ? shaped.getDimSize(dim) : -1;
}

bool tfl::dimsEqual(Type a, int64_t dimA, Type b, int64_t dimB) {
  std::optional<int64_t> extentA = extentOfStatic(a, dimA), extentB = extentOfStatic(b, dimB);
  return !extentA || !extentB || (*extentA == *extentB && *extentA >= 0);
}

bool tfl::rankIsDim(Type a, Type b, int64_t dim) {
  ShapedType shaped = ranked(a);
  std::optional<int64_t> extent = extentOfStatic(b, dim);
  return !shaped || !extent || shaped.getRank() == *extent;
}

bool tfl::elementCountIs(Type type, int64_t count) {
  std::optional<int64_t> elements = staticElementCount(type);
  return !elements || *elements == count;
}

bool tfl::elementCountIsDim(Type a, Type b, int64_t dim) {
  std::optional<int64_t> elements = staticElementCount(a), extent = extentOfStatic(b, dim);
  return !elements || !extent || *elements == *extent;
}

bool tfl::compatibleShapes(Type a, Type b) { return !a || !b || succeeded(verifyCompatibleShape(a, b)); }

/// All operands come from broadcast_to, and all of these take their shape from the same broadcast_args.
static bool broadcastByOneOp(Operation &op, ArrayRef<unsigned> operands) {
  Value shape;
  for (unsigned index : operands) {
    Operation *broadcast = index < op.getNumOperands() ? op.getOperand(index).getDefiningOp() : nullptr;
    if (!broadcast || broadcast->getName().getStringRef() != "tfl.broadcast_to" || broadcast->getNumOperands() != 2)
      return false;
    Value from = broadcast->getOperand(1);
    Operation *args = from.getDefiningOp();
    if (!args || args->getName().getStringRef() != "tfl.broadcast_args" || (shape && shape != from))
      return false;
    shape = from;
  }
  return true;
}

bool tfl::broadcastable(Operation &op, ArrayRef<unsigned> operands, int64_t rank) {
  SmallVector<int64_t> broadcast;
  int64_t largest = 0;
  bool allStatic = true, allEqual = true;
  ShapedType first;
  for (unsigned index : operands) {
    ShapedType shaped = ranked(operandType(op, index));
    if (!shaped) {
      allStatic = false;
      continue;
    }
    largest = std::max(largest, shaped.getRank());
    if (!shaped.hasStaticShape()) {
      allStatic = false;
      continue;
    }
    SmallVector<int64_t> previous = broadcast;
    broadcast.clear();
    if (!OpTrait::util::getBroadcastedShape(previous, shaped.getShape(), broadcast))
      return false;
    if (first)
      allEqual &= first.getShape() == shaped.getShape();
    first = shaped;
  }
  if (largest <= rank)
    return true;
  return allStatic ? allEqual : broadcastByOneOp(op, operands);
}

//===----------------------------------------------------------------------===//
// Run-time conditions of single ops
//===----------------------------------------------------------------------===//

static quant::QuantizedType quantizedElement(Type type) {
  return type ? dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(type)) : quant::QuantizedType();
}

static bool isQuantized(Type type, unsigned width, bool isSigned) {
  quant::QuantizedType quantized = quantizedElement(type);
  return quantized && storageWidth(quantized) == width && quantized.isSigned() == isSigned;
}

static bool isPlain(Type type, std::initializer_list<unsigned> integerWidths) {
  if (!type)
    return false;
  Type element = getElementTypeOrSelf(type);
  return element.isF32() || element.isF16() ||
         llvm::any_of(integerWidths, [&](unsigned width) { return element.isSignlessInteger(width); });
}

bool tfl::addShapesFitKernel(Operation &op) {
  Type result = resultType(op, 0);
  if (isQuantized(result, 16, /*isSigned=*/true))
    return compatibleShapes(operandType(op, 0), operandType(op, 1));
  return (isPlain(result, {16, 32, 64}) || isQuantized(result, 8, true) || isQuantized(result, 8, false)) &&
         broadcastable(op, {0, 1}, 6);
}

bool tfl::subShapesFitKernel(Operation &op) {
  Type result = resultType(op, 0);
  return (isPlain(result, {32, 64}) || isQuantized(result, 8, true) || isQuantized(result, 8, false) ||
          isQuantized(result, 16, true)) &&
         broadcastable(op, {0, 1}, 6);
}

bool tfl::mulShapesFitKernel(Operation &op) {
  Type result = resultType(op, 0), lhs = operandType(op, 0);
  if (!result || !lhs)
    return false;
  if (isQuantized(result, 8, true) || isQuantized(result, 8, false))
    return isQuantized(lhs, 16, true) ? compatibleShapes(lhs, operandType(op, 1)) : broadcastable(op, {0, 1}, 6);
  Type element = getElementTypeOrSelf(result);
  return (isPlain(result, {16, 32, 64}) || element.isUnsignedInteger(32) || isa<ComplexType>(element) ||
          isQuantized(result, 16, true)) &&
         broadcastable(op, {0, 1}, 6);
}

bool tfl::batchMatMulElementsFitKernel(Operation &op) {
  Type x = operandType(op, 0), y = operandType(op, 1), result = resultType(op, 0);
  return sameElementsU8Or4Bit(result, x) ||
         (isIntegerElement(x, 8) && isIntegerElement(y, 8) && isIntegerElement(result, 32));
}

bool tfl::stridedSliceRankFitsKernel(Operation &op) {
  ShapedType input = ranked(operandType(op, 0));
  auto newAxes = op.getAttrOfType<IntegerAttr>("new_axis_mask");
  auto ellipsis = op.getAttrOfType<IntegerAttr>("ellipsis_mask");
  if (!input || !newAxes || !ellipsis)
    return true;
  uint64_t added = newAxes.getValue().getZExtValue() & ~ellipsis.getValue().getZExtValue() & 0xff;
  return input.getRank() + llvm::popcount(added) <= 6;
}
