//===- BufferAddress.cpp - Buffers as pointers ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferAddress.h"

using namespace mlir;

namespace tinfoil::codegen {

Value pointerTo(KernelBuilder &k, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(k.b, k.loc, buffer);
  base = arith::IndexCastOp::create(k.b, k.loc, k.i64(), base);
  Value pointer = LLVM::IntToPtrOp::create(k.b, k.loc, k.ptr(), base);
  int64_t offset = 0;
  SmallVector<int64_t> strides;
  if (succeeded(type.getStridesAndOffset(strides, offset)) && ShapedType::isStatic(offset))
    return k.at(pointer, k.c64(offset * k.bytes(type.getElementType())));
  auto metadata = memref::ExtractStridedMetadataOp::create(k.b, k.loc, buffer);
  Value dynamic = arith::IndexCastOp::create(k.b, k.loc, k.i64(), metadata.getOffset());
  return k.at(pointer, k.mul(dynamic, k.bytes(type.getElementType())));
}

FailureOr<SmallVector<int64_t>> byteStrides(Operation *op, Value buffer) {
  auto type = dyn_cast<MemRefType>(buffer.getType());
  if (!type)
    return op->emitOpError("must be on buffers here: bufferize first");
  int64_t offset = 0;
  SmallVector<int64_t> strides;
  if (failed(type.getStridesAndOffset(strides, offset)) || llvm::any_of(strides, ShapedType::isDynamic))
    return op->emitOpError("has a buffer whose strides are not static");
  if (!strides.empty() && strides.back() != 1 && type.getShape().back() != 1)
    return op->emitOpError("has a buffer whose last dimension is not contiguous");
  for (int64_t &stride : strides)
    stride *= KernelBuilder::bytes(type.getElementType());
  return strides;
}

} // namespace tinfoil::codegen
