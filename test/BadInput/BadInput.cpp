//===- BadInput.cpp - Conversion of damaged models ------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Converts many damaged models in one process, with quantization and without, and runs them in the interpreter. Each
// must end in an error whose location is known, or in a file that imports again; anything else is a violation and is
// printed with what reproduces it. Built with sanitizers it also finds what goes wrong in silence.
//
//===----------------------------------------------------------------------===//

#include "Mutation.h"

#include "tinfoil/InitAll.h"
#include "tinfoil/Reference/Interpreter.h"
#include "tinfoil/Support/File.h"
#include "tinfoil/Target/FlatBuffer/Dump.h"
#include "tinfoil/Target/FlatBuffer/Import.h"
#include "tinfoil/Tools/Convert.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <csignal>
#include <cstring>
#include <unistd.h>

using namespace mlir;
using namespace tinfoil;
namespace cl = llvm::cl;

// Sanitizers call this before they end the process; without them it is null.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

cl::list<std::string> paths(cl::Positional, cl::OneOrMore, cl::desc("<folders or .tflite files>"));
cl::opt<bool> prefixes("prefixes", cl::desc("Every prefix of every file: at every byte up to 4 KB, then every 64th"));
cl::opt<uint64_t> mutations("mutations", cl::init(0), cl::desc("Number of damaged files"));
cl::opt<uint64_t> first("first", cl::init(0), cl::desc("Index of the first damaged file (default 0)"));
cl::opt<uint64_t> seed("seed", cl::init(1), cl::desc("What decides about the damages (default 1)"));
cl::opt<int64_t> dumpCase("dump-case", cl::init(-1),
                          cl::desc("Write the damaged file of this index to -o; run nothing"));
cl::opt<std::string> output("o", cl::init("-"), cl::desc("File for --dump-case"));
cl::opt<bool> requireSanitizers("require-sanitizers", cl::desc("Fail in a build without AddressSanitizer"));
cl::opt<bool> verbose("v", cl::desc("Print the first error of every case"));
cl::opt<unsigned> timeLimit("time-limit", cl::init(30), cl::desc("Seconds that one case may take (default 30)"));

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TINFOIL_HAS_ASAN true
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define TINFOIL_HAS_ASAN true
#endif
#ifndef TINFOIL_HAS_ASAN
#define TINFOIL_HAS_ASAN false
#endif

/// Constants and types live as long as the context: a new one once in a while keeps memory flat.
constexpr uint64_t kCasesPerContext = 200;

/// What reproduces the running case; read by handlers of signals.
char running[1024] = "before the first case\n";

void printRunning() {
  constexpr char text[] = "tfl-bad-input: died in: ";
  (void)!write(STDERR_FILENO, text, sizeof(text) - 1);
  (void)!write(STDERR_FILENO, running, std::strlen(running));
}

void onTimeout(int) {
  constexpr char text[] = "tfl-bad-input: case takes too long\n";
  (void)!write(STDERR_FILENO, text, sizeof(text) - 1);
  printRunning();
  _exit(1);
}

void onCrash(int signal) {
  printRunning();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

struct File {
  std::string path;
  std::string bytes;
};

class Driver {
public:
  Driver() { registerAllDialects(registry); }

  void run(llvm::StringRef bytes, llvm::StringRef name, uint64_t choice, const std::string &reproducer);
  int finish() const;

private:
  MLIRContext &context();
  void interpret(const std::shared_ptr<llvm::MemoryBuffer> &file, uint64_t choice, const std::string &reproducer);
  bool hasError() const { return locatedErrors > 0; }
  void violation(llvm::StringRef what, const std::string &reproducer);

  DialectRegistry registry;
  std::unique_ptr<MLIRContext> current;
  uint64_t cases = 0, accepted = 0, refused = 0, violations = 0, runs = 0, completed = 0;
  /// Of the running conversion.
  uint64_t errors = 0, locatedErrors = 0;
  std::string firstError, fileName;
};

} // namespace

static bool isKnown(Location loc) {
  return loc
      ->walk([](Location inner) {
        return isa<UnknownLoc, FusedLoc, CallSiteLoc>(inner) ? WalkResult::advance() : WalkResult::interrupt();
      })
      .wasInterrupted();
}

MLIRContext &Driver::context() {
  if (current && cases % kCasesPerContext)
    return *current;
  current = std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  current->printOpOnDiagnostic(false);
  current->getDiagEngine().registerHandler([this](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
      return success();
    std::string text = diagnostic.str();
    if (errors++ == 0)
      llvm::raw_string_ostream(firstError) << diagnostic.getLocation() << ": " << text;
    locatedErrors += isKnown(diagnostic.getLocation()) || llvm::StringRef(text).contains(fileName);
    return success();
  });
  return *current;
}

void Driver::violation(llvm::StringRef what, const std::string &reproducer) {
  ++violations;
  llvm::outs() << "violation: " << what << ": " << reproducer;
  if (!firstError.empty())
    llvm::outs() << "  first error: " << firstError << "\n";
  llvm::outs().flush();
}

/// `choice` picks among the options of the pipeline.
void Driver::run(llvm::StringRef bytes, llvm::StringRef name, uint64_t choice, const std::string &reproducer) {
  std::strncpy(running, reproducer.c_str(), sizeof(running) - 1);
  alarm(timeLimit);
  MLIRContext &ctx = context();
  ++cases;
  fileName = name.str();
  // A buffer of exactly this size, without a zero behind it: sanitizers see the first byte that is read too many.
  std::shared_ptr<llvm::WritableMemoryBuffer> writable =
      llvm::WritableMemoryBuffer::getNewUninitMemBuffer(bytes.size(), name);
  std::memcpy(writable->getBufferStart(), bytes.data(), bytes.size());
  std::shared_ptr<llvm::MemoryBuffer> file = writable;

  uint64_t failures = 0;
  bool bad = false;
  for (bool quantize : {true, false}) {
    errors = locatedErrors = 0;
    firstError.clear();
    tools::ConvertOptions options;
    options.quantize = quantize;
    options.dynamicRange.minElements = 1;
    options.dynamicRange.perChannel = choice % 2 == 0;
    options.dynamicRange.weightOnly = choice % 5 == 4;
    if (choice % 7 == 6)
      options.dynamicRange.weights = quantization::WeightType::Float16;
    tools::Converted converted = tools::convertModel(file, ctx, options);
    if (!converted.bytes) {
      ++failures;
      if (verbose)
        llvm::outs() << reproducer << "  " << firstError << "\n";
      if (!hasError()) {
        bad = true;
        violation("failure without a located error", reproducer);
      }
      continue;
    }
    if (errors) {
      bad = true;
      violation("an error, but a result", reproducer);
    }
    llvm::StringRef result = converted.bytes->getBytes();
    std::shared_ptr<llvm::MemoryBuffer> written = llvm::MemoryBuffer::getMemBufferCopy(result, name);
    if (!flatbuffer::importModel(written, &ctx) || errors) {
      bad = true;
      violation(quantize ? "quantized result does not import" : "result does not import", reproducer);
    }
  }
  errors = locatedErrors = 0;
  firstError.clear();
  llvm::raw_null_ostream nowhere;
  if (failed(flatbuffer::dumpModel(file, &ctx, nowhere)) && !hasError())
    violation("dump fails without a located error", reproducer);
  interpret(file, choice, reproducer);
  if (!bad)
    ++(failures ? refused : accepted);
  alarm(0);
}

/// Inputs that floats, integers and truth values are of several kinds in.
static std::optional<reference::Tensor> someInput(Type type) {
  auto ranked = dyn_cast<RankedTensorType>(type);
  if (!ranked)
    return std::nullopt;
  SmallVector<int64_t> shape(ranked.getShape());
  llvm::replace(shape, ShapedType::kDynamic, int64_t(2));
  auto tensor = reference::Tensor::zeros(ranked.getElementType(), shape);
  if (tensor)
    std::visit(
        [](auto &values) {
          using T = typename std::decay_t<decltype(values)>::value_type;
          if constexpr (std::is_arithmetic_v<T>)
            for (size_t i = 0; i < values.size(); ++i)
              values[i] = std::is_floating_point_v<T> ? T(double(i % 7) - 3) : T(i % 2);
        },
        tensor->fillElements());
  return tensor;
}

/// Every function with inputs of known types, one after the other with one state.
void Driver::interpret(const std::shared_ptr<llvm::MemoryBuffer> &file, uint64_t choice,
                       const std::string &reproducer) {
  errors = locatedErrors = 0;
  firstError.clear();
  OwningOpRef<ModuleOp> model = flatbuffer::importModel(file, &context());
  if (!model)
    return;
  reference::InterpreterOptions options;
  options.recipe = choice % 3 ? reference::Recipe::TFLite : reference::Recipe::Auto;
  // What fits into the memory and the time that a case has under sanitizers.
  options.maxElements = int64_t(1) << 15;
  options.maxOps = 10000;
  reference::Interpreter interpreter(*model, options);
  reference::Tensor::Limit limit(options.maxElements);
  for (func::FuncOp function : model->getOps<func::FuncOp>()) {
    errors = locatedErrors = 0;
    firstError.clear();
    SmallVector<reference::Tensor> inputs;
    for (Type type : function.getArgumentTypes())
      if (auto input = someInput(type))
        inputs.push_back(*input);
    if (inputs.size() != function.getNumArguments())
      continue;
    bool ran = succeeded(interpreter.run(function, inputs));
    ++runs;
    completed += ran;
    if (verbose && !ran)
      llvm::outs() << reproducer << "  run: " << firstError << "\n";
    if (ran ? errors != 0 : !hasError())
      violation(ran ? "an error, but results" : "a run fails without a located error", reproducer);
  }
}

int Driver::finish() const {
  llvm::outs() << llvm::formatv("{0} runs of functions, {1} to the end\n", runs, completed);
  llvm::outs() << llvm::formatv("{0} cases: {1} accepted, {2} refused, {3} violations\n", cases, accepted, refused,
                                violations);
  return violations != 0;
}

/// The files of the given paths, sorted: an index must mean the same file everywhere.
static bool readFiles(std::vector<File> &files) {
  std::vector<std::string> names;
  for (const std::string &path : paths) {
    if (!llvm::sys::fs::is_directory(path)) {
      names.push_back(path);
      continue;
    }
    std::error_code error;
    for (llvm::sys::fs::recursive_directory_iterator it(path, error), end; it != end && !error; it.increment(error))
      if (llvm::sys::path::extension(it->path()) == ".tflite")
        names.push_back(it->path());
  }
  llvm::sort(names);
  for (const std::string &name : names) {
    std::shared_ptr<llvm::MemoryBuffer> buffer = openInput(name, llvm::errs());
    if (!buffer)
      return false;
    files.push_back({name, buffer->getBuffer().str()});
  }
  if (files.empty())
    llvm::errs() << "tfl-bad-input: no .tflite file in the given folders\n";
  return !files.empty();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::ParseCommandLineOptions(argc, argv, "Convert damaged models: every one gives an error or a model\n");
  std::vector<File> files;
  if (!readFiles(files))
    return 2;
  auto damaged = [&](uint64_t index) { return badinput::mutate(files[index % files.size()].bytes, seed, index); };
  if (dumpCase >= 0) {
    std::string bytes = damaged(dumpCase);
    return failed(writeOutput(output, llvm::errs(), [&](llvm::raw_ostream &os) { os << bytes; }));
  }
  llvm::outs() << "seed " << seed << ", " << files.size() << " files, " << (TINFOIL_HAS_ASAN ? "with" : "without")
               << " sanitizers\n";
  if (requireSanitizers && !TINFOIL_HAS_ASAN) {
    llvm::errs() << "tfl-bad-input: this build has no sanitizers, but they are required\n";
    return 2;
  }
  std::signal(SIGALRM, onTimeout);
  if (__sanitizer_set_death_callback)
    __sanitizer_set_death_callback(printRunning);
  else
    for (int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
      std::signal(signal, onCrash);

  Driver driver;
  for (const File &file : files)
    driver.run(file.bytes, file.path, 0, file.path + "\n");
  if (prefixes)
    for (const File &file : files)
      for (size_t size = 0; size < file.bytes.size(); size += size < 4096 ? 1 : 64)
        driver.run(llvm::StringRef(file.bytes).take_front(size), file.path, size,
                   llvm::formatv("the first {0} bytes of {1}\n", size, file.path).str());
  for (uint64_t i = first; i < first + mutations; ++i)
    driver.run(damaged(i), files[i % files.size()].path, i / files.size(),
               llvm::formatv("{0}: --seed={1} --dump-case={2}\n", files[i % files.size()].path, seed, i).str());
  return driver.finish();
}
