//===- TransposedConvolution.cpp - Convolutions that spread ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A transposed convolution is an ordinary one of the input with zeros between its pixels, the window turned round.
//
//===----------------------------------------------------------------------===//

#include "Convolution.h"

#include "tinfoil/Dialect/TFL/IR/CustomOptions.h"
#include "tinfoil/Numerics/Window.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::tflk {

namespace {

/// What the ops have in common.
struct Transposed {
  Value input, weights, bias;
  std::array<int64_t, 2> strides;
  bool same;
  StringRef activation;
};

/// Where pixels of the input lie in one dimension: `before`, with `stride` between them, among `extent`. `before` may
/// be negative and the last one outside.
struct Spread {
  int64_t before, stride, extent;

  int64_t first() const { return before >= 0 ? 0 : (-before + stride - 1) / stride; }
  int64_t count(int64_t in) const {
    int64_t last = extent - 1 < before ? -1 : std::min(in - 1, (extent - 1 - before) / stride);
    return std::max<int64_t>(0, last - first() + 1);
  }
};

/// Images with pixels apart from each other, and `fill` around them.
Value spread(Lowering &lower, Value images, const std::array<Spread, 2> &places, TypedAttr fill) {
  SmallVector<int64_t> in(cast<ShapedType>(images.getType()).getShape()), shape(in), at(4, 0), from(4, 0), steps(4, 1);
  SmallVector<int64_t> sizes(in);
  for (int dim : {0, 1}) {
    const Spread &place = places[dim];
    shape[dim + 1] = place.extent;
    from[dim + 1] = place.first();
    sizes[dim + 1] = place.count(in[dim + 1]);
    at[dim + 1] = place.before + place.first() * place.stride;
    steps[dim + 1] = place.stride;
  }
  if (sizes == in && places[0].stride == 1 && places[1].stride == 1)
    return lower.pad(images, {at[1], shape[1] - at[1] - in[1], at[2], shape[2] - at[2] - in[2]}, fill);
  Value result = lower.fill(shape, fill);
  if (llvm::is_contained(sizes, 0))
    return result;
  if (sizes != in)
    images = lower.slice(images, from, sizes);
  return lower.insert(images, result, at, steps);
}

LogicalResult convert(const Transposed &op, Lowering &lower) {
  auto in = lower.shapeOf(op.input, "input"), filter = lower.shapeOf(op.weights, "weights");
  auto out = lower.shapeOf(lower.op->getResult(0), "output");
  if (failed(in) || failed(filter) || failed(out))
    return failure();
  if (in->size() != 4 || filter->size() != 4 || out->size() != 4 || (*in)[3] != (*filter)[3] ||
      (*out)[3] != (*filter)[0] || (*out)[0] != (*in)[0])
    return lower.fail("input, weights and result must have four dimensions, and channels that go together");
  std::array<Spread, 2> places{};
  for (int dim : {0, 1}) {
    int64_t window = (*filter)[dim + 1], extent = (*out)[dim + 1];
    if (op.strides[dim] < 1 || window < 1)
      return lower.fail("strides and the window must be positive");
    // The padding of the convolution that leads from the result to the input.
    auto windows = numerics::placeWindows(extent, window, op.strides[dim], 1, op.same);
    places[dim] = {window - 1 - (windows ? windows->before : 0), op.strides[dim], extent + window - 1};
  }
  Type inElement = getElementTypeOrSelf(op.input.getType());
  bool integers = isQuantized(op.weights);
  auto w = lower.weights(op.weights, 0, integers, {0, 1, 2, 3}, *filter);
  if (failed(w) || failed(lower.reverseWindow(*w)))
    return failure();
  FailureOr<Activations> x = failure();
  if (inElement.isF32() && integers) {
    // Zeros between pixels are quantized with them, margins come while they are.
    Margins margins;
    int64_t *list[2][2] = {{&margins.top, &margins.bottom}, {&margins.left, &margins.right}};
    SmallVector<int64_t> stuffed(*in);
    std::array<Spread, 2> between{};
    for (int dim : {0, 1}) {
      stuffed[dim + 1] = ((*in)[dim + 1] - 1) * op.strides[dim] + 1;
      between[dim] = {0, op.strides[dim], stuffed[dim + 1]};
      *list[dim][0] = places[dim].before;
      *list[dim][1] = places[dim].extent - places[dim].before - stuffed[dim + 1];
      if (*list[dim][0] < 0 || *list[dim][1] < 0)
        return lower.fail("a result that leaves parts of the input out has no kernel for weights of integers");
    }
    Value images = op.input;
    if (op.strides[0] > 1 || op.strides[1] > 1)
      images = spread(lower, images, between, lower.b.getF32FloatAttr(0));
    x = lower.activations(images, true, Recipe::Qd8, margins, stuffed);
  } else {
    x = lower.activations(op.input, integers, Recipe::Qd8, {}, *in);
  }
  if (failed(x))
    return failure();
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(inElement)) {
    int64_t zero = uniform.getZeroPoint() + (uniform.isSigned() ? 128 : 0);
    x->value = spread(lower, x->value, places, lower.b.getI8IntegerAttr(int8_t(zero)));
  } else if (!integers) {
    x->value = spread(lower, x->value, places, lower.b.getF32FloatAttr(0));
  }
  Type resultElement = getElementTypeOrSelf(lower.op->getResult(0).getType());
  Epilogue epilogue;
  lower.rescale(epilogue, *x, *w, /*byProduct=*/true);
  int64_t channels = (*filter)[0];
  if (failed(lower.bias(epilogue, op.bias, channels)) || failed(lower.activation(epilogue, op.activation)) ||
      failed(lower.requantize(epilogue, resultElement)))
    return failure();
  Plane plane{{}, {(*filter)[1], (*filter)[2]}, {1, 1}, {1, 1}, {(*out)[1], (*out)[2]}, {}};
  lower.replace(convolve(lower, *x, *w, epilogue, plane, channels, 1, loweredElement(resultElement)));
  return success();
}

} // namespace

LogicalResult convertTransposeConv(tfl::TransposeConvOp op, Lowering &lower) {
  return convert({op.getInput(),
                  op.getWeights(),
                  op.getBias(),
                  {int32_t(op.getStrideH()), int32_t(op.getStrideW())},
                  op.getPadding() == "SAME",
                  op.getFusedActivationFunction()},
                 lower);
}

LogicalResult convertCustom(tfl::CustomOp op, Lowering &lower) {
  // MediaPipe's transposed convolution.
  auto options = tfl::TransposeBiasOptions::read(op.getCustomOption().getValue());
  if (op.getCustomCode() != "Convolution2DTransposeBias" || op->getNumOperands() != 3 || op->getNumResults() != 1 ||
      !options)
    return success();
  return convert({op.getOperand(0),
                  op.getOperand(1),
                  op.getOperand(2),
                  {options->strideH, options->strideW},
                  options->same,
                  "NONE"},
                 lower);
}

} // namespace tinfoil::tflk
