//===- Dump.cpp - A .tflite file as text ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Target/FlatBuffer/Dump.h"

#include "ModelFile.h"

#include <flatbuffers/minireflect.h>

using namespace mlir;

namespace tinfoil::flatbuffer {

llvm::LogicalResult dumpModel(std::shared_ptr<llvm::MemoryBuffer> file, MLIRContext *context, llvm::raw_ostream &os) {
  if (failed(ModelFile::open(file, context)))
    return failure();
  ::flatbuffers::ToStringVisitor visitor("\n", /*quotes=*/false, "  ", /*vdelimited=*/false);
  ::flatbuffers::IterateFlatBuffer(reinterpret_cast<const uint8_t *>(file->getBufferStart()), tflite::ModelTypeTable(),
                                   &visitor);
  os << visitor.s << "\n";
  return success();
}

} // namespace tinfoil::flatbuffer
