//===- ExportSubgraph.h - One function as one subgraph ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_FLATBUFFER_EXPORTSUBGRAPH_H
#define TINFOIL_LIB_TARGET_FLATBUFFER_EXPORTSUBGRAPH_H

#include "ExportTensor.h"
#include "OpTable.h"
#include "OperatorTrail.h"

#include "tinfoil/Target/FlatBuffer/Export.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/StringMap.h"

namespace tinfoil::flatbuffer {

/// What all subgraphs of a file share.
struct ExportState {
  ExportState(const ExportOptions &options) : options(options), buffers(!options.disableBufferDeduping) {}

  /// Index of the code of a builtin operator, or of a custom one by its name; its version becomes at least `version`.
  uint32_t opcode(tflite::BuiltinOperator builtin, llvm::StringRef customCode, int version);

  const ExportOptions &options;
  flatbuffers::FlatBufferBuilder builder;
  BufferPool buffers;
  llvm::StringMap<int32_t> subgraphs;
  struct Opcode {
    tflite::BuiltinOperator builtin;
    std::string customCode;
    int32_t version;
  };
  /// Codes in order of first use.
  std::vector<Opcode> opcodes;
  /// Versions that the codes must at least have, from the file that was read.
  mlir::DictionaryAttr leastVersions;
  OperatorTrail trail;
};

class SubgraphExporter {
public:
  SubgraphExporter(mlir::func::FuncOp function, ExportState &state) : function(function), state(state) {}

  mlir::FailureOr<flatbuffers::Offset<tflite::SubGraph>> run();

  /// Tensor of an argument or a returned value; valid after `run`.
  int32_t getInput(unsigned index) const { return inputs[index]; }
  int32_t getOutput(unsigned index) const { return outputs[index]; }
  llvm::StringRef getTensorName(int32_t tensor) const { return tensors[tensor].name; }

private:
  void reserveNames();
  mlir::LogicalResult exportOp(mlir::Operation &op);
  mlir::LogicalResult exportConstant(mlir::Operation &op);
  mlir::LogicalResult exportStats(mlir::Operation &op);
  mlir::LogicalResult exportBuiltin(mlir::Operation &op, const OpEntry &entry);
  mlir::LogicalResult exportIf(tfl::IfOp op);
  mlir::LogicalResult exportWhile(tfl::WhileOp op);
  mlir::LogicalResult exportCallOnce(tfl::CallOnceOp op);
  mlir::LogicalResult exportCustom(mlir::Operation &op, llvm::StringRef code, llvm::ArrayRef<char> options);
  mlir::LogicalResult exportForeign(mlir::Operation &op, mlir::Operation &foreign);
  mlir::LogicalResult exportCustomTf(tfl::CustomTfOp op);
  mlir::LogicalResult exportTfIf(mlir::Operation &op);
  mlir::LogicalResult exportBranches(mlir::Operation &op, mlir::Value condition, mlir::ValueRange passed,
                                     int32_t thenIndex, int32_t elseIndex);
  mlir::LogicalResult exportControlNode(tfl::ControlNodeOp op);

  /// The subgraph that a region calls; the region must hold nothing but that call of all its arguments.
  mlir::FailureOr<int32_t> calledSubgraph(mlir::Region &region, mlir::Operation *op, mlir::ValueRange &operands);

  mlir::FailureOr<llvm::SmallVector<int32_t>> operandTensors(mlir::Operation &op, mlir::ValueRange operands);
  mlir::LogicalResult addResults(mlir::Operation &op);
  /// Tensors of the results; after addResults.
  llvm::SmallVector<int32_t> resultTensors(mlir::Operation &op);
  mlir::FailureOr<int32_t> addTensor(mlir::Value value, mlir::Operation *op, llvm::StringRef name, uint32_t buffer);
  void addOperator(uint32_t opcode, llvm::ArrayRef<int32_t> operands, llvm::ArrayRef<int32_t> results,
                   tflite::BuiltinOptions kind, flatbuffers::Offset<void> options,
                   llvm::ArrayRef<char> customOptions = {}, llvm::ArrayRef<int32_t> intermediates = {});
  int versionOf(mlir::Operation &op, llvm::StringRef builtin, const OpEntry *entry, llvm::ArrayRef<int32_t> operands);
  std::string nameFor(mlir::Value value, mlir::Location loc, unsigned result, unsigned numResults,
                      llvm::StringRef fallback);

  mlir::func::FuncOp function;
  ExportState &state;
  llvm::DenseMap<mlir::Value, int32_t> tensorOf;
  llvm::DenseMap<mlir::Value, std::string> fixedNames;
  NameAllocator names;
  std::vector<TensorData> tensors;
  std::vector<flatbuffers::Offset<tflite::Operator>> operators;
  llvm::SmallVector<int32_t> inputs, outputs;
};

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_LIB_TARGET_FLATBUFFER_EXPORTSUBGRAPH_H
