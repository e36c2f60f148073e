//===- Lowering.h - What conversions to linalg share ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOLINALG_LOWERING_H
#define TINFOIL_LIB_CONVERSION_TFLTOLINALG_LOWERING_H

#include "Body.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/Shape.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/DialectConversion.h"

namespace tinfoil::tfl_to_linalg {

using numerics::Extents;
using numerics::Shape;

/// Why ops were not converted.
using Refusals = llvm::DenseMap<mlir::Operation *, std::string>;

/// The element type below tfl; null where there is none (strings, resources, complex numbers, 8-bit floats).
mlir::Type loweredElement(mlir::Type element);

/// The extents of a value that has been lowered.
Shape shapeOf(mlir::Value value);
mlir::Type elementOf(mlir::Value value);

/// One op while it is converted. Operands are those of the converted types; element types and constants are looked up
/// before conversion, where they have a sign and a scale.
class Lowering {
public:
  using Value = mlir::Value;

  Lowering(mlir::ConversionPatternRewriter &b, mlir::Operation *op, mlir::ValueRange operands,
           llvm::ArrayRef<mlir::RankedTensorType> resultTypes, Refusals &refusals)
      : b(b), loc(op->getLoc()), op(op), operands(operands), resultTypes(resultTypes), refusals(refusals) {}

  mlir::ConversionPatternRewriter &b;
  mlir::Location loc;
  mlir::Operation *op;
  mlir::ValueRange operands;
  /// Lowered, and static.
  llvm::ArrayRef<mlir::RankedTensorType> resultTypes;

  mlir::LogicalResult fail(const llvm::Twine &why);

  //===--- operands and results ---===//
  Value operator[](unsigned index) const { return operands[index]; }
  bool has(unsigned index) const;
  Shape shape(unsigned index) const { return shapeOf(operands[index]); }
  /// Element types in tfl.
  Number number(unsigned index) const;
  Number resultNumber(unsigned index = 0) const;
  Shape resultShape(unsigned index = 0) const { return resultTypes[index].getShape(); }
  mlir::Type resultElement(unsigned index = 0) const { return resultTypes[index].getElementType(); }

  /// Integers of a constant operand; a refusal where it is none.
  mlir::FailureOr<llvm::SmallVector<int64_t>> ints(unsigned index);
  mlir::FailureOr<int64_t> scalar(unsigned index);
  /// An axis counted from the end if negative; a refusal where it is out of range.
  mlir::FailureOr<int64_t> axis(int64_t axis, int64_t rank);

  /// Replace the results of the op. A null value, or one of another type, is a refusal.
  mlir::LogicalResult replace(llvm::ArrayRef<Value> values);
  mlir::LogicalResult replace(Value value) { return replace(llvm::ArrayRef<Value>(value)); }

  //===--- values ---===//
  Value constant(mlir::ElementsAttr value);
  Value floats(llvm::ArrayRef<float> values, llvm::ArrayRef<int64_t> shape);
  Value doubles(llvm::ArrayRef<double> values, llvm::ArrayRef<int64_t> shape);
  Value ints32(llvm::ArrayRef<int32_t> values, llvm::ArrayRef<int64_t> shape);
  Value index(int64_t value);
  Value empty(llvm::ArrayRef<int64_t> shape, mlir::Type element);
  /// A tensor that holds a number everywhere.
  Value filled(llvm::ArrayRef<int64_t> shape, mlir::TypedAttr number);
  Value filled(llvm::ArrayRef<int64_t> shape, Value number);
  mlir::TypedAttr zero(mlir::Type element);

  //===--- moves ---===//
  /// The same elements in order; null unless there are as many.
  Value reshape(Value value, llvm::ArrayRef<int64_t> shape);
  Value transpose(Value value, llvm::ArrayRef<int64_t> permutation);
  /// `sizes` elements from `begin` on; null where they are not inside.
  Value slice(Value value, llvm::ArrayRef<int64_t> begin, llvm::ArrayRef<int64_t> sizes,
              llvm::ArrayRef<int64_t> steps = {});
  /// `part` put into `whole` at `begin`; null where it is not inside.
  Value insert(Value part, Value whole, llvm::ArrayRef<int64_t> begin, llvm::ArrayRef<int64_t> steps = {});
  /// Elements added in front and behind.
  Value pad(Value value, llvm::ArrayRef<int64_t> before, llvm::ArrayRef<int64_t> behind, mlir::TypedAttr number);

  //===--- loops ---===//
  using Elements = llvm::function_ref<Value(Body &, llvm::ArrayRef<Value>)>;

  /// Every element of a new tensor from those of tensors that broadcast to its shape. Splat constants are numbers in
  /// the body; f16 and bf16 are f32 there, and a comparison may be yielded as it is. Null where shapes do not
  /// broadcast.
  Value elementwise(mlir::RankedTensorType type, llvm::ArrayRef<Value> inputs, Elements compute);

  /// The same with maps of the indices of the result, one for each input.
  Value mapped(mlir::RankedTensorType type, llvm::ArrayRef<Value> inputs, llvm::ArrayRef<mlir::AffineMap> maps,
               Elements compute);

  /// The same written over `init`, of the type of the result.
  Value mappedInto(Value init, llvm::ArrayRef<Value> inputs, llvm::ArrayRef<mlir::AffineMap> maps, Elements compute);

  using Combine = llvm::function_ref<Value(Body &, Value sum, llvm::ArrayRef<Value> elements)>;

  /// `combine`(sum so far, elements) for every place of a grid whose loops are `reduction` where they are true. The
  /// last map is that of `init`, where the sums begin.
  Value fold(llvm::ArrayRef<Value> inputs, llvm::ArrayRef<mlir::AffineMap> maps, llvm::ArrayRef<bool> reduction,
             Value init, Combine combine);

  /// Dimensions of the first input folded from `init` on; they go away. Further inputs lack them already.
  Value reduce(llvm::ArrayRef<Value> inputs, llvm::ArrayRef<bool> dropped, mlir::TypedAttr init, Combine combine);

  /// A nest of scf.for over a grid, that carries values.
  using Step = llvm::function_ref<llvm::SmallVector<Value>(Body &, mlir::ValueRange index, mlir::ValueRange carried)>;
  llvm::SmallVector<Value> loops(llvm::ArrayRef<int64_t> grid, mlir::ValueRange carried, Step step);

  /// An element of a tensor, and a tensor with one element replaced; inside a body.
  static Value load(Body &body, Value tensor, mlir::ValueRange index);
  static Value store(Body &body, Value number, Value tensor, mlir::ValueRange index);

  /// The fused activation of the op on a tensor; null for one that there is none of.
  Value activate(Value value);

private:
  Refusals &refusals;
};

/// Functions that lower one op, by the name of the op.
class LoweringTable {
public:
  using Function = mlir::LogicalResult (*)(mlir::Operation *, Lowering &);

  /// `lower` is the name of a function `LogicalResult (Op, Lowering &)`.
  template <auto lower> void add() { addTyped<lower>(lower); }

  const llvm::StringMap<Function> &getEntries() const { return entries; }

private:
  template <auto lower, typename Op> void addTyped(mlir::LogicalResult (*)(Op, Lowering &)) {
    entries[Op::getOperationName()] = [](mlir::Operation *op, Lowering &l) { return lower(mlir::cast<Op>(op), l); };
  }

  llvm::StringMap<Function> entries;
};

// One per file of lowerings.
void addActivations(LoweringTable &table);
void addConstants(LoweringTable &table);
void addCustom(LoweringTable &table);
void addElementwise(LoweringTable &table);
void addImages(LoweringTable &table);
void addIndexing(LoweringTable &table);
void addMoves(LoweringTable &table);
void addNormalizations(LoweringTable &table);
void addPooling(LoweringTable &table);
void addQuantization(LoweringTable &table);
void addReductions(LoweringTable &table);
void addScatter(LoweringTable &table);
void addSearches(LoweringTable &table);
void addSlices(LoweringTable &table);

/// Branches, loops and their ends.
void addControlPatterns(const mlir::TypeConverter &types, Refusals &refusals, mlir::RewritePatternSet &patterns);

} // namespace tinfoil::tfl_to_linalg

#endif // TINFOIL_LIB_CONVERSION_TFLTOLINALG_LOWERING_H
