//===- CHeader.h - Compiled models for C ------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_CHEADER_H
#define TINFOIL_LIB_TOOLS_CHEADER_H

#include "LowerModel.h"

#include "llvm/Support/raw_ostream.h"

namespace tinfoil::tools {

/// An entry as C sees it.
struct CEntry {
  /// What its names start with: `digits` of `digits_run`.
  std::string prefix;
  /// Key of its signature; empty without one.
  std::string key;
  std::vector<std::string> inputNames, outputNames;
  LoweredEntry code;
};

struct CHeader {
  /// Of all that is in the header, for its guard.
  std::string prefix;
  /// What the model and the machine are, for people.
  std::string model, target, isa;
  std::vector<CEntry> entries;
};

/// The characters of a text that C takes in names, an underscore for each of the others.
std::string cIdentifier(llvm::StringRef text);

/// C89, with what C++ needs around it. The same header for the same model and machine.
void writeCHeader(const CHeader &header, llvm::raw_ostream &os);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_CHEADER_H
