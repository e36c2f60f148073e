//===- ConstantView.cpp - The one way to read a constant ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APInt.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/xxhash.h"

#include <cstring>

using namespace mlir;
using namespace llvm;

namespace tinfoil::tfl {

/// Bits of an element in a .tflite buffer; 0 for types without a fixed width there.
static unsigned fileWidth(Type type) {
  if (auto complex = dyn_cast<ComplexType>(type))
    return 2 * fileWidth(complex.getElementType());
  if (type.isInteger(1))
    return 8;
  if (isa<IntegerType, FloatType>(type)) {
    unsigned width = type.getIntOrFloatBitWidth();
    return width == 2 || width == 4 || (width % 8 == 0 && width <= 64) ? width : 0;
  }
  return 0;
}

/// Number of elements, or nothing for a shape that is not static or overflows.
static std::optional<uint64_t> elementCount(ShapedType type) {
  if (!type.hasStaticShape())
    return std::nullopt;
  uint64_t count = 1;
  for (int64_t extent : type.getShape()) {
    bool overflow = false;
    count = SaturatingMultiply(count, uint64_t(extent), &overflow);
    if (overflow)
      return std::nullopt;
  }
  return count;
}

std::optional<uint64_t> getFileSize(ShapedType type) {
  std::optional<uint64_t> count = elementCount(type);
  unsigned width = fileWidth(type.getElementType());
  if (!count || !width)
    return std::nullopt;
  bool overflow = false;
  uint64_t bits = SaturatingMultiply(*count, uint64_t(width), &overflow);
  if (overflow || bits > uint64_t(INT64_MAX))
    return std::nullopt;
  return divideCeil(bits, 8);
}

std::optional<ConstantView> ConstantView::get(Attribute attr) {
  auto elements = dyn_cast_or_null<ElementsAttr>(attr);
  if (!elements || !elementCount(elements.getShapedType()))
    return std::nullopt;
  ShapedType type = elements.getShapedType();

  if (isa<DenseStringElementsAttr>(attr)) {
    ConstantView view(type, Storage::String);
    view.attr = attr;
    return view;
  }
  unsigned width = fileWidth(type.getElementType());
  if (!width)
    return std::nullopt;
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(attr)) {
    const AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    std::optional<uint64_t> size = tfl::getFileSize(type);
    if (!blob || !size || blob->getData().size() != *size)
      return std::nullopt;
    ConstantView view(type, Storage::Packed);
    view.width = width;
    view.data = blob->getData();
    return view;
  }
  if (auto dense = dyn_cast<DenseElementsAttr>(attr)) {
    // In `dense`, booleans are bits and other narrow integers take a byte each.
    bool bits = type.getElementType().isInteger(1);
    ConstantView view(type, dense.isSplat() ? Storage::Splat : bits ? Storage::Bits : Storage::Bytes);
    view.width = width;
    view.data = dense.getRawData();
    return view;
  }
  return std::nullopt;
}

std::optional<ConstantView> ConstantView::of(Operation *op) {
  if (!op || op->getNumOperands() != 0 || op->getNumResults() != 1)
    return std::nullopt;
  // The value of a variable is only what it starts with; that of a sparse constant is elsewhere.
  if (op->hasAttr("tfl.is_variable") || op->hasAttr("compressed_data"))
    return std::nullopt;
  return get(op->getAttr("value"));
}

std::optional<ConstantView> ConstantView::of(Value value) { return of(value.getDefiningOp()); }

bool ConstantView::isZeroSplat() const {
  return isSplat() && llvm::all_of(data, [](char c) { return c == 0; });
}

bool ConstantView::isFloat() const { return isa<FloatType>(getElementType()); }
bool ConstantView::isInteger() const { return isa<IntegerType>(getElementType()); }

uint64_t ConstantView::rawElement(int64_t index) const {
  if (storage == Storage::Bits)
    return (uint8_t(data[index / 8]) >> (index % 8)) & 1;
  if (storage == Storage::Splat)
    index = 0;
  if (width < 8) {
    if (storage != Storage::Packed)
      return uint8_t(data[index]) & ((1u << width) - 1);
    unsigned perByte = 8 / width;
    return (uint8_t(data[index / perByte]) >> (index % perByte * width)) & ((1u << width) - 1);
  }
  uint64_t value = 0;
  std::memcpy(&value, data.data() + index * (width / 8), width / 8);
  return value;
}

double ConstantView::getFloat(int64_t index) const {
  auto type = cast<FloatType>(getElementType());
  uint64_t raw = rawElement(index);
  if (type.isF32())
    return llvm::bit_cast<float>(uint32_t(raw));
  if (type.isF64())
    return llvm::bit_cast<double>(raw);
  APFloat value(type.getFloatSemantics(), APInt(width, raw));
  bool loses = false;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
  return value.convertToDouble();
}

int64_t ConstantView::getInt(int64_t index) const {
  uint64_t raw = rawElement(index);
  Type type = getElementType();
  if (type.isInteger(1))
    return raw & 1;
  return cast<IntegerType>(type).isUnsigned() ? int64_t(raw) : SignExtend64(raw, width);
}

StringRef ConstantView::getString(int64_t index) const {
  auto strings = cast<DenseStringElementsAttr>(attr);
  ArrayRef<StringRef> values = strings.getRawStringData();
  return values[strings.isSplat() ? 0 : index];
}

std::optional<ArrayRef<float>> ConstantView::getFloatsInPlace() const {
  if (!getElementType().isF32() || (storage != Storage::Packed && storage != Storage::Bytes) ||
      reinterpret_cast<uintptr_t>(data.data()) % alignof(float) != 0)
    return std::nullopt;
  return ArrayRef<float>(reinterpret_cast<const float *>(data.data()), count);
}

void ConstantView::copyFloats(MutableArrayRef<float> out) const {
  if (getElementType().isF32() && (storage == Storage::Packed || storage == Storage::Bytes)) {
    if (count)
      std::memcpy(out.data(), data.data(), count * sizeof(float));
    return;
  }
  if (storage == Storage::Splat) {
    std::fill(out.begin(), out.end(), count ? float(getFloat(0)) : 0.0f);
    return;
  }
  for (int64_t i = 0; i < count; ++i)
    out[i] = float(getFloat(i));
}

SmallVector<float> ConstantView::getFloats() const {
  SmallVector<float> values(count);
  copyFloats(values);
  return values;
}

SmallVector<int64_t> ConstantView::getInts() const {
  SmallVector<int64_t> values(count);
  for (int64_t i = 0; i < count; ++i)
    values[i] = getInt(i);
  return values;
}

int64_t ConstantView::getFileSize() const {
  if (storage != Storage::String)
    return int64_t(tfl::getFileSize(type).value_or(INT64_MAX));
  int64_t size = 4 * (count + 2);
  for (int64_t i = 0; i < count; ++i)
    size += getString(i).size();
  return size;
}

/// A string tensor: number of strings, where each begins and the last ends, counted from the start of the buffer, then
/// the characters.
static void writeStrings(const ConstantView &view, SmallVectorImpl<char> &out) {
  auto write = [&](uint64_t value) {
    char bytes[4];
    support::endian::write32le(bytes, uint32_t(value));
    out.append(bytes, bytes + 4);
  };
  write(view.size());
  uint64_t offset = 4 * (view.size() + 2);
  for (int64_t i = 0; i < view.size(); ++i) {
    write(offset);
    offset += view.getString(i).size();
  }
  write(offset);
  for (int64_t i = 0; i < view.size(); ++i)
    out.append(view.getString(i).begin(), view.getString(i).end());
}

ArrayRef<char> ConstantView::getFileBytes(SmallVectorImpl<char> &scratch) const {
  bool sameLayout = storage == Storage::Packed || (storage == Storage::Bytes && width >= 8);
  if (sameLayout)
    return data;
  scratch.clear();
  if (storage == Storage::String) {
    writeStrings(*this, scratch);
    return scratch;
  }
  scratch.resize(getFileSize());
  if (width < 8) {
    unsigned perByte = 8 / width;
    for (int64_t i = 0; i < count; ++i)
      scratch[i / perByte] |= char(rawElement(i) << (i % perByte * width));
    return scratch;
  }
  if (storage == Storage::Bits || getElementType().isInteger(1)) {
    for (int64_t i = 0; i < count; ++i)
      scratch[i] = char(rawElement(i) & 1);
    return scratch;
  }
  for (int64_t i = 0; i < count; ++i)
    std::memcpy(scratch.data() + i * (width / 8), data.data(), width / 8);
  return scratch;
}

uint64_t ConstantView::getHash() const {
  SmallVector<char, 0> scratch;
  ArrayRef<char> bytes = getFileBytes(scratch);
  return xxh3_64bits(ArrayRef<uint8_t>(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()));
}

LogicalResult verifyConstant(ElementsAttr value, llvm::function_ref<InFlightDiagnostic()> emitError) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(value);
  if (!resource)
    return success();
  const AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  if (!blob)
    return emitError() << "resource '" << resource.getRawHandle().getKey() << "' of the constant has no data";
  std::optional<uint64_t> size = getFileSize(resource.getType());
  if (!size)
    return emitError() << "constant of type " << resource.getType() << " cannot be a resource";
  if (blob->getData().size() != *size)
    return emitError() << "resource '" << resource.getRawHandle().getKey() << "' has " << blob->getData().size()
                       << " bytes, but " << resource.getType() << " needs " << *size;
  return success();
}

/// File layout -> the layout of `dense`.
static DenseElementsAttr makeDense(ShapedType type, ArrayRef<char> bytes) {
  unsigned width = fileWidth(type.getElementType());
  int64_t count = type.getNumElements();
  if (type.getElementType().isInteger(1)) {
    SmallVector<bool> values(count);
    for (int64_t i = 0; i < count; ++i)
      values[i] = bytes[i] != 0;
    return DenseElementsAttr::get(type, values);
  }
  if (width >= 8)
    return DenseElementsAttr::getFromRawBuffer(type, bytes);
  unsigned perByte = 8 / width;
  SmallVector<char> values(count);
  for (int64_t i = 0; i < count; ++i)
    values[i] = char((uint8_t(bytes[i / perByte]) >> (i % perByte * width)) & ((1u << width) - 1));
  return DenseElementsAttr::getFromRawBuffer(type, values);
}

ElementsAttr makeConstant(ShapedType type, AsmResourceBlob blob, StringRef name) {
  if (int64_t(blob.getData().size()) <= kResourceThreshold)
    return makeDense(type, blob.getData());
  return DenseResourceElementsAttr::get(type, name.empty() ? "constant" : name, std::move(blob));
}

ElementsAttr makeConstant(ShapedType type, ArrayRef<char> bytes, StringRef name) {
  if (int64_t(bytes.size()) <= kResourceThreshold)
    return makeDense(type, bytes);
  return makeConstant(type, HeapAsmResourceBlob::allocateAndCopyWithAlign(bytes, 64, /*dataIsMutable=*/false), name);
}

ElementsAttr asDense(ElementsAttr value) {
  auto view = ConstantView::get(value);
  if (!isa<DenseResourceElementsAttr>(value) || !view || view->size() == 0)
    return {};
  SmallVector<char> scratch;
  return makeDense(view->getType(), view->getFileBytes(scratch));
}

ElementsAttr asResource(ElementsAttr value, StringRef name) {
  auto view = ConstantView::get(value);
  if (!isa<DenseIntOrFPElementsAttr>(value) || !view || view->size() == 0 ||
      (view->isSplat() && view->getFileSize() > kResourceThreshold))
    return {};
  SmallVector<char> scratch;
  return DenseResourceElementsAttr::get(
      view->getType(), name,
      HeapAsmResourceBlob::allocateAndCopyWithAlign(view->getFileBytes(scratch), 64, /*dataIsMutable=*/false));
}

ElementsAttr retyped(ElementsAttr value, ShapedType type) {
  auto view = ConstantView::get(value);
  unsigned width = fileWidth(type.getElementType());
  // In `dense`, booleans and other narrow integers are laid out in ways of their own.
  bool isPlain = width >= 8 && !type.getElementType().isInteger(1);
  std::optional<uint64_t> count = elementCount(type);
  if (!view || view->isString() || !count || int64_t(*count) != view->size())
    return {};
  if (type.getElementType() == view->getElementType()) {
    if (auto dense = dyn_cast<DenseElementsAttr>(value))
      return dense.reshape(type);
  } else if (!isPlain || view->getElementType().isInteger(1) || width != fileWidth(view->getElementType())) {
    return {};
  }
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(value))
    return DenseResourceElementsAttr::get(type, resource.getRawHandle());
  if (auto dense = dyn_cast<DenseElementsAttr>(value))
    return DenseElementsAttr::getFromRawBuffer(type, dense.getRawData());
  return {};
}

ElementsAttr makeSplat(ShapedType type, Attribute element) { return DenseElementsAttr::get(type, element); }

ElementsAttr makeStrings(ShapedType type, ArrayRef<StringRef> values) {
  return DenseStringElementsAttr::get(type, values);
}

ElementsAttr makeFloats(ShapedType type, ArrayRef<float> values) { return DenseElementsAttr::get(type, values); }

} // namespace tinfoil::tfl
