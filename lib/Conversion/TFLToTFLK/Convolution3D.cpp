//===- Convolution3D.cpp - Convolutions with a depth -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every depth of the result is an image of its own, whose channels are those of all depths of the input that it sees:
// what is left is a convolution of images.
//
//===----------------------------------------------------------------------===//

#include "Convolution.h"

#include "tinfoil/Numerics/Window.h"

using namespace mlir;

namespace tinfoil::tflk {

namespace {

/// One of depth, height and width, as the attributes of an op have it.
struct Extent {
  int64_t in, window, stride, dilation, out = 0, before = 0, behind = 0;

  int64_t reach() const { return (window - 1) * dilation; }
};

/// Places the windows over `in`; false if they do not fit.
bool place(Extent &extent, bool same) {
  if (extent.stride < 1 || extent.dilation < 1 || extent.window < 1)
    return false;
  auto windows = numerics::placeWindows(extent.in, extent.window, extent.stride, extent.dilation, same);
  if (!windows)
    return false;
  extent.out = windows->count, extent.before = windows->before, extent.behind = windows->behind;
  return true;
}

template <typename Op> std::array<Extent, 3> extentsOf(Op op, ArrayRef<int64_t> in, ArrayRef<int64_t> window) {
  return {Extent{in[1], window[0], int32_t(op.getStrideD()), int32_t(op.getDilationDFactor())},
          Extent{in[2], window[1], int32_t(op.getStrideH()), int32_t(op.getDilationHFactor())},
          Extent{in[3], window[2], int32_t(op.getStrideW()), int32_t(op.getDilationWFactor())}};
}

/// How the images of a new tensor are made of the input.
struct Slab {
  /// Of a place in depth and a tap: input = output * step + offset(tap), or the other way round if `spread`.
  int64_t depth, taps, step, dilation, before;
  bool spread;
  /// Of height and width: margins, and zeros between pixels.
  std::array<std::array<int64_t, 2>, 2> margins;
  std::array<int64_t, 2> steps{1, 1};
};

/// Images [batch * depth, height, width, taps * channels].
Value makeSlab(Lowering &lower, Value x, const Slab &slab) {
  SmallVector<int64_t> in(cast<ShapedType>(x.getType()).getShape());
  SmallVector<int64_t> shape{in[0], slab.depth};
  for (int dim : {0, 1})
    shape.push_back((in[dim + 2] - 1) * slab.steps[dim] + 1 + slab.margins[dim][0] + slab.margins[dim][1]);
  shape.append({slab.taps, in[4]});
  Value result = lower.fill(shape, lower.b.getF32FloatAttr(0));
  x = lower.reshape(x, {in[0], in[1], in[2], in[3], 1, in[4]});
  for (int64_t tap = 0; tap < slab.taps; ++tap) {
    // Indices on the side that moves by steps are `from * step + offset`; those outside are zeros.
    int64_t offset = tap * slab.dilation - slab.before, step = slab.step;
    int64_t fromExtent = slab.spread ? in[1] : slab.depth, toExtent = slab.spread ? slab.depth : in[1];
    int64_t first = offset >= 0 ? 0 : (-offset + step - 1) / step;
    int64_t last = offset >= toExtent ? -1 : std::min(fromExtent - 1, (toExtent - 1 - offset) / step);
    if (first > last)
      continue;
    int64_t count = last - first + 1, other = first * step + offset;
    int64_t input = slab.spread ? first : other, output = slab.spread ? other : first;
    Value part = lower.slice(x, {0, input, 0, 0, 0, 0}, {in[0], count, in[2], in[3], 1, in[4]},
                             {1, slab.spread ? 1 : step, 1, 1, 1, 1});
    result = lower.insert(part, result, {0, output, slab.margins[0][0], slab.margins[1][0], tap, 0},
                          {1, slab.spread ? step : 1, slab.steps[0], slab.steps[1], 1, 1});
  }
  return lower.reshape(result, {shape[0] * shape[1], shape[2], shape[3], shape[4] * shape[5]});
}

template <typename Op>
LogicalResult finish(Op op, Lowering &lower, const Slab &slab, const Plane &plane, const Weights &w) {
  int64_t channels = cast<ShapedType>(w.value.getType()).getDimSize(0);
  Epilogue epilogue;
  if (failed(lower.bias(epilogue, op.getBias(), channels)) ||
      failed(lower.activation(epilogue, op.getFusedActivationFunction())))
    return failure();
  auto result = dyn_cast<RankedTensorType>(op.getOutput().getType());
  if (!result || !result.hasStaticShape() || result.getRank() != 5 || result.getDimSize(1) != slab.depth ||
      result.getDimSize(2) != plane.out[0] || result.getDimSize(3) != plane.out[1] || result.getDimSize(4) != channels)
    return lower.fail("its result has another shape than is computed");
  Activations x;
  x.value = makeSlab(lower, op.getInput(), slab);
  lower.replace(convolve(lower, x, w, epilogue, plane, channels, 1, lower.b.getF32Type()));
  return success();
}

/// Shapes of input and filter; an error unless they are real numbers of known shapes of five dimensions.
template <typename Op>
FailureOr<std::pair<SmallVector<int64_t>, SmallVector<int64_t>>> shapesOf(Op op, Lowering &lower, int channelDim) {
  auto in = lower.shapeOf(op.getInput(), "input"), filter = lower.shapeOf(op.getFilter(), "filter");
  if (failed(in) || failed(filter))
    return failure();
  if (in->size() != 5 || filter->size() != 5 || (*in)[4] != (*filter)[channelDim] || llvm::is_contained(*in, 0))
    return lower.fail("input and filter must have five dimensions, and channels that go together");
  for (Type type : {op.getInput().getType(), op.getOutput().getType()})
    if (!getElementTypeOrSelf(type).isF32())
      return lower.fail("a convolution with a depth of quantized activations has no kernel");
  return std::pair(*in, *filter);
}

} // namespace

LogicalResult convertConv3D(tfl::Conv3DOp op, Lowering &lower) {
  auto shapes = shapesOf(op, lower, 3);
  if (failed(shapes))
    return failure();
  auto &[in, filter] = *shapes;
  auto extents = extentsOf(op, in, filter);
  for (Extent &extent : extents)
    if (!place(extent, op.getPadding() == "SAME") || extent.out < 1)
      return lower.fail("the window does not fit into the input, or a stride or dilation is not positive");
  auto &[depth, height, width] = extents;
  auto w = lower.weights(op.getFilter(), 4, false, {4, 1, 2, 0, 3},
                         {filter[4], filter[1], filter[2], filter[0] * filter[3]});
  if (failed(w))
    return failure();
  Slab slab{depth.out,
            depth.window,
            depth.stride,
            depth.dilation,
            depth.before,
            false,
            {{{height.before, height.behind}, {width.before, width.behind}}}};
  Plane plane{{},
              {height.window, width.window},
              {height.stride, width.stride},
              {height.dilation, width.dilation},
              {height.out, width.out},
              {}};
  return finish(op, lower, slab, plane, *w);
}

LogicalResult convertConv3DTranspose(tfl::Conv3DTransposeOp op, Lowering &lower) {
  auto shapes = shapesOf(op, lower, 4);
  auto out = failed(shapes) ? FailureOr<SmallVector<int64_t>>(failure()) : lower.shapeOf(op.getOutput(), "output");
  if (failed(out))
    return failure();
  auto &[in, filter] = *shapes;
  if (out->size() != 5)
    return lower.fail("the result must have five dimensions");
  // The padding of the convolution that leads from the result to the input. Of a window that is larger than the result
  // only a part is read.
  auto extents = extentsOf(op, *out, filter);
  for (Extent &extent : extents)
    if (!place(extent, op.getPadding() == "SAME") && (extent.stride < 1 || extent.dilation < 1 || extent.window < 1))
      return lower.fail("strides, dilations and the window must be positive");
  auto &[depth, height, width] = extents;
  auto w = lower.weights(op.getFilter(), 3, false, {3, 1, 2, 0, 4},
                         {filter[3], filter[1], filter[2], filter[0] * filter[4]});
  if (failed(w) || failed(lower.reverseWindow(*w)))
    return failure();
  Slab slab{depth.in,     depth.window, depth.stride, depth.dilation,
            depth.before, true,         {},           {height.stride, width.stride}};
  for (int dim : {0, 1}) {
    const Extent &extent = extents[dim + 1];
    int64_t before = extent.reach() - extent.before, stuffed = (in[dim + 2] - 1) * extent.stride + 1;
    slab.margins[dim] = {before, extent.in + extent.reach() - before - stuffed};
    if (before < 0 || slab.margins[dim][1] < 0)
      return lower.fail("a result that leaves parts of the input out has no kernel");
  }
  Plane plane{{}, {height.window, width.window}, {1, 1}, {height.dilation, width.dilation}, {height.in, width.in}, {}};
  return finish(op, lower, slab, plane, *w);
}

} // namespace tinfoil::tflk
