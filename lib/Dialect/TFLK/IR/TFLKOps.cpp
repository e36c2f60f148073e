//===- TFLKOps.cpp - Ops of the kernel dialect ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace tinfoil::tflk;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFLK/IR/TFLKOps.cpp.inc"

namespace {

/// On buffers, inputs are read and destinations written; on tensors there is no effect.
template <typename Op>
void addEffects(Op op, SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    if (op.isDpsInit(&operand))
      effects.emplace_back(MemoryEffects::Write::get(), &operand, SideEffects::DefaultResource::get());
    else
      effects.emplace_back(MemoryEffects::Read::get(), &operand, SideEffects::DefaultResource::get());
  }
}

ShapedType shaped(Value value) { return cast<ShapedType>(value.getType()); }

LogicalResult requireRank(Operation *op, StringRef name, Value value, int64_t rank) {
  if (shaped(value).getRank() == rank)
    return success();
  return op->emitOpError("'") << name << "' must have " << rank << " dimensions, but has " << shaped(value).getRank();
}

/// What all products have in common. `groups` is the number of zero points.
template <typename Op> LogicalResult verifyProduct(Op op, int64_t groups, int64_t columns) {
  Block &body = op.getBody();
  if (op.getKinds().size() != op.getExtras().size())
    return op.emitOpError("has ") << op.getExtras().size() << " epilogue operands, but " << op.getKinds().size()
                                  << " kinds";
  if (body.getNumArguments() != op.getExtras().size() + 1)
    return op.emitOpError("epilogue must have an argument for the sum and one for each of ")
           << op.getExtras().size() << " operands, but has " << body.getNumArguments();
  bool isFloat = shaped(op.getInput()).getElementType().isF32();
  if (isFloat != shaped(op.getWeights()).getElementType().isF32())
    return op.emitOpError("input and weights must both be f32, or both integers");
  Type sum = isFloat ? Type(Float32Type::get(op.getContext())) : IntegerType::get(op.getContext(), 32);
  if (body.getArgument(0).getType() != sum)
    return op.emitOpError("epilogue takes a sum of ") << body.getArgument(0).getType() << ", but sums are " << sum;
  auto fits = [](int64_t size, int64_t expected) { return size == 1 || size == expected; };
  if (op.getZeroPoints() && (isFloat || !fits(shaped(op.getZeroPoints()).getNumElements(), groups)))
    return op.emitOpError("must have a zero point for each of ") << groups << " groups of integers, or one for all";
  for (auto [index, operand] : llvm::enumerate(op.getExtras())) {
    ShapedType type = shaped(operand);
    if (body.getArgument(index + 1).getType() != type.getElementType())
      return op.emitOpError("epilogue argument #") << index + 1 << " is " << body.getArgument(index + 1).getType()
                                                   << ", but its operand holds " << type.getElementType();
    int64_t count = type.getNumElements();
    OperandKind kind = op.getKind(index);
    bool right = kind == OperandKind::Group    ? fits(count, groups)
                 : kind == OperandKind::Column ? count == columns
                                               : type.getShape() == shaped(op.getInit()).getShape();
    if (!right)
      return op.emitOpError("epilogue operand #")
             << index << " (" << stringifyOperandKind(kind) << ") has " << count << " elements, which do not go with "
             << groups << " groups and " << columns << " columns";
  }
  auto yield = cast<YieldOp>(body.getTerminator());
  if (yield.getValues().size() != 1 || yield.getValues()[0].getType() != shaped(op.getInit()).getElementType())
    return op.emitOpError("epilogue must yield one ") << shaped(op.getInit()).getElementType();
  return success();
}

/// All zero for an empty list.
std::array<int64_t, 4> marginsOf(ArrayRef<int64_t> padding) {
  std::array<int64_t, 4> margins{};
  llvm::copy(padding.take_front(4), margins.begin());
  return margins;
}

/// A convolution's input, window and result go together.
template <typename Op> LogicalResult verifyWindow(Op op, std::array<int64_t, 4> margins = {}) {
  if (failed(requireRank(op, "input", op.getInput(), 4)) || failed(requireRank(op, "init", op.getInit(), 4)))
    return failure();
  for (auto list : {op.getWindow(), op.getStrides(), op.getDilations()})
    if (list.size() != 2 || llvm::any_of(list, [](int64_t extent) { return extent < 1; }))
      return op.emitOpError("'window', 'strides' and 'dilations' must be two positive integers each");
  ShapedType in = shaped(op.getInput()), out = shaped(op.getInit());
  if (in.getDimSize(0) != out.getDimSize(0))
    return op.emitOpError("input and result must hold as many images");
  for (int dim : {0, 1}) {
    int64_t reach =
        (out.getDimSize(dim + 1) - 1) * op.getStrides()[dim] + (op.getWindow()[dim] - 1) * op.getDilations()[dim] + 1;
    int64_t extent = in.getDimSize(dim + 1) + margins[2 * dim] + margins[2 * dim + 1];
    if (out.getDimSize(dim + 1) > 0 && reach > extent)
      return op.emitOpError("reads up to index ")
             << reach - 1 << " of dimension " << dim + 1 << " of the input, which is of extent " << extent;
  }
  return success();
}

} // namespace

//===----------------------------------------------------------------------===//
// quantize
//===----------------------------------------------------------------------===//

std::array<int64_t, 4> QuantizeOp::getMargins() { return marginsOf(getPadding()); }

LogicalResult QuantizeOp::verify() {
  ShapedType in = shaped(getInput()), out = shaped(getOutput());
  if (in.getRank() < 2)
    return emitOpError("input must have at least two dimensions");
  if (!getPadding().empty() && (getPadding().size() != 4 || in.getRank() != 4))
    return emitOpError("'padding' must be four integers, of an input with four dimensions");
  if (llvm::any_of(getPadding(), [](int64_t margin) { return margin < 0; }))
    return emitOpError("'padding' must not be negative");
  if (getIsPaired() && (in.getRank() != 2 || in.getDimSize(0) % 16 != 0 || in.getDimSize(1) % 16 != 0))
    return emitOpError("'isPaired' needs a matrix whose rows and columns are multiples of 16");
  SmallVector<int64_t> expected(in.getShape());
  auto [top, bottom, left, right] = getMargins();
  if (in.getRank() == 4) {
    expected[1] += top + bottom;
    expected[2] += left + right;
  }
  if (out.getShape() != ArrayRef<int64_t>(expected))
    return emitOpError("output must have the shape of the input and its padding");
  for (Value perGroup : {getScales(), getZeroPoints()})
    if (shaped(perGroup).getRank() != 1 || shaped(perGroup).getDimSize(0) != in.getDimSize(0))
      return emitOpError("must have a scale and a zero point for each index of dimension 0");
  return success();
}

void QuantizeOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

LogicalResult MatMulOp::verify() {
  if (failed(requireRank(*this, "input", getInput(), 3)) || failed(requireRank(*this, "init", getInit(), 3)))
    return failure();
  ShapedType in = shaped(getInput()), weights = shaped(getWeights()), out = shaped(getInit());
  if (in.getDimSize(0) != out.getDimSize(0) || in.getDimSize(1) != out.getDimSize(1))
    return emitOpError("input and result must have the same batch and rows");
  if (!getKernel()) {
    if (failed(requireRank(*this, "weights", getWeights(), 3)))
      return failure();
    if (weights.getDimSize(1) != out.getDimSize(2) || weights.getDimSize(2) != in.getDimSize(2) ||
        (weights.getDimSize(0) != 1 && weights.getDimSize(0) != in.getDimSize(0)))
      return emitOpError("weights must be [batch or 1, columns, depth]");
  }
  return verifyProduct(*this, in.getDimSize(0) * in.getDimSize(1), out.getDimSize(2));
}

LogicalResult ConvOp::verify() {
  if (failed(verifyWindow(*this)))
    return failure();
  ShapedType in = shaped(getInput()), weights = shaped(getWeights()), out = shaped(getInit());
  int64_t groups = getGroups();
  if (groups < 1 || in.getDimSize(3) % groups != 0 || out.getDimSize(3) % groups != 0)
    return emitOpError("channels do not divide into ") << groups << " groups";
  if (!getKernel()) {
    SmallVector<int64_t> expected{out.getDimSize(3), getWindow()[0], getWindow()[1], in.getDimSize(3) / groups};
    if (weights.getShape() != ArrayRef<int64_t>(expected))
      return emitOpError("weights must be [output channels, window height, window width, channels of a group]");
  }
  return verifyProduct(*this, in.getDimSize(0), out.getDimSize(3));
}

std::array<int64_t, 4> DepthwiseOp::getMargins() { return marginsOf(getPadding()); }

LogicalResult DepthwiseOp::verify() {
  if (!getPadding().empty() && getPadding().size() != 4)
    return emitOpError("'padding' must be four integers");
  if (llvm::any_of(getPadding(), [](int64_t margin) { return margin < 0; }))
    return emitOpError("'padding' must not be negative");
  if (failed(verifyWindow(*this, getMargins())))
    return failure();
  ShapedType in = shaped(getInput()), out = shaped(getInit());
  SmallVector<int64_t> expected{getWindow()[0], getWindow()[1], in.getDimSize(3)};
  if (shaped(getWeights()).getShape() != ArrayRef<int64_t>(expected) || out.getDimSize(3) != in.getDimSize(3))
    return emitOpError("weights must be [window height, window width, channels], of as many channels as the input");
  if (!in.getElementType().isF32())
    return emitOpError("computes with f32 only");
  return verifyProduct(*this, in.getDimSize(0), out.getDimSize(3));
}

//===----------------------------------------------------------------------===//
// custom
//===----------------------------------------------------------------------===//

LogicalResult CustomOp::verify() {
  auto isThere = [](Type type) { return !isa<NoneType>(type); };
  size_t there = llvm::count_if(getTypes().getAsValueRange<TypeAttr>(), isThere);
  size_t tensors = getInputs().size() + getOutputs().size();
  if (there != tensors)
    return emitOpError("'types' tells of ") << there << " tensors, but there are " << tensors;
  return success();
}

void CustomOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}

//===----------------------------------------------------------------------===//
// Effects of products
//===----------------------------------------------------------------------===//

void MatMulOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}

void ConvOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}

void DepthwiseOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}

void PackOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}
