//===- MakeConstant.cpp - Constants that rewrites add ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.h"

using namespace mlir;

namespace tinfoil::tfl {

Location derivedLoc(Value source, StringRef suffix) {
  Location loc = source.getLoc();
  if (auto name = loc->findInstanceOf<NameLoc>())
    return NameLoc::get(StringAttr::get(loc.getContext(), name.getName().getValue() + suffix));
  return loc;
}

StringRef nameOf(Location loc, StringRef fallback) {
  auto name = loc->findInstanceOf<NameLoc>();
  return name ? name.getName().getValue() : fallback;
}

template <typename T>
static Value make(OpBuilder &b, Location loc, ArrayRef<int64_t> shape, Type element, ArrayRef<T> values) {
  auto type = RankedTensorType::get(shape, element);
  ArrayRef<char> bytes(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T));
  return ConstOp::create(b, loc, type, makeConstant(type, bytes, nameOf(loc)));
}

Value makeFloats(OpBuilder &b, Location loc, ArrayRef<int64_t> shape, ArrayRef<float> values) {
  return make(b, loc, shape, b.getF32Type(), values);
}

Value makeI32s(OpBuilder &b, Location loc, ArrayRef<int64_t> values, std::optional<SmallVector<int64_t>> shape) {
  SmallVector<int32_t> narrow(values.begin(), values.end());
  return make<int32_t>(b, loc, shape.value_or(SmallVector<int64_t>{int64_t(values.size())}), b.getI32Type(), narrow);
}

Value makeShape(OpBuilder &b, Value named, RankedTensorType type) {
  if (!type || type.getNumDynamicDims() > 1 || llvm::is_contained(type.getShape(), 0) ||
      llvm::any_of(type.getShape(), [](int64_t extent) { return extent > INT32_MAX; }))
    return {};
  SmallVector<int64_t> shape(type.getShape());
  for (int64_t &extent : shape)
    if (ShapedType::isDynamic(extent))
      extent = -1;
  return makeI32s(b, derivedLoc(named, "_shape"), shape);
}

} // namespace tinfoil::tfl
