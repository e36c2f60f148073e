//===- ShapeRules.h - Result shapes of every op -----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A rule gives the shapes of an op's results from the shapes of its operands, and from the values of those that are
// known. Extents may be open (ShapedType::kDynamic); what a rule says nothing about stays unknown.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_INFERSHAPES_SHAPERULES_H
#define TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_INFERSHAPES_SHAPERULES_H

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/Shape.h"

#include "llvm/ADT/StringMap.h"

#include <functional>

namespace tinfoil::tfl {

using Extents = llvm::SmallVector<int64_t, 6>;
constexpr int64_t kOpen = mlir::ShapedType::kDynamic;

/// What a rule sees of an op, and what it says about its results.
class ShapeQuery {
public:
  /// The integers of a value, if they are known.
  using KnownInts = std::function<std::optional<llvm::SmallVector<int64_t>>(mlir::Value)>;

  ShapeQuery(mlir::Operation *op, KnownInts known) : op(op), results(op->getNumResults()), known(std::move(known)) {}

  mlir::Operation *op;
  /// Nothing where a rule does not know the rank.
  llvm::SmallVector<std::optional<Extents>, 2> results;

  /// The shape of an operand; nothing if it is missing, of unknown rank or no tensor.
  std::optional<Extents> shape(unsigned operand) const;
  std::optional<llvm::SmallVector<int64_t>> ints(unsigned operand) const;
  std::optional<int64_t> scalar(unsigned operand) const;
  /// How many numbers an operand of rank 1 holds, if that is known.
  std::optional<int64_t> length(unsigned operand) const;

  mlir::LogicalResult set(unsigned result, Extents shape) {
    results[result] = std::move(shape);
    return mlir::success();
  }
  /// A result of this rank and nothing more.
  mlir::LogicalResult setRank(unsigned result, int64_t rank) { return set(result, Extents(rank, kOpen)); }
  mlir::LogicalResult fail(const llvm::Twine &message) const { return op->emitOpError(message); }

private:
  KnownInts known;
};

using ShapeRule = mlir::LogicalResult (*)(mlir::Operation *, ShapeQuery &);

class ShapeRules {
public:
  /// Rules of all ops that have one of their own.
  static const ShapeRules &get();

  ShapeRule find(mlir::OperationName name) const { return rules.lookup(name.getStringRef()); }

  /// `rule` is a function `LogicalResult (Op, ShapeQuery &)`.
  template <auto rule> void add() { addTyped<rule>(rule); }
  /// One rule for many ops.
  template <typename... Ops> void addAll(ShapeRule rule) { ((rules[Ops::getOperationName()] = rule), ...); }

private:
  template <auto rule, typename Op> void addTyped(mlir::LogicalResult (*)(Op, ShapeQuery &)) {
    rules[Op::getOperationName()] = [](mlir::Operation *op, ShapeQuery &q) { return rule(mlir::cast<Op>(op), q); };
  }

  llvm::StringMap<ShapeRule> rules;
};

/// As an operand.
template <unsigned operand> mlir::LogicalResult sameAs(mlir::Operation *, ShapeQuery &q) {
  q.results[0] = q.shape(operand);
  return mlir::success();
}

/// The shape that an operand names: by its values, or by its length alone.
mlir::LogicalResult namedShape(ShapeQuery &q, unsigned operand);
template <unsigned operand> mlir::LogicalResult shapeInOperand(mlir::Operation *, ShapeQuery &q) {
  return namedShape(q, operand);
}

// One per file of rules.
void addComputationShapes(ShapeRules &rules);
void addCustomShapes(ShapeRules &rules);
void addMoveShapes(ShapeRules &rules);
void addIndexShapes(ShapeRules &rules);

/// Arithmetic of extents, any of which may be open.
bool isOpen(int64_t extent);
int64_t plus(int64_t a, int64_t b);
int64_t times(int64_t a, int64_t b);
/// The product of all; open if one is.
int64_t product(llvm::ArrayRef<int64_t> extents);
/// Both broadcast together; nothing if known extents do not fit.
std::optional<Extents> broadcast(llvm::ArrayRef<int64_t> a, llvm::ArrayRef<int64_t> b);

} // namespace tinfoil::tfl

#endif // TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_INFERSHAPES_SHAPERULES_H
