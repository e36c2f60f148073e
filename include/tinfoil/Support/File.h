//===- File.h - Reading and replacing files ---------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_SUPPORT_FILE_H
#define TINFOIL_SUPPORT_FILE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/LogicalResult.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>

namespace tinfoil {

/// Open a file for reading, mapped into memory where the system can; `-` is standard input. On failure the reason is
/// written to `errors` and the result is null. The file must not be written to while the buffer lives: replace it with
/// writeOutput, which leaves the mapped bytes alone.
std::shared_ptr<llvm::MemoryBuffer> openInput(llvm::StringRef path, llvm::raw_ostream &errors);

/// Write a file; `-` is standard output. What `write` produces goes to a temporary file beside the target, which takes
/// the target's place once it is complete: nothing partial is ever seen, and the target may be a file that is mapped.
llvm::LogicalResult writeOutput(llvm::StringRef path, llvm::raw_ostream &errors,
                                llvm::function_ref<void(llvm::raw_ostream &)> write);

} // namespace tinfoil

#endif // TINFOIL_SUPPORT_FILE_H
