//===- PoolingKernels.cpp - Pooling and resizing of images ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "tinfoil/Numerics/Window.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

/// One dimension of a pooling window.
struct Range {
  int64_t in, filter, stride, out, before;

  static std::optional<Range> make(int64_t in, int64_t filter, int64_t stride, bool same) {
    auto windows = numerics::placeWindows(in, filter, stride, 1, same);
    if (!windows)
      return std::nullopt;
    return Range{in, filter, stride, windows->count, windows->before};
  }
  int64_t first(int64_t o) const { return std::max<int64_t>(0, o * stride - before); }
  int64_t last(int64_t o) const { return std::min(in, o * stride - before + filter); }
};

/// For every window the value init, to which `add` brings each element that is not padding, after `end`(value, count).
template <typename Op, typename Add, typename End>
LogicalResult pool(Op op, Call &call, double init, Add add, End end) {
  const float *in = call.data<float>(0);
  if (!in || failed(call.requireRank(0, 4)))
    return failure();
  Shape shape = call[0].getShape();
  bool same = op.getPadding() == "SAME";
  auto height = Range::make(shape[1], int32_t(op.getFilterHeight()), int32_t(op.getStrideH()), same);
  auto width = Range::make(shape[2], int32_t(op.getFilterWidth()), int32_t(op.getStrideW()), same);
  if (!height || !width)
    return call.fail("the window does not fit into the input, or an extent or stride is not positive");
  std::vector<float> *out = call.makeOf<float>(0, {shape[0], height->out, width->out, shape[3]});
  if (!out)
    return failure();
  float *next = out->data();
  for (int64_t b = 0; b < shape[0]; ++b)
    for (int64_t y = 0; y < height->out; ++y)
      for (int64_t x = 0; x < width->out; ++x)
        for (int64_t c = 0; c < shape[3]; ++c) {
          double value = init;
          int64_t count = 0;
          for (int64_t i = height->first(y); i < height->last(y); ++i)
            for (int64_t j = width->first(x); j < width->last(x); ++j, ++count)
              value = add(value, in[((b * shape[1] + i) * shape[2] + j) * shape[3] + c]);
          *next++ = float(end(value, count));
        }
  return applyActivation(call, *out);
}

LogicalResult averagePool(tfl::AveragePool2DOp op, Call &call) {
  return pool(
      op, call, 0.0, [](double sum, float x) { return sum + x; },
      [](double sum, int64_t count) { return count == 0 ? 0.0 : sum / double(count); });
}

LogicalResult maxPool(tfl::MaxPool2DOp op, Call &call) {
  return pool(
      op, call, double(std::numeric_limits<float>::lowest()),
      [](double greatest, float x) { return std::max(greatest, double(x)); }, [](double x, int64_t) { return x; });
}

//===----------------------------------------------------------------------===//
// Resizing
//===----------------------------------------------------------------------===//

/// The step in the input for a step in the output.
float resizeScale(int64_t in, int64_t out, bool alignCorners) {
  return alignCorners && out > 1 ? float(in - 1) / float(out - 1) : float(in) / float(out);
}

FailureOr<Extents> resizedShape(Call &call) {
  FailureOr<std::vector<int64_t>> size = call.ints(1);
  if (failed(size) || failed(call.requireRank(0, 4)))
    return failure();
  Shape shape = call[0].getShape();
  if (size->size() != 2 || (*size)[0] < 1 || (*size)[1] < 1 || shape[1] < 1 || shape[2] < 1)
    return call.fail("needs a size of two positive numbers and an input that is not empty");
  return Extents{shape[0], (*size)[0], (*size)[1], shape[3]};
}

/// Two neighbours along one dimension and the weight of the second.
struct Neighbours {
  int64_t low, high;
  float weight;

  Neighbours(int64_t o, float scale, int64_t in, bool halfPixel) {
    float place = halfPixel ? (float(o) + 0.5f) * scale - 0.5f : float(o) * scale;
    float floor = std::floor(place);
    low = std::clamp<int64_t>(int64_t(floor), 0, in - 1);
    high = std::clamp<int64_t>(int64_t(floor) + 1, 0, in - 1);
    // In front of the first and behind the last element both neighbours are the same one.
    weight = place - floor;
  }
};

LogicalResult resizeBilinear(tfl::ResizeBilinearOp op, Call &call) {
  const float *in = call.data<float>(0);
  FailureOr<Extents> shape = resizedShape(call);
  std::vector<float> *out = in && succeeded(shape) ? call.makeOf<float>(0, *shape) : nullptr;
  if (!out)
    return failure();
  int64_t height = call[0].getShape()[1], width = call[0].getShape()[2], depth = (*shape)[3];
  float scaleY = resizeScale(height, (*shape)[1], op.getAlignCorners());
  float scaleX = resizeScale(width, (*shape)[2], op.getAlignCorners());
  float *next = out->data();
  for (int64_t b = 0; b < (*shape)[0]; ++b)
    for (int64_t y = 0; y < (*shape)[1]; ++y)
      for (int64_t x = 0; x < (*shape)[2]; ++x) {
        Neighbours v(y, scaleY, height, op.getHalfPixelCenters()), h(x, scaleX, width, op.getHalfPixelCenters());
        auto at = [&](int64_t i, int64_t j, int64_t c) { return in[((b * height + i) * width + j) * depth + c]; };
        for (int64_t c = 0; c < depth; ++c)
          *next++ = at(v.low, h.low, c) * (1 - v.weight) * (1 - h.weight) +
                    at(v.high, h.low, c) * v.weight * (1 - h.weight) +
                    at(v.low, h.high, c) * (1 - v.weight) * h.weight + at(v.high, h.high, c) * v.weight * h.weight;
      }
  return success();
}

int64_t nearest(int64_t o, float scale, int64_t in, bool alignCorners, bool halfPixel) {
  float place = (float(o) + (halfPixel ? 0.5f : 0.0f)) * scale;
  return std::clamp<int64_t>(int64_t(alignCorners ? std::round(place) : std::floor(place)), 0, in - 1);
}

LogicalResult resizeNearest(tfl::ResizeNearestNeighborOp op, Call &call) {
  FailureOr<Extents> shape = resizedShape(call);
  Tensor *result = succeeded(shape) ? call.make(0, *shape) : nullptr;
  if (!result)
    return failure();
  int64_t height = call[0].getShape()[1], width = call[0].getShape()[2], depth = (*shape)[3];
  float scaleY = resizeScale(height, (*shape)[1], op.getAlignCorners());
  float scaleX = resizeScale(width, (*shape)[2], op.getAlignCorners());
  return visitElements(call[0], [&](auto &in) -> LogicalResult {
    using Vector = std::decay_t<decltype(in)>;
    auto *out = std::get_if<Vector>(&result->fillElements());
    if (!out)
      return call.fail("result must have the element type of the input");
    auto next = out->begin();
    for (int64_t b = 0; b < (*shape)[0]; ++b)
      for (int64_t y = 0; y < (*shape)[1]; ++y)
        for (int64_t x = 0; x < (*shape)[2]; ++x) {
          int64_t i = nearest(y, scaleY, height, op.getAlignCorners(), op.getHalfPixelCenters());
          int64_t j = nearest(x, scaleX, width, op.getAlignCorners(), op.getHalfPixelCenters());
          next = std::copy_n(in.begin() + ((b * height + i) * width + j) * depth, depth, next);
        }
    return success();
  });
}

} // namespace

void addPoolingKernels(KernelTable &table) {
  table.add<averagePool>();
  table.add<maxPool>();
  table.add<resizeBilinear>();
  table.add<resizeNearest>(Quantized::AsStored);
}

} // namespace tinfoil::reference
