//===- Images.cpp - Resizing of images ------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// How one dimension of the result takes elements of the input: all of it is known here.
struct Axis {
  int64_t in, out;
  /// Two neighbours of each place and the weight of the second.
  SmallVector<int32_t> low, high;
  SmallVector<float> weight;

  Axis(int64_t in, int64_t out) : in(in), out(out) {}

  float scale(bool alignCorners) const {
    return alignCorners && out > 1 ? float(in - 1) / float(out - 1) : float(in) / float(out);
  }

  static Axis linear(int64_t in, int64_t out, bool alignCorners, bool halfPixel) {
    Axis axis(in, out);
    for (int64_t o = 0; o < out; ++o) {
      float scale = axis.scale(alignCorners);
      float place = halfPixel ? (float(o) + 0.5f) * scale - 0.5f : float(o) * scale;
      float floor = std::floor(place);
      axis.low.push_back(std::clamp<int64_t>(int64_t(floor), 0, in - 1));
      axis.high.push_back(std::clamp<int64_t>(int64_t(floor) + 1, 0, in - 1));
      axis.weight.push_back(place - floor);
    }
    return axis;
  }

  static Axis nearest(int64_t in, int64_t out, bool alignCorners, bool halfPixel) {
    Axis axis(in, out);
    for (int64_t o = 0; o < out; ++o) {
      float place = (float(o) + (halfPixel ? 0.5f : 0.0f)) * axis.scale(alignCorners);
      int64_t from = int64_t(alignCorners ? std::round(place) : std::floor(place));
      axis.low.push_back(std::clamp<int64_t>(from, 0, in - 1));
    }
    return axis;
  }

  /// How often each element is taken, if all are as often; 0 otherwise.
  int64_t repetition() const {
    if (out % in != 0)
      return 0;
    for (int64_t o = 0; o < out; ++o)
      if (low[o] != o / (out / in))
        return 0;
    return out / in;
  }
};

template <typename Op> FailureOr<std::pair<Axis, Axis>> axesOf(Op op, Lowering &l, decltype(&Axis::linear) make) {
  Shape from = l.shape(0), to = l.resultShape();
  if (from.size() != 4 || to.size() != 4 || from[0] != to[0] || from[3] != to[3] || from[1] < 1 || from[2] < 1 ||
      elementOf(l[0]) != l.resultElement() || from[1] > INT32_MAX || from[2] > INT32_MAX)
    return l.fail("needs images of four dimensions, as many and as deep as its result");
  bool alignCorners = op.getAlignCorners(), halfPixel = op.getHalfPixelCenters();
  return std::pair(make(from[1], to[1], alignCorners, halfPixel), make(from[2], to[2], alignCorners, halfPixel));
}

/// An entry of a table, as an index.
Value indexFrom(Body &body, Value table, Value place) { return body.index(Lowering::load(body, table, place)); }

/// The channels of one pixel, [batch, y, x] as they are known at run time.
struct Pixel {
  SmallVector<OpFoldResult> begin, sizes, steps;

  Pixel(OpBuilder &b, Value batch, Value y, Value x, int64_t depth)
      : begin{batch, y, x, b.getIndexAttr(0)},
        sizes{b.getIndexAttr(1), b.getIndexAttr(1), b.getIndexAttr(1), b.getIndexAttr(depth)},
        steps(4, b.getIndexAttr(1)) {}

  Value read(Body &body, Value images, int64_t depth) const {
    auto type = RankedTensorType::get({depth}, elementOf(images));
    return tensor::ExtractSliceOp::create(body.b, body.loc, type, images, begin, sizes, steps);
  }
  Value write(Body &body, Value channels, Value images) const {
    return tensor::InsertSliceOp::create(body.b, body.loc, channels, images, begin, sizes, steps);
  }
};

LogicalResult resizeBilinear(tfl::ResizeBilinearOp op, Lowering &l) {
  auto axes = axesOf(op, l, Axis::linear);
  if (failed(axes))
    return failure();
  if (!elementOf(l[0]).isF32())
    return l.fail("it has an element type that it does not compute with");
  auto &[v, h] = *axes;
  Value lowY = l.ints32(v.low, {v.out}), highY = l.ints32(v.high, {v.out}), weightY = l.floats(v.weight, {v.out});
  Value lowX = l.ints32(h.low, {h.out}), highX = l.ints32(h.high, {h.out}), weightX = l.floats(h.weight, {h.out});
  Value images = l[0];
  int64_t depth = l.shape(0)[3];
  // Per pixel, so that the channels of its neighbours are four vectors.
  auto pixel = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    Value y[] = {indexFrom(body, lowY, index[1]), indexFrom(body, highY, index[1])};
    Value x[] = {indexFrom(body, lowX, index[2]), indexFrom(body, highX, index[2])};
    auto weights = [&](Value table, Value place) {
      Value second = Lowering::load(body, table, place);
      return std::array<Value, 2>{body.sub(body.real(1, second.getType()), second), second};
    };
    std::array<Value, 2> weightsY = weights(weightY, index[1]), weightsX = weights(weightX, index[2]);
    SmallVector<Value> corners;
    for (int column : {0, 1})
      for (int row : {0, 1})
        corners.push_back(Pixel(body.b, index[0], y[row], x[column], depth).read(body, images, depth));
    Pixel here(body.b, index[0], index[1], index[2], depth);
    AffineMap map = l.b.getMultiDimIdentityMap(1);
    Value mixed = l.mappedInto(
        here.read(body, carried[0], depth), corners, {map, map, map, map}, [&](Body &inner, ArrayRef<Value> corner) {
          Value sum;
          for (int column : {0, 1})
            for (int row : {0, 1}) {
              Value part = inner.mul(inner.mul(corner[2 * column + row], weightsY[row]), weightsX[column]);
              sum = sum ? inner.add(sum, part) : part;
            }
          return sum;
        });
    return {here.write(body, mixed, carried[0])};
  };
  Value init = l.empty(l.resultShape(), l.resultElement());
  return l.replace(l.loops({l.resultShape()[0], v.out, h.out}, init, pixel)[0]);
}

LogicalResult resizeNearest(tfl::ResizeNearestNeighborOp op, Lowering &l) {
  auto axes = axesOf(op, l, Axis::nearest);
  if (failed(axes))
    return failure();
  auto &[v, h] = *axes;
  Shape from = l.shape(0);
  int64_t rows = v.repetition(), columns = h.repetition();
  if (rows > 0 && columns > 0) {
    // [batch, y, repeated, x, repeated, channels].
    AffineExpr batch, y, again, x, andAgain, channel;
    bindDims(l.b.getContext(), batch, y, again, x, andAgain, channel);
    auto map = AffineMap::get(6, 0, {batch, y, x, channel}, l.b.getContext());
    auto type = RankedTensorType::get({from[0], from[1], rows, from[2], columns, from[3]}, l.resultElement());
    Value repeated = l.mapped(type, {l[0]}, {map}, [](Body &, ArrayRef<Value> x) { return x[0]; });
    return l.replace(l.reshape(repeated, l.resultShape()));
  }
  Value tableY = l.ints32(v.low, {v.out}), tableX = l.ints32(h.low, {h.out}), images = l[0];
  auto pixel = [&](Body &body, ValueRange index, ValueRange carried) -> SmallVector<Value> {
    Pixel there(body.b, index[0], indexFrom(body, tableY, index[1]), indexFrom(body, tableX, index[2]), from[3]);
    Pixel here(body.b, index[0], index[1], index[2], from[3]);
    return {here.write(body, there.read(body, images, from[3]), carried[0])};
  };
  Value init = l.empty(l.resultShape(), l.resultElement());
  return l.replace(l.loops({from[0], v.out, h.out}, init, pixel)[0]);
}

} // namespace

void addImages(LoweringTable &table) {
  table.add<resizeBilinear>();
  table.add<resizeNearest>();
}

} // namespace tinfoil::tfl_to_linalg
