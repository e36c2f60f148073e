//===- PostQuantize.cpp - Clean up after quantization ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Transforms/Passes.h"

#include "VolatilePairs.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/Iterators.h"

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_POSTQUANTIZEPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

class PostQuantize : public impl::PostQuantizePassBase<PostQuantize> {
public:
  using impl::PostQuantizePassBase<PostQuantize>::PostQuantizePassBase;

  LogicalResult initialize(MLIRContext *context) override {
    std::string error;
    customOps.clear();
    if (failed(parseCustomOpMap(noSideEffect, CustomOpField::NoSideEffect, customOps, error)))
      return emitError(UnknownLoc::get(context)) << "enable-no-side-effect: " << error;
    return success();
  }

  void runOnOperation() override {
    func::FuncOp function = getOperation();
    foldRequantize(function);
    eraseUnused(function);
    if (!emitQuantAdaptorOps)
      absorbAdaptors(function);
    removeVolatilePairs(function, /*keepInterface=*/true);
    foldShapes(function);
    eraseUnused(function);
  }

private:
  void foldRequantize(func::FuncOp function);
  void eraseUnused(func::FuncOp function);
  void absorbAdaptors(func::FuncOp function);
  void foldShapes(func::FuncOp function);
  bool mayErase(Operation *op);

  CustomOpMap customOps;
};

/// A quantize of a value that has that type already.
void PostQuantize::foldRequantize(func::FuncOp function) {
  function.walk([](tfl::QuantizeOp op) {
    if (op.getInput().getType() == op.getType())
      op.replaceAllUsesWith(op.getInput());
  });
}

bool PostQuantize::mayErase(Operation *op) {
  if (isa<tfl::QuantizeOp, tfl::DequantizeOp, tfl::LSTMOp, tfl::UnidirectionalSequenceLSTMOp, tfl::SVDFOp>(op))
    return true;
  if (isa<tfl::QConstOp, tfl::ConstOp, tfl::NoValueOp, arith::ConstantOp>(op))
    return !op->hasAttr("tfl.is_variable");
  if (auto custom = dyn_cast<tfl::CustomOp>(op)) {
    auto it = customOps.find(custom.getCustomCode());
    return it != customOps.end() && it->second.noSideEffect;
  }
  return false;
}

/// Consumers come after producers, so that one walk backwards suffices.
void PostQuantize::eraseUnused(func::FuncOp function) {
  function.walk<WalkOrder::PostOrder, mlir::ReverseIterator>([&](Operation *op) {
    if (op != function && op->use_empty() && mayErase(op))
      op->erase();
  });
}

/// Quantize ops at inputs and dequantize ops at outputs go into the signature, unless others call the function.
void PostQuantize::absorbAdaptors(func::FuncOp function) {
  if (function.isExternal() || function.isPrivate() || !function.getBody().hasOneBlock())
    return;
  Block &body = function.getBody().front();
  for (BlockArgument argument : body.getArguments()) {
    if (!argument.hasOneUse())
      continue;
    auto quantize = dyn_cast<tfl::QuantizeOp>(*argument.user_begin());
    if (!quantize)
      continue;
    argument.setType(quantize.getType());
    quantize.replaceAllUsesWith(argument);
    quantize.erase();
  }
  Operation *terminator = body.getTerminator();
  for (OpOperand &result : terminator->getOpOperands()) {
    auto dequantize = result.get().getDefiningOp<tfl::DequantizeOp>();
    if (!dequantize || !llvm::all_of(dequantize->getUsers(), [&](Operation *user) { return user == terminator; }))
      continue;
    result.set(dequantize.getInput());
    if (dequantize->use_empty())
      dequantize.erase();
  }
  function.setType(FunctionType::get(&getContext(), body.getArgumentTypes(), terminator->getOperandTypes()));
}

/// The int8 elements of a quantized constant in the order of a transposed type.
ElementsAttr transposed(tfl::ConstantView source, llvm::ArrayRef<int64_t> permutation, RankedTensorType resultType) {
  llvm::ArrayRef<int64_t> shape = source.getType().getShape();
  unsigned rank = shape.size();
  llvm::SmallVector<int64_t> strides(rank, 1), steps(rank);
  for (int i = int(rank) - 2; i >= 0; --i)
    strides[i] = strides[i + 1] * shape[i + 1];
  for (unsigned i = 0; i < rank; ++i)
    steps[i] = strides[permutation[i]];
  llvm::SmallVector<char, 0> bytes(source.size());
  llvm::SmallVector<int64_t> index(rank, 0);
  int64_t position = 0;
  for (int64_t i = 0; i < source.size(); ++i) {
    bytes[i] = char(source.getInt(position));
    for (int d = int(rank) - 1; d >= 0; --d) {
      position += steps[d];
      if (++index[d] < resultType.getDimSize(d))
        break;
      position -= steps[d] * index[d];
      index[d] = 0;
    }
  }
  return tfl::makeConstant(resultType, bytes, "transposed");
}

/// Transpose and reshape of an 8-bit quantized constant are constants themselves.
void PostQuantize::foldShapes(func::FuncOp function) {
  function.walk([](Operation *op) {
    if (!isa<tfl::TransposeOp, tfl::ReshapeOp>(op))
      return;
    auto constant = op->getOperand(0).getDefiningOp<tfl::QConstOp>();
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    if (!constant || !type || !type.hasStaticShape())
      return;
    auto view = tfl::ConstantView::of(constant.getOperation());
    if (!view || !view->getElementType().isInteger(8) || view->isHugeSplat() || view->size() != type.getNumElements())
      return;
    auto storedType = RankedTensorType::get(type.getShape(), view->getElementType());
    ElementsAttr value;
    if (auto transpose = dyn_cast<tfl::TransposeOp>(op)) {
      auto permutation = tfl::ConstantView::of(transpose.getPerm());
      if (!permutation || !permutation->isInteger() || permutation->size() != type.getRank() ||
          view->getType().getRank() != type.getRank())
        return;
      llvm::SmallVector<int64_t> order = permutation->getInts();
      for (auto [i, source] : llvm::enumerate(order))
        if (source < 0 || source >= type.getRank() || view->getType().getDimSize(source) != type.getDimSize(i))
          return;
      value = transposed(*view, order, storedType);
    } else {
      // A scale per slice survives only where the slices do.
      auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type.getElementType());
      if (perAxis && (perAxis.getQuantizedDimension() >= type.getRank() ||
                      type.getDimSize(perAxis.getQuantizedDimension()) != int64_t(perAxis.getScales().size())))
        return;
      llvm::SmallVector<char, 0> scratch;
      value = tfl::makeConstant(storedType, view->getFileBytes(scratch), "reshaped");
    }
    OpBuilder b(op);
    auto folded = tfl::QConstOp::create(b, op->getLoc(), type, TypeAttr::get(type), value);
    op->getResult(0).replaceAllUsesWith(folded.getResult());
    op->erase();
  });
}

} // namespace
} // namespace tinfoil::quantization
