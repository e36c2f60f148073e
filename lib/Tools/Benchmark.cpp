//===- Benchmark.cpp - Body of tfl-benchmark ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/Benchmark.h"

#include "CommandLine.h"
#include "CompiledModel.h"
#include "Entries.h"
#include "ModelFile.h"
#include "OpProfile.h"

#include "tinfoil/Support/File.h"
#include "tinfoil/Support/Text.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"

#include <chrono>
#include <cmath>
#include <thread>

using namespace mlir;
namespace cl = llvm::cl;

namespace tinfoil::tools {

namespace {

using Clock = std::chrono::steady_clock;

// Names are those of TensorFlow Lite's benchmark_model, where it has such an option.
struct CommandLine {
  cl::OptionCategory category{"tfl-benchmark options"};
  cl::opt<std::string> model{cl::Positional, cl::desc("<model.tflite or .mlir>"), cl::cat(category)};
  cl::opt<std::string> graph{"graph", cl::value_desc("model.tflite"), cl::cat(category),
                             cl::desc("The model, if it is not given without a name")};
  ThreadsOption threads{category};
  cl::opt<int> warmupRuns{"warmup_runs", cl::init(1), cl::value_desc("n"), cl::cat(category),
                          cl::desc("Runs before those that count (default 1)")};
  cl::opt<int> runs{
      "num_runs", cl::init(50), cl::value_desc("n"), cl::cat(category),
      cl::desc("Runs that count, at least (default 50); of less than 5 us several are timed as one, and count as one")};
  cl::opt<double> minSeconds{"min_secs", cl::init(1.0), cl::value_desc("s"), cl::cat(category),
                             cl::desc("Go on until so much time has passed (default 1)")};
  cl::opt<double> maxSeconds{"max_secs", cl::init(150.0), cl::value_desc("s"), cl::cat(category),
                             cl::desc("Stop after so much time (default 150)")};
  cl::opt<double> runDelay{"run_delay", cl::init(0), cl::value_desc("s"), cl::cat(category),
                           cl::desc("Sleep so long before each run (default: not at all)")};
  cl::opt<std::string> isa{"isa", cl::value_desc("name"), cl::cat(category),
                           cl::desc("Instruction set to compile for (default: the best of this machine)")};
  InputShapesOption inputShapes{category};
  cl::opt<bool> profiling{"enable_op_profiling", cl::cat(category),
                          cl::desc("Time every op, and print a table of them with GOP/s and share of the peak")};
  cl::opt<std::string> profilingCsv{"profiling_output_csv_file", cl::value_desc("file"), cl::cat(category),
                                    cl::desc("Write the table of ops there")};
  cl::opt<std::string> json{"json", cl::value_desc("file"), cl::cat(category), cl::desc("Write figures there as JSON")};
  cl::opt<std::string> csv{"csv", cl::value_desc("file"), cl::cat(category),
                           cl::desc("Write figures there as a line of names and one of values")};

  llvm::StringRef path() const { return graph.empty() ? model : graph; }
};

int usage(const llvm::Twine &message) {
  llvm::errs() << "tfl-benchmark: " << message << "\nTry: tfl-benchmark --help\n";
  return kUsage;
}

int fail(const llvm::Twine &message) {
  llvm::errs() << "tfl-benchmark: error: " << message << "\n";
  return kFailed;
}

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Order statistics of times in microseconds: each is the mean of so many runs that were timed as one.
struct Distribution {
  std::vector<double> sorted;
  int64_t together = 1;

  double at(double share) const { return sorted[size_t(share * double(sorted.size() - 1) + 0.5)]; }
  double mean() const {
    double sum = 0;
    for (double time : sorted)
      sum += time;
    return sum / double(sorted.size());
  }
  double deviation() const {
    double sum = 0, middle = mean();
    for (double time : sorted)
      sum += (time - middle) * (time - middle);
    return std::sqrt(sum / double(sorted.size()));
  }
};

/// What was measured, with its name in files and in the table for people.
struct Figure {
  llvm::StringRef key, title;
  double value = 0;
  /// Otherwise a count.
  bool isReal = false;
};

/// Figures that stand in one row.
struct Group {
  llvm::StringRef title;
  std::vector<Figure> figures;
};

} // namespace

static std::vector<Group> groupsOf(const CompiledModel &m, const Distribution &times, double openSeconds,
                                   double firstMicroseconds) {
  double initSeconds = openSeconds + m.loweringSeconds + m.objectSeconds;
  return {{"init us",
           {{"init_us", "total", initSeconds * 1e6, true},
            {"open_us", "open", openSeconds * 1e6, true},
            {"lower_us", "lower", m.loweringSeconds * 1e6, true},
            {"object_us", "object", m.objectSeconds * 1e6, true},
            {"first_us", "first run", firstMicroseconds, true}}},
          {"memory bytes",
           {{"workspace_bytes", "workspace", double(m.workspaceBytes)},
            {"workspace_lower_bound_bytes", "at least", double(m.workspaceLowerBound)},
            {"weights_bytes", "weights", double(m.sizes.constants)},
            {"code_bytes", "code", double(m.sizes.code)},
            {"object_bytes", "object", double(m.objectBytes)}}},
          {"latency us",
           {{"min_us", "min", times.at(0), true},
            {"median_us", "p50", times.at(0.5), true},
            {"p90_us", "p90", times.at(0.9), true},
            {"p95_us", "p95", times.at(0.95), true},
            {"p99_us", "p99", times.at(0.99), true},
            {"max_us", "max", times.at(1), true},
            {"mean_us", "mean", times.mean(), true},
            {"deviation_us", "std", times.deviation(), true},
            {"runs", "runs", double(times.sorted.size())},
            {"runs_together", "together", double(times.together)}}}};
}

static Group groupOf(const Peak &before, const Peak &after) {
  return {"peak GOP/s",
          {{"peak_integer_before_gops", "int8 before", before.integer * 1e-9, true},
           {"peak_integer_after_gops", "int8 after", after.integer * 1e-9, true},
           {"peak_real_before_gops", "f32 before", before.real * 1e-9, true},
           {"peak_real_after_gops", "f32 after", after.real * 1e-9, true}}};
}

/// Every group as a line of titles and one of values.
static void printGroups(llvm::ArrayRef<Group> groups, llvm::raw_ostream &os) {
  // Columns of all groups stand below each other, wide enough for `1,112,345.6`.
  constexpr unsigned titleWidth = 12, width = 12;
  for (const Group &group : groups) {
    os << llvm::left_justify(group.title, titleWidth);
    for (const Figure &figure : group.figures)
      os << llvm::right_justify(figure.title, width);
    os << "\n" << std::string(titleWidth, ' ');
    for (const Figure &figure : group.figures) {
      std::string text = grouped(int64_t(figure.value));
      if (figure.isReal && figure.value < 10) {
        text = llvm::formatv("{0:F3}", figure.value);
      } else if (figure.isReal) {
        int64_t tenths = std::llround(figure.value * 10);
        text = grouped(tenths / 10) + "." + std::to_string(tenths % 10);
      }
      os << llvm::right_justify(text, width);
    }
    os << "\n";
  }
}

static LogicalResult writeFiles(const CommandLine &line, llvm::StringRef isa, llvm::ArrayRef<Group> groups) {
  if (!line.json.empty()) {
    llvm::json::Object object{{"model", line.path()}, {"isa", isa}, {"num_threads", int64_t(line.threads)}};
    for (const Group &group : groups)
      for (const Figure &figure : group.figures)
        object[figure.key] = figure.isReal ? llvm::json::Value(figure.value) : int64_t(figure.value);
    if (failed(writeOutput(line.json, llvm::errs(), [&](llvm::raw_ostream &os) {
          os << llvm::formatv("{0:2}", llvm::json::Value(std::move(object))) << "\n";
        })))
      return failure();
  }
  if (line.csv.empty())
    return success();
  return writeOutput(line.csv, llvm::errs(), [&](llvm::raw_ostream &os) {
    os << "model,isa,num_threads";
    for (const Group &group : groups)
      for (const Figure &figure : group.figures)
        os << "," << figure.key;
    os << "\n" << quotedField(line.path()) << "," << isa << "," << line.threads;
    for (const Group &group : groups)
      for (const Figure &figure : group.figures)
        os << llvm::format(figure.isReal ? ",%.3f" : ",%.0f", figure.value);
    os << "\n";
  });
}

static LogicalResult writeProfile(const CommandLine &line, const CompiledModel &model, const Peak &peak) {
  std::vector<ProfileRow> rows = profileRows(model, peak);
  if (line.profiling)
    printProfile(rows, llvm::outs());
  if (line.profilingCsv.empty())
    return success();
  return writeOutput(line.profilingCsv, llvm::errs(), [&](llvm::raw_ostream &os) { writeProfileCsv(rows, os); });
}

/// Random tensors, and their shapes. Nothing if there are none of some type.
static std::optional<SmallVector<reference::Tensor>> randomInputs(const Entry &entry,
                                                                  SmallVectorImpl<numerics::Extents> &shapes) {
  std::mt19937 random(0);
  SmallVector<reference::Tensor> inputs;
  for (const Port &port : entry.inputs) {
    auto tensor = dyn_cast<TensorType>(port.type);
    auto input = tensor ? randomTensor(tensor, random) : std::nullopt;
    if (!input)
      return std::nullopt;
    noteOpenShape(port, "tfl-benchmark");
    inputs.push_back(*input);
    shapes.emplace_back(input->getShape());
  }
  return inputs;
}

/// Times of runs after warming up, and that of the very first. Failure as soon as one fails.
static FailureOr<Distribution> timeRuns(const CommandLine &line, CompiledModel &model, double &first) {
  bool isFailed = false;
  auto timeRun = [&](int64_t together = 1) {
    if (line.runDelay > 0)
      std::this_thread::sleep_for(std::chrono::duration<double>(line.runDelay.getValue()));
    Clock::time_point before = Clock::now();
    for (int64_t run = 0; run < together && !isFailed; ++run)
      isFailed = failed(model.repeat());
    return secondsSince(before) * 1e6 / double(together);
  };
  first = timeRun();
  for (int run = 1; run < line.warmupRuns && !isFailed; ++run)
    timeRun();
  Distribution times;
  // Two calls of the clock take up to a tenth of a microsecond. The lesser of two times: the first may be a slow one.
  constexpr double kLeastMicroseconds = 5;
  constexpr int64_t kMostTogether = 1024;
  auto isTooShort = [&](int64_t together) {
    return std::min(timeRun(together), timeRun(together)) * double(together) < kLeastMicroseconds;
  };
  if (line.warmupRuns == 0)
    times.sorted.push_back(first);
  else if (line.runDelay <= 0)
    while (!isFailed && times.together < kMostTogether && isTooShort(times.together))
      times.together *= 2;
  Clock::time_point start = Clock::now();
  while (!isFailed) {
    double passed = secondsSince(start);
    bool enough = int64_t(times.sorted.size()) >= line.runs && passed >= line.minSeconds;
    if (!times.sorted.empty() && (enough || passed >= line.maxSeconds))
      break;
    times.sorted.push_back(timeRun(times.together));
  }
  if (isFailed)
    return failure();
  llvm::sort(times.sorted);
  return times;
}

int benchmarkMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  CommandLine line;
  if (!parseOptions(argc, argv, line.category,
                    "Time a model\n\n"
                    "  tfl-benchmark --graph=model.tflite --num_runs=100\n"))
    return kUsage;
  if (line.graph.empty() == line.model.empty())
    return usage(line.graph.empty() ? "no model: give --graph=FILE" : "two models: leave one out");
  if (std::string error = line.threads.error(); !error.empty())
    return usage(error);
  if (line.runs < 1 || line.warmupRuns < 0)
    return usage("--num_runs must be at least 1, and --warmup_runs must not be negative");
  std::string why;
  std::optional<ChosenMachine> machine = chooseHost(line.isa, why);
  if (!machine)
    return line.isa.empty() ? fail(why) : usage(why);

  Clock::time_point start = Clock::now();
  std::unique_ptr<OpenModel> model = OpenModel::open(line.path());
  if (!model)
    return kFailed;
  double openSeconds = secondsSince(start);
  if (failed(giveInputShapes(model->get(), line.inputShapes)))
    return kFailed;
  std::vector<Entry> entries = entriesOf(model->get());
  if (entries.empty())
    return fail(line.path() + " has no function to run");
  func::FuncOp function = entries.front().function;
  SmallVector<numerics::Extents> shapes;
  auto inputs = randomInputs(entries.front(), shapes);
  if (!inputs)
    return fail("an input has no random values");
  CompiledModel::Options options{*machine, line.threads};
  options.profile = line.profiling || !line.profilingCsv.empty();
  auto compiled = CompiledModel::create(model->get(), function, shapes, options);
  if (failed(compiled) || failed((*compiled)->bind(*inputs)))
    return kFailed;

  std::unique_ptr<PeakLoops> loops;
  if ((options.profile || line.threads > 1) &&
      !(loops = PeakLoops::create(*model->get().getContext(), *machine, line.threads)))
    return kFailed;
  Peak before = loops ? loops->measure() : Peak();
  double first = 0;
  FailureOr<Distribution> times = timeRuns(line, **compiled, first);
  if (failed(times))
    return fail("a custom operator failed");
  Peak after = loops ? loops->measure() : Peak();
  std::vector<Group> groups = groupsOf(**compiled, *times, openSeconds, first);
  if (loops)
    groups.push_back(groupOf(before, after));
  llvm::outs() << line.path() << ", " << machine->isa->name << ", " << line.threads
               << (line.threads == 1 ? " thread\n" : " threads\n");
  printGroups(groups, llvm::outs());
  Peak peak{std::max(before.integer, after.integer), std::max(before.real, after.real)};
  if (options.profile && failed(writeProfile(line, **compiled, peak)))
    return kFailed;
  return failed(writeFiles(line, machine->isa->name, groups)) ? kFailed : kDone;
}

} // namespace tinfoil::tools
