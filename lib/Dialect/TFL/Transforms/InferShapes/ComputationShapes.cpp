//===- ComputationShapes.cpp - Result shapes of ops that compute ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRules.h"

using namespace mlir;

namespace tinfoil::tfl {

namespace {

/// All operands from `first` on broadcast together.
LogicalResult broadcastAll(Operation *op, ShapeQuery &q) {
  std::optional<Extents> joined = Extents();
  for (unsigned operand = 0; operand < op->getNumOperands(); ++operand) {
    auto shape = q.shape(operand);
    if (!shape)
      return success();
    joined = broadcast(*joined, *shape);
    if (!joined)
      return q.fail("operands have shapes that do not broadcast together");
  }
  return q.set(0, *joined);
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

/// Extent of a windowed dimension; open if something is, nothing if the window does not fit.
std::optional<int64_t> windowed(int64_t in, int64_t filter, int64_t stride, int64_t dilation, bool same) {
  if (stride < 1 || dilation < 1)
    return std::nullopt;
  if (isOpen(in) || (isOpen(filter) && !same))
    return kOpen;
  if (same)
    return (in + stride - 1) / stride;
  int64_t reach = plus(times(filter - 1, dilation), 1);
  if (filter < 1 || isOpen(reach) || reach > in)
    return std::nullopt;
  return (in - reach) / stride + 1;
}

/// One spatial dimension of a windowed op.
struct Window {
  int64_t in, filter;
  uint32_t stride, dilation = 1;
};

LogicalResult setWindowed(ShapeQuery &q, int64_t batch, std::initializer_list<Window> windows, int64_t channels,
                          llvm::StringRef padding) {
  Extents shape{batch};
  for (const Window &w : windows) {
    auto extent = windowed(w.in, w.filter, int32_t(w.stride), int32_t(w.dilation), padding == "SAME");
    if (!extent)
      return q.fail("a window of " + llvm::Twine(w.filter) + " does not fit into an extent of " + llvm::Twine(w.in) +
                    ", or a stride or dilation is not positive");
    shape.push_back(*extent);
  }
  shape.push_back(channels);
  return q.set(0, shape);
}

/// The shapes of an input and a filter of the same rank.
std::optional<std::pair<Extents, Extents>> filtered(const ShapeQuery &q, unsigned input, unsigned filter, size_t rank) {
  auto x = q.shape(input), w = q.shape(filter);
  if (!x || !w || x->size() != rank || w->size() != rank)
    return std::nullopt;
  return std::pair(*x, *w);
}

LogicalResult conv2d(Conv2DOp op, ShapeQuery &q) {
  auto shapes = filtered(q, 0, 1, 4);
  if (!shapes)
    return q.setRank(0, 4);
  auto &[x, w] = *shapes;
  if (!isOpen(x[3]) && !isOpen(w[3]) && (w[3] < 1 || x[3] % w[3] != 0))
    return q.fail("the input has " + llvm::Twine(x[3]) + " channels, which are no multiple of the filter's " +
                  llvm::Twine(w[3]));
  return setWindowed(
      q, x[0],
      {{x[1], w[1], op.getStrideH(), op.getDilationHFactor()}, {x[2], w[2], op.getStrideW(), op.getDilationWFactor()}},
      w[0], op.getPadding());
}

LogicalResult depthwiseConv2d(DepthwiseConv2DOp op, ShapeQuery &q) {
  auto shapes = filtered(q, 0, 1, 4);
  if (!shapes)
    return q.setRank(0, 4);
  auto &[x, w] = *shapes;
  if (!isOpen(x[3]) && !isOpen(w[3]) && (x[3] < 1 || w[3] % x[3] != 0))
    return q.fail("the filter has " + llvm::Twine(w[3]) + " channels, which are no multiple of the input's " +
                  llvm::Twine(x[3]));
  return setWindowed(
      q, x[0],
      {{x[1], w[1], op.getStrideH(), op.getDilationHFactor()}, {x[2], w[2], op.getStrideW(), op.getDilationWFactor()}},
      w[3], op.getPadding());
}

LogicalResult conv3d(Conv3DOp op, ShapeQuery &q) {
  auto shapes = filtered(q, 0, 1, 5);
  if (!shapes)
    return q.setRank(0, 5);
  auto &[x, w] = *shapes;
  return setWindowed(q, x[0],
                     {{x[1], w[0], op.getStrideD(), op.getDilationDFactor()},
                      {x[2], w[1], op.getStrideH(), op.getDilationHFactor()},
                      {x[3], w[2], op.getStrideW(), op.getDilationWFactor()}},
                     w[4], op.getPadding());
}

template <typename Op> LogicalResult pool(Op op, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x || x->size() != 4)
    return q.setRank(0, 4);
  return setWindowed(q, (*x)[0],
                     {{(*x)[1], int32_t(op.getFilterHeight()), op.getStrideH()},
                      {(*x)[2], int32_t(op.getFilterWidth()), op.getStrideW()}},
                     (*x)[3], op.getPadding());
}

LogicalResult resize(Operation *op, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x || x->size() != 4)
    return q.setRank(0, 4);
  auto size = q.ints(1);
  bool known = size && size->size() == 2;
  if (known && ((*size)[0] < 1 || (*size)[1] < 1))
    return q.fail("resizes to nothing");
  return q.set(0, {(*x)[0], known ? (*size)[0] : kOpen, known ? (*size)[1] : kOpen, (*x)[3]});
}

//===----------------------------------------------------------------------===//
// Matrix products
//===----------------------------------------------------------------------===//

LogicalResult fullyConnected(FullyConnectedOp op, ShapeQuery &q) {
  auto x = q.shape(0), w = q.shape(1);
  if (!x || !w || w->size() != 2)
    return success();
  int64_t units = (*w)[0], depth = (*w)[1];
  if (op.getKeepNumDims() && !x->empty()) {
    if (!isOpen(x->back()) && !isOpen(depth) && x->back() != depth)
      return q.fail("the last extent of the input is " + llvm::Twine(x->back()) + ", but the weights take " +
                    llvm::Twine(depth));
    x->back() = units;
    return q.set(0, *x);
  }
  int64_t count = product(*x);
  if (isOpen(count) || isOpen(depth)) {
    // Rows of one length: the leading extents count them.
    bool rows = !x->empty() && x->back() == depth && !isOpen(depth);
    return q.set(0, {rows ? product(llvm::ArrayRef(*x).drop_back()) : kOpen, units});
  }
  if (depth < 1 || count % depth != 0)
    return q.fail("the input has " + llvm::Twine(count) + " elements, which do not fill rows of " + llvm::Twine(depth));
  return q.set(0, {count / depth, units});
}

LogicalResult batchMatMul(BatchMatMulOp op, ShapeQuery &q) {
  auto x = q.shape(0), y = q.shape(1);
  if (!x || !y || x->size() < 2 || y->size() < 2)
    return success();
  auto shape = broadcast(llvm::ArrayRef(*x).drop_back(2), llvm::ArrayRef(*y).drop_back(2));
  int64_t rows = op.getAdjX() ? x->back() : (*x)[x->size() - 2], depth = op.getAdjX() ? (*x)[x->size() - 2] : x->back();
  int64_t columns = op.getAdjY() ? (*y)[y->size() - 2] : y->back();
  int64_t other = op.getAdjY() ? y->back() : (*y)[y->size() - 2];
  if (!shape || (!isOpen(depth) && !isOpen(other) && depth != other))
    return q.fail("operands have shapes that do not go together");
  shape->append({rows, columns});
  return q.set(0, *shape);
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

template <typename Op> LogicalResult reduce(Op op, ShapeQuery &q) {
  auto x = q.shape(0);
  auto axes = q.ints(1);
  if (!x)
    return success();
  if (!axes)
    return op.getKeepDims() ? q.setRank(0, x->size()) : success();
  std::vector<bool> drop(x->size());
  for (int64_t axis : *axes) {
    auto dim = numerics::normalizedAxis(axis, x->size());
    if (!dim)
      return q.fail("axis " + llvm::Twine(axis) + " is out of range for rank " + llvm::Twine(x->size()));
    drop[*dim] = true;
  }
  Extents shape;
  for (auto [dim, extent] : llvm::enumerate(*x))
    if (!drop[dim] || op.getKeepDims())
      shape.push_back(drop[dim] ? 1 : extent);
  return q.set(0, shape);
}

/// The dimension in operand 1 goes away.
LogicalResult argument(Operation *, ShapeQuery &q) {
  auto x = q.shape(0);
  auto axis = q.scalar(1);
  if (!x || x->empty())
    return success();
  if (!axis)
    return q.setRank(0, x->size() - 1);
  auto dim = numerics::normalizedAxis(*axis, x->size());
  if (!dim)
    return q.fail("axis " + llvm::Twine(*axis) + " is out of range for rank " + llvm::Twine(x->size()));
  x->erase(x->begin() + *dim);
  return q.set(0, *x);
}

LogicalResult segmentSum(SegmentSumOp, ShapeQuery &q) {
  auto x = q.shape(0);
  if (!x || x->empty())
    return success();
  auto ids = q.ints(1);
  x->front() = ids && !ids->empty() ? plus(ids->back(), 1) : kOpen;
  return q.set(0, *x);
}

LogicalResult unsortedSegment(Operation *, ShapeQuery &q) {
  auto x = q.shape(0), ids = q.shape(1);
  if (!x || !ids || ids->size() > x->size())
    return success();
  Extents shape{q.scalar(2).value_or(kOpen)};
  shape.append(x->begin() + ids->size(), x->end());
  return q.set(0, shape);
}

//===----------------------------------------------------------------------===//
// Recurrent ops
//===----------------------------------------------------------------------===//

/// As the input with the last extent of a state.
template <unsigned state> LogicalResult recurrent(Operation *, ShapeQuery &q) {
  auto x = q.shape(0), s = q.shape(state);
  if (!x || !s || x->empty() || s->empty())
    return success();
  x->back() = s->back();
  return q.set(0, *x);
}

LogicalResult bidirectional(BidirectionalSequenceLSTMOp op, ShapeQuery &q) {
  auto x = q.shape(0), forward = q.shape(35), backward = q.shape(37);
  if (!x || !forward || !backward || x->size() != 3 || forward->empty() || backward->empty())
    return success();
  Extents first(*x), second(*x);
  first.back() = op.getMergeOutputs() ? plus(forward->back(), backward->back()) : forward->back();
  second.back() = backward->back();
  q.results[0] = first;
  // Merged, the second result is not used.
  if (!op.getMergeOutputs())
    q.results[1] = second;
  return success();
}

LogicalResult basicLstm(BasicLSTMOp, ShapeQuery &q) {
  auto x = q.shape(0), state = q.shape(4);
  if (!x || !state || x->size() != 2 || state->size() != 2)
    return success();
  int64_t cells = (*state)[1];
  q.results[0] = q.results[1] = Extents{(*x)[0], cells};
  q.results[2] = Extents{(*x)[0], plus((*x)[1], cells)};
  q.results[3] = Extents{(*x)[0], times(cells, 4)};
  return success();
}

/// [batch, units]: as many units as filters over the rank.
LogicalResult svdf(SVDFOp op, ShapeQuery &q) {
  auto x = q.shape(0), w = q.shape(1);
  int64_t rank = int32_t(op.getRank());
  if (!x || !w || x->size() != 2 || w->size() != 2 || rank < 1)
    return success();
  return q.set(0, {(*x)[0], isOpen((*w)[0]) ? kOpen : (*w)[0] / rank});
}

LogicalResult rfft2d(RFFT2dOp, ShapeQuery &q) {
  auto x = q.shape(0);
  auto length = q.ints(1);
  if (!x || x->size() < 2)
    return success();
  bool known = length && length->size() == 2 && (*length)[0] > 0 && (*length)[1] > 0;
  (*x)[x->size() - 2] = known ? (*length)[0] : kOpen;
  x->back() = known ? (*length)[1] / 2 + 1 : kOpen;
  return q.set(0, *x);
}

LogicalResult multinomial(MultinomialOp, ShapeQuery &q) {
  auto x = q.shape(0);
  return q.set(0, {x && !x->empty() ? x->front() : kOpen, q.scalar(1).value_or(kOpen)});
}

} // namespace

void addComputationShapes(ShapeRules &rules) {
  rules.addAll<AbsOp, CeilOp, FloorOp, RoundOp, NegOp, SignOp, ExpOp, LogOp, SqrtOp, RsqrtOp, SquareOp, CosOp, SinOp,
               LogicalNotOp, CastOp, ComplexAbsOp, RealOp, ImagOp, ReluOp, Relu6Op, Relu0To1Op, Relu1Op, LeakyReluOp,
               EluOp, GeluOp, HardSwishOp, LogisticOp, TanhOp, SoftmaxOp, LogSoftmaxOp, L2NormalizationOp,
               LocalResponseNormalizationOp, AddNOp, QuantizeOp, DequantizeOp, FakeQuantOp, NumericVerifyOp, DensifyOp,
               CumsumOp>(sameAs<0>);
  rules.addAll<AddOp, SubOp, MulOp, DivOp, FloorDivOp, FloorModOp, PowOp, SquaredDifferenceOp, MaximumOp, MinimumOp,
               Atan2Op, EqualOp, NotEqualOp, GreaterOp, GreaterEqualOp, LessOp, LessEqualOp, LogicalAndOp, LogicalOrOp,
               BitwiseXorOp, RightShiftOp, SelectV2Op, PReluOp>(broadcastAll);
  rules.addAll<SelectOp>(sameAs<1>);
  rules.add<conv2d>();
  rules.add<depthwiseConv2d>();
  rules.add<conv3d>();
  rules.addAll<TransposeConvOp, Conv3DTransposeOp>(shapeInOperand<0>);
  rules.add<pool<AveragePool2DOp>>();
  rules.add<pool<MaxPool2DOp>>();
  rules.addAll<ResizeBilinearOp, ResizeNearestNeighborOp>(resize);
  rules.add<fullyConnected>();
  rules.add<batchMatMul>();
  rules.add<reduce<MeanOp>>();
  rules.add<reduce<SumOp>>();
  rules.add<reduce<ReduceMaxOp>>();
  rules.add<reduce<ReduceMinOp>>();
  rules.add<reduce<ReduceProdOp>>();
  rules.add<reduce<ReduceAnyOp>>();
  rules.add<reduce<ReduceAllOp>>();
  rules.addAll<ArgMaxOp, ArgMinOp>(argument);
  rules.add<segmentSum>();
  rules.addAll<UnsortedSegmentSumOp, UnsortedSegmentProdOp, UnsortedSegmentMaxOp, UnsortedSegmentMinOp>(
      unsortedSegment);
  rules.addAll<LSTMOp, UnidirectionalSequenceLSTMOp>(recurrent<18>);
  rules.addAll<UnidirectionalSequenceRNNOp>(recurrent<4>);
  rules.add<bidirectional>();
  rules.add<basicLstm>();
  rules.add<svdf>();
  rules.add<rfft2d>();
  rules.add<multinomial>();
  rules.addAll<RandomStandardNormalOp, RandomUniformOp>(shapeInOperand<0>);
}

} // namespace tinfoil::tfl
