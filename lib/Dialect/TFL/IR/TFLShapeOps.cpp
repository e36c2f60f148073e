//===- TFLShapeOps.cpp - Shape, order and repetition of elements ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLShapeOps.h"

#include "OpsCommon.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLShapeOps.cpp.inc"

void TFLDialect::registerShapeOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLShapeOps.cpp.inc"
      >();
}

/// No kernel takes a tensor of more dimensions; a longer shape is not spelled out.
static constexpr int64_t kMaxRank = 64;

//===----------------------------------------------------------------------===//
// ReshapeOp
//===----------------------------------------------------------------------===//

/// The type that a reshape gives, as far as its operands tell.
static FailureOr<TensorType> reshapedType(std::optional<Location> location, Value input, Value shape) {
  auto inputType = dyn_cast<TensorType>(input.getType());
  if (!inputType)
    return emitOptionalError(location, "operand 'input' must be a tensor");
  Type element = inputType.getElementType();
  RankedTensorType shapeType = rankedType(shape);
  if (!shapeType)
    return TensorType(UnrankedTensorType::get(element));
  if (shapeType.getRank() != 1)
    return emitOptionalError(location, "operand 'shape' must have rank 1, but is ", shapeType);
  std::optional<SmallVector<int64_t>> extents = constantInts(shape);
  if (!extents) {
    if (!shapeType.hasStaticShape() || shapeType.getDimSize(0) > kMaxRank)
      return TensorType(UnrankedTensorType::get(element));
    SmallVector<int64_t> dynamic(shapeType.getDimSize(0), ShapedType::kDynamic);
    return TensorType(RankedTensorType::get(dynamic, element));
  }
  SmallVector<int64_t> result;
  std::optional<size_t> open;
  int64_t known = 1;
  for (auto [index, extent] : llvm::enumerate(*extents)) {
    if (extent < -1)
      return emitOptionalError(location, "operand 'shape' has the negative extent ", extent, " at index ", index);
    if (extent == -1 && open)
      return emitOptionalError(location, "operand 'shape' leaves two extents open, at indices ", *open, " and ", index);
    if (extent == -1)
      open = index;
    std::optional<int64_t> next = extent == -1 ? known : llvm::checkedMul(known, extent);
    if (!next)
      return emitOptionalError(location, "operand 'shape' asks for too many elements");
    known = *next;
    result.push_back(extent == -1 ? ShapedType::kDynamic : extent);
  }
  std::optional<int64_t> count = staticElementCount(inputType);
  if (!count)
    return TensorType(RankedTensorType::get(result, element));
  if (open && known != 0 && *count % known == 0)
    result[*open] = *count / known;
  else if (open ? known != 0 : *count != known)
    return emitOptionalError(location, "operand 'input' has ", *count, " elements, which do not fill the shape of ",
                             known, open ? " or a multiple" : "", " that operand 'shape' asks for");
  return TensorType(RankedTensorType::get(result, element));
}

LogicalResult ReshapeOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  FailureOr<TensorType> type = reshapedType(location, adaptor.getInput(), adaptor.getShape());
  if (failed(type))
    return failure();
  types.push_back(*type);
  return success();
}

bool ReshapeOp::isCompatibleReturnTypes(TypeRange lhs, TypeRange rhs) {
  return lhs.size() == 1 && rhs.size() == 1 && succeeded(verifyCompatibleShape(lhs[0], rhs[0]));
}

LogicalResult ReshapeOp::verify() {
  std::optional<int64_t> inputs = staticElementCount(getInput().getType());
  std::optional<int64_t> outputs = staticElementCount(getOutput().getType());
  if (inputs && outputs && *inputs != *outputs)
    return emitOpError("operand 'input' has ") << *inputs << " elements, but result 'output' has " << *outputs;
  return success();
}

//===----------------------------------------------------------------------===//
// TransposeOp
//===----------------------------------------------------------------------===//

LogicalResult TransposeOp::verify() {
  RankedTensorType input = rankedType(getInput()), perm = rankedType(getPerm()), output = rankedType(getOutput());
  if (!input)
    return success();
  int64_t rank = input.getRank();
  if (perm && perm.getRank() == 1 && !perm.isDynamicDim(0) && perm.getDimSize(0) != rank)
    return emitOpError("operand 'perm' has ")
           << perm.getDimSize(0) << " elements, but operand 'input' has rank " << rank;
  std::optional<SmallVector<int64_t>> order = constantInts(getPerm());
  if (!order || static_cast<int64_t>(order->size()) != rank)
    return success();
  SmallVector<int64_t> shape;
  SmallVector<bool> seen(rank, false);
  for (int64_t dim : *order) {
    std::optional<int64_t> index = normalizeAxis(dim, rank);
    if (!index)
      return emitOpError("operand 'perm' names dimension ") << dim << ", but operand 'input' has rank " << rank;
    if (seen[*index])
      return emitOpError("operand 'perm' names dimension ") << *index << " twice";
    seen[*index] = true;
    shape.push_back(input.getDimSize(*index));
  }
  if (output && failed(verifyCompatibleShape(shape, output.getShape())))
    return emitOpError("result 'output' is ")
           << output << ", but operand 'input' transposed is " << RankedTensorType::get(shape, input.getElementType());
  return success();
}
