//===- OperatorTrail.h - Which operators stand where ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The metadata entry `model_control_dependencies` names operators by their positions. Import keeps a digest of the
// operators beside it; export writes the entry only if its operators have the same digest.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_FLATBUFFER_OPERATORTRAIL_H
#define TINFOIL_LIB_TARGET_FLATBUFFER_OPERATORTRAIL_H

#include "tinfoil/Target/FlatBuffer/schema_generated.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

#include <string>

namespace tinfoil::flatbuffer {

constexpr llvm::StringLiteral kControlDependencies = "model_control_dependencies";
/// Attribute of the module that holds the digest.
constexpr llvm::StringLiteral kOperatorTrail = "tfl.control_dependencies_of";

/// Operators in order, each with the names of its results: reordered ones differ by these names.
class OperatorTrail {
public:
  void addOperator(tflite::BuiltinOperator builtin, llvm::StringRef customCode) {
    add(llvm::Twine(int(builtin)).str());
    add(customCode);
  }
  void addResult(llvm::StringRef name) { add(name); }
  void endSubgraph() { add("end"); }

  std::string getDigest() const { return llvm::utohexstr(llvm::xxh3_64bits(text)); }

private:
  void add(llvm::StringRef part) {
    text += part;
    text += '\0';
  }
  std::string text;
};

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_LIB_TARGET_FLATBUFFER_OPERATORTRAIL_H
