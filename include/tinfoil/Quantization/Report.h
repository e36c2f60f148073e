//===- Report.h - What happened to every weight -----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_QUANTIZATION_REPORT_H
#define TINFOIL_QUANTIZATION_REPORT_H

#include "tinfoil/Quantization/Policy.h"

#include "llvm/ADT/DenseSet.h"

namespace tinfoil::quantization {

/// One use of one weight, in text and numbers only: it outlives the module.
struct WeightRecord {
  std::string function;
  /// `tfl.conv_2d`, or the code of a custom operator.
  std::string op;
  /// ODS name of the operand.
  std::string operand;
  /// Name of the weight, or of the op's result where the weight has none.
  std::string location;
  std::string shape;
  std::string typeBefore, typeAfter;
  int64_t bytesBefore = 0, bytesAfter = 0;
  Decision decision = Decision::Float;
  std::string reason;
  /// The kernel a current runtime takes for the op.
  std::string kernel;
  /// False for operands that no kernel knows in int8: biases, constants of arithmetic.
  bool eligible = false;
  /// A use of a weight whose bytes another record counts already.
  bool shared = false;
};

/// Collects the records of a model.
class Report {
public:
  /// Add the decisions of a function, in program order. Weights that share a buffer, also between functions, have
  /// their bytes counted once.
  void add(mlir::func::FuncOp function, llvm::ArrayRef<WeightDecision> decisions);

  llvm::ArrayRef<WeightRecord> getRecords() const { return records; }

private:
  std::vector<WeightRecord> records;
  llvm::DenseSet<uint64_t> counted;
  llvm::DenseSet<std::pair<uint64_t, mlir::Type>> stored;
};

/// The record of a decision.
WeightRecord describe(mlir::func::FuncOp function, const WeightDecision &decision);

/// Sums over records.
struct Totals {
  int64_t quantized = 0, keptFloat = 0, other = 0;
  int64_t bytesBefore = 0, bytesAfter = 0, otherBytes = 0;
  /// Why weights that could be quantized stay float, with how often.
  std::vector<std::pair<std::string, int64_t>> reasons;
};
Totals sum(llvm::ArrayRef<WeightRecord> records);

/// An aligned table: one row for each weight that could be quantized, then sums. `color` marks decisions.
void printTable(llvm::ArrayRef<WeightRecord> records, llvm::raw_ostream &os, bool color);

/// The records as JSON: an array of objects.
void printJson(llvm::ArrayRef<WeightRecord> records, llvm::raw_ostream &os);

/// Send a decision to MLIR's remark engine; nothing happens unless remarks were asked for.
void emitRemark(mlir::func::FuncOp function, const WeightDecision &decision);

} // namespace tinfoil::quantization

#endif // TINFOIL_QUANTIZATION_REPORT_H
