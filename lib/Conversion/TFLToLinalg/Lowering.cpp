//===- Lowering.cpp - What conversions to linalg share --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"

#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

Type loweredElement(Type element) {
  if (isa<quant::UniformQuantizedType, quant::UniformQuantizedPerAxisType>(element))
    element = cast<quant::QuantizedType>(element).getStorageType();
  if (auto integer = dyn_cast<IntegerType>(element)) {
    unsigned width = std::max(8u, integer.getWidth());
    return width == 8 || width == 16 || width == 32 || width == 64 ? IntegerType::get(element.getContext(), width)
                                                                   : Type();
  }
  return isa<Float64Type, Float32Type, Float16Type, BFloat16Type, IndexType>(element) ? element : Type();
}

Shape shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }
Type elementOf(Value value) { return getElementTypeOrSelf(value.getType()); }

LogicalResult Lowering::fail(const Twine &why) {
  std::string &reason = refusals[op];
  if (reason.empty())
    reason = why.str();
  return b.notifyMatchFailure(op, why);
}

//===----------------------------------------------------------------------===//
// Operands and results
//===----------------------------------------------------------------------===//

bool Lowering::has(unsigned index) const {
  return index < operands.size() && isa<RankedTensorType>(operands[index].getType());
}

Number Lowering::number(unsigned index) const { return {getElementTypeOrSelf(op->getOperand(index).getType())}; }
Number Lowering::resultNumber(unsigned index) const { return {getElementTypeOrSelf(op->getResult(index).getType())}; }

FailureOr<SmallVector<int64_t>> Lowering::ints(unsigned index) {
  std::optional<tfl::ConstantView> view;
  if (index < op->getNumOperands())
    view = tfl::ConstantView::of(op->getOperand(index));
  if (!view || !view->isInteger() || view->isHugeSplat())
    return fail("operand #" + Twine(index) + " must be constant");
  return view->getInts();
}

FailureOr<int64_t> Lowering::scalar(unsigned index) {
  FailureOr<SmallVector<int64_t>> values = ints(index);
  if (succeeded(values) && values->size() != 1)
    return fail("operand #" + Twine(index) + " must be one number");
  return failed(values) ? FailureOr<int64_t>(failure()) : values->front();
}

FailureOr<int64_t> Lowering::axis(int64_t axis, int64_t rank) {
  auto dim = numerics::normalizedAxis(axis, rank);
  if (!dim)
    return fail("axis " + Twine(axis) + " is out of range for rank " + Twine(rank));
  return *dim;
}

LogicalResult Lowering::replace(ArrayRef<Value> values) {
  if (values.size() != resultTypes.size())
    return fail("has another number of results");
  for (auto [index, value] : llvm::enumerate(values)) {
    if (!value)
      return fail("its operands have shapes or types that do not go together");
    if (value.getType() != resultTypes[index]) {
      std::string text;
      llvm::raw_string_ostream(text) << "gives a result #" << index << " of type " << value.getType() << ", but "
                                     << resultTypes[index] << " is asked for";
      return fail(text);
    }
  }
  b.replaceOp(op, values);
  return success();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Value Lowering::constant(ElementsAttr value) { return arith::ConstantOp::create(b, loc, cast<TypedAttr>(value)); }

template <typename T> static Value constantOf(Lowering &l, ArrayRef<T> values, ArrayRef<int64_t> shape, Type element) {
  ArrayRef<char> bytes(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T));
  return l.constant(tfl::makeConstant(RankedTensorType::get(shape, element), bytes, tfl::nameOf(l.loc)));
}

Value Lowering::floats(ArrayRef<float> values, ArrayRef<int64_t> shape) {
  return constantOf(*this, values, shape, b.getF32Type());
}
Value Lowering::doubles(ArrayRef<double> values, ArrayRef<int64_t> shape) {
  return constantOf(*this, values, shape, b.getF64Type());
}
Value Lowering::ints32(ArrayRef<int32_t> values, ArrayRef<int64_t> shape) {
  return constantOf(*this, values, shape, b.getI32Type());
}

Value Lowering::index(int64_t value) { return arith::ConstantIndexOp::create(b, loc, value); }

Value Lowering::empty(ArrayRef<int64_t> shape, Type element) { return tensor::EmptyOp::create(b, loc, shape, element); }

Value Lowering::filled(ArrayRef<int64_t> shape, Value number) {
  return linalg::FillOp::create(b, loc, number, empty(shape, number.getType())).getResult(0);
}
Value Lowering::filled(ArrayRef<int64_t> shape, TypedAttr number) {
  return filled(shape, arith::ConstantOp::create(b, loc, number));
}

TypedAttr Lowering::zero(Type element) { return b.getZeroAttr(element); }

//===----------------------------------------------------------------------===//
// Moves
//===----------------------------------------------------------------------===//

static SmallVector<OpFoldResult> attributes(OpBuilder &b, ArrayRef<int64_t> values) {
  return getAsIndexOpFoldResult(b.getContext(), values);
}

Value Lowering::reshape(Value value, ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getShape() == shape)
    return value;
  auto count = numerics::elementCount(shape);
  if (!count || *count != type.getNumElements())
    return {};
  RankedTensorType result = type.clone(shape);
  if (*count == 0)
    return empty(shape, type.getElementType());
  if (tfl::ConstantView::of(value))
    if (ElementsAttr same = tfl::retyped(value.getDefiningOp()->getAttrOfType<ElementsAttr>("value"), result))
      return constant(same);
  if (type.getRank() != int64_t(shape.size()))
    if (auto groups = getReassociationIndicesForReshape(type, result)) {
      if (type.getRank() > int64_t(shape.size()))
        return tensor::CollapseShapeOp::create(b, loc, result, value, *groups);
      return tensor::ExpandShapeOp::create(b, loc, result, value, *groups);
    }
  auto all = [](int64_t rank) {
    SmallVector<ReassociationIndices> groups(rank == 0 ? 0 : 1);
    for (int64_t dim = 0; dim < rank; ++dim)
      groups[0].push_back(dim);
    return groups;
  };
  // Through one dimension.
  if (type.getRank() > 1)
    value = tensor::CollapseShapeOp::create(b, loc, type.clone({*count}), value, all(type.getRank()));
  else if (type.getRank() == 0)
    value = tensor::ExpandShapeOp::create(b, loc, type.clone({*count}), value, ArrayRef<ReassociationIndices>());
  if (shape.size() > 1)
    return tensor::ExpandShapeOp::create(b, loc, result, value, all(shape.size()));
  if (shape.empty())
    return tensor::CollapseShapeOp::create(b, loc, result, value, ArrayRef<ReassociationIndices>());
  return value;
}

Value Lowering::transpose(Value value, ArrayRef<int64_t> permutation) {
  if (llvm::is_sorted(permutation))
    return value;
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> places(permutation.size());
  for (auto [to, from] : llvm::enumerate(permutation)) {
    shape.push_back(shapeOf(value)[from]);
    places[from] = b.getAffineDimExpr(to);
  }
  auto map = AffineMap::get(permutation.size(), 0, places, b.getContext());
  return mapped(RankedTensorType::get(shape, elementOf(value)), {value}, {map},
                [](Body &, ArrayRef<Value> x) { return x[0]; });
}

/// Whether a box of `sizes` from `begin` on in `steps` lies in a shape.
static bool liesIn(ArrayRef<int64_t> begin, ArrayRef<int64_t> sizes, ArrayRef<int64_t> steps, ArrayRef<int64_t> shape) {
  if (begin.size() != shape.size() || sizes.size() != shape.size() || steps.size() != shape.size())
    return false;
  for (auto [first, count, step, extent] : llvm::zip_equal(begin, sizes, steps, shape))
    if (first < 0 || count < 0 || step < 1 || (count > 0 && first + (count - 1) * step >= extent) || first > extent)
      return false;
  return true;
}

Value Lowering::slice(Value value, ArrayRef<int64_t> begin, ArrayRef<int64_t> sizes, ArrayRef<int64_t> steps) {
  SmallVector<int64_t> ones(begin.size(), 1);
  if (steps.empty())
    steps = ones;
  if (!liesIn(begin, sizes, steps, shapeOf(value)))
    return {};
  if (sizes == shapeOf(value))
    return value;
  if (llvm::is_contained(sizes, 0))
    return empty(sizes, elementOf(value));
  return tensor::ExtractSliceOp::create(b, loc, value, attributes(b, begin), attributes(b, sizes),
                                        attributes(b, steps));
}

Value Lowering::insert(Value part, Value whole, ArrayRef<int64_t> begin, ArrayRef<int64_t> steps) {
  SmallVector<int64_t> ones(begin.size(), 1);
  if (steps.empty())
    steps = ones;
  Shape sizes = shapeOf(part);
  if (!liesIn(begin, sizes, steps, shapeOf(whole)) || elementOf(part) != elementOf(whole))
    return {};
  if (llvm::is_contained(sizes, 0))
    return whole;
  return tensor::InsertSliceOp::create(b, loc, part, whole, attributes(b, begin), attributes(b, sizes),
                                       attributes(b, steps));
}

Value Lowering::pad(Value value, ArrayRef<int64_t> before, ArrayRef<int64_t> behind, TypedAttr number) {
  auto isZero = [](int64_t margin) { return margin == 0; };
  if (llvm::all_of(before, isZero) && llvm::all_of(behind, isZero))
    return value;
  return tensor::PadOp::create(b, loc, Type(), value, attributes(b, before), attributes(b, behind),
                               arith::ConstantOp::create(b, loc, number).getResult());
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

/// f16 and bf16 are computed in f32.
static Value widened(Body &body, Value x) {
  auto type = dyn_cast<FloatType>(x.getType());
  return type && type.getWidth() < 32 ? body.make<arith::ExtFOp>(body.b.getF32Type(), x) : x;
}

static Value narrowed(Body &body, Value x, Type element) {
  if (x.getType() == element)
    return x;
  if (isa<FloatType>(element))
    return body.make<arith::TruncFOp>(element, x);
  return body.resize(x, cast<IntegerType>(element), true);
}

Value Lowering::mappedInto(Value init, ArrayRef<Value> inputs, ArrayRef<AffineMap> maps, Elements compute) {
  auto type = cast<RankedTensorType>(init.getType());
  SmallVector<AffineMap> all(maps);
  all.push_back(b.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> loops(type.getRank(), utils::IteratorType::parallel);
  return linalg::GenericOp::create(b, loc, TypeRange(type), inputs, init, all, loops,
                                   [&](OpBuilder &builder, Location loc, ValueRange arguments) {
                                     Body body(builder, loc);
                                     SmallVector<Value> elements;
                                     for (Value argument : arguments.drop_back())
                                       elements.push_back(widened(body, argument));
                                     Value result = narrowed(body, compute(body, elements), type.getElementType());
                                     linalg::YieldOp::create(builder, loc, result);
                                   })
      .getResult(0);
}

Value Lowering::mapped(RankedTensorType type, ArrayRef<Value> inputs, ArrayRef<AffineMap> maps, Elements compute) {
  Value init = empty(type.getShape(), type.getElementType());
  return type.getNumElements() == 0 ? init : mappedInto(init, inputs, maps, compute);
}

/// The one number that a constant holds, if it is one.
static TypedAttr splatOf(Builder &b, Value value) {
  auto view = tfl::ConstantView::of(value);
  if (!view || view->size() == 0 || (!view->isSplat() && view->size() != 1))
    return {};
  if (view->isFloat())
    return b.getFloatAttr(view->getElementType(), view->getFloat(0));
  if (view->isInteger())
    return b.getIntegerAttr(view->getElementType(), view->getInt(0));
  return {};
}

Value Lowering::elementwise(RankedTensorType type, ArrayRef<Value> inputs, Elements compute) {
  struct Input {
    TypedAttr number;
    unsigned place = 0;
  };
  SmallVector<Input> sources;
  SmallVector<Value> tensors;
  SmallVector<AffineMap> maps;
  Shape shape = type.getShape();
  for (Value input : inputs) {
    auto broadcast = numerics::broadcastShapes(shapeOf(input), shape);
    if (!broadcast || Shape(*broadcast) != shape)
      return {};
    if (TypedAttr number = splatOf(b, input)) {
      sources.push_back({number});
      continue;
    }
    // Dimensions that are repeated go away; the others are those of the result.
    SmallVector<int64_t> kept;
    SmallVector<AffineExpr> places;
    size_t skipped = shape.size() - shapeOf(input).size();
    for (auto [dim, extent] : llvm::enumerate(shapeOf(input))) {
      if (extent == 1 && shape[skipped + dim] != 1)
        continue;
      kept.push_back(extent);
      places.push_back(b.getAffineDimExpr(skipped + dim));
    }
    sources.push_back({{}, unsigned(tensors.size())});
    tensors.push_back(reshape(input, kept));
    maps.push_back(AffineMap::get(shape.size(), 0, places, b.getContext()));
  }
  return mapped(type, tensors, maps, [&](Body &body, ArrayRef<Value> elements) {
    SmallVector<Value> numbers;
    for (const Input &source : sources)
      numbers.push_back(source.number ? widened(body, body.constant(source.number)) : elements[source.place]);
    return compute(body, numbers);
  });
}

Value Lowering::fold(ArrayRef<Value> inputs, ArrayRef<AffineMap> maps, ArrayRef<bool> reduction, Value init,
                     Combine combine) {
  auto isEmpty = [](Value value) { return llvm::is_contained(shapeOf(value), 0); };
  if (isEmpty(init) || llvm::any_of(inputs, isEmpty))
    return init;
  SmallVector<utils::IteratorType> loops;
  for (bool isReduction : reduction)
    loops.push_back(isReduction ? utils::IteratorType::reduction : utils::IteratorType::parallel);
  return linalg::GenericOp::create(b, loc, TypeRange(init.getType()), inputs, init, maps, loops,
                                   [&](OpBuilder &builder, Location loc, ValueRange arguments) {
                                     Body body(builder, loc);
                                     SmallVector<Value> elements;
                                     for (Value argument : arguments.drop_back())
                                       elements.push_back(widened(body, argument));
                                     linalg::YieldOp::create(builder, loc, combine(body, arguments.back(), elements));
                                   })
      .getResult(0);
}

Value Lowering::reduce(ArrayRef<Value> inputs, ArrayRef<bool> dropped, TypedAttr init, Combine combine) {
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> places;
  for (auto [dim, extent] : llvm::enumerate(shapeOf(inputs[0]))) {
    if (dropped[dim])
      continue;
    shape.push_back(extent);
    places.push_back(b.getAffineDimExpr(dim));
  }
  auto kept = AffineMap::get(dropped.size(), 0, places, b.getContext());
  SmallVector<AffineMap> maps(inputs.size() + 1, kept);
  maps.front() = b.getMultiDimIdentityMap(dropped.size());
  return fold(inputs, maps, dropped, filled(shape, init), combine);
}

SmallVector<Value> Lowering::loops(ArrayRef<int64_t> grid, ValueRange carried, Step step) {
  SmallVector<Value> low(grid.size(), index(0)), one(grid.size(), index(1)), high;
  for (int64_t extent : grid)
    high.push_back(index(extent));
  scf::LoopNest nest = scf::buildLoopNest(
      b, loc, low, high, one, carried,
      [&](OpBuilder &builder, Location loc, ValueRange places, ValueRange values) -> scf::ValueVector {
        Body body(builder, loc);
        SmallVector<Value> next = step(body, places, values);
        return scf::ValueVector(next.begin(), next.end());
      });
  return SmallVector<Value>(nest.results.begin(), nest.results.end());
}

Value Lowering::load(Body &body, Value tensor, ValueRange index) { return body.make<tensor::ExtractOp>(tensor, index); }

Value Lowering::store(Body &body, Value number, Value tensor, ValueRange index) {
  return body.make<tensor::InsertOp>(number, tensor, index);
}

Value Lowering::activate(Value value) {
  auto fused = op->getAttrOfType<StringAttr>("fused_activation_function");
  if (!value || !fused || fused.getValue() == "NONE")
    return value;
  auto type = cast<RankedTensorType>(value.getType());
  if (!isa<FloatType>(type.getElementType()) || !Body::hasActivation(fused.getValue())) {
    (void)fail("it has the fused activation " + fused.getValue() + ", which there is none of for this type");
    return {};
  }
  return elementwise(type, {value},
                     [&](Body &body, ArrayRef<Value> x) { return body.activation(fused.getValue(), x[0]); });
}

} // namespace tinfoil::tfl_to_linalg
