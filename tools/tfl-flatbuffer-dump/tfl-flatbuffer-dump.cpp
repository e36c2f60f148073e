//===- tfl-flatbuffer-dump.cpp - Print .tflite files as text -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/FlatBufferDump.h"

int main(int argc, char **argv) { return tinfoil::tools::flatBufferDumpMain(argc, argv); }
