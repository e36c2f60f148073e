//===- InternalNames.h - Names that no library has ---------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_OBJECT_INTERNALNAMES_H
#define TINFOIL_LIB_TARGET_OBJECT_INTERNALNAMES_H

#include "mlir/IR/BuiltinOps.h"

namespace tinfoil::object {

/// Give internal functions of a module of the LLVM dialect names that C has no function of: LLVM makes calls of memcpy,
/// memmove and memset by their name, and takes functions of a name like `llvm.x` for its own. A model may have a
/// function or signature of any name.
void renameInternals(mlir::ModuleOp module);

} // namespace tinfoil::object

#endif // TINFOIL_LIB_TARGET_OBJECT_INTERNALNAMES_H
