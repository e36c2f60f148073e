//===- Mutation.h - Damaged model files -------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TEST_BADINPUT_MUTATION_H
#define TINFOIL_TEST_BADINPUT_MUTATION_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

namespace tinfoil::badinput {

/// `bytes` with one to six damages that `seed` and `index` decide: the same ones on every machine.
std::string mutate(llvm::StringRef bytes, uint64_t seed, uint64_t index);

} // namespace tinfoil::badinput

#endif // TINFOIL_TEST_BADINPUT_MUTATION_H
