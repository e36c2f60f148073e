//===- OpProfile.h - Where the time of a model goes -------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_OPPROFILE_H
#define TINFOIL_LIB_TOOLS_OPPROFILE_H

#include "CompiledModel.h"

#include "mlir/IR/MLIRContext.h"

namespace tinfoil::tools {

/// Operations a second that kernels could do on all threads together.
struct Peak {
  double integer = 0, real = 0;
};

/// Loops of the instructions that products are made of, and nothing else. What several threads come to tells whether
/// each has a core of its own just now: on a machine that others share, that changes from second to second.
class PeakLoops {
public:
  /// Null after an error, which is a diagnostic.
  static std::unique_ptr<PeakLoops> create(mlir::MLIRContext &context, const ChosenMachine &chosen, unsigned threads);
  /// The best of some milliseconds.
  Peak measure();

private:
  explicit PeakLoops(const codegen::Isa &isa) : isa(isa) {}
  double best(bool isInteger);

  const codegen::Isa &isa;
  std::unique_ptr<object::Loaded> loaded;
  std::unique_ptr<ThreadPool> pool;
  unsigned threads = 1;
};

/// A row of the profile: what an op of compiled code takes of a run, as its median call times the calls in a run.
struct ProfileRow {
  std::string name, kind;
  double microseconds = 0, share = 0;
  /// Operations and bytes a second in billions, and the part of the peak that this is; 0 where there are none.
  double gops = 0, ofPeak = 0, gigabytes = 0;
};

/// Rows in the order of the time they take.
std::vector<ProfileRow> profileRows(const CompiledModel &model, const Peak &peak);

/// An aligned table of the longest rows, with sums per kind behind it.
void printProfile(llvm::ArrayRef<ProfileRow> rows, llvm::raw_ostream &os);
void writeProfileCsv(llvm::ArrayRef<ProfileRow> rows, llvm::raw_ostream &os);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_OPPROFILE_H
