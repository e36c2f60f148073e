//===- PatternUtils.cpp - What patterns of several themes ask -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "mlir/Dialect/Traits.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;

namespace tinfoil::tfl {

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

RankedTensorType rankedTypeOf(Value value) { return dyn_cast<RankedTensorType>(value.getType()); }

RankedTensorType staticTypeOf(Value value) {
  RankedTensorType type = rankedTypeOf(value);
  if (!type || !type.hasStaticShape())
    return {};
  int64_t count = 1;
  for (int64_t extent : type.getShape())
    if (llvm::MulOverflow(count, extent, count))
      return {};
  return type;
}

bool isPermutation(ArrayRef<int64_t> perm) {
  llvm::SmallVector<bool> seen(perm.size());
  for (int64_t index : perm) {
    if (index < 0 || index >= int64_t(perm.size()) || seen[index])
      return false;
    seen[index] = true;
  }
  return true;
}

std::optional<int64_t> asIndex(int64_t axis, int64_t rank) {
  if (axis < -rank || axis >= rank)
    return std::nullopt;
  return axis < 0 ? axis + rank : axis;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

std::optional<ConstantView> floatConstant(Value value) {
  if (!isF32(value))
    return std::nullopt;
  std::optional<ConstantView> view = ConstantView::of(value);
  if (!view || !view->getElementType().isF32() || (view->isSplat() && view->size() > kExpandLimit) ||
      view->getType() != value.getType())
    return std::nullopt;
  return view;
}

std::optional<SmallVector<float, 0>> floatValues(Value value) {
  std::optional<ConstantView> view = floatConstant(value);
  if (!view)
    return std::nullopt;
  SmallVector<float, 0> values(view->size());
  view->copyFloats(values);
  return values;
}

std::optional<float> splatFloat(Value value) {
  std::optional<ConstantView> view = floatConstant(value);
  if (!view || view->size() == 0)
    return std::nullopt;
  auto first = float(view->getFloat(0));
  // Larger constants with one value are splats, unless somebody wanted them otherwise.
  if (!view->isSplat() && view->size() > kSharedLimit)
    return std::nullopt;
  for (int64_t i = 1, e = view->distinct(); i < e; ++i)
    if (float(view->getFloat(i)) != first)
      return std::nullopt;
  return first;
}

bool isNear(double value, double expected) { return std::fabs(value - expected) <= 1e-5 * std::fabs(expected); }

bool isSplatNear(Value value, double expected) {
  std::optional<float> splat = splatFloat(value);
  return splat && isNear(*splat, expected);
}

std::optional<SmallVector<int64_t>> intValues(Value value) {
  std::optional<ConstantView> view = ConstantView::of(value);
  if (!view || !view->isInteger() || view->size() > kSharedLimit)
    return std::nullopt;
  return view->getInts();
}

Attribute uniformElement(const ConstantView &view) {
  if (view.size() < 2 || (!view.isFloat() && !view.isInteger()))
    return {};
  if (!view.isSplat()) {
    if (view.getFileSize() % view.size() != 0)
      return {};
    SmallVector<char, 0> scratch;
    ArrayRef<char> bytes = view.getFileBytes(scratch);
    size_t width = view.getFileSize() / view.size();
    // Equal to itself moved by an element.
    if (bytes.drop_front(width) != bytes.drop_back(width))
      return {};
  }
  if (view.isFloat())
    return FloatAttr::get(view.getElementType(), view.getFloat(0));
  return IntegerAttr::get(view.getElementType(), view.getInt(0));
}

std::optional<CombinedFloats> combineFloats(Value a, Value b, llvm::function_ref<double(double, double)> function) {
  std::optional<ConstantView> left = floatConstant(a), right = floatConstant(b);
  if (!left || !right)
    return std::nullopt;
  CombinedFloats result;
  ArrayRef<int64_t> leftShape = left->getType().getShape(), rightShape = right->getType().getShape();
  if (!OpTrait::util::getBroadcastedShape(leftShape, rightShape, result.shape))
    return std::nullopt;
  // The result is no larger than the larger one: then one of them is repeated along leading extents, or has one
  // element.
  int64_t count = 1;
  for (int64_t extent : result.shape)
    count *= extent;
  if (count != std::max(left->size(), right->size()))
    return std::nullopt;
  auto indexIn = [&](ArrayRef<int64_t> shape, int64_t index) {
    int64_t source = 0, stride = 1;
    for (int64_t dim = int64_t(result.shape.size()) - 1, own = int64_t(shape.size()) - 1; own >= 0; --dim, --own) {
      int64_t position = index % result.shape[dim];
      index /= result.shape[dim];
      source += (shape[own] == 1 ? 0 : position) * stride;
      stride *= shape[own];
    }
    return source;
  };
  result.values.resize(count);
  for (int64_t i = 0; i < count; ++i)
    result.values[i] = float(function(left->getFloat(indexIn(leftShape, i)), right->getFloat(indexIn(rightShape, i))));
  return result;
}

bool keepsShape(Value constant, Value other) {
  RankedTensorType own = rankedTypeOf(constant), theirs = rankedTypeOf(other);
  if (!own || !theirs)
    return own && own.getRank() == 0;
  return own.getRank() <= theirs.getRank() &&
         llvm::all_of(llvm::zip_equal(own.getShape(), theirs.getShape().take_back(own.getRank())), [](auto extents) {
           auto [constant, extent] = extents;
           return constant == 1 || constant == extent;
         });
}

bool isSharedLarge(Value constant) {
  if (constant.hasOneUse())
    return false;
  auto type = dyn_cast<ShapedType>(constant.getType());
  return !type || !type.hasStaticShape() || type.getNumElements() > kSharedLimit;
}

/// A constant op of the kind of `like` with other contents; the element type of the result is kept.
static Value makeLike(OpBuilder &b, Operation *like, ArrayRef<int64_t> shape, Type element, ElementsAttr value) {
  auto type = RankedTensorType::get(shape, element);
  if (isa<QConstOp>(like))
    return QConstOp::create(b, like->getLoc(), type, TypeAttr::get(type), value);
  return ConstOp::create(b, like->getLoc(), type, value);
}

Value reshapeConstant(OpBuilder &b, Value constant, ArrayRef<int64_t> shape) {
  Operation *op = constant.getDefiningOp();
  std::optional<ConstantView> view = ConstantView::of(op);
  Type element = getElementTypeOrSelf(constant.getType());
  if (!view || view->isString() || isa<quant::UniformQuantizedPerAxisType>(element))
    return {};
  auto type = RankedTensorType::get(shape, view->getElementType());
  if (view->isSplat()) {
    // One element, however many it stands for.
    if (!view->isFloat() && !view->isInteger())
      return {};
    Attribute value = view->isFloat() ? Attribute(FloatAttr::get(view->getElementType(), view->getFloat(0)))
                                      : Attribute(IntegerAttr::get(view->getElementType(), view->getInt(0)));
    return makeLike(b, op, shape, element, makeSplat(type, value));
  }
  SmallVector<char, 0> scratch;
  return makeLike(b, op, shape, element, makeConstant(type, view->getFileBytes(scratch), nameOf(op->getLoc())));
}

Value transposeConstant(OpBuilder &b, Value constant, ArrayRef<int64_t> perm) {
  Operation *op = constant.getDefiningOp();
  std::optional<ConstantView> view = ConstantView::of(op);
  if (!view || view->isString() || view->getType().getRank() != int64_t(perm.size()) || !isPermutation(perm))
    return {};
  ArrayRef<int64_t> shape = view->getType().getShape();
  SmallVector<int64_t> newShape;
  for (int64_t dim : perm)
    newShape.push_back(shape[dim]);
  Type element = getElementTypeOrSelf(constant.getType());
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(element)) {
    int64_t axis = llvm::find(perm, perAxis.getQuantizedDimension()) - perm.begin();
    element = quant::UniformQuantizedPerAxisType::get(
        perAxis.getFlags(), perAxis.getStorageType(), perAxis.getExpressedType(), perAxis.getScales(),
        perAxis.getZeroPoints(), int32_t(axis), perAxis.getStorageTypeMin(), perAxis.getStorageTypeMax());
  } else if (isa<quant::QuantizedType>(element) && !isa<quant::UniformQuantizedType>(element)) {
    return {};
  }
  auto type = RankedTensorType::get(newShape, view->getElementType());
  if (view->isSplat()) {
    if (!view->isFloat() && !view->isInteger())
      return {};
    Attribute value = view->isFloat() ? Attribute(FloatAttr::get(view->getElementType(), view->getFloat(0)))
                                      : Attribute(IntegerAttr::get(view->getElementType(), view->getInt(0)));
    return makeLike(b, op, newShape, element, makeSplat(type, value));
  }
  if (view->size() == 0 || view->getFileSize() % view->size() != 0)
    return {};
  int64_t width = view->getFileSize() / view->size();
  SmallVector<char, 0> scratch;
  ArrayRef<char> from = view->getFileBytes(scratch);
  SmallVector<char, 0> to(from.size());
  // Strides of the source, in the order of the result's dimensions.
  SmallVector<int64_t> strides(shape.size(), 1), resultStrides;
  for (int64_t dim = int64_t(shape.size()) - 2; dim >= 0; --dim)
    strides[dim] = strides[dim + 1] * shape[dim + 1];
  for (int64_t dim : perm)
    resultStrides.push_back(strides[dim]);
  SmallVector<int64_t> index(perm.size());
  int64_t source = 0;
  for (int64_t i = 0, e = view->size(); i < e; ++i) {
    std::copy_n(from.data() + source * width, width, to.data() + i * width);
    for (int64_t dim = int64_t(perm.size()) - 1; dim >= 0; --dim) {
      source += resultStrides[dim];
      if (++index[dim] < newShape[dim])
        break;
      source -= resultStrides[dim] * newShape[dim];
      index[dim] = 0;
    }
  }
  return makeLike(b, op, newShape, element, makeConstant(type, to, nameOf(op->getLoc())));
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

bool isUnaryElementwise(Operation *op) {
  return isa_and_nonnull<ReluOp, Relu6Op, Relu0To1Op, Relu1Op, LeakyReluOp, EluOp, GeluOp, HardSwishOp, LogisticOp,
                         TanhOp, AbsOp, CeilOp, FloorOp, RoundOp, NegOp, ExpOp, LogOp, SqrtOp, RsqrtOp, SquareOp, CosOp,
                         SinOp, SignOp, LogicalNotOp, CastOp>(op);
}

bool isElementwise(Operation *op) {
  return isUnaryElementwise(op) ||
         isa_and_nonnull<AddOp, SubOp, MulOp, DivOp, MaximumOp, MinimumOp, PowOp, SquaredDifferenceOp, FloorDivOp,
                         FloorModOp, EqualOp, NotEqualOp, GreaterOp, GreaterEqualOp, LessOp, LessEqualOp, LogicalAndOp,
                         LogicalOrOp>(op);
}

StringRef activationOf(Operation *op) {
  auto activation = op->getAttrOfType<StringAttr>("fused_activation_function");
  return activation ? activation.getValue() : StringRef();
}

std::optional<BinaryWithConstant> splitConstant(Operation *op) {
  if (op->getNumOperands() != 2 || op->getNumResults() != 1)
    return std::nullopt;
  for (int i : {1, 0})
    if (floatConstant(op->getOperand(i)) && !floatConstant(op->getOperand(1 - i)) &&
        keepsShape(op->getOperand(i), op->getOperand(1 - i)))
      return BinaryWithConstant{op->getOperand(1 - i), op->getOperand(i), i == 0};
  return std::nullopt;
}

Operation *rebuild(OpBuilder &b, Operation *op, Location loc, ValueRange operands, TypeRange types,
                   StringRef activation) {
  OperationState state(loc, op->getName(), operands, types);
  state.attributes = op->getAttrDictionary();
  if (!activation.empty())
    state.attributes.set("fused_activation_function", b.getStringAttr(activation));
  return b.create(state);
}

void computeInFloat(Operation *op, llvm::function_ref<bool(Type)> isQuantized) {
  OpBuilder b(op);
  for (OpOperand &operand : op->getOpOperands()) {
    Value value = operand.get();
    auto type = dyn_cast<TensorType>(value.getType());
    if (type && isQuantized(type))
      operand.set(DequantizeOp::create(b, derivedLoc(value, "_dequantized"), type.clone(b.getF32Type()), value));
  }
  b.setInsertionPointAfter(op);
  for (OpResult result : op->getResults()) {
    auto type = dyn_cast<TensorType>(result.getType());
    if (!type || !isQuantized(type))
      continue;
    result.setType(type.clone(b.getF32Type()));
    auto quantize = QuantizeOp::create(b, op->getLoc(), type, result, TypeAttr::get(type));
    result.replaceAllUsesExcept(quantize, quantize);
  }
}

std::optional<Layer> Layer::get(Operation *op) {
  if (!op || op->getNumResults() != 1)
    return std::nullopt;
  Layer layer;
  layer.op = op;
  int64_t rank = 4;
  if (isa<DepthwiseConv2DOp>(op)) {
    layer.channelDim = 3;
  } else if (isa<TransposeConvOp>(op)) {
    layer.input = 2;
    layer.bias = 3;
  } else if (auto dense = dyn_cast<FullyConnectedOp>(op)) {
    rank = 2;
    if (dense.getWeightsFormat() != "DEFAULT")
      return std::nullopt;
  } else if (!isa<Conv2DOp>(op)) {
    return std::nullopt;
  }
  layer.filterType = staticTypeOf(layer.getFilter());
  if (!layer.filterType || layer.filterType.getRank() != rank || layer.bias >= op->getNumOperands() ||
      !isF32(layer.filterType) || !isF32(layer.getInput()) || !isF32(layer.getResult()))
    return std::nullopt;
  layer.channels = layer.filterType.getDimSize(layer.channelDim);
  if (layer.filterType.getNumElements() == 0)
    return std::nullopt;
  return layer;
}

std::optional<SmallVector<float, 0>> Layer::biasValues() const {
  if (isa<NoneType>(getBias().getType()))
    return SmallVector<float, 0>(channels, 0.0f);
  std::optional<SmallVector<float, 0>> values = floatValues(getBias());
  if (!values || int64_t(values->size()) != channels)
    return std::nullopt;
  return values;
}

int64_t Layer::channelOf(int64_t element) const {
  if (channelDim == filterType.getRank() - 1)
    return element % channels;
  return element / (filterType.getNumElements() / channels);
}

std::optional<SmallVector<float, 0>> Layer::perChannel(Value constant) const {
  if (std::optional<float> splat = splatFloat(constant))
    return SmallVector<float, 0>(channels, *splat);
  std::optional<ConstantView> view = floatConstant(constant);
  if (!view || view->size() != channels || view->getType().getRank() == 0 ||
      view->getType().getShape().back() != channels)
    return std::nullopt;
  return floatValues(constant);
}

bool allFinite(ArrayRef<float> values) {
  return llvm::all_of(values, [](float value) { return std::isfinite(value); });
}

} // namespace tinfoil::tfl
