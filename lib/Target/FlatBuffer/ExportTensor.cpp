//===- ExportTensor.cpp - Values as tensors and buffers -------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExportTensor.h"

#include "OpTable.h"

#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/Support/xxhash.h"

#include <cstring>

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

uint32_t BufferPool::addEmpty() {
  contents.push_back({});
  return contents.size() - 1;
}

uint32_t BufferPool::add(ArrayRef<char> bytes) {
  if (bytes.empty())
    return addEmpty();
  if (dedup) {
    SmallVector<uint32_t, 1> &same =
        byHash[xxh3_64bits(ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()))];
    for (uint32_t index : same)
      if (contents[index].size() == bytes.size() &&
          std::memcmp(contents[index].data(), bytes.data(), bytes.size()) == 0)
        return index;
    same.push_back(contents.size());
  }
  totalSize += bytes.size();
  contents.push_back(bytes);
  return contents.size() - 1;
}

uint32_t BufferPool::add(const tfl::ConstantView &constant) {
  SmallVector<char, 0> scratch;
  ArrayRef<char> bytes = constant.getFileBytes(scratch);
  if (scratch.empty())
    return add(bytes);
  owned.push_back(std::move(scratch));
  uint32_t index = add(ArrayRef<char>(owned.back()));
  if (contents[index].data() != owned.back().data())
    owned.pop_back();
  return index;
}

uint32_t BufferPool::addCopy(StringRef bytes) {
  owned.emplace_back(bytes.begin(), bytes.end());
  return add(ArrayRef<char>(owned.back()));
}

flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<tflite::Buffer>>>
BufferPool::write(flatbuffers::FlatBufferBuilder &builder) const {
  std::vector<flatbuffers::Offset<tflite::Buffer>> buffers(contents.size());
  for (size_t i = 0; i < contents.size(); ++i) {
    flatbuffers::Offset<flatbuffers::Vector<uint8_t>> data = 0;
    if (!contents[i].empty()) {
      builder.ForceVectorAlignment(contents[i].size(), 1, 16);
      data = builder.CreateVector(reinterpret_cast<const uint8_t *>(contents[i].data()), contents[i].size());
    }
    buffers[i] = tflite::CreateBuffer(builder, data);
  }
  return builder.CreateVector(buffers);
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static LogicalResult describeQuantization(quant::QuantizedType type, Operation *op, TensorData &tensor) {
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(type)) {
    tensor.scales.push_back(float(uniform.getScale()));
    tensor.zeroPoints.push_back(uniform.getZeroPoint());
    return success();
  }
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type)) {
    for (double scale : perAxis.getScales())
      tensor.scales.push_back(float(scale));
    llvm::append_range(tensor.zeroPoints, perAxis.getZeroPoints());
    tensor.quantizedDimension = perAxis.getQuantizedDimension();
    return success();
  }
  return op->emitError() << "type " << type
                         << " cannot be written: the exporter knows one scale per tensor or per slice of one dimension";
}

void describeWideQuantization(DictionaryAttr quantization, TensorData &tensor) {
  auto scales = quantization.getAs<ArrayAttr>("scale");
  if (!scales || !tensor.scales.empty())
    return;
  for (Attribute scale : scales)
    if (auto value = dyn_cast<FloatAttr>(scale))
      tensor.scales.push_back(float(value.getValueAsDouble()));
  tensor.zeroPoints.assign(tensor.scales.size(), 0);
  if (auto axis = quantization.getAs<IntegerAttr>("quantized_dimension"))
    tensor.quantizedDimension = axis.getInt();
}

LogicalResult describeType(Type type, Operation *op, TensorData &tensor) {
  auto shaped = dyn_cast<TensorType>(type);
  if (!shaped)
    return op->emitError() << "value of type " << type << " cannot be written: only tensors can";
  tensor.type = shaped;
  std::optional<tflite::TensorType> element = tensorTypeOf(shaped.getElementType());
  if (!element)
    return op->emitError() << "element type " << shaped.getElementType() << " has no counterpart in the .tflite format";
  tensor.elementType = *element;
  if (shaped.hasRank())
    for (int64_t extent : shaped.getShape()) {
      if (extent > INT32_MAX)
        return op->emitError() << "extent " << extent << " does not fit into the 32 bits of a .tflite shape";
      tensor.shape.push_back(ShapedType::isDynamic(extent) ? 1 : int32_t(extent));
    }
  if (auto quantized = dyn_cast<quant::QuantizedType>(shaped.getElementType()))
    return describeQuantization(quantized, op, tensor);
  return success();
}

static StringRef typeName(tflite::TensorType type) {
  using T = tflite::TensorType;
  switch (type) {
  case T::FLOAT32:
    return "f32";
  case T::FLOAT16:
    return "f16";
  case T::INT32:
    return "i32";
  case T::UINT8:
    return "u8";
  case T::INT64:
    return "i64";
  case T::STRING:
    return "str";
  case T::BOOL:
    return "bool";
  case T::INT16:
    return "i16";
  case T::COMPLEX64:
    return "c64";
  case T::INT8:
    return "i8";
  case T::FLOAT64:
    return "f64";
  case T::COMPLEX128:
    return "c128";
  case T::UINT64:
    return "u64";
  case T::RESOURCE:
    return "resource";
  case T::VARIANT:
    return "variant";
  case T::UINT32:
    return "u32";
  case T::UINT16:
    return "u16";
  case T::INT4:
    return "i4";
  case T::BFLOAT16:
    return "bf16";
  case T::INT2:
    return "i2";
  case T::UINT4:
    return "u4";
  case T::FLOAT8_E4M3FN:
  case T::FLOAT8_E5M2:
    return "f8";
  }
  return "none";
}

runtime::TensorFacts factsOf(const TensorData &tensor) {
  runtime::TensorFacts facts;
  facts.type = typeName(tensor.elementType);
  facts.shape.assign(tensor.shape.begin(), tensor.shape.end());
  facts.numScales = tensor.scales.size();
  facts.firstScale = tensor.scales.empty() ? 0 : tensor.scales.front();
  facts.quantizedDimension = tensor.quantizedDimension;
  facts.hasQuantizationTable = true;
  facts.hasSparsityTable = bool(tensor.sparsity);
  return facts;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static flatbuffers::Offset<tflite::SparsityParameters> writeSparsity(tfl::SparsityParameterAttr sparsity,
                                                                     flatbuffers::FlatBufferBuilder &builder) {
  std::vector<flatbuffers::Offset<tflite::DimensionMetadata>> dimensions;
  // Indices take the narrowest type that holds them.
  auto writeIndices = [&](ArrayRef<int32_t> values) -> std::pair<tflite::SparseIndexVector, flatbuffers::Offset<void>> {
    int32_t largest = values.empty() ? 0 : *llvm::max_element(values);
    int32_t smallest = values.empty() ? 0 : *llvm::min_element(values);
    if (smallest < 0 || largest > UINT16_MAX)
      return {tflite::SparseIndexVector::Int32Vector,
              tflite::CreateInt32Vector(builder, builder.CreateVector(values.data(), values.size())).Union()};
    if (largest > UINT8_MAX) {
      SmallVector<uint16_t> narrow(values.begin(), values.end());
      builder.ForceVectorAlignment(narrow.size(), sizeof(uint16_t), 4);
      auto data = builder.CreateVector(narrow.data(), narrow.size());
      return {tflite::SparseIndexVector::Uint16Vector, tflite::CreateUint16Vector(builder, data).Union()};
    }
    SmallVector<uint8_t> narrow(values.begin(), values.end());
    builder.ForceVectorAlignment(narrow.size(), sizeof(uint8_t), 4);
    auto data = builder.CreateVector(narrow.data(), narrow.size());
    return {tflite::SparseIndexVector::Uint8Vector, tflite::CreateUint8Vector(builder, data).Union()};
  };
  for (tfl::DimensionMetadataAttr dimension : sparsity.getDimMetadata()) {
    if (dimension.getFormat().getValue() == tfl::DimensionType::DENSE) {
      dimensions.push_back(
          tflite::CreateDimensionMetadata(builder, tflite::DimensionType::DENSE, dimension.getDenseSize()));
      continue;
    }
    auto [segmentsType, segments] = writeIndices(dimension.getSegments());
    auto [indicesType, indices] = writeIndices(dimension.getIndices());
    dimensions.push_back(tflite::CreateDimensionMetadata(builder, tflite::DimensionType::SPARSE_CSR,
                                                         dimension.getDenseSize(), segmentsType, segments, indicesType,
                                                         indices));
  }
  auto order = builder.CreateVector(sparsity.getTraversalOrder().data(), sparsity.getTraversalOrder().size());
  auto blocks = builder.CreateVector(sparsity.getBlockMap().data(), sparsity.getBlockMap().size());
  return tflite::CreateSparsityParameters(builder, order, blocks, builder.CreateVector(dimensions));
}

static flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<tflite::VariantSubType>>>
writeVariant(Type element, flatbuffers::FlatBufferBuilder &builder) {
  auto variant = dyn_cast<tf_type::VariantType>(element);
  if (!variant || variant.getSubtypes().empty())
    return 0;
  std::vector<flatbuffers::Offset<tflite::VariantSubType>> subtypes;
  for (TensorType subtype : variant.getSubtypes()) {
    SmallVector<int32_t> shape;
    if (subtype.hasRank())
      for (int64_t extent : subtype.getShape())
        shape.push_back(ShapedType::isDynamic(extent) ? -1 : int32_t(extent));
    auto code = tensorTypeOf(subtype.getElementType()).value_or(tflite::TensorType::FLOAT32);
    auto extents = builder.CreateVector(shape.data(), shape.size());
    subtypes.push_back(tflite::CreateVariantSubType(builder, extents, code, subtype.hasRank()));
  }
  return builder.CreateVector(subtypes);
}

template <typename T>
static flatbuffers::Offset<flatbuffers::Vector<T>> writeList(ArrayRef<T> values,
                                                             flatbuffers::FlatBufferBuilder &builder) {
  return values.empty() ? 0 : builder.CreateVector(values.data(), values.size());
}

flatbuffers::Offset<tflite::Tensor> writeTensor(const TensorData &tensor, flatbuffers::FlatBufferBuilder &builder) {
  auto name = builder.CreateString(tensor.name);
  auto shape = builder.CreateVector(tensor.shape.data(), tensor.shape.size());
  flatbuffers::Offset<flatbuffers::Vector<int32_t>> signature = 0;
  if (tensor.type.hasRank() && !tensor.type.hasStaticShape()) {
    SmallVector<int32_t> extents;
    for (int64_t extent : tensor.type.getShape())
      extents.push_back(ShapedType::isDynamic(extent) ? -1 : int32_t(extent));
    signature = builder.CreateVector(extents.data(), extents.size());
  }
  auto mins = writeList(ArrayRef(tensor.mins), builder), maxs = writeList(ArrayRef(tensor.maxs), builder);
  auto scales = writeList(ArrayRef(tensor.scales), builder);
  auto zeros = writeList(ArrayRef(tensor.zeroPoints), builder);
  auto quantization = tflite::CreateQuantizationParameters(
      builder, mins, maxs, scales, zeros, tflite::QuantizationDetails::NONE, 0, tensor.quantizedDimension);
  auto sparsity = tensor.sparsity ? writeSparsity(tensor.sparsity, builder) : 0;
  auto variant = writeVariant(tensor.type.getElementType(), builder);
  return tflite::CreateTensor(builder, shape, tensor.elementType, tensor.buffer, name, quantization, tensor.isVariable,
                              sparsity, signature, tensor.type.hasRank(), variant);
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

std::string NameAllocator::unique(StringRef name) {
  if (used.insert(name).second)
    return name.str();
  for (unsigned &number = next[name];;) {
    std::string candidate = (name + Twine(++number)).str();
    if (used.insert(candidate).second)
      return candidate;
  }
}

StringRef nameOf(Location loc, unsigned result, unsigned numResults) {
  if (auto name = dyn_cast<NameLoc>(loc))
    return name.getName().getValue();
  if (auto call = dyn_cast<CallSiteLoc>(loc))
    return nameOf(call.getCallee(), result, numResults);
  auto fused = dyn_cast<FusedLoc>(loc);
  if (!fused)
    return "";
  ArrayRef<Location> locs = fused.getLocations();
  if (numResults > 1 && locs.size() == numResults)
    return nameOf(locs[result]);
  for (Location inner : locs)
    if (StringRef name = nameOf(inner); !name.empty())
      return name;
  return "";
}

} // namespace tinfoil::flatbuffer
