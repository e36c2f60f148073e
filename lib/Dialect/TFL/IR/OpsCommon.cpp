//===- OpsCommon.cpp - Helpers of several op families ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpsCommon.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace tinfoil;
using namespace tinfoil::tfl;

//===----------------------------------------------------------------------===//
// Text form
//===----------------------------------------------------------------------===//

ParseResult tfl::parseSameTypeOp(OpAsmParser &parser, OperationState &result) {
  SmallVector<OpAsmParser::UnresolvedOperand, 2> operands;
  // No operand yet: what follows is the parenthesis of the tail form.
  if (parser.parseOperandList(operands))
    return failure();
  if (operands.empty())
    return parser.parseGenericOperationAfterOpName(result);
  Type type;
  return failure(parser.parseOptionalAttrDict(result.attributes) || parser.parseColonType(type) ||
                 parser.resolveOperands(operands, type, result.operands) || parser.addTypeToList(type, result.types));
}

void tfl::printSameTypeOp(Operation *op, OpAsmPrinter &printer) {
  bool oneType = op->getNumResults() == 1 &&
                 llvm::all_of(op->getOperandTypes(), [&](Type type) { return type == op->getResult(0).getType(); });
  if (!oneType)
    return printer.printGenericOp(op, /*printOpName=*/false);
  printer << ' ';
  printer.printOperands(op->getOperands());
  printer.printOptionalAttrDict(op->getAttrs());
  printer << " : " << op->getResult(0).getType();
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

RankedTensorType tfl::rankedType(Value value) {
  return value ? dyn_cast<RankedTensorType>(value.getType()) : RankedTensorType();
}

static std::optional<int64_t> product(ArrayRef<int64_t> factors) {
  std::optional<int64_t> result = 1;
  for (int64_t factor : factors)
    if (factor < 0 || !(result = llvm::checkedMul(*result, factor)))
      return std::nullopt;
  return result;
}

std::optional<int64_t> tfl::staticElementCount(Type type) {
  auto shaped = dyn_cast_or_null<ShapedType>(type);
  if (!shaped || !shaped.hasStaticShape())
    return std::nullopt;
  return product(shaped.getShape());
}

std::optional<int64_t> tfl::normalizeAxis(int64_t axis, int64_t rank) {
  if (axis < -rank || axis >= rank)
    return std::nullopt;
  return axis < 0 ? axis + rank : axis;
}

std::optional<SmallVector<int64_t>> tfl::constantInts(Value value) {
  std::optional<ConstantView> view = ConstantView::of(value);
  if (!view || !view->isInteger() || view->isHugeSplat())
    return std::nullopt;
  return view->getInts();
}

std::optional<int64_t> tfl::windowedExtent(int64_t input, int64_t filter, int64_t stride, int64_t dilation, bool same) {
  if (input < 0 || filter < 1 || stride < 1 || dilation < 1)
    return std::nullopt;
  if (same)
    return input / stride + (input % stride != 0);
  std::optional<int64_t> reach = llvm::checkedMul(filter - 1, dilation);
  if (!reach || *reach >= input)
    return std::nullopt;
  return (input - *reach - 1) / stride + 1;
}

//===----------------------------------------------------------------------===//
// Quantization
//===----------------------------------------------------------------------===//

unsigned tfl::storageWidth(quant::QuantizedType type) {
  auto storage = dyn_cast_or_null<IntegerType>(type.getStorageType());
  return storage ? storage.getWidth() : 0;
}

quant::UniformQuantizedType tfl::fixedOutputRange(Type type, bool isSigned, int bitWidth, double scale,
                                                  int64_t zeroPoint) {
  auto shaped = dyn_cast<ShapedType>(type);
  // Kernels of 16 bits know results within [-1, 1] alone.
  bool wide = bitWidth == 16 && isSigned && scale * 128 <= 1;
  if (!shaped || !(bitWidth == 8 || wide))
    return {};
  Type expressed = shaped.getElementType();
  if (auto quantized = dyn_cast<quant::QuantizedType>(expressed))
    expressed = quantized.getExpressedType();
  if (!isa_and_nonnull<FloatType>(expressed))
    return {};
  if (wide)
    return quant::UniformQuantizedType::get(quant::QuantizationFlags::Signed, IntegerType::get(type.getContext(), 16),
                                            expressed, 1.0 / 32768, 0, -32768, 32767);
  int64_t least = isSigned ? -128 : 0;
  return quant::UniformQuantizedType::getChecked([&] { return emitError(UnknownLoc::get(type.getContext())); },
                                                 isSigned ? quant::QuantizationFlags::Signed : 0,
                                                 IntegerType::get(type.getContext(), 8), expressed, scale,
                                                 isSigned ? zeroPoint : zeroPoint + 128, least, least + 255);
}

//===----------------------------------------------------------------------===//
// Counts
//===----------------------------------------------------------------------===//

/// a * b + c * d, -1 if something is missing or too large.
static int64_t sumOfProducts(std::optional<int64_t> a, std::optional<int64_t> b, std::optional<int64_t> c, int64_t d) {
  if (!a || !b || (d && !c))
    return -1;
  std::optional<int64_t> ab = product({*a, *b}), cd = d ? product({*c, d}) : 0;
  if (!ab || !cd)
    return -1;
  return llvm::checkedAdd(*ab, *cd).value_or(-1);
}

static bool isPresent(Value value) { return value && !isa<NoneType>(value.getType()); }

int64_t tfl::elementwiseCount(Value result, int64_t perElement) {
  return sumOfProducts(staticElementCount(result.getType()), perElement, 0, 0);
}

int64_t tfl::filterProductCount(Value grid, Value filter, Value bias, Value output) {
  RankedTensorType gridType = rankedType(grid);
  std::optional<int64_t> weights = staticElementCount(filter.getType());
  if (!gridType || gridType.getRank() == 0 || !weights)
    return -1;
  std::optional<int64_t> positions = product(gridType.getShape().drop_back());
  if (!positions)
    return -1;
  return sumOfProducts(product({2, *weights}), positions, staticElementCount(output.getType()), isPresent(bias));
}

int64_t tfl::depthwiseCount(Value output, Value filter, Value bias) {
  RankedTensorType filterType = rankedType(filter);
  std::optional<int64_t> outputs = staticElementCount(output.getType());
  if (!filterType || filterType.getRank() != 4 || !outputs)
    return -1;
  return sumOfProducts(product({2, filterType.getDimSize(1), filterType.getDimSize(2)}), outputs, outputs,
                       isPresent(bias));
}

int64_t tfl::matrixProductCount(Value input, Value filter, Value bias) {
  RankedTensorType filterType = rankedType(filter);
  std::optional<int64_t> inputs = staticElementCount(input.getType());
  if (!filterType || filterType.getRank() != 2 || !filterType.hasStaticShape() || filterType.getDimSize(1) == 0 ||
      !inputs)
    return -1;
  int64_t rows = *inputs / filterType.getDimSize(1);
  std::optional<int64_t> outputs = product({rows, filterType.getDimSize(0)});
  return sumOfProducts(product({2, filterType.getDimSize(0), filterType.getDimSize(1)}), rows, outputs,
                       isPresent(bias));
}
