//===- ImportSubgraph.h - One subgraph as one function ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_FLATBUFFER_IMPORTSUBGRAPH_H
#define TINFOIL_LIB_TARGET_FLATBUFFER_IMPORTSUBGRAPH_H

#include "ModelFile.h"
#include "OpTable.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"

namespace tinfoil::flatbuffer {

/// Fills the body of a function with the operators of a subgraph. The functions of all subgraphs exist already, so
/// that control-flow operators can refer to them.
class SubgraphImporter {
public:
  SubgraphImporter(const ModelFile &file, int index, llvm::ArrayRef<mlir::func::FuncOp> functions)
      : file(file), index(index), functions(functions), subgraph(file.getSubgraph(index)), function(functions[index]),
        builder(function.getContext()) {}

  /// `inputs` and `outputs` are the tensors of the function's arguments and results; `prune` leaves out operators
  /// that no output needs.
  mlir::LogicalResult run(llvm::ArrayRef<int32_t> inputs, llvm::ArrayRef<int32_t> outputs, bool prune);

private:
  mlir::LogicalResult importOp(int op);
  mlir::LogicalResult importBuiltin(int op, const OpEntry &entry);
  mlir::LogicalResult importCustom(int op);
  mlir::LogicalResult importIf(int op);
  mlir::LogicalResult importWhile(int op);
  mlir::LogicalResult importCallOnce(int op);

  /// Operators from which an output can be reached.
  llvm::SmallVector<bool> neededOps(llvm::ArrayRef<int32_t> inputs, llvm::ArrayRef<int32_t> outputs) const;

  mlir::FailureOr<mlir::Value> getValue(int32_t tensor, int op);
  mlir::FailureOr<mlir::Value> getConstant(int32_t tensor, bool narrowRange);
  mlir::FailureOr<llvm::SmallVector<mlir::Value>> getOperands(int op);
  mlir::FailureOr<llvm::SmallVector<mlir::Type>> getResultTypes(int op);
  mlir::LogicalResult setResults(int op, mlir::ValueRange results);
  mlir::LogicalResult narrowWeights(int op, mlir::Operation *created);
  mlir::FailureOr<mlir::Value> reshapeTarget(int op);
  mlir::FailureOr<mlir::func::FuncOp> getCallee(int op, int32_t subgraph, mlir::TypeRange inputs,
                                                mlir::TypeRange results, llvm::StringRef what);
  mlir::Value noValue();
  mlir::Location resultLoc(int op);
  Place place(int op, int tensor = -1) const;

  const ModelFile &file;
  int index;
  llvm::ArrayRef<mlir::func::FuncOp> functions;
  const tflite::SubGraph &subgraph;
  mlir::func::FuncOp function;
  mlir::OpBuilder builder;
  /// Tensors that have a value: arguments and results of operators seen so far.
  llvm::DenseMap<int32_t, mlir::Value> values;
  /// Constants, with the full range of their storage and narrowed.
  llvm::DenseMap<int32_t, mlir::Value> constants, narrowConstants;
};

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_LIB_TARGET_FLATBUFFER_IMPORTSUBGRAPH_H
