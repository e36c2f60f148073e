//===- FlatBufferDump.cpp - Body of tfl-flatbuffer-dump -------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/FlatBufferDump.h"

#include "tinfoil/Support/File.h"
#include "tinfoil/Target/FlatBuffer/Dump.h"

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"

namespace cl = llvm::cl;

namespace tinfoil::tools {

int flatBufferDumpMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::OptionCategory category("tfl-flatbuffer-dump options");
  cl::opt<std::string> input(cl::Positional, cl::desc("<model.tflite, - for standard input>"), cl::init("-"),
                             cl::cat(category));
  cl::HideUnrelatedOptions(category);
  std::string errors;
  llvm::raw_string_ostream errorStream(errors);
  if (!cl::ParseCommandLineOptions(argc, argv, "Print a .tflite file as text\n", &errorStream)) {
    llvm::errs() << errors;
    return 2;
  }
  mlir::MLIRContext context;
  llvm::SourceMgr sources;
  mlir::SourceMgrDiagnosticHandler handler(sources, &context);
  std::shared_ptr<llvm::MemoryBuffer> file = openInput(input, llvm::errs());
  return file && succeeded(flatbuffer::dumpModel(file, &context, llvm::outs())) ? 0 : 1;
}

} // namespace tinfoil::tools
