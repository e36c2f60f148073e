//===- MicroKernel.h - A panel of sums --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A micro-kernel computes rows of one panel of columns: a loop over tiles of rows, in it one over taps and steps of
// depth, then the epilogue. It is a private function of pointers and extents, made once for all products that have the
// same tile, addressing and epilogue.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_MICROKERNEL_H
#define TINFOIL_LIB_CODEGEN_KERNELS_MICROKERNEL_H

#include "KernelBuilder.h"

#include "tinfoil/Dialect/TFLK/IR/Geometry.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringMap.h"

#include <map>

namespace tinfoil::codegen {

/// Where the rows of a matrix are: `step` bytes apart, or at byte offsets (i32) in a table.
struct RowAddresses {
  mlir::Value base;
  mlir::Value step;
  mlir::Value table;
};

/// An operand of an epilogue, from the first row and column of a panel on.
struct EpilogueOperand {
  tflk::OperandKind kind;
  mlir::Type element;
  /// Of a group operand: whether every row is a group.
  bool perRow = false;
  RowAddresses rows = {};
};

/// One call of a micro-kernel, for tiles of so many rows and vectors of columns.
struct PanelCall {
  tflk::KernelAttr kernel;
  int64_t rows = 0, vectors = 0;
  /// How many sums every element of the result has, of steps in turn: an instruction waits for the one before it that
  /// adds to the same sum, so that few elements need more than one to keep the machine busy. A power of two, the same
  /// on all machines with FMA for reals, whose sum depends on the order; 1 for products of pairs.
  int64_t chains = 1;
  /// Columns of the last vector that are there; 0 where all are.
  int64_t lastLanes = 0;
  RowAddresses in, out;
  mlir::Type outElement;
  mlir::Value weights, steps, tiles;
  /// Null where there is one tap.
  mlir::Value taps, tapTable;
  /// Of few steps: how many bytes from the beginning of a row on the activations of each are, and which weights are
  /// its. They are written out, and `steps` and the two above are not read.
  struct Step {
    int64_t offset;
    tflk::Geometry::Place weights;
  };
  llvm::SmallVector<Step> writtenSteps;
  /// Bytes from this panel's weights to the next one's, which are prefetched meanwhile; or null.
  mlir::Value nextPanel;
  /// Null for reals, and for integers without zero points.
  mlir::Value zeroPoints, columnSums;
  bool zeroPerRow = false;
  /// Whether sums start at products of pairs of 16 bits: where each row has a zero point, and column sums fit into
  /// them.
  bool startsByPairs = false;
  llvm::SmallVector<EpilogueOperand> operands;
  mlir::Block *epilogue = nullptr;
  /// The part of the ranges of what is written, or null.
  mlir::Value range;
};

/// The micro-kernels of a module.
class MicroKernels {
public:
  explicit MicroKernels(mlir::ModuleOp module) : symbols(module) {}

  /// Emit a call, and the function if there is none like it.
  void call(KernelBuilder &k, const PanelCall &panel);

  /// The address of a constant table in read-only memory; equal tables are one.
  mlir::Value table(KernelBuilder &k, llvm::ArrayRef<int32_t> values);

private:
  mlir::func::FuncOp emit(const PanelCall &panel, mlir::TypeRange arguments);

  mlir::SymbolTable symbols;
  llvm::StringMap<mlir::func::FuncOp> functions;
  std::map<std::vector<int32_t>, mlir::memref::GlobalOp> tables;
};

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_MICROKERNEL_H
