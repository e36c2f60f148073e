//===- ExpandCalls.h - Arithmetic that would call a library ------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_OBJECT_EXPANDCALLS_H
#define TINFOIL_LIB_TARGET_OBJECT_EXPANDCALLS_H

#include "llvm/IR/Module.h"

namespace tinfoil::object {

/// Write out what 32-bit ARM has no instructions for and LLVM would call compiler-rt for: divisions of integers, and
/// conversions between floats and 64-bit integers. To be done last: optimization makes instructions of some.
void expandCalls(llvm::Module &module, bool hasDivide);

} // namespace tinfoil::object

#endif // TINFOIL_LIB_TARGET_OBJECT_EXPANDCALLS_H
