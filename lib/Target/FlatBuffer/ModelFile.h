//===- ModelFile.h - A verified model file ----------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_FLATBUFFER_MODELFILE_H
#define TINFOIL_LIB_TARGET_FLATBUFFER_MODELFILE_H

#include "tinfoil/Target/FlatBuffer/schema_generated.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Location.h"
#include "mlir/Support/LLVM.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>

namespace tinfoil::flatbuffer {

/// A place in a model, for diagnostics. -1 where it does not apply.
struct Place {
  int subgraph = -1;
  int op = -1;
  int tensor = -1;
  /// A table of the file; its byte offset is printed.
  const void *table = nullptr;
};

/// A .tflite file whose structure has been verified: every offset lies inside, every index that other tables are
/// found by is in range. Shapes and buffer sizes are checked where they are used.
class ModelFile {
public:
  /// Verify `file`; on failure the reason has been reported.
  static mlir::FailureOr<ModelFile> open(std::shared_ptr<llvm::MemoryBuffer> file, mlir::MLIRContext *context);

  const tflite::Model &getModel() const { return *model; }
  const std::shared_ptr<llvm::MemoryBuffer> &getFile() const { return file; }
  const tflite::SubGraph &getSubgraph(int index) const { return *model->subgraphs()->Get(index); }
  const tflite::Tensor &getTensor(int subgraph, int tensor) const {
    return *getSubgraph(subgraph).tensors()->Get(tensor);
  }
  const tflite::OperatorCode &getOpcode(const tflite::Operator &op) const {
    return *model->operator_codes()->Get(op.opcode_index());
  }
  tflite::BuiltinOperator getBuiltin(const tflite::Operator &op) const;

  /// Bytes of a buffer, wherever in the file they are; empty for none.
  llvm::ArrayRef<char> getBufferData(uint32_t buffer) const;
  /// Raw options of a custom operator.
  llvm::ArrayRef<char> getCustomOptions(const tflite::Operator &op) const;

  /// The file as a whole: the location of what has no name in it.
  mlir::Location getLoc() const;

  /// Report an error at a place of the model.
  mlir::InFlightDiagnostic emitError(const Place &place) const;
  mlir::InFlightDiagnostic emitWarning(const Place &place) const;

private:
  ModelFile(std::shared_ptr<llvm::MemoryBuffer> file, mlir::MLIRContext *context)
      : file(std::move(file)), context(context) {}
  mlir::LogicalResult verify();
  mlir::LogicalResult verifySubgraph(int index);
  mlir::LogicalResult verifyOperator(int subgraph, int op);
  mlir::LogicalResult verifyTensor(int subgraph, int tensor);
  mlir::LogicalResult verifyBuffers();
  mlir::LogicalResult countListed(const Place &place, uint64_t elements);
  mlir::InFlightDiagnostic emit(const Place &place, mlir::DiagnosticSeverity severity) const;
  llvm::ArrayRef<char> outside(uint64_t offset, uint64_t size) const;

  std::shared_ptr<llvm::MemoryBuffer> file;
  mlir::MLIRContext *context;
  const tflite::Model *model = nullptr;
  /// Elements of all lists of operands, extents and scales.
  uint64_t listed = 0;
};

/// The builtin operator of an operator code: old files have it in a byte field, newer ones in its own.
tflite::BuiltinOperator builtinOf(const tflite::OperatorCode &code);

inline llvm::StringRef toRef(const flatbuffers::String *text) {
  return text ? llvm::StringRef(text->c_str(), text->size()) : llvm::StringRef();
}

template <typename T> llvm::ArrayRef<T> toRef(const flatbuffers::Vector<T> *values) {
  return values ? llvm::ArrayRef<T>(values->data(), values->size()) : llvm::ArrayRef<T>();
}

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_LIB_TARGET_FLATBUFFER_MODELFILE_H
