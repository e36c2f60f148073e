//===- TFLConvOps.cpp - Convolution, pooling, resizing --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLConvOps.h"

#include "OpsCommon.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLConvOps.cpp.inc"

void TFLDialect::registerConvOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLConvOps.cpp.inc"
      >();
}

LogicalResult Conv2DOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Type element = getElementTypeOrSelf(adaptor.getInput().getType());
  RankedTensorType input = rankedType(adaptor.getInput()), filter = rankedType(adaptor.getFilter());
  for (auto [name, type] : {std::pair("input", input), std::pair("filter", filter)})
    if (type && type.getRank() != 4)
      return emitOptionalError(location, "operand '", name, "' must have rank 4, but is ", type);
  if (!input || !filter) {
    types.push_back(UnrankedTensorType::get(element));
    return success();
  }
  SmallVector<int64_t> shape = {input.getDimSize(0), ShapedType::kDynamic, ShapedType::kDynamic, filter.getDimSize(0)};
  // Accessors of integer attributes are unsigned.
  int32_t strides[] = {static_cast<int32_t>(adaptor.getStrideH()), static_cast<int32_t>(adaptor.getStrideW())};
  int32_t dilations[] = {static_cast<int32_t>(adaptor.getDilationHFactor()),
                         static_cast<int32_t>(adaptor.getDilationWFactor())};
  for (int i : {0, 1}) {
    int64_t extent = input.getDimSize(i + 1), window = filter.getDimSize(i + 1);
    if (ShapedType::isDynamic(extent) || ShapedType::isDynamic(window))
      continue;
    std::optional<int64_t> size =
        windowedExtent(extent, window, strides[i], dilations[i], adaptor.getPadding() == "SAME");
    if (!size)
      return emitOptionalError(location, "a window of ", window, " with stride ", strides[i], " and dilation ",
                               dilations[i], " cannot be laid over dimension ", i + 1, " of ", input);
    shape[i + 1] = *size;
  }
  types.push_back(RankedTensorType::get(shape, element));
  return success();
}

bool Conv2DOp::isCompatibleReturnTypes(TypeRange lhs, TypeRange rhs) {
  return lhs.size() == 1 && rhs.size() == 1 && succeeded(verifyCompatibleShape(lhs[0], rhs[0]));
}

LogicalResult TransposeConvOp::verify() {
  RankedTensorType output = rankedType(getOutput());
  if (output && output.getRank() != 4)
    return emitOpError("result 'output' must have rank 4, but is ") << output;
  std::optional<SmallVector<int64_t>> shape = constantInts(getOutputShape());
  if (!shape)
    return success();
  if (shape->size() != 4)
    return emitOpError("operand 'output_shape' must hold four extents, but has ") << shape->size();
  if (output && failed(verifyCompatibleShape(*shape, output.getShape()))) {
    InFlightDiagnostic error = emitOpError("operand 'output_shape' asks for [");
    llvm::interleaveComma(*shape, error);
    return error << "], but result 'output' is " << output;
  }
  return success();
}
