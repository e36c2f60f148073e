//===- SpellOutQuantized.cpp - Quantized arithmetic on real numbers -------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternUtils.h"

#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

using namespace mlir;

namespace tinfoil::tfl {

#define GEN_PASS_DEF_SPELLOUTQUANTIZEDPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"

namespace {

bool isQuantized(Type type) {
  return isa<quant::UniformQuantizedType, quant::UniformQuantizedPerAxisType>(getElementTypeOrSelf(type));
}

/// Whether an op converts, or is made of kernels with an integer form.
bool hasIntegerForm(Operation *op) {
  return isa<QuantizeOp, DequantizeOp, NumericVerifyOp, Conv2DOp, Conv3DOp, Conv3DTransposeOp, DepthwiseConv2DOp,
             FullyConnectedOp, TransposeConvOp, BatchMatMulOp, LSTMOp, BasicLSTMOp, UnidirectionalSequenceLSTMOp,
             BidirectionalSequenceLSTMOp, UnidirectionalSequenceRNNOp, SVDFOp>(op);
}

/// Whether an op hands stored integers on, whatever their scales.
bool movesStored(Operation *op) {
  return isa<ReshapeOp, ExpandDimsOp, SqueezeOp, ShapeOp, RankOp, TransposeOp, ReverseV2Op, ReverseSequenceOp,
             BroadcastToOp, TileOp, FillOp, SpaceToDepthOp, DepthToSpaceOp, BatchToSpaceNdOp, UnpackOp, SplitOp,
             SplitVOp, SliceOp, StridedSliceOp, DynamicUpdateSliceOp, MirrorPadOp, DilateOp, GatherOp, GatherNdOp,
             EmbeddingLookupOp, OneHotOp, TopKV2Op, ArgMaxOp, ArgMinOp, SparseToDenseOp, MatrixSetDiagOp,
             ResizeNearestNeighborOp, CastOp, BitcastOp, DensifyOp>(op);
}

/// Whether stored integers give what the numbers they stand for would, if all have one scale.
bool orderSuffices(Operation *op) {
  return isa<ConcatenationOp, PackOp, PadOp, PadV2Op, MaximumOp, MinimumOp, ReduceMaxOp, ReduceMinOp, SelectOp,
             SelectV2Op, EqualOp, NotEqualOp, GreaterOp, GreaterEqualOp, LessOp, LessEqualOp, MaxPool2DOp,
             SpaceToBatchNdOp, ZerosLikeOp, MatrixDiagOp>(op);
}

/// Whether all quantized types of an op are one, with one scale, and nothing is computed besides.
bool hasOneScale(Operation *op) {
  auto fused = op->getAttrOfType<StringAttr>("fused_activation_function");
  if (fused && fused.getValue() != "NONE")
    return false;
  Type common;
  for (Type type : llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes())) {
    Type element = getElementTypeOrSelf(type);
    if (!isQuantized(element))
      continue;
    if (common && common != element)
      return false;
    common = element;
  }
  return isa_and_nonnull<quant::UniformQuantizedType>(common);
}

class SpellOutQuantized : public impl::SpellOutQuantizedPassBase<SpellOutQuantized> {
public:
  void runOnOperation() override {
    getOperation().walk([](Operation *op) {
      if (!isa_and_nonnull<TFLDialect>(op->getDialect()) || op->getNumOperands() == 0 || op->getNumRegions() != 0 ||
          op->hasTrait<OpTrait::IsTerminator>() || isa<CustomOp, AssignVariableOp, ReadVariableOp>(op))
        return;
      if (!llvm::any_of(op->getOperandTypes(), isQuantized) && !llvm::any_of(op->getResultTypes(), isQuantized))
        return;
      if (hasIntegerForm(op) || movesStored(op) || (orderSuffices(op) && hasOneScale(op)))
        return;
      computeInFloat(op, isQuantized);
    });
  }
};

} // namespace
} // namespace tinfoil::tfl
