//===- Convolution.cpp - Convolutions -------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Convolution.h"

#include "tinfoil/Numerics/Window.h"

using namespace mlir;

namespace tinfoil::tflk {

Value convolve(Lowering &lower, const Activations &x, const Weights &w, Epilogue &epilogue, const Plane &plane,
               int64_t channels, int64_t groups, Type element) {
  int64_t images = cast<ShapedType>(x.value.getType()).getDimSize(0);
  SmallVector<int64_t> shape{images, plane.out[0], plane.out[1], channels};
  Type sum = w.isInteger() ? Type(lower.b.getI32Type()) : lower.b.getF32Type();
  if (w.zeroPoint != 0) {
    // The sums of windows are a convolution with ones, for all channels of a group.
    SmallVector<int64_t> window(cast<ShapedType>(w.value.getType()).getShape());
    window[0] = groups;
    Weights ones{lower.splat(window, lower.b.getI8IntegerAttr(1)), {1}};
    Epilogue none;
    Value sums = convolve(lower, x, ones, none, plane, groups, groups, sum);
    sums = lower.reshape(sums, {images, plane.out[0], plane.out[1], groups, 1});
    sums = lower.broadcast(sums, {images, plane.out[0], plane.out[1], groups, channels / groups});
    lower.subtractZeroPoint(epilogue, w, lower.reshape(sums, shape), OperandKind::Element);
  }
  Value init = lower.empty(shape, element);
  SmallVector<int64_t> blank;
  if (plane.margins.top > 0 || plane.margins.bottom > 0)
    blank = {plane.margins.top, plane.margins.bottom};
  auto product = ConvOp::create(lower.b, lower.loc, init.getType(), x.value, w.value, x.zeroPoints, Value(),
                                epilogue.operands, init, lower.kinds(epilogue), KernelAttr(), plane.window,
                                plane.strides, plane.dilations, groups, blank);
  lower.build(epilogue, product.getEpilogue(), sum);
  return product.getResult(0);
}

namespace {

/// Margins as the padding asks for; what a stride leaves over at the end is not read.
template <typename Op>
FailureOr<Plane> planeOf(Op op, Lowering &lower, ArrayRef<int64_t> in, ArrayRef<int64_t> window) {
  Plane plane{{in[1], in[2]},
              {window[0], window[1]},
              {int32_t(op.getStrideH()), int32_t(op.getStrideW())},
              {int32_t(op.getDilationHFactor()), int32_t(op.getDilationWFactor())},
              {},
              {}};
  bool same = op.getPadding() == "SAME";
  std::array<std::array<int64_t, 2>, 2> margins{};
  for (int dim : {0, 1}) {
    int64_t stride = plane.strides[dim];
    if (stride < 1 || plane.dilations[dim] < 1 || plane.window[dim] < 1)
      return lower.fail("strides, dilations and the window must be positive");
    auto windows = numerics::placeWindows(plane.in[dim], plane.window[dim], stride, plane.dilations[dim], same);
    if (!windows || windows->count < 1)
      return lower.fail("the window does not fit into the input");
    plane.out[dim] = windows->count;
    margins[dim] = {windows->before, windows->behind};
  }
  plane.margins = {margins[0][0], margins[0][1], margins[1][0], margins[1][1]};
  return plane;
}

template <typename Op>
LogicalResult finish(Op op, Lowering &lower, Epilogue &epilogue, int64_t channels, Type resultElement) {
  return success(succeeded(lower.bias(epilogue, op.getBias(), channels)) &&
                 succeeded(lower.activation(epilogue, op.getFusedActivationFunction())) &&
                 succeeded(lower.requantize(epilogue, resultElement)));
}

/// A convolution as a product, its weights [output channels, height, width, channels of a group].
template <typename Op>
LogicalResult convertProduct(Op op, Lowering &lower, ArrayRef<int64_t> in, const Plane &plane, const Weights &w,
                             int64_t channels, int64_t groups) {
  Type resultElement = cast<ShapedType>(op.getOutput().getType()).getElementType();
  Type element = loweredElement(resultElement);
  bool isMatMul = plane.isPixel() && groups == 1;
  SmallVector<int64_t> shape(in);
  // Every pixel is a row, with a scale of its own.
  if (isMatMul)
    shape = {in[0] * in[1] * in[2], in[3]};
  auto x = lower.activations(op.getInput(), w.isInteger(), Recipe::Qd8, isMatMul ? Margins() : plane.margins, shape);
  if (failed(x))
    return failure();
  Epilogue epilogue;
  lower.rescale(epilogue, *x, w, /*byProduct=*/!isMatMul);
  if (failed(finish(op, lower, epilogue, channels, resultElement)))
    return failure();
  if (isMatMul) {
    Weights matrix = w;
    matrix.value = lower.reshape(w.value, {1, channels, shape[1]});
    lower.replace(lower.matMul(lower.reshape(x->value, {1, shape[0], shape[1]}), matrix, *x, epilogue,
                               {1, shape[0], channels}, element));
    return success();
  }
  lower.replace(convolve(lower, *x, w, epilogue, plane, channels, groups, element));
  return success();
}

} // namespace

LogicalResult convertConv(tfl::Conv2DOp op, Lowering &lower) {
  auto in = lower.shapeOf(op.getInput(), "input"), filter = lower.shapeOf(op.getFilter(), "filter");
  if (failed(in) || failed(filter))
    return failure();
  if (in->size() != 4 || filter->size() != 4 || (*filter)[3] < 1 || (*in)[3] % (*filter)[3] != 0)
    return lower.fail("input and filter must have four dimensions, and channels that go together");
  auto plane = planeOf(op, lower, *in, {(*filter)[1], (*filter)[2]});
  if (failed(plane))
    return failure();
  int64_t groups = (*in)[3] / (*filter)[3];
  SmallVector<int64_t> natural(*filter);
  if (plane->isPixel() && groups == 1)
    natural = {1, (*filter)[0], (*filter)[3]};
  auto w = lower.weights(op.getFilter(), 0, isQuantized(op.getFilter()), {0, 1, 2, 3}, natural);
  if (failed(w))
    return failure();
  return convertProduct(op, lower, *in, *plane, *w, (*filter)[0], groups);
}

LogicalResult convertDepthwise(tfl::DepthwiseConv2DOp op, Lowering &lower) {
  auto in = lower.shapeOf(op.getInput(), "input"), filter = lower.shapeOf(op.getFilter(), "filter");
  if (failed(in) || failed(filter))
    return failure();
  if (in->size() != 4 || filter->size() != 4 || (*filter)[0] != 1 || (*in)[3] < 1 || (*filter)[3] % (*in)[3] != 0)
    return lower.fail("input and filter must have four dimensions, and channels that go together");
  int64_t channels = (*filter)[3], multiplier = channels / (*in)[3];
  auto plane = planeOf(op, lower, *in, {(*filter)[1], (*filter)[2]});
  if (failed(plane))
    return failure();
  // Stored integers on both sides add up to integers, of which f32 holds as many as most windows need; otherwise
  // depthwise kernels compute with reals.
  bool integers = isQuantized(op.getInput());
  // The kernel writes the edges of an image out, which takes no more code than the margins take time for small windows.
  Margins inMemory, inKernel = plane->margins;
  if ((plane->window[1] - 1) * plane->dilations[1] > 16)
    std::swap(inMemory, inKernel);
  Weights w;
  Activations x;
  if ((*in)[3] > 1 && multiplier == 1) {
    // Weights of integers stay such in the object, whatever they are multiplied with.
    SmallVector<int64_t> natural{(*filter)[1], (*filter)[2], channels};
    bool stored = integers || lower.holdsIntegers(op.getFilter(), 3);
    auto made = lower.weights(op.getFilter(), 3, stored, {0, 1, 2, 3}, natural);
    if (failed(made))
      return failure();
    w = *made;
    if (!integers || lower.sumsAreExact(w)) {
      auto images = integers ? lower.integersAsReals(op.getInput(), inMemory)
                             : lower.activations(op.getInput(), false, Recipe::Qd8, inMemory, *in);
      if (failed(images))
        return failure();
      x = *images;
      if (stored)
        w.value = lower.realWeights(w, !integers);
      if (!integers)
        w.scales.clear();
    }
  }
  if (!x.value) {
    // Each group of one channel; with one channel there is an ordinary convolution.
    auto made = lower.weights(op.getFilter(), 3, integers, {3, 1, 2, 0}, {channels, (*filter)[1], (*filter)[2], 1});
    if (failed(made))
      return failure();
    if (plane->isPixel() && (*in)[3] == 1)
      made->value = lower.reshape(made->value, {1, channels, 1});
    return convertProduct(op, lower, *in, *plane, *made, channels, (*in)[3]);
  }
  Type resultElement = cast<ShapedType>(op.getOutput().getType()).getElementType();
  Epilogue epilogue;
  lower.rescale(epilogue, x, w);
  if (failed(finish(op, lower, epilogue, channels, resultElement)))
    return failure();
  Value init = lower.empty({(*in)[0], plane->out[0], plane->out[1], channels}, loweredElement(resultElement));
  SmallVector<int64_t> padding;
  if (inKernel.any())
    padding = {inKernel.top, inKernel.bottom, inKernel.left, inKernel.right};
  auto product = DepthwiseOp::create(lower.b, lower.loc, init.getType(), x.value, w.value, Value(), Value(),
                                     epilogue.operands, init, lower.kinds(epilogue), KernelAttr(), plane->window,
                                     plane->strides, plane->dilations, padding);
  lower.build(epilogue, product.getEpilogue(), lower.b.getF32Type());
  lower.replace(product.getResult(0));
  return success();
}

} // namespace tinfoil::tflk
