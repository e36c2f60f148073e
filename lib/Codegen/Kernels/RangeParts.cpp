//===- RangeParts.cpp - Ranges gathered where images are made --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RangeParts.h"

#include "BufferAddress.h"
#include "QuantizeBuilder.h"

#include "tinfoil/Codegen/Common/Context.h"

using namespace mlir;

namespace tinfoil::codegen {

RangeParts RangeParts::ofImage(KernelBuilder &k, Value image) const {
  if (!base || !isPerImage)
    return *this;
  return {k.part(base, image, parts * kRangePartBytes), parts, isPerImage};
}

FailureOr<RangeParts> startRanges(KernelBuilder &k, Operation *op, Value buffer) {
  if (!buffer)
    return RangeParts();
  auto type = dyn_cast<MemRefType>(buffer.getType());
  if (!type || !type.getLayout().isIdentity())
    return op->emitOpError("must write ranges into a contiguous buffer");
  RangeParts ranges{pointerTo(k, buffer), type.getDimSize(1), type.getDimSize(0) > 1};
  Value zero = k.zero(k.vec(kRangeLanes, k.f32()));
  k.loop(k.c64(type.getNumElements() / kRangeLanes), {}, [&](Value i, ValueRange) {
    k.store(zero, k.at(ranges.base, k.mul(i, kRangeEndBytes)), 4);
    return SmallVector<Value>();
  });
  return ranges;
}

void tasksOver(KernelBuilder &k, int64_t count, double nanoseconds, const RangeParts &ranges,
               llvm::function_ref<void(Value, const RangeParts &)> body) {
  if (!ranges || !k.hasTasks || !isWorthTasks(nanoseconds))
    return k.tasksOver(count, nanoseconds, [&](Value index) { body(index, ranges); });
  // Some iterations after another are a task; those left over have all parts once the tasks are done.
  int64_t perTask = llvm::divideCeil(count, ranges.parts), tasks = count / perTask, rest = count % perTask;
  auto iterations = [&](Value first, int64_t some, const RangeParts &mine) {
    k.loopOver(some, [&](Value index) { body(!index ? first : first ? k.add(first, index) : index, mine); });
  };
  k.tasksOver(tasks, nanoseconds, [&](Value task) {
    if (!task)
      return iterations(Value(), perTask, ranges);
    RangeParts mine{k.at(ranges.base, k.mul(task, kRangePartBytes)), 1, ranges.isPerImage};
    iterations(k.mul(task, perTask), perTask, mine);
  });
  if (rest > 0)
    iterations(k.c64(tasks * perTask), rest, ranges);
}

RangeKeeper::RangeKeeper(KernelBuilder &k, Value place, int64_t lanes) : k(k), place(place) {
  if (!place)
    return;
  VectorType type = k.vec(lanes, k.f32());
  low = k.load(type, place, 4);
  high = k.load(type, k.at(place, kRangeEndBytes), 4);
}

void RangeKeeper::take(Value vector, int64_t count) {
  if (!place)
    return;
  auto type = cast<VectorType>(vector.getType());
  if (count != 0) {
    // Zero is in every range.
    vector = arith::SelectOp::create(k.b, k.loc, k.firstLanes(count, type.getNumElements()), vector, k.zero(type));
  }
  low = lesser(k, vector, low);
  high = greater(k, vector, high);
}

void RangeKeeper::store() {
  if (!place)
    return;
  k.store(low, place, 4);
  k.store(high, k.at(place, kRangeEndBytes), 4);
}

} // namespace tinfoil::codegen
