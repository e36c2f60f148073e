//===- ChooseLanes.cpp - Which loop has the lanes -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"

#include "tinfoil/Codegen/Common/VectorizeBody.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;

namespace tinfoil::codegen {
namespace {

// Costs are in simple vector instructions; only their order of magnitude matters.
constexpr double kFunction = 20, kDivision = 5, kLane = 1.5, kFold = 8;

double costOfBody(Block &body) {
  double cost = 0;
  for (Operation &op : body.without_terminator())
    cost += isa<math::MathDialect>(op.getDialect()) ? kFunction
            : isa<arith::DivFOp, arith::RemFOp, arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp>(op)
                ? kDivision
            : isa<memref::LoadOp>(op) ? 16 * kLane
                                      : 1;
  return cost;
}

/// The widest type that the lanes hold, in bits.
unsigned widestType(const LoopNest &nest) {
  unsigned widest = 8;
  auto see = [&](Type type) {
    type = getElementTypeOrSelf(type);
    widest = std::max(widest, type.isIntOrFloat() ? type.getIntOrFloatBitWidth() : 64u);
  };
  llvm::for_each(nest.body->getArgumentTypes(), see);
  for (Operation &op : *nest.body)
    llvm::for_each(op.getResultTypes(), see);
  return widest;
}

/// How many lanes elements have that do not depend on each other: enough to fill a register of 512 bits. Sums of
/// numbers wait for each other, and two at a time wait half as long.
int64_t countOfParallel(const LoopNest &nest, int64_t extent) {
  unsigned widest = widestType(nest);
  int64_t count = widest <= 8 ? 64 : widest <= 16 || (widest <= 32 && nest.hasReductions()) ? 32 : 16;
  while (count > 16 && extent < count)
    count /= 2;
  return std::min(count, extent);
}

/// The side of a square that fits registers, if rows along `along` and `across` are long enough for it.
int64_t sideOfSquare(const LoopNest &nest, unsigned along, unsigned across) {
  unsigned widest = widestType(nest);
  int64_t side = widest <= 16 ? 16 : widest <= 32 ? 8 : 4;
  return nest.loops[along].extent >= side && nest.loops[across].extent >= side ? side : 0;
}

/// Have what is not contiguous along the lanes' loop transposed, if all of that is contiguous along one other loop.
void chooseSquares(const LoopNest &nest, Lanes &lanes) {
  if (nest.hasReductions())
    return;
  for (unsigned across = 0; across < nest.loops.size(); ++across) {
    Lanes squares = lanes;
    squares.across = across;
    squares.side = across == *lanes.loop ? 0 : sideOfSquare(nest, *lanes.loop, across);
    bool isUseful = false, isPossible = squares.side != 0;
    for (auto [number, operand] : llvm::enumerate(nest.operands)) {
      if (operand.isScalar || std::abs(operand.strides[*lanes.loop]) <= 1)
        continue;
      isPossible &= squares.isTransposed(operand) && number < nest.numInputs &&
                    getElementTypeOrSelf(operand.value).isIntOrFloat() &&
                    getElementTypeOrSelf(operand.value).getIntOrFloatBitWidth() >= 8;
      isUseful = true;
    }
    if (isUseful && isPossible) {
      lanes = squares;
      return;
    }
  }
}

} // namespace

Lanes Lanes::choose(const LoopNest &nest) {
  Lanes best;
  if (!isVectorizable(*nest.body))
    return best;
  double ops = costOfBody(*nest.body);
  double least = ops + nest.operands.size();
  bool canFold = true;
  for (unsigned output = 0; output < nest.outputs().size(); ++output)
    canFold &= combinerOf(nest, output) != nullptr;
  for (auto [which, loop] : llvm::enumerate(nest.loops)) {
    if (loop.isReduction && !canFold)
      continue;
    // The lanes of a reduction are the order of its sums: 16, or as many as there are elements.
    int64_t folded = std::min<int64_t>(16, llvm::PowerOf2Ceil(loop.extent));
    Lanes lanes{unsigned(which), loop.isReduction ? folded : countOfParallel(nest, loop.extent)};
    if (!loop.isReduction)
      chooseSquares(nest, lanes);
    double vectors = llvm::divideCeil(loop.extent, 16);
    double cost = ops;
    for (auto [number, operand] : llvm::enumerate(nest.operands)) {
      int64_t stride = operand.strides[which];
      bool isAside = number >= nest.numInputs && nest.hasReductions(); // not in the innermost loop
      cost += isAside && std::abs(stride) <= 1                ? 0
              : stride == 0                                   ? 0.25
              : stride == 1                                   ? 1
              : lanes.isTransposed(operand)                   ? 4
              : number < nest.numInputs && isShuffled(stride) ? 1 + std::abs(stride)
                                                              : 16 * kLane;
    }
    cost = (cost * vectors + (loop.isReduction ? kFold : 0)) / loop.extent;
    if (cost < least) {
      least = cost;
      best = lanes;
    }
  }
  return best;
}

} // namespace tinfoil::codegen
