//===- KernelBuilder.cpp - Pointers, vectors and loops --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

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
  IRMapping map;
  map.map(block.getArguments(), arguments);
  for (Operation &op : block.without_terminator()) {
    Attribute value;
    if (matchPattern(&op, m_Constant(&value))) {
      auto type = vec(lanes, op.getResult(0).getType());
      Value splatted = arith::ConstantOp::create(b, loc, SplatElementsAttr::get(type, value));
      map.map(op.getResult(0), splatted);
      continue;
    }
    SmallVector<Value> operands;
    for (Value operand : op.getOperands()) {
      Value mapped = map.lookupOrDefault(operand);
      operands.push_back(isa<VectorType>(mapped.getType()) ? mapped : splat(mapped, lanes));
    }
    SmallVector<Type> types(llvm::map_range(op.getResultTypes(), [&](Type type) { return vec(lanes, type); }));
    OperationState state(loc, op.getName(), operands, types, op.getAttrs());
    state.propertiesAttr = op.getPropertiesAsAttribute();
    map.map(op.getResults(), b.create(state)->getResults());
  }
  return llvm::map_to_vector(block.getTerminator()->getOperands(), [&](Value value) {
    Value mapped = map.lookupOrDefault(value);
    return isa<VectorType>(mapped.getType()) ? mapped : splat(mapped, lanes);
  });
}

} // namespace tinfoil::codegen
