//===- Isa.cpp - Instruction sets that kernels are made for ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Isa.h"

using namespace mlir;

namespace tinfoil::codegen {

using tflk::Dot;

// armv7 is that of Cortex-A7 and A15, which divide integers.
// Tiles: as many sums as registers hold besides a step of weights and activations.
static const Isa kIsas[] = {
    {"x86-64-v2", "x86_64", "x86-64-v2", "", {Dot::MulAdd, 4, 8, 4}, {Dot::PMAddWd, 4, 8, 4}},
    {"x86-64-v3", "x86_64", "x86-64-v3", "", {Dot::Fma, 6, 16, 8}, {Dot::PMAddWd, 6, 16, 8}},
    {"x86-64-v3-vnni", "x86_64", "x86-64-v3", "+avxvnni", {Dot::Fma, 6, 16, 8}, {Dot::VpDpBusd, 6, 16, 8}},
    {"x86-64-v4", "x86_64", "x86-64-v4", "", {Dot::Fma, 6, 64, 16}, {Dot::PMAddWd, 6, 64, 16}},
    {"x86-64-v4-vnni", "x86_64", "x86-64-v4", "+avx512vnni", {Dot::Fma, 6, 64, 16}, {Dot::VpDpBusd, 6, 64, 16}},
    {"armv7", "armv7", "generic", "+neon,+hwdiv-arm", {Dot::MulAdd, 4, 8, 4}, {Dot::SMull, 4, 8, 4}},
    {"aarch64", "aarch64", "generic", "", {Dot::Fma, 8, 12, 4}, {Dot::SMull, 8, 8, 4}},
    {"aarch64-dotprod", "aarch64", "generic", "+dotprod", {Dot::Fma, 8, 12, 4}, {Dot::SDot, 6, 12, 4}},
    {"aarch64-i8mm", "aarch64", "generic", "+dotprod,+i8mm", {Dot::Fma, 8, 12, 4}, {Dot::SMMla, 8, 8, 4}},
};

ArrayRef<Isa> allIsas() { return kIsas; }

const Isa *findIsa(StringRef name) {
  for (const Isa &isa : kIsas)
    if (isa.name == name)
      return &isa;
  return nullptr;
}

// Zen 4 takes them in halves; Intel's client cores join the ports of two narrow ones, where servers have one more.
bool halvesWideVectors(StringRef cpu) {
  return llvm::is_contained({"znver4", "cannonlake", "icelake-client", "rocketlake", "tigerlake"}, cpu);
}

tflk::KernelAttr Isa::kernel(MLIRContext *context, bool isInteger) const {
  const Tile &tile = isInteger ? integer : real;
  return tflk::KernelAttr::get(context, tile.dot, tile.rows, tile.columns, tile.lanes, /*bits=*/8);
}

} // namespace tinfoil::codegen
