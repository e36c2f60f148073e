//===- TFLSliceOps.cpp - Joining, splitting, slicing and padding ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.h"

#include "OpsCommon.h"

#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.cpp.inc"

void TFLDialect::registerSliceOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLSliceOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Joining
//===----------------------------------------------------------------------===//

LogicalResult ConcatenationOp::verify() {
  if (getValues().empty())
    return emitOpError("needs an operand");
  RankedTensorType output = rankedType(getOutput());
  int64_t total = 0;
  std::optional<int64_t> axis;
  RankedTensorType first;
  for (auto [index, value] : llvm::enumerate(getValues())) {
    RankedTensorType type = rankedType(value);
    if (!type) {
      total = ShapedType::kDynamic;
      continue;
    }
    if (!first) {
      first = type;
      axis = normalizeAxis(static_cast<int32_t>(getAxis()), type.getRank());
      if (!axis)
        return emitOpError("'axis' is ") << static_cast<int32_t>(getAxis()) << ", but the operands have rank "
                                         << type.getRank();
    }
    if (type.getRank() != first.getRank())
      return emitOpError("operand #") << index << " has rank " << type.getRank() << ", others have rank "
                                      << first.getRank();
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (dim != *axis && !type.isDynamicDim(dim) && !first.isDynamicDim(dim) &&
          type.getDimSize(dim) != first.getDimSize(dim))
        return emitOpError("operand #") << index << " has extent " << type.getDimSize(dim) << " in dimension " << dim
                                        << ", others have " << first.getDimSize(dim);
    std::optional<int64_t> sum;
    if (!type.isDynamicDim(*axis) && ShapedType::isStatic(total))
      sum = llvm::checkedAdd(total, type.getDimSize(*axis));
    total = sum.value_or(ShapedType::kDynamic);
  }
  if (!first || !output)
    return success();
  if (output.getRank() != first.getRank())
    return emitOpError("result 'output' has rank ") << output.getRank() << ", operands have rank " << first.getRank();
  SmallVector<int64_t> shape(first.getShape());
  shape[*axis] = total;
  if (failed(verifyCompatibleShape(shape, output.getShape())))
    return emitOpError("result 'output' is ")
           << output << ", but the operands make up " << RankedTensorType::get(shape, output.getElementType());
  return success();
}

LogicalResult PackOp::verify() {
  if (getValues().empty())
    return emitOpError("needs an operand");
  if (getValuesCount() != getValues().size())
    return emitOpError("'values_count' is ")
           << getValuesCount() << ", but there are " << getValues().size() << " operands";
  RankedTensorType first = rankedType(getValues().front());
  for (auto [index, value] : llvm::enumerate(getValues())) {
    if (!sameElementsU8Or4Bit(value.getType(), getValues().front().getType()))
      return emitOpError("operand #") << index << " has another element type than the first";
    if (failed(verifyCompatibleShape(value.getType(), getValues().front().getType())))
      return emitOpError("operand #") << index << " is " << value.getType() << ", but the first is "
                                      << getValues().front().getType();
  }
  int64_t axis = static_cast<int32_t>(getAxis());
  if (first && !normalizeAxis(axis, first.getRank() + 1))
    return emitOpError("'axis' is ") << axis << ", but the result has rank " << first.getRank() + 1;
  return success();
}

//===----------------------------------------------------------------------===//
// Taking apart
//===----------------------------------------------------------------------===//

LogicalResult UnpackOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Type element = getElementTypeOrSelf(adaptor.getInput().getType());
  RankedTensorType input = rankedType(adaptor.getInput());
  int64_t num = static_cast<int32_t>(adaptor.getNum());
  if (num < 0)
    return emitOptionalError(location, "'num' is negative");
  if (!input) {
    types.append(num, UnrankedTensorType::get(element));
    return success();
  }
  std::optional<int64_t> axis = normalizeAxis(static_cast<int32_t>(adaptor.getAxis()), input.getRank());
  if (!axis)
    return emitOptionalError(location, "'axis' is ", static_cast<int32_t>(adaptor.getAxis()),
                             ", but operand 'input' has rank ", input.getRank());
  if (!input.isDynamicDim(*axis) && input.getDimSize(*axis) != num)
    return emitOptionalError(location, "'num' is ", num, ", but operand 'input' has ", input.getDimSize(*axis),
                             " slices along dimension ", *axis);
  SmallVector<int64_t> shape(input.getShape());
  shape.erase(shape.begin() + *axis);
  types.append(num, RankedTensorType::get(shape, element));
  return success();
}

bool UnpackOp::isCompatibleReturnTypes(TypeRange lhs, TypeRange rhs) {
  return lhs.size() == rhs.size() && llvm::all_of(llvm::zip(lhs, rhs), [](auto pair) {
           return succeeded(verifyCompatibleShape(std::get<0>(pair), std::get<1>(pair)));
         });
}

/// Parts of `value` along a dimension have these extents; dynamic ones are not known.
static LogicalResult verifyParts(Operation *op, RankedTensorType value, int64_t axis, ArrayRef<int64_t> extents) {
  for (auto [index, extent] : llvm::enumerate(extents)) {
    SmallVector<int64_t> shape(value.getShape());
    shape[axis] = extent;
    RankedTensorType part = RankedTensorType::get(shape, value.getElementType());
    if (failed(verifyCompatibleShape(part, op->getResult(index).getType())))
      return op->emitOpError("result #") << index << " is " << op->getResult(index).getType() << ", but part " << index
                                         << " is " << part;
  }
  return success();
}

/// The dimension that a split goes along, if it is known. Fails if it is out of range.
static FailureOr<std::optional<int64_t>> splitAxis(Operation *op, Value dim, RankedTensorType value) {
  std::optional<SmallVector<int64_t>> constant = constantInts(dim);
  if (!value || !constant || constant->size() != 1)
    return std::optional<int64_t>();
  std::optional<int64_t> axis = normalizeAxis(constant->front(), value.getRank());
  if (!axis)
    return op->emitOpError("operand 'split_dim' is ")
           << constant->front() << ", but operand 'value' has rank " << value.getRank();
  return axis;
}

LogicalResult SplitOp::verify() {
  if (getNumSplits() != getOutputs().size())
    return emitOpError("'num_splits' is ") << getNumSplits() << ", but there are " << getOutputs().size() << " results";
  RankedTensorType dim = rankedType(getSplitDim());
  if (!dim || dim.getRank() > 1 || (dim.getRank() == 1 && dim.getDimSize(0) != 1))
    return emitOpError("operand 'split_dim' must be a scalar or a vector of one element, but is ")
           << getSplitDim().getType();
  RankedTensorType value = rankedType(getValue());
  FailureOr<std::optional<int64_t>> axis = splitAxis(*this, getSplitDim(), value);
  if (failed(axis))
    return failure();
  if (!*axis || value.isDynamicDim(**axis))
    return success();
  int64_t extent = value.getDimSize(**axis), parts = getNumSplits();
  if (extent % parts != 0)
    return emitOpError("cannot cut ") << extent << " elements into " << parts << " equal parts";
  return verifyParts(*this, value, **axis, SmallVector<int64_t>(parts, extent / parts));
}

LogicalResult SplitVOp::verify() {
  int64_t parts = getNumSplits();
  if (parts != static_cast<int64_t>(getOutputs().size()))
    return emitOpError("'num_splits' is ") << parts << ", but there are " << getOutputs().size() << " results";
  RankedTensorType value = rankedType(getValue()), sizesType = rankedType(getSizeSplits());
  if (sizesType && sizesType.getRank() == 1 && !sizesType.isDynamicDim(0) && sizesType.getDimSize(0) != parts)
    return emitOpError("operand 'size_splits' has ")
           << sizesType.getDimSize(0) << " elements for " << parts << " parts";
  FailureOr<std::optional<int64_t>> axis = splitAxis(*this, getSplitDim(), value);
  if (failed(axis))
    return failure();
  std::optional<SmallVector<int64_t>> sizes = constantInts(getSizeSplits());
  if (!*axis || !sizes || static_cast<int64_t>(sizes->size()) != parts)
    return success();
  int64_t extent = value.getDimSize(**axis), sum = 0;
  std::optional<size_t> open;
  for (auto [index, size] : llvm::enumerate(*sizes)) {
    if (size < -1)
      return emitOpError("operand 'size_splits' has the negative extent ") << size;
    if (size == -1 && open)
      return emitOpError("operand 'size_splits' leaves two extents open");
    if (size == -1)
      open = index;
    else
      sum += size;
  }
  if (ShapedType::isStatic(extent) && (open ? sum > extent : sum != extent))
    return emitOpError("operand 'size_splits' sums up to ") << sum << ", but the dimension has extent " << extent;
  if (open)
    (*sizes)[*open] = ShapedType::isStatic(extent) ? extent - sum : ShapedType::kDynamic;
  return verifyParts(*this, value, **axis, *sizes);
}

//===----------------------------------------------------------------------===//
// Boxes
//===----------------------------------------------------------------------===//

/// A vector of one number per dimension of the input.
static LogicalResult verifyPerDimension(Operation *op, StringRef name, Value vector, int64_t rank) {
  RankedTensorType type = rankedType(vector);
  if (type && type.getRank() == 1 && !type.isDynamicDim(0) && type.getDimSize(0) != rank)
    return op->emitOpError("operand '") << name << "' has " << type.getDimSize(0)
                                        << " elements, but operand 'input' has rank " << rank;
  return success();
}

LogicalResult SliceOp::verify() {
  RankedTensorType input = rankedType(getInput());
  if (!input)
    return success();
  int64_t rank = input.getRank();
  if (failed(verifyPerDimension(*this, "begin", getBegin(), rank)) ||
      failed(verifyPerDimension(*this, "size", getSize(), rank)))
    return failure();
  std::optional<SmallVector<int64_t>> begin = constantInts(getBegin()), size = constantInts(getSize());
  auto fits = [&](const std::optional<SmallVector<int64_t>> &vector) {
    return vector && static_cast<int64_t>(vector->size()) == rank;
  };
  for (int64_t dim = 0; dim < rank; ++dim) {
    int64_t extent = input.getDimSize(dim);
    int64_t from = fits(begin) ? (*begin)[dim] : 0, count = fits(size) ? (*size)[dim] : -1;
    if (from < 0)
      return emitOpError("operand 'begin' is negative in dimension ") << dim;
    if (count < -1)
      return emitOpError("operand 'size' is ")
             << count << " in dimension " << dim << ", but -1 is the only negative size";
    if (ShapedType::isStatic(extent) && (from > extent || count > extent - from))
      return emitOpError("the box leaves operand 'input' in dimension ") << dim << " of extent " << extent;
  }
  return success();
}

LogicalResult StridedSliceOp::verify() {
  std::optional<int64_t> length;
  for (auto [name, vector] :
       {std::pair("begin", getBegin()), std::pair("end", getEnd()), std::pair("strides", getStrides())}) {
    RankedTensorType type = rankedType(vector);
    if (!type || type.getRank() != 1 || type.isDynamicDim(0))
      continue;
    if (length && *length != type.getDimSize(0))
      return emitOpError("operand '") << name << "' has " << type.getDimSize(0) << " elements, others have " << *length;
    length = type.getDimSize(0);
  }
  if (std::optional<SmallVector<int64_t>> strides = constantInts(getStrides()))
    if (llvm::is_contained(*strides, 0))
      return emitOpError("operand 'strides' holds a zero");
  if (llvm::popcount(static_cast<uint32_t>(getEllipsisMask())) > 1)
    return emitOpError("'ellipsis_mask' has more than one bit set");
  return success();
}
