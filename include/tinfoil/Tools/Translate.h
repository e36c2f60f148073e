//===- Translate.h - Body of tfl-translate ----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TOOLS_TRANSLATE_H
#define TINFOIL_TOOLS_TRANSLATE_H

namespace tinfoil::tools {

/// The whole of tfl-translate; returns the exit status.
int translateMain(int argc, char **argv);

} // namespace tinfoil::tools

#endif // TINFOIL_TOOLS_TRANSLATE_H
