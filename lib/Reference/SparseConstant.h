//===- SparseConstant.h - Sparse constants laid out densely -----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_REFERENCE_SPARSECONSTANT_H
#define TINFOIL_LIB_REFERENCE_SPARSECONSTANT_H

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Reference/Tensor.h"

namespace tinfoil::reference {

/// The dense tensor of a type that compressed values stand for; nothing if layout and values do not go together. The
/// layout is that of the schema's SparsityParameters: dimensions in traversal order, those of blocks last, each dense
/// or a list of indices per segment.
std::optional<Tensor> densify(const tfl::ConstantView &values, tfl::SparsityParameterAttr layout,
                              mlir::RankedTensorType type);

} // namespace tinfoil::reference

#endif // TINFOIL_LIB_REFERENCE_SPARSECONSTANT_H
