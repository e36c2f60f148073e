//===- PeakLoop.cpp - The fastest that a kernel could be -------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/PeakLoop.h"

#include "BufferAddress.h"
#include "Dot.h"

using namespace mlir;

namespace tinfoil::codegen {

/// Enough chains to hide the latency of an instruction, few enough for sixteen registers.
constexpr int64_t kChains = 12, kSteps = 20000;

int64_t peakOperations(const Isa &isa, bool isInteger) {
  const Isa::Tile &tile = isInteger ? isa.integer : isa.real;
  return 2 * kChains * kSteps * tile.lanes * depthStep(tile.dot);
}

func::FuncOp emitPeakLoop(ModuleOp module, StringRef name, const Isa &isa, bool isInteger) {
  const Isa::Tile &tile = isInteger ? isa.integer : isa.real;
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  auto type = MemRefType::get({16}, b.getI64Type());
  auto function = func::FuncOp::create(b, module.getLoc(), name, b.getFunctionType(type, {}));
  b.setInsertionPointToStart(function.addEntryBlock());
  KernelBuilder k(b, module.getLoc());
  Value data = pointerTo(k, function.getArgument(0));
  Type sum = isInteger ? k.i32() : k.f32();
  Value weights = loadWeights(k, tile.dot, data, tile.lanes);
  Value activations = loadActivations(k, tile.dot, data, tile.lanes);
  // Chains that start alike would be computed once.
  SmallVector<Value> sums;
  for (int64_t chain = 0; chain < kChains; ++chain)
    sums.push_back(k.load(k.vec(tile.lanes, sum), k.at(data, 4 * chain)));
  ValueRange results = k.loop(k.c64(kSteps), sums, [&](Value, ValueRange sums) {
    SmallVector<Value> next;
    for (Value sum : sums)
      next.push_back(dotStep(k, tile.dot, sum, activations, weights, tile.lanes));
    return next;
  });
  // What is not used would not be computed.
  Value all = results.front();
  for (Value result : results.drop_front())
    all = isInteger ? k.add(all, result) : k.op<arith::AddFOp>(all, result);
  k.store(all, data);
  func::ReturnOp::create(b, module.getLoc());
  return function;
}

} // namespace tinfoil::codegen
