//===- OpTable.cpp - Operators and their option fields --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpTable.h"

#include "tinfoil/Dialect/TFL/IR/ElementNumber.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

#include "tinfoil/Target/FlatBuffer/OpTable.inc"

const OpEntry *lookupOp(StringRef name) {
  static const StringMap<const OpEntry *> byName = [] {
    StringMap<const OpEntry *> map;
    for (const OpEntry &entry : opEntries)
      map[entry.op] = &entry;
    return map;
  }();
  return byName.lookup(name);
}

const OpEntry *lookupBuiltin(tflite::BuiltinOperator builtin, bool basicLSTM) {
  static const llvm::DenseMap<int, const OpEntry *> byCode = [] {
    llvm::DenseMap<int, const OpEntry *> map;
    for (const OpEntry &entry : opEntries)
      if (entry.op != "tfl.basic_lstm")
        map[int(entry.builtin)] = &entry;
    return map;
  }();
  // Keys that the map reserves for itself must not reach it from a file.
  if (builtin < tflite::BuiltinOperator::MIN || builtin > tflite::BuiltinOperator::MAX)
    return nullptr;
  if (builtin == tflite::BuiltinOperator::LSTM && basicLSTM)
    return lookupOp("tfl.basic_lstm");
  return byCode.lookup(int(builtin));
}

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

// The table is the dialect's; the schema has a word in it.
static constexpr bool isSame(tfl::ElementNumber number, tflite::TensorType type) {
  return int32_t(number) == int32_t(type);
}
static_assert(isSame(tfl::ElementNumber::Float32, tflite::TensorType::FLOAT32));
static_assert(isSame(tfl::ElementNumber::Float16, tflite::TensorType::FLOAT16));
static_assert(isSame(tfl::ElementNumber::Int32, tflite::TensorType::INT32));
static_assert(isSame(tfl::ElementNumber::UInt8, tflite::TensorType::UINT8));
static_assert(isSame(tfl::ElementNumber::Int64, tflite::TensorType::INT64));
static_assert(isSame(tfl::ElementNumber::String, tflite::TensorType::STRING));
static_assert(isSame(tfl::ElementNumber::Bool, tflite::TensorType::BOOL));
static_assert(isSame(tfl::ElementNumber::Int16, tflite::TensorType::INT16));
static_assert(isSame(tfl::ElementNumber::Complex64, tflite::TensorType::COMPLEX64));
static_assert(isSame(tfl::ElementNumber::Int8, tflite::TensorType::INT8));
static_assert(isSame(tfl::ElementNumber::Float64, tflite::TensorType::FLOAT64));
static_assert(isSame(tfl::ElementNumber::Complex128, tflite::TensorType::COMPLEX128));
static_assert(isSame(tfl::ElementNumber::UInt64, tflite::TensorType::UINT64));
static_assert(isSame(tfl::ElementNumber::Resource, tflite::TensorType::RESOURCE));
static_assert(isSame(tfl::ElementNumber::Variant, tflite::TensorType::VARIANT));
static_assert(isSame(tfl::ElementNumber::UInt32, tflite::TensorType::UINT32));
static_assert(isSame(tfl::ElementNumber::UInt16, tflite::TensorType::UINT16));
static_assert(isSame(tfl::ElementNumber::Int4, tflite::TensorType::INT4));
static_assert(isSame(tfl::ElementNumber::BFloat16, tflite::TensorType::BFLOAT16));
static_assert(isSame(tfl::ElementNumber::Int2, tflite::TensorType::INT2));
static_assert(isSame(tfl::ElementNumber::UInt4, tflite::TensorType::UINT4));
static_assert(isSame(tfl::ElementNumber::Float8E4M3FN, tflite::TensorType::FLOAT8_E4M3FN));
static_assert(isSame(tfl::ElementNumber::Float8E5M2, tflite::TensorType::FLOAT8_E5M2));
static_assert(tflite::TensorType::MAX == tflite::TensorType::FLOAT8_E5M2);

std::optional<tflite::TensorType> tensorTypeOf(Type type) {
  auto number = tfl::elementNumber(type);
  return number ? std::optional(tflite::TensorType(*number)) : std::nullopt;
}

Type elementTypeOf(tflite::TensorType type, MLIRContext *context) {
  return tfl::elementType(tfl::ElementNumber(type), context);
}

//===----------------------------------------------------------------------===//
// Enums that are string attributes in the IR
//===----------------------------------------------------------------------===//

/// Name of an enumerator, or an empty string for a value outside the schema.
static StringRef enumeratorName(OptionKind kind, int64_t value) {
  switch (kind) {
  case OptionKind::Activation:
    return tflite::EnumNameActivationFunctionType(tflite::ActivationFunctionType(value));
  case OptionKind::Padding:
    return tflite::EnumNamePadding(tflite::Padding(value));
  case OptionKind::WeightsFormat:
    return tflite::EnumNameFullyConnectedOptionsWeightsFormat(tflite::FullyConnectedOptionsWeightsFormat(value));
  default:
    return "";
  }
}

static std::optional<int64_t> enumeratorValue(OptionKind kind, StringRef name) {
  // The enums have at most a handful of consecutive values.
  for (int64_t value = 0; value < 8; ++value)
    if (enumeratorName(kind, value) == name)
      return value;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// A table without fields: reading a field from it gives the schema's default.
static const flatbuffers::Table *emptyTable() {
  // A table starts with the distance to its vtable; the vtable holds its own size and the table's.
  struct alignas(4) {
    uint16_t vtable[2] = {4, 4};
    int32_t toVtable = 4;
  } static const storage;
  return reinterpret_cast<const flatbuffers::Table *>(&storage.toVtable);
}

static Attribute readField(const OptionField &field, const flatbuffers::Table *table, Builder &b) {
  switch (field.kind) {
  case OptionKind::Bool:
    return b.getBoolAttr(field.readInt(table) != 0);
  case OptionKind::I32:
    return b.getI32IntegerAttr(int32_t(field.readInt(table)));
  case OptionKind::I64:
    return b.getI64IntegerAttr(field.readInt(table));
  case OptionKind::F32:
    return b.getF32FloatAttr(field.readFloat(table));
  case OptionKind::String: {
    const auto *text = table->GetPointer<const flatbuffers::String *>(field.slot);
    return b.getStringAttr(text ? StringRef(text->c_str(), text->size()) : StringRef());
  }
  case OptionKind::I32List: {
    SmallVector<int64_t> values;
    if (const auto *list = table->GetPointer<const flatbuffers::Vector<int32_t> *>(field.slot))
      values.append(list->begin(), list->end());
    return b.getI64ArrayAttr(values);
  }
  case OptionKind::F32List: {
    SmallVector<float> values;
    if (const auto *list = table->GetPointer<const flatbuffers::Vector<float> *>(field.slot))
      values.append(list->begin(), list->end());
    return b.getF32ArrayAttr(values);
  }
  case OptionKind::ElementType: {
    Type type = elementTypeOf(tflite::TensorType(field.readInt(table)), b.getContext());
    return type ? TypeAttr::get(type) : Attribute();
  }
  case OptionKind::ResultType:
    return {};
  case OptionKind::Activation:
  case OptionKind::Padding:
  case OptionKind::WeightsFormat: {
    StringRef name = enumeratorName(field.kind, field.readInt(table));
    return name.empty() ? Attribute() : b.getStringAttr(name);
  }
  case OptionKind::MirrorPad: {
    auto mode = tfl::symbolizeMirrorPaddingType(uint32_t(field.readInt(table)));
    return mode ? tfl::MirrorPaddingTypeAttr::get(b.getContext(), *mode) : Attribute();
  }
  case OptionKind::LSTMKernel: {
    auto kernel = tfl::symbolizeLSTMKernelType(uint32_t(field.readInt(table)));
    return kernel ? tfl::LSTMKernelTypeAttr::get(b.getContext(), *kernel) : Attribute();
  }
  }
  return {};
}

LogicalResult readOptions(const OpEntry &entry, const flatbuffers::Table *table, MLIRContext *context,
                          NamedAttrList &attributes, llvm::function_ref<InFlightDiagnostic()> emitError) {
  Builder b(context);
  const flatbuffers::Table *fields = table ? table : emptyTable();
  for (const OptionField &field : entry.fields) {
    if (field.kind == OptionKind::ResultType)
      continue;
    bool absent = !fields->CheckField(field.slot);
    if (absent && field.optional)
      continue;
    Attribute value = readField(field, fields, b);
    if (!value)
      return emitError() << "option '" << field.field << "' has the value " << field.readInt(fields)
                         << ", which the schema does not know";
    attributes.set(field.attribute, value);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// Value of a scalar field as the schema stores it.
static std::optional<int64_t> scalarValue(const OptionField &field, Operation *op) {
  if (field.kind == OptionKind::ResultType) {
    if (field.result >= op->getNumResults())
      return std::nullopt;
    auto type = tensorTypeOf(getElementTypeOrSelf(op->getResult(field.result).getType()));
    return type ? std::optional<int64_t>(int64_t(*type)) : std::nullopt;
  }
  Attribute attr = op->getAttr(field.attribute);
  if (!attr)
    return std::nullopt;
  switch (field.kind) {
  case OptionKind::Bool:
    return isa<BoolAttr>(attr) ? std::optional<int64_t>(cast<BoolAttr>(attr).getValue()) : std::nullopt;
  case OptionKind::I32:
  case OptionKind::I64:
    return isa<IntegerAttr>(attr) ? std::optional<int64_t>(cast<IntegerAttr>(attr).getValue().getSExtValue())
                                  : std::nullopt;
  case OptionKind::ElementType:
    if (auto type = dyn_cast<TypeAttr>(attr))
      if (auto code = tensorTypeOf(type.getValue()))
        return int64_t(*code);
    return std::nullopt;
  case OptionKind::Activation:
  case OptionKind::Padding:
  case OptionKind::WeightsFormat:
    return isa<StringAttr>(attr) ? enumeratorValue(field.kind, cast<StringAttr>(attr).getValue()) : std::nullopt;
  case OptionKind::MirrorPad:
    if (auto mode = dyn_cast<tfl::MirrorPaddingTypeAttr>(attr))
      return int64_t(mode.getValue());
    return std::nullopt;
  case OptionKind::LSTMKernel:
    if (auto kernel = dyn_cast<tfl::LSTMKernelTypeAttr>(attr))
      return int64_t(kernel.getValue());
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

/// Size in bytes of a scalar field in the schema.
static void addScalar(const OptionField &field, int64_t value, flatbuffers::FlatBufferBuilder &builder) {
  int64_t fallback = field.readInt(emptyTable());
  switch (field.kind) {
  case OptionKind::I32:
    return builder.AddElement<int32_t>(field.slot, int32_t(value), int32_t(fallback));
  case OptionKind::I64:
    return builder.AddElement<int64_t>(field.slot, value, fallback);
  default:
    // Booleans and the enums of options are bytes.
    return builder.AddElement<int8_t>(field.slot, int8_t(value), int8_t(fallback));
  }
}

flatbuffers::Offset<void> writeOptions(const OpEntry &entry, Operation *op, flatbuffers::FlatBufferBuilder &builder) {
  if (entry.options == tflite::BuiltinOptions::NONE)
    return 0;
  // Strings and vectors come before the table that refers to them.
  SmallVector<std::pair<flatbuffers::voffset_t, flatbuffers::uoffset_t>> children;
  for (const OptionField &field : entry.fields) {
    if (field.kind == OptionKind::String) {
      if (auto text = op->getAttrOfType<StringAttr>(field.attribute))
        children.push_back({field.slot, builder.CreateString(text.getValue().data(), text.size()).o});
    } else if (field.kind == OptionKind::I32List) {
      auto list = op->getAttrOfType<ArrayAttr>(field.attribute);
      if (!list)
        continue;
      auto values =
          llvm::map_to_vector(list.getAsRange<IntegerAttr>(), [](IntegerAttr v) { return int32_t(v.getInt()); });
      children.push_back({field.slot, builder.CreateVector(values.data(), values.size()).o});
    } else if (field.kind == OptionKind::F32List) {
      auto list = op->getAttrOfType<ArrayAttr>(field.attribute);
      if (!list)
        continue;
      auto values =
          llvm::map_to_vector(list.getAsRange<FloatAttr>(), [](FloatAttr v) { return float(v.getValueAsDouble()); });
      children.push_back({field.slot, builder.CreateVector(values.data(), values.size()).o});
    }
  }
  flatbuffers::uoffset_t start = builder.StartTable();
  for (auto [slot, child] : children)
    builder.AddOffset(slot, flatbuffers::Offset<void>(child));
  for (const OptionField &field : entry.fields) {
    if (field.kind == OptionKind::F32) {
      if (auto value = op->getAttrOfType<FloatAttr>(field.attribute))
        builder.AddElement<float>(field.slot, float(value.getValueAsDouble()), field.readFloat(emptyTable()));
    } else if (field.readInt) {
      if (auto value = scalarValue(field, op))
        addScalar(field, *value, builder);
    }
  }
  return flatbuffers::Offset<void>(builder.EndTable(start));
}

std::optional<int64_t> optionValue(const OpEntry &entry, Operation *op, StringRef name) {
  for (const OptionField &field : entry.fields) {
    if (name != field.field || !field.readInt)
      continue;
    if (auto value = scalarValue(field, op))
      return value;
    return field.readInt(emptyTable());
  }
  return std::nullopt;
}

StringRef optionName(const OpEntry &entry, Operation *op, StringRef name) {
  for (const OptionField &field : entry.fields) {
    if (name != field.field || !field.readInt)
      continue;
    int64_t value = scalarValue(field, op).value_or(field.readInt(emptyTable()));
    if (field.kind == OptionKind::LSTMKernel)
      return tflite::EnumNameLSTMKernelType(tflite::LSTMKernelType(value));
    if (field.kind == OptionKind::MirrorPad)
      return tflite::EnumNameMirrorPadMode(tflite::MirrorPadMode(value));
    return enumeratorName(field.kind, value);
  }
  return "";
}

} // namespace tinfoil::flatbuffer
