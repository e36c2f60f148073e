//===- Entries.cpp - What a model can be asked to do ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Entries.h"

#include "tinfoil/Dialect/TFL/IR/InterfaceNames.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
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

} // namespace tinfoil::tools
