//===- TFLIndexOps.cpp - Gathering, scattering, searching -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLIndexOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLIndexOps.cpp.inc"

void TFLDialect::registerIndexOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLIndexOps.cpp.inc"
      >();
}

LogicalResult GatherOp::verify() {
  RankedTensorType params = rankedType(getParams()), indices = rankedType(getIndices()),
                   output = rankedType(getOutput());
  if (!params)
    return success();
  int64_t axisAttr = static_cast<int32_t>(getAxis());
  std::optional<int64_t> axis = normalizeAxis(axisAttr, params.getRank());
  if (!axis)
    return emitOpError("'axis' is ") << axisAttr << ", but operand 'params' has rank " << params.getRank();
  if (!indices)
    return success();
  int64_t rank = indices.getRank(), batch = static_cast<int32_t>(getBatchDims());
  if (batch < -rank || batch > rank)
    return emitOpError("'batch_dims' is ") << batch << ", but operand 'indices' has rank " << rank;
  if (batch < 0)
    batch += rank;
  if (batch > *axis)
    return emitOpError("'batch_dims' is ") << batch << ", beyond 'axis', which is " << *axis;
  for (int64_t i = 0; i < batch; ++i)
    if (!params.isDynamicDim(i) && !indices.isDynamicDim(i) && params.getDimSize(i) != indices.getDimSize(i))
      return emitOpError("batch dimension ")
             << i << " has extent " << params.getDimSize(i) << " in operand 'params' and " << indices.getDimSize(i)
             << " in operand 'indices'";
  if (output && output.getRank() != params.getRank() - 1 + rank - batch)
    return emitOpError("result 'output' has rank ")
           << output.getRank() << ", but slices of rank " << params.getRank() - 1 + rank - batch << " are gathered";
  return success();
}

LogicalResult ScatterNdOp::verify() {
  RankedTensorType indices = rankedType(getIndices()), updates = rankedType(getUpdates());
  if (!indices || !updates || indices.getRank() == 0 || updates.getRank() == 0)
    return success();
  ArrayRef<int64_t> outer = indices.getShape().drop_back();
  if (updates.getRank() < static_cast<int64_t>(outer.size()) ||
      failed(verifyCompatibleShape(outer, updates.getShape().take_front(outer.size()))))
    return emitOpError("operand 'updates' must begin with the dimensions of operand 'indices' but the last: ")
           << updates << " and " << indices;
  RankedTensorType shape = rankedType(getShape());
  int64_t depth = indices.getShape().back();
  if (ShapedType::isDynamic(depth) || !shape || shape.getRank() != 1 || shape.isDynamicDim(0))
    return success();
  int64_t rank = shape.getDimSize(0);
  if (depth > rank)
    return emitOpError("operand 'indices' holds coordinates of length ") << depth << " for a result of rank " << rank;
  ArrayRef<int64_t> inner = updates.getShape().drop_front(outer.size());
  if (static_cast<int64_t>(inner.size()) != rank - depth)
    return emitOpError("operand 'updates' has slices of rank ")
           << inner.size() << ", but coordinates of length " << depth << " leave slices of rank " << rank - depth;
  std::optional<SmallVector<int64_t>> extents = constantInts(getShape());
  if (extents && failed(verifyCompatibleShape(inner, ArrayRef(*extents).drop_front(depth))))
    return emitOpError("operand 'updates' has slices of another shape than operand 'shape' asks for");
  return success();
}

LogicalResult SparseToDenseOp::verify() {
  RankedTensorType indices = rankedType(getSparseIndices());
  if (indices && indices.getRank() == 2 && indices.hasStaticShape() && indices.getDimSize(1) > 4)
    return emitOpError("operand 'sparse_indices' holds coordinates of length ")
           << indices.getDimSize(1) << ", but at most 4 are supported";
  return success();
}
