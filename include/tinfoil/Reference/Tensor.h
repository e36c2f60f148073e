//===- Tensor.h - A value at run time ---------------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_REFERENCE_TENSOR_H
#define TINFOIL_REFERENCE_TENSOR_H

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Numerics/Shape.h"

#include "mlir/IR/BuiltinTypes.h"

#include <complex>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace tinfoil::reference {

/// The elements, one C++ value each. Types without one of their own are widened: f16, bf16 and 8-bit floats are float
/// (always rounded to what they can hold), 2- and 4-bit integers int8_t or uint8_t, booleans uint8_t (0 or 1),
/// quantized types their stored integers. Handles of variables and hash tables are their names.
using Elements = std::variant<std::vector<float>, std::vector<double>, std::vector<int8_t>, std::vector<uint8_t>,
                              std::vector<int16_t>, std::vector<uint16_t>, std::vector<int32_t>, std::vector<uint32_t>,
                              std::vector<int64_t>, std::vector<uint64_t>, std::vector<std::complex<float>>,
                              std::vector<std::complex<double>>, std::vector<std::string>>;

/// A tensor that is computed. Copies share the elements: who makes a tensor fills it, and nobody writes to it
/// afterwards. A default-constructed one stands for the operand that is missing.
class Tensor {
public:
  Tensor() = default;

  /// A tensor of zeros (empty strings, to be filled with as many characters each). Nothing if it would be too large or
  /// the type is unknown.
  static std::optional<Tensor> zeros(mlir::Type elementType, numerics::Shape shape, int64_t characters = 0);

  /// The value of a constant; nothing if it is too large or has none of a type that is known here.
  static std::optional<Tensor> fromConstant(const tfl::ConstantView &view, mlir::Type elementType);

  /// What is larger comes from a damaged shape: a .tflite file ends at 2 GiB, and no tensor of a model that runs on a
  /// device is nearly as large as the 4 GiB that are let in here. Elements are counted as they are kept, a string as
  /// its object and its characters.
  static constexpr int64_t kMaxElements = int64_t(1) << 30;
  static constexpr int64_t kMaxBytes = int64_t(1) << 32;

  /// While it lives, tensors that this thread makes have at most so many elements, and four times as many bytes.
  class Limit {
  public:
    explicit Limit(int64_t elements);
    ~Limit();
    Limit(const Limit &) = delete;

  private:
    int64_t before;
  };

  /// Whether a tensor may have these extents: none is negative, and those other than 0 multiply to no more elements
  /// than the limit allows. Beside an extent of 0 the others count as well, for kernels loop over them.
  static bool isShape(numerics::Shape shape);

  bool isMissing() const { return !elements; }
  mlir::Type getElementType() const { return elementType; }
  numerics::Shape getShape() const { return shape; }
  int64_t getRank() const { return int64_t(shape.size()); }
  int64_t getSize() const;
  mlir::RankedTensorType getType() const { return mlir::RankedTensorType::get(shape, elementType); }

  /// Whether the elements are of this C++ type. Missing tensors hold none.
  template <typename T> bool holds() const { return elements && std::holds_alternative<std::vector<T>>(*elements); }
  template <typename T> llvm::ArrayRef<T> get() const { return std::get<std::vector<T>>(*elements); }
  template <typename T> std::vector<T> &fill() { return std::get<std::vector<T>>(*elements); }
  const Elements &getElements() const { return *elements; }
  Elements &fillElements() { return *elements; }

  /// The same elements under another shape of as many, or another type with the same C++ type.
  Tensor withShape(numerics::Shape newShape) const;
  Tensor withType(mlir::Type newElementType) const;

  /// Characters of the longest string; 0 for other types.
  int64_t longestString() const;

  /// Integers of any width, booleans too; empty for other types.
  std::vector<int64_t> getInts() const;

  /// Floats, and quantized elements as the real numbers they stand for (scale * (q - zero point), in float); nothing
  /// for other types, and where scales are not as many as the shape asks for.
  std::optional<std::vector<float>> getReals() const;

private:
  mlir::Type elementType;
  numerics::Extents shape;
  std::shared_ptr<Elements> elements;
};

/// The elements of a tensor of numbers as they are kept.
llvm::MutableArrayRef<char> bytesOf(Tensor &tensor);

/// Whether a per-axis type has a scale for each index of its axis; other types fit any shape.
bool scalesFit(mlir::Type type, numerics::Shape shape);

/// The real number of every stored integer, and back: q = round(x / scale) + zero point with halves away from zero,
/// saturated to the storage type. Both take per-axis types, whose axis is one of `shape`.
std::vector<float> dequantize(llvm::ArrayRef<int64_t> stored, mlir::Type type, numerics::Shape shape);
std::vector<int64_t> quantize(llvm::ArrayRef<float> reals, mlir::Type type, numerics::Shape shape);

/// Fill a tensor of integers of any width; values are cut off to it.
void fillInts(Tensor &tensor, llvm::ArrayRef<int64_t> values);

/// Round floats to what the element type holds (f16, bf16, 8-bit floats); f32 stays.
void roundToType(Tensor &tensor);

} // namespace tinfoil::reference

#endif // TINFOIL_REFERENCE_TENSOR_H
