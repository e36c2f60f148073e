//===- Recurrent.cpp - Cells of recurrent networks --------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the gates see of the input is one product for all steps; a step multiplies the state with all gates' weights at
// once, adds the two in the epilogue, and does the rest elementwise.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace tinfoil::tflk {

namespace {

bool isMissing(Value value) { return !value || isa<NoneType>(value.getType()); }

/// Matrices of equal width under each other.
FailureOr<Weights> stacked(Lowering &lower, ArrayRef<Value> matrices, bool integers, int64_t rows, int64_t depth) {
  Weights result;
  SmallVector<int8_t> stored;
  SmallVector<float> real;
  for (Value matrix : matrices) {
    auto w = lower.weights(matrix, 0, integers, {0, 1}, {rows, depth});
    if (failed(w))
      return failure();
    llvm::append_range(result.scales, w->scales);
    auto view = tfl::ConstantView::of(w->value);
    if (!view)
      return lower.fail("the weights of a recurrent op must be constant");
    for (int64_t i = 0; i < view->size(); ++i)
      if (integers)
        stored.push_back(int8_t(view->getInt(i)));
      else
        real.push_back(float(view->getFloat(i)));
  }
  int64_t columns = rows * int64_t(matrices.size());
  auto type = RankedTensorType::get({1, columns, depth}, integers ? lower.b.getI8Type() : Type(lower.b.getF32Type()));
  result.value = integers
                     ? lower.constant(type, {reinterpret_cast<const char *>(stored.data()), stored.size()})
                     : lower.constant(type, {reinterpret_cast<const char *>(real.data()), real.size() * sizeof(float)});
  return result;
}

Value real(OpBuilder &b, Location loc, double value) {
  return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(float(value)));
}

Value sigmoid(OpBuilder &b, Location loc, Value x) {
  Value e = math::ExpOp::create(b, loc, arith::NegFOp::create(b, loc, x));
  Value one = real(b, loc, 1);
  return arith::DivFOp::create(b, loc, one, arith::AddFOp::create(b, loc, one, e));
}

} // namespace

LogicalResult convertSequenceLSTM(tfl::UnidirectionalSequenceLSTMOp op, Lowering &lower) {
  auto &b = lower.b;
  Location loc = lower.loc;
  auto in = lower.shapeOf(op.getInput(), "input"), out = lower.shapeOf(op.getOutput(), "output");
  if (failed(in) || failed(out))
    return failure();
  for (Value optional :
       {op.getCellToInputWeights(), op.getCellToForgetWeights(), op.getCellToOutputWeights(), op.getProjectionWeights(),
        op.getInputLayerNormCoefficients(), op.getForgetLayerNormCoefficients(), op.getCellLayerNormCoefficients(),
        op.getOutputLayerNormCoefficients()})
    if (!isMissing(optional))
      return lower.fail("peepholes, projections and layer normalization have no kernel yet");
  if (!cast<ShapedType>(op.getInput().getType()).getElementType().isF32())
    return lower.fail("an LSTM of quantized activations has no kernel yet");
  if (op.getDiagonalRecurrentTensors().value_or(false) || in->size() != 3 || isMissing(op.getInputToInputWeights()))
    return lower.fail("coupled gates and diagonal weights have no kernel yet");
  StringRef function = op.getFusedActivationFunction();
  if (function != "TANH")
    return lower.fail("an LSTM with the activation " + function + " has no kernel yet");
  bool integers = isa<quant::QuantizedType>(cast<ShapedType>(op.getInputToForgetWeights().getType()).getElementType());
  Recipe recipe = op.getAsymmetricQuantizeInputs().value_or(false) ? Recipe::Asymmetric : Recipe::Symmetric;
  bool timeMajor = op.getTimeMajor();
  int64_t steps = (*in)[timeMajor ? 0 : 1], batches = (*in)[timeMajor ? 1 : 0], features = (*in)[2];
  int64_t cells = cast<ShapedType>(op.getInputToForgetWeights().getType()).getDimSize(0);

  auto activation = lower.state(op.getInputActivationState()), cell = lower.state(op.getInputCellState());
  if (failed(activation) || failed(cell))
    return failure();
  auto w = stacked(lower,
                   {op.getInputToInputWeights(), op.getInputToForgetWeights(), op.getInputToCellWeights(),
                    op.getInputToOutputWeights()},
                   integers, cells, features);
  auto r = stacked(lower,
                   {op.getRecurrentToInputWeights(), op.getRecurrentToForgetWeights(), op.getRecurrentToCellWeights(),
                    op.getRecurrentToOutputWeights()},
                   integers, cells, cells);
  if (failed(w) || failed(r))
    return failure();
  SmallVector<float> biases;
  for (Value bias : {Value(op.getInputGateBias()), Value(op.getForgetGateBias()), Value(op.getCellBias()),
                     Value(op.getOutputGateBias())}) {
    auto values = lower.reals(bias);
    if (!values || int64_t(values->size()) != cells)
      return lower.fail("biases must be constant, an element for each cell");
    llvm::append_range(biases, *values);
  }

  // All steps of the input.
  auto x = lower.activations(op.getInput(), integers, recipe, {}, {steps * batches, features});
  if (failed(x))
    return failure();
  Epilogue first;
  lower.rescale(first, *x, *w, recipe);
  if (failed(lower.bias(first, lower.floats(biases), 4 * cells)))
    return failure();
  Value inputGates = lower.matMul(lower.reshape(x->value, {1, steps * batches, features}), *w, *x, first,
                                  {1, steps * batches, 4 * cells}, b.getF32Type());
  inputGates = lower.reshape(inputGates, {(*in)[0], (*in)[1], 4 * cells});

  Value init = lower.empty({(*in)[0], (*in)[1], cells}, b.getF32Type());
  auto index = [&](int64_t value) -> Value { return arith::ConstantIndexOp::create(b, loc, value); };
  auto loop = scf::ForOp::create(b, loc, index(0), index(steps), index(1), ValueRange{*activation, *cell, init});
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(loop.getBody());
    Value h = loop.getRegionIterArg(0), c = loop.getRegionIterArg(1), y = loop.getRegionIterArg(2);
    OpFoldResult step = loop.getInductionVar(), zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
    SmallVector<OpFoldResult> at{timeMajor ? step : zero, timeMajor ? zero : step, zero}, ones(3, one);
    auto sizes = [&](int64_t width) {
      return SmallVector<OpFoldResult>{b.getIndexAttr(timeMajor ? 1 : batches), b.getIndexAttr(timeMajor ? batches : 1),
                                       b.getIndexAttr(width)};
    };
    Value now = tensor::ExtractSliceOp::create(b, loc, inputGates, at, sizes(4 * cells), ones);
    now = lower.reshape(now, {1, batches, 4 * cells});
    auto a = lower.activations(h, integers, recipe, {}, {batches, cells});
    if (failed(a))
      return failure();
    Epilogue second;
    lower.rescale(second, *a, *r, recipe);
    unsigned argument = second.add(now, OperandKind::Element);
    second.steps.push_back([=](OpBuilder &b, Location loc, Value value, ValueRange arguments) -> Value {
      return arith::AddFOp::create(b, loc, arguments[argument], value);
    });
    Value gates = lower.matMul(lower.reshape(a->value, {1, batches, cells}), *r, *a, second, {1, batches, 4 * cells},
                               b.getF32Type());
    gates = lower.reshape(gates, {batches, 4 * cells});
    SmallVector<Value> inputs;
    for (int64_t gate = 0; gate < 4; ++gate)
      inputs.push_back(lower.slice(gates, {0, gate * cells}, {batches, cells}));
    inputs.push_back(c);
    double cellClip = op.getCellClip().convertToDouble();
    auto identity = b.getMultiDimIdentityMap(2);
    SmallVector<Value> outs{lower.empty({batches, cells}, b.getF32Type()),
                            lower.empty({batches, cells}, b.getF32Type())};
    auto pointwise = linalg::GenericOp::create(
        b, loc, ValueRange(outs).getTypes(), inputs, outs, SmallVector<AffineMap>(7, identity),
        SmallVector<utils::IteratorType>(2, utils::IteratorType::parallel),
        [&](OpBuilder &b, Location loc, ValueRange v) {
          Value in = sigmoid(b, loc, v[0]), forget = sigmoid(b, loc, v[1]), shown = sigmoid(b, loc, v[3]);
          Value update = math::TanhOp::create(b, loc, v[2]);
          Value kept = arith::MulFOp::create(b, loc, forget, v[4]);
          Value next = arith::AddFOp::create(b, loc, kept, arith::MulFOp::create(b, loc, in, update));
          if (cellClip > 0)
            next = bounded(b, loc, next, -cellClip, cellClip);
          Value made = arith::MulFOp::create(b, loc, shown, math::TanhOp::create(b, loc, next));
          linalg::YieldOp::create(b, loc, ValueRange{made, next});
        });
    // Into the buffers that go round with the loop.
    Value h2 = linalg::CopyOp::create(b, loc, pointwise.getResult(0), h).getResult(0);
    Value c2 = linalg::CopyOp::create(b, loc, pointwise.getResult(1), c).getResult(0);
    Value shaped = lower.reshape(pointwise.getResult(0), timeMajor ? SmallVector<int64_t>{1, batches, cells}
                                                                   : SmallVector<int64_t>{batches, 1, cells});
    y = tensor::InsertSliceOp::create(b, loc, shaped, y, at, sizes(cells), ones);
    scf::YieldOp::create(b, loc, ValueRange{h2, c2, y});
  }
  if (failed(lower.setState(op.getInputActivationState(), loop.getResult(0))) ||
      failed(lower.setState(op.getInputCellState(), loop.getResult(1))))
    return failure();
  lower.replace(loop.getResult(2));
  return success();
}

} // namespace tinfoil::tflk
