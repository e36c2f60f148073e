//===- Object.h - The LLVM dialect as machine code --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TARGET_OBJECT_OBJECT_H
#define TINFOIL_TARGET_OBJECT_OBJECT_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/SmallVector.h"

#include <memory>
#include <string>

namespace tinfoil::object {

/// A machine as LLVM names it.
struct Machine {
  std::string triple, cpu, features;

  /// The machine that this runs on.
  static Machine host();
  /// Whether its CPU or `features` have a feature.
  bool has(llvm::StringRef feature) const;
  /// What is wrong with the three; empty if LLVM knows them.
  std::string problem() const;
};

enum class Output { Object, Assembly, LLVMIR };

/// Translate a module of the LLVM dialect, optimize it and append machine code (or its text) to `out`. `level` is 0..3.
/// Internal functions get other names.
mlir::LogicalResult emit(mlir::ModuleOp module, const Machine &machine, Output output, llvm::SmallVectorImpl<char> &out,
                         unsigned level = 3);

/// What an object takes up in memory: instructions, and constants such as weights.
struct Sizes {
  int64_t code = 0, constants = 0;
};
Sizes sizesOf(llvm::ArrayRef<char> object);

/// A static library with one object, for the linker of the object's system. False after a failure that `why` tells.
bool archive(llvm::ArrayRef<char> object, llvm::StringRef memberName, llvm::SmallVectorImpl<char> &out,
             std::string &why);

/// A shared library of one object, by LLVM's ld.lld: on the PATH, or where Debian has it.
bool linkShared(llvm::ArrayRef<char> object, llvm::StringRef soname, llvm::SmallVectorImpl<char> &out,
                std::string &why);

/// An object in this process.
class Loaded {
public:
  /// Link an object. On failure `why` says what LLVM says.
  static std::unique_ptr<Loaded> create(llvm::ArrayRef<char> object, std::string &why);
  ~Loaded();

  /// The address of a symbol; null if there is none.
  void *lookup(llvm::StringRef symbol);

private:
  Loaded();
  struct Implementation;
  std::unique_ptr<Implementation> implementation;
};

} // namespace tinfoil::object

#endif // TINFOIL_TARGET_OBJECT_OBJECT_H
