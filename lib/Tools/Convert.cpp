//===- Convert.cpp - Body of tfl-convert ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/Convert.h"

#include "CommandLine.h"
#include "Describe.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"
#include "tinfoil/InitAll.h"
#include "tinfoil/Support/File.h"
#include "tinfoil/Support/Text.h"
#include "tinfoil/Target/FlatBuffer/Import.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
namespace cl = llvm::cl;

namespace tinfoil::tools {

using quantization::Decision;
using quantization::Rounding;
using quantization::WeightType;

Converted convertModel(std::shared_ptr<llvm::MemoryBuffer> file, MLIRContext &context, const ConvertOptions &options) {
  Converted result;
  OwningOpRef<ModuleOp> module = flatbuffer::importModel(std::move(file), &context);
  if (!module)
    return result;
  quantization::Report report;
  PassManager pm(&context);
  if (!options.inputShapes.empty())
    pm.addPass(tfl::createInferShapesPass({llvm::to_vector(options.inputShapes)}));
  pipelines::DynamicRangeConfig config{options.dynamicRange, options.optimize, &report};
  if (options.quantize)
    pipelines::buildDynamicRangePipeline(pm, config);
  else
    pipelines::buildExportPipeline(pm, options.optimize);
  if (failed(pm.run(*module)))
    return result;
  result.records = report.getRecords().vec();
  result.bytes = flatbuffer::exportModel(*module, options.exportOptions);
  return result;
}

namespace {

enum class Quantization { DynamicRange, Float16, None };

/// The command line. Options of the pipeline have the names they have there.
struct CommandLine {
  cl::OptionCategory category{"tfl-convert options"};
  cl::opt<std::string> input{cl::Positional, cl::desc("<model.tflite, - for standard input>"), cl::Required,
                             cl::cat(category)};
  cl::opt<std::string> output{"o", cl::desc("Converted model, - for standard output"), cl::value_desc("file"),
                              cl::cat(category)};
  cl::opt<Quantization> quantize{
      "quantize", cl::desc("What to do with the weights"), cl::init(Quantization::DynamicRange), cl::cat(category),
      cl::values(clEnumValN(Quantization::DynamicRange, "dynamic-range",
                            "int8 weights, activations quantized on the fly (default)"),
                 clEnumValN(Quantization::Float16, "float16", "float16 weights, computed in float"),
                 clEnumValN(Quantization::None, "none", "nothing: write the model as it was read"))};
  cl::opt<bool> describe{"describe", cl::desc("Print signatures, operators and weights of the model; convert nothing"),
                         cl::cat(category)};
  cl::opt<bool> perChannel{"per-channel", cl::init(true), cl::cat(category),
                           cl::desc("One scale per output channel where kernels know it (default true)")};
  cl::opt<bool> perChannelDense{
      "per-channel-dense", cl::init(true), cl::cat(category),
      cl::desc("The same for FULLY_CONNECTED, which runtimes before 2.17 refuse (default true)")};
  cl::opt<Rounding> rounding{
      "rounding", cl::desc("How weights become integers"), cl::init(Rounding::Compensated), cl::cat(category),
      cl::values(clEnumValN(Rounding::Nearest, "nearest", "each to the nearest"),
                 clEnumValN(Rounding::Compensated, "compensated",
                            "a few the other way, so that errors cancel out in every channel (default)"))};
  cl::opt<bool> biasCorrection{
      "bias-correction", cl::init(true), cl::cat(category),
      cl::desc("Take what rounding adds on average out of the biases, without data (default true)")};
  cl::opt<bool> optimize{
      "optimize", cl::init(true), cl::cat(category),
      cl::desc("Fuse, fold and leave out operators first (default true; with --quantize=none only if "
               "given)")};
  cl::opt<int64_t> minElements{"min-elements", cl::init(1024), cl::value_desc("n"), cl::cat(category),
                               cl::desc("Weights with fewer elements stay float (default 1024)")};
  cl::opt<bool> weightOnly{"weight-only", cl::cat(category), cl::desc("int8 in the file, float in the kernels")};
  cl::list<std::string> opsBlocklist{
      "ops-blocklist", cl::CommaSeparated, cl::value_desc("ops"), cl::cat(category),
      cl::desc("Ops (tfl.conv_2d) that compute in float, with int8 weights in the file")};
  cl::list<std::string> locsBlocklist{"locs-blocklist", cl::CommaSeparated, cl::value_desc("names"), cl::cat(category),
                                      cl::desc("Names of results whose ops keep float weights")};
  cl::list<std::string> inputShapes{"input-shape", cl::value_desc("name=1,224,224,3"), cl::cat(category),
                                    cl::desc("Give an input another shape, and all that follows from it; ? leaves an "
                                             "extent open")};
  cl::opt<std::string> customOps{"custom-ops", cl::value_desc("Name=1-3"), cl::cat(category),
                                 cl::desc("Custom operators and their operands that may be int8")};
  cl::opt<std::string> customWeightOnly{"custom-ops-weight-only", cl::value_desc("Name=true"), cl::cat(category),
                                        cl::desc("Those of them whose kernels compute in float")};
  cl::opt<std::string> customNoSideEffect{"custom-ops-no-side-effect", cl::value_desc("Name=false"), cl::cat(category),
                                          cl::desc("Whether they may be erased when unused (default true)")};
  cl::opt<bool> requireQuantized{"require-quantized", cl::cat(category),
                                 cl::desc("Fail, and write nothing, when no weight could be quantized")};
  cl::opt<std::string> json{"report-json", cl::value_desc("file"), cl::cat(category),
                            cl::desc("Write the table as JSON as well")};
  cl::opt<bool> stripDebugInfo{"strip-debug-info", cl::cat(category), cl::desc("Short names for inner tensors")};
  cl::opt<bool> noDedup{"disable-buffer-deduping", cl::cat(category),
                        cl::desc("A buffer of its own for every constant")};
};

int usage(const llvm::Twine &message) {
  llvm::errs() << "tfl-convert: " << message << "\nTry: tfl-convert --help\n";
  return kUsage;
}

/// Why nothing was quantized, counted.
void warnNothingQuantized(llvm::ArrayRef<quantization::WeightRecord> records, llvm::StringRef input, bool isError) {
  llvm::errs() << input << (isError ? ": error: " : ": warning: ") << "no weight could be quantized";
  auto totals = quantization::sum(records);
  if (totals.reasons.empty())
    llvm::errs() << ": no operator of the model has float weights that a kernel takes in another form";
  const char *separator = ": ";
  for (auto &[reason, count] : totals.reasons) {
    llvm::errs() << separator << count << " x " << reason;
    separator = "; ";
  }
  llvm::errs() << "\n";
}

int convert(const CommandLine &line, MLIRContext &context) {
  ConvertOptions options;
  options.quantize = line.quantize != Quantization::None;
  // Without quantization a model is written as it was read.
  options.optimize = line.optimize && (options.quantize || line.optimize.getNumOccurrences() > 0);
  quantization::DynamicRangeOptions &drq = options.dynamicRange;
  drq.weights = line.quantize == Quantization::Float16 ? WeightType::Float16 : WeightType::Int8;
  drq.perChannel = line.perChannel;
  drq.perChannelDense = line.perChannelDense;
  drq.rounding = line.rounding;
  drq.biasCorrection = line.biasCorrection;
  drq.minElements = line.minElements;
  drq.weightOnly = line.weightOnly;
  drq.opsBlocklist.assign(line.opsBlocklist.begin(), line.opsBlocklist.end());
  drq.locsBlocklist.assign(line.locsBlocklist.begin(), line.locsBlocklist.end());
  std::string error;
  if (failed(quantization::parseCustomOps({line.customOps, line.customWeightOnly, line.customNoSideEffect},
                                          drq.customOps, error)))
    return usage("--" + error);
  options.inputShapes.assign(line.inputShapes.begin(), line.inputShapes.end());
  options.exportOptions.stripDebugInfo = line.stripDebugInfo;
  options.exportOptions.disableBufferDeduping = line.noDedup;

  std::shared_ptr<llvm::MemoryBuffer> file = openInput(line.input, llvm::errs());
  if (!file)
    return kFailed;
  uint64_t sizeBefore = file->getBufferSize();
  Converted converted = convertModel(file, context, options);
  if (!converted.bytes)
    return kFailed;
  bool quantized = llvm::any_of(converted.records, [](auto &record) { return record.decision != Decision::Float; });
  if (options.quantize && !quantized) {
    warnNothingQuantized(converted.records, line.input, line.requireQuantized);
    if (line.requireQuantized)
      return kFailed;
  }
  llvm::StringRef bytes = converted.bytes->getBytes();
  if (failed(writeOutput(line.output, llvm::errs(), [&](llvm::raw_ostream &os) { os << bytes; })))
    return kFailed;
  // The model itself may go to standard output.
  llvm::raw_ostream &os = line.output == "-" ? llvm::errs() : llvm::outs();
  if (options.quantize)
    quantization::printTable(converted.records, os, os.has_colors());
  os << llvm::formatv("file: {0} -> {1} bytes ({2:f2}x smaller)\n", grouped(sizeBefore), grouped(bytes.size()),
                      double(sizeBefore) / double(bytes.size()));
  if (line.json.empty())
    return kDone;
  return failed(writeOutput(line.json, llvm::errs(),
                            [&](llvm::raw_ostream &os) { quantization::printJson(converted.records, os); }))
             ? kFailed
             : kDone;
}

} // namespace

int convertMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  CommandLine line;
  if (!parseOptions(argc, argv, line.category,
                    "Convert a .tflite model; by default its weights become int8\n\n"
                    "  tfl-convert model.tflite -o small.tflite\n"))
    return kUsage;
  if (line.output.empty() && !line.describe)
    return usage("no output: give -o FILE");
  if (line.minElements < 0)
    return usage("--min-elements must not be negative");
  DialectRegistry registry;
  registerAllDialects(registry);
  MLIRContext context(registry);
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  if (line.describe) {
    std::shared_ptr<llvm::MemoryBuffer> file = openInput(line.input, llvm::errs());
    return file && succeeded(describeModel(file, context, llvm::outs())) ? kDone : kFailed;
  }
  return convert(line, context);
}

} // namespace tinfoil::tools
