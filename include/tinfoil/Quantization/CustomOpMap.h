//===- CustomOpMap.h - Which custom operators take int8 weights -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_QUANTIZATION_CUSTOMOPMAP_H
#define TINFOIL_QUANTIZATION_CUSTOMOPMAP_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/LogicalResult.h"

#include <string>

namespace tinfoil::quantization {

/// What is known of a custom operator.
struct CustomOpInfo {
  /// Operands that may be int8; always with one scale per tensor.
  llvm::SmallVector<int> operands;
  /// The kernel computes in float: weights reach it through a tfl.dequantize.
  bool weightOnly = false;
  /// The operator may be erased when nothing uses its results.
  bool noSideEffect = true;
};

/// By custom code.
using CustomOpMap = llvm::StringMap<CustomOpInfo>;

/// The three texts that describe custom operators on a command line: operands, weight-only, no side effect.
struct CustomOpTexts {
  std::string operands, weightOnly, noSideEffect;
};

/// Which field of CustomOpInfo an option sets.
enum class CustomOpField { Operands, WeightOnly, NoSideEffect };

/// Parse `Name=1-3,Other=3` (operands) or `Name=true,Other=false` into the map. On failure `error` says what is wrong.
llvm::LogicalResult parseCustomOpMap(llvm::StringRef text, CustomOpField field, CustomOpMap &map, std::string &error);

/// All three; `error` names the option that is wrong.
llvm::LogicalResult parseCustomOps(const CustomOpTexts &texts, CustomOpMap &map, std::string &error);

} // namespace tinfoil::quantization

#endif // TINFOIL_QUANTIZATION_CUSTOMOPMAP_H
