//===- ImportTensor.cpp - Tensors of a file as types and constants --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ImportTensor.h"

#include "OpTable.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/Support/Endian.h"

#include <cfloat>
#include <cmath>

using namespace mlir;
using namespace llvm;

namespace tinfoil::flatbuffer {

Location tensorLoc(const ModelFile &file, const tflite::Tensor &tensor, MLIRContext *context) {
  StringRef name = toRef(tensor.name());
  if (name.empty())
    return file.getLoc();
  return NameLoc::get(StringAttr::get(context, name));
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

static bool isQuantized(const tflite::Tensor &tensor) {
  const tflite::QuantizationParameters *params = tensor.quantization();
  return params && params->scale() && params->scale()->size() > 0;
}

/// The quantized element type, or null when scales do not apply to the element type.
static FailureOr<Type> importQuantizedType(const ModelFile &file, const Place &place, const tflite::Tensor &tensor,
                                           Type element, MLIRContext *context, bool narrowRange) {
  auto storage = dyn_cast<IntegerType>(element);
  if (!storage || storage.getWidth() == 1)
    return Type();
  unsigned width = storage.getWidth();
  if (width > quant::QuantizedType::MaxStorageBits) {
    // 64-bit biases of 16-bit activations: their scale is the product of the input's and the filter's.
    return Type();
  }
  const tflite::QuantizationParameters &params = *tensor.quantization();
  ArrayRef<float> scales = toRef(params.scale());
  // The verifier of flatbuffers does not see to the alignment of 64-bit elements.
  SmallVector<int64_t> zeroPoints;
  if (const auto *stored = params.zero_point())
    for (uint32_t i = 0, e = std::min<uint64_t>(stored->size(), scales.size() + 1); i < e; ++i)
      zeroPoints.push_back(support::endian::read64le(stored->Data() + i * sizeof(int64_t)));
  if (zeroPoints.size() > 1 && zeroPoints.size() != scales.size())
    return file.emitError(place) << "has " << scales.size() << " scales but " << params.zero_point()->size()
                                 << " zero points";

  bool isSigned = !storage.isUnsigned();
  int64_t storageMin = quant::QuantizedType::getDefaultMinimumForInteger(isSigned, width);
  int64_t storageMax = quant::QuantizedType::getDefaultMaximumForInteger(isSigned, width);
  SmallVector<double> scaleValues;
  for (float scale : scales) {
    if (!std::isfinite(scale) || scale < 0)
      return file.emitError(place) << "has the scale " << double(scale) << "; scales must be positive and finite";
    // Some writers give a channel of zeros the scale zero; the smallest scale dequantizes it to the same zeros.
    scaleValues.push_back(std::max(scale, FLT_MIN));
  }
  SmallVector<int64_t> zeroValues;
  for (size_t i = 0; i < scales.size(); ++i)
    zeroValues.push_back(zeroPoints.empty() ? 0 : zeroPoints[zeroPoints.size() == 1 ? 0 : i]);
  for (int64_t zero : zeroValues)
    if (zero < storageMin || zero > storageMax)
      return file.emitError(place) << "has the zero point " << zero << ", outside [" << storageMin << ", " << storageMax
                                   << "]";
  if (narrowRange && width == 8 && isSigned && llvm::all_of(zeroValues, [](int64_t z) { return z == 0; }))
    ++storageMin;

  unsigned flags = isSigned ? quant::QuantizationFlags::Signed : 0;
  Type storageType = IntegerType::get(context, width);
  Type expressed = Float32Type::get(context);
  auto error = [&] { return file.emitError(place); };
  if (scales.size() == 1) {
    auto type = quant::UniformQuantizedType::getChecked(error, flags, storageType, expressed, scaleValues[0],
                                                        zeroValues[0], storageMin, storageMax);
    return type ? FailureOr<Type>(type) : FailureOr<Type>(failure());
  }
  ArrayRef<int32_t> shape = toRef(tensor.shape());
  // Biases of some older files name the dimension of their filter.
  int32_t axis = shape.size() == 1 ? 0 : params.quantized_dimension();
  if (axis < 0 || size_t(axis) >= shape.size() || size_t(shape[axis]) != scales.size())
    return file.emitError(place) << "has " << scales.size() << " scales along dimension " << axis
                                 << ", which its shape does not have";
  auto type = quant::UniformQuantizedPerAxisType::getChecked(error, flags, storageType, expressed, scaleValues,
                                                             zeroValues, axis, storageMin, storageMax);
  return type ? FailureOr<Type>(type) : FailureOr<Type>(failure());
}

/// Subtypes of a resource or variant tensor.
static Type importVariant(const tflite::Tensor &tensor, Type element, MLIRContext *context) {
  const auto *subtypes = tensor.variant_tensors();
  if (!subtypes || subtypes->size() == 0 || !isa<tf_type::VariantType>(element))
    return element;
  SmallVector<TensorType> types;
  for (const tflite::VariantSubType *subtype : *subtypes) {
    Type inner = elementTypeOf(subtype->type(), context);
    if (!inner)
      return element;
    SmallVector<int64_t> shape;
    for (int32_t extent : toRef(subtype->shape()))
      shape.push_back(extent < 0 ? ShapedType::kDynamic : extent);
    types.push_back(subtype->has_rank() ? TensorType(RankedTensorType::get(shape, inner))
                                        : TensorType(UnrankedTensorType::get(inner)));
  }
  return tf_type::VariantType::get(context, types);
}

FailureOr<TensorType> importType(const ModelFile &file, int subgraph, int index, MLIRContext *context,
                                 bool narrowRange) {
  const tflite::Tensor &tensor = file.getTensor(subgraph, index);
  Place place{.subgraph = subgraph, .tensor = index, .table = &tensor};
  Type element = elementTypeOf(tensor.type(), context);
  if (!element)
    return file.emitError(place) << "has the element type " << int(tensor.type()) << ", which the schema does not know";
  element = importVariant(tensor, element, context);
  // Scales per block are in a tensor of their own: without them the elements mean nothing.
  if (const tflite::QuantizationParameters *params = tensor.quantization();
      params && params->details_type() != tflite::QuantizationDetails::NONE) {
    StringRef kind = tflite::EnumNameQuantizationDetails(params->details_type());
    return file.emitError(place) << "quantization details of kind " << (kind.empty() ? "unknown to the schema" : kind)
                                 << " are not supported; only scales per tensor and per axis are";
  }
  if (isQuantized(tensor)) {
    FailureOr<Type> quantized = importQuantizedType(file, place, tensor, element, context, narrowRange);
    if (failed(quantized))
      return failure();
    if (*quantized)
      element = *quantized;
  }
  ArrayRef<int32_t> shape = toRef(tensor.shape());
  // A constant has the shape of its data, whatever the signature says.
  bool constant = isConstant(file, tensor);
  ArrayRef<int32_t> signature = constant ? ArrayRef<int32_t>() : toRef(tensor.shape_signature());
  if (shape.empty() && signature.empty() && !tensor.has_rank() && !constant)
    return TensorType(UnrankedTensorType::get(element));
  if (!signature.empty() && signature.size() != shape.size())
    return file.emitError(place) << "has the rank " << shape.size() << " but a shape signature of rank "
                                 << signature.size();
  SmallVector<int64_t> extents;
  uint64_t elements = 1;
  for (size_t i = 0; i < shape.size(); ++i) {
    int32_t extent = signature.empty() ? shape[i] : signature[i];
    if (extent < -1)
      return file.emitError(place) << "has the extent " << extent << " in dimension " << i;
    extents.push_back(extent == -1 ? ShapedType::kDynamic : extent);
    bool overflow = false;
    elements = SaturatingMultiply<uint64_t>(elements, extent == -1 ? 1 : extent, &overflow);
    if (overflow || elements > uint64_t(INT64_MAX))
      return file.emitError(place) << "has more elements than fit into 64 bits";
  }
  return TensorType(RankedTensorType::get(extents, element));
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

bool isConstant(const ModelFile &file, const tflite::Tensor &tensor) {
  if (tensor.is_variable() || !file.getBufferData(tensor.buffer()).empty())
    return true;
  return llvm::is_contained(toRef(tensor.shape()), 0);
}

/// Strings of a buffer: count, offsets from the buffer's start, characters.
static FailureOr<ElementsAttr> importStrings(const ModelFile &file, const Place &place, RankedTensorType type,
                                             ArrayRef<char> data) {
  auto read = [&](size_t index) { return uint64_t(support::endian::read32le(data.data() + 4 * index)); };
  uint64_t count = data.size() < 4 ? 0 : read(0);
  if (data.size() < 4 || data.size() / 4 < count + 2 || count != uint64_t(type.getNumElements()))
    return file.emitError(place) << "has " << data.size() << " bytes of strings, which do not hold the "
                                 << type.getNumElements() << " strings that its shape asks for";
  SmallVector<StringRef> strings;
  for (uint64_t i = 0; i < count; ++i) {
    uint64_t begin = read(i + 1), end = read(i + 2);
    if (begin > end || end > data.size())
      return file.emitError(place) << "string " << i << " lies outside its buffer";
    strings.push_back(StringRef(data.data() + begin, end - begin));
  }
  return tfl::makeStrings(type, strings);
}

static tfl::DimensionMetadataAttr importDimension(const tflite::DimensionMetadata &dimension, MLIRContext *context) {
  auto values = [](tflite::SparseIndexVector kind, const void *table) {
    SmallVector<int32_t> result;
    if (kind == tflite::SparseIndexVector::Int32Vector)
      for (int32_t v : toRef(static_cast<const tflite::Int32Vector *>(table)->values()))
        result.push_back(v);
    else if (kind == tflite::SparseIndexVector::Uint16Vector)
      for (uint16_t v : toRef(static_cast<const tflite::Uint16Vector *>(table)->values()))
        result.push_back(v);
    else if (kind == tflite::SparseIndexVector::Uint8Vector)
      for (uint8_t v : toRef(static_cast<const tflite::Uint8Vector *>(table)->values()))
        result.push_back(v);
    return result;
  };
  auto format =
      dimension.format() == tflite::DimensionType::DENSE ? tfl::DimensionType::DENSE : tfl::DimensionType::SPARSE_CSR;
  SmallVector<int32_t> segments, indices;
  if (dimension.array_segments())
    segments = values(dimension.array_segments_type(), dimension.array_segments());
  if (dimension.array_indices())
    indices = values(dimension.array_indices_type(), dimension.array_indices());
  return tfl::DimensionMetadataAttr::get(context, tfl::DimensionTypeAttr::get(context, format), dimension.dense_size(),
                                         segments, indices);
}

/// Zeros of a type, as one element; null for types that have none.
static ElementsAttr zeros(RankedTensorType type, Builder &b) {
  if (isa<tf_type::StringType>(type.getElementType()))
    return type.getNumElements() == 0 ? tfl::makeStrings(type, {}) : ElementsAttr();
  Attribute zero = b.getZeroAttr(type.getElementType());
  if (auto complex = dyn_cast<ComplexType>(type.getElementType()))
    zero = b.getArrayAttr({b.getZeroAttr(complex.getElementType()), b.getZeroAttr(complex.getElementType())});
  return zero ? tfl::makeSplat(type, zero) : ElementsAttr();
}

static FailureOr<Value> importSparse(const ModelFile &file, const Place &place, const tflite::Tensor &tensor,
                                     RankedTensorType type, RankedTensorType storedType, OpBuilder &b) {
  MLIRContext *context = b.getContext();
  const tflite::SparsityParameters &sparsity = *tensor.sparsity();
  ArrayRef<char> data = file.getBufferData(tensor.buffer());
  std::optional<uint64_t> one = tfl::getFileSize(RankedTensorType::get({8}, storedType.getElementType()));
  if (!one || data.size() * 8 % *one != 0 || !sparsity.dim_metadata())
    return file.emitError(place) << "has " << data.size() << " bytes of sparse data, no whole number of elements";
  SmallVector<tfl::DimensionMetadataAttr> dimensions;
  for (const tflite::DimensionMetadata *dimension : *sparsity.dim_metadata())
    dimensions.push_back(importDimension(*dimension, context));
  auto parameters = tfl::SparsityParameterAttr::get(context, toRef(sparsity.traversal_order()),
                                                    toRef(sparsity.block_map()), dimensions);
  auto compressedType = RankedTensorType::get({int64_t(data.size() * 8 / *one)}, storedType.getElementType());
  ElementsAttr compressed = tfl::makeConstant(
      compressedType,
      AsmResourceBlob(data, 4, [keep = file.getFile()](void *, size_t, size_t) {}, false), toRef(tensor.name()));
  ElementsAttr value = zeros(storedType, b);
  if (!value)
    return file.emitError(place) << "is a sparse constant of type " << type << ", which has no zero";
  Location loc = tensorLoc(file, tensor, context);
  if (type != storedType)
    return tfl::SparseQConstOp::create(b, loc, type, TypeAttr::get(type), value, parameters, compressed).getResult();
  return tfl::SparseConstOp::create(b, loc, type, value, parameters, compressed).getResult();
}

/// Scales of 64-bit biases: no quantized type is that wide, but kernels check them.
static DictionaryAttr wideQuantization(const tflite::QuantizationParameters &params, Builder &b) {
  SmallVector<float> scales(toRef(params.scale()));
  return b.getDictionaryAttr(
      {b.getNamedAttr("scale", b.getF32ArrayAttr(scales)),
       b.getNamedAttr("quantized_dimension", b.getI32IntegerAttr(params.quantized_dimension()))});
}

FailureOr<Value> importConstant(const ModelFile &file, int subgraph, int index, OpBuilder &b, bool narrowRange) {
  MLIRContext *context = b.getContext();
  const tflite::Tensor &tensor = file.getTensor(subgraph, index);
  Place place{.subgraph = subgraph, .tensor = index, .table = &tensor};
  FailureOr<TensorType> imported = importType(file, subgraph, index, context, narrowRange);
  if (failed(imported))
    return failure();
  auto type = dyn_cast<RankedTensorType>(*imported);
  if (!type || !type.hasStaticShape())
    return file.emitError(place) << "is a constant of type " << *imported << ", which is not static";
  RankedTensorType storedType = type;
  if (auto quantized = dyn_cast<quant::QuantizedType>(type.getElementType()))
    storedType = type.clone(elementTypeOf(tensor.type(), context));
  ArrayRef<char> data = file.getBufferData(tensor.buffer());

  if (tensor.sparsity() && !data.empty())
    return importSparse(file, place, tensor, type, storedType, b);

  ElementsAttr value;
  if (data.empty() && (tensor.is_variable() || type.getNumElements() == 0)) {
    value = zeros(storedType, b);
    if (!value)
      return file.emitError(place) << "is a variable of type " << type << ", which cannot start at zero";
  } else if (isa<tf_type::StringType>(type.getElementType())) {
    FailureOr<ElementsAttr> strings = importStrings(file, place, type, data);
    if (failed(strings))
      return failure();
    value = *strings;
  } else {
    std::optional<uint64_t> size = tfl::getFileSize(storedType);
    if (!size)
      return file.emitError(place) << "is a constant of type " << type << ", which cannot have data";
    if (*size != data.size())
      return file.emitError(place) << "has " << data.size() << " bytes of data, but its type " << type << " needs "
                                   << *size;
    auto blob = AsmResourceBlob(data, 4, [keep = file.getFile()](void *, size_t, size_t) {}, /*dataIsMutable=*/false);
    value = tfl::makeConstant(storedType, std::move(blob), toRef(tensor.name()));
  }
  Location loc = tensorLoc(file, tensor, context);
  Operation *op = type == storedType ? tfl::ConstOp::create(b, loc, type, value).getOperation()
                                     : tfl::QConstOp::create(b, loc, type, TypeAttr::get(type), value).getOperation();
  if (tensor.is_variable())
    op->setAttr("tfl.is_variable", b.getUnitAttr());
  if (storedType.getElementType().isInteger(64) && isQuantized(tensor))
    op->setAttr("tfl.quantization", wideQuantization(*tensor.quantization(), b));
  return op->getResult(0);
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

Value importStats(const tflite::Tensor &tensor, Value value, OpBuilder &b) {
  const tflite::QuantizationParameters *params = tensor.quantization();
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!params || isQuantized(tensor) || !type || !isa<FloatType>(type.getElementType()))
    return value;
  ArrayRef<float> mins = toRef(params->min()), maxs = toRef(params->max());
  if (mins.empty() || mins.size() != maxs.size())
    return value;
  OperationState state(value.getLoc(), "quantfork.stats");
  state.addOperands(value);
  state.addTypes(type);
  auto layer = RankedTensorType::get({2}, b.getF32Type());
  float low = *llvm::min_element(mins), high = *llvm::max_element(maxs);
  state.addAttribute("layerStats", tfl::makeFloats(layer, {low, high}));
  if (mins.size() > 1) {
    SmallVector<float> pairs;
    for (auto [min, max] : llvm::zip(mins, maxs)) {
      pairs.push_back(min);
      pairs.push_back(max);
    }
    auto axis = RankedTensorType::get({int64_t(mins.size()), 2}, b.getF32Type());
    state.addAttribute("axisStats", tfl::makeFloats(axis, pairs));
    state.addAttribute("axis", b.getI64IntegerAttr(params->quantized_dimension()));
  }
  return b.create(state)->getResult(0);
}

} // namespace tinfoil::flatbuffer
