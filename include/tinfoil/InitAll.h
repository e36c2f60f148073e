//===- InitAll.h - Everything, registered -----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_INITALL_H
#define TINFOIL_INITALL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace tinfoil {

/// All dialects that the tools read and write.
void registerAllDialects(mlir::DialectRegistry &registry);

/// All passes and pipelines, for the command line.
void registerAllPasses();

} // namespace tinfoil

#endif // TINFOIL_INITALL_H
