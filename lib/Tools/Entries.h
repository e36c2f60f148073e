//===- Entries.h - What a model can be asked to do --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_ENTRIES_H
#define TINFOIL_LIB_TOOLS_ENTRIES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

#include <string>
#include <vector>

namespace tinfoil::tools {

/// An input or output of an entry.
struct Port {
  /// As the signature calls it, otherwise the name of its tensor, otherwise `input0`.
  std::string name;
  mlir::Type type;
};

/// A function of a model that can be called from outside.
struct Entry {
  mlir::func::FuncOp function;
  /// Key of the signature; empty without one.
  std::string key;
  std::vector<Port> inputs, outputs;

  std::string inputNames() const;
};

/// All entries in the order of the module.
std::vector<Entry> entriesOf(mlir::ModuleOp module);

/// A tensor's type for people: f32[1,?,3], quantized i8[4].
std::string typeText(mlir::Type type);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_ENTRIES_H
