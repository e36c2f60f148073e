//===- Reshape.cpp - The same elements in another shape --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFLK/IR/Reshape.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace tinfoil::tflk {

/// All dimensions of a rank as one; none of rank 0.
static SmallVector<ReassociationIndices> oneGroup(int64_t rank) {
  if (rank == 0)
    return {};
  return {llvm::to_vector<2>(llvm::seq<int64_t>(0, rank))};
}

Value reshape(OpBuilder &b, Location loc, Value value, ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getShape() == shape)
    return value;
  RankedTensorType flat = type.clone({type.getNumElements()});
  if (type.getRank() == 0)
    value = tensor::ExpandShapeOp::create(b, loc, flat, value, oneGroup(0));
  else if (type.getRank() > 1)
    value = tensor::CollapseShapeOp::create(b, loc, flat, value, oneGroup(type.getRank()));
  if (shape.size() == 1)
    return value;
  if (shape.empty())
    return tensor::CollapseShapeOp::create(b, loc, type.clone(shape), value, oneGroup(0));
  return tensor::ExpandShapeOp::create(b, loc, type.clone(shape), value, oneGroup(shape.size()));
}

} // namespace tinfoil::tflk
