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
#include "Machines.h"
#include "ModelFile.h"
#include "OpProfile.h"

#include "tinfoil/Support/File.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/JSON.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace mlir;
namespace cl = llvm::cl;

namespace tinfoil::tools {

namespace {

struct CommandLine {
  cl::OptionCategory category{"tfl-benchmark options"};
  cl::opt<std::string> graph{"graph", cl::value_desc("model.tflite"), cl::Required, cl::cat(category),
                             cl::desc("The model, .tflite or .mlir")};
  cl::opt<int> warmupRuns{"warmup_runs", cl::init(1), cl::value_desc("n"), cl::cat(category),
                          cl::desc("Runs before those that count (default 1)")};
  cl::opt<int> runs{"num_runs", cl::init(50), cl::value_desc("n"), cl::cat(category),
                    cl::desc("Runs that count, at least (default 50)")};
  cl::opt<double> minSeconds{"min_secs", cl::init(1.0), cl::value_desc("s"), cl::cat(category),
                             cl::desc("Go on until so much time has passed (default 1)")};
  cl::opt<double> maxSeconds{"max_secs", cl::init(150.0), cl::value_desc("s"), cl::cat(category),
                             cl::desc("Stop after so much time (default 150)")};
  cl::opt<std::string> isa{"isa", cl::value_desc("name"), cl::cat(category),
                           cl::desc("Instruction set to compile for (default: the best of this machine)")};
  cl::opt<unsigned> threads{"num_threads", cl::init(1), cl::value_desc("n"), cl::cat(category),
                            cl::desc("Threads to run on (default 1)")};
  cl::opt<bool> profiling{"enable_op_profiling", cl::cat(category),
                          cl::desc("Time every op, and print a table of them with GOP/s and share of the peak")};
  cl::opt<std::string> profilingCsv{"profiling_output_csv_file", cl::value_desc("file"), cl::cat(category),
                                    cl::desc("Write the table of ops there")};
  cl::opt<std::string> json{"json", cl::value_desc("file"), cl::cat(category), cl::desc("Write figures there as JSON")};
};

int fail(const llvm::Twine &message) {
  llvm::errs() << "tfl-benchmark: error: " << message << "\n";
  return kFailed;
}

/// Order statistics of times in microseconds.
struct Distribution {
  std::vector<double> sorted;

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

} // namespace

int benchmarkMain(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  CommandLine line;
  if (!parseOptions(argc, argv, line.category,
                    "Time a model\n\n"
                    "  tfl-benchmark --graph=model.tflite --num_runs=100\n"))
    return kUsage;
  std::string why;
  std::optional<ChosenMachine> machine = chooseHost(line.isa, why);
  if (!machine && line.isa.empty())
    return fail(why);
  if (!machine) {
    llvm::errs() << "tfl-benchmark: " << why << "\nTry: tfl-benchmark --help\n";
    return kUsage;
  }
  std::unique_ptr<OpenModel> model = OpenModel::open(line.graph);
  if (!model)
    return kFailed;
  std::vector<Entry> entries = entriesOf(model->get());
  if (entries.empty())
    return fail(line.graph + " has no function to run");
  Entry &entry = entries.front();
  std::mt19937 random(0);
  SmallVector<reference::Tensor> inputs;
  SmallVector<numerics::Extents> shapes;
  for (Type type : entry.function.getArgumentTypes()) {
    auto tensor = dyn_cast<TensorType>(type);
    auto input = tensor ? randomTensor(tensor, random) : std::nullopt;
    if (!input)
      return fail("an input has no random values");
    inputs.push_back(*input);
    shapes.emplace_back(input->getShape());
  }
  CompiledModel::Options options{*machine, line.threads};
  options.profile = line.profiling || !line.profilingCsv.empty();
  auto compiled = CompiledModel::create(model->get(), entry.function, shapes, options);
  if (failed(compiled) || failed((*compiled)->run(inputs)))
    return kFailed;
  CompiledModel &m = **compiled;
  for (int run = 1; run < line.warmupRuns; ++run)
    m.repeat();

  using Clock = std::chrono::steady_clock;
  auto seconds = [](Clock::duration time) { return std::chrono::duration<double>(time).count(); };
  Distribution times;
  Clock::time_point start = Clock::now();
  while (true) {
    Clock::time_point before = Clock::now();
    m.repeat();
    Clock::time_point after = Clock::now();
    times.sorted.push_back(seconds(after - before) * 1e6);
    double passed = seconds(after - start);
    bool enough = int(times.sorted.size()) >= line.runs && passed >= line.minSeconds;
    if (enough || passed >= line.maxSeconds)
      break;
  }
  llvm::sort(times.sorted);
  llvm::outs() << llvm::format("compile    %.3f s (%.3f to the LLVM dialect, %.3f to machine code)\n",
                               m.loweringSeconds + m.objectSeconds, m.loweringSeconds, m.objectSeconds)
               << llvm::format("memory     %lld bytes of code and weights, %lld of workspace (%lld at least)\n",
                               (long long)m.objectBytes, (long long)m.workspaceBytes, (long long)m.workspaceLowerBound)
               << llvm::format(
                      "latency us median %.1f  min %.1f  p90 %.1f  p99 %.1f  max %.1f  mean %.1f  deviation %.1f"
                      "  runs %zu\n",
                      times.at(0.5), times.at(0), times.at(0.9), times.at(0.99), times.at(1), times.mean(),
                      times.deviation(), times.sorted.size());
  if (options.profile) {
    FailureOr<Peak> peak = measurePeak(*model->get().getContext(), *machine);
    if (failed(peak))
      return kFailed;
    std::vector<ProfileRow> rows = profileRows(m.profile, *peak);
    if (line.profiling)
      printProfile(rows, *peak, llvm::outs());
    if (!line.profilingCsv.empty() &&
        failed(writeOutput(line.profilingCsv, llvm::errs(), [&](llvm::raw_ostream &os) { writeProfileCsv(rows, os); })))
      return kFailed;
  }
  if (line.json.empty())
    return kDone;
  llvm::json::Object figures{{"model", line.graph.getValue()},
                             {"compile_seconds", m.loweringSeconds + m.objectSeconds},
                             {"object_bytes", m.objectBytes},
                             {"workspace_bytes", m.workspaceBytes},
                             {"workspace_lower_bound_bytes", m.workspaceLowerBound},
                             {"runs", int64_t(times.sorted.size())},
                             {"median_us", times.at(0.5)},
                             {"min_us", times.at(0)},
                             {"p90_us", times.at(0.9)},
                             {"p99_us", times.at(0.99)},
                             {"max_us", times.at(1)},
                             {"mean_us", times.mean()}};
  return failed(writeOutput(line.json, llvm::errs(),
                            [&](llvm::raw_ostream &os) {
                              os << llvm::formatv("{0:2}", llvm::json::Value(std::move(figures))) << "\n";
                            }))
             ? kFailed
             : kDone;
}

} // namespace tinfoil::tools
