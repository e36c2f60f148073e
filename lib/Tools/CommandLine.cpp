//===- CommandLine.cpp - What the mains of tools share --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommandLine.h"

#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/raw_ostream.h"

namespace tinfoil::tools {

bool parseOptions(int argc, char **argv, llvm::cl::OptionCategory &category, llvm::StringRef overview) {
  mlir::registerMLIRContextCLOptions();
  llvm::cl::HideUnrelatedOptions(category);
  std::string errors;
  llvm::raw_string_ostream errorStream(errors);
  if (llvm::cl::ParseCommandLineOptions(argc, argv, overview, &errorStream))
    return true;
  llvm::errs() << errors;
  return false;
}

} // namespace tinfoil::tools
