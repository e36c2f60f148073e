//===- ReductionKernels.cpp - Reductions, running sums, segments ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "tinfoil/Numerics/Arithmetic.h"
#include "tinfoil/Numerics/View.h"

using namespace mlir;

namespace tinfoil::reference {

using numerics::walk;

namespace {

/// Floats are added up in double, integers in 64 bits.
template <typename T> using Accumulator = std::conditional_t<std::is_same_v<T, float>, double, int64_t>;

struct Sum {
  template <typename T> static T initial() { return T(0); }
  template <typename A> A operator()(A a, A x) const { return numerics::Add()(a, x); }
};
struct Product {
  template <typename T> static T initial() { return T(1); }
  template <typename A> A operator()(A a, A x) const { return numerics::Mul()(a, x); }
};
struct Greatest {
  template <typename T> static T initial() { return std::numeric_limits<T>::lowest(); }
  template <typename A> A operator()(A a, A x) const { return std::max(a, x); }
};
struct Least {
  template <typename T> static T initial() { return std::numeric_limits<T>::max(); }
  template <typename A> A operator()(A a, A x) const { return std::min(a, x); }
};
struct Any {
  template <typename T> static T initial() { return T(0); }
  template <typename A> A operator()(A a, A x) const { return a || x; }
};
struct All {
  template <typename T> static T initial() { return T(1); }
  template <typename A> A operator()(A a, A x) const { return a && x; }
};

/// Which dimensions operand 1 names, the shape with them at extent 1, and the result's shape.
struct Reduced {
  Extents kept, result;
  int64_t count = 1;
};

FailureOr<Reduced> reducedShape(const Call &call, bool keepDims) {
  FailureOr<std::vector<int64_t>> axes = call.ints(1);
  if (failed(axes))
    return failure();
  Shape shape = call[0].getShape();
  std::vector<bool> drop(shape.size());
  for (int64_t axis : *axes) {
    auto dim = numerics::normalizedAxis(axis, shape.size());
    if (!dim)
      return call.fail("axis " + llvm::Twine(axis) + " is out of range for rank " + llvm::Twine(shape.size()));
    drop[*dim] = true;
  }
  Reduced reduced;
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    reduced.kept.push_back(drop[dim] ? 1 : shape[dim]);
    if (!drop[dim] || keepDims)
      reduced.result.push_back(reduced.kept.back());
    if (drop[dim])
      reduced.count *= shape[dim];
  }
  return reduced;
}

template <typename T, typename Function>
LogicalResult reduceOf(Call &call, const Reduced &reduced, Function function, bool mean) {
  using A = Accumulator<T>;
  std::vector<T> *out = call.makeOf<T>(0, reduced.result);
  if (!out)
    return failure();
  // An empty maximum is the lowest number of the result's type.
  std::vector<A> sums(out->size(), A(Function::template initial<T>()));
  llvm::ArrayRef<T> in = call[0].get<T>();
  Shape shape = call[0].getShape();
  walk<2>(shape, {numerics::rowMajorStrides(shape), numerics::broadcastStrides(reduced.kept, shape)},
          [&](int64_t i, int64_t o) { sums[o] = function(sums[o], A(in[i])); });
  for (auto [sum, result] : llvm::zip_equal(sums, *out))
    result = mean ? T(reduced.count == 0 ? A(0) : A(sum / A(reduced.count))) : T(sum);
  return success();
}

template <typename Op, typename Function, bool mean, typename... Ts> LogicalResult reduce(Op op, Call &call) {
  FailureOr<Reduced> reduced = reducedShape(call, op.getKeepDims());
  if (failed(reduced))
    return failure();
  std::optional<LogicalResult> done;
  (void)((call[0].holds<Ts>() && (done = reduceOf<Ts>(call, *reduced, Function(), mean), true)) || ...);
  return done ? *done : call.fail("operand has an element type that there is no kernel for");
}

LogicalResult cumsum(tfl::CumsumOp op, Call &call) {
  FailureOr<int64_t> axis = call.scalar(1);
  if (failed(axis))
    return failure();
  Shape shape = call[0].getShape();
  auto dim = numerics::normalizedAxis(*axis, shape.size());
  if (!dim)
    return call.fail("axis " + llvm::Twine(*axis) + " is out of range");
  return visitElements(call[0], [&](auto &in) -> LogicalResult {
    using T = typename std::decay_t<decltype(in)>::value_type;
    if constexpr (std::is_same_v<T, float> || std::is_same_v<T, int32_t> || std::is_same_v<T, int64_t>) {
      std::vector<T> *out = call.makeOf<T>(0, shape);
      if (!out)
        return failure();
      // A line along the axis starts at every place of the tensor without it.
      numerics::View lines = numerics::View::of(shape).slicedAlong(*dim, 0, std::min<int64_t>(1, shape[*dim]));
      int64_t stride = lines.strides[*dim], extent = shape[*dim];
      walk<1>(lines.shape, {lines.strides}, [&](int64_t start) {
        Accumulator<T> sum(0);
        for (int64_t step = 0; step < extent; ++step) {
          int64_t place = start + (op.getReverse() ? extent - 1 - step : step) * stride;
          Accumulator<T> next = numerics::Add()(sum, Accumulator<T>(in[place]));
          (*out)[place] = T(op.getExclusive() ? sum : next);
          sum = next;
        }
      });
      return success();
    }
    return call.fail("operand has an element type that there is no kernel for");
  });
}

//===----------------------------------------------------------------------===//
// Segments
//===----------------------------------------------------------------------===//

/// Slices of the input with the same id are joined in slice `id` of the result.
template <typename Function> LogicalResult joinSegments(Call &call, llvm::ArrayRef<int64_t> ids, int64_t segments) {
  Shape from = call[0].getShape(), idShape = call[1].getShape();
  if (idShape.size() > from.size() || from.take_front(idShape.size()) != idShape)
    return call.fail("needs an id for each slice of the input");
  Extents shape{segments};
  llvm::append_range(shape, from.drop_front(idShape.size()));
  return visitElements(call[0], [&](auto &in) -> LogicalResult {
    using T = typename std::decay_t<decltype(in)>::value_type;
    if constexpr (std::is_same_v<T, float> || std::is_same_v<T, int32_t>) {
      std::vector<T> *out = call.makeOf<T>(0, shape);
      if (!out)
        return failure();
      std::fill(out->begin(), out->end(), Function::template initial<T>());
      int64_t width = numerics::extentBetween(shape, 1, shape.size());
      for (auto [index, id] : llvm::enumerate(ids)) {
        if (id >= segments)
          return call.fail("a segment id is out of range");
        for (int64_t c = 0; id >= 0 && c < width; ++c)
          (*out)[id * width + c] = Function()((*out)[id * width + c], in[index * width + c]);
      }
      return success();
    }
    return call.fail("operand has an element type that there is no kernel for");
  });
}

LogicalResult segmentSum(tfl::SegmentSumOp, Call &call) {
  FailureOr<std::vector<int64_t>> ids = call.ints(1);
  if (failed(ids))
    return failure();
  if (!llvm::is_sorted(*ids) || (!ids->empty() && ids->front() < 0))
    return call.fail("the segment ids must ascend from 0 on");
  return joinSegments<Sum>(call, *ids, ids->empty() ? 0 : ids->back() + 1);
}

template <typename Op, typename Function> LogicalResult unsortedSegment(Op, Call &call) {
  FailureOr<std::vector<int64_t>> ids = call.ints(1);
  FailureOr<int64_t> segments = call.scalar(2);
  if (failed(ids) || failed(segments))
    return failure();
  return joinSegments<Function>(call, *ids, *segments);
}

} // namespace

void addReductionKernels(KernelTable &table) {
  table.add<reduce<tfl::MeanOp, Sum, true, float, int32_t, int64_t>>();
  table.add<reduce<tfl::SumOp, Sum, false, float, int32_t, int64_t>>();
  table.add<reduce<tfl::ReduceProdOp, Product, false, float, int32_t, int64_t>>();
  table.add<reduce<tfl::ReduceMaxOp, Greatest, false, float, int32_t, int64_t, int8_t, uint8_t>>(
      Quantized::AsRealsUnlessWide);
  table.add<reduce<tfl::ReduceMinOp, Least, false, float, int32_t, int64_t, int8_t, uint8_t>>(
      Quantized::AsRealsUnlessWide);
  table.add<reduce<tfl::ReduceAnyOp, Any, false, uint8_t>>();
  table.add<reduce<tfl::ReduceAllOp, All, false, uint8_t>>();
  table.add<cumsum>();
  table.add<segmentSum>();
  table.add<unsortedSegment<tfl::UnsortedSegmentSumOp, Sum>>();
  table.add<unsortedSegment<tfl::UnsortedSegmentProdOp, Product>>();
  table.add<unsortedSegment<tfl::UnsortedSegmentMaxOp, Greatest>>();
  table.add<unsortedSegment<tfl::UnsortedSegmentMinOp, Least>>();
}

} // namespace tinfoil::reference
