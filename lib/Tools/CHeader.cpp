//===- CHeader.cpp - Compiled models for C --------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CHeader.h"

#include "Entries.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace mlir;

namespace tinfoil::tools {

std::string cIdentifier(llvm::StringRef text) {
  std::string name;
  for (char c : text)
    name += llvm::isAlnum(c) ? c : '_';
  if (name.empty() || llvm::isDigit(name[0]))
    name = "model_" + name;
  return name;
}

/// A text in quotes. Bytes that are no printable ASCII are octal, and so are question marks: `??/` is a trigraph.
static std::string quoted(llvm::StringRef text) {
  std::string result = "\"";
  for (unsigned char c : text) {
    if (llvm::isPrint(c) && c != '"' && c != '\\' && c != '?')
      result += char(c);
    else
      for (char digit : {'\\', char('0' + c / 64), char('0' + c / 8 % 8), char('0' + c % 8)})
        result += digit;
  }
  return result + "\"";
}

/// A text inside a comment, which it must not end.
static std::string commented(llvm::StringRef text) {
  std::string result;
  for (unsigned char c : text)
    result += llvm::isPrint(c) && c != '*' && c != '\\' && c != '?' ? char(c) : '_';
  return result;
}

namespace {

/// A tensor as C sees it.
struct CTensor {
  std::string name, type, cType;
  llvm::ArrayRef<int64_t> shape;
  int64_t elements = 1, bytes = 0;
  /// A scale of zero: the numbers are what they are.
  double scale = 0;
  int64_t zeroPoint = 0;

  CTensor(std::string name, RankedTensorType tensor);

  /// {1, 8, 8, 1}; a scalar has no dimension, but a list in C has an element.
  std::string shapeText() const {
    std::string text;
    llvm::raw_string_ostream os(text);
    llvm::interleaveComma(shape, os << "{");
    os << (shape.empty() ? "0}" : "}");
    return text;
  }
};

} // namespace

CTensor::CTensor(std::string name, RankedTensorType tensor) : name(std::move(name)), shape(tensor.getShape()) {
  Type element = tensor.getElementType();
  bool isSigned = !element.isUnsignedInteger();
  unsigned width = 0;
  if (auto quantized = dyn_cast<quant::QuantizedType>(element)) {
    isSigned = quantized.isSigned();
    width = quantized.getStorageTypeIntegralWidth();
    if (auto uniform = dyn_cast<quant::UniformQuantizedType>(element)) {
      scale = uniform.getScale();
      zeroPoint = uniform.getZeroPoint();
    }
  } else {
    width = element.getIntOrFloatBitWidth();
  }
  std::string bits = std::to_string(width);
  if (isa<FloatType>(element)) {
    type = "float" + bits;
    cType = width == 64 ? "double" : "float";
  } else if (width == 1) {
    type = "bool";
    cType = "unsigned char";
    width = 8;
  } else {
    type = (isSigned ? "int" : "uint") + bits;
    cType = isSigned ? (width == 8 ? "signed " : "") : "unsigned ";
    cType += width == 8 ? "char" : width == 16 ? "short" : width == 32 ? "int" : "long long";
  }
  for (int64_t extent : shape)
    elements *= extent;
  bytes = elements * (width / 8);
}

static std::vector<CTensor> tensorsOf(llvm::ArrayRef<std::string> names, llvm::ArrayRef<RankedTensorType> types) {
  std::vector<CTensor> tensors;
  for (auto [name, type] : llvm::zip_equal(names, types))
    tensors.emplace_back(name, type);
  return tensors;
}

static void writeTensor(const CTensor &tensor, llvm::StringRef name, llvm::raw_ostream &os) {
  os << "\n#define " << name << "_NAME " << quoted(tensor.name) << "\n#define " << name << "_TYPE "
     << quoted(tensor.type) << "\n#define " << name << "_C_TYPE " << tensor.cType << "\n#define " << name << "_RANK "
     << tensor.shape.size() << "\n#define " << name << "_SHAPE " << tensor.shapeText() << "\n#define " << name
     << "_ELEMENTS " << tensor.elements << "\n#define " << name << "_BYTES " << tensor.bytes << "\n";
  if (tensor.scale != 0)
    os << "/* real = scale * (number - zero point) */\n#define " << name << "_SCALE "
       << llvm::format("%.17g", tensor.scale) << "\n#define " << name << "_ZERO_POINT " << tensor.zeroPoint << "\n";
}

/// The table, ended by an entry without a name: C has no list of nothing.
static void writeTable(llvm::ArrayRef<CTensor> tensors, llvm::StringRef prefix, llvm::StringRef plural,
                       llvm::raw_ostream &os) {
  llvm::StringRef singular = plural.drop_back();
  for (auto [index, tensor] : llvm::enumerate(tensors))
    os << "static const long " << prefix << "_" << singular << "_" << index << "_shape[] = " << tensor.shapeText()
       << ";\n";
  os << "static const struct tinfoil_tensor " << prefix << "_" << plural << "[] = {\n";
  for (auto [index, tensor] : llvm::enumerate(tensors))
    os << "  {" << quoted(tensor.name) << ", " << quoted(tensor.type) << ", " << tensor.shape.size() << ", " << prefix
       << "_" << singular << "_" << index << "_shape, " << tensor.elements << ", " << tensor.bytes << ", "
       << llvm::format("%.17g", tensor.scale) << ", " << tensor.zeroPoint << "},\n";
  os << "  {0, 0, 0, 0, 0, 0, 0, 0}};\n\n";
}

/// As tflk-emit-entry lays variables out.
static int64_t stateBytes(const LoweredEntry &code) {
  int64_t bytes = 0;
  for (const std::vector<char> &state : code.states)
    bytes += llvm::alignTo(state.size(), 64);
  return bytes;
}

static void writeEntry(const CEntry &entry, llvm::raw_ostream &os) {
  std::string upper = llvm::StringRef(entry.prefix).upper();
  std::vector<CTensor> inputs = tensorsOf(entry.inputNames, entry.code.inputs);
  std::vector<CTensor> outputs = tensorsOf(entry.outputNames, entry.code.outputs);
  os << "\n/*\n * " << entry.prefix << "_run";
  if (!entry.key.empty())
    os << ", signature " << commented(entry.key);
  os << "\n";
  for (auto [index, tensor] : llvm::enumerate(inputs))
    os << " *   inputs[" << index << "]  " << commented(tensor.name) << " "
       << commented(typeText(entry.code.inputs[index])) << "\n";
  for (auto [index, tensor] : llvm::enumerate(outputs))
    os << " *   outputs[" << index << "] " << commented(tensor.name) << " "
       << commented(typeText(entry.code.outputs[index])) << "\n";
  os << " */\n#define " << upper << "_WORKSPACE_BYTES " << entry.code.workspaceBytes << "\n#define " << upper
     << "_WORKSPACE_ALIGNMENT 64\n#define " << upper << "_STATE_BYTES " << stateBytes(entry.code) << "\n#define "
     << upper << "_INPUT_COUNT " << inputs.size() << "\n#define " << upper << "_OUTPUT_COUNT " << outputs.size()
     << "\n";
  for (auto [index, tensor] : llvm::enumerate(inputs))
    writeTensor(tensor, upper + "_INPUT_" + std::to_string(index), os);
  for (auto [index, tensor] : llvm::enumerate(outputs))
    writeTensor(tensor, upper + "_OUTPUT_" + std::to_string(index), os);
  os << "\n";
  writeTable(inputs, entry.prefix, "inputs", os);
  writeTable(outputs, entry.prefix, "outputs", os);
  bool hasState = !entry.code.states.empty();
  if (hasState)
    os << "/* Variables as they are at first: before the first run, and whenever runs are to start anew. */\nint "
       << entry.prefix << "_reset(void *state);\n";
  os << "int " << entry.prefix << "_run(void *workspace, const void *const *inputs, void *const *outputs"
     << (hasState ? ", void *state" : "") << (entry.code.hasContext ? ", struct tinfoil_context *context" : "")
     << ");\n";
}

void writeCHeader(const CHeader &header, llvm::raw_ostream &os) {
  std::string guard = llvm::StringRef(header.prefix).upper() + "_TINFOIL_H";
  os << "/*\n * Made by tfl-compile from " << commented(header.model) << "; do not edit.\n * Target "
     << commented(header.target) << ", instruction set " << commented(header.isa) << R"(.
 *
 * NAME_run() computes outputs from inputs, both lists of tensors in row-major order, in NAME_WORKSPACE_BYTES bytes that
 * are aligned to NAME_WORKSPACE_ALIGNMENT and need not be set to anything. None of them may overlap. It returns one of
 * TINFOIL_DONE, ... A model with variables (NAME_STATE_BYTES is not 0) keeps them in `state`, aligned like the workspace,
 * and nothing elsewhere: threads may call it at the same time with a workspace and a state each. Entries of one model
 * share its variables: they take the same `state`, and any NAME_reset() sets all of it. A model compiled with
 * --parallel-for takes a context, which may be null; one with custom operators takes one that has `custom`.
 */
)" << "#ifndef "
     << guard << "\n#define " << guard << R"(

#ifndef TINFOIL_C_H
#define TINFOIL_C_H

#define TINFOIL_DONE 0
/* Nothing was done: a pointer is null, */
#define TINFOIL_NULL_POINTER 1
/* or not aligned, a tensor's to its elements. */
#define TINFOIL_MISALIGNED 2
/* A custom operator failed: outputs are not complete. */
#define TINFOIL_CUSTOM_FAILED 3
/* Nothing was done: a model for several instruction sets found none of them. */
#define TINFOIL_NO_MACHINE 4

struct tinfoil_tensor {
  const char *name;
  /* float32, int8 ... */
  const char *type;
  unsigned rank;
  const long *shape;
  unsigned long elements, bytes;
  /* Quantized numbers: real = scale * (number - zero_point). The scale of others is 0. */
  double scale;
  long zero_point;
};

/* C of 1989 has no such type, compilers for it do. */
#ifdef __GNUC__
__extension__
#endif
typedef long long tinfoil_int64;

/* What a custom operator reads or writes. `data` of an operand that is missing is null. */
struct tinfoil_argument {
  void *data;
  const int *extents;
  int rank;
  /* The number of TensorType in TensorFlow Lite's schema: 0 is float32, 2 int32, 9 int8 ... */
  int type;
  /* Quantized numbers: real = scale * (number - zero_point). The scale of others is 0. */
  float scale;
  int zero_point;
};

/* What a model asks of its caller; a model that runs on several threads at once needs a context for each. */
struct tinfoil_context {
  /* Handed to the functions. */
  void *user;
  /* Calls task(argument, begin, end) for parts of 0..count that cover it, in any order and at the same time, and returns
     when all calls have. Null: there is one call. */
  void (*parallel_for)(void *user, void (*task)(void *argument, tinfoil_int64 begin, tinfoil_int64 end),
                       void *argument, tinfoil_int64 count);
  /* For profiles of models in the process that compiled them; not used here. */
  void (*mark)(void *user, tinfoil_int64 index);
  /* Computes a custom operator, by its name and the bytes of its options; returns 0 if all is well. Needed by models that
     have such operators. */
  int (*custom)(void *user, const char *name, const void *options, tinfoil_int64 option_bytes,
                const struct tinfoil_argument *inputs, tinfoil_int64 input_count,
                const struct tinfoil_argument *outputs, tinfoil_int64 output_count);
  /* What custom operators of the last run returned, or-ed. */
  int status;
};

#endif

#ifdef __cplusplus
extern "C" {
#endif
)";
  for (const CEntry &entry : header.entries)
    writeEntry(entry, os);
  os << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}

} // namespace tinfoil::tools
