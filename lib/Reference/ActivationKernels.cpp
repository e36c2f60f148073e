//===- ActivationKernels.cpp - Activations and normalizations -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "tinfoil/Numerics/Arithmetic.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

template <typename Function> LogicalResult activateWith(Call &call, Function function) {
  const float *x = call.data<float>(0);
  std::vector<float> *out = x ? call.makeOf<float>(0, call[0].getShape()) : nullptr;
  if (!out)
    return failure();
  llvm::transform(call[0].get<float>(), out->begin(), function);
  return success();
}

template <typename Op, typename Function> LogicalResult activation(Op, Call &call) {
  return activateWith(call, Function());
}

LogicalResult leakyRelu(tfl::LeakyReluOp op, Call &call) {
  return activateWith(call, numerics::LeakyRelu{op.getAlpha().convertToFloat()});
}

LogicalResult gelu(tfl::GeluOp op, Call &call) {
  return op.getApproximate() ? activateWith(call, numerics::GeluTanh()) : activateWith(call, numerics::Gelu());
}

LogicalResult prelu(tfl::PReluOp, Call &call) {
  const float *x = call.data<float>(0), *alpha = call.data<float>(1);
  if (!x || !alpha)
    return failure();
  auto shape = numerics::broadcastShapes(call[0].getShape(), call[1].getShape());
  if (!shape)
    return call.fail("operands have shapes that do not broadcast together");
  std::vector<float> *out = call.makeOf<float>(0, *shape);
  if (!out)
    return failure();
  float *next = out->data();
  numerics::walk<2>(
      *shape,
      {numerics::broadcastStrides(call[0].getShape(), *shape), numerics::broadcastStrides(call[1].getShape(), *shape)},
      [&](int64_t i, int64_t j) { *next++ = numerics::PRelu()(x[i], alpha[j]); });
  return success();
}

/// function(vector, result) for every vector along the last dimension.
template <typename Function> LogicalResult alongLast(Call &call, Function function) {
  const float *x = call.data<float>(0);
  if (!x)
    return failure();
  if (call[0].getRank() == 0)
    return call.fail("needs an operand of rank 1 or more");
  std::vector<float> *out = call.makeOf<float>(0, call[0].getShape());
  if (!out)
    return failure();
  int64_t depth = call[0].getShape().back();
  for (int64_t begin = 0; begin < int64_t(out->size()); begin += depth)
    function(llvm::ArrayRef(x + begin, depth), llvm::MutableArrayRef(out->data() + begin, depth));
  return success();
}

/// The sum of exp((x - max) * beta), which cannot overflow.
double sumOfExponentials(llvm::ArrayRef<float> x, float beta) {
  float greatest = *llvm::max_element(x);
  double sum = 0;
  for (float value : x)
    sum += std::exp(double(value - greatest) * beta);
  return sum;
}

LogicalResult softmax(tfl::SoftmaxOp op, Call &call) {
  float beta = op.getBeta().convertToFloat();
  return alongLast(call, [&](llvm::ArrayRef<float> x, llvm::MutableArrayRef<float> y) {
    float greatest = *llvm::max_element(x);
    double sum = sumOfExponentials(x, beta);
    for (auto [value, result] : llvm::zip_equal(x, y))
      result = float(std::exp(double(value - greatest) * beta) / sum);
  });
}

LogicalResult logSoftmax(tfl::LogSoftmaxOp, Call &call) {
  return alongLast(call, [&](llvm::ArrayRef<float> x, llvm::MutableArrayRef<float> y) {
    float greatest = *llvm::max_element(x);
    double logarithm = std::log(sumOfExponentials(x, 1));
    for (auto [value, result] : llvm::zip_equal(x, y))
      result = float(double(value - greatest) - logarithm);
  });
}

LogicalResult l2Normalization(tfl::L2NormalizationOp, Call &call) {
  // A vector shorter than this is divided by it instead of by its length.
  constexpr double least = 1e-6;
  if (failed(alongLast(call, [&](llvm::ArrayRef<float> x, llvm::MutableArrayRef<float> y) {
        double sum = 0;
        for (float value : x)
          sum += double(value) * value;
        double length = std::max(std::sqrt(sum), least);
        for (auto [value, result] : llvm::zip_equal(x, y))
          result = float(value / length);
      })))
    return failure();
  return applyActivation(call, call.results[0].fill<float>());
}

LogicalResult localResponseNormalization(tfl::LocalResponseNormalizationOp op, Call &call) {
  int64_t radius = int32_t(op.getRadius());
  double bias = op.getBias().convertToDouble(), alpha = op.getAlpha().convertToDouble();
  double beta = op.getBeta().convertToDouble();
  return alongLast(call, [&](llvm::ArrayRef<float> x, llvm::MutableArrayRef<float> y) {
    auto depth = int64_t(x.size());
    for (int64_t c = 0; c < depth; ++c) {
      double sum = 0;
      for (int64_t other = std::max<int64_t>(0, c - radius); other <= std::min(depth - 1, c + radius); ++other)
        sum += double(x[other]) * x[other];
      y[c] = float(x[c] * std::pow(bias + alpha * sum, -beta));
    }
  });
}

} // namespace

void addActivationKernels(KernelTable &table) {
  table.add<activation<tfl::ReluOp, numerics::Relu>>();
  table.add<activation<tfl::Relu6Op, numerics::Relu6>>();
  table.add<activation<tfl::Relu0To1Op, numerics::Relu0To1>>();
  table.add<activation<tfl::Relu1Op, numerics::ReluN1To1>>();
  table.add<activation<tfl::EluOp, numerics::Elu>>();
  table.add<activation<tfl::HardSwishOp, numerics::HardSwish>>();
  table.add<activation<tfl::LogisticOp, numerics::Logistic>>();
  table.add<activation<tfl::TanhOp, numerics::Tanh>>();
  table.add<leakyRelu>();
  table.add<gelu>();
  table.add<prelu>();
  table.add<softmax>();
  table.add<logSoftmax>();
  table.add<l2Normalization>();
  table.add<localResponseNormalization>();
}

} // namespace tinfoil::reference
