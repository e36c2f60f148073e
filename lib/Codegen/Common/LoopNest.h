//===- LoopNest.h - What a linalg op reads and writes -----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A linalg op on buffers as loops with constant extents and operands with constant strides: what the choice of the loop
// that has the lanes, and the code, depend on.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_COMMON_LOOPNEST_H
#define TINFOIL_LIB_CODEGEN_COMMON_LOOPNEST_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace tinfoil::codegen {

struct Loop {
  int64_t dim; // in the op; of merged loops, the inner one
  int64_t extent;
  bool isReduction;
  bool isIndexed; // the body asks for its variable
};

struct NestOperand {
  mlir::Value value;
  bool isScalar;                      // a number, not a buffer
  int64_t start = 0;                  // distance of the first element from that of the buffer
  mlir::SmallVector<int64_t> strides; // per loop, in elements
};

struct LoopNest {
  mlir::Block *body = nullptr;
  mlir::SmallVector<Loop> loops;           // outer to inner, reductions last, those of one iteration left out
  mlir::SmallVector<NestOperand> operands; // one per argument of the body: inputs, then outputs
  unsigned numInputs = 0;

  mlir::ArrayRef<NestOperand> outputs() const { return llvm::ArrayRef(operands).drop_front(numInputs); }
  bool hasReductions() const { return !loops.empty() && loops.back().isReduction; }
  bool usesOutput(unsigned output) const { return !body->getArgument(numInputs + output).use_empty(); }

  /// The loops of `op`, sorted and merged; nothing if shapes or strides are open, if an index is no sum of multiples of
  /// loop variables, or if an output has more elements than its parallel loops.
  static std::optional<LoopNest> of(mlir::linalg::GenericOp op);

private:
  void sort();
  void merge();
};

/// Whether no element of buffer `a` can be one of `b`.
bool isDisjoint(mlir::Value a, mlir::Value b);

/// The op of `nest`'s body that adds another value to output number `output` (or multiplies it, or takes the greater),
/// if that is all that becomes of the output.
mlir::Operation *combinerOf(const LoopNest &nest, unsigned output);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_COMMON_LOOPNEST_H
