//===- CommandLine.h - What the mains of tools share ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_COMMANDLINE_H
#define TINFOIL_LIB_TOOLS_COMMANDLINE_H

#include "llvm/Support/CommandLine.h"

namespace tinfoil::tools {

/// Exit statuses of the tools.
constexpr int kDone = 0, kFailed = 1, kUsage = 2;

/// Parse the options of a category (others are hidden) and those of an MLIR context. False after an error, which has
/// been printed.
bool parseOptions(int argc, char **argv, llvm::cl::OptionCategory &category, llvm::StringRef overview);

/// The option of all tools that run a model or make code of it; giveInputShapes (Entries.h) does what it says.
class InputShapesOption : public llvm::cl::list<std::string> {
public:
  explicit InputShapesOption(llvm::cl::OptionCategory &category)
      : list("input-shape", llvm::cl::value_desc("name=1,224,224,3"), llvm::cl::cat(category),
             llvm::cl::desc("Give an input another shape, and all that follows from it")) {}
};

/// The option of tools that run compiled code.
class ThreadsOption : public llvm::cl::opt<unsigned> {
public:
  static constexpr unsigned kMost = 1024;

  explicit ThreadsOption(llvm::cl::OptionCategory &category)
      : opt("num_threads", llvm::cl::init(1), llvm::cl::value_desc("n"), llvm::cl::cat(category),
            llvm::cl::desc("Threads of compiled code (default 1)")) {}
  /// What is wrong with it, or nothing.
  std::string error() const {
    return getValue() >= 1 && getValue() <= kMost ? "" : "--num_threads must be from 1 to " + std::to_string(kMost);
  }
};

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_COMMANDLINE_H
