//===- LowerPack.cpp - Weights packed at run time ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferAddress.h"
#include "LowerKernels.h"

using namespace mlir;

namespace tinfoil::codegen {

LogicalResult lowerPack(tflk::PackOp op, KernelBuilder &k) {
  auto strides = byteStrides(op, op.getWeights());
  if (failed(strides))
    return failure();
  auto type = cast<ShapedType>(op.getWeights().getType());
  if (!type.getElementType().isF32() || type.getRank() != 3)
    return op.emitOpError("packs matrices of f32 only");
  tflk::KernelAttr kernel = op.getKernel();
  int64_t lanes = kernel.getLanes();
  bool transposed = op.getTransposed();
  int64_t columns = type.getDimSize(transposed ? 2 : 1), depth = type.getDimSize(transposed ? 1 : 2);
  int64_t padded = llvm::alignTo(columns, lanes);
  Value from = pointerTo(k, op.getWeights()), to = pointerTo(k, op.getOutput());
  int64_t columnStep = (*strides)[transposed ? 2 : 1], depthStep = (*strides)[transposed ? 1 : 2];
  k.loop(k.c64(type.getDimSize(0)), {}, [&](Value set, ValueRange) {
    Value x = k.at(from, k.mul(set, (*strides)[0])), y = k.at(to, k.mul(set, padded * depth * 4));
    for (int64_t first = 0; first < padded; first += kernel.getColumns()) {
      int64_t width = std::min(kernel.getColumns(), padded - first);
      k.loop(k.c64(depth), {}, [&](Value d, ValueRange) {
        Value row = k.at(k.at(x, first * columnStep), k.mul(d, depthStep));
        Value out = k.at(k.at(y, first * depth * 4), k.mul(d, width * 4));
        for (int64_t c = 0; c < width; c += lanes) {
          int64_t there = std::min(lanes, columns - first - c);
          if (columnStep == 4 && there == lanes) {
            k.store(k.load(k.vec(lanes, k.f32()), k.at(row, c * 4), 4), k.at(out, c * 4), 4);
            continue;
          }
          for (int64_t lane = 0; lane < lanes; ++lane) {
            Value value = lane < there ? k.load(k.f32(), k.at(row, (c + lane) * columnStep), 4) : k.cf32(0);
            k.store(value, k.at(out, (c + lane) * 4), 4);
          }
        }
        return SmallVector<Value>();
      });
    }
    return SmallVector<Value>();
  });
  return success();
}

} // namespace tinfoil::codegen
