//===- CustomOpMap.cpp - Which custom operators take int8 weights ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/CustomOpMap.h"

#include "llvm/ADT/Twine.h"

#include <tuple>

using namespace llvm;

namespace tinfoil::quantization {

LogicalResult parseCustomOpMap(StringRef text, CustomOpField field, CustomOpMap &map, std::string &error) {
  SmallVector<StringRef> entries;
  text.split(entries, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef entry : entries) {
    auto [name, value] = entry.split('=');
    name = name.trim();
    value = value.trim();
    if (name.empty() || value.empty()) {
      error = ("'" + entry + "' is not of the form Name=value").str();
      return failure();
    }
    CustomOpInfo &info = map[name];
    if (field == CustomOpField::Operands) {
      SmallVector<StringRef> numbers;
      value.split(numbers, '-');
      for (StringRef number : numbers) {
        int operand = 0;
        if (number.getAsInteger(10, operand) || operand < 0) {
          error = ("'" + number + "' in '" + entry + "' is no operand number").str();
          return failure();
        }
        info.operands.push_back(operand);
      }
      continue;
    }
    bool isTrue = value.equals_insensitive("true");
    if (!isTrue && !value.equals_insensitive("false")) {
      error = ("'" + value + "' in '" + entry + "' is neither true nor false").str();
      return failure();
    }
    (field == CustomOpField::WeightOnly ? info.weightOnly : info.noSideEffect) = isTrue;
  }
  return success();
}

LogicalResult parseCustomOps(const CustomOpTexts &texts, CustomOpMap &map, std::string &error) {
  std::tuple<StringRef, StringRef, CustomOpField> options[] = {
      {"custom-ops", texts.operands, CustomOpField::Operands},
      {"custom-ops-weight-only", texts.weightOnly, CustomOpField::WeightOnly},
      {"custom-ops-no-side-effect", texts.noSideEffect, CustomOpField::NoSideEffect}};
  for (auto [name, text, field] : options) {
    std::string message;
    if (succeeded(parseCustomOpMap(text, field, map, message)))
      continue;
    error = (name + ": " + message).str();
    return failure();
  }
  return success();
}

} // namespace tinfoil::quantization
