//===- TFTypeDialect.cpp - The tf_type dialect ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFType/IR/TFType.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tinfoil::tf_type;

#include "tinfoil/Dialect/TFType/IR/TFTypeDialect.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "tinfoil/Dialect/TFType/IR/TFTypeTypes.cpp.inc"

void TFTypeDialect::initialize() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "tinfoil/Dialect/TFType/IR/TFTypeTypes.cpp.inc"
      >();
}

Attribute TFTypeDialect::parseAttribute(DialectAsmParser &parser, Type type) const {
  return OpaqueAttr::get(StringAttr::get(getContext(), getNamespace()), parser.getFullSymbolSpec(),
                         type ? type : NoneType::get(getContext()));
}

static FailureOr<SmallVector<TensorType>> parseSubtypes(AsmParser &parser) {
  SmallVector<TensorType> subtypes;
  if (failed(parser.parseOptionalLess()))
    return subtypes;
  auto parseSubtype = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    Type type;
    if (parser.parseType(type))
      return failure();
    auto tensor = dyn_cast<TensorType>(type);
    if (!tensor)
      return parser.emitError(loc, "expected a tensor type, but found ") << type;
    subtypes.push_back(tensor);
    return success();
  };
  if (failed(parser.parseCommaSeparatedList(parseSubtype)) || failed(parser.parseGreater()))
    return failure();
  return subtypes;
}

static void printSubtypes(AsmPrinter &printer, ArrayRef<TensorType> subtypes) {
  if (subtypes.empty())
    return;
  printer << '<';
  llvm::interleaveComma(subtypes, printer);
  printer << '>';
}

Type ResourceType::parse(AsmParser &parser) {
  FailureOr<SmallVector<TensorType>> subtypes = parseSubtypes(parser);
  return succeeded(subtypes) ? get(parser.getContext(), *subtypes) : Type();
}

void ResourceType::print(AsmPrinter &printer) const { printSubtypes(printer, getSubtypes()); }

Type VariantType::parse(AsmParser &parser) {
  FailureOr<SmallVector<TensorType>> subtypes = parseSubtypes(parser);
  return succeeded(subtypes) ? get(parser.getContext(), *subtypes) : Type();
}

void VariantType::print(AsmPrinter &printer) const { printSubtypes(printer, getSubtypes()); }
