//===- KernelBuilder.cpp - Pointers, vectors and loops --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

#include "tinfoil/Codegen/Common/VectorizeBody.h"

using namespace mlir;

namespace tinfoil::codegen {

ValueRange KernelBuilder::loop(Value count, ValueRange carried,
                               llvm::function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  auto loop = scf::ForOp::create(b, loc, c64(0), count, c64(1), carried,
                                 [&](OpBuilder &, Location, Value i, ValueRange values) {
                                   SmallVector<Value> next = body(i, values);
                                   scf::YieldOp::create(b, loc, next);
                                 });
  auto unroll = LLVM::LoopUnrollAttr::get(b.getContext(), b.getBoolAttr(true), {}, {}, {}, {}, {}, {});
  loop->setAttr("loop_annotation", LLVM::LoopAnnotationAttr::get(b.getContext(), {}, {}, {}, unroll, {}, {}, {}, {}, {},
                                                                 {}, {}, {}, {}, {}, {}));
  return loop.getResults();
}

SmallVector<Value> KernelBuilder::inlineOnVectors(Block &block, ValueRange arguments, int64_t lanes) {
  return llvm::map_to_vector(cloneOnVectors(b, block, arguments, lanes),
                             [&](Value value) { return broadcastTo(b, loc, value, lanes); });
}

} // namespace tinfoil::codegen
