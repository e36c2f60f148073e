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
  // What is wrong stands in an error; behind it would be the op with all that is in it, which may be the whole model.
  llvm::cl::Option *printOp = llvm::cl::getRegisteredOptions().lookup("mlir-print-op-on-diagnostic");
  if (printOp)
    static_cast<llvm::cl::opt<bool> *>(printOp)->setInitialValue(false);
  llvm::cl::HideUnrelatedOptions(category);
  std::string errors;
  llvm::raw_string_ostream errorStream(errors);
  if (llvm::cl::ParseCommandLineOptions(argc, argv, overview, &errorStream))
    return true;
  llvm::errs() << errors;
  return false;
}

} // namespace tinfoil::tools
