//===- KernelBuilder.cpp - Pointers, vectors and loops --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Codegen/Common/VectorizeBody.h"

using namespace mlir;

namespace tinfoil::codegen {

ValueRange KernelBuilder::loop(Value count, ValueRange carried,
                               llvm::function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  return makeLoop(count, carried, body).getResults();
}

scf::ForOp KernelBuilder::makeLoop(Value count, ValueRange carried,
                                   llvm::function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  auto loop = scf::ForOp::create(b, loc, c64(0), count, c64(1), carried,
                                 [&](OpBuilder &, Location, Value i, ValueRange values) {
                                   SmallVector<Value> next = body(i, values);
                                   scf::YieldOp::create(b, loc, next);
                                 });
  auto unroll = LLVM::LoopUnrollAttr::get(b.getContext(), b.getBoolAttr(true), {}, {}, {}, {}, {}, {});
  loop->setAttr("loop_annotation", LLVM::LoopAnnotationAttr::get(b.getContext(), {}, {}, {}, unroll, {}, {}, {}, {}, {},
                                                                 {}, {}, {}, {}, {}, {}));
  return loop;
}

void KernelBuilder::loopOver(int64_t count, llvm::function_ref<void(Value)> body) { tasksOver(count, 0, body); }

void KernelBuilder::tasksOver(int64_t count, double nanoseconds, llvm::function_ref<void(Value)> body) {
  if (count == 1)
    return body(Value());
  scf::ForOp loop = makeLoop(c64(count), {}, [&](Value i, ValueRange) {
    body(i);
    return SmallVector<Value>();
  });
  if (hasTasks && isWorthTasks(nanoseconds))
    loop->setAttr(kTasksAttr, b.getUnitAttr());
}

func::FuncOp makeFunction(OpBuilder &b, StringRef name, TypeRange arguments, TypeRange results) {
  auto function = func::FuncOp::create(b, b.getUnknownLoc(), name, b.getFunctionType(arguments, results));
  function.setPrivate();
  function->setAttr("passthrough", b.getArrayAttr(b.getStringAttr("noinline")));
  for (auto [index, type] : llvm::enumerate(arguments))
    if (isa<LLVM::LLVMPointerType>(type))
      function.setArgAttr(index, "llvm.noalias", b.getUnitAttr());
  function.addEntryBlock();
  return function;
}

Value KernelBuilder::firstLanes(int64_t count, int64_t lanes) {
  SmallVector<bool> bits;
  for (int64_t lane = 0; lane < lanes; ++lane)
    bits.push_back(lane < count);
  return arith::ConstantOp::create(b, loc, b.getBoolVectorAttr(bits));
}

Value KernelBuilder::loadFirst(VectorType type, Value pointer, int64_t count) {
  int64_t size = bytes(type.getElementType());
  return LLVM::MaskedLoadOp::create(b, loc, type, pointer, firstLanes(count, type.getNumElements()), zero(type),
                                    b.getI32IntegerAttr(size));
}

void KernelBuilder::storeFirst(Value value, Value pointer, int64_t count) {
  auto type = cast<VectorType>(value.getType());
  int64_t size = bytes(type.getElementType());
  // One or two stores of powers of two: processors hand on what plain stores wrote before it is in the cache.
  if (size >= 4 && llvm::popcount(uint64_t(count)) <= 2) {
    for (int64_t lane = 0; lane < count;) {
      int64_t some = int64_t(llvm::bit_floor(uint64_t(count - lane)));
      Value part = vector::ExtractStridedSliceOp::create(b, loc, value, ArrayRef<int64_t>{lane},
                                                         ArrayRef<int64_t>{some}, ArrayRef<int64_t>{1});
      store(part, at(pointer, lane * size), size);
      lane += some;
    }
    return;
  }
  if (size >= 4) {
    LLVM::MaskedStoreOp::create(b, loc, value, pointer, firstLanes(count, type.getNumElements()),
                                b.getI32IntegerAttr(size));
    return;
  }
  // LLVM 22 writes four bytes for a masked store of one byte that was truncated, and has no instruction but on AVX-512.
  for (int64_t lane = 0; lane < count; ++lane)
    store(vector::ExtractOp::create(b, loc, value, ArrayRef<int64_t>{lane}), at(pointer, lane * size), size);
}

SmallVector<Value> KernelBuilder::inlineOnVectors(Block &block, ValueRange arguments, int64_t lanes) {
  return llvm::map_to_vector(cloneOnVectors(b, block, arguments, lanes),
                             [&](Value value) { return broadcastTo(b, loc, value, lanes); });
}

} // namespace tinfoil::codegen
