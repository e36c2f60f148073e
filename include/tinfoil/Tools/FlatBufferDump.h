//===- FlatBufferDump.h - Body of tfl-flatbuffer-dump -----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TOOLS_FLATBUFFERDUMP_H
#define TINFOIL_TOOLS_FLATBUFFERDUMP_H

namespace tinfoil::tools {

/// The whole of tfl-flatbuffer-dump; returns the exit status: 0 done, 1 refused or failed, 2 usage.
int flatBufferDumpMain(int argc, char **argv);

} // namespace tinfoil::tools

#endif // TINFOIL_TOOLS_FLATBUFFERDUMP_H
