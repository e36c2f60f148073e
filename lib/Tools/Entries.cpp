//===- Entries.cpp - What a model can be asked to do ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Entries.h"

#include "tinfoil/Dialect/TFL/IR/InterfaceNames.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace tinfoil::tools {

std::string typeText(Type type) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped) {
    os << type;
    return text;
  }
  if (auto quantized = dyn_cast<quant::QuantizedType>(shaped.getElementType()))
    os << "quantized " << (quantized.isSigned() ? "i" : "u") << quantized.getStorageTypeIntegralWidth();
  else
    os << shaped.getElementType();
  os << "[";
  if (shaped.hasRank())
    llvm::interleave(
        shaped.getShape(), os, [&](int64_t extent) { ShapedType::isDynamic(extent) ? os << "?" : os << extent; }, ",");
  else
    os << "*";
  os << "]";
  return text;
}

bool Port::isOpen() const {
  auto tensor = dyn_cast<TensorType>(type);
  return tensor && !(tensor.hasRank() && tensor.hasStaticShape());
}

std::string Port::openText() const { return "the shape of input '" + name + "', " + typeText(type) + ", is open"; }

std::string Port::shapeOption() const {
  std::string text = "--input-shape=" + name + "=";
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor)
    return text + "1,8";
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      tensor.getShape(), os, [&](int64_t extent) { os << (ShapedType::isDynamic(extent) ? 1 : extent); }, ",");
  return text;
}

std::string Entry::inputNames() const {
  return llvm::join(llvm::map_range(inputs, [](const Port &port) { return port.name; }), ", ");
}

static Entry entryOf(func::FuncOp function) {
  Entry entry{function, tfl::signatureKey(function), {}, {}};
  for (auto [name, type] : llvm::zip_equal(tfl::inputNames(function), function.getArgumentTypes()))
    entry.inputs.push_back({name, type});
  for (auto [name, type] : llvm::zip_equal(tfl::outputNames(function), function.getResultTypes()))
    entry.outputs.push_back({name, type});
  return entry;
}

std::vector<Entry> entriesOf(ModuleOp module) {
  std::vector<Entry> entries;
  for (auto function : module.getOps<func::FuncOp>())
    if (!function.isPrivate() && llvm::hasSingleElement(function.getBody()))
      entries.push_back(entryOf(function));
  return entries;
}

void noteOpenShape(const Port &input, llvm::StringRef tool) {
  if (input.isOpen())
    llvm::errs() << tool << ": note: " << input.openText() << ", and " << input.shapeOption()
                 << " is taken: another one can be given\n";
}

LogicalResult giveInputShapes(ModuleOp module, llvm::ArrayRef<std::string> shapes) {
  if (shapes.empty())
    return success();
  tfl::InferShapesPassOptions options;
  options.inputShapes.assign(shapes.begin(), shapes.end());
  PassManager pm(module.getContext());
  pm.addPass(tfl::createInferShapesPass(options));
  return pm.run(module);
}

} // namespace tinfoil::tools
