//===- Summary.h - Operators of a .tflite file ------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TARGET_FLATBUFFER_SUMMARY_H
#define TINFOIL_TARGET_FLATBUFFER_SUMMARY_H

#include "mlir/IR/MLIRContext.h"
#include "mlir/Support/LLVM.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>
#include <string>
#include <vector>

namespace tinfoil::flatbuffer {

struct OperatorCount {
  /// `CONV_2D`, or `CUSTOM Name`.
  std::string name;
  int version;
  int64_t count;
};

/// What a file says of itself without being imported.
struct FileSummary {
  int64_t subgraphs = 0;
  std::string minRuntime;
  /// Most frequent first, then by name.
  std::vector<OperatorCount> operators;
};

/// Verify a file and count its operators; on failure the reason has been reported.
mlir::FailureOr<FileSummary> summarize(std::shared_ptr<llvm::MemoryBuffer> file, mlir::MLIRContext *context);

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_TARGET_FLATBUFFER_SUMMARY_H
