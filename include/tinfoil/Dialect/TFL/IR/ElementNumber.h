//===- ElementNumber.h - Element types by number ----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Element types have numbers in files, and where compiled code hands tensors to a function of the caller.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_ELEMENTNUMBER_H
#define TINFOIL_DIALECT_TFL_IR_ELEMENTNUMBER_H

#include "mlir/IR/Types.h"

#include <cstdint>
#include <optional>

namespace tinfoil::tfl {

/// TensorType of TensorFlow Lite's schema.
enum class ElementNumber : int32_t {
  Float32 = 0,
  Float16 = 1,
  Int32 = 2,
  UInt8 = 3,
  Int64 = 4,
  String = 5,
  Bool = 6,
  Int16 = 7,
  Complex64 = 8,
  Int8 = 9,
  Float64 = 10,
  Complex128 = 11,
  UInt64 = 12,
  Resource = 13,
  Variant = 14,
  UInt32 = 15,
  UInt16 = 16,
  Int4 = 17,
  BFloat16 = 18,
  Int2 = 19,
  UInt4 = 20,
  Float8E4M3FN = 21,
  Float8E5M2 = 22,
};

/// The number of an element type, and of quantized ones that of their storage. Nothing for types without one.
std::optional<ElementNumber> elementNumber(mlir::Type type);

/// The type of a number; null for what is none.
mlir::Type elementType(ElementNumber number, mlir::MLIRContext *context);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_ELEMENTNUMBER_H
