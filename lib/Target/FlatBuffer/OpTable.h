//===- OpTable.h - Operators and their option fields ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The table that import and export share: which operator stands for which op, and which attribute lives in which field
// of the options table. Generated from the ODS by tfl-tblgen (OpTable.inc); there is no other list of operators.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_FLATBUFFER_OPTABLE_H
#define TINFOIL_LIB_TARGET_FLATBUFFER_OPTABLE_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "tinfoil/Target/FlatBuffer/schema_generated.h"

#include <optional>

namespace tinfoil::flatbuffer {

/// How an attribute is spelled in a field.
enum class OptionKind : uint8_t {
  Bool,
  I32,
  I64,
  F32,
  String,
  I32List,     // I64ArrayAttr <-> [int]
  F32List,     // F32ArrayAttr <-> [float]
  ElementType, // TypeAttr <-> TensorType
  ResultType,  // element type of a result <-> TensorType; no attribute
  Activation,
  Padding,
  WeightsFormat,
  MirrorPad,
  LSTMKernel,
};

/// One field of an options table.
struct OptionField {
  /// Attribute and field; the same name but for fields that no ODS attribute stands for (`tfl.<field>`).
  const char *attribute;
  const char *field;
  OptionKind kind;
  /// Offset of the field in the vtable.
  flatbuffers::voffset_t slot;
  /// The attribute is absent where the field has its default (optional attributes and fields that no ODS attribute
  /// stands for, such as pot_scale_int16).
  bool optional;
  /// For ResultType: the result whose element type the field repeats.
  uint8_t result;
  /// Read the field, or the schema's default where it is not set. Null for other kinds of fields.
  int64_t (*readInt)(const flatbuffers::Table *);
  float (*readFloat)(const flatbuffers::Table *);
};

/// Attributes that hold the types of an integer LSTM's intermediate tensors, in the order of Operator.intermediates.
constexpr llvm::StringLiteral kIntermediateNames[] = {"input_to_input_intermediate", "input_to_forget_intermediate",
                                                      "input_to_cell_intermediate", "input_to_output_intermediate",
                                                      "effective_hidden_scale_intermediate"};

/// One operator.
struct OpEntry {
  llvm::StringLiteral op;
  tflite::BuiltinOperator builtin;
  tflite::BuiltinOptions options;
  llvm::ArrayRef<OptionField> fields;
  /// Number of operands of the op, -1 if variadic, and how many of them a file must give.
  int numOperands;
  int minOperands;
  /// Number of results, -1 if variadic.
  int numResults;
  int numRegions;
};

/// The entry of an op, or null. `name` has its dialect prefix.
const OpEntry *lookupOp(llvm::StringRef name);

/// The entry of a builtin operator, or null. LSTM stands for two ops, told apart by `basicLSTM`.
const OpEntry *lookupBuiltin(tflite::BuiltinOperator builtin, bool basicLSTM = false);

/// The attributes that an options table stands for. `table` may be null (all defaults). A field with a value that the
/// schema does not know is reported through `emitError`.
llvm::LogicalResult readOptions(const OpEntry &entry, const flatbuffers::Table *table, mlir::MLIRContext *context,
                                mlir::NamedAttrList &attributes,
                                llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

/// Write the options table of an op; 0 when the operator has none. Fields at their default are left out, as
/// flatbuffers do.
flatbuffers::Offset<void> writeOptions(const OpEntry &entry, mlir::Operation *op,
                                       flatbuffers::FlatBufferBuilder &builder);

/// Value of an integer, boolean or enum option for operator-version rules: nothing if the operator has no such field.
std::optional<int64_t> optionValue(const OpEntry &entry, mlir::Operation *op, llvm::StringRef field);

/// The same for an enumeration: the value's name as operator-version rules spell it; empty if there is none.
llvm::StringRef optionName(const OpEntry &entry, mlir::Operation *op, llvm::StringRef field);

/// TensorType <-> element type. Quantized types give the type of their storage. Nothing if there is none.
std::optional<tflite::TensorType> tensorTypeOf(mlir::Type elementType);
mlir::Type elementTypeOf(tflite::TensorType type, mlir::MLIRContext *context);

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_LIB_TARGET_FLATBUFFER_OPTABLE_H
