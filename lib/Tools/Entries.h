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

  /// Whether it is a tensor of which some extent is not known.
  bool isOpen() const;
  /// `the shape of input 'x', f32[1,?], is open`.
  std::string openText() const;
  /// `--input-shape=x=1,8`, with a number for what is open: what a user may say about it.
  std::string shapeOption() const;
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

/// Give inputs other shapes, `name=1,224,224,3` each, and all that follows from them. Errors are diagnostics.
mlir::LogicalResult giveInputShapes(mlir::ModuleOp module, llvm::ArrayRef<std::string> shapes);

/// Where random values were made for an input of open shape, with 1 for what is open: say so on standard error.
void noteOpenShape(const Port &input, llvm::StringRef tool);

/// A tensor's type for people: f32[1,?,3], quantized i8[4].
std::string typeText(mlir::Type type);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_ENTRIES_H
