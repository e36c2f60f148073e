//===- OpProfile.cpp - Where the time of a model goes ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpProfile.h"

#include "tinfoil/Codegen/Kernels/PeakLoop.h"
#include "tinfoil/Support/Text.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/Format.h"

#include <algorithm>
#include <array>

using namespace mlir;

namespace tinfoil::tools {

static const char *nameOf(bool isInteger) { return isInteger ? "integer" : "real"; }

std::unique_ptr<PeakLoops> PeakLoops::create(MLIRContext &context, const ChosenMachine &chosen, unsigned threads) {
  std::unique_ptr<PeakLoops> loops(new PeakLoops(*chosen.isa));
  context.loadDialect<func::FuncDialect>();
  Location loc = UnknownLoc::get(&context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  for (bool isInteger : {true, false})
    codegen::emitPeakLoop(*module, nameOf(isInteger), loops->isa, isInteger);
  PassManager pm(&context);
  pipelines::buildCompileLLVMPhase(pm, {});
  SmallVector<char> bytes;
  if (failed(pm.run(*module)) || failed(object::emit(*module, chosen.machine, object::Output::Object, bytes)))
    return nullptr;
  std::string why;
  if (!(loops->loaded = object::Loaded::create(bytes, why))) {
    emitError(loc) << "the loop that measures the peak cannot be loaded: " << why;
    return nullptr;
  }
  loops->threads = threads;
  if (!(loops->pool = ThreadPool::create(threads))) {
    emitError(loc) << "the peak of " << threads << " threads cannot be measured: the system starts fewer";
    return nullptr;
  }
  return loops;
}

double PeakLoops::best(bool isInteger) {
  auto code = reinterpret_cast<void (*)(void **)>(loaded->lookup((llvm::Twine("tinfoil_") + nameOf(isInteger)).str()));
  if (!code)
    return 0;
  double seconds = 1;
  for (int round = 0; round < 20; ++round) {
    auto start = std::chrono::steady_clock::now();
    pool->run(
        [](void *code, int64_t begin, int64_t end) {
          for (; begin < end; ++begin) {
            // Ones, as f32: nothing that is slow.
            alignas(64) std::array<float, 32> data;
            data.fill(1);
            void *pointers[] = {data.data()};
            reinterpret_cast<void (*)(void **)>(code)(pointers);
          }
        },
        reinterpret_cast<void *>(code), threads);
    seconds = std::min(seconds, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  return double(threads) * double(codegen::peakOperations(isa, isInteger)) / seconds;
}

Peak PeakLoops::measure() { return {best(true), best(false)}; }

std::vector<ProfileRow> profileRows(const CompiledModel &model, const Peak &peak) {
  std::vector<ProfileRow> rows;
  double all = 0;
  for (const CompiledModel::Timed &timed : model.profile) {
    if (timed.seconds.empty())
      continue;
    // The median: other programs disturb the mean.
    std::vector<float> times = timed.seconds;
    auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    double seconds = std::max(double(*middle), 1e-9), rate = 1e-9 / seconds;
    ProfileRow row{timed.op.name, timed.op.kind,
                   seconds * 1e6 * double(timed.calls) / double(std::max<int64_t>(1, model.profiledRuns))};
    row.gops = double(timed.op.operations) * rate;
    row.gigabytes = double(timed.op.bytes) * rate;
    row.ofPeak = row.gops * 1e9 / (timed.op.isInteger ? peak.integer : peak.real);
    all += row.microseconds;
    rows.push_back(row);
  }
  for (ProfileRow &row : rows)
    row.share = row.microseconds / all;
  std::stable_sort(rows.begin(), rows.end(),
                   [](const ProfileRow &x, const ProfileRow &y) { return x.share > y.share; });
  return rows;
}

void printProfile(llvm::ArrayRef<ProfileRow> rows, llvm::raw_ostream &os) {
  constexpr size_t kMostRows = 30, kMostLetters = 40;
  os << llvm::format("%10s %6s %9s %6s %8s  %-16s %s\n", "us", "%", "GOP/s", "% peak", "GB/s", "kind", "op");
  llvm::MapVector<llvm::StringRef, std::pair<double, double>> kinds;
  for (const ProfileRow &row : rows) {
    kinds[row.kind].first += row.microseconds;
    kinds[row.kind].second += row.share;
  }
  for (const ProfileRow &row : rows.take_front(kMostRows)) {
    os << llvm::format("%10.2f %6.1f ", row.microseconds, 100 * row.share);
    if (row.gops > 0)
      os << llvm::format("%9.1f %6.1f", row.gops, 100 * row.ofPeak);
    else
      os.indent(16);
    os << llvm::format(" %8.1f  %-16s ", row.gigabytes, row.kind.c_str());
    llvm::StringRef name = row.name;
    os << (name.size() > kMostLetters ? "..." + name.take_back(kMostLetters - 3).str() : name.str()) << "\n";
  }
  if (rows.size() > kMostRows)
    os << "  and " << rows.size() - kMostRows << " more\n";
  for (auto &[kind, sums] : kinds)
    os << llvm::format("%10.2f %6.1f  all of %s\n", sums.first, 100 * sums.second, kind.str().c_str());
}

void writeProfileCsv(llvm::ArrayRef<ProfileRow> rows, llvm::raw_ostream &os) {
  os << "op,kind,us,share,gops,share_of_peak,gigabytes_per_second\n";
  for (const ProfileRow &row : rows) {
    os << quotedField(row.name)
       << llvm::format(",%s,%.3f,%.5f,%.3f,%.5f,%.3f\n", row.kind.c_str(), row.microseconds, row.share, row.gops,
                       row.ofPeak, row.gigabytes);
  }
}

} // namespace tinfoil::tools
