//===- tfl-translate.cpp - .tflite files to and from the tfl dialect ------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Tools/Translate.h"

int main(int argc, char **argv) { return tinfoil::tools::translateMain(argc, argv); }
