//===- CustomOperators.cpp - Custom operators of compiled models ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CustomOperators.h"

#include "tinfoil/Dialect/TFL/IR/ElementNumber.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Reference/Interpreter.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include <cstring>

using namespace mlir;

namespace tinfoil::tools {

using codegen::Argument;
using reference::Tensor;

/// The element type of an argument; null for those that compiled models do not have as tensors.
static Type elementOf(MLIRContext &context, const Argument &argument) {
  Type type = tfl::elementType(tfl::ElementNumber(argument.type), &context);
  auto integer = dyn_cast_or_null<IntegerType>(type);
  if (!integer)
    return type && (type.isF32() || type.isF64()) ? type : Type();
  unsigned width = integer.getWidth();
  if (width == 1 || (width >= 8 && argument.scale == 0))
    return type;
  if (width < 8 || width > 32)
    return {};
  bool isSigned = !integer.isUnsigned();
  int64_t most = (int64_t(1) << (width - isSigned)) - 1;
  auto storage = IntegerType::get(&context, width);
  return quant::UniformQuantizedType::get(isSigned, storage, Float32Type::get(&context), argument.scale,
                                          argument.zeroPoint, isSigned ? -most - 1 : 0, most);
}

int32_t runCustomOperator(MLIRContext &context, llvm::StringRef name, llvm::StringRef options,
                          llvm::ArrayRef<Argument> inputs, llvm::ArrayRef<Argument> outputs) {
  Location loc = NameLoc::get(StringAttr::get(&context, name));
  SmallVector<Type> inputTypes, outputTypes;
  auto typeOf = [&](const Argument &argument) -> Type {
    if (!argument.data)
      return NoneType::get(&context);
    Type element = elementOf(context, argument);
    llvm::ArrayRef<int32_t> extents(argument.extents, argument.rank);
    SmallVector<int64_t> shape(extents.begin(), extents.end());
    return element ? RankedTensorType::get(shape, element) : Type();
  };
  for (auto [list, types] : {std::pair(inputs, &inputTypes), std::pair(outputs, &outputTypes)})
    for (const Argument &argument : list) {
      types->push_back(typeOf(argument));
      if (!types->back())
        return emitError(loc) << "custom operator '" << name << "': a tensor is of type number " << argument.type
                              << ", which the interpreter is not given here",
               1;
    }
  // A function of the one op; operands that are missing are made inside.
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  OpBuilder b = OpBuilder::atBlockEnd(module->getBody());
  SmallVector<Type> parameters;
  llvm::copy_if(inputTypes, std::back_inserter(parameters), [](Type type) { return !isa<NoneType>(type); });
  auto function = func::FuncOp::create(b, loc, "main", b.getFunctionType(parameters, outputTypes));
  Block *entry = function.addEntryBlock();
  b.setInsertionPointToStart(entry);
  SmallVector<Value> operands;
  SmallVector<Tensor> arguments;
  for (auto [input, type] : llvm::zip_equal(inputs, inputTypes)) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor) {
      operands.push_back(tfl::NoValueOp::create(b, loc, type, b.getUnitAttr()));
      continue;
    }
    operands.push_back(entry->getArgument(arguments.size()));
    std::optional<Tensor> argument = Tensor::zeros(tensor.getElementType(), numerics::Extents(tensor.getShape()));
    if (!argument)
      return emitError(loc) << "custom operator '" << name << "': an operand is too large", 1;
    MutableArrayRef<char> bytes = bytesOf(*argument);
    std::memcpy(bytes.data(), input.data, bytes.size());
    arguments.push_back(*argument);
  }
  auto op = tfl::CustomOp::create(b, loc, outputTypes, operands, name, tfl::ConstBytesAttr::get(&context, options));
  func::ReturnOp::create(b, loc, op->getResults());
  reference::Interpreter interpreter(*module);
  FailureOr<SmallVector<Tensor>> results = interpreter.run(function, arguments);
  if (failed(results))
    return 1;
  for (auto [output, result, type] : llvm::zip_equal(outputs, *results, outputTypes)) {
    if (result.getShape() != numerics::Shape(cast<RankedTensorType>(type).getShape()))
      return emitError(loc) << "custom operator '" << name << "' made a result of another shape than compiled code has",
             1;
    llvm::ArrayRef<char> bytes = bytesOf(result);
    std::memcpy(output.data, bytes.data(), bytes.size());
  }
  return 0;
}

} // namespace tinfoil::tools
