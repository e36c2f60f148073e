//===- LSTM.cpp - Long short-term memory -----------------------------------===//
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

#include "Recurrent.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;

namespace tinfoil::tflk {

namespace {

Value sigmoid(OpBuilder &b, Location loc, Value x) {
  Value e = math::ExpOp::create(b, loc, arith::NegFOp::create(b, loc, x));
  Value one = arith::ConstantOp::create(b, loc, b.getF32FloatAttr(1));
  return arith::DivFOp::create(b, loc, one, arith::AddFOp::create(b, loc, one, e));
}

/// Where the operands of one cell stand; 0 is "none" for what an op may not have.
struct CellOperands {
  unsigned inputWeights, recurrentWeights, peephole, bias, projection, projectionBias, activationState, cellState;
  unsigned layerNorm = 0, auxWeights = 0;
};

/// What a cell sees from outside: [rows, features].
struct CellInput {
  Value values, aux;
};

/// One LSTM cell with optional input gate, peepholes, projection and layer normalization.
class Cell {
public:
  Cell(Recurrent &r, const CellOperands &o, double cellClip, double projectionClip)
      : r(r), o(o), cellClip(cellClip), projectionClip(projectionClip) {}

  /// What the cell makes of a sequence, under its shape.
  FailureOr<Value> run(const Sequence &sequence, const CellInput &input, bool backwards);

  int64_t outputs = 0;

private:
  enum { kInput, kForget, kCell, kOutput };

  LogicalResult read();
  /// Operands of those gates that there are.
  SmallVector<unsigned> ofGates(unsigned first) const {
    return SmallVector<unsigned>(llvm::map_range(gates, [&](unsigned gate) { return first + gate; }));
  }
  FailureOr<SmallVector<Value>> step(Value now, Value h, Value c);
  std::pair<Value, Value> compute(ArrayRef<Value> sums, Value c);
  Value normalize(Value sums, unsigned gate);

  Recurrent &r;
  CellOperands o;
  double cellClip, projectionClip;
  SmallVector<unsigned> gates;
  int64_t cells = 0;
  bool isNormalized = false;
  std::array<Value, 4> peephole, norm, bias;
  Value projectionBias;
  std::function<Value(OpBuilder &, Location, Value)> activation;
};

LogicalResult Cell::read() {
  auto height = r.dim(o.inputWeights + kForget, 0), width = r.dim(o.activationState, -1);
  auto function = r.activation();
  if (failed(height) || failed(width) || failed(function))
    return failure();
  cells = *height, outputs = *width, activation = *function;
  // Without an input gate, what is not forgotten is not written.
  if (r.has(o.inputWeights))
    gates.push_back(kInput);
  gates.append({kForget, kCell, kOutput});
  if (o.layerNorm)
    isNormalized = llvm::any_of(gates, [&](unsigned gate) { return r.has(o.layerNorm + gate); });
  auto read = [&](Value &into, unsigned index) {
    auto values = r.vector(index, cells);
    if (succeeded(values))
      into = *values;
    return values;
  };
  for (unsigned gate : gates) {
    unsigned place = gate == kInput ? 0 : gate == kForget ? 1 : 2;
    if (gate != kCell && failed(read(peephole[gate], o.peephole + place)))
      return failure();
    if (isNormalized && (failed(read(norm[gate], o.layerNorm + gate)) || failed(read(bias[gate], o.bias + gate))))
      return failure();
    if (isNormalized && !norm[gate])
      return r.lower.fail("layer normalization must be of all gates or of none");
  }
  if (!r.has(o.projection)) {
    if (outputs != cells)
      return r.lower.fail("without a projection the states must have one size");
    return success();
  }
  auto values = r.vector(o.projectionBias, outputs);
  if (failed(values))
    return failure();
  projectionBias = *values;
  return success();
}

FailureOr<Value> Cell::run(const Sequence &sequence, const CellInput &input, bool backwards) {
  if (failed(read()))
    return failure();
  auto h = r.state(o.activationState, {sequence.batches, outputs});
  auto c = failed(h) ? h : r.state(o.cellState, {sequence.batches, cells});
  if (failed(c))
    return failure();
  // All steps of the input. Normalized sums have no bias: it comes afterwards.
  FailureOr<Value> biases = Value();
  if (!isNormalized)
    biases = r.vectors(ofGates(o.bias), cells);
  if (failed(biases))
    return failure();
  auto sums = r.product(input.values, ofGates(o.inputWeights), cells, *biases);
  if (succeeded(sums) && input.aux && o.auxWeights)
    sums = r.product(input.aux, ofGates(o.auxWeights), cells, {}, *sums);
  if (failed(sums))
    return failure();
  auto done = r.loop(sequence, *sums, ValueRange{*h, *c}, outputs, backwards,
                     [&](Value now, ValueRange states) { return step(now, states[0], states[1]); });
  if (failed(done) || failed(r.setState(o.activationState, (*done)[0])) || failed(r.setState(o.cellState, (*done)[1])))
    return failure();
  return (*done)[2];
}

FailureOr<SmallVector<Value>> Cell::step(Value now, Value h, Value c) {
  auto sums = r.product(h, ofGates(o.recurrentWeights), cells, {}, now);
  if (failed(sums))
    return failure();
  int64_t batches = cast<ShapedType>(c.getType()).getDimSize(0);
  SmallVector<Value> parts(4);
  for (auto [place, gate] : llvm::enumerate(gates))
    parts[gate] = r.lower.slice(*sums, {0, int64_t(place) * cells}, {batches, cells});
  auto [made, next] = compute(parts, c);
  if (!r.has(o.projection))
    return SmallVector<Value>{made, next, made};
  auto projected = r.product(made, {o.projection}, outputs, projectionBias);
  if (failed(projected))
    return failure();
  if (projectionClip > 0)
    projected = r.elementwise({*projected}, 1, [&](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
      return {bounded(b, loc, v[0], -projectionClip, projectionClip)};
    })[0];
  return SmallVector<Value>{*projected, next, *projected};
}

/// The activation in front of a projection, and the cell state.
std::pair<Value, Value> Cell::compute(ArrayRef<Value> sums, Value c) {
  // Operands of one elementwise op, and where each stands.
  struct Operands {
    SmallVector<Value> values;
    std::optional<unsigned> add(Value value) {
      if (!value)
        return std::nullopt;
      values.push_back(value);
      return values.size() - 1;
    }
  };
  auto peek = [](OpBuilder &b, Location loc, ValueRange v, Value sum, std::optional<unsigned> weight, Value cell) {
    if (!weight)
      return sum;
    return Value(arith::AddFOp::create(b, loc, sum, arith::MulFOp::create(b, loc, v[*weight], cell)));
  };
  std::array<Value, 4> gate{sums[0], sums[1], sums[2], sums[3]};
  std::array<Value, 4> weight = peephole;
  auto normalizeGate = [&](unsigned index, Value cell) {
    if (!gate[index])
      return;
    if (weight[index])
      gate[index] = r.elementwise({gate[index], weight[index], cell}, 1,
                                  [&](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
                                    return {peek(b, loc, v, v[0], 1, v[2])};
                                  })[0];
    weight[index] = {};
    gate[index] = normalize(gate[index], index);
  };
  if (isNormalized)
    for (unsigned index : {kInput, kForget, kCell})
      normalizeGate(index, c);

  Operands x;
  auto in = x.add(gate[kInput]);
  unsigned forget = *x.add(gate[kForget]), update = *x.add(gate[kCell]), cell = *x.add(c);
  // The output gate sees the new state of the cell: where it is normalized there is an op in between.
  std::optional<unsigned> out = isNormalized ? std::nullopt : x.add(gate[kOutput]);
  auto inWeight = x.add(weight[kInput]), forgetWeight = x.add(weight[kForget]),
       outWeight = isNormalized ? std::nullopt : x.add(weight[kOutput]);
  // The first operand gives the shape, which weights have not.
  auto first = [&](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
    Value kept = sigmoid(b, loc, peek(b, loc, v, v[forget], forgetWeight, v[cell])), written;
    if (in)
      written = sigmoid(b, loc, peek(b, loc, v, v[*in], inWeight, v[cell]));
    else
      written = arith::SubFOp::create(b, loc, arith::ConstantOp::create(b, loc, b.getF32FloatAttr(1)), kept);
    Value old = arith::MulFOp::create(b, loc, kept, v[cell]);
    Value next =
        arith::AddFOp::create(b, loc, old, arith::MulFOp::create(b, loc, written, activation(b, loc, v[update])));
    if (cellClip > 0)
      next = bounded(b, loc, next, -cellClip, cellClip);
    if (!out)
      return {next};
    Value shown = sigmoid(b, loc, peek(b, loc, v, v[*out], outWeight, next));
    return {arith::MulFOp::create(b, loc, shown, activation(b, loc, next)), next};
  };
  auto made = r.elementwise(x.values, isNormalized ? 1 : 2, first);
  if (!isNormalized)
    return {made[0], made[1]};
  normalizeGate(kOutput, made[0]);
  auto shown =
      r.elementwise({gate[kOutput], made[0]}, 1, [&](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
        Value open = sigmoid(b, loc, v[0]);
        return {arith::MulFOp::create(b, loc, open, activation(b, loc, v[1]))};
      });
  return {shown[0], made[0]};
}

/// To mean 0 and variance 1 in double, then scaled and moved.
Value Cell::normalize(Value sums, unsigned gate) {
  auto &b = r.b;
  Location loc = r.loc;
  Type wide = b.getF64Type();
  int64_t rows = cast<ShapedType>(sums.getType()).getDimSize(0);
  auto map = [&](ArrayRef<unsigned> dims) { return AffineMap::getMultiDimMapWithTargets(2, dims, b.getContext()); };
  auto total = [&](bool squared) {
    Value init = r.lower.fill({rows}, b.getF64FloatAttr(0));
    return linalg::GenericOp::create(
               b, loc, TypeRange(init.getType()), sums, init, ArrayRef<AffineMap>{map({0, 1}), map({0})},
               ArrayRef<utils::IteratorType>{utils::IteratorType::parallel, utils::IteratorType::reduction},
               [&](OpBuilder &b, Location loc, ValueRange v) {
                 Value x = arith::ExtFOp::create(b, loc, wide, v[0]);
                 if (squared)
                   x = arith::MulFOp::create(b, loc, x, x);
                 linalg::YieldOp::create(b, loc, Value(arith::AddFOp::create(b, loc, v[1], x)));
               })
        .getResult(0);
  };
  Value sum = total(false), square = total(true);
  SmallVector<Value> inputs{sums, sum, square, norm[gate]};
  SmallVector<AffineMap> maps{map({0, 1}), map({0}), map({0}), map({1})};
  if (bias[gate]) {
    inputs.push_back(bias[gate]);
    maps.push_back(map({1}));
  }
  Value init = r.lower.empty({rows, cells}, b.getF32Type());
  maps.push_back(map({0, 1}));
  return linalg::GenericOp::create(
             b, loc, TypeRange(init.getType()), inputs, init, maps,
             SmallVector<utils::IteratorType>(2, utils::IteratorType::parallel),
             [&](OpBuilder &b, Location loc, ValueRange v) {
               auto number = [&](double x) -> Value { return arith::ConstantOp::create(b, loc, b.getF64FloatAttr(x)); };
               Value count = number(double(cells)), mean = arith::DivFOp::create(b, loc, v[1], count);
               Value variance = arith::SubFOp::create(b, loc, arith::DivFOp::create(b, loc, v[2], count),
                                                      arith::MulFOp::create(b, loc, mean, mean));
               Value deviation = math::SqrtOp::create(b, loc, arith::AddFOp::create(b, loc, variance, number(1e-8)));
               Value inverse = arith::DivFOp::create(b, loc, number(1), deviation);
               Value centred = arith::SubFOp::create(b, loc, arith::ExtFOp::create(b, loc, wide, v[0]), mean);
               Value result =
                   arith::TruncFOp::create(b, loc, b.getF32Type(), arith::MulFOp::create(b, loc, centred, inverse));
               result = arith::MulFOp::create(b, loc, result, v[3]);
               if (bias[gate])
                 result = arith::AddFOp::create(b, loc, result, v[4]);
               linalg::YieldOp::create(b, loc, result);
             })
      .getResult(0);
}

/// An input under the shape of rows, in f32.
FailureOr<Value> rowsOf(Recurrent &r, unsigned index, const Sequence &sequence) {
  return r.reals(index, {sequence.rows(), sequence.features});
}

template <typename Op> LogicalResult convertCell(Op op, Lowering &lower, bool timeMajor) {
  Recurrent r(lower, op.getAsymmetricQuantizeInputs().value_or(false));
  auto sequence = r.sequence(0, timeMajor);
  if (failed(sequence))
    return failure();
  auto input = rowsOf(r, 0, *sequence);
  if (failed(input))
    return failure();
  CellOperands o{1, 5, 9, 12, 16, 17, 18, 19, 20};
  Cell cell(r, o, op.getCellClip().convertToDouble(), op.getProjClip().convertToDouble());
  auto made = cell.run(*sequence, {*input, {}}, false);
  return failed(made) ? failure() : r.finish(*made);
}

} // namespace

LogicalResult convertLSTM(tfl::LSTMOp op, Lowering &lower) { return convertCell(op, lower, true); }

LogicalResult convertSequenceLSTM(tfl::UnidirectionalSequenceLSTMOp op, Lowering &lower) {
  return convertCell(op, lower, op.getTimeMajor());
}

LogicalResult convertBidirectionalLSTM(tfl::BidirectionalSequenceLSTMOp op, Lowering &lower) {
  Recurrent r(lower, op.getAsymmetricQuantizeInputs().value_or(false));
  auto sequence = r.sequence(0, op.getTimeMajor());
  if (failed(sequence))
    return failure();
  auto input = rowsOf(r, 0, *sequence);
  if (failed(input))
    return failure();
  bool hasAuxWeights = r.has(41);
  CellInput there{*input, {}}, back{*input, {}};
  if (r.has(39)) {
    auto auxSequence = r.sequence(39, op.getTimeMajor());
    if (failed(auxSequence))
      return failure();
    if (auxSequence->steps != sequence->steps || auxSequence->batches != sequence->batches)
      return lower.fail("the auxiliary input must be as long as the input");
    auto aux = rowsOf(r, 39, *auxSequence);
    if (failed(aux))
      return failure();
    // Without weights of its own it is what the cell that runs back takes instead.
    if (hasAuxWeights)
      there.aux = back.aux = *aux;
    else
      back.values = *aux;
  }
  CellOperands forward{1, 5, 9, 12, 16, 17, 35, 36, 0, hasAuxWeights ? 40u : 0u};
  CellOperands backward{18, 22, 26, 29, 33, 34, 37, 38, 0, hasAuxWeights ? 44u : 0u};
  double cellClip = op.getCellClip().convertToDouble(), projectionClip = op.getProjClip().convertToDouble();
  Cell first(r, forward, cellClip, projectionClip), second(r, backward, cellClip, projectionClip);
  auto one = first.run(*sequence, there, false);
  auto other = failed(one) ? one : second.run(*sequence, back, true);
  if (failed(other))
    return failure();
  if (!op.getMergeOutputs())
    return r.finish({*one, *other});
  // The other result holds nothing.
  int64_t width = first.outputs + second.outputs;
  Value merged = lower.empty(sequence->shape(width), r.b.getF32Type());
  merged = lower.insert(*one, merged, {0, 0, 0});
  merged = lower.insert(*other, merged, {0, 0, first.outputs});
  auto rest = lower.shapeOf(op.getBwOutput(), "bw_output");
  if (failed(rest))
    return failure();
  return r.finish({merged, lower.fill(*rest, r.b.getF32FloatAttr(0))});
}

LogicalResult convertBasicLSTM(tfl::BasicLSTMOp op, Lowering &lower) {
  Recurrent r(lower, false);
  auto batches = r.dim(0, 0), features = r.dim(0, 1), cells = r.dim(4, 1);
  if (failed(batches) || failed(features) || failed(cells))
    return failure();
  auto input = r.reals(0, {*batches, *features}), before = r.reals(1, {*batches, *cells}),
       c = r.reals(4, {*batches, *cells}), bias = r.vector(3, 4 * *cells);
  if (failed(input) || failed(before) || failed(c) || failed(bias))
    return failure();
  // One matrix over input and activation; gates in the order input, update, forget, output.
  Value joined = lower.empty({*batches, *features + *cells}, r.b.getF32Type());
  joined = lower.insert(*input, joined, {0, 0});
  joined = lower.insert(*before, joined, {0, *features});
  auto sums = r.product(joined, {2u}, 4 * *cells, *bias);
  if (failed(sums))
    return failure();
  SmallVector<Value> operands;
  for (int64_t gate = 0; gate < 4; ++gate)
    operands.push_back(lower.slice(*sums, {0, gate * *cells}, {*batches, *cells}));
  operands.push_back(*c);
  auto made = r.elementwise(operands, 2, [](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
    Value written = arith::MulFOp::create(b, loc, sigmoid(b, loc, v[0]), math::TanhOp::create(b, loc, v[1]));
    Value next = arith::AddFOp::create(b, loc, written, arith::MulFOp::create(b, loc, sigmoid(b, loc, v[2]), v[4]));
    Value shown = arith::MulFOp::create(b, loc, sigmoid(b, loc, v[3]), math::TanhOp::create(b, loc, next));
    return {shown, next};
  });
  return r.finish({made[0], made[1], joined, *sums});
}

} // namespace tinfoil::tflk
