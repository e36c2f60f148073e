//===- Import.h - .tflite to the tfl dialect --------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TARGET_FLATBUFFER_IMPORT_H
#define TINFOIL_TARGET_FLATBUFFER_IMPORT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>
#include <string>
#include <vector>

namespace tinfoil::flatbuffer {

struct ImportOptions {
  /// Names of tensors that become the inputs and outputs of the entry instead of the model's own.
  std::vector<std::string> inputArrays;
  std::vector<std::string> outputArrays;
  /// Leave out operators that no output needs, also without inputArrays and outputArrays.
  bool pruneUnreachable = false;
};

/// Import a model. The file may come from anywhere: it is verified before anything in it is followed, and whatever is
/// wrong is reported at `file`'s name with subgraph, operator, tensor and byte offset; the result is then null.
///
/// Large constants refer to the bytes of `file` and keep it alive; nothing is copied.
mlir::OwningOpRef<mlir::ModuleOp> importModel(std::shared_ptr<llvm::MemoryBuffer> file, mlir::MLIRContext *context,
                                              const ImportOptions &options = {});

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_TARGET_FLATBUFFER_IMPORT_H
