//===- Dot.cpp - One step of a micro-kernel -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Dot.h"

#include "tinfoil/Codegen/Kernels/Isa.h"

using namespace mlir;

namespace tinfoil::codegen {

using tflk::Dot;

/// Bytes of integer weights that are loaded at once.
static int64_t storedBytes(Dot dot, int64_t lanes) { return isOfPairs(dot) ? 16 : lanes * depthStep(dot); }

Value loadWeights(KernelBuilder &k, Dot dot, Value pointer, int64_t lanes) {
  if (multipliesReals(dot))
    return k.load(k.vec(lanes, k.f32()), pointer, 4);
  Value stored = k.load(k.vec(storedBytes(dot, lanes), k.i8()), pointer);
  switch (dot) {
  case Dot::PMAddWd:
    return arith::ExtSIOp::create(k.b, k.loc, k.vec(2 * lanes, k.i16()), stored);
  case Dot::SMull:
    return arith::ExtSIOp::create(k.b, k.loc, k.vec(lanes, k.i32()), stored);
  default:
    return stored;
  }
}

std::pair<Value, Value> loadWeightPair(KernelBuilder &k, Dot dot, Value pointer, int64_t lanes) {
  int64_t count = storedBytes(dot, lanes);
  Value stored = k.load(k.vec(count, k.i8()), pointer);
  auto all = [&](Type element, int64_t value) -> Value {
    auto type = k.vec(count, element);
    return arith::ConstantOp::create(k.b, k.loc, SplatElementsAttr::get(type, k.b.getIntegerAttr(element, value)));
  };
  if (sumShift(dot, 4) != 0) {
    Value low = k.op<arith::ShLIOp>(stored, all(k.i8(), 4));
    return {low, k.op<arith::AndIOp>(stored, all(k.i8(), -16))};
  }
  Value wide = arith::ExtSIOp::create(k.b, k.loc, k.vec(count, k.i16()), stored);
  Value low = k.op<arith::ShRSIOp>(k.op<arith::ShLIOp>(wide, all(k.i16(), 12)), all(k.i16(), 12));
  Value high = k.op<arith::ShRSIOp>(wide, all(k.i16(), 4));
  if (dot == Dot::SMull) {
    low = arith::ExtSIOp::create(k.b, k.loc, k.vec(count, k.i32()), low);
    high = arith::ExtSIOp::create(k.b, k.loc, k.vec(count, k.i32()), high);
  }
  return {low, high};
}

int64_t sumShift(Dot dot, int64_t bits) {
  return bits == 4 && !multipliesReals(dot) && activationBytes(dot) == 1 ? 4 : 0;
}

Value loadActivations(KernelBuilder &k, Dot dot, Value pointer, int64_t lanes) {
  switch (dot) {
  case Dot::Fma:
  case Dot::MulAdd:
    return k.splat(k.load(k.f32(), pointer, 4), lanes);
  case Dot::PMAddWd:
    return k.bitcast(k.vec(2 * lanes, k.i16()), k.splat(k.load(k.i32(), pointer), lanes));
  case Dot::SMull:
    return k.splat(arith::ExtSIOp::create(k.b, k.loc, k.i32(), k.load(k.i16(), pointer)), lanes);
  case Dot::VpDpBusd:
    return k.bitcast(k.vec(4 * lanes, k.i8()), k.splat(k.load(k.i32(), pointer), lanes));
  case Dot::SDot:
    return k.bitcast(k.vec(4 * lanes, k.i8()), k.splat(k.load(k.i32(), pointer), lanes));
  case Dot::SMMla: // PanelEmitter::emitPairs
  case Dot::SMMlaPaired:
    break;
  }
  return {};
}

bool multipliesPairs(Dot dot) { return dot == Dot::PMAddWd || dot == Dot::VpDpBusd; }

Value multiplyPairs(KernelBuilder &k, Value left, Value right, int64_t lanes) {
  StringRef name = lanes == 16  ? "llvm.x86.avx512.pmaddw.d.512"
                   : lanes == 8 ? "llvm.x86.avx2.pmadd.wd"
                                : "llvm.x86.sse2.pmadd.wd";
  return k.intrinsic(name, k.vec(lanes, k.i32()), {left, right});
}

Value dotStep(KernelBuilder &k, Dot dot, Value sums, Value activations, Value weights, int64_t lanes) {
  switch (dot) {
  case Dot::Fma:
    // Not vector.fma: that may be split into two roundings.
    return LLVM::FMAOp::create(k.b, k.loc, activations, weights, sums);
  case Dot::MulAdd:
    return k.op<arith::AddFOp>(sums, k.op<arith::MulFOp>(activations, weights));
  case Dot::PMAddWd:
    return k.add(sums, multiplyPairs(k, activations, weights, lanes));
  case Dot::SMull:
    return k.add(sums, k.mul(activations, weights));
  case Dot::VpDpBusd: {
    StringRef name = lanes == 16  ? "llvm.x86.avx512.vpdpbusd.512"
                     : lanes == 8 ? "llvm.x86.avx512.vpdpbusd.256"
                                  : "llvm.x86.avx512.vpdpbusd.128";
    return k.intrinsic(name, sums.getType(), {sums, activations, weights});
  }
  case Dot::SDot:
    // In this order, a lane of the activations is part of the instruction.
    return k.intrinsic("llvm.aarch64.neon.sdot", sums.getType(), {sums, weights, activations});
  case Dot::SMMla:
  case Dot::SMMlaPaired:
    return k.intrinsic("llvm.aarch64.neon.smmla", sums.getType(), {sums, activations, weights});
  }
  return {};
}

} // namespace tinfoil::codegen
