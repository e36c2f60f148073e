//===- ModifyIONodes.cpp - Integers at the boundary of a model ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_MODIFYIONODESPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

/// What a caller hands in and gets out.
enum class BoundaryType { Float32, Int8, UInt8 };

std::optional<BoundaryType> parseType(StringRef name) {
  return llvm::StringSwitch<std::optional<BoundaryType>>(name)
      .Case("float32", BoundaryType::Float32)
      .Case("int8", BoundaryType::Int8)
      .Case("uint8", BoundaryType::UInt8)
      .Default(std::nullopt);
}

/// The type of the same numbers in 8 bits of that signedness; null for other than 8-bit types with one scale.
TensorType boundaryType(TensorType type, BoundaryType wanted) {
  auto element = dyn_cast<quant::UniformQuantizedType>(type.getElementType());
  if (!element || element.getStorageTypeIntegralWidth() != 8 || wanted == BoundaryType::Float32)
    return {};
  bool isSigned = wanted == BoundaryType::Int8;
  if (element.isSigned() == isSigned)
    return type;
  int64_t shift = isSigned ? -128 : 128;
  return type.clone(
      quant::UniformQuantizedType::get(isSigned ? quant::QuantizationFlags::Signed : 0, element.getStorageType(),
                                       element.getExpressedType(), element.getScale(), element.getZeroPoint() + shift,
                                       element.getStorageTypeMin() + shift, element.getStorageTypeMax() + shift));
}

class ModifyIONodes : public impl::ModifyIONodesPassBase<ModifyIONodes> {
public:
  using ModifyIONodesPassBase::ModifyIONodesPassBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    BoundaryType types[] = {BoundaryType::Float32, BoundaryType::Float32};
    if (ioTypes.size() > 2) {
      function.emitError("test-io-types takes the type of inputs and that of outputs, but has ") << ioTypes.size();
      return signalPassFailure();
    }
    for (auto [index, name] : llvm::enumerate(ioTypes)) {
      std::optional<BoundaryType> type = parseType(name);
      if (!type) {
        function.emitError("test-io-types knows float32, int8 and uint8, but not '") << name << "'";
        return signalPassFailure();
      }
      types[index] = *type;
    }
    if (function.isExternal() || !function.getBody().hasOneBlock() || function.isPrivate())
      return;
    modifyInputs(function, types[0]);
    modifyOutputs(function, types[1]);
  }

private:
  /// An argument that is only quantized becomes what it is quantized to.
  static void modifyInputs(func::FuncOp function, BoundaryType wanted) {
    for (BlockArgument argument : function.getArguments()) {
      if (!isF32(argument) || !argument.hasOneUse())
        continue;
      auto quantize = dyn_cast<QuantizeOp>(*argument.user_begin());
      TensorType type = quantize ? boundaryType(quantize.getType(), wanted) : TensorType();
      if (!type)
        continue;
      argument.setType(type);
      if (type != quantize.getType())
        continue; // It goes from one signedness to the other now.
      quantize.replaceAllUsesWith(Value(argument));
      quantize.erase();
    }
    function.setFunctionType(
        FunctionType::get(function.getContext(), function.getBody().getArgumentTypes(), function.getResultTypes()));
  }

  /// A result that is only dequantized becomes what it is dequantized from.
  static void modifyOutputs(func::FuncOp function, BoundaryType wanted) {
    Operation *end = function.getBody().front().getTerminator();
    for (OpOperand &operand : end->getOpOperands()) {
      auto dequantize = operand.get().getDefiningOp<DequantizeOp>();
      auto from = dequantize ? dyn_cast<TensorType>(dequantize.getInput().getType()) : TensorType();
      TensorType type = from ? boundaryType(from, wanted) : TensorType();
      if (!type)
        continue;
      Value result = dequantize.getInput();
      if (type != from) {
        OpBuilder b(end);
        result = QuantizeOp::create(b, dequantize.getLoc(), type, result, TypeAttr::get(type));
      }
      operand.set(result);
      if (dequantize->use_empty())
        dequantize.erase();
    }
    function.setFunctionType(
        FunctionType::get(function.getContext(), function.getArgumentTypes(), end->getOperandTypes()));
  }
};

} // namespace
} // namespace tinfoil::tfl
