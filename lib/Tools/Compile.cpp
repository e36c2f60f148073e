//===- Compile.cpp - Body of tfl-compile ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/Compile.h"

#include "CHeader.h"
#include "CommandLine.h"
#include "Entries.h"
#include "LowerModel.h"
#include "Machines.h"
#include "ModelFile.h"

#include "tinfoil/Codegen/Kernels/Variants.h"
#include "tinfoil/Support/File.h"
#include "tinfoil/Support/Text.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
namespace cl = llvm::cl;

namespace tinfoil::tools {

namespace {

enum class Emit { BySuffix, Object, Archive, Shared, Assembly, LLVMIR };

struct CommandLine {
  cl::OptionCategory category{"tfl-compile options"};
  cl::opt<std::string> model{cl::Positional, cl::desc("<model.tflite or .mlir, - for standard input>"), cl::Required,
                             cl::cat(category)};
  cl::opt<std::string> output{
      "o", cl::value_desc("file"), cl::cat(category),
      cl::desc("Compiled model: .o, .a, .so, .s or .ll, by its suffix; - for standard output, with --emit")};
  cl::opt<std::string> header{"header", cl::value_desc("model.h"), cl::cat(category),
                              cl::desc("Declarations for C and C++, - for standard output")};
  cl::opt<Emit> emit{"emit", cl::desc("What to write"), cl::init(Emit::BySuffix), cl::cat(category),
                     cl::values(clEnumValN(Emit::Object, "obj", "an object (.o)"),
                                clEnumValN(Emit::Archive, "archive", "a static library of one object (.a)"),
                                clEnumValN(Emit::Shared, "shared", "a shared library (.so), by ld.lld"),
                                clEnumValN(Emit::Assembly, "asm", "assembly (.s)"),
                                clEnumValN(Emit::LLVMIR, "llvm", "optimized LLVM IR (.ll)"))};
  cl::opt<std::string> target{"target", cl::value_desc("name"), cl::cat(category),
                              cl::desc("host (default), x86_64, aarch64, armv7 or a triple of these")};
  cl::opt<std::string> cpu{"mcpu", cl::value_desc("name"), cl::cat(category),
                           cl::desc("Processor, as clang names it (default: this one, or the least of the target)")};
  cl::opt<std::string> features{"mattr", cl::value_desc("+a,-b"), cl::cat(category),
                                cl::desc("Features that the processor has or lacks")};
  cl::opt<std::string> isa{"isa", cl::value_desc("name"), cl::cat(category),
                           cl::desc("Instruction set of the kernels (default: the best that the processor has)")};
  cl::list<std::string> fat{
      "fat", cl::value_desc("isa,isa"), cl::CommaSeparated, cl::cat(category),
      cl::desc("Several instruction sets in one, of which the best is chosen when it runs; `all` for "
               "all of the target")};
  cl::opt<std::string> name{"name", cl::value_desc("prefix"), cl::cat(category),
                            cl::desc("What names in C start with (default: the name of the model's file)")};
  cl::opt<std::string> signature{"signature", cl::value_desc("key"), cl::cat(category),
                                 cl::desc("The one entry to compile (default: all, PREFIX_KEY_run each)")};
  cl::opt<bool> threads{"parallel-for", cl::cat(category),
                        cl::desc("Take a parallel_for of the caller, so that its threads run the model together")};
  InputShapesOption inputShapes{category};
};

int usage(const llvm::Twine &message) {
  llvm::errs() << "tfl-compile: " << message << "\nTry: tfl-compile --help\n";
  return kUsage;
}

int fail(const llvm::Twine &message) {
  llvm::errs() << "tfl-compile: error: " << message << "\n";
  return kFailed;
}

/// BySuffix if it is none that is known.
Emit kindOf(llvm::StringRef path) {
  return llvm::StringSwitch<Emit>(llvm::sys::path::extension(path))
      .Cases({".o", ".obj"}, Emit::Object)
      .Case(".a", Emit::Archive)
      .Case(".so", Emit::Shared)
      .Cases({".s", ".S"}, Emit::Assembly)
      .Case(".ll", Emit::LLVMIR)
      .Default(Emit::BySuffix);
}

class Compiler {
public:
  Compiler(const CommandLine &line, const ChosenMachine &chosen, Emit emit)
      : line(line), chosen(chosen), emit(emit), prefix(line.name) {
    if (prefix.empty())
      prefix = line.model == "-" ? "model" : cIdentifier(llvm::sys::path::stem(line.model));
  }
  int run(ModuleOp module);

private:
  int chooseEntries(ModuleOp module);
  LogicalResult checkShapes();
  int lower(ModuleOp module, LoweredModel &lowered);
  int lowerFat(ModuleOp module, LoweredModel &lowered);
  int lowerFor(const codegen::Isa &isa, llvm::StringRef cpu, ModuleOp module, LoweredModel &lowered);
  int makeBytes(ModuleOp lowered, SmallVectorImpl<char> &bytes);

  const CommandLine &line;
  const ChosenMachine &chosen;
  Emit emit;
  std::string prefix;
  std::vector<Entry> entries;
  CHeader header;
};

int Compiler::chooseEntries(ModuleOp module) {
  entries = entriesOf(module);
  if (entries.empty())
    return fail(line.model + " has no function to compile");
  if (!line.signature.empty()) {
    std::string keys = llvm::join(llvm::map_range(entries, [](const Entry &entry) { return entry.key; }), ", ");
    llvm::erase_if(entries, [&](const Entry &entry) { return entry.key != line.signature; });
    if (entries.empty())
      return usage("no signature '" + line.signature + "'; there are: " + keys);
  }
  header = {prefix, llvm::sys::path::filename(line.model).str(), chosen.machine.triple, chosen.isa->name.str(), {}};
  llvm::StringSet<> taken;
  for (Entry &entry : entries) {
    CEntry c{prefix, entry.key, {}, {}, {}};
    if (entries.size() > 1)
      c.prefix += "_" + cIdentifier(entry.key.empty() ? entry.function.getSymName() : llvm::StringRef(entry.key));
    // Keys may differ in what C does not take in names.
    for (std::string base = c.prefix; !taken.insert(llvm::StringRef(c.prefix).upper()).second;)
      c.prefix = base + "_" + std::to_string(taken.size());
    for (const Port &port : entry.inputs)
      c.inputNames.push_back(port.name);
    for (const Port &port : entry.outputs)
      c.outputNames.push_back(port.name);
    header.entries.push_back(std::move(c));
  }
  return kDone;
}

/// Shapes that the model leaves open must be given: said before the pipeline meets them.
LogicalResult Compiler::checkShapes() {
  for (Entry &entry : entries)
    for (const Port &input : entry.inputs)
      if (input.isOpen())
        return emitError(entry.function.getLoc(), "cannot be compiled: ")
               << input.openText() << "; give it with " << input.shapeOption();
  return success();
}

int Compiler::lower(ModuleOp module, LoweredModel &lowered) {
  if (int status =
          line.fat.empty() ? lowerFor(*chosen.isa, chosen.machine.cpu, module, lowered) : lowerFat(module, lowered))
    return status;
  for (auto [c, code] : llvm::zip_equal(header.entries, lowered.entries))
    c.code = code;
  return kDone;
}

int Compiler::lowerFat(ModuleOp module, LoweredModel &lowered) {
  SmallVector<const codegen::Isa *> isas;
  bool isAll = line.fat.size() == 1 && line.fat.front() == "all";
  for (const codegen::Isa &isa : codegen::allIsas())
    if (isa.arch == chosen.isa->arch && (isAll || llvm::is_contained(line.fat, isa.name)))
      isas.push_back(&isa);
  for (const std::string &name : line.fat)
    if (!isAll && llvm::none_of(isas, [&](const codegen::Isa *isa) { return isa->name == name; }))
      return usage("no instruction set '" + name + "' of " + chosen.isa->arch);
  if (!codegen::canDispatch(chosen.isa->arch))
    return usage("--fat: machines of " + chosen.isa->arch + " cannot be asked what they have");
  std::vector<LoweredModel> models(isas.size());
  SmallVector<codegen::Variant> variants;
  std::string names;
  for (auto [isa, model] : llvm::zip_equal(isas, models)) {
    if (int status = lowerFor(*isa, isa->cpu, module, model))
      return status;
    variants.push_back({isa, *model.module});
    names += (names.empty() ? "" : ", ") + isa->name.str();
  }
  header.isa = names;
  lowered.module = ModuleOp::create(module.getLoc());
  lowered.entries = models.front().entries;
  // One workspace serves all.
  for (const LoweredModel &model : models)
    for (auto [entry, other] : llvm::zip_equal(lowered.entries, model.entries)) {
      entry.workspaceBytes = std::max(entry.workspaceBytes, other.workspaceBytes);
      entry.workspaceLowerBound = std::max(entry.workspaceLowerBound, other.workspaceLowerBound);
    }
  return failed(codegen::mergeVariants(*lowered.module, variants)) ? kFailed : kDone;
}

int Compiler::lowerFor(const codegen::Isa &isa, llvm::StringRef cpu, ModuleOp module, LoweredModel &lowered) {
  pipelines::CompileConfig config;
  config.isa = isa.name;
  config.cpu = cpu;
  config.threads = line.threads;
  SmallVector<func::FuncOp> functions;
  for (auto [entry, c] : llvm::zip_equal(entries, header.entries)) {
    functions.push_back(entry.function);
    config.cEntries.push_back((entry.function.getSymName() + "=" + c.prefix).str());
  }
  FailureOr<LoweredModel> made = lowerModel(module, functions, config);
  if (failed(made))
    return kFailed;
  lowered = std::move(*made);
  return kDone;
}

int Compiler::makeBytes(ModuleOp lowered, SmallVectorImpl<char> &bytes) {
  object::Output kind = emit == Emit::Assembly ? object::Output::Assembly
                        : emit == Emit::LLVMIR ? object::Output::LLVMIR
                                               : object::Output::Object;
  SmallVector<char> object;
  if (failed(object::emit(lowered, chosen.machine, kind, object)))
    return kFailed;
  if (emit != Emit::Archive && emit != Emit::Shared) {
    bytes = std::move(object);
    return kDone;
  }
  std::string why;
  std::string file = line.output == "-" ? prefix + ".so" : llvm::sys::path::filename(line.output).str();
  bool isMade = emit == Emit::Archive ? object::archive(object, prefix + ".o", bytes, why)
                                      : object::linkShared(object, file, bytes, why);
  return isMade ? kDone : fail(line.output + " cannot be made: " + why);
}

int Compiler::run(ModuleOp module) {
  if (failed(giveInputShapes(module, line.inputShapes)))
    return kFailed;
  if (int status = chooseEntries(module))
    return status;
  if (failed(checkShapes()))
    return kFailed;
  LoweredModel lowered;
  if (int status = lower(module, lowered))
    return status;
  SmallVector<char> bytes;
  if (int status = makeBytes(*lowered.module, bytes))
    return status;

  if (!line.header.empty() &&
      failed(writeOutput(line.header, llvm::errs(), [&](llvm::raw_ostream &os) { writeCHeader(header, os); })))
    return kFailed;
  if (failed(writeOutput(line.output, llvm::errs(),
                         [&](llvm::raw_ostream &os) { os.write(bytes.data(), bytes.size()); }))) {
    // A header alone would declare what is not there.
    if (!line.header.empty() && line.header != "-")
      llvm::sys::fs::remove(line.header);
    return kFailed;
  }
  if (line.output == "-" || line.header == "-")
    return kDone;
  for (const CEntry &entry : header.entries)
    llvm::outs() << entry.prefix << "_run: " << workspaceText(entry.code.workspaceBytes, entry.code.workspaceLowerBound)
                 << "\n";
  llvm::outs() << line.output << ": " << grouped(bytes.size()) << " bytes for " << chosen.machine.triple << ", "
               << header.isa << "\n";
  return kDone;
}

} // namespace

int compileMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  CommandLine line;
  if (!parseOptions(argc, argv, line.category,
                    "Compile a model to machine code that needs nothing but memcpy, memmove and memset\n\n"
                    "  tfl-compile model.tflite -o model.o --header model.h\n"))
    return kUsage;
  if (line.output.empty())
    return usage("no output: give -o FILE");
  Emit emit = line.emit == Emit::BySuffix ? kindOf(line.output) : line.emit.getValue();
  if (emit == Emit::BySuffix)
    return usage(line.output == "-"
                     ? "give --emit=obj|asm|llvm for standard output"
                     : "the suffix of '" + line.output + "' is none of .o, .a, .so, .s, .ll: give --emit");
  if (line.output == "-" && line.header == "-")
    return usage("the header and the model cannot both go to standard output");
  if (!line.name.empty() && cIdentifier(line.name) != line.name)
    return usage("--name=" + line.name + " is no name in C");
  if (!line.fat.empty() && !(line.cpu.empty() && line.features.empty() && line.isa.empty()))
    return usage("--fat says what to compile for: not together with --mcpu, --mattr or --isa");
  if (llvm::is_contained({"memcpy", "memmove", "memset"}, line.name.getValue()))
    return usage("--name=" + line.name + " is the name of a function that compiled models call");
  std::string why;
  std::optional<ChosenMachine> chosen = chooseMachine({line.target, line.cpu, line.features, line.isa}, why);
  if (!chosen)
    return usage(why);

  if (!line.fat.empty()) {
    // What chooses runs on all of them.
    const codegen::Isa *least =
        llvm::find_if(codegen::allIsas(), [&](const codegen::Isa &isa) { return isa.arch == chosen->isa->arch; });
    chosen->machine.cpu = least->cpu.str();
    chosen->machine.features = least->features.str();
  }

  std::unique_ptr<OpenModel> model = OpenModel::open(line.model);
  return model ? Compiler(line, *chosen, emit).run(model->get()) : kFailed;
}

} // namespace tinfoil::tools
