//===- Pooling.cpp - Pooling of images ------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reductions.h"

#include "tinfoil/Numerics/Window.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// One dimension of a pooling window.
struct Range {
  int64_t in, filter, stride, out, before, behind;

  static std::optional<Range> make(int64_t in, int64_t filter, int64_t stride, bool same) {
    auto windows = numerics::placeWindows(in, filter, stride, 1, same);
    if (!windows || in < 1)
      return std::nullopt;
    return Range{in, filter, stride, windows->count, windows->before, windows->behind};
  }
  /// Elements in window `o` that are no padding.
  int64_t count(int64_t o) const {
    return std::min(in, o * stride - before + filter) - std::max<int64_t>(0, o * stride - before);
  }
};

struct Windows {
  Range height, width;
  bool isPadded() const { return height.before + height.behind + width.before + width.behind > 0; }
};

template <typename Op> FailureOr<Windows> windowsOf(Op op, Lowering &l) {
  Shape shape = l.shape(0);
  if (shape.size() != 4)
    return l.fail("needs images of four dimensions");
  bool same = op.getPadding() == "SAME";
  auto height = Range::make(shape[1], int32_t(op.getFilterHeight()), int32_t(op.getStrideH()), same);
  auto width = Range::make(shape[2], int32_t(op.getFilterWidth()), int32_t(op.getStrideW()), same);
  if (!height || !width || l.resultShape() != Shape{shape[0], height->out, width->out, shape[3]})
    return l.fail("its window, strides and padding do not go with its input and result");
  return Windows{*height, *width};
}

/// A sum over every window; what is padding holds `around`.
Value overWindows(Lowering &l, const Windows &windows, TypedAttr around, TypedAttr init, Lowering::Combine combine) {
  Value padded = l.pad(l[0], {0, windows.height.before, windows.width.before, 0},
                       {0, windows.height.behind, windows.width.behind, 0}, around);
  // The channels are the innermost loop: they lie side by side.
  AffineExpr batch, y, x, i, j, channel;
  bindDims(l.b.getContext(), batch, y, x, i, j, channel);
  auto mapOf = [&](ArrayRef<AffineExpr> places) { return AffineMap::get(6, 0, places, l.b.getContext()); };
  return l.fold({padded, l.empty({windows.height.filter, windows.width.filter}, elementOf(l[0]))},
                {mapOf({batch, y * windows.height.stride + i, x * windows.width.stride + j, channel}), mapOf({i, j}),
                 mapOf({batch, y, x, channel})},
                {false, false, false, true, true, false}, l.filled(l.resultShape(), init), combine);
}

LogicalResult averagePool(tfl::AveragePool2DOp op, Lowering &l) {
  FailureOr<Windows> windows = windowsOf(op, l);
  if (failed(windows))
    return failure();
  if (!l.number(0).isFloat() || !Body::hasActivation(op.getFusedActivationFunction()))
    return l.fail("it has an element type or a fused activation that it does not compute with");
  FloatType type = sumType(l, 0);
  Value sums =
      overWindows(l, *windows, l.zero(elementOf(l[0])), l.b.getFloatAttr(type, 0),
                  [&](Body &body, Value sum, ArrayRef<Value> x) { return body.add(sum, asSum(body, x[0], type)); });
  Value counts;
  if (windows->isPadded()) {
    SmallVector<double> numbers;
    for (int64_t y = 0; y < windows->height.out; ++y)
      for (int64_t x = 0; x < windows->width.out; ++x)
        numbers.push_back(double(windows->height.count(y) * windows->width.count(x)));
    SmallVector<int64_t> shape{windows->height.out, windows->width.out, 1};
    counts =
        type.isF64() ? l.doubles(numbers, shape) : l.floats(SmallVector<float>(numbers.begin(), numbers.end()), shape);
  } else {
    double count = double(windows->height.filter * windows->width.filter);
    counts = type.isF64() ? l.doubles(count, {}) : l.floats(float(count), {});
  }
  return l.replace(l.elementwise(l.resultTypes[0], {sums, counts}, [&](Body &body, ArrayRef<Value> x) {
    Value mean = fromSum(body, body.make<arith::DivFOp>(x[0], x[1]), l.resultElement());
    return body.activation(op.getFusedActivationFunction(), mean);
  }));
}

LogicalResult maxPool(tfl::MaxPool2DOp op, Lowering &l) {
  FailureOr<Windows> windows = windowsOf(op, l);
  if (failed(windows))
    return failure();
  Type element = elementOf(l[0]);
  if (isa<FloatType>(element) && !element.isF32())
    return l.fail("it has an element type that it does not compute with");
  bool isUnsigned = l.number(0).isUnsigned();
  TypedAttr lowest = lowestOf(l.b, element, isUnsigned);
  Value greatest = overWindows(l, *windows, lowest, lowest, [&](Body &body, Value best, ArrayRef<Value> x) {
    return greater(body, best, x[0], isUnsigned);
  });
  return l.replace(l.activate(greatest));
}

} // namespace

void addPooling(LoweringTable &table) {
  table.add<averagePool>();
  table.add<maxPool>();
}

} // namespace tinfoil::tfl_to_linalg
