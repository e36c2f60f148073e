//===- Loaded.cpp - Objects in this process -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Target/Object/Object.h"

#include "llvm/ExecutionEngine/Orc/LLJIT.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"

#include <cstring>

namespace tinfoil::object {

struct Loaded::Implementation {
  std::unique_ptr<llvm::orc::LLJIT> jit;
};

Loaded::Loaded() : implementation(std::make_unique<Implementation>()) {}
Loaded::~Loaded() = default;

std::unique_ptr<Loaded> Loaded::create(llvm::ArrayRef<char> object, std::string &why) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto failed = [&](llvm::Error error) {
    why = llvm::toString(std::move(error));
    return nullptr;
  };
  auto jit = llvm::orc::LLJITBuilder().create();
  if (!jit)
    return failed(jit.takeError());
  // All that an object may need from outside.
  using llvm::orc::ExecutorAddr;
  using llvm::orc::ExecutorSymbolDef;
  llvm::orc::SymbolMap symbols;
  auto define = [&](llvm::StringRef name, auto *function) {
    symbols[(*jit)->mangleAndIntern(name)] =
        ExecutorSymbolDef(ExecutorAddr::fromPtr(function), llvm::JITSymbolFlags::Exported);
  };
  define("memcpy", static_cast<void *(*)(void *, const void *, size_t)>(&std::memcpy));
  define("memmove", static_cast<void *(*)(void *, const void *, size_t)>(&std::memmove));
  define("memset", static_cast<void *(*)(void *, int, size_t)>(&std::memset));
  if (llvm::Error error = (*jit)->getMainJITDylib().define(llvm::orc::absoluteSymbols(std::move(symbols))))
    return failed(std::move(error));
  auto buffer = llvm::MemoryBuffer::getMemBufferCopy({object.data(), object.size()}, "model");
  if (llvm::Error error = (*jit)->addObjectFile(std::move(buffer)))
    return failed(std::move(error));
  std::unique_ptr<Loaded> loaded(new Loaded());
  loaded->implementation->jit = std::move(*jit);
  return loaded;
}

void *Loaded::lookup(llvm::StringRef symbol) {
  auto address = implementation->jit->lookup(symbol);
  if (!address) {
    llvm::consumeError(address.takeError());
    return nullptr;
  }
  return address->toPtr<void *>();
}

} // namespace tinfoil::object
