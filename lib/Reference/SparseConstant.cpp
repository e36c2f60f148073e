//===- SparseConstant.cpp - Sparse constants laid out densely -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SparseConstant.h"

#include "tinfoil/Dialect/TFL/IR/StoredNumbers.h"

using namespace mlir;

namespace tinfoil::reference {

std::optional<Tensor> densify(const tfl::ConstantView &values, tfl::SparsityParameterAttr layout,
                              RankedTensorType type) {
  std::optional<Tensor> compressed = Tensor::fromConstant(values, type.getElementType());
  std::optional<Tensor> dense = Tensor::zeros(type.getElementType(), type.getShape());
  if (!compressed || !dense)
    return std::nullopt;
  auto offsets = tfl::sparseOffsets(layout, type.getShape(), values.size());
  if (!offsets)
    return std::nullopt;
  std::visit(
      [&](auto &from) {
        auto &to = std::get<std::decay_t<decltype(from)>>(dense->fillElements());
        for (auto [offset, value] : llvm::zip_equal(*offsets, from))
          to[offset] = value;
      },
      compressed->getElements());
  return dense;
}

} // namespace tinfoil::reference
