//===- MatMulFolds.cpp - Folds of matrix products -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fold.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

using namespace mlir;

namespace tinfoil::tfl {

/// A dense layer of constants, added up in double. Layers with a fused activation stay.
LogicalResult FullyConnectedOp::fold(FoldAdaptor adaptor, SmallVectorImpl<OpFoldResult> &results) {
  if (getNumResults() != 1 || getFusedActivationFunction() != "NONE" || getWeightsFormat() != "DEFAULT")
    return failure();
  Fold fold(*this, adaptor.getOperands());
  auto input = fold.constant(0), filter = fold.constant(1), bias = fold.constant(2);
  RankedTensorType type = fold.resultType();
  bool hasBias = getNumOperands() > 2 && !isa<NoneType>(getBias().getType());
  if (!input || !filter || !type || filter->getType().getRank() != 2 || (hasBias && !bias))
    return failure();
  auto x = elementsOf<float>(*input), w = elementsOf<float>(*filter);
  auto b = hasBias ? elementsOf<float>(*bias) : std::vector<float>();
  int64_t units = filter->getType().getDimSize(0), depth = filter->getType().getDimSize(1);
  if (!x || !w || !b || !type.getElementType().isF32() || depth < 1 || int64_t(x->size()) % depth != 0 ||
      int64_t(x->size()) / depth * units != type.getNumElements() || (hasBias && int64_t(b->size()) != units))
    return failure();
  std::vector<float> out;
  for (size_t row = 0; row < x->size(); row += depth)
    for (int64_t unit = 0; unit < units; ++unit) {
      double sum = hasBias ? (*b)[unit] : 0.0;
      for (int64_t i = 0; i < depth; ++i)
        sum += double((*x)[row + i]) * (*w)[unit * depth + i];
      out.push_back(float(sum));
    }
  if (OpFoldResult folded = fold.bytes(type, bytesOf(out))) {
    results.push_back(folded);
    return success();
  }
  return failure();
}

} // namespace tinfoil::tfl
