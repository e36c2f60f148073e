//===- LoopEmitter.h - Loops over vectors -----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_COMMON_LOOPEMITTER_H
#define TINFOIL_LIB_CODEGEN_COMMON_LOOPEMITTER_H

#include "LoopNest.h"

namespace tinfoil::codegen {

/// Index constants of a function, each made once, where the function begins.
class IndexConstants {
public:
  explicit IndexConstants(mlir::Block &entry) : entry(entry) {}
  mlir::Value get(int64_t value);

private:
  mlir::Block &entry;
  llvm::DenseMap<int64_t, mlir::Value> known;
};

/// Which loop has the lanes, and how many; no loop and one lane where vectors do not pay or cannot be.
struct Lanes {
  std::optional<unsigned> loop;
  int64_t count = 1;

  /// The loop along which operands are contiguous that are not along `loop`: squares of `side` elements are transposed
  /// in registers.
  std::optional<unsigned> across = std::nullopt;
  int64_t side = 0;

  bool isTransposed(const NestOperand &operand) const {
    return across && operand.strides[*across] == 1 && std::abs(operand.strides[*loop]) > 1;
  }

  static Lanes choose(const LoopNest &nest);
};

/// Whether elements that lie so far apart are picked out of vectors rather than loaded one by one.
inline bool isShuffled(int64_t stride) { return stride == -1 || (stride > 1 && stride <= 4); }

/// How long an element takes whose body has so many ops on so many operands, by a guess.
inline double nanosecondsOf(size_t ops, size_t operands) { return double(ops + operands) / 16; }

/// Write the loops of `nest` in front of where `builder` stands; with `tasks`, those worth it are marked (Context.h).
void emitLoops(mlir::OpBuilder &builder, mlir::Location loc, LoopNest nest, IndexConstants &constants, bool tasks);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_COMMON_LOOPEMITTER_H
