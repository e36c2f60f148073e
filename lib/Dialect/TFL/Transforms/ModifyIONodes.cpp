//===- ModifyIONodes.cpp - Integer inputs and outputs ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_MODIFYIONODESPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

enum class Interface { Float, Signed, Unsigned };

std::optional<Interface> parse(llvm::StringRef name) {
  return llvm::StringSwitch<std::optional<Interface>>(name)
      .Cases({"float32", "float"}, Interface::Float)
      .Case("int8", Interface::Signed)
      .Case("uint8", Interface::Unsigned)
      .Default(std::nullopt);
}

/// The same 8-bit numbers with the sign bit turned: q + 128 stands for what q stood for. Null for other types.
Type withSignedness(Type type, bool isSigned) {
  auto uniform = dyn_cast<quant::UniformQuantizedType>(cast<TensorType>(type).getElementType());
  if (!uniform || uniform.getStorageTypeIntegralWidth() != 8)
    return {};
  if (uniform.isSigned() == isSigned)
    return type;
  int64_t shift = isSigned ? -128 : 128;
  auto turned =
      quant::UniformQuantizedType::get(isSigned ? quant::QuantizationFlags::Signed : 0, uniform.getStorageType(),
                                       uniform.getExpressedType(), uniform.getScale(), uniform.getZeroPoint() + shift,
                                       uniform.getStorageTypeMin() + shift, uniform.getStorageTypeMax() + shift);
  return cast<TensorType>(type).clone(turned);
}

class ModifyIONodes : public impl::ModifyIONodesPassBase<ModifyIONodes> {
public:
  using ModifyIONodesPassBase::ModifyIONodesPassBase;

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    // The first type is that of inputs, the second that of outputs.
    auto input = ioTypes.empty() ? Interface::Float : parse(ioTypes[0]);
    auto output = ioTypes.size() < 2 ? input : parse(ioTypes[1]);
    if (!input || !output || ioTypes.size() > 2) {
      function.emitError("'test-io-types' must be one or two of float32, int8, uint8");
      return signalPassFailure();
    }
    if (function.isExternal() || function.isPrivate() || !llvm::hasSingleElement(function.getBody()))
      return;
    Block &block = function.getBody().front();
    for (BlockArgument argument : block.getArguments())
      if (*input != Interface::Float)
        changeInput(argument, *input == Interface::Signed);
    for (OpOperand &returned : block.getTerminator()->getOpOperands())
      if (*output != Interface::Float)
        changeOutput(returned, *output == Interface::Signed);
    function.setType(
        FunctionType::get(&getContext(), block.getArgumentTypes(), block.getTerminator()->getOperandTypes()));
  }

private:
  /// An input that does nothing but be quantized takes the integers itself.
  static void changeInput(BlockArgument argument, bool isSigned) {
    auto quantize = argument.hasOneUse() ? dyn_cast<QuantizeOp>(*argument.user_begin()) : QuantizeOp();
    Type type = quantize ? withSignedness(quantize.getType(), isSigned) : Type();
    if (!type)
      return;
    argument.setType(type);
    if (type != quantize.getType())
      return;
    quantize.replaceAllUsesWith(argument);
    quantize.erase();
  }

  static void changeOutput(OpOperand &returned, bool isSigned) {
    auto dequantize = returned.get().getDefiningOp<DequantizeOp>();
    Type type = dequantize ? withSignedness(dequantize.getInput().getType(), isSigned) : Type();
    if (!type)
      return;
    Value stored = dequantize.getInput();
    if (type != stored.getType()) {
      OpBuilder b(dequantize);
      stored = QuantizeOp::create(b, dequantize.getLoc(), type, stored, TypeAttr::get(type));
    }
    returned.set(stored);
    if (dequantize->use_empty())
      dequantize.erase();
  }
};

} // namespace
} // namespace tinfoil::tfl
