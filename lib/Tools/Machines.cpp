//===- Machines.cpp - What code is made for -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Machines.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/TargetParser/Triple.h"

namespace tinfoil::tools {

using codegen::Isa;
using object::Machine;

/// The architecture as Isa names it; empty for others.
static llvm::StringRef archOf(const Machine &machine) {
  llvm::Triple triple(machine.triple);
  switch (triple.getArch()) {
  case llvm::Triple::x86_64:
    return "x86_64";
  case llvm::Triple::aarch64:
    return "aarch64";
  case llvm::Triple::arm:
  case llvm::Triple::thumb:
    return "armv7";
  default:
    return "";
  }
}

/// The least machine of an instruction set.
static Machine machineOf(const Isa &isa, llvm::StringRef triple) {
  return {triple.str(), isa.cpu.str(), isa.features.str()};
}

/// AVX-512 has its own encoding of the instructions that AVX-VNNI has, on the same vectors.
static bool hasWideVnni(const Machine &machine) { return machine.has("avx512vnni") && machine.has("avx512vl"); }

/// Whether a machine has all that micro-kernels of an instruction set, and LLVM beside them, choose instructions from
/// by name. (Features that describe speed do not matter.)
static bool hasIsa(const Machine &machine, const Isa &isa) {
  if (archOf(machine) != isa.arch)
    return false;
  static constexpr llvm::StringRef kX86[] = {"sse4.1",   "avx2",     "fma",      "avxvnni",   "avx512f",
                                             "avx512bw", "avx512dq", "avx512vl", "avx512vnni"};
  static constexpr llvm::StringRef kARM[] = {"v7", "neon"};
  static constexpr llvm::StringRef kAArch64[] = {"neon", "dotprod", "i8mm"};
  llvm::ArrayRef<llvm::StringRef> features = isa.arch == "x86_64"  ? llvm::ArrayRef(kX86)
                                             : isa.arch == "armv7" ? llvm::ArrayRef(kARM)
                                                                   : llvm::ArrayRef(kAArch64);
  Machine least = machineOf(isa, machine.triple);
  return llvm::all_of(features, [&](llvm::StringRef feature) {
    return !least.has(feature) || machine.has(feature) || (feature == "avxvnni" && hasWideVnni(machine));
  });
}

const Isa *isaOf(const Machine &machine) {
  const Isa *best = nullptr;
  // The last one that fits: they come from the least to the most.
  for (const Isa &isa : codegen::allIsas())
    if (hasIsa(machine, isa))
      best = &isa;
  return best;
}

static std::string tripleOf(llvm::StringRef arch) {
  return arch == "armv7" ? "armv7-unknown-linux-gnueabihf" : (arch + "-unknown-linux-gnu").str();
}

static std::string isaNames() {
  return llvm::join(llvm::map_range(codegen::allIsas(), [](const Isa &isa) { return isa.name; }), ", ");
}

std::optional<ChosenMachine> chooseMachine(const MachineRequest &request, std::string &why) {
  ChosenMachine chosen;
  Machine &machine = chosen.machine;
  if (!request.isa.empty() && !(chosen.isa = codegen::findIsa(request.isa))) {
    why = "no instruction set '" + request.isa + "'; there are: " + isaNames();
    return std::nullopt;
  }
  bool isHost = request.target == "host" || request.target.empty();
  machine.triple = isHost ? Machine::host().triple : llvm::Triple::normalize(request.target);
  // An instruction set of another architecture says enough about the target.
  if (request.target.empty() && chosen.isa && archOf(machine) != chosen.isa->arch)
    machine.triple = tripleOf(chosen.isa->arch);
  for (const Isa &isa : codegen::allIsas())
    if (request.target == isa.arch)
      machine.triple = tripleOf(isa.arch);
  llvm::StringRef arch = archOf(machine);
  if (arch.empty()) {
    why =
        "no kernels for target '" + request.target + "': it must be host, x86_64, aarch64, armv7 or a triple of these";
    return std::nullopt;
  }

  bool isGiven = !request.cpu.empty() || !request.features.empty();
  if (isGiven) {
    machine.cpu = request.cpu;
    machine.features = request.features;
  } else if (chosen.isa) {
    machine = machineOf(*chosen.isa, machine.triple);
  } else if (isHost) {
    machine = Machine::host();
  }
  if (machine.cpu.empty()) {
    // The least of its architecture.
    const Isa *least = llvm::find_if(codegen::allIsas(), [&](const Isa &isa) { return isa.arch == arch; });
    Machine base = machineOf(chosen.isa ? *chosen.isa : *least, machine.triple);
    llvm::StringRef comma = base.features.empty() || machine.features.empty() ? "" : ",";
    machine.features = (base.features + comma + machine.features).str();
    machine.cpu = base.cpu;
  }
  why = machine.problem();
  if (!why.empty()) {
    why = "no code for " + machine.triple + ": " + why;
    return std::nullopt;
  }
  if (!chosen.isa)
    chosen.isa = isaOf(machine);
  if (chosen.isa && hasIsa(machine, *chosen.isa))
    return chosen;
  why = machine.triple + " with cpu '" + machine.cpu + "' and features '" + machine.features + "' has " +
        (chosen.isa ? "no instruction set '" + chosen.isa->name.str() + "'"
                    : "none of the instruction sets that kernels are made for: " + isaNames());
  return std::nullopt;
}

std::optional<ChosenMachine> chooseHost(llvm::StringRef isa, std::string &why) {
  ChosenMachine host{Machine::host(), isaOf(Machine::host())};
  if (!host.isa) {
    why = "this machine has no instruction set that kernels are made for";
    return std::nullopt;
  }
  if (isa.empty())
    return host;
  auto chosen = chooseMachine({"", "", "", isa.str()}, why);
  if (!chosen)
    return std::nullopt;
  if (!hasIsa(host.machine, *chosen->isa)) {
    why = "this machine cannot run instruction set '" + isa.str() + "'; its best is " + host.isa->name.str();
    return std::nullopt;
  }
  if (chosen->machine.has("avxvnni") && !host.machine.has("avxvnni"))
    // Wider vectors than the instruction set has are not asked for.
    chosen->machine.features = "+avx512vl,+avx512vnni,+prefer-256-bit";
  return chosen;
}

} // namespace tinfoil::tools
