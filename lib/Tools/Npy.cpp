//===- Npy.cpp - Tensors in NumPy's file format ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Npy.h"

#include "tinfoil/Numerics/WeightQuantization.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"

using namespace mlir;

namespace tinfoil::tools {

using reference::Tensor;

static constexpr llvm::StringLiteral kMagic("\x93NUMPY");

/// NumPy's name for the elements of a C++ type.
template <typename T> static std::string nameOf() {
  char kind = std::is_floating_point_v<T> ? 'f' : !std::is_integral_v<T> ? 'c' : std::is_signed_v<T> ? 'i' : 'u';
  return (sizeof(T) == 1 ? "|" : "<") + std::string(1, kind) + std::to_string(sizeof(T));
}

/// NumPy's name for the elements of a tensor; empty for strings, whose length is part of the name.
static std::string nameOf(const Tensor &tensor) {
  if (tensor.getElementType().isInteger(1))
    return "|b1";
  if (tensor.getElementType().isF16())
    return "<f2";
  return std::visit(
      [](auto &elements) -> std::string {
        using T = typename std::decay_t<decltype(elements)>::value_type;
        if constexpr (std::is_same_v<T, std::string>)
          return "";
        else
          return nameOf<T>();
      },
      tensor.getElements());
}

//===----------------------------------------------------------------------===//
// Header
//===----------------------------------------------------------------------===//

namespace {

struct Header {
  llvm::StringRef name;
  numerics::Extents shape;
};

} // namespace

/// What stands behind `'key':` in the dictionary; empty if the key is not there.
static llvm::StringRef valueOf(llvm::StringRef dictionary, llvm::StringRef key) {
  auto [before, behind] = dictionary.split(("'" + key + "'").str());
  behind = behind.ltrim();
  return behind.consume_front(":") ? behind.ltrim() : llvm::StringRef();
}

/// Cut the header off the front of a file.
static std::optional<Header> readHeader(llvm::StringRef &bytes, std::string &why) {
  auto fail = [&](const char *message) {
    why = message;
    return std::nullopt;
  };
  if (!bytes.consume_front(kMagic) || bytes.size() < 6)
    return fail("is no .npy file");
  unsigned lengthBytes = bytes[0] == 1 ? 2 : 4;
  size_t length = lengthBytes == 2 ? llvm::support::endian::read16le(bytes.data() + 2)
                                   : llvm::support::endian::read32le(bytes.data() + 2);
  bytes = bytes.drop_front(2 + lengthBytes);
  if (bytes.size() < length)
    return fail("ends inside its header");
  llvm::StringRef dictionary = bytes.take_front(length);
  bytes = bytes.drop_front(length);
  Header header;
  llvm::StringRef name = valueOf(dictionary, "descr");
  if (!name.consume_front("'") || name.find('\'') == llvm::StringRef::npos)
    return fail("holds no array of a plain type");
  header.name = name.take_until([](char c) { return c == '\''; });
  if (!valueOf(dictionary, "fortran_order").starts_with("False"))
    return fail("must be in C order (numpy.ascontiguousarray)");
  llvm::StringRef shape = valueOf(dictionary, "shape");
  if (!shape.consume_front("("))
    return fail("has no shape");
  llvm::SmallVector<llvm::StringRef> extents;
  shape.take_until([](char c) { return c == ')'; }).split(extents, ',', -1, false);
  for (llvm::StringRef text : extents) {
    if (text.trim().empty())
      continue;
    if (text.trim().getAsInteger(10, header.shape.emplace_back()))
      return fail("has a shape that is no list of numbers");
  }
  return header;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// Strings of a fixed length, filled up with zeros.
static bool readStrings(llvm::StringRef bytes, llvm::StringRef name, std::vector<std::string> &out) {
  uint64_t width;
  if (!name.consume_front("|S") || name.getAsInteger(10, width) || width > bytes.size() + 1 ||
      bytes.size() != width * out.size())
    return false;
  for (auto [index, text] : llvm::enumerate(out))
    text = bytes.substr(index * width, width).rtrim('\0').str();
  return true;
}

std::optional<Tensor> readNpy(llvm::StringRef bytes, Type elementType, std::string &why) {
  std::optional<Header> header = readHeader(bytes, why);
  if (!header)
    return std::nullopt;
  std::optional<Tensor> tensor = Tensor::zeros(elementType, header->shape);
  if (!tensor) {
    why = "has a shape that is too large";
    return std::nullopt;
  }
  std::string expected = nameOf(*tensor);
  if (expected.empty() ? !header->name.starts_with("|S") : header->name != expected) {
    why = "holds elements of type '" + header->name.str() + "', but '" + (expected.empty() ? "|S<n>" : expected) +
          "' is needed";
    return std::nullopt;
  }
  bool read = std::visit(
      [&](auto &elements) {
        using T = typename std::decay_t<decltype(elements)>::value_type;
        if constexpr (std::is_same_v<T, std::string>) {
          return readStrings(bytes, header->name, elements);
        } else if (expected == "<f2") {
          if (bytes.size() != elements.size() * 2)
            return false;
          for (size_t i = 0; i < elements.size(); ++i)
            elements[i] = T(numerics::fromHalf(llvm::support::endian::read16le(bytes.data() + 2 * i)));
          return true;
        } else {
          if (bytes.size() != elements.size() * sizeof(T))
            return false;
          std::memcpy(elements.data(), bytes.data(), bytes.size());
          return true;
        }
      },
      tensor->fillElements());
  if (read)
    return tensor;
  why = "does not hold as many bytes as its shape asks for";
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

void writeNpy(const Tensor &tensor, llvm::raw_ostream &os) {
  std::string name = nameOf(tensor);
  size_t width = 1;
  if (name.empty()) {
    for (const std::string &text : tensor.get<std::string>())
      width = std::max(width, text.size());
    name = "|S" + std::to_string(width);
  }
  std::string header = "{'descr': '" + name + "', 'fortran_order': False, 'shape': (";
  for (int64_t extent : tensor.getShape())
    header += std::to_string(extent) + ", ";
  header += ")}";
  // The elements begin at a multiple of 64 bytes; a line break ends the header.
  constexpr size_t prefix = kMagic.size() + 4;
  header.resize(llvm::alignTo(prefix + header.size() + 1, 64) - prefix - 1, ' ');
  header += '\n';
  os << kMagic << '\x01' << '\0' << char(header.size() & 255) << char(header.size() >> 8) << header;
  std::visit(
      [&](auto &elements) {
        using T = typename std::decay_t<decltype(elements)>::value_type;
        if constexpr (std::is_same_v<T, std::string>) {
          for (const std::string &text : elements)
            os << text << std::string(width - text.size(), '\0');
        } else if (name == "<f2") {
          for (T element : elements) {
            uint16_t half = numerics::toHalf(float(std::real(element)));
            os.write(reinterpret_cast<const char *>(&half), sizeof(half));
          }
        } else {
          os.write(reinterpret_cast<const char *>(elements.data()), elements.size() * sizeof(T));
        }
      },
      tensor.getElements());
}

} // namespace tinfoil::tools
