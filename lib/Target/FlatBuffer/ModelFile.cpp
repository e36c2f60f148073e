//===- ModelFile.cpp - A verified model file ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelFile.h"

#include "mlir/IR/Location.h"

#include <algorithm>

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

tflite::BuiltinOperator builtinOf(const tflite::OperatorCode &code) {
  return std::max(code.builtin_code(), static_cast<tflite::BuiltinOperator>(code.deprecated_builtin_code()));
}

tflite::BuiltinOperator ModelFile::getBuiltin(const tflite::Operator &op) const { return builtinOf(getOpcode(op)); }

Location ModelFile::getLoc() const { return FileLineColLoc::get(context, file->getBufferIdentifier(), 0, 0); }

InFlightDiagnostic ModelFile::emit(const Place &place, DiagnosticSeverity severity) const {
  Location loc = getLoc();
  InFlightDiagnostic diag = severity == DiagnosticSeverity::Error ? mlir::emitError(loc) : mlir::emitWarning(loc);
  const char *separator = "";
  if (place.subgraph >= 0) {
    diag << "subgraph " << place.subgraph;
    if (model)
      if (StringRef name = toRef(getSubgraph(place.subgraph).name()); !name.empty())
        diag << " '" << name << "'";
    separator = ", ";
  }
  if (place.op >= 0) {
    diag << separator << "operator " << place.op;
    const auto *ops = getSubgraph(place.subgraph).operators();
    const tflite::Operator *op = ops->Get(place.op);
    if (op->opcode_index() < model->operator_codes()->size()) {
      const tflite::OperatorCode &code = getOpcode(*op);
      StringRef name = tflite::EnumNameBuiltinOperator(builtinOf(code));
      if (builtinOf(code) == tflite::BuiltinOperator::CUSTOM)
        diag << " CUSTOM '" << toRef(code.custom_code()) << "'";
      else if (!name.empty())
        diag << " " << name;
    }
    separator = ", ";
  }
  if (place.tensor >= 0) {
    diag << separator << "tensor " << place.tensor;
    const auto *tensors = getSubgraph(place.subgraph).tensors();
    if (tensors && uint32_t(place.tensor) < tensors->size())
      diag << " '" << toRef(tensors->Get(place.tensor)->name()) << "'";
    separator = ", ";
  }
  if (place.table)
    diag << separator << "at byte " << uint64_t(static_cast<const char *>(place.table) - file->getBufferStart());
  if (*separator || place.table)
    diag << ": ";
  return diag;
}

InFlightDiagnostic ModelFile::emitError(const Place &place) const { return emit(place, DiagnosticSeverity::Error); }
InFlightDiagnostic ModelFile::emitWarning(const Place &place) const { return emit(place, DiagnosticSeverity::Warning); }

FailureOr<ModelFile> ModelFile::open(std::shared_ptr<MemoryBuffer> buffer, MLIRContext *context) {
  ModelFile file(std::move(buffer), context);
  if (failed(file.verify()))
    return failure();
  return file;
}

LogicalResult ModelFile::verify() {
  size_t size = file->getBufferSize();
  if (size < 8)
    return emitError({}) << "not a .tflite file: it has " << size << " bytes";
  const char *start = file->getBufferStart();
  if (!tflite::ModelBufferHasIdentifier(start))
    return emitError({}) << "not a .tflite file: no identifier 'TFL3' at byte 4";
  // Data behind the flatbuffer (Buffer.offset) may make the file larger than a flatbuffer can be.
  size_t verified = std::min<size_t>(size, FLATBUFFERS_MAX_BUFFER_SIZE - 1);
  // Tables may be shared, so a small file can hold very many; each of them has a byte of its own at least.
  auto maxTables = flatbuffers::uoffset_t(verified);
  flatbuffers::Verifier verifier(reinterpret_cast<const uint8_t *>(start), verified, /*max_depth=*/64, maxTables);
  if (!tflite::VerifyModelBuffer(verifier))
    return emitError({}) << "the file is damaged or cut short: an offset in it leads outside its " << size
                         << " bytes, or it refers to the same tables over and over";
  const tflite::Model *verifiedModel = tflite::GetModel(start);
  if (verifiedModel->version() != 3)
    return emitError({}) << "schema version " << verifiedModel->version() << " is not supported; expected 3";
  if (!verifiedModel->subgraphs() || verifiedModel->subgraphs()->size() == 0)
    return emitError({}) << "the model has no subgraph";
  model = verifiedModel;
  if (failed(verifyBuffers()))
    return failure();
  for (int i = 0, e = model->subgraphs()->size(); i < e; ++i)
    if (failed(verifySubgraph(i)))
      return failure();
  return success();
}

LogicalResult ModelFile::verifyBuffers() {
  const auto *buffers = model->buffers();
  uint64_t size = file->getBufferSize();
  for (uint32_t i = 0, e = buffers ? buffers->size() : 0; i < e; ++i) {
    const tflite::Buffer *buffer = buffers->Get(i);
    if (buffer->offset() > 1 && (buffer->offset() > size || buffer->size() > size - buffer->offset()))
      return emitError({.table = buffer}) << "buffer " << i << " lies outside the file: " << buffer->size()
                                          << " bytes at " << buffer->offset() << " of " << size;
  }
  if (const auto *metadata = model->metadata())
    for (const tflite::Metadata *entry : *metadata)
      if (entry->buffer() >= (buffers ? buffers->size() : 0))
        return emitError({.table = entry}) << "metadata '" << toRef(entry->name()) << "' refers to buffer "
                                           << entry->buffer() << ", which does not exist";
  if (const auto *signatures = model->signature_defs())
    for (const tflite::SignatureDef *signature : *signatures)
      if (signature->subgraph_index() >= model->subgraphs()->size())
        return emitError({.table = signature})
               << "signature '" << toRef(signature->signature_key()) << "' refers to subgraph "
               << signature->subgraph_index() << ", which does not exist";
  return success();
}

/// Lists may be shared, so a small file can describe a huge model: what it lists must be in proportion to its size.
LogicalResult ModelFile::countListed(const Place &place, uint64_t elements) {
  listed += elements;
  if (listed > file->getBufferSize() + 4096)
    return emitError(place) << "the lists up to here have " << listed << " elements, more than the file has bytes";
  return success();
}

LogicalResult ModelFile::verifyTensor(int subgraph, int index) {
  const tflite::Tensor &tensor = getTensor(subgraph, index);
  Place place{.subgraph = subgraph, .tensor = index, .table = &tensor};
  uint32_t numBuffers = model->buffers() ? model->buffers()->size() : 0;
  if (tensor.buffer() != 0 && tensor.buffer() >= numBuffers)
    return emitError(place) << "refers to buffer " << tensor.buffer() << ", but there are " << numBuffers;
  uint64_t elements = toRef(tensor.shape()).size() + toRef(tensor.shape_signature()).size();
  if (const tflite::QuantizationParameters *params = tensor.quantization()) {
    elements += toRef(params->scale()).size() + toRef(params->min()).size();
    if (params->details() && params->details_type() == tflite::QuantizationDetails::NONE)
      return emitError(place) << "has quantization details without their kind";
  }
  if (const auto *dimensions = tensor.sparsity() ? tensor.sparsity()->dim_metadata() : nullptr)
    for (const tflite::DimensionMetadata *dimension : *dimensions)
      if ((dimension->array_segments() && dimension->array_segments_type() == tflite::SparseIndexVector::NONE) ||
          (dimension->array_indices() && dimension->array_indices_type() == tflite::SparseIndexVector::NONE))
        return emitError(place) << "has sparse indices without their type";
  return countListed(place, elements);
}

LogicalResult ModelFile::verifyOperator(int subgraph, int index) {
  const tflite::Operator *op = getSubgraph(subgraph).operators()->Get(index);
  int64_t numTensors = getSubgraph(subgraph).tensors() ? getSubgraph(subgraph).tensors()->size() : 0;
  if (!model->operator_codes() || op->opcode_index() >= model->operator_codes()->size())
    return emitError({.subgraph = subgraph, .table = op})
           << "operator " << index << " has operator code " << op->opcode_index() << ", which does not exist";
  Place place{.subgraph = subgraph, .op = index, .table = op};
  auto checkTensors = [&](const flatbuffers::Vector<int32_t> *indices, StringRef what, bool optional) -> LogicalResult {
    for (int32_t tensor : toRef(indices))
      if (tensor >= numTensors || tensor < (optional ? -1 : 0))
        return emitError(place) << what << " refers to tensor " << tensor << ", but there are " << numTensors;
    return countListed(place, toRef(indices).size());
  };
  if (failed(checkTensors(op->inputs(), "an operand", true)) ||
      failed(checkTensors(op->outputs(), "a result", false)) ||
      failed(checkTensors(op->intermediates(), "an intermediate", true)))
    return failure();
  if ((op->builtin_options() && op->builtin_options_type() == tflite::BuiltinOptions::NONE) ||
      (op->builtin_options_2() && op->builtin_options_2_type() == tflite::BuiltinOptions2::NONE))
    return emitError(place) << "has options without their kind";
  uint64_t size = file->getBufferSize();
  if (op->large_custom_options_offset() > 1 &&
      (op->large_custom_options_offset() > size ||
       op->large_custom_options_size() > size - op->large_custom_options_offset()))
    return emitError(place) << "custom options lie outside the file";
  return success();
}

LogicalResult ModelFile::verifySubgraph(int index) {
  const tflite::SubGraph &subgraph = getSubgraph(index);
  int32_t numTensors = subgraph.tensors() ? subgraph.tensors()->size() : 0;
  for (int i = 0; i < numTensors; ++i)
    if (failed(verifyTensor(index, i)))
      return failure();
  Place place{.subgraph = index, .table = &subgraph};
  for (auto [tensors, what] : {std::pair(subgraph.inputs(), "an input"), std::pair(subgraph.outputs(), "an output")}) {
    for (int32_t tensor : toRef(tensors))
      if (tensor < 0 || tensor >= numTensors)
        return emitError(place) << what << " refers to tensor " << tensor << ", but there are " << numTensors;
    if (failed(countListed(place, toRef(tensors).size())))
      return failure();
  }
  for (int i = 0, e = subgraph.operators() ? subgraph.operators()->size() : 0; i < e; ++i)
    if (failed(verifyOperator(index, i)))
      return failure();
  return success();
}

ArrayRef<char> ModelFile::outside(uint64_t offset, uint64_t size) const {
  return ArrayRef<char>(file->getBufferStart() + offset, size);
}

ArrayRef<char> ModelFile::getBufferData(uint32_t index) const {
  const auto *buffers = model->buffers();
  if (!buffers || index >= buffers->size())
    return {};
  const tflite::Buffer *buffer = buffers->Get(index);
  if (buffer->offset() > 1)
    return outside(buffer->offset(), buffer->size());
  const auto *data = buffer->data();
  return data ? ArrayRef<char>(reinterpret_cast<const char *>(data->data()), data->size()) : ArrayRef<char>();
}

ArrayRef<char> ModelFile::getCustomOptions(const tflite::Operator &op) const {
  if (op.large_custom_options_offset() > 1)
    return outside(op.large_custom_options_offset(), op.large_custom_options_size());
  const auto *data = op.custom_options();
  return data ? ArrayRef<char>(reinterpret_cast<const char *>(data->data()), data->size()) : ArrayRef<char>();
}

} // namespace tinfoil::flatbuffer
