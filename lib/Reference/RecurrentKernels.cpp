//===- RecurrentKernels.cpp - LSTM, RNN, SVDF -----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The equations are those of the TFLite kernels (lstm_eval.cc, rnn_eval, svdf): all gates of a step see the state of
// the step before. Integer forms (quantized input) are computed in real numbers, their state and result rounded.
//
//===----------------------------------------------------------------------===//

#include "Hybrid.h"

#include "tinfoil/Numerics/Arithmetic.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

using Vector = std::vector<float>;

/// Reads the operands of a recurrent op; the first thing that does not fit is reported, the rest ignored.
class Layer {
public:
  Layer(Call &call, bool asymmetric)
      : call(call), rows(chooseRows(call.recipe, HybridOp::Recurrent, asymmetric)),
        hybrid(call.has(0) && call[0].holds<float>()) {}

  /// Real numbers of an operand of `size` elements; empty if it is missing or does not fit.
  Vector vector(unsigned operand, int64_t size) {
    if (!call.has(operand))
      return {};
    auto reals = call[operand].getReals();
    if (reals && int64_t(reals->size()) == size)
      return *reals;
    error("operand #" + std::to_string(operand) + " must hold " + std::to_string(size) + " real numbers");
    return {};
  }

  /// A weight matrix [rows, columns] (a vector that stands for a diagonal one if `diagonal`).
  struct Matrix {
    int64_t rows = 0, columns = 0;
    bool diagonal = false;
    Vector reals;
    std::optional<IntegerTensor> integers;
    explicit operator bool() const { return rows != 0; }
  };
  Matrix matrix(unsigned operand, int64_t height, int64_t width) {
    Matrix result;
    if (!call.has(operand))
      return result;
    result.rows = height, result.columns = width;
    result.diagonal = call[operand].getRank() == 1 && height == width;
    result.reals = vector(operand, result.diagonal ? height : height * width);
    if (succeeded(status) && hybrid && rows != Rows::Float && isQuantized(call[operand].getElementType()) &&
        !result.diagonal) {
      FailureOr<IntegerTensor> integers = readIntegers(call, operand, 0);
      if (succeeded(integers))
        result.integers = *integers;
      else
        status = failure();
    }
    return result;
  }

  /// sums += matrix * x.
  void add(const Matrix &matrix, llvm::ArrayRef<float> x, Vector &sums) const {
    if (!matrix)
      return;
    if (matrix.diagonal) {
      for (int64_t r = 0; r < matrix.rows; ++r)
        sums[r] += matrix.reals[r] * x[r];
      return;
    }
    if (matrix.integers) {
      QuantizedRow row = quantizeRow(rows, x);
      for (int64_t r = 0; r < matrix.rows; ++r) {
        int32_t sum = 0;
        for (int64_t c = 0; c < matrix.columns; ++c)
          sum += row.values[c] * matrix.integers->values[r * matrix.columns + c];
        sums[r] += rescale(rows, sum, row.scale, matrix.integers->scale(r));
      }
      return;
    }
    for (int64_t r = 0; r < matrix.rows; ++r) {
      double sum = 0;
      for (int64_t c = 0; c < matrix.columns; ++c)
        sum += double(matrix.reals[r * matrix.columns + c]) * x[c];
      sums[r] += float(sum);
    }
  }

  int64_t dim(unsigned operand, int64_t index) {
    if (call.has(operand) && index < call[operand].getRank())
      return call[operand].getShape()[index];
    error("operand #" + std::to_string(operand) + " must have a dimension " + std::to_string(index));
    return 0;
  }

  /// Zeros for a result of this shape; empty after an error.
  Vector zeros(Shape shape) {
    if (Tensor::isShape(shape))
      return Vector(*numerics::elementCount(shape));
    error("result has too many elements");
    return {};
  }

  void error(const std::string &message) {
    if (succeeded(status))
      status = call.fail(message);
  }

  /// Write the state in operand `operand` back into its variable.
  void store(unsigned operand, const Vector &values) {
    Operation *variable = call.op->getOperand(operand).getDefiningOp();
    if (!variable || !variable->hasAttr("tfl.is_variable"))
      return;
    call.state.variableTensors[variable] = makeReal(call[operand].getElementType(), call[operand].getShape(), values);
  }

  /// Result `index` of real numbers.
  void yield(unsigned index, Shape shape, const Vector &values) {
    if (succeeded(status) && call.make(index, shape))
      call.results[index] = makeReal(call.resultElement(index), shape, values);
    else
      status = failure();
  }

  Call &call;
  LogicalResult status = success();

private:
  Tensor makeReal(Type element, Shape shape, const Vector &values) {
    std::optional<Tensor> tensor = Tensor::zeros(element, shape);
    if (!tensor || tensor->getSize() != int64_t(values.size())) {
      error("state or result has a wrong type or size");
      return Tensor();
    }
    if (isQuantized(element))
      fillInts(*tensor, quantize(values, element, shape));
    else if (tensor->holds<float>())
      tensor->fill<float>() = values;
    else
      error("state or result must hold real numbers");
    return *tensor;
  }

  Rows rows;
  bool hybrid;
};

/// An activation by its name in `fused_activation_function`.
LogicalResult activate(Layer &layer, Vector &values) {
  LogicalResult done = applyActivation(layer.call, values);
  if (failed(done))
    layer.status = failure();
  return done;
}

void clip(Vector &values, float limit) {
  if (limit > 0)
    for (float &x : values)
      x = std::clamp(x, -limit, limit);
}

//===----------------------------------------------------------------------===//
// LSTM
//===----------------------------------------------------------------------===//

/// Where the operands of one cell stand; 0 is "none" for what an op may not have.
struct CellOperands {
  unsigned inputWeights, recurrentWeights, peephole, bias, projection, projectionBias, activationState, cellState;
  unsigned layerNorm = 0, auxWeights = 0;
};

/// One LSTM cell with optional input gate, peepholes, projection and layer normalization.
class Cell {
public:
  Cell(Layer &layer, const CellOperands &o, int64_t inputs, int64_t auxInputs, float cellClip, float projectionClip)
      : layer(layer), o(o), cellClip(cellClip), projectionClip(projectionClip) {
    cells = layer.dim(o.inputWeights + 1, 0);
    outputs = layer.dim(o.activationState, layer.call[o.activationState].getRank() - 1);
    for (unsigned g = 0; g < 4; ++g) {
      gates[g].input = layer.matrix(o.inputWeights + g, cells, inputs);
      gates[g].recurrent = layer.matrix(o.recurrentWeights + g, cells, outputs);
      gates[g].bias = layer.vector(o.bias + g, cells);
      if (o.layerNorm)
        gates[g].norm = layer.vector(o.layerNorm + g, cells);
      if (o.auxWeights)
        gates[g].aux = layer.matrix(o.auxWeights + g, cells, auxInputs);
    }
    gates[kInput].peephole = layer.vector(o.peephole, cells);
    gates[kForget].peephole = layer.vector(o.peephole + 1, cells);
    gates[kOutput].peephole = layer.vector(o.peephole + 2, cells);
    projection = layer.matrix(o.projection, outputs, cells);
    projectionBias = layer.vector(o.projectionBias, outputs);
    if (!projection && outputs != cells)
      layer.error("without a projection the states must have one size");
  }

  /// One step of one row: `activation` and `cell` are its states.
  void step(llvm::ArrayRef<float> input, llvm::ArrayRef<float> aux, Vector &activation, Vector &cell) {
    Vector forget = gate(kForget, input, aux, activation, cell);
    sigmoid(forget);
    Vector in;
    if (gates[kInput].input) {
      in = gate(kInput, input, aux, activation, cell);
      sigmoid(in);
    } else {
      // Coupled gates: what is not forgotten is not written.
      for (float f : forget)
        in.push_back(1 - f);
    }
    Vector update = gate(kCell, input, aux, activation, {});
    if (failed(activate(layer, update)))
      return;
    for (int64_t i = 0; i < cells; ++i)
      cell[i] = forget[i] * cell[i] + in[i] * update[i];
    clip(cell, cellClip);
    Vector out = gate(kOutput, input, aux, activation, cell);
    sigmoid(out);
    Vector shown = cell;
    if (failed(activate(layer, shown)))
      return;
    for (int64_t i = 0; i < cells; ++i)
      out[i] *= shown[i];
    if (!projection) {
      activation = out;
      return;
    }
    activation = projectionBias.empty() ? Vector(outputs) : projectionBias;
    layer.add(projection, out, activation);
    clip(activation, projectionClip);
  }

  int64_t cells, outputs;

private:
  enum { kInput, kForget, kCell, kOutput };
  struct Gate {
    Layer::Matrix input, recurrent, aux;
    Vector peephole, bias, norm;
  };

  static void sigmoid(Vector &values) {
    for (float &x : values)
      x = numerics::Logistic()(x);
  }

  /// A gate in front of its activation.
  Vector gate(unsigned index, llvm::ArrayRef<float> input, llvm::ArrayRef<float> aux, const Vector &activation,
              const Vector &cell) {
    const Gate &g = gates[index];
    bool normalized = !g.norm.empty();
    Vector sums = normalized || g.bias.empty() ? Vector(cells) : g.bias;
    layer.add(g.input, input, sums);
    if (g.aux)
      layer.add(g.aux, aux, sums);
    layer.add(g.recurrent, activation, sums);
    if (!g.peephole.empty() && !cell.empty())
      for (int64_t i = 0; i < cells; ++i)
        sums[i] += g.peephole[i] * cell[i];
    if (normalized)
      normalize(sums, g);
    return sums;
  }

  /// To mean 0 and variance 1, then scaled and moved.
  static void normalize(Vector &sums, const Gate &g) {
    double mean = 0, square = 0;
    for (float x : sums)
      mean += x, square += double(x) * x;
    mean /= double(sums.size());
    double variance = square / double(sums.size()) - mean * mean;
    double inverse = 1 / std::sqrt(variance + 1e-8);
    for (size_t i = 0; i < sums.size(); ++i)
      sums[i] = float((sums[i] - mean) * inverse) * g.norm[i] + (g.bias.empty() ? 0 : g.bias[i]);
  }

  Layer &layer;
  CellOperands o;
  float cellClip, projectionClip;
  Gate gates[4];
  Layer::Matrix projection;
  Vector projectionBias;
};

/// Time, batch and features of a sequence; one step where there is no time.
struct Sequence {
  int64_t steps, batches, features;
  bool timeMajor;

  static std::optional<Sequence> of(Shape shape, bool timeMajor) {
    if (shape.size() == 2)
      return Sequence{1, shape[0], shape[1], true};
    if (shape.size() != 3)
      return std::nullopt;
    return Sequence{shape[timeMajor ? 0 : 1], shape[timeMajor ? 1 : 0], shape[2], timeMajor};
  }
  int64_t row(int64_t step, int64_t batch) const { return timeMajor ? step * batches + batch : batch * steps + step; }
};

llvm::ArrayRef<float> rowOf(const Vector &values, int64_t row, int64_t width) {
  return values.empty() ? llvm::ArrayRef<float>() : llvm::ArrayRef(values).slice(row * width, width);
}

/// Run a cell over a sequence. The outputs of each step go to out[row * stride + offset].
void runCell(Layer &layer, Cell &cell, const CellOperands &o, const Sequence &sequence, const Vector &input,
             const Vector &aux, int64_t auxFeatures, bool backwards, Vector &out, int64_t stride, int64_t offset) {
  Vector activations = layer.vector(o.activationState, sequence.batches * cell.outputs);
  Vector states = layer.vector(o.cellState, sequence.batches * cell.cells);
  if (failed(layer.status))
    return;
  for (int64_t batch = 0; batch < sequence.batches; ++batch) {
    Vector activation = rowOf(activations, batch, cell.outputs).vec(), state = rowOf(states, batch, cell.cells).vec();
    for (int64_t count = 0; count < sequence.steps && succeeded(layer.status); ++count) {
      int64_t row = sequence.row(backwards ? sequence.steps - 1 - count : count, batch);
      cell.step(rowOf(input, row, sequence.features), rowOf(aux, row, auxFeatures), activation, state);
      llvm::copy(activation, out.begin() + row * stride + offset);
    }
    llvm::copy(activation, activations.begin() + batch * cell.outputs);
    llvm::copy(state, states.begin() + batch * cell.cells);
  }
  layer.store(o.activationState, activations);
  layer.store(o.cellState, states);
}

template <typename Op> LogicalResult oneCell(Op op, Call &call, bool timeMajor) {
  Layer layer(call, op.getAsymmetricQuantizeInputs().value_or(false));
  auto sequence = call.has(0) ? Sequence::of(call[0].getShape(), timeMajor) : std::nullopt;
  if (!sequence)
    return call.fail("input must have rank 2 or 3");
  if (!call.has(18) || !call.has(19) || call[18].getRank() == 0)
    return call.fail("needs states");
  CellOperands o{1, 5, 9, 12, 16, 17, 18, 19, call.operands.size() > 23 ? 20u : 0u};
  Cell cell(layer, o, sequence->features, 0, op.getCellClip().convertToFloat(), op.getProjClip().convertToFloat());
  Vector input = layer.vector(0, sequence->steps * sequence->batches * sequence->features);
  Vector out = layer.zeros({sequence->steps, sequence->batches, cell.outputs});
  if (failed(layer.status))
    return failure();
  runCell(layer, cell, o, *sequence, input, {}, 0, false, out, cell.outputs, 0);
  Extents shape(call[0].getShape());
  shape.back() = cell.outputs;
  if (succeeded(layer.status))
    layer.yield(0, shape, out);
  return layer.status;
}

LogicalResult lstm(tfl::LSTMOp op, Call &call) { return oneCell(op, call, true); }
LogicalResult sequenceLstm(tfl::UnidirectionalSequenceLSTMOp op, Call &call) {
  return oneCell(op, call, op.getTimeMajor());
}

LogicalResult bidirectionalLstm(tfl::BidirectionalSequenceLSTMOp op, Call &call) {
  Layer layer(call, op.getAsymmetricQuantizeInputs().value_or(false));
  auto sequence = call.has(0) ? Sequence::of(call[0].getShape(), op.getTimeMajor()) : std::nullopt;
  if (!sequence || call[0].getRank() != 3)
    return call.fail("input must have rank 3");
  for (unsigned state : {35, 36, 37, 38})
    if (!call.has(state) || call[state].getRank() == 0)
      return call.fail("needs states");
  bool hasAux = call.has(39), auxWeights = call.has(41);
  int64_t auxFeatures = hasAux ? layer.dim(39, 2) : 0;
  int64_t rows = sequence->steps * sequence->batches;
  Vector input = layer.vector(0, rows * sequence->features), aux = layer.vector(39, rows * auxFeatures);
  CellOperands forward{1, 5, 9, 12, 16, 17, 35, 36, 0, auxWeights ? 40u : 0u};
  CellOperands backward{18, 22, 26, 29, 33, 34, 37, 38, 0, auxWeights ? 44u : 0u};
  // An auxiliary input without weights of its own is what the cell that runs back takes instead.
  bool crossed = hasAux && !auxWeights;
  Sequence backSequence = *sequence;
  if (crossed)
    backSequence.features = auxFeatures;
  float cellClip = op.getCellClip().convertToFloat(), projectionClip = op.getProjClip().convertToFloat();
  Cell there(layer, forward, sequence->features, auxFeatures, cellClip, projectionClip);
  Cell back(layer, backward, backSequence.features, auxFeatures, cellClip, projectionClip);
  bool merged = op.getMergeOutputs();
  int64_t stride = merged ? there.outputs + back.outputs : there.outputs;
  Vector first = layer.zeros({rows, stride}), second = layer.zeros({merged ? 0 : rows, back.outputs});
  if (failed(layer.status))
    return failure();
  Vector noAux;
  runCell(layer, there, forward, *sequence, input, crossed ? noAux : aux, auxFeatures, false, first, stride, 0);
  runCell(layer, back, backward, backSequence, crossed ? aux : input, crossed ? noAux : aux, auxFeatures, true,
          merged ? first : second, merged ? stride : back.outputs, merged ? there.outputs : 0);
  Extents shape(call[0].getShape());
  shape.back() = stride;
  if (succeeded(layer.status))
    layer.yield(0, shape, first);
  shape.back() = back.outputs;
  if (succeeded(layer.status) && !merged)
    layer.yield(1, shape, second);
  else if (succeeded(layer.status))
    call.make(1, {0});
  return layer.status;
}

/// The BASIC kernel: one matrix [4 * cells, inputs + cells] over input and activation, gates in the order input,
/// update, forget, output.
LogicalResult basicLstm(tfl::BasicLSTMOp, Call &call) {
  Layer layer(call, false);
  int64_t batches = layer.dim(0, 0), inputs = layer.dim(0, 1), cells = layer.dim(4, 1), depth = inputs + cells;
  Vector input = layer.vector(0, batches * inputs), previous = layer.vector(1, batches * cells);
  Layer::Matrix weights = layer.matrix(2, 4 * cells, depth);
  Vector bias = layer.vector(3, 4 * cells), state = layer.vector(4, batches * cells);
  if (failed(layer.status))
    return failure();
  Vector activation(batches * cells), joined, gates;
  for (int64_t batch = 0; batch < batches; ++batch) {
    Vector row = rowOf(input, batch, inputs).vec();
    llvm::append_range(row, rowOf(previous, batch, cells));
    Vector sums = bias;
    layer.add(weights, row, sums);
    for (int64_t i = 0; i < cells; ++i) {
      float &cell = state[batch * cells + i];
      numerics::Logistic sigmoid;
      cell = sigmoid(sums[i]) * std::tanh(sums[cells + i]) + sigmoid(sums[2 * cells + i]) * cell;
      activation[batch * cells + i] = sigmoid(sums[3 * cells + i]) * std::tanh(cell);
    }
    llvm::append_range(joined, row);
    llvm::append_range(gates, sums);
  }
  layer.yield(0, {batches, cells}, activation);
  layer.yield(1, {batches, cells}, state);
  layer.yield(2, {batches, depth}, joined);
  layer.yield(3, {batches, 4 * cells}, gates);
  return layer.status;
}

//===----------------------------------------------------------------------===//
// RNN, SVDF
//===----------------------------------------------------------------------===//

LogicalResult sequenceRnn(tfl::UnidirectionalSequenceRNNOp op, Call &call) {
  Layer layer(call, op.getAsymmetricQuantizeInputs().value_or(false));
  auto sequence = call.has(0) ? Sequence::of(call[0].getShape(), op.getTimeMajor()) : std::nullopt;
  if (!sequence)
    return call.fail("input must have rank 2 or 3");
  int64_t units = layer.dim(1, 0), rows = sequence->steps * sequence->batches;
  Vector input = layer.vector(0, rows * sequence->features);
  Layer::Matrix weights = layer.matrix(1, units, sequence->features), recurrent = layer.matrix(2, units, units);
  Vector bias = layer.vector(3, units), states = layer.vector(4, sequence->batches * units);
  Vector out = layer.zeros({rows, units});
  if (failed(layer.status) || !weights || !recurrent || states.empty())
    return succeeded(layer.status) ? call.fail("needs weights and a state") : failure();
  for (int64_t batch = 0; batch < sequence->batches; ++batch) {
    Vector state = rowOf(states, batch, units).vec();
    for (int64_t step = 0; step < sequence->steps; ++step) {
      int64_t row = sequence->row(step, batch);
      Vector sums = bias.empty() ? Vector(units) : bias;
      layer.add(weights, rowOf(input, row, sequence->features), sums);
      layer.add(recurrent, state, sums);
      if (failed(activate(layer, sums)))
        return failure();
      state = sums;
      llvm::copy(state, out.begin() + row * units);
    }
    llvm::copy(state, states.begin() + batch * units);
  }
  layer.store(4, states);
  Extents shape(call[0].getShape());
  shape.back() = units;
  layer.yield(0, shape, out);
  return layer.status;
}

LogicalResult svdf(tfl::SVDFOp op, Call &call) {
  Layer layer(call, op.getAsymmetricQuantizeInputs().value_or(false));
  int64_t batches = layer.dim(0, 0), inputs = layer.dim(0, 1), filters = layer.dim(1, 0), memory = layer.dim(2, 1);
  int64_t rank = int32_t(op.getRank());
  if (rank < 1 || filters % rank != 0)
    return call.fail("the filters are no multiple of the rank");
  int64_t units = filters / rank;
  Vector input = layer.vector(0, batches * inputs), time = layer.vector(2, filters * memory);
  Layer::Matrix feature = layer.matrix(1, filters, inputs);
  Vector bias = layer.vector(3, units), state = layer.vector(4, batches * filters * memory);
  if (failed(layer.status) || !feature || state.empty() || memory < 1)
    return succeeded(layer.status) ? call.fail("needs weights and a state") : failure();
  Vector out;
  for (int64_t batch = 0; batch < batches; ++batch) {
    Vector projected(filters), sums = bias.empty() ? Vector(units) : bias;
    layer.add(feature, rowOf(input, batch, inputs), projected);
    for (int64_t filter = 0; filter < filters; ++filter) {
      // The memory of a filter moves on by one step.
      auto begin = state.begin() + (batch * filters + filter) * memory;
      std::rotate(begin, begin + 1, begin + memory);
      begin[memory - 1] = projected[filter];
      double sum = 0;
      for (int64_t step = 0; step < memory; ++step)
        sum += double(begin[step]) * time[filter * memory + step];
      sums[filter / rank] += float(sum);
    }
    llvm::append_range(out, sums);
  }
  if (failed(activate(layer, out)))
    return failure();
  layer.store(4, state);
  layer.yield(0, {batches, units}, out);
  return layer.status;
}

} // namespace

void addRecurrentKernels(KernelTable &table) {
  table.add<lstm>(Quantized::AsStored);
  table.add<basicLstm>(Quantized::AsStored);
  table.add<sequenceLstm>(Quantized::AsStored);
  table.add<bidirectionalLstm>(Quantized::AsStored);
  table.add<sequenceRnn>(Quantized::AsStored);
  table.add<svdf>(Quantized::AsStored);
}

} // namespace tinfoil::reference
