//===- Compile.h - Body of tfl-compile --------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TOOLS_COMPILE_H
#define TINFOIL_TOOLS_COMPILE_H

namespace tinfoil::tools {

/// Exit status: 0 done, 1 refused or failed, 2 usage.
int compileMain(int argc, char **argv);

} // namespace tinfoil::tools

#endif // TINFOIL_TOOLS_COMPILE_H
