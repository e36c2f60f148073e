//===- Recurrent.h - What cells of recurrent networks share -----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOTFLK_RECURRENT_H
#define TINFOIL_LIB_CONVERSION_TFLTOTFLK_RECURRENT_H

#include "Lowering.h"

namespace tinfoil::tflk {

/// Time, batch and features of a sequence; one step where there is no time.
struct Sequence {
  int64_t steps, batches, features;
  bool timeMajor;

  int64_t rows() const { return steps * batches; }
  /// Of a tensor with other features.
  llvm::SmallVector<int64_t> shape(int64_t width) const {
    return timeMajor ? llvm::SmallVector<int64_t>{steps, batches, width}
                     : llvm::SmallVector<int64_t>{batches, steps, width};
  }
};

/// A recurrent op while it is converted. It computes with reals in f32, and with integers where weights are such and
/// the input is real: what is quantized otherwise becomes real first, and results are rounded at the end.
class Recurrent {
public:
  using Value = mlir::Value;
  using MaybeValue = mlir::FailureOr<mlir::Value>;

  Recurrent(Lowering &lower, bool asymmetric)
      : lower(lower), b(lower.b), loc(lower.loc), recipe(asymmetric ? Recipe::Asymmetric : Recipe::Symmetric),
        isHybrid(has(0) && mlir::getElementTypeOrSelf(operand(0)).isF32()) {}

  Lowering &lower;
  mlir::RewriterBase &b;
  mlir::Location loc;

  bool has(unsigned index) const;
  Value operand(unsigned index) const { return lower.op->getOperand(index); }
  /// An extent of an operand; an error where it is not known.
  mlir::FailureOr<int64_t> dim(unsigned index, int64_t dimension);
  /// The sequence that an operand of two or three dimensions is.
  mlir::FailureOr<Sequence> sequence(unsigned index, bool timeMajor);

  /// An operand in f32 under another shape.
  MaybeValue reals(unsigned index, llvm::ArrayRef<int64_t> shape);
  /// Vectors of `size` each, one behind the other; null where all are missing. A missing one is zeros.
  MaybeValue vectors(llvm::ArrayRef<unsigned> indices, int64_t size);
  MaybeValue vector(unsigned index, int64_t size) { return vectors({index}, size); }

  /// x [rows, depth] times the transposes of matrices [height, depth] beside each other, with what is added to columns
  /// and to elements if anything is. A vector stands for a diagonal matrix.
  MaybeValue product(Value x, llvm::ArrayRef<unsigned> matrices, int64_t height, Value columns = {},
                     Value elements = {});

  /// A variable or another operand, in f32, as it is at this place.
  MaybeValue state(unsigned index, llvm::ArrayRef<int64_t> shape);
  /// What a variable is from here on; nothing happens to other operands.
  mlir::LogicalResult setState(unsigned index, Value value);

  /// What a step makes of its inputs [batches, width] and the states: states, and an output as the last value.
  using Step = llvm::function_ref<mlir::FailureOr<llvm::SmallVector<Value>>(Value now, mlir::ValueRange states)>;
  /// States behind the last step, and all outputs under the shape of the sequence.
  mlir::FailureOr<llvm::SmallVector<Value>> loop(const Sequence &sequence, Value inputs, mlir::ValueRange states,
                                                 int64_t outputs, bool backwards, Step step);

  /// Elements of tensors [rows, columns], of which those of one dimension are repeated for every row.
  using Elements = Lowering::Elements;
  llvm::SmallVector<Value> elementwise(llvm::ArrayRef<Value> inputs, unsigned results, Elements compute);

  /// The fused activation of the op, on scalars.
  mlir::FailureOr<std::function<Value(mlir::OpBuilder &, mlir::Location, Value)>> activation();

  /// The results of the op: rounded where they are quantized, under their own shapes.
  mlir::LogicalResult finish(llvm::ArrayRef<Value> results);

private:
  MaybeValue apart(Value x, llvm::ArrayRef<unsigned> matrices, int64_t height, Value columns, Value elements);
  bool isInteger(unsigned matrix) const;
  bool isDiagonal(unsigned matrix, int64_t height, int64_t depth) const;
  /// Constant matrices under each other; nothing where they must stay apart.
  mlir::FailureOr<std::optional<Weights>> stacked(llvm::ArrayRef<unsigned> matrices, int64_t height, int64_t depth);

  Recipe recipe;
  bool isHybrid;
};

} // namespace tinfoil::tflk

#endif // TINFOIL_LIB_CONVERSION_TFLTOTFLK_RECURRENT_H
