//===- Indexing.cpp - Gathering -------------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The interpreter refuses an index that is out of range; compiled code takes the nearest one that is not.
//
//===----------------------------------------------------------------------===//

#include "Quantization.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

Value clampedIndex(Body &body, Value number, int64_t extent) {
  return body.clampInt(body.index(number), 0, extent - 1);
}

/// [batches, outer, extent, width] and [batches, places] to [batches, outer, places, width]; null where operands do not
/// go together.
Value gatherSlices(Lowering &l, Value params, Value indices, int64_t batches, int64_t outer, int64_t extent,
                   int64_t width) {
  auto count = numerics::elementCount(shapeOf(indices));
  if (batches < 1 || !count || *count % batches != 0 || !isa<IntegerType>(elementOf(indices)))
    return {};
  int64_t places = *count / batches;
  Value from = l.reshape(params, {batches, outer, extent, width}), which = l.reshape(indices, {batches, places});
  if (!from || !which)
    return {};
  SmallVector<int64_t> shape{batches, outer, places, width};
  auto type = RankedTensorType::get(shape, elementOf(params));
  if (type.getNumElements() == 0)
    return l.empty(shape, elementOf(params));
  if (extent < 1)
    return {};
  constexpr int64_t kSlice = 8;
  if (width < kSlice) {
    AffineMap map = AffineMap::get(4, 0, {l.b.getAffineDimExpr(0), l.b.getAffineDimExpr(2)}, l.b.getContext());
    return l.mapped(type, {which}, {map}, [&](Body &body, ArrayRef<Value> x) {
      SmallVector<Value> place{body.make<linalg::IndexOp>(0), body.make<linalg::IndexOp>(1),
                               clampedIndex(body, x[0], extent), body.make<linalg::IndexOp>(3)};
      return Lowering::load(body, from, place);
    });
  }
  // Long slices are copied as they are.
  auto copy = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    Value row = clampedIndex(body, Lowering::load(body, which, {index[0], index[2]}), extent);
    OpFoldResult zero = body.b.getIndexAttr(0), one = body.b.getIndexAttr(1), all = body.b.getIndexAttr(width);
    SmallVector<OpFoldResult> begin{index[0], index[1], row, zero}, sizes{one, one, one, all}, steps(4, one);
    Value slice = tensor::ExtractSliceOp::create(body.b, body.loc, RankedTensorType::get({width}, elementOf(from)),
                                                 from, begin, sizes, steps);
    begin[2] = index[2];
    return {tensor::InsertSliceOp::create(body.b, body.loc, slice, carried[0], begin, sizes, steps)};
  };
  return l.loops({batches, outer, places}, l.empty(shape, elementOf(params)), copy)[0];
}

LogicalResult gather(tfl::GatherOp op, Lowering &l) {
  Shape params = l.shape(0), places = l.shape(1);
  FailureOr<int64_t> axis = l.axis(int32_t(op.getAxis()), params.size());
  if (failed(axis))
    return failure();
  int64_t batchDims = int32_t(op.getBatchDims());
  if (batchDims < 0)
    batchDims += int64_t(places.size());
  if (batchDims < 0 || batchDims > *axis || batchDims > int64_t(places.size()) ||
      params.take_front(batchDims) != places.take_front(batchDims))
    return l.fail("'batch_dims' does not go with its operands");
  Value gathered = gatherSlices(l, l[0], l[1], numerics::extentBetween(params, 0, batchDims),
                                numerics::extentBetween(params, batchDims, *axis), params[*axis],
                                numerics::extentBetween(params, *axis + 1, params.size()));
  return l.replace(gathered ? l.reshape(gathered, l.resultShape()) : Value());
}

LogicalResult gatherNd(tfl::GatherNdOp, Lowering &l) {
  Shape params = l.shape(0), places = l.shape(1);
  if (places.empty() || places.back() < 0 || places.back() > int64_t(params.size()))
    return l.fail("needs vectors of indices that are not longer than the rank");
  int64_t depth = places.back(), count = numerics::extentBetween(places, 0, places.size() - 1);
  int64_t width = numerics::extentBetween(params, depth, params.size());
  if (l.resultTypes[0].getNumElements() == 0)
    return l.replace(l.empty(l.resultShape(), elementOf(l[0])));
  SmallVector<int64_t> split(params.take_front(depth));
  if (llvm::is_contained(split, 0))
    return l.fail("there is nothing to take from");
  split.push_back(width);
  Value from = l.reshape(l[0], split), which = l.reshape(l[1], {count, depth});
  auto type = RankedTensorType::get({count, width}, elementOf(l[0]));
  Value gathered = l.mapped(type, {}, {}, [&](Body &body, ArrayRef<Value>) {
    Value row = body.make<linalg::IndexOp>(0);
    SmallVector<Value> place;
    for (int64_t d = 0; d < depth; ++d)
      place.push_back(
          clampedIndex(body, Lowering::load(body, which, {row, body.integer(d, body.b.getIndexType())}), params[d]));
    place.push_back(body.make<linalg::IndexOp>(1));
    return Lowering::load(body, from, place);
  });
  return l.replace(l.reshape(gathered, l.resultShape()));
}

LogicalResult embeddingLookup(tfl::EmbeddingLookupOp, Lowering &l) {
  Shape table = l.shape(1), result = l.resultShape();
  if (table.size() < 2 || result.size() != table.size())
    return l.fail("needs a table of rank 2 or more");
  auto rowsOf = [&](Value value) {
    return gatherSlices(l, value, l[0], 1, 1, table[0],
                        shapeOf(value).empty() ? 1 : numerics::extentBetween(shapeOf(value), 1, shapeOf(value).size()));
  };
  Value rows = rowsOf(l[1]);
  rows = rows ? l.reshape(rows, result) : Value();
  Type type = l.number(1).tflType;
  if (!rows || !isQuantized(type) || isQuantized(l.resultNumber().tflType))
    return l.replace(rows);
  auto scales = Scales::get(l, type, table, /*inDouble=*/false);
  if (failed(scales))
    return failure();
  // Scales of the rows go with them; all others broadcast to any number of rows.
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type);
  if (perAxis && perAxis.getQuantizedDimension() == 0)
    for (Value *parameter : {&scales->scale, &scales->zeroPoint}) {
      Value chosen = rowsOf(*parameter);
      SmallVector<int64_t> shape(result.size(), 1);
      shape[0] = result[0];
      chosen = chosen ? l.reshape(chosen, shape) : Value();
      if (!chosen)
        return l.replace(Value());
      *parameter = chosen;
    }
  return l.replace(
      l.elementwise(l.resultTypes[0], {rows, scales->scale, scales->zeroPoint},
                    [&](Body &body, ArrayRef<Value> x) { return body.dequantize(x[0], {type}, x[1], x[2]); }));
}

LogicalResult oneHot(tfl::OneHotOp op, Lowering &l) {
  FailureOr<int64_t> axis = l.axis(int32_t(op.getAxis()), l.resultShape().size());
  if (failed(axis))
    return failure();
  SmallVector<int64_t> shape(l.shape(0));
  if (*axis > int64_t(shape.size()))
    return l.fail("its result has another rank than its axis says");
  shape.insert(shape.begin() + *axis, 1);
  Value indices = l.reshape(l[0], shape), on = l.reshape(l[2], {}), off = l.reshape(l[3], {});
  if (!indices || !on || !off || elementOf(on) != l.resultElement() || elementOf(off) != l.resultElement() ||
      !isa<IntegerType>(elementOf(indices)))
    return l.fail("depth, values or axis do not fit");
  return l.replace(l.elementwise(l.resultTypes[0], {indices, on, off}, [&](Body &body, ArrayRef<Value> x) {
    Value place = body.make<arith::IndexCastOp>(x[0].getType(), body.make<linalg::IndexOp>(*axis));
    return body.select(body.compare(Comparison::Equal, x[0], place), x[1], x[2]);
  }));
}

/// The elements of `matrices`, or zero without them, with a vector along the diagonal of every matrix.
LogicalResult setDiagonal(Lowering &l, Value matrices, Value diagonal, TypedAttr zero) {
  Shape shape = l.resultShape();
  size_t rank = shape.size();
  if (rank < 2 || shapeOf(diagonal).size() != rank - 1 || elementOf(diagonal) != l.resultElement() ||
      shapeOf(diagonal).drop_back() != shape.drop_back(2) ||
      shapeOf(diagonal).back() != std::min(shape[rank - 2], shape[rank - 1]) ||
      (matrices && matrices.getType() != l.resultTypes[0]))
    return l.fail("the diagonal does not go with the matrices");
  // The vector is read along one of the two dimensions, the shorter one.
  size_t along = shape[rank - 2] <= shape[rank - 1] ? rank - 2 : rank - 1;
  SmallVector<int64_t> extents(shapeOf(diagonal));
  extents.insert(extents.begin() + (along == rank - 2 ? rank - 1 : rank - 2), 1);
  SmallVector<Value> inputs{l.reshape(diagonal, extents)};
  if (matrices)
    inputs.push_back(matrices);
  return l.replace(l.elementwise(l.resultTypes[0], inputs, [&](Body &body, ArrayRef<Value> x) {
    Value row = body.make<linalg::IndexOp>(rank - 2), column = body.make<linalg::IndexOp>(rank - 1);
    Value other = x.size() > 1 ? x[1] : body.constant(zero);
    if (other.getType() != x[0].getType())
      other = body.make<arith::ExtFOp>(x[0].getType(), other);
    return body.select(body.compare(Comparison::Equal, row, column), x[0], other);
  }));
}

LogicalResult matrixDiag(tfl::MatrixDiagOp, Lowering &l) {
  TypedAttr zero = l.zero(l.resultElement());
  if (auto type = dyn_cast<quant::UniformQuantizedType>(l.resultNumber().tflType))
    zero = IntegerAttr::get(l.resultElement(), type.getZeroPoint());
  return setDiagonal(l, {}, l[0], zero);
}
LogicalResult matrixSetDiag(tfl::MatrixSetDiagOp, Lowering &l) { return setDiagonal(l, l[0], l[1], {}); }

} // namespace

void addIndexing(LoweringTable &table) {
  table.add<gather>();
  table.add<gatherNd>();
  table.add<embeddingLookup>();
  table.add<oneHot>();
  table.add<matrixDiag>();
  table.add<matrixSetDiag>();
}

} // namespace tinfoil::tfl_to_linalg
