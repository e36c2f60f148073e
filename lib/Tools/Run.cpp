//===- Run.cpp - Body of tfl-run ------------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/Run.h"

#include "CommandLine.h"
#include "CompiledModel.h"
#include "Entries.h"
#include "ModelFile.h"
#include "Npy.h"

#include "tinfoil/Reference/Interpreter.h"
#include "tinfoil/Support/File.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <random>

using namespace mlir;
namespace cl = llvm::cl;

namespace tinfoil::tools {

using reference::Recipe;
using reference::Tensor;

namespace {

enum class Engine { Compiled, Reference };

struct CommandLine {
  cl::OptionCategory category{"tfl-run options"};
  cl::opt<std::string> model{cl::Positional, cl::desc("<model.tflite or .mlir, - for standard input>"), cl::Required,
                             cl::cat(category)};
  cl::list<std::string> inputs{"input", cl::value_desc("[name=]x.npy"), cl::cat(category),
                               cl::desc("An input, by its name or in order; those not given are random")};
  InputShapesOption inputShapes{category};
  cl::opt<std::string> outputDir{"output-dir", cl::value_desc("folder"), cl::cat(category),
                                 cl::desc("Write every output there as NAME.npy")};
  cl::opt<std::string> signature{"signature", cl::value_desc("key"), cl::cat(category),
                                 cl::desc("Which entry to run (the first one by default)")};
  cl::opt<unsigned> seed{"seed", cl::init(0), cl::value_desc("n"), cl::cat(category),
                         cl::desc("Of random inputs: floats in [-1, 1), integers 0 or 1 (default 0)")};
  cl::opt<Engine> engine{
      "engine", cl::desc("What runs the model"), cl::init(Engine::Compiled), cl::cat(category),
      cl::values(clEnumValN(Engine::Compiled, "compiled", "code made for this machine (default)"),
                 clEnumValN(Engine::Reference, "reference", "the interpreter: slow, obviously right, more operators"))};
  cl::opt<bool> compare{"compare", cl::cat(category),
                        cl::desc("Run both engines and compare every output; exit status 1 beyond the tolerance")};
  cl::opt<double> tolerance{"tolerance", cl::init(1e-5), cl::value_desc("x"), cl::cat(category),
                            cl::desc("Of --compare, as a share of an output's range (default 1e-5)")};
  ThreadsOption threads{category};
  cl::opt<std::string> isa{"isa", cl::value_desc("name"), cl::cat(category),
                           cl::desc("Instruction set to compile for (default: the best of this machine)")};
  cl::opt<Recipe> recipe{
      "recipe", cl::desc("How the interpreter quantizes activations of int8 weights"), cl::init(Recipe::Auto),
      cl::cat(category),
      cl::values(
          clEnumValN(Recipe::Auto, "auto", "qd8, and float for depthwise convolutions (default)"),
          clEnumValN(Recipe::Qd8, "qd8", "as XNNPACK, built-in kernels for what it does not take"),
          clEnumValN(Recipe::TFLite, "tflite", "as the built-in kernels: with a zero point where they take one"),
          clEnumValN(Recipe::Asymmetric, "tflite-asymmetric", "the built-in arithmetic, always with a zero point"),
          clEnumValN(Recipe::Symmetric, "tflite-symmetric", "the built-in arithmetic, never with a zero point"),
          clEnumValN(Recipe::WeightOnly, "w8", "not at all: int8 weights, float arithmetic"))};
  cl::opt<bool> printValues{"print-values", cl::cat(category), cl::desc("Print all elements of every output")};
  cl::opt<bool> runs{"runs", cl::cat(category),
                     cl::desc("Inputs have an extra first dimension that counts runs, and so have outputs")};
  cl::opt<bool> keepState{"keep-state", cl::cat(category), cl::desc("Variables keep their values from run to run")};
};

int usage(const llvm::Twine &message) {
  llvm::errs() << "tfl-run: " << message << "\nTry: tfl-run --help\n";
  return kUsage;
}

int fail(const llvm::Twine &message) {
  llvm::errs() << "tfl-run: error: " << message << "\n";
  return kFailed;
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

/// One row of a stack of tensors.
Tensor rowOf(const Tensor &stack, int64_t row) {
  Tensor result = *Tensor::zeros(stack.getElementType(), stack.getShape().drop_front());
  int64_t size = result.getSize();
  std::visit(
      [&](auto &from) {
        auto &to = std::get<std::decay_t<decltype(from)>>(result.fillElements());
        std::copy_n(from.begin() + row * size, size, to.begin());
      },
      stack.getElements());
  return result;
}

/// Tensors of one type as one with an extra dimension; nothing if their shapes differ.
std::optional<Tensor> stack(llvm::ArrayRef<Tensor> rows) {
  numerics::Extents shape{int64_t(rows.size())};
  llvm::append_range(shape, rows[0].getShape());
  std::optional<Tensor> result = Tensor::zeros(rows[0].getElementType(), shape);
  if (!result)
    return std::nullopt;
  for (auto [index, row] : llvm::enumerate(rows)) {
    if (row.getShape() != rows[0].getShape())
      return std::nullopt;
    std::visit(
        [&](auto &from) {
          auto &to = std::get<std::decay_t<decltype(from)>>(result->fillElements());
          llvm::copy(from, to.begin() + index * from.size());
        },
        row.getElements());
  }
  return result;
}

class Runner {
public:
  /// The machine is null where only the interpreter runs.
  Runner(const CommandLine &line, const Entry &entry, const ChosenMachine *machine)
      : line(line), entry(entry), machine(machine), random(line.seed) {}
  int run(ModuleOp module);

private:
  int readInputs();
  int writeOutputs(llvm::ArrayRef<Tensor> outputs);
  int runAll(llvm::function_ref<FailureOr<SmallVector<Tensor>>(llvm::ArrayRef<Tensor>)> one,
             SmallVectorImpl<Tensor> &outputs);
  int runReference(ModuleOp module, SmallVectorImpl<Tensor> &outputs);
  int runCompiled(ModuleOp module, SmallVectorImpl<Tensor> &outputs);
  int compareOutputs(llvm::ArrayRef<Tensor> expected, llvm::ArrayRef<Tensor> outputs);

  const CommandLine &line;
  const Entry &entry;
  const ChosenMachine *machine;
  std::mt19937 random;
  /// One for each argument; with --runs stacks.
  llvm::SmallVector<Tensor> inputs;
  int64_t count = 1;
};

int Runner::readInputs() {
  func::FuncOp function = entry.function;
  llvm::SmallVector<std::string> files(function.getNumArguments());
  size_t next = 0;
  for (llvm::StringRef given : line.inputs) {
    auto [name, file] = given.split('=');
    size_t index = next;
    if (!file.empty()) {
      index = llvm::find_if(entry.inputs, [&](auto &input) { return input.name == name; }) - entry.inputs.begin();
      if (index == entry.inputs.size())
        return usage("no input '" + name + "'; there are: " + entry.inputNames());
    } else {
      file = given;
      ++next;
    }
    if (index >= files.size())
      return usage("more inputs than the " + llvm::Twine(files.size()) + " of the model");
    files[index] = file.str();
  }
  for (auto [index, file] : llvm::enumerate(files)) {
    auto type = dyn_cast<TensorType>(function.getArgumentTypes()[index]);
    if (!type)
      return fail("input '" + entry.inputs[index].name + "' is no tensor");
    std::optional<Tensor> tensor;
    if (file.empty()) {
      tensor = randomTensor(type, random);
      if (!tensor)
        return fail("no random values for input '" + entry.inputs[index].name + "'");
      noteOpenShape(entry.inputs[index], "tfl-run");
      if (line.runs)
        return usage("--runs needs a file for every input");
    } else {
      auto buffer = openInput(file, llvm::errs());
      if (!buffer)
        return kFailed;
      std::string why;
      tensor = readNpy(buffer->getBuffer(), type.getElementType(), why);
      if (!tensor)
        return fail(file + " " + why);
    }
    if (line.runs) {
      if (tensor->getRank() == 0 || tensor->getShape()[0] < 1 || (index > 0 && tensor->getShape()[0] != count))
        return fail(file + " must have a run per index of its first dimension, as many as the other inputs");
      count = tensor->getShape()[0];
    }
    inputs.push_back(*tensor);
  }
  return kDone;
}

/// Numbers of any type; quantized ones are real. Empty for others.
std::vector<double> valuesOf(const Tensor &tensor) {
  std::vector<double> values;
  if (auto reals = tensor.getReals())
    values.assign(reals->begin(), reals->end());
  else
    std::visit(
        [&](auto &elements) {
          if constexpr (std::is_integral_v<typename std::decay_t<decltype(elements)>::value_type>)
            values.assign(elements.begin(), elements.end());
        },
        tensor.getElements());
  return values;
}

/// Extremes, mean and the first elements, on one line.
void summarize(const Tensor &tensor, llvm::raw_ostream &os) {
  std::vector<double> values = valuesOf(tensor);
  if (values.empty())
    return;
  double sum = 0;
  for (double value : values)
    sum += value;
  auto [least, greatest] = std::minmax_element(values.begin(), values.end());
  os << llvm::format(" min %.6g max %.6g mean %.6g", *least, *greatest, sum / double(values.size()));
  if (values.size() > 1)
    os << " greatest at " << greatest - values.begin();
}

/// All elements in nested brackets.
void printValues(const Tensor &tensor, llvm::raw_ostream &os) {
  std::visit(
      [&](auto &elements) {
        using T = typename std::decay_t<decltype(elements)>::value_type;
        // Brackets open where an index along a dimension begins, and close where it ends.
        numerics::Extents strides = numerics::rowMajorStrides(tensor.getShape());
        auto brackets = [&](size_t place, char bracket) {
          for (auto [stride, extent] : llvm::zip_equal(strides, tensor.getShape()))
            if (place % (stride * extent) == 0)
              os << bracket;
        };
        os << " =";
        if (elements.empty())
          os << " []";
        for (size_t i = 0; i < elements.size(); ++i) {
          os << (i == 0 ? " " : ", ");
          brackets(i, '[');
          if constexpr (std::is_floating_point_v<T>)
            os << llvm::format("%.7g", double(elements[i]));
          else if constexpr (std::is_integral_v<T>)
            // The sign adds nothing, but makes numbers of what would be characters.
            os << +elements[i];
          else if constexpr (std::is_same_v<T, std::string>)
            (os << '"').write_escaped(elements[i]) << '"';
          else
            os << llvm::format("(%.7g, %.7g)", double(elements[i].real()), double(elements[i].imag()));
          brackets(i + 1, ']');
        }
      },
      tensor.getElements());
}

/// NAME.npy with what a path must not hold replaced, and short enough for every file system: converters join the names
/// of all ops that they fused. Names that become the same get their index.
std::vector<std::string> fileNames(llvm::ArrayRef<Port> ports) {
  constexpr size_t longest = 100;
  std::vector<std::string> files;
  for (auto [index, port] : llvm::enumerate(ports)) {
    std::string file = llvm::StringRef(port.name).take_front(longest).str();
    for (char &c : file)
      if (llvm::StringRef("/\\:;").contains(c))
        c = '_';
    if (llvm::is_contained(files, file + ".npy"))
      file += "_" + std::to_string(index);
    files.push_back(file + ".npy");
  }
  return files;
}

int Runner::writeOutputs(llvm::ArrayRef<Tensor> outputs) {
  std::vector<std::string> files = fileNames(entry.outputs);
  if (!line.outputDir.empty())
    if (std::error_code error = llvm::sys::fs::create_directories(line.outputDir))
      return fail(line.outputDir + ": " + error.message());
  for (auto [index, tensor] : llvm::enumerate(outputs)) {
    const std::string &name = entry.outputs[index].name;
    if (tensor.isMissing()) {
      llvm::outs() << "output " << name << " none\n";
      continue;
    }
    llvm::outs() << "output " << name << " " << typeText(tensor.getType());
    if (line.printValues)
      printValues(tensor, llvm::outs());
    else
      summarize(tensor, llvm::outs());
    if (line.outputDir.empty()) {
      llvm::outs() << "\n";
      continue;
    }
    llvm::SmallString<128> path(line.outputDir);
    llvm::sys::path::append(path, files[index]);
    llvm::outs() << " -> " << path << "\n";
    if (failed(writeOutput(path, llvm::errs(), [&, &tensor = tensor](llvm::raw_ostream &os) { writeNpy(tensor, os); })))
      return kFailed;
  }
  return kDone;
}

int Runner::run(ModuleOp module) {
  if (int status = readInputs())
    return status;
  for (auto [index, input] : llvm::enumerate(inputs))
    llvm::outs() << "input " << entry.inputs[index].name << " " << typeText(input.getType()) << "\n";
  bool compiled = line.engine == Engine::Compiled;
  SmallVector<Tensor> outputs, expected;
  if (machine)
    if (int status = runCompiled(module, outputs))
      return status;
  if (!compiled || line.compare)
    if (int status = runReference(module, line.compare ? expected : outputs))
      return status;
  if (int status = writeOutputs(outputs))
    return status;
  return line.compare ? compareOutputs(expected, outputs) : kDone;
}

/// Runs each of the stacked inputs and stacks the outputs.
int Runner::runAll(llvm::function_ref<FailureOr<SmallVector<Tensor>>(llvm::ArrayRef<Tensor>)> one,
                   SmallVectorImpl<Tensor> &outputs) {
  SmallVector<SmallVector<Tensor>> results(entry.outputs.size());
  for (int64_t run = 0; run < count; ++run) {
    SmallVector<Tensor> arguments(inputs);
    if (line.runs)
      llvm::transform(inputs, arguments.begin(), [&](const Tensor &input) { return rowOf(input, run); });
    FailureOr<SmallVector<Tensor>> made = one(arguments);
    if (failed(made))
      return kFailed;
    for (auto [output, list] : llvm::zip_equal(*made, results))
      list.push_back(output);
  }
  for (auto [index, list] : llvm::enumerate(results)) {
    std::optional<Tensor> output = line.runs && !list[0].isMissing() ? stack(list) : list[0];
    if (!output)
      return fail("output '" + entry.outputs[index].name + "' has another shape in every run");
    outputs.push_back(*output);
  }
  return kDone;
}

int Runner::runReference(ModuleOp module, SmallVectorImpl<Tensor> &outputs) {
  reference::Interpreter interpreter(module, {line.recipe});
  return runAll(
      [&](llvm::ArrayRef<Tensor> arguments) {
        if (!line.keepState)
          interpreter.reset();
        return interpreter.run(entry.function, arguments);
      },
      outputs);
}

int Runner::runCompiled(ModuleOp module, SmallVectorImpl<Tensor> &outputs) {
  CompiledModel::Options options{*machine, line.threads};
  SmallVector<numerics::Extents> shapes;
  for (const Tensor &input : inputs)
    shapes.emplace_back(line.runs ? input.getShape().drop_front() : input.getShape());
  SmallVector<Type> types;
  for (auto [input, shape] : llvm::zip_equal(inputs, shapes))
    types.push_back(RankedTensorType::get(shape, input.getElementType()));
  if (failed(reference::verifyArguments(entry.function, types, module)))
    return kFailed;
  auto model = CompiledModel::create(module, entry.function, shapes, options);
  if (failed(model))
    return line.compare ? kFailed
                        : fail(line.model + " cannot be compiled; the interpreter may run it: --engine=reference");
  llvm::outs() << workspaceText((*model)->workspaceBytes, (*model)->workspaceLowerBound) << "\n";
  return runAll(
      [&](llvm::ArrayRef<Tensor> arguments) {
        if (!line.keepState)
          (*model)->reset();
        return (*model)->run(arguments);
      },
      outputs);
}

/// The greatest difference of each output, as a share of the range of what was expected.
int Runner::compareOutputs(llvm::ArrayRef<Tensor> expected, llvm::ArrayRef<Tensor> outputs) {
  int status = kDone;
  for (auto [index, pair] : llvm::enumerate(llvm::zip_equal(expected, outputs))) {
    auto &[right, made] = pair;
    std::vector<double> a = valuesOf(right), b = valuesOf(made);
    double low = 0, high = 0, worst = 0;
    bool isNaN = a.size() != b.size();
    for (size_t i = 0; i < a.size() && !isNaN; ++i) {
      low = std::min(low, a[i]);
      high = std::max(high, a[i]);
      isNaN |= std::isnan(a[i]) != std::isnan(b[i]);
      if (a[i] != b[i] && !std::isnan(a[i]))
        worst = std::max(worst, std::fabs(a[i] - b[i]));
    }
    double share = worst == 0 ? 0 : worst / (high - low);
    bool wrong = isNaN || !(share <= line.tolerance);
    llvm::outs() << "compare " << entry.outputs[index].name
                 << llvm::format(" max error %.3g, %.3g of range", worst, share) << (wrong ? " WRONG" : " ok") << "\n";
    if (wrong)
      status = kFailed;
  }
  return status;
}

} // namespace

int runMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  CommandLine line;
  if (!parseOptions(argc, argv, line.category,
                    "Run a model\n\n"
                    "  tfl-run model.tflite --input image.npy --output-dir out\n"))
    return kUsage;
  std::string why;
  if (line.recipe.getNumOccurrences() && line.engine != Engine::Reference && !line.compare)
    return usage("--recipe is for the interpreter: add --engine=reference");
  if (std::string error = line.threads.error(); !error.empty())
    return usage(error);
  if (!(line.tolerance >= 0))
    return usage("--tolerance must not be negative");
  std::optional<ChosenMachine> machine;
  bool isCompiled = line.engine == Engine::Compiled || line.compare;
  // A name that is none is refused even where nothing is compiled.
  if ((isCompiled || !line.isa.empty()) && !(machine = chooseHost(line.isa, why)))
    return line.isa.empty() ? fail(why + "; --engine=reference runs anywhere") : usage(why);
  std::unique_ptr<OpenModel> model = OpenModel::open(line.model);
  if (!model)
    return kFailed;
  if (failed(giveInputShapes(model->get(), line.inputShapes)))
    return kFailed;
  std::vector<Entry> entries = entriesOf(model->get());
  if (entries.empty())
    return fail(line.model + " has no function to run");
  auto chosen = line.signature.empty()
                    ? entries.begin()
                    : llvm::find_if(entries, [&](const Entry &entry) { return entry.key == line.signature; });
  if (chosen == entries.end())
    return usage("no signature '" + line.signature + "'; there are: " +
                 llvm::join(llvm::map_range(entries, [](const Entry &entry) { return entry.key; }), ", "));
  return Runner(line, *chosen, isCompiled ? &*machine : nullptr).run(model->get());
}

} // namespace tinfoil::tools
