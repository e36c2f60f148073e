//===- IndexShapes.cpp - Result shapes of gathering and searching ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRules.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

LogicalResult gather(GatherOp op, ShapeQuery &q) {
  auto params = q.shape(0), indices = q.shape(1);
  if (!params || !indices)
    return success();
  auto axis = numerics::normalizedAxis(int32_t(op.getAxis()), params->size());
  int64_t batch = int32_t(op.getBatchDims());
  if (batch < 0)
    batch += indices->size();
  if (!axis || batch < 0 || batch > *axis || batch > int64_t(indices->size()))
    return q.fail("axis or 'batch_dims' is out of range");
  Extents shape(params->begin(), params->begin() + *axis);
  shape.append(indices->begin() + batch, indices->end());
  shape.append(params->begin() + *axis + 1, params->end());
  return q.set(0, shape);
}

LogicalResult gatherNd(GatherNdOp, ShapeQuery &q) {
  auto params = q.shape(0), indices = q.shape(1);
  if (!params || !indices || indices->empty() || isOpen(indices->back()))
    return success();
  int64_t depth = indices->back();
  if (depth > int64_t(params->size()))
    return q.fail("index vectors are longer than the rank");
  Extents shape(llvm::ArrayRef(*indices).drop_back());
  shape.append(params->begin() + depth, params->end());
  return q.set(0, shape);
}

LogicalResult embeddingLookup(EmbeddingLookupOp, ShapeQuery &q) {
  auto lookup = q.shape(0), table = q.shape(1);
  if (!lookup || !table || lookup->size() != 1 || table->empty())
    return success();
  table->front() = lookup->front();
  return q.set(0, *table);
}

LogicalResult oneHot(OneHotOp op, ShapeQuery &q) {
  auto indices = q.shape(0);
  if (!indices)
    return success();
  auto dim = numerics::normalizedAxis(int32_t(op.getAxis()), indices->size() + 1);
  if (!dim)
    return q.fail("the axis is out of range");
  indices->insert(indices->begin() + *dim, q.scalar(1).value_or(kOpen));
  return q.set(0, *indices);
}

LogicalResult topK(TopKV2Op, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x || x->empty())
    return success();
  x->back() = q.scalar(1).value_or(kOpen);
  q.results[0] = q.results[1] = *x;
  return success();
}

LogicalResult where(WhereOp, ShapeQuery &q) {
  auto x = q.shape(0);
  return q.set(0, {kOpen, x ? int64_t(x->size()) : kOpen});
}

LogicalResult unique(UniqueOp, ShapeQuery &q) {
  q.results[0] = Extents{kOpen};
  q.results[1] = q.shape(0);
  return success();
}

LogicalResult matrixDiag(MatrixDiagOp, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x || x->empty())
    return success();
  int64_t extent = x->back();
  x->push_back(extent);
  return q.set(0, *x);
}

/// As many indices as are asked for, and how many are valid.
LogicalResult suppression(Operation *op, ShapeQuery &q) {
  int64_t most = q.scalar(2).value_or(kOpen);
  for (unsigned result = 0; result + 1 < op->getNumResults(); ++result)
    q.results[result] = Extents{most};
  q.results.back() = Extents();
  return success();
}

LogicalResult hashtableFind(HashtableFindOp, ShapeQuery &q) {
  q.results[0] = q.shape(1);
  return success();
}

LogicalResult hashtableSize(HashtableSizeOp, ShapeQuery &q) { return q.set(0, {1}); }

} // namespace

void addIndexShapes(ShapeRules &rules) {
  rules.add<gather>();
  rules.add<gatherNd>();
  rules.add<embeddingLookup>();
  rules.add<oneHot>();
  rules.add<topK>();
  rules.add<where>();
  rules.add<unique>();
  rules.add<matrixDiag>();
  rules.add<hashtableFind>();
  rules.add<hashtableSize>();
  rules.addAll<ScatterNdOp>(shapeInOperand<2>);
  rules.addAll<SparseToDenseOp>(shapeInOperand<1>);
  rules.addAll<BucketizeOp, MatrixSetDiagOp>(sameAs<0>);
  rules.addAll<NonMaxSuppressionV4Op, NonMaxSuppressionV5Op>(suppression);
}

} // namespace tinfoil::tfl
