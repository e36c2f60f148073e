//===- Dump.h - A .tflite file as text --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TARGET_FLATBUFFER_DUMP_H
#define TINFOIL_TARGET_FLATBUFFER_DUMP_H

#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>

namespace tinfoil::flatbuffer {

/// Print every field that is set, one a line, indented by two spaces; tables as `{ ... }`, vectors as `[ a, b ]`,
/// enumerators by name. The file is verified first; on failure the reason has been reported.
llvm::LogicalResult dumpModel(std::shared_ptr<llvm::MemoryBuffer> file, mlir::MLIRContext *context,
                              llvm::raw_ostream &os);

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_TARGET_FLATBUFFER_DUMP_H
