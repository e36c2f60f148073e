//===- RowFactors.h - A scale per row in one byte ---------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// No kernel gathers rows that have a scale each. What kernels can do is to gather int8 rows of one scale, to gather a
// factor for each row, and to multiply. A factor is k / 127 with k in [1, 127], so that it takes one byte: the scale of
// a row is then at most 1/127 of the largest too coarse.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_NUMERICS_ROWFACTORS_H
#define TINFOIL_NUMERICS_ROWFACTORS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>

namespace tinfoil::numerics {

constexpr int kRowFactorSteps = 127;

/// For each row the least k for which the row, divided by k / 127, exceeds no magnitude of the whole table.
llvm::SmallVector<int8_t, 0> rowFactors(llvm::ArrayRef<float> values, int64_t rows);

/// The mean squared rounding error with these factors, as a share of that with one scale.
double remainingError(llvm::ArrayRef<int8_t> factors);

/// Every row divided by its factor.
void divideRows(llvm::MutableArrayRef<float> values, llvm::ArrayRef<int8_t> factors);

} // namespace tinfoil::numerics

#endif // TINFOIL_NUMERICS_ROWFACTORS_H
