//===- Factors.h - Products, taken apart ------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_OPTIMIZE_FACTORS_H
#define TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_OPTIMIZE_FACTORS_H

#include "../PatternUtils.h"

namespace tinfoil::tfl {

/// A product as one number and values: frameworks order the factors of one formula in many ways.
struct Factors {
  double coefficient = 1;
  llvm::SmallVector<mlir::Value> values;

  /// How often `value` is a factor.
  int64_t count(mlir::Value value) const { return llvm::count(values, value); }
  /// The one factor that is not `value`, of two.
  mlir::Value otherThan(mlir::Value value) const;
};

/// Take mul, div by a constant, neg, square, and pow with a small whole exponent apart. All values have the type of
/// `value`; one that cannot be taken apart is its own factor, and so are `whole` and, unless `throughShared`, values
/// that others use too: a formula uses its variable more than once.
Factors factorsOf(mlir::Value value, mlir::Value whole = {}, bool throughShared = true);

/// `value` as x + constant, whichever side the constant is on.
struct Shifted {
  mlir::Value input;
  double offset;
};
std::optional<Shifted> shifted(mlir::Value value);

} // namespace tinfoil::tfl

#endif // TINFOIL_LIB_DIALECT_TFL_TRANSFORMS_OPTIMIZE_FACTORS_H
