//===- InternalNames.cpp - Names that no library has -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InternalNames.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace mlir;

namespace tinfoil::object {

/// Names that differ stay so: the two endings are no ending of each other.
static std::string renamed(StringRef name) {
  return name.starts_with("llvm.") ? ("model." + name + ".tinfoil.").str() : (name + ".tinfoil").str();
}

void renameInternals(ModuleOp module) {
  llvm::DenseMap<StringAttr, FlatSymbolRefAttr> names;
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (function.getLinkage() != LLVM::Linkage::Internal && function.getLinkage() != LLVM::Linkage::Private)
      continue;
    auto name = StringAttr::get(module.getContext(), renamed(function.getSymName()));
    names[function.getSymNameAttr()] = FlatSymbolRefAttr::get(name);
    function.setSymNameAttr(name);
  }
  module.walk([&](Operation *op) {
    if (auto call = dyn_cast<LLVM::CallOp>(op)) {
      if (call.getCallee())
        if (auto name = names.lookup(call.getCalleeAttr().getAttr()))
          call.setCalleeAttr(name);
    } else if (auto address = dyn_cast<LLVM::AddressOfOp>(op)) {
      if (auto name = names.lookup(address.getGlobalNameAttr().getAttr()))
        address.setGlobalNameAttr(name);
    }
  });
}

} // namespace tinfoil::object
