//===- TFLAttributes.cpp - Attributes and types of the tfl dialect --------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLAttributes.h"

#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tinfoil::tfl;

#include "tinfoil/Dialect/TFL/IR/TFLEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLAttributes.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLTypes.cpp.inc"

void TFLDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "tinfoil/Dialect/TFL/IR/TFLAttributes.cpp.inc"
      >();
}

void TFLDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "tinfoil/Dialect/TFL/IR/TFLTypes.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// ConstBytesAttr
//===----------------------------------------------------------------------===//

Attribute ConstBytesAttr::parse(AsmParser &parser, Type) {
  std::string text, bytes;
  SMLoc loc;
  if (parser.parseColon() || (loc = parser.getCurrentLocation(), parser.parseString(&text)))
    return {};
  StringRef digits = text;
  if (!digits.consume_front("0x") || !llvm::tryGetFromHex(digits, bytes)) {
    parser.emitError(loc, "expected bytes in hexadecimal, such as \"0x0A1B\"");
    return {};
  }
  return get(parser.getContext(), bytes);
}

void ConstBytesAttr::print(AsmPrinter &printer) const { printer << " : \"0x" << llvm::toHex(getValue()) << '"'; }

//===----------------------------------------------------------------------===//
// Sparsity. Fields may come in any order; lists that are empty may be left out.
//===----------------------------------------------------------------------===//

static ParseResult parseFields(AsmParser &parser, function_ref<OptionalParseResult(StringRef)> parseField) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater, [&]() -> ParseResult {
    StringRef name;
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseKeyword(&name) || parser.parseEqual())
      return failure();
    OptionalParseResult result = parseField(name);
    if (!result.has_value())
      return parser.emitError(loc, "unknown field '") << name << "'";
    return *result;
  });
}

static ParseResult parseIntegers(AsmParser &parser, SmallVectorImpl<int32_t> &values) {
  values.clear();
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                        [&] { return parser.parseInteger(values.emplace_back()); });
}

static void printList(AsmPrinter &printer, StringRef name, ArrayRef<int32_t> values) {
  printer << name << " = [";
  llvm::interleaveComma(values, printer);
  printer << ']';
}

Attribute DimensionMetadataAttr::parse(AsmParser &parser, Type) {
  DimensionTypeAttr format;
  int32_t denseSize = 0;
  SmallVector<int32_t> segments, indices;
  auto parseFormat = [&]() -> ParseResult {
    // `DENSE`, `<DENSE>` or the whole attribute.
    StringRef keyword;
    Attribute whole;
    SMLoc loc = parser.getCurrentLocation();
    if (succeeded(parser.parseOptionalLess())) {
      if (parser.parseKeyword(&keyword) || parser.parseGreater())
        return failure();
    } else if (failed(parser.parseOptionalKeyword(&keyword))) {
      if (parser.parseAttribute(whole))
        return failure();
      format = dyn_cast<DimensionTypeAttr>(whole);
      return format ? success() : parser.emitError(loc, "expected a dimension type");
    }
    std::optional<DimensionType> type = symbolizeDimensionType(keyword);
    if (!type)
      return parser.emitError(loc, "expected DENSE or SPARSE_CSR");
    format = DimensionTypeAttr::get(parser.getContext(), *type);
    return success();
  };
  SMLoc loc = parser.getCurrentLocation();
  ParseResult result = parseFields(parser, [&](StringRef name) -> OptionalParseResult {
    if (name == "format")
      return parseFormat();
    if (name == "dense_size")
      return parser.parseInteger(denseSize);
    if (name == "segments")
      return parseIntegers(parser, segments);
    if (name == "indices")
      return parseIntegers(parser, indices);
    return std::nullopt;
  });
  if (result)
    return {};
  if (!format) {
    parser.emitError(loc, "field 'format' is missing");
    return {};
  }
  return get(parser.getContext(), format, denseSize, segments, indices);
}

void DimensionMetadataAttr::print(AsmPrinter &printer) const {
  printer << "<format = <" << stringifyDimensionType(getFormat().getValue()) << ">, dense_size = " << getDenseSize()
          << ", ";
  printList(printer, "segments", getSegments());
  printer << ", ";
  printList(printer, "indices", getIndices());
  printer << '>';
}

Attribute SparsityParameterAttr::parse(AsmParser &parser, Type) {
  SmallVector<int32_t> traversalOrder, blockMap;
  SmallVector<DimensionMetadataAttr> dimensions;
  auto parseDimension = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    Attribute attr;
    if (parser.parseAttribute(attr))
      return failure();
    auto dimension = dyn_cast<DimensionMetadataAttr>(attr);
    if (!dimension)
      return parser.emitError(loc, "expected #tfl.dimension_metadata");
    dimensions.push_back(dimension);
    return success();
  };
  ParseResult result = parseFields(parser, [&](StringRef name) -> OptionalParseResult {
    if (name == "traversal_order")
      return parseIntegers(parser, traversalOrder);
    if (name == "block_map")
      return parseIntegers(parser, blockMap);
    if (name == "dim_metadata")
      return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDimension);
    return std::nullopt;
  });
  return result ? SparsityParameterAttr() : get(parser.getContext(), traversalOrder, blockMap, dimensions);
}

void SparsityParameterAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printList(printer, "traversal_order", getTraversalOrder());
  printer << ", ";
  printList(printer, "block_map", getBlockMap());
  printer << ", dim_metadata = [";
  llvm::interleaveComma(getDimMetadata(), printer, [&](DimensionMetadataAttr attr) { printer << Attribute(attr); });
  printer << "]>";
}
