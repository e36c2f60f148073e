//===- Text.h - Numbers and names for people --------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_SUPPORT_TEXT_H
#define TINFOIL_SUPPORT_TEXT_H

#include <cstdint>
#include <string>

namespace tinfoil {

/// A number with a comma between thousands: 1,067,648.
std::string grouped(int64_t number);

} // namespace tinfoil

#endif // TINFOIL_SUPPORT_TEXT_H
