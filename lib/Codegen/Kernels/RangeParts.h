//===- RangeParts.h - Ranges gathered where images are made -----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The least and greatest values that a product writes, kept as `tflk.quantize` takes them: [images, parts, 2, 16] of
// f32. Tasks that may run at the same time have a part each.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_RANGEPARTS_H
#define TINFOIL_LIB_CODEGEN_KERNELS_RANGEPARTS_H

#include "KernelBuilder.h"

namespace tinfoil::codegen {

/// Of one part: sixteen least values, then as many greatest ones.
constexpr int64_t kRangeLanes = 16, kRangeEndBytes = 4 * kRangeLanes, kRangePartBytes = 2 * kRangeEndBytes;

/// The parts that some piece of work may write; none if `base` is null.
struct RangeParts {
  mlir::Value base;
  int64_t parts = 0;
  /// Whether every image has parts of its own.
  bool isPerImage = false;

  explicit operator bool() const { return bool(base); }
  /// Those of an image; all of one index are without a value.
  RangeParts ofImage(KernelBuilder &k, mlir::Value image) const;
};

/// The parts of all images, each zero: `buffer` may be null.
mlir::FailureOr<RangeParts> startRanges(KernelBuilder &k, mlir::Operation *op, mlir::Value buffer);

/// KernelBuilder::tasksOver, with no more tasks than there are parts; `body` gets those that its iteration may write.
void tasksOver(KernelBuilder &k, int64_t count, double nanoseconds, const RangeParts &ranges,
               llvm::function_ref<void(mlir::Value index, const RangeParts &ranges)> body);

/// Takes values into the first of some parts: what is there is read first, and written by `store`.
class RangeKeeper {
public:
  /// `place` may be null: then there is nothing to do.
  RangeKeeper(KernelBuilder &k, mlir::Value place, int64_t lanes);
  /// All elements of a vector, or the first `count` of them if that is not 0.
  void take(mlir::Value vector, int64_t count);
  void store();

private:
  KernelBuilder &k;
  mlir::Value place, low, high;
};

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_RANGEPARTS_H
