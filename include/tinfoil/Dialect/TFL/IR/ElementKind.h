//===- ElementKind.h - Element types that kernels know ----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_ELEMENTKIND_H
#define TINFOIL_DIALECT_TFL_IR_ELEMENTKIND_H

#include "mlir/IR/Types.h"

#include <cstdint>
#include <optional>

namespace tinfoil::tfl {

/// In the order of the names in ElementKind.cpp. `Q` is quantized; kinds without `U` are signed or signless.
enum class ElementKind : uint8_t {
  F64,
  F32,
  F16,
  BF16,
  F8E4M3FN,
  F8E5M2,
  I1,
  I2,
  I4,
  I8,
  I16,
  I32,
  I64,
  UI4,
  UI8,
  UI16,
  UI32,
  UI64,
  QI2,
  QI4,
  QI8,
  QI16,
  QI32,
  QUI4,
  QUI8,
  QUI16,
  QUI32,
  Quint8,
  C64,
  C128,
  String,
  Resource,
};
constexpr unsigned kNumElementKinds = static_cast<unsigned>(ElementKind::Resource) + 1;

/// The kind of an element type; nothing for types that no kernel knows.
std::optional<ElementKind> elementKind(mlir::Type type);

/// How diagnostics spell a kind: `f32`, `qi8` and so on.
llvm::StringRef spelling(ElementKind kind);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_ELEMENTKIND_H
