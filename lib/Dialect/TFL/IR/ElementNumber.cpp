//===- ElementNumber.cpp - Element types by number ------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ElementNumber.h"

#include "tinfoil/Dialect/TFL/IR/ElementKind.h"
#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace tinfoil;
using namespace tinfoil::tfl;

Type tfl::elementType(ElementNumber number, MLIRContext *context) {
  using N = ElementNumber;
  auto integer = [&](unsigned width) { return IntegerType::get(context, width); };
  auto natural = [&](unsigned width) { return IntegerType::get(context, width, IntegerType::Unsigned); };
  switch (number) {
  case N::Float32:
    return Float32Type::get(context);
  case N::Float16:
    return Float16Type::get(context);
  case N::Int32:
    return integer(32);
  case N::UInt8:
    return natural(8);
  case N::Int64:
    return integer(64);
  case N::String:
    return tf_type::StringType::get(context);
  case N::Bool:
    return integer(1);
  case N::Int16:
    return integer(16);
  case N::Complex64:
    return ComplexType::get(Float32Type::get(context));
  case N::Int8:
    return integer(8);
  case N::Float64:
    return Float64Type::get(context);
  case N::Complex128:
    return ComplexType::get(Float64Type::get(context));
  case N::UInt64:
    return natural(64);
  case N::Resource:
    return tf_type::ResourceType::get(context);
  case N::Variant:
    return tf_type::VariantType::get(context);
  case N::UInt32:
    return natural(32);
  case N::UInt16:
    return natural(16);
  case N::Int4:
    return integer(4);
  case N::BFloat16:
    return BFloat16Type::get(context);
  case N::Int2:
    return integer(2);
  case N::UInt4:
    return natural(4);
  case N::Float8E4M3FN:
    return Float8E4M3FNType::get(context);
  case N::Float8E5M2:
    return Float8E5M2Type::get(context);
  }
  return {};
}

std::optional<ElementNumber> tfl::elementNumber(Type type) {
  using N = ElementNumber;
  // In the order of ElementKind. Quantized types have the numbers of their storage.
  static constexpr N numbers[] = {
      N::Float64, N::Float32, N::Float16, N::BFloat16, N::Float8E4M3FN, N::Float8E5M2, N::Bool,   N::Int2,
      N::Int4,    N::Int8,    N::Int16,   N::Int32,    N::Int64,        N::UInt4,      N::UInt8,  N::UInt16,
      N::UInt32,  N::UInt64,  N::Int2,    N::Int4,     N::Int8,         N::Int16,      N::Int32,  N::UInt4,
      N::UInt8,   N::UInt16,  N::UInt32,  N::UInt8,    N::Complex64,    N::Complex128, N::String, N::Resource};
  static_assert(std::size(numbers) == kNumElementKinds);
  if (isa<tf_type::VariantType>(type))
    return N::Variant;
  auto kind = elementKind(type);
  return kind ? std::optional(numbers[static_cast<unsigned>(*kind)]) : std::nullopt;
}
