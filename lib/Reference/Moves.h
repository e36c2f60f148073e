//===- Moves.h - Kernels that move elements ---------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_REFERENCE_MOVES_H
#define TINFOIL_LIB_REFERENCE_MOVES_H

#include "Kernels.h"

#include "tinfoil/Numerics/View.h"

namespace tinfoil::reference {

/// Result `index`, of shape `shape`: operand `operand` read through a view, which has as many elements.
mlir::LogicalResult readThrough(Call &call, unsigned operand, const numerics::View &view, Shape shape,
                                unsigned index = 0);

/// Put all elements of a tensor into the places that a view of result 0 names; both have the same C++ type.
mlir::LogicalResult writeThrough(Call &call, const Tensor &from, const numerics::View &view, Tensor &to);

/// The extents in an operand, which a tensor must be able to have.
mlir::FailureOr<std::vector<int64_t>> readShape(const Call &call, unsigned operand);

/// The axis that attribute or operand names, in [0, rank).
mlir::FailureOr<int64_t> checkAxis(const Call &call, int64_t axis, int64_t rank);

} // namespace tinfoil::reference

#endif // TINFOIL_LIB_REFERENCE_MOVES_H
