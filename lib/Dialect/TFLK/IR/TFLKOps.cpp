//===- TFLKOps.cpp - Ops of the kernel dialect ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFLK/IR/Geometry.h"

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

/// Ranges of so many images, or of all as one.
LogicalResult verifyRanges(Operation *op, Value ranges, int64_t images, bool mayBeOne) {
  if (!ranges)
    return success();
  ShapedType type = shaped(ranges);
  if (type.getRank() != 4 || type.getDimSize(1) < 1 || type.getDimSize(2) != 2 || type.getDimSize(3) != 16 ||
      (type.getDimSize(0) != images && !(mayBeOne && type.getDimSize(0) == 1)))
    return op->emitOpError("ranges must be [images, parts, 2, 16], of ")
           << images << (mayBeOne ? " images or 1" : " images");
  return success();
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
  if (op.getRanges() && !shaped(op.getInit()).getElementType().isF32())
    return op.emitOpError("has ranges, which only results of f32 have");
  if (failed(verifyRanges(op, op.getRanges(), shaped(op.getInit()).getDimSize(0), /*mayBeOne=*/true)))
    return failure();
  auto yield = cast<YieldOp>(body.getTerminator());
  if (yield.getValues().size() != 1 || yield.getValues()[0].getType() != shaped(op.getInit()).getElementType())
    return op.emitOpError("epilogue must yield one ") << shaped(op.getInit()).getElementType();
  return success();
}

/// Activations are what the instructions of a kernel take.
template <typename Op> LogicalResult verifyKernel(Op op, KernelAttr kernel) {
  Dot dot = kernel.getDot();
  Type element = shaped(op.getInput()).getElementType();
  if (multipliesReals(dot) != element.isF32())
    return op.emitOpError("multiplies ") << element << ", which '" << stringifyDot(dot) << "' does not take";
  if (element.isF32())
    return success();
  if (element.getIntOrFloatBitWidth() != 8 * activationBytes(dot))
    return op.emitOpError("multiplies ") << element << ", but '" << stringifyDot(dot) << "' takes i"
                                         << 8 * activationBytes(dot);
  if (isSigned(dot) && !op.getZeroPoints())
    return op.emitOpError("has activations without zero points, which '") << stringifyDot(dot) << "' does not take";
  return success();
}

/// Packed weights, and the sums that go with them, are as many as the kernel reads. There are `mostSets` sets, or one
/// if all share it.
template <typename Op>
LogicalResult verifyPacked(Op op, KernelAttr kernel, Geometry one, int64_t mostSets, bool mayShare,
                           int64_t kindsOfLines = 1) {
  int64_t there = shaped(op.getWeights()).getNumElements(), sets = mostSets;
  auto sizeOf = [&](int64_t count) {
    one.sets = count;
    return one.packedSize(kernel);
  };
  if (sizeOf(mostSets) != there) {
    if (!mayShare || sizeOf(1) != there) {
      InFlightDiagnostic error = op.emitOpError("has ") << there << " packed weights, but its kernel reads ";
      if (std::optional<int64_t> size = sizeOf(mostSets))
        return error << *size;
      return error << "more than can be counted";
    }
    sets = 1;
  }
  if (!op.getZeroPoints() != !op.getColumnSums())
    return op.emitOpError("must have zero points and column sums, or none of both");
  int64_t columns = sets * one.columns * kindsOfLines;
  if (op.getColumnSums() && shaped(op.getColumnSums()).getNumElements() != columns)
    return op.emitOpError("must have a column sum for each of ")
           << columns << " columns, but has " << shaped(op.getColumnSums()).getNumElements();
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
  if (getIsWide() && (getIsSigned() || getIsPaired()))
    return emitOpError("'isWide' is of x86, whose kernels take unsigned activations row by row");
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
  if (getRanges() && in.getRank() != 4)
    return emitOpError("has ranges, which only images have");
  return verifyRanges(*this, getRanges(), in.getDimSize(0), /*mayBeOne=*/false);
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
  if (getKernel() && failed(verifyKernel(*this, *getKernel())))
    return failure();
  if (getKernel() && weights.getRank() == 1) {
    Geometry one{1, out.getDimSize(2), 1, in.getDimSize(2)};
    if (failed(verifyPacked(*this, *getKernel(), one, in.getDimSize(0), /*mayShare=*/true)))
      return failure();
  } else {
    if (failed(requireRank(*this, "weights", getWeights(), 3)))
      return failure();
    if (weights.getDimSize(1) != out.getDimSize(2) || weights.getDimSize(2) != in.getDimSize(2) ||
        (weights.getDimSize(0) != 1 && weights.getDimSize(0) != in.getDimSize(0)))
      return emitOpError("weights must be [batch or 1, columns, depth]");
  }
  if (getKernel() && getKernel()->getDot() == Dot::SMMlaPaired &&
      (in.getDimSize(1) % 16 != 0 || in.getDimSize(2) % 16 != 0))
    return emitOpError("takes rows in pairs: rows and depth must be multiples of 16");
  return verifyProduct(*this, in.getDimSize(0) * in.getDimSize(1), out.getDimSize(2));
}

LogicalResult ConvOp::verify() {
  if (failed(verifyWindow(*this)))
    return failure();
  ShapedType in = shaped(getInput()), weights = shaped(getWeights()), out = shaped(getInit());
  int64_t groups = getGroups();
  if (groups < 1 || in.getDimSize(3) % groups != 0 || out.getDimSize(3) % groups != 0)
    return emitOpError("channels do not divide into ") << groups << " groups";
  if (getKernel() && failed(verifyKernel(*this, *getKernel())))
    return failure();
  if (getKernel() && getKernel()->getDot() == Dot::SMMlaPaired)
    return emitOpError("takes no rows in pairs, as 'smmla_paired' does");
  if (!getBlank().empty() && (getBlank().size() != 2 || getBlank()[0] < 0 || getBlank()[1] < 0 ||
                              getBlank()[0] > in.getDimSize(1) - getBlank()[1]))
    return emitOpError("'blank' must be two numbers of lines that the input has");
  if (getKernel() && weights.getRank() == 1) {
    if (failed(verifyPacked(*this, *getKernel(), Geometry::of(*this), groups, /*mayShare=*/false,
                            1 + int64_t(stretchesAtEdges(*this).size()))))
      return failure();
  } else {
    SmallVector<int64_t> expected{out.getDimSize(3), getWindow()[0], getWindow()[1], in.getDimSize(3) / groups};
    if (weights.getShape() != ArrayRef<int64_t>(expected))
      return emitOpError("weights must be [output channels, window height, window width, channels of a group]");
  }
  return verifyProduct(*this, in.getDimSize(0), out.getDimSize(3));
}

std::array<int64_t, 4> DepthwiseOp::getMargins() { return marginsOf(getPadding()); }

bool DepthwiseOp::canRoll() {
  return getWindow()[0] == kRollingRows && getStrides()[0] == 1 && getDilations()[0] == 1 && getMargins()[0] <= 1 &&
         getMargins()[1] <= 1;
}

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
  if (getKernel() && failed(verifyKernel(*this, *getKernel())))
    return failure();
  if (int64_t sums = getKernel() ? getKernel()->getColumns() / getKernel()->getLanes() : 1;
      sums != 1 && (sums != kRollingRows || !canRoll()))
    return emitOpError("has a kernel that holds the sums of ")
           << sums
           << " rows, which must be 1, or 3 for a window of 3 rows with stride 1, no dilation, and margins of 1";
  return verifyProduct(*this, in.getDimSize(0), out.getDimSize(3));
}

LogicalResult PackOp::verify() {
  if (failed(requireRank(*this, "weights", getWeights(), 3)) || failed(requireRank(*this, "output", getOutput(), 1)))
    return failure();
  if (!multipliesReals(getKernel().getDot()))
    return emitOpError("packs f32, which '") << stringifyDot(getKernel().getDot()) << "' does not take";
  std::optional<int64_t> size = Geometry::of(*this).packedSize(getKernel());
  if (size == shaped(getOutput()).getNumElements())
    return success();
  InFlightDiagnostic error = emitOpError("output has ")
                             << shaped(getOutput()).getNumElements() << " elements, but packed weights are ";
  if (size)
    return error << *size;
  return error << "more than can be counted";
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
