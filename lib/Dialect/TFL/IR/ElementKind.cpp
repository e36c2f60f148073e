//===- ElementKind.cpp - Element types that kernels know ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ElementKind.h"

#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tinfoil;
using namespace tinfoil::tfl;

using Kind = std::optional<ElementKind>;

static Kind integerKind(unsigned width, bool isUnsigned) {
  switch (width) {
  case 1:
    return isUnsigned ? Kind() : ElementKind::I1;
  case 2:
    return isUnsigned ? Kind() : ElementKind::I2;
  case 4:
    return isUnsigned ? ElementKind::UI4 : ElementKind::I4;
  case 8:
    return isUnsigned ? ElementKind::UI8 : ElementKind::I8;
  case 16:
    return isUnsigned ? ElementKind::UI16 : ElementKind::I16;
  case 32:
    return isUnsigned ? ElementKind::UI32 : ElementKind::I32;
  case 64:
    return isUnsigned ? ElementKind::UI64 : ElementKind::I64;
  default:
    return std::nullopt;
  }
}

static Kind quantizedKind(quant::QuantizedType type) {
  auto storage = dyn_cast_or_null<IntegerType>(type.getStorageType());
  if (!storage)
    return std::nullopt;
  bool isUnsigned = !type.isSigned();
  switch (storage.getWidth()) {
  case 2:
    return isUnsigned ? Kind() : ElementKind::QI2;
  case 4:
    return isUnsigned ? ElementKind::QUI4 : ElementKind::QI4;
  case 8:
    return isUnsigned ? ElementKind::QUI8 : ElementKind::QI8;
  case 16:
    return isUnsigned ? ElementKind::QUI16 : ElementKind::QI16;
  case 32:
    return isUnsigned ? ElementKind::QUI32 : ElementKind::QI32;
  default:
    return std::nullopt;
  }
}

Kind tfl::elementKind(Type type) {
  return TypeSwitch<Type, Kind>(type)
      .Case([](IntegerType integer) { return integerKind(integer.getWidth(), integer.isUnsigned()); })
      .Case([](quant::QuantizedType quantized) { return quantizedKind(quantized); })
      .Case([](ComplexType complex) {
        Type part = complex.getElementType();
        return part.isF32() ? Kind(ElementKind::C64) : part.isF64() ? Kind(ElementKind::C128) : Kind();
      })
      .Case<Float64Type>([](Type) { return ElementKind::F64; })
      .Case<Float32Type>([](Type) { return ElementKind::F32; })
      .Case<Float16Type>([](Type) { return ElementKind::F16; })
      .Case<BFloat16Type>([](Type) { return ElementKind::BF16; })
      .Case<Float8E4M3FNType>([](Type) { return ElementKind::F8E4M3FN; })
      .Case<Float8E5M2Type>([](Type) { return ElementKind::F8E5M2; })
      .Case<tf_type::Quint8Type>([](Type) { return ElementKind::Quint8; })
      .Case<tf_type::StringType>([](Type) { return ElementKind::String; })
      .Case<tf_type::ResourceType>([](Type) { return ElementKind::Resource; })
      .Default([](Type) { return std::nullopt; });
}

StringRef tfl::spelling(ElementKind kind) {
  static constexpr StringLiteral names[] = {"f64",
                                            "f32",
                                            "f16",
                                            "bf16",
                                            "f8E4M3FN",
                                            "f8E5M2",
                                            "i1",
                                            "i2",
                                            "i4",
                                            "i8",
                                            "i16",
                                            "i32",
                                            "i64",
                                            "ui4",
                                            "ui8",
                                            "ui16",
                                            "ui32",
                                            "ui64",
                                            "qi2",
                                            "qi4",
                                            "qi8",
                                            "qi16",
                                            "qi32",
                                            "qui4",
                                            "qui8",
                                            "qui16",
                                            "qui32",
                                            "!tf_type.quint8",
                                            "complex<f32>",
                                            "complex<f64>",
                                            "!tf_type.string",
                                            "!tf_type.resource"};
  static_assert(std::size(names) == kNumElementKinds);
  return names[static_cast<unsigned>(kind)];
}
