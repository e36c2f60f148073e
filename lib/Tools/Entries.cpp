//===- Entries.cpp - What a model can be asked to do ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Entries.h"

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

/// The names that the function lists under a key, `inputs` or `outputs`.
static llvm::SmallVector<llvm::StringRef> listedNames(func::FuncOp function, llvm::StringRef key) {
  llvm::SmallVector<llvm::StringRef> names;
  if (auto entry = function->getAttrOfType<DictionaryAttr>("tf.entry_function"))
    if (auto list = dyn_cast_or_null<StringAttr>(entry.get(key)))
      list.getValue().split(names, ',');
  return names;
}

static std::string nameOf(ArrayAttr path, llvm::ArrayRef<llvm::StringRef> listed, size_t index, Location loc,
                          llvm::StringRef what) {
  if (path && !path.empty())
    if (auto name = dyn_cast<StringAttr>(path[0]))
      return name.str();
  if (auto named = loc->findInstanceOf<NameLoc>())
    return named.getName().str();
  if (index < listed.size() && !listed[index].empty())
    return listed[index].str();
  return (what + llvm::Twine(index)).str();
}

static Entry entryOf(func::FuncOp function) {
  Entry entry{function, "", {}, {}};
  if (auto names = function->getAttrOfType<ArrayAttr>("tf_saved_model.exported_names"); names && !names.empty())
    if (auto key = dyn_cast<StringAttr>(names[0]))
      entry.key = key.str();
  constexpr llvm::StringLiteral path = "tf_saved_model.index_path";
  auto inputs = listedNames(function, "inputs"), outputs = listedNames(function, "outputs");
  for (auto [i, argument] : llvm::enumerate(function.getArguments()))
    entry.inputs.push_back(
        {nameOf(function.getArgAttrOfType<ArrayAttr>(i, path), inputs, i, argument.getLoc(), "input"),
         argument.getType()});
  for (auto [i, value] : llvm::enumerate(function.getBody().front().getTerminator()->getOperands()))
    entry.outputs.push_back(
        {nameOf(function.getResultAttrOfType<ArrayAttr>(i, path), outputs, i, value.getLoc(), "output"),
         value.getType()});
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
