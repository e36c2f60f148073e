//===- IndexKernels.cpp - Gathering, scattering, searching ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Moves.h"

#include "tinfoil/Numerics/Arithmetic.h"

#include <unordered_map>

using namespace mlir;

namespace tinfoil::reference {

using numerics::extentBetween;

namespace {

/// Call function(elements of an operand, elements of result 0), which are of one type.
template <typename Function> LogicalResult withResult(Call &call, unsigned operand, Shape shape, Function function) {
  if (!call.has(operand))
    return call.fail("operand #" + llvm::Twine(operand) + " is missing");
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  return visitElements(call[operand], [&](auto &in) -> LogicalResult {
    auto *out = std::get_if<std::decay_t<decltype(in)>>(&result->fillElements());
    if (!out)
      return call.fail("result must have the element type of operand #" + llvm::Twine(operand));
    return function(in, *out);
  });
}

//===----------------------------------------------------------------------===//
// Gather and scatter
//===----------------------------------------------------------------------===//

LogicalResult gather(tfl::GatherOp op, Call &call) {
  FailureOr<std::vector<int64_t>> indices = call.ints(1);
  FailureOr<int64_t> axis = checkAxis(call, int32_t(op.getAxis()), call[0].getRank());
  if (failed(indices) || failed(axis))
    return failure();
  Shape params = call[0].getShape(), places = call[1].getShape();
  int64_t batchDims = int32_t(op.getBatchDims());
  if (batchDims < 0)
    batchDims += int64_t(places.size());
  if (batchDims < 0 || batchDims > *axis || batchDims > int64_t(places.size()) ||
      params.take_front(batchDims) != places.take_front(batchDims))
    return call.fail("'batch_dims' does not go with the operands");
  Extents shape(params.take_front(*axis));
  llvm::append_range(shape, places.drop_front(batchDims));
  llvm::append_range(shape, params.drop_front(*axis + 1));
  int64_t batches = extentBetween(params, 0, batchDims), outer = extentBetween(params, batchDims, *axis);
  int64_t extent = params[*axis], width = extentBetween(params, *axis + 1, params.size());
  int64_t perBatch = extentBetween(places, batchDims, places.size());
  for (int64_t index : *indices)
    if (index < 0 || index >= extent)
      return call.fail("index " + llvm::Twine(index) + " is out of range for an extent of " + llvm::Twine(extent));
  return withResult(call, 0, shape, [&](auto &in, auto &out) {
    auto next = out.begin();
    for (int64_t slice = 0; slice < batches * outer; ++slice)
      for (int64_t i = 0; i < perBatch; ++i) {
        int64_t row = slice * extent + (*indices)[slice / std::max<int64_t>(outer, 1) * perBatch + i];
        next = std::copy_n(in.begin() + row * width, width, next);
      }
    return success();
  });
}

/// Offsets of the slices that the vectors along the last dimension of the indices name, in a tensor of a shape.
FailureOr<std::vector<int64_t>> offsetsOf(const Call &call, unsigned operand, Shape shape, int64_t depth) {
  FailureOr<std::vector<int64_t>> indices = call.ints(operand);
  if (failed(indices))
    return failure();
  if (depth < 0 || depth > int64_t(shape.size()))
    return call.fail("index vectors are longer than the rank");
  Extents strides = numerics::rowMajorStrides(shape);
  int64_t count = depth == 0 ? 0 : int64_t(indices->size()) / depth;
  std::vector<int64_t> offsets(count, 0);
  for (int64_t i = 0; i < count; ++i)
    for (int64_t d = 0; d < depth; ++d) {
      int64_t index = (*indices)[i * depth + d];
      if (index < 0 || index >= shape[d])
        return call.fail("index " + llvm::Twine(index) + " is out of range for an extent of " + llvm::Twine(shape[d]));
      offsets[i] += index * strides[d];
    }
  return offsets;
}

LogicalResult gatherNd(tfl::GatherNdOp, Call &call) {
  Shape params = call[0].getShape(), places = call[1].getShape();
  if (places.empty())
    return call.fail("needs vectors of indices");
  int64_t depth = places.back();
  FailureOr<std::vector<int64_t>> offsets = offsetsOf(call, 1, params, depth);
  if (failed(offsets))
    return failure();
  Extents shape(places.drop_back());
  llvm::append_range(shape, params.drop_front(depth));
  int64_t count = extentBetween(places, 0, places.size() - 1), width = extentBetween(params, depth, params.size());
  return withResult(call, 0, shape, [&](auto &in, auto &out) {
    auto next = out.begin();
    // Vectors of no index each name the whole.
    for (int64_t i = 0; i < count; ++i)
      next = std::copy_n(in.begin() + (depth == 0 ? 0 : (*offsets)[i]), width, next);
    return success();
  });
}

LogicalResult scatterNd(tfl::ScatterNdOp, Call &call) {
  FailureOr<std::vector<int64_t>> shape = readShape(call, 2);
  if (failed(shape))
    return failure();
  Shape places = call[0].getShape();
  if (places.empty())
    return call.fail("needs vectors of indices");
  FailureOr<std::vector<int64_t>> offsets = offsetsOf(call, 0, *shape, places.back());
  if (failed(offsets))
    return failure();
  int64_t width = extentBetween(*shape, places.back(), shape->size());
  if (call[1].getSize() != int64_t(offsets->size()) * width)
    return call.fail("updates do not go with indices and shape");
  return withResult(call, 1, *shape, [&](auto &updates, auto &out) -> LogicalResult {
    using T = typename std::decay_t<decltype(out)>::value_type;
    if constexpr (std::is_arithmetic_v<T>) {
      bool truths = call.resultElement(0).isInteger(1);
      for (auto [i, offset] : llvm::enumerate(*offsets))
        for (int64_t c = 0; c < width; ++c) {
          T sum = numerics::Add()(out[offset + c], updates[i * width + c]);
          out[offset + c] = truths ? T(sum != T(0)) : sum;
        }
      return success();
    }
    return call.fail("updates must be numbers");
  });
}

LogicalResult embeddingLookup(tfl::EmbeddingLookupOp, Call &call) {
  FailureOr<std::vector<int64_t>> rows = call.ints(0);
  if (failed(rows))
    return failure();
  Shape table = call[1].getShape();
  if (table.size() < 2)
    return call.fail("needs a table of rank 2 or more");
  for (int64_t row : *rows)
    if (row < 0 || row >= table[0])
      return call.fail("row " + llvm::Twine(row) + " is out of range for " + llvm::Twine(table[0]) + " rows");
  Extents shape(table);
  shape[0] = rows->size();
  int64_t width = extentBetween(table, 1, table.size());
  auto copyRows = [&](auto &in, auto &out) -> LogicalResult {
    auto next = out.begin();
    for (int64_t row : *rows)
      next = std::copy_n(in.begin() + row * width, width, next);
    return success();
  };
  if (!isQuantized(call[1].getElementType()) || isQuantized(call.resultElement(0)))
    return withResult(call, 1, shape, copyRows);
  std::vector<float> *out = call.makeOf<float>(0, shape);
  if (!out)
    return failure();
  auto reals = call[1].getReals();
  if (!reals)
    return call.fail("needs a table with as many scales as its dimension has indices");
  return copyRows(*reals, *out);
}

LogicalResult oneHot(tfl::OneHotOp op, Call &call) {
  FailureOr<std::vector<int64_t>> indices = call.ints(0);
  FailureOr<int64_t> depth = call.scalar(1);
  if (failed(indices) || failed(depth))
    return failure();
  int64_t rank = call[0].getRank(), axis = int32_t(op.getAxis());
  FailureOr<int64_t> dim = checkAxis(call, axis, rank + 1);
  if (failed(dim) || *depth < 0 || call[2].getSize() != 1 || call[3].getSize() != 1 ||
      call[2].getElements().index() != call[3].getElements().index())
    return call.fail("depth, values or axis do not fit");
  Extents shape(call[0].getShape());
  shape.insert(shape.begin() + *dim, *depth);
  int64_t inner = extentBetween(call[0].getShape(), *dim, rank);
  return withResult(call, 2, shape, [&](auto &on, auto &out) {
    auto &off = std::get<std::decay_t<decltype(on)>>(call[3].getElements());
    for (size_t i = 0; i < out.size(); ++i) {
      int64_t outer = int64_t(i) / inner / *depth, choice = int64_t(i) / inner % *depth;
      out[i] = (*indices)[outer * inner + int64_t(i) % inner] == choice ? on[0] : off[0];
    }
    return success();
  });
}

//===----------------------------------------------------------------------===//
// Searching
//===----------------------------------------------------------------------===//

LogicalResult topK(tfl::TopKV2Op, Call &call) {
  FailureOr<int64_t> k = call.scalar(1);
  if (failed(k))
    return failure();
  Shape from = call[0].getShape();
  if (from.empty() || *k < 0 || *k > from.back())
    return call.fail("asks for more elements than there are");
  Extents shape(from);
  shape.back() = *k;
  Tensor *places = call.make(1, shape);
  if (!places)
    return failure();
  std::vector<int64_t> chosen;
  LogicalResult done = withResult(call, 0, shape, [&](auto &in, auto &out) -> LogicalResult {
    using T = typename std::decay_t<decltype(in)>::value_type;
    if constexpr (std::is_arithmetic_v<T>) {
      int64_t width = from.back(), rows = extentBetween(from, 0, from.size() - 1);
      auto next = out.begin();
      for (int64_t row = 0; row < rows; ++row) {
        std::vector<int64_t> order = descending(llvm::ArrayRef<T>(in).slice(row * width, width));
        for (int64_t i = 0; i < *k; ++i) {
          *next++ = in[row * width + order[i]];
          chosen.push_back(order[i]);
        }
      }
      return success();
    }
    return call.fail("needs numbers");
  });
  if (failed(done))
    return failure();
  fillInts(call.results[1], chosen);
  return success();
}

/// The first index along a dimension of which no other element is better.
template <typename Op, typename Better> LogicalResult argument(Op, Call &call) {
  FailureOr<int64_t> axis = call.scalar(1);
  if (succeeded(axis))
    axis = checkAxis(call, *axis, call[0].getRank());
  if (failed(axis))
    return failure();
  Shape from = call[0].getShape();
  int64_t extent = from[*axis], inner = extentBetween(from, *axis + 1, from.size());
  if (extent == 0)
    return call.fail("searches an empty dimension");
  Extents shape(from);
  shape.erase(shape.begin() + *axis);
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  std::vector<int64_t> best(numerics::elementCount(shape).value_or(0));
  LogicalResult done = visitElements(call[0], [&](auto &in) -> LogicalResult {
    using T = typename std::decay_t<decltype(in)>::value_type;
    if constexpr (std::is_arithmetic_v<T>) {
      for (size_t i = 0; i < best.size(); ++i) {
        int64_t start = int64_t(i) / inner * extent * inner + int64_t(i) % inner;
        for (int64_t e = 1; e < extent; ++e)
          if (Better()(in[start + e * inner], in[start + best[i] * inner]))
            best[i] = e;
      }
      return success();
    }
    return call.fail("needs numbers");
  });
  if (succeeded(done))
    fillInts(*result, best);
  return done;
}

LogicalResult where(tfl::WhereOp, Call &call) {
  Shape shape = call[0].getShape();
  Extents strides = numerics::rowMajorStrides(shape);
  std::vector<int64_t> found;
  int64_t count = 0;
  LogicalResult done = visitElements(call[0], [&](auto &in) -> LogicalResult {
    using T = typename std::decay_t<decltype(in)>::value_type;
    if constexpr (std::is_arithmetic_v<T>) {
      for (size_t i = 0; i < in.size(); ++i) {
        if (in[i] == T(0))
          continue;
        ++count;
        for (size_t dim = 0; dim < shape.size(); ++dim)
          found.push_back(int64_t(i) / strides[dim] % shape[dim]);
      }
      return success();
    }
    return call.fail("needs numbers or truth values");
  });
  if (failed(done))
    return failure();
  Tensor *result = call.make(0, {count, int64_t(shape.size())});
  if (!result)
    return failure();
  fillInts(*result, found);
  return success();
}

LogicalResult unique(tfl::UniqueOp, Call &call) {
  return visitElements(call[0], [&](auto &in) -> LogicalResult {
    using T = typename std::decay_t<decltype(in)>::value_type;
    if constexpr (std::is_arithmetic_v<T>) {
      std::unordered_map<T, int64_t> seen;
      std::vector<T> distinct;
      std::vector<int64_t> places;
      for (T x : in) {
        auto [it, isNew] = seen.try_emplace(x, distinct.size());
        if (isNew)
          distinct.push_back(x);
        places.push_back(it->second);
      }
      std::vector<T> *out = call.makeOf<T>(0, {int64_t(distinct.size())});
      Tensor *indices = call.make(1, call[0].getShape());
      if (!out || !indices)
        return failure();
      *out = distinct;
      fillInts(*indices, places);
      return success();
    }
    return call.fail("needs numbers");
  });
}

LogicalResult bucketize(tfl::BucketizeOp op, Call &call) {
  llvm::SmallVector<double> boundaries;
  for (APFloat boundary : op.getBoundaries().getAsValueRange<FloatAttr>())
    boundaries.push_back(boundary.convertToDouble());
  Tensor *result = call.make(0, call[0].getShape());
  if (!result)
    return failure();
  std::vector<int64_t> buckets;
  return visitElements(call[0], [&](auto &in) -> LogicalResult {
    if constexpr (std::is_arithmetic_v<typename std::decay_t<decltype(in)>::value_type>) {
      for (auto x : in)
        buckets.push_back(llvm::upper_bound(boundaries, double(x)) - boundaries.begin());
      fillInts(*result, buckets);
      return success();
    }
    return call.fail("needs numbers");
  });
}

//===----------------------------------------------------------------------===//
// Sparse and diagonal
//===----------------------------------------------------------------------===//

LogicalResult sparseToDense(tfl::SparseToDenseOp, Call &call) {
  FailureOr<std::vector<int64_t>> shape = readShape(call, 1);
  if (failed(shape))
    return failure();
  int64_t rank = call[0].getRank();
  int64_t depth = rank == 2 ? call[0].getShape()[1] : 1;
  if (depth != int64_t(shape->size()) || depth == 0)
    return call.fail("indices do not go with the shape");
  FailureOr<std::vector<int64_t>> offsets = offsetsOf(call, 0, *shape, depth);
  if (failed(offsets))
    return failure();
  int64_t values = call[2].getSize();
  if ((values != 1 && values != int64_t(offsets->size())) || call[3].getSize() != 1 ||
      call[2].getElements().index() != call[3].getElements().index())
    return call.fail("needs one value or one for each index, and one default value");
  return withResult(call, 2, *shape, [&](auto &sparse, auto &out) {
    std::fill(out.begin(), out.end(), std::get<std::decay_t<decltype(sparse)>>(call[3].getElements())[0]);
    for (auto [i, offset] : llvm::enumerate(*offsets))
      out[offset] = sparse[values == 1 ? 0 : i];
    return success();
  });
}

/// Put a vector along the diagonal of every matrix of result 0.
LogicalResult writeDiagonal(Call &call, unsigned operand) {
  Shape shape = call.results[0].getShape();
  int64_t matrices = extentBetween(shape, 0, shape.size() - 2), rows = shape[shape.size() - 2], columns = shape.back();
  return visitElements(call[operand], [&](auto &diagonal) -> LogicalResult {
    auto *out = std::get_if<std::decay_t<decltype(diagonal)>>(&call.results[0].fillElements());
    int64_t length = std::min(rows, columns);
    if (!out || int64_t(diagonal.size()) != matrices * length)
      return call.fail("the diagonal does not go with the matrices");
    for (size_t i = 0; i < diagonal.size(); ++i)
      (*out)[int64_t(i) / length * rows * columns + int64_t(i) % length * (columns + 1)] = diagonal[i];
    return success();
  });
}

LogicalResult matrixDiag(tfl::MatrixDiagOp, Call &call) {
  Extents shape(call[0].getShape());
  if (shape.empty())
    return call.fail("needs a vector");
  int64_t extent = shape.back();
  shape.push_back(extent);
  return success(call.make(0, shape) && succeeded(writeDiagonal(call, 0)));
}

LogicalResult matrixSetDiag(tfl::MatrixSetDiagOp, Call &call) {
  Shape shape = call[0].getShape();
  if (shape.size() < 2)
    return call.fail("needs matrices");
  if (failed(readThrough(call, 0, numerics::View::of(shape), shape)))
    return failure();
  return writeDiagonal(call, 1);
}

} // namespace

void addIndexKernels(KernelTable &table) {
  table.add<gather>(Quantized::AsStored);
  table.add<gatherNd>(Quantized::AsStored);
  table.add<scatterNd>();
  table.add<embeddingLookup>(Quantized::AsStored);
  table.add<oneHot>(Quantized::AsStored);
  table.add<topK>(Quantized::AsStored);
  table.add<argument<tfl::ArgMaxOp, numerics::Greater>>(Quantized::AsStored);
  table.add<argument<tfl::ArgMinOp, numerics::Less>>(Quantized::AsStored);
  table.add<where>(Quantized::AsStored);
  table.add<unique>(Quantized::AsStored);
  table.add<bucketize>();
  table.add<sparseToDense>(Quantized::AsStored);
  table.add<matrixDiag>();
  table.add<matrixSetDiag>(Quantized::AsStored);
}

} // namespace tinfoil::reference
