//===- Text.cpp - Numbers and names for people ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Support/Text.h"

namespace tinfoil {

std::string grouped(int64_t number) {
  std::string digits = std::to_string(number);
  int first = number < 0 ? 1 : 0;
  for (int position = int(digits.size()) - 3; position > first; position -= 3)
    digits.insert(position, ",");
  return digits;
}

std::string quotedField(llvm::StringRef text) {
  std::string field = "\"";
  for (char c : text) {
    if (c == '"')
      field += '"';
    field += c;
  }
  return field + "\"";
}

} // namespace tinfoil
