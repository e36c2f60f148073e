//===- Text.h - Numbers and names for people --------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_SUPPORT_TEXT_H
#define TINFOIL_SUPPORT_TEXT_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <string>

namespace tinfoil {

/// A number with a comma between thousands: 1,067,648.
std::string grouped(int64_t number);

/// A text as a field of a CSV file: in quotes, those inside doubled.
std::string quotedField(llvm::StringRef text);

} // namespace tinfoil

#endif // TINFOIL_SUPPORT_TEXT_H
