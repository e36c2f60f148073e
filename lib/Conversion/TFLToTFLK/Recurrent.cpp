//===- Recurrent.cpp - What cells of recurrent networks share --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Recurrent.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace tinfoil::tflk {

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

bool Recurrent::has(unsigned index) const {
  return index < lower.op->getNumOperands() && isa<TensorType>(operand(index).getType());
}

FailureOr<int64_t> Recurrent::dim(unsigned index, int64_t dimension) {
  auto type = has(index) ? dyn_cast<RankedTensorType>(operand(index).getType()) : RankedTensorType();
  if (dimension < 0 && type)
    dimension += type.getRank();
  if (!type || !type.hasStaticShape() || dimension < 0 || dimension >= type.getRank())
    return lower.fail("operand #" + Twine(index) + " must be there, of a known shape");
  return type.getDimSize(dimension);
}

FailureOr<Sequence> Recurrent::sequence(unsigned index, bool timeMajor) {
  auto shape = lower.shapeOf(operand(index), "input");
  if (failed(shape))
    return failure();
  if (shape->size() == 2)
    return Sequence{1, (*shape)[0], (*shape)[1], true};
  if (shape->size() != 3)
    return lower.fail("the input must have two or three dimensions");
  return Sequence{(*shape)[timeMajor ? 0 : 1], (*shape)[timeMajor ? 1 : 0], (*shape)[2], timeMajor};
}

FailureOr<Value> Recurrent::reals(unsigned index, ArrayRef<int64_t> shape) {
  auto type = has(index) ? dyn_cast<RankedTensorType>(operand(index).getType()) : RankedTensorType();
  if (!type || !type.hasStaticShape() || type.getNumElements() != ShapedType::getNumElements(shape))
    return lower.fail("operand #" + Twine(index) + " must hold " + Twine(ShapedType::getNumElements(shape)) +
                      " numbers");
  Value value = operand(index);
  if (isa<quant::QuantizedType>(type.getElementType()))
    value = tfl::DequantizeOp::create(b, loc, RankedTensorType::get(type.getShape(), b.getF32Type()), value);
  else if (!type.getElementType().isF32())
    return lower.fail("operand #" + Twine(index) + " must hold real numbers");
  return lower.reshape(value, shape);
}

FailureOr<Value> Recurrent::vectors(ArrayRef<unsigned> indices, int64_t size) {
  if (llvm::none_of(indices, [&](unsigned index) { return has(index); }))
    return Value();
  if (indices.size() == 1 && !lower.reals(operand(indices[0])))
    return reals(indices[0], {size});
  SmallVector<float> constants;
  for (unsigned index : indices) {
    if (!has(index)) {
      constants.append(size, 0);
      continue;
    }
    auto values = lower.reals(operand(index));
    if (!values)
      break;
    if (int64_t(values->size()) != size)
      return lower.fail("operand #" + Twine(index) + " must hold " + Twine(size) + " numbers");
    llvm::append_range(constants, *values);
  }
  int64_t all = size * int64_t(indices.size());
  if (int64_t(constants.size()) == all)
    return lower.floats(constants);
  Value result = lower.splat({all}, b.getF32FloatAttr(0));
  for (auto [place, index] : llvm::enumerate(indices)) {
    if (!has(index))
      continue;
    auto values = reals(index, {size});
    if (failed(values))
      return failure();
    result = lower.insert(*values, result, {int64_t(place) * size});
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

bool Recurrent::isInteger(unsigned matrix) const { return isHybrid && isQuantized(operand(matrix)); }

bool Recurrent::isDiagonal(unsigned matrix, int64_t height, int64_t depth) const {
  return cast<ShapedType>(operand(matrix).getType()).getRank() == 1 && height == depth;
}

FailureOr<std::optional<Weights>> Recurrent::stacked(ArrayRef<unsigned> matrices, int64_t height, int64_t depth) {
  bool integers = isInteger(matrices[0]);
  SmallVector<Weights> list;
  for (unsigned matrix : matrices) {
    if (isInteger(matrix) != integers || isDiagonal(matrix, height, depth) ||
        (matrices.size() > 1 && !integers && !lower.reals(operand(matrix))))
      return std::optional<Weights>();
    auto w = lower.weights(operand(matrix), 0, integers, {0, 1}, {1, height, depth});
    if (failed(w))
      return failure();
    if (!list.empty() && list[0].zeroPoint != w->zeroPoint)
      return std::optional<Weights>();
    list.push_back(*w);
  }
  if (list.size() == 1)
    return std::optional<Weights>(list[0]);
  Weights result;
  result.zeroPoint = list[0].zeroPoint;
  SmallVector<int8_t> stored;
  SmallVector<float> real;
  for (const Weights &w : list) {
    llvm::append_range(result.scales, w.scales);
    auto view = tfl::ConstantView::of(w.value);
    for (int64_t i = 0; i < view->size(); ++i)
      if (integers)
        stored.push_back(int8_t(view->getInt(i)));
      else
        real.push_back(float(view->getFloat(i)));
  }
  auto type = RankedTensorType::get({1, height * int64_t(list.size()), depth},
                                    integers ? Type(b.getI8Type()) : Type(b.getF32Type()));
  result.value = integers
                     ? lower.constant(type, {reinterpret_cast<const char *>(stored.data()), stored.size()})
                     : lower.constant(type, {reinterpret_cast<const char *>(real.data()), real.size() * sizeof(float)});
  return std::optional<Weights>(result);
}

FailureOr<Value> Recurrent::product(Value x, ArrayRef<unsigned> matrices, int64_t height, Value columns,
                                    Value elements) {
  auto type = cast<RankedTensorType>(x.getType());
  int64_t rows = type.getDimSize(0), depth = type.getDimSize(1), width = height * int64_t(matrices.size());
  for (unsigned matrix : matrices) {
    auto shape = has(matrix) ? dyn_cast<RankedTensorType>(operand(matrix).getType()) : RankedTensorType();
    if (!shape || !shape.hasStaticShape() ||
        (shape.getNumElements() != height * depth && !(shape.getNumElements() == height && height == depth)) ||
        (shape.getRank() != 2 && !isDiagonal(matrix, height, depth)))
      return lower.fail("operand #" + Twine(matrix) + " must be a matrix of " + Twine(height) + " rows and " +
                        Twine(depth) + " columns");
  }
  auto w = stacked(matrices, height, depth);
  if (failed(w))
    return failure();
  if (!*w)
    return apart(x, matrices, height, columns, elements);
  auto a = lower.activations(x, (*w)->isInteger(), recipe, {}, {rows, depth});
  if (failed(a))
    return failure();
  Epilogue epilogue;
  lower.rescale(epilogue, *a, **w, /*byProduct=*/recipe != Recipe::Qd8);
  auto add = [&](Value operand, OperandKind kind) {
    if (!operand)
      return;
    unsigned argument = epilogue.add(operand, kind);
    epilogue.steps.push_back([=](OpBuilder &b, Location loc, Value value, ValueRange arguments) -> Value {
      return arith::AddFOp::create(b, loc, arguments[argument], value);
    });
  };
  add(columns, OperandKind::Column);
  add(elements ? lower.reshape(elements, {1, rows, width}) : elements, OperandKind::Element);
  Value sums =
      lower.matMul(lower.reshape(a->value, {1, rows, depth}), **w, *a, epilogue, {1, rows, width}, b.getF32Type());
  return lower.reshape(sums, {rows, width});
}

FailureOr<Value> Recurrent::apart(Value x, ArrayRef<unsigned> matrices, int64_t height, Value columns, Value elements) {
  int64_t rows = cast<ShapedType>(x.getType()).getDimSize(0);
  Value result = lower.empty({rows, height * int64_t(matrices.size())}, b.getF32Type());
  for (auto [place, matrix] : llvm::enumerate(matrices)) {
    int64_t first = int64_t(place) * height;
    Value column = columns ? lower.slice(columns, {first}, {height}) : columns;
    Value element = elements ? lower.slice(elements, {0, first}, {rows, height}) : elements;
    if (!isDiagonal(matrix, height, cast<ShapedType>(x.getType()).getDimSize(1))) {
      auto sums = product(x, {matrix}, height, column, element);
      if (failed(sums))
        return failure();
      result = lower.insert(*sums, result, {0, first});
      continue;
    }
    auto diagonal = vector(matrix, height);
    if (failed(diagonal))
      return failure();
    SmallVector<Value> inputs{x, *diagonal};
    for (Value more : {column, element})
      if (more)
        inputs.push_back(more);
    Value sums = elementwise(inputs, 1, [](OpBuilder &b, Location loc, ValueRange v) -> SmallVector<Value> {
      Value sum = arith::MulFOp::create(b, loc, v[0], v[1]);
      for (Value more : v.drop_front(2))
        sum = arith::AddFOp::create(b, loc, sum, more);
      return {sum};
    })[0];
    result = lower.insert(sums, result, {0, first});
  }
  return result;
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

static bool isVariable(Value value) {
  Operation *constant = value.getDefiningOp();
  return constant && constant->hasAttr("tfl.is_variable");
}

FailureOr<Value> Recurrent::state(unsigned index, ArrayRef<int64_t> shape) {
  auto type = has(index) ? dyn_cast<RankedTensorType>(operand(index).getType()) : RankedTensorType();
  if (!type || !type.hasStaticShape() || type.getNumElements() != ShapedType::getNumElements(shape))
    return lower.fail("the state in operand #" + Twine(index) + " must hold " +
                      Twine(ShapedType::getNumElements(shape)) + " numbers");
  if (!isVariable(operand(index)))
    return reals(index, shape);
  auto value = lower.state(operand(index));
  if (failed(value))
    return failure();
  Value real = *value;
  if (isa<quant::QuantizedType>(type.getElementType())) {
    real = tfl::DequantizeOp::create(b, loc, RankedTensorType::get(type.getShape(), b.getF32Type()), real);
  } else if (!type.getElementType().isF32()) {
    return lower.fail("the state in operand #" + Twine(index) + " must hold real numbers");
  }
  return lower.reshape(real, shape);
}

LogicalResult Recurrent::setState(unsigned index, Value value) {
  if (!isVariable(operand(index)))
    return success();
  auto type = cast<RankedTensorType>(operand(index).getType());
  value = lower.reshape(value, type.getShape());
  if (isa<quant::QuantizedType>(type.getElementType()))
    value = tfl::QuantizeOp::create(b, loc, type, value, TypeAttr::get(type));
  return lower.setState(operand(index), value);
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>> Recurrent::loop(const Sequence &sequence, Value inputs, ValueRange states,
                                              int64_t outputs, bool backwards, Step step) {
  int64_t width = cast<ShapedType>(inputs.getType()).getShape().back();
  inputs = lower.reshape(inputs, sequence.shape(width));
  auto index = [&](int64_t value) -> Value { return arith::ConstantIndexOp::create(b, loc, value); };
  SmallVector<Value> carried(states);
  carried.push_back(lower.empty(sequence.shape(outputs), b.getF32Type()));
  auto loop = scf::ForOp::create(b, loc, index(0), index(sequence.steps), index(1), carried);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Value time = loop.getInductionVar();
  if (backwards)
    time = arith::SubIOp::create(b, loc, index(sequence.steps - 1), time);
  OpFoldResult zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
  SmallVector<OpFoldResult> at{zero, zero, zero}, ones(3, one);
  at[sequence.timeMajor ? 0 : 1] = time;
  auto shapeOfStep = [&](int64_t width) {
    Sequence single = sequence;
    single.steps = 1;
    return single.shape(width);
  };
  auto sizes = [&](int64_t width) { return getAsIndexOpFoldResult(b.getContext(), shapeOfStep(width)); };
  Value now = tensor::ExtractSliceOp::create(b, loc, inputs, at, sizes(width), ones);
  auto made = step(lower.reshape(now, {sequence.batches, width}), loop.getRegionIterArgs().drop_back());
  if (failed(made))
    return failure();
  SmallVector<Value> next;
  // Into the buffers that go round with the loop.
  for (auto [value, buffer] : llvm::zip(ArrayRef(*made).drop_back(), loop.getRegionIterArgs()))
    next.push_back(linalg::CopyOp::create(b, loc, value, buffer).getResult(0));
  Value output = lower.reshape(made->back(), shapeOfStep(outputs));
  next.push_back(
      tensor::InsertSliceOp::create(b, loc, output, loop.getRegionIterArgs().back(), at, sizes(outputs), ones));
  scf::YieldOp::create(b, loc, next);
  return SmallVector<Value>(loop.getResults());
}

SmallVector<Value> Recurrent::elementwise(ArrayRef<Value> inputs, unsigned results, Elements compute) {
  return lower.elementwise(inputs, SmallVector<Type>(results, b.getF32Type()), compute);
}

FailureOr<std::function<Value(OpBuilder &, Location, Value)>> Recurrent::activation() {
  Epilogue epilogue;
  auto name = lower.op->getAttrOfType<StringAttr>("fused_activation_function");
  if (failed(lower.activation(epilogue, name ? name.getValue() : "TANH")))
    return failure();
  return std::function<Value(OpBuilder &, Location, Value)>(
      [steps = epilogue.steps](OpBuilder &b, Location loc, Value value) {
        for (const Epilogue::Step &step : steps)
          value = step(b, loc, value, {});
        return value;
      });
}

LogicalResult Recurrent::finish(ArrayRef<Value> results) {
  SmallVector<Value> values;
  for (auto [index, result] : llvm::enumerate(results)) {
    auto shape = lower.shapeOf(lower.op->getResult(index), "output");
    if (failed(shape))
      return failure();
    auto type = cast<RankedTensorType>(lower.op->getResult(index).getType());
    if (type.getNumElements() != cast<ShapedType>(result.getType()).getNumElements())
      return lower.fail("result #" + Twine(index) + " has another size than is computed");
    Value value = lower.reshape(result, type.getShape());
    if (isa<quant::QuantizedType>(type.getElementType()))
      value = tfl::QuantizeOp::create(b, loc, type, value, TypeAttr::get(type));
    else if (!type.getElementType().isF32())
      return lower.fail("result #" + Twine(index) + " must hold real numbers");
    values.push_back(value);
  }
  b.replaceOp(lower.op, values);
  return success();
}

} // namespace tinfoil::tflk
