//===- RandomLinalg.h - Linalg ops nobody thought of ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TEST_UNIT_CODEGEN_RANDOMLINALG_H
#define TINFOIL_TEST_UNIT_CODEGEN_RANDOMLINALG_H

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tinfoil::test {

struct RandomBuffer {
  std::string element;
  std::vector<int64_t> shape, strides;
  int64_t offset = 0, size = 0; // size in elements, of all memory
  std::string type, map;
  int sameAs = -1; // the input that this output updates
};

/// A function with one linalg op, between buffers that are its arguments: inputs, then outputs.
struct RandomLinalg {
  std::vector<RandomBuffer> buffers;
  unsigned numInputs = 0;
  bool isExact = true; // whatever the order of sums
  std::string body;    // of the function

  static RandomLinalg make(std::mt19937 &random);
  std::string function(const std::string &name) const;
};

} // namespace tinfoil::test

#endif // TINFOIL_TEST_UNIT_CODEGEN_RANDOMLINALG_H
