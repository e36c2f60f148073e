//===- tfl-compile.cpp - Compile a model ------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/Compile.h"

int main(int argc, char **argv) { return tinfoil::tools::compileMain(argc, argv); }
