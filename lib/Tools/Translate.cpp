//===- Translate.cpp - Body of tfl-translate ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The command line follows mlir-translate's, so that scripts written for the incumbent work; but a .tflite file is
// read through a mapping and output replaces its file in one step.
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/Translate.h"

#include "tinfoil/InitAll.h"
#include "tinfoil/Support/File.h"
#include "tinfoil/Target/FlatBuffer/Export.h"
#include "tinfoil/Target/FlatBuffer/Import.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace llvm;

namespace tinfoil::tools {

namespace {

enum class Direction { Import, Export };

struct Options {
  cl::OptionCategory category{"tfl-translate options"};
  cl::opt<Direction> direction{
      cl::desc("Direction:"), cl::Required, cl::cat(category),
      cl::values(clEnumValN(Direction::Import, "tflite-flatbuffer-to-mlir", "Read a .tflite file, write tfl text"),
                 clEnumValN(Direction::Export, "mlir-to-tflite-flatbuffer",
                            "Read tfl text or bytecode, write a .tflite file"))};
  cl::opt<std::string> input{cl::Positional, cl::desc("<input file, - for standard input>"), cl::init("-"),
                             cl::cat(category)};
  cl::opt<std::string> output{"o", cl::desc("Output file, - for standard output"), cl::value_desc("file"),
                              cl::init("-"), cl::cat(category)};
  cl::list<std::string> inputArrays{"input-arrays", cl::CommaSeparated, cl::cat(category), cl::value_desc("names"),
                                    cl::desc("Import: tensors that become the entry's inputs, instead of its own")};
  cl::list<std::string> outputArrays{"output-arrays", cl::CommaSeparated, cl::cat(category), cl::value_desc("names"),
                                     cl::desc("Import: tensors that become the entry's outputs, instead of its own")};
  cl::opt<bool> prune{"experimental-prune-unreachable-nodes-unconditionally", cl::cat(category),
                      cl::desc("Import: leave out operators that no output needs")};
  cl::opt<bool> emitBuiltin{"emit-builtin-tflite-ops", cl::init(true), cl::cat(category),
                            cl::desc("Export: write ops of the tfl dialect as builtin operators")};
  cl::opt<bool> emitCustom{"emit-custom-ops", cl::cat(category),
                           cl::desc("Export: write ops of the tf dialect as custom operators")};
  cl::opt<bool> stripDebugInfo{"strip-debug-info", cl::cat(category),
                               cl::desc("Export: short names for inner tensors; import: no locations in the text")};
  cl::opt<bool> noDedup{"disable-buffer-deduping", cl::cat(category),
                        cl::desc("Export: a buffer of its own for every constant")};
};

LogicalResult importFile(const Options &options, MLIRContext &context) {
  std::shared_ptr<MemoryBuffer> file = openInput(options.input, errs());
  if (!file)
    return failure();
  flatbuffer::ImportOptions importOptions;
  importOptions.inputArrays.assign(options.inputArrays.begin(), options.inputArrays.end());
  importOptions.outputArrays.assign(options.outputArrays.begin(), options.outputArrays.end());
  importOptions.pruneUnreachable = options.prune;
  OwningOpRef<ModuleOp> module = flatbuffer::importModel(std::move(file), &context, importOptions);
  if (!module)
    return failure();
  OpPrintingFlags flags;
  if (!options.stripDebugInfo)
    flags.enableDebugInfo(/*enable=*/true, /*prettyForm=*/false);
  return writeOutput(options.output, errs(), [&](raw_ostream &os) {
    module->print(os, flags);
    os << "\n";
  });
}

LogicalResult exportFile(const Options &options, MLIRContext &context, SourceMgr &sources) {
  std::shared_ptr<MemoryBuffer> file = openInput(options.input, errs());
  if (!file)
    return failure();
  sources.AddNewSourceBuffer(MemoryBuffer::getMemBuffer(file->getMemBufferRef(), /*RequiresNullTerminator=*/false),
                             SMLoc());
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return failure();
  flatbuffer::ExportOptions exportOptions;
  exportOptions.emitBuiltinOps = options.emitBuiltin;
  exportOptions.emitCustomOps = options.emitCustom;
  exportOptions.stripDebugInfo = options.stripDebugInfo;
  exportOptions.disableBufferDeduping = options.noDedup;
  std::unique_ptr<flatbuffer::ModelBytes> bytes = flatbuffer::exportModel(*module, exportOptions);
  if (!bytes)
    return failure();
  return writeOutput(options.output, errs(), [&](raw_ostream &os) { os << bytes->getBytes(); });
}

} // namespace

int translateMain(int argc, char **argv) {
  InitLLVM init(argc, argv);
  Options options;
  registerAsmPrinterCLOptions();
  registerMLIRContextCLOptions();
  cl::HideUnrelatedOptions(options.category);
  std::string usage;
  raw_string_ostream usageStream(usage);
  if (!cl::ParseCommandLineOptions(argc, argv, "Tinfoil: .tflite files to and from the tfl dialect\n", &usageStream)) {
    errs() << usage;
    return 2;
  }
  DialectRegistry registry;
  registerAllDialects(registry);
  MLIRContext context(registry);
  SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  bool imports = options.direction == Direction::Import;
  return failed(imports ? importFile(options, context) : exportFile(options, context, sources));
}

} // namespace tinfoil::tools
