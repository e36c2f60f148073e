//===- OrderConstants.cpp - Constants in the order of their use -----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Passes.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_ORDERCONSTANTSPASS
#include "tinfoil/Codegen/Kernels/Passes.h.inc"

namespace {

/// The name that bufferization gives the first constant of a type.
std::string nameFor(MemRefType type) {
  std::string name = "__constant_";
  llvm::raw_string_ostream os(name);
  for (int64_t size : type.getShape())
    os << size << 'x';
  os << type.getElementType();
  return name;
}

class OrderConstants : public impl::OrderConstantsPassBase<OrderConstants> {
public:
  void runOnOperation() override {
    ModuleOp module = getOperation();
    SymbolTable symbols(module);
    llvm::MapVector<memref::GlobalOp, SmallVector<memref::GetGlobalOp>> uses;
    module.walk([&](memref::GetGlobalOp use) {
      auto global = symbols.lookup<memref::GlobalOp>(use.getName());
      if (global && global.isPrivate())
        uses[global].push_back(use);
    });
    // All give up their names before the first one takes a new one.
    for (auto &[global, users] : uses)
      symbols.remove(global);
    Operation *last = nullptr;
    for (auto &[global, users] : uses) {
      global.setSymName(nameFor(global.getType()));
      symbols.insert(global);
      for (memref::GetGlobalOp use : users)
        use.setName(global.getSymName());
      if (last)
        global->moveAfter(last);
      else
        global->moveBefore(module.getBody(), module.getBody()->begin());
      last = global;
    }
  }
};

} // namespace
} // namespace tinfoil::codegen
