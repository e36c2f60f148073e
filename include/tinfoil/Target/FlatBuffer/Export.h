//===- Export.h - The tfl dialect to .tflite --------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TARGET_FLATBUFFER_EXPORT_H
#define TINFOIL_TARGET_FLATBUFFER_EXPORT_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"

#include <memory>

namespace tinfoil::flatbuffer {

struct ExportOptions {
  /// Write ops of the tfl dialect as builtin operators; without it, a module that has any is refused.
  bool emitBuiltinOps = true;
  /// Write ops of the tf dialect as custom operators; without it, a module that has any is refused.
  bool emitCustomOps = true;
  /// Give inner tensors short names instead of those of their locations.
  bool stripDebugInfo = false;
  /// Give every constant a buffer of its own.
  bool disableBufferDeduping = false;
};

/// The finished file.
class ModelBytes {
public:
  virtual ~ModelBytes() = default;
  virtual llvm::StringRef getBytes() const = 0;
};

/// Write a module as a .tflite file. Nothing is rewritten: an op that has no operator is a located error that names
/// it, and the result is null. The same module and options give the same bytes.
std::unique_ptr<ModelBytes> exportModel(mlir::ModuleOp module, const ExportOptions &options = {});

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_TARGET_FLATBUFFER_EXPORT_H
