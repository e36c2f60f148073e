//===- ConstantView.h - The one way to read a constant ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MLIR spells constants in several ways (dense, splat, dense_resource, strings) that share no way of reading them:
// code that asks for DenseElementsAttr silently skips every large weight. All of Tinfoil reads constants through this
// view; a test fails where other code names those attribute classes.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_CONSTANTVIEW_H
#define TINFOIL_DIALECT_TFL_IR_CONSTANTVIEW_H

#include "mlir/IR/AsmState.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Value.h"

#include <optional>

namespace tinfoil::tfl {

/// A checked, typed view of a constant's elements. It refers to the attribute's storage and must not outlive the
/// context. Reading out of range is impossible through `get`: a view is only made when the storage has exactly the
/// size that the type asks for.
///
/// Byte layout of the storage: little-endian, unaligned. In dense_resource blobs, as in .tflite buffers, booleans take
/// a byte and 4-bit and 2-bit integers are packed, low bits first.
class ConstantView {
public:
  /// A view of an elements attribute; nothing if it is no attribute of a kind listed above, its type is not static,
  /// or its blob is missing or has the wrong size.
  static std::optional<ConstantView> get(mlir::Attribute attr);

  /// A view of the value that a constant op yields (any op with the attribute `value`: tfl.pseudo_const,
  /// tfl.pseudo_qconst, arith.constant). For a quantized constant these are the stored integers. Variables and sparse
  /// constants have no view: their attribute is not what they hold.
  static std::optional<ConstantView> of(mlir::Value value);
  static std::optional<ConstantView> of(mlir::Operation *op);

  mlir::ShapedType getType() const { return type; }
  mlir::Type getElementType() const { return type.getElementType(); }
  int64_t size() const { return count; }
  bool isSplat() const { return storage == Storage::Splat; }
  /// Elements that may differ: one of a splat.
  int64_t distinct() const { return isSplat() ? std::min<int64_t>(1, count) : count; }
  /// A splat of more elements than a file can hold as floats, and maybe than any memory can: nobody writes it out.
  bool isHugeSplat() const { return isSplat() && count > (int64_t(1) << 29); }
  /// Whether it is a splat of zero bits; looks at one element, however many there are.
  bool isZeroSplat() const;
  bool isFloat() const;
  bool isInteger() const;
  bool isString() const { return storage == Storage::String; }

  /// Element `index` of a floating-point constant (f16, bf16, f32, f64, fp8).
  double getFloat(int64_t index) const;
  /// Element `index` of an integer constant, sign- or zero-extended by the element type (i1 is 0 or 1).
  int64_t getInt(int64_t index) const;
  llvm::StringRef getString(int64_t index) const;

  /// All elements, converted. The bulk form of getFloat.
  void copyFloats(llvm::MutableArrayRef<float> out) const;
  llvm::SmallVector<float> getFloats() const;
  llvm::SmallVector<int64_t> getInts() const;

  /// The f32 elements in place, where the storage allows it (not splat, aligned), for code on large weights.
  std::optional<llvm::ArrayRef<float>> getFloatsInPlace() const;

  /// Bytes of the constant as a .tflite buffer holds them. They stand in the attribute's own storage where that has
  /// the same layout, otherwise in `scratch`.
  llvm::ArrayRef<char> getFileBytes(llvm::SmallVectorImpl<char> &scratch) const;

  /// Number of bytes in a .tflite buffer. A splat may have more than any memory: ask before its bytes.
  int64_t getFileSize() const;

  /// A hash of the bytes in a file: equal for constants that can share a buffer, whatever their shapes.
  uint64_t getHash() const;

private:
  enum class Storage { Packed, Splat, Bits, Bytes, String };
  ConstantView(mlir::ShapedType type, Storage storage) : type(type), storage(storage), count(type.getNumElements()) {}

  uint64_t rawElement(int64_t index) const;

  mlir::ShapedType type;
  Storage storage;
  int64_t count;
  unsigned width = 0;
  llvm::ArrayRef<char> data;
  mlir::Attribute attr;
};

/// Number of bytes that a .tflite buffer needs for a static type of fixed-width elements; nothing for strings,
/// resources and on overflow.
std::optional<uint64_t> getFileSize(mlir::ShapedType type);

/// Check that an elements attribute can be read: a dense_resource has a blob of the right size.
llvm::LogicalResult verifyConstant(mlir::ElementsAttr value, llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

/// Constants of more bytes than this are made dense_resource, which MLIR neither copies nor hashes.
constexpr int64_t kResourceThreshold = 4096;

/// A constant from bytes in file layout: `dense` up to kResourceThreshold bytes (elements are copied), `dense_resource`
/// above. `name` is a hint for the resource's key. The size must be right for the type.
mlir::ElementsAttr makeConstant(mlir::ShapedType type, llvm::ArrayRef<char> bytes, llvm::StringRef name);

/// The same without a copy: `blob` is moved into a resource when large.
mlir::ElementsAttr makeConstant(mlir::ShapedType type, mlir::AsmResourceBlob blob, llvm::StringRef name);

/// The other spelling of a constant, whatever its size; null where it has that already, where there are no elements,
/// and for strings. A splat of more than kResourceThreshold bytes has no resource: it holds one element.
mlir::ElementsAttr asDense(mlir::ElementsAttr value);
mlir::ElementsAttr asResource(mlir::ElementsAttr value, llvm::StringRef name);

/// The same storage under another type whose elements are of the same width and as many; null where they are not, and
/// for strings. Nothing is copied.
mlir::ElementsAttr retyped(mlir::ElementsAttr value, mlir::ShapedType type);

/// Small constants from values in hand.
mlir::ElementsAttr makeSplat(mlir::ShapedType type, mlir::Attribute element);
mlir::ElementsAttr makeStrings(mlir::ShapedType type, llvm::ArrayRef<llvm::StringRef> values);
mlir::ElementsAttr makeFloats(mlir::ShapedType type, llvm::ArrayRef<float> values);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_CONSTANTVIEW_H
