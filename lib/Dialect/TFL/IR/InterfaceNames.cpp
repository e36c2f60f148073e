//===- InterfaceNames.cpp - What a model calls its inputs -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/InterfaceNames.h"

using namespace mlir;

namespace tinfoil::tfl {

static constexpr llvm::StringLiteral kIndexPath = "tf_saved_model.index_path";

/// The names that the function lists under a key, `inputs` or `outputs`.
static llvm::SmallVector<llvm::StringRef> listedNames(func::FuncOp function, llvm::StringRef key) {
  llvm::SmallVector<llvm::StringRef> names;
  if (auto entry = function->getAttrOfType<DictionaryAttr>("tf.entry_function"))
    if (auto list = dyn_cast_or_null<StringAttr>(entry.get(key)))
      list.getValue().split(names, ',');
  return names;
}

/// The location of a value: an op of several results has one for each of them.
static Location locationOf(Value value) {
  auto result = dyn_cast<OpResult>(value);
  auto fused = result ? dyn_cast<FusedLoc>(value.getLoc()) : FusedLoc();
  if (fused && fused.getLocations().size() == result.getOwner()->getNumResults())
    return fused.getLocations()[result.getResultNumber()];
  return value.getLoc();
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

std::vector<std::string> inputNames(func::FuncOp function) {
  std::vector<std::string> names;
  auto listed = listedNames(function, "inputs");
  for (auto [i, argument] : llvm::enumerate(function.getArguments()))
    names.push_back(nameOf(function.getArgAttrOfType<ArrayAttr>(i, kIndexPath), listed, i, argument.getLoc(), "input"));
  return names;
}

std::vector<std::string> outputNames(func::FuncOp function) {
  std::vector<std::string> names;
  auto listed = listedNames(function, "outputs");
  for (auto [i, value] : llvm::enumerate(function.getBody().front().getTerminator()->getOperands()))
    names.push_back(
        nameOf(function.getResultAttrOfType<ArrayAttr>(i, kIndexPath), listed, i, locationOf(value), "output"));
  return names;
}

std::string signatureKey(func::FuncOp function) {
  if (auto names = function->getAttrOfType<ArrayAttr>("tf_saved_model.exported_names"); names && !names.empty())
    if (auto key = dyn_cast<StringAttr>(names[0]))
      return key.str();
  return "";
}

} // namespace tinfoil::tfl
