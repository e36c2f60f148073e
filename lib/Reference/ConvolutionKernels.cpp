//===- ConvolutionKernels.cpp - Convolutions and their transposes ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All convolutions are one: three spatial dimensions (those that an op does not have are of extent 1), groups, and a
// filter [depth, height, width, input channel of the group, output channel]. A transposed one spreads where the other
// gathers.
//
//===----------------------------------------------------------------------===//

#include "Hybrid.h"

#include "tinfoil/Dialect/TFL/IR/CustomOptions.h"
#include "tinfoil/Numerics/Window.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

/// One spatial dimension: output o meets input o * stride - before + tap * dilation.
struct Window {
  int64_t in = 1, filter = 1, stride = 1, dilation = 1, out = 1, before = 0;

  bool isValid() const {
    return in >= 0 && filter >= 1 && stride >= 1 && dilation >= 1 && filter <= kMax && dilation <= kMax && in <= kMax;
  }

  /// The output extent and padding of a forward convolution; false if the filter is too large. Only SAME pads.
  bool place(bool same) {
    auto windows = numerics::placeWindows(in, filter, stride, dilation, same);
    out = windows ? windows->count : 0;
    before = windows ? windows->before : 0;
    return windows.has_value();
  }
  static constexpr int64_t kMax = int64_t(1) << 30;
};

struct Geometry {
  int64_t batches = 1, inChannels = 1, outChannels = 1, groups = 1;
  std::array<Window, 3> windows{};

  int64_t groupDepth() const { return inChannels / groups; }
  int64_t inPixels() const { return windows[0].in * windows[1].in * windows[2].in; }
  int64_t outPixels() const { return windows[0].out * windows[1].out * windows[2].out; }
  int64_t taps() const { return windows[0].filter * windows[1].filter * windows[2].filter; }

  /// visit(output pixel, input pixel, tap) for every pair that a tap connects.
  template <typename Visit> void forward(int64_t outPixel, Visit visit) const {
    std::array<int64_t, 3> o{outPixel / (windows[1].out * windows[2].out), outPixel / windows[2].out % windows[1].out,
                             outPixel % windows[2].out};
    for (int64_t tap = 0; tap < taps(); ++tap) {
      std::array<int64_t, 3> t{tap / (windows[1].filter * windows[2].filter),
                               tap / windows[2].filter % windows[1].filter, tap % windows[2].filter};
      int64_t pixel = 0;
      bool inside = true;
      for (int dim = 0; dim < 3; ++dim) {
        const Window &w = windows[dim];
        int64_t i = o[dim] * w.stride - w.before + t[dim] * w.dilation;
        inside &= i >= 0 && i < w.in;
        pixel = pixel * w.in + i;
      }
      if (inside)
        visit(pixel, tap);
    }
  }
};

/// sums[output channel] += input[channel] * filter[channel][output channel], within each group. The innermost loop goes
/// over independent sums: each of them is added up in the order of taps and channels.
template <typename Sum, typename In, typename Weight>
void addTap(const Geometry &g, const In *input, const Weight *filter, Sum *sums) {
  int64_t depth = g.groupDepth(), perGroup = g.outChannels / g.groups;
  for (int64_t group = 0; group < g.groups; ++group)
    for (int64_t c = 0; c < depth; ++c) {
      Sum x = Sum(input[group * depth + c]);
      const Weight *w = filter + c * g.outChannels + group * perGroup;
      for (int64_t o = 0; o < perGroup; ++o)
        sums[group * perGroup + o] += x * Sum(w[o]);
    }
}

/// Sums of one image, [pixel][output channel]. In a transposed convolution `out` of the geometry's windows is the op's
/// input, and `in` its output.
template <typename Sum, typename In, typename Weight>
void convolve(const Geometry &g, const In *input, const Weight *filter, bool transposed, std::vector<Sum> &sums) {
  int64_t tapSize = g.groupDepth() * g.outChannels;
  sums.assign((transposed ? g.inPixels() : g.outPixels()) * g.outChannels, Sum(0));
  for (int64_t pixel = 0; pixel < g.outPixels(); ++pixel)
    g.forward(pixel, [&](int64_t inPixel, int64_t tap) {
      int64_t from = transposed ? pixel : inPixel, to = transposed ? inPixel : pixel;
      addTap(g, input + from * g.inChannels, filter + tap * tapSize, sums.data() + to * g.outChannels);
    });
}

/// The operands of a convolution, whatever the op calls them.
struct Operands {
  unsigned input, filter, bias;
  /// The dimension of the filter as it is stored that counts the output channels, and how dimensions are ordered to
  /// become [depth, height, width, input channel, output channel]; -1 is a new dimension of extent 1.
  int64_t channelAxis;
  std::array<int, 5> order;
  HybridOp kind = HybridOp::Product;
};

template <typename T> std::vector<T> reorder(llvm::ArrayRef<T> filter, Shape shape, const std::array<int, 5> &order) {
  Extents strides = numerics::rowMajorStrides(shape), to, from;
  for (int dim : order) {
    to.push_back(dim < 0 ? 1 : shape[dim]);
    from.push_back(dim < 0 ? 0 : strides[dim]);
  }
  std::vector<T> result;
  result.reserve(filter.size());
  numerics::walk<1>(to, {from}, [&](int64_t i) { result.push_back(filter[i]); });
  return result;
}

/// A convolution of one pixel is a matrix product to XNNPACK: it quantizes every pixel for itself. (Measured with
/// LiteRT.js 2.5.3: bit-equal so, and off by 0.5 % of the range with one scale for the image.)
bool isOfPixels(const Geometry &g) {
  return g.groups == 1 &&
         llvm::all_of(g.windows, [](const Window &window) { return window.filter == 1 && window.stride == 1; });
}

/// The product over all images in whatever arithmetic the operands ask for.
LogicalResult product(Call &call, Geometry g, const Operands &operands, Shape outShape, bool transposed) {
  const Tensor &input = call[operands.input], &filter = call[operands.filter];
  auto inSize = [&] { return (transposed ? g.outPixels() : g.inPixels()) * g.inChannels; };
  if (!Tensor::isShape(outShape))
    return call.fail("result has too many elements");
  std::vector<float> out;
  out.reserve(*numerics::elementCount(outShape));

  if (!input.holds<float>()) {
    // Integers all through. A bias of integers has the scale of the sums: as real numbers they add up the same.
    FailureOr<IntegerTensor> x = readIntegers(call, operands.input, 0);
    FailureOr<IntegerTensor> w = readIntegers(call, operands.filter, operands.channelAxis);
    if (failed(x) || failed(w))
      return failure();
    std::vector<int32_t> weights = reorder<int32_t>(w->values, filter.getShape(), operands.order);
    std::vector<int64_t> sums;
    for (int64_t batch = 0; batch < g.batches; ++batch) {
      convolve(g, x->values.data() + batch * inSize(), weights.data(), transposed, sums);
      for (size_t i = 0; i < sums.size(); ++i)
        out.push_back(float(double(sums[i]) * x->scale(0) * w->scale(i % g.outChannels)));
    }
    return finish(call, outShape, std::move(out), operands.bias);
  }

  Rows rows = Rows::Float;
  FailureOr<IntegerTensor> w = failure();
  if (!filter.holds<float>()) {
    w = readIntegers(call, operands.filter, operands.channelAxis);
    if (failed(w))
      return failure();
    rows = chooseRows(call.recipe, operands.kind,
                      operands.kind == HybridOp::Depthwise || transposed || g.groups > 1 || w->perChannel());
  }
  if (rows == Rows::Float) {
    std::vector<float> weights = reorder<float>(*filter.getReals(), filter.getShape(), operands.order);
    std::vector<double> sums;
    for (int64_t batch = 0; batch < g.batches; ++batch) {
      convolve(g, input.get<float>().data() + batch * inSize(), weights.data(), transposed, sums);
      out.insert(out.end(), sums.begin(), sums.end());
    }
    return finish(call, outShape, std::move(out), operands.bias);
  }
  bool isImage = rows != Rows::Qd8 || transposed || !isOfPixels(g);
  if (!isImage) {
    g.batches *= g.outPixels();
    g.windows = {};
  }
  std::vector<int32_t> weights = reorder<int32_t>(w->values, filter.getShape(), operands.order);
  std::vector<int32_t> sums;
  for (int64_t batch = 0; batch < g.batches; ++batch) {
    QuantizedRow row = quantizeRow(rows, input.get<float>().slice(batch * inSize(), inSize()));
    convolve(g, row.values.data(), weights.data(), transposed, sums);
    for (size_t i = 0; i < sums.size(); ++i)
      out.push_back(rescale(rows, sums[i], row.scale, w->scale(i % g.outChannels), isImage));
  }
  return finish(call, outShape, std::move(out), operands.bias);
}

/// Elements of shapes that were found to fit are as many as the products say.
LogicalResult requireRealsOrIntegers(Call &call, const Operands &operands) {
  for (unsigned operand : {operands.input, operands.filter})
    if (!call.has(operand) || (!call[operand].holds<float>() && !isQuantized(call[operand].getElementType())))
      return call.fail("operand #" + llvm::Twine(operand) + " must hold real numbers");
  return success();
}

//===----------------------------------------------------------------------===//
// Forward
//===----------------------------------------------------------------------===//

LogicalResult forward(Call &call, Geometry g, const Operands &operands, bool same, int spatial) {
  if (g.groups < 1 || g.inChannels % g.groups != 0 || g.outChannels % g.groups != 0)
    return call.fail("channels of input and filter do not go together: " + llvm::Twine(g.inChannels) + " and " +
                     llvm::Twine(g.outChannels) + " in " + llvm::Twine(g.groups) + " groups");
  Extents shape{g.batches};
  for (int dim = 3 - spatial; dim < 3; ++dim) {
    if (!g.windows[dim].isValid() || !g.windows[dim].place(same))
      return call.fail("the filter does not fit into the input, or a stride or dilation is not positive");
    shape.push_back(g.windows[dim].out);
  }
  shape.push_back(g.outChannels);
  return product(call, g, operands, shape, false);
}

template <typename Op> void setPlanes(Geometry &g, Op op, Shape input, Shape filter, int filterHeight, int first = 1) {
  g.windows[1] = {input[first], filter[filterHeight], int32_t(op.getStrideH()), int32_t(op.getDilationHFactor())};
  g.windows[2] = {input[first + 1], filter[filterHeight + 1], int32_t(op.getStrideW()),
                  int32_t(op.getDilationWFactor())};
}

LogicalResult conv2d(tfl::Conv2DOp op, Call &call) {
  Operands operands{0, 1, 2, 0, {-1, 1, 2, 3, 0}};
  if (failed(call.requireRank(0, 4)) || failed(call.requireRank(1, 4)) ||
      failed(requireRealsOrIntegers(call, operands)))
    return failure();
  Shape input = call[0].getShape(), filter = call[1].getShape();
  Geometry g{input[0], input[3], filter[0], filter[3] > 0 && input[3] % filter[3] == 0 ? input[3] / filter[3] : 0};
  setPlanes(g, op, input, filter, 1);
  return forward(call, g, operands, op.getPadding() == "SAME", 2);
}

LogicalResult depthwiseConv2d(tfl::DepthwiseConv2DOp op, Call &call) {
  // [1, height, width, channels * multiplier]: every output channel has a group of one input channel.
  Operands operands{0, 1, 2, 3, {-1, 1, 2, 0, 3}, HybridOp::Depthwise};
  if (failed(call.requireRank(0, 4)) || failed(call.requireRank(1, 4)) ||
      failed(requireRealsOrIntegers(call, operands)))
    return failure();
  Shape input = call[0].getShape(), filter = call[1].getShape();
  if (filter[0] != 1)
    return call.fail("the filter must have extent 1 in dimension 0");
  Geometry g{input[0], input[3], filter[3], input[3]};
  setPlanes(g, op, input, filter, 1);
  return forward(call, g, operands, op.getPadding() == "SAME", 2);
}

LogicalResult conv3d(tfl::Conv3DOp op, Call &call) {
  Operands operands{0, 1, 2, 4, {0, 1, 2, 3, 4}};
  if (failed(call.requireRank(0, 5)) || failed(call.requireRank(1, 5)) ||
      failed(requireRealsOrIntegers(call, operands)))
    return failure();
  Shape input = call[0].getShape(), filter = call[1].getShape();
  if (input[4] != filter[3])
    return call.fail("input and filter must have as many channels");
  Geometry g{input[0], input[4], filter[4], 1};
  setPlanes(g, op, input, filter, 1, 2);
  g.windows[0] = {input[1], filter[0], int32_t(op.getStrideD()), int32_t(op.getDilationDFactor())};
  return forward(call, g, operands, op.getPadding() == "SAME", 3);
}

//===----------------------------------------------------------------------===//
// Transposed
//===----------------------------------------------------------------------===//

/// `outShape` is the result's. The padding is that of the convolution which leads from the result to the input.
LogicalResult transposed(Call &call, Geometry g, const Operands &operands, Shape input, Shape outShape, bool same,
                         int spatial) {
  for (int dim = 3 - spatial; dim < 3; ++dim) {
    Window &window = g.windows[dim];
    int64_t extent = input[1 + dim - (3 - spatial)];
    if (!window.isValid())
      return call.fail("the filter does not fit, or a stride or dilation is not positive");
    // Of a filter that is larger than the result only a part is read.
    window.place(same);
    window.out = extent;
  }
  return product(call, g, operands, outShape, true);
}

LogicalResult transposeConv(tfl::TransposeConvOp op, Call &call) {
  Operands operands{2, 1, 3, 0, {-1, 1, 2, 3, 0}};
  FailureOr<std::vector<int64_t>> shape = call.ints(0);
  if (failed(shape) || failed(call.requireRank(1, 4)) || failed(call.requireRank(2, 4)) ||
      failed(requireRealsOrIntegers(call, operands)))
    return failure();
  Shape input = call[2].getShape(), filter = call[1].getShape();
  if (shape->size() != 4 || (*shape)[0] != input[0] || (*shape)[3] != filter[0] || input[3] != filter[3])
    return call.fail("output shape, weights and input do not go together");
  Geometry g{input[0], input[3], filter[0], 1};
  g.windows[1] = {(*shape)[1], filter[1], int32_t(op.getStrideH())};
  g.windows[2] = {(*shape)[2], filter[2], int32_t(op.getStrideW())};
  return transposed(call, g, operands, input, *shape, op.getPadding() == "SAME", 2);
}

LogicalResult conv3dTranspose(tfl::Conv3DTransposeOp op, Call &call) {
  Operands operands{2, 1, 3, 3, {0, 1, 2, 4, 3}};
  FailureOr<std::vector<int64_t>> shape = call.ints(0);
  if (failed(shape) || failed(call.requireRank(1, 5)) || failed(call.requireRank(2, 5)) ||
      failed(requireRealsOrIntegers(call, operands)))
    return failure();
  Shape input = call[2].getShape(), filter = call[1].getShape();
  if (shape->size() != 5 || (*shape)[0] != input[0] || (*shape)[4] != filter[3] || input[4] != filter[4])
    return call.fail("output shape, filter and input do not go together");
  Geometry g{input[0], input[4], filter[3], 1};
  setPlanes(g, op, Shape(*shape), filter, 1, 2);
  g.windows[0] = {(*shape)[1], filter[0], int32_t(op.getStrideD()), int32_t(op.getDilationDFactor())};
  return transposed(call, g, operands, input, *shape, op.getPadding() == "SAME", 3);
}

} // namespace

/// A transposed convolution whose result is as large as the padding makes it.
LogicalResult transposeConvWithBias(tfl::CustomOp op, Call &call) {
  Operands operands{0, 1, 2, 0, {-1, 1, 2, 3, 0}};
  auto options = tfl::TransposeBiasOptions::read(op.getCustomOption().getValue());
  if (failed(call.requireRank(0, 4)) || failed(call.requireRank(1, 4)) ||
      failed(requireRealsOrIntegers(call, operands)))
    return failure();
  if (!options || options->strideH < 1 || options->strideW < 1 || options->strideH > Window::kMax ||
      options->strideW > Window::kMax)
    return call.fail("has options that are no padding and strides");
  bool same = options->same;
  Shape input = call[0].getShape(), filter = call[1].getShape();
  if (input[3] != filter[3])
    return call.fail("input and filter must have as many channels");
  Geometry g{input[0], input[3], filter[0], 1};
  Extents shape{input[0]};
  for (int dim : {1, 2}) {
    int64_t stride = dim == 1 ? options->strideH : options->strideW;
    shape.push_back(same ? input[dim] * stride : (input[dim] - 1) * stride + filter[dim]);
    g.windows[dim] = {shape.back(), filter[dim], stride};
  }
  shape.push_back(filter[0]);
  return transposed(call, g, operands, input, shape, same, 2);
}

void addConvolutionKernels(KernelTable &table) {
  table.add<conv2d>(Quantized::AsStored);
  table.add<depthwiseConv2d>(Quantized::AsStored);
  table.add<conv3d>(Quantized::AsStored);
  table.add<transposeConv>(Quantized::AsStored);
  table.add<conv3dTranspose>(Quantized::AsStored);
}

} // namespace tinfoil::reference
