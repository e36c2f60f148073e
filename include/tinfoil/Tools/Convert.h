//===- Convert.h - Body of tfl-convert --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TOOLS_CONVERT_H
#define TINFOIL_TOOLS_CONVERT_H

#include "tinfoil/Pipelines/DynamicRange.h"
#include "tinfoil/Quantization/Report.h"
#include "tinfoil/Target/FlatBuffer/Export.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/MemoryBuffer.h"

namespace tinfoil::tools {

/// The whole of tfl-convert; returns the exit status: 0 done, 1 refused or failed, 2 usage.
int convertMain(int argc, char **argv);

/// What a conversion is to do.
struct ConvertOptions {
  bool quantize = true;
  /// Run the float optimizer.
  bool optimize = true;
  quantization::DynamicRangeOptions dynamicRange;
  flatbuffer::ExportOptions exportOptions;
  /// New shapes of inputs, name=1,224,224,3 each; carried through the model in front of everything else.
  std::vector<std::string> inputShapes;
};

/// A converted model and what happened to its weights.
struct Converted {
  std::unique_ptr<flatbuffer::ModelBytes> bytes;
  std::vector<quantization::WeightRecord> records;
};

/// Import, quantize, export. On failure everything has been reported to the context and `bytes` is null.
Converted convertModel(std::shared_ptr<llvm::MemoryBuffer> file, mlir::MLIRContext &context,
                       const ConvertOptions &options);

} // namespace tinfoil::tools

#endif // TINFOIL_TOOLS_CONVERT_H
