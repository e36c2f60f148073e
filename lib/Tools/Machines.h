//===- Machines.h - What code is made for -----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_MACHINES_H
#define TINFOIL_LIB_TOOLS_MACHINES_H

#include "tinfoil/Codegen/Kernels/Isa.h"
#include "tinfoil/Target/Object/Object.h"

namespace tinfoil::tools {

/// The best instruction set that a machine has; null if it has none that kernels are made for.
const codegen::Isa *isaOf(const object::Machine &machine);

/// A machine as a command line asks for it; what is empty follows from the rest.
struct MachineRequest {
  /// `host`, `x86_64`, `aarch64`, `armv7` or a triple.
  std::string target;
  std::string cpu, features;
  /// A name of codegen::allIsas().
  std::string isa;
};

struct ChosenMachine {
  object::Machine machine;
  const codegen::Isa *isa = nullptr;
};

/// Nothing if there is no such machine, or if it does not have the instruction set; `why` tells.
std::optional<ChosenMachine> chooseMachine(const MachineRequest &request, std::string &why);

/// This machine as one of an instruction set, by name, or with all that it has if that is empty. Nothing if it cannot
/// run that; `why` tells.
std::optional<ChosenMachine> chooseHost(llvm::StringRef isa, std::string &why);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_MACHINES_H
