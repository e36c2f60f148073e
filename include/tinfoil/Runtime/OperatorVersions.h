//===- OperatorVersions.h - Which operator version to write -----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A runtime refuses an operator version that it does not know, and reads wrongly an operator that is written with too
// low a version. The rules (lib/Runtime/OperatorVersions.td) are conditions over the facts below:
//
//   in0=i8 & out0=f32      element types of operands and results; `none` for a missing optional operand
//   rank(in0) dim(in0,3) shape(in0) maxRank(ins) nin
//   nscales(in1) scale(in1) qdim(in1) qtable(in1) sparsity(in1)
//   attr(field) attr(field)=ENUMERATOR options
//   = != > >= < <= on numbers and names, * and /, ! & | and parentheses; & binds tighter than |
//
// A comparison with something that is not there (an operand, a dimension) is false.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_RUNTIME_OPERATORVERSIONS_H
#define TINFOIL_RUNTIME_OPERATORVERSIONS_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace tinfoil::runtime {

/// What the rules ask of a tensor. The shape is the static one: 1 for a dynamic dimension.
struct TensorFacts {
  /// f32 f16 bf16 f64 f8 i2 i4 i8 i16 i32 i64 u4 u8 u16 u32 u64 bool str c64 c128 resource variant, or none.
  llvm::StringRef type = "none";
  llvm::SmallVector<int64_t> shape;
  int64_t numScales = 0;
  float firstScale = 0;
  int64_t quantizedDimension = 0;
  bool hasQuantizationTable = false;
  bool hasSparsityTable = false;
};

/// What the rules ask of an operator.
struct OperatorFacts {
  llvm::StringRef builtin;
  llvm::SmallVector<TensorFacts> inputs;
  llvm::SmallVector<TensorFacts> outputs;
  bool hasOptions = false;
  /// Number of an option's field; nothing if there is no such field.
  std::function<std::optional<int64_t>(llvm::StringRef)> number;
  /// Name of an enumeration field's value; empty if there is none.
  std::function<llvm::StringRef(llvm::StringRef)> name;
};

/// The version to write.
int operatorVersion(const OperatorFacts &facts);

/// The first runtime that knows a version, such as "2.17.0"; empty when unknown.
llvm::StringRef minimumRuntime(llvm::StringRef builtin, int version);

/// Whether runtime `a` is older than `b`, number by number.
bool olderRuntime(llvm::StringRef a, llvm::StringRef b);

/// The error in a condition's spelling, empty if it has none. For the test of the data.
std::string checkCondition(llvm::StringRef condition);

/// All conditions of the data, for that test.
llvm::SmallVector<llvm::StringRef> allConditions();

} // namespace tinfoil::runtime

#endif // TINFOIL_RUNTIME_OPERATORVERSIONS_H
