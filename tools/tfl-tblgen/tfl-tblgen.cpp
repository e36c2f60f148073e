//===- tfl-tblgen.cpp - Tables of the tfl dialect from its ODS ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Generators.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/TableGen/Main.h"

using namespace llvm;

namespace {
enum class Action { OpTable, OperatorVersions, RuntimeVerify, OperandNames };
} // namespace

static cl::opt<Action> action(
    cl::Required, cl::desc("What to generate:"),
    cl::values(clEnumValN(Action::OpTable, "gen-op-table", "import and export table of the operators"),
               clEnumValN(Action::OperatorVersions, "gen-operator-versions", "version rules of the operators"),
               clEnumValN(Action::RuntimeVerify, "gen-runtime-verify", "element types and conditions of kernels"),
               clEnumValN(Action::OperandNames, "gen-operand-names", "names of operands")));

int main(int argc, char **argv) {
  InitLLVM init(argc, argv);
  cl::ParseCommandLineOptions(argc, argv, "Tables of the tfl dialect from its operator definitions\n");
  return TableGenMain(argv[0], [](raw_ostream &os, const RecordKeeper &records) {
    switch (action) {
    case Action::OpTable:
      return tinfoil::emitOpTable(os, records);
    case Action::OperatorVersions:
      return tinfoil::emitOperatorVersions(os, records);
    case Action::RuntimeVerify:
      return tinfoil::emitRuntimeVerify(os, records);
    case Action::OperandNames:
      return tinfoil::emitOperandNames(os, records);
    }
    return true;
  });
}
