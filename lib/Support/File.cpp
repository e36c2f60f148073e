//===- File.cpp - Reading and replacing files -----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Support/File.h"

#include "llvm/Support/Error.h"

using namespace llvm;

namespace tinfoil {

std::shared_ptr<MemoryBuffer> openInput(StringRef path, raw_ostream &errors) {
  auto file = MemoryBuffer::getFileOrSTDIN(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!file) {
    errors << path << ": error: cannot be read: " << file.getError().message() << "\n";
    return nullptr;
  }
  return std::move(*file);
}

LogicalResult writeOutput(StringRef path, raw_ostream &errors, function_ref<void(raw_ostream &)> write) {
  Error error = writeToOutput(path, [&](raw_ostream &os) {
    write(os);
    os.flush();
    return Error::success();
  });
  if (!error)
    return success();
  errors << path << ": error: cannot be written: " << toString(std::move(error)) << "\n";
  return failure();
}

} // namespace tinfoil
