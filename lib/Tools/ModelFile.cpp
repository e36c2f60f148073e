//===- ModelFile.cpp - Models as tools take them -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelFile.h"

#include "tinfoil/InitAll.h"
#include "tinfoil/Support/File.h"
#include "tinfoil/Target/FlatBuffer/Import.h"

#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;

namespace tinfoil::tools {

using reference::Tensor;

static DialectRegistry allDialects() {
  DialectRegistry registry;
  registerAllDialects(registry);
  return registry;
}

OpenModel::OpenModel(std::shared_ptr<llvm::MemoryBuffer> file)
    : file(std::move(file)), context(allDialects()), handler(sources, &context) {}

/// Whether bytes may be MLIR: bytecode, or without characters that no text has.
static bool mayBeMLIR(llvm::MemoryBufferRef file) {
  return isBytecode(file) ||
         llvm::none_of(file.getBuffer().take_front(4096), [](unsigned char c) { return c < ' ' && !llvm::isSpace(c); });
}

std::unique_ptr<OpenModel> OpenModel::open(llvm::StringRef path) {
  std::shared_ptr<llvm::MemoryBuffer> file = openInput(path, llvm::errs());
  if (!file)
    return nullptr;
  std::unique_ptr<OpenModel> model(new OpenModel(file));
  // The file identifier tells a model from text.
  if (file->getBuffer().substr(4, 4) == "TFL3") {
    model->module = flatbuffer::importModel(file, &model->context);
  } else if (!mayBeMLIR(*file)) {
    emitError(FileLineColLoc::get(&model->context, file->getBufferIdentifier(), 0, 0))
        << "neither a .tflite file, which has the identifier 'TFL3' at byte 4, nor MLIR";
  } else {
    model->sources.AddNewSourceBuffer(
        llvm::MemoryBuffer::getMemBuffer(file->getBuffer(), file->getBufferIdentifier(), false), llvm::SMLoc());
    model->module = parseSourceFile<ModuleOp>(model->sources, &model->context);
  }
  return model->module ? std::move(model) : nullptr;
}

std::optional<Tensor> randomTensor(TensorType type, std::mt19937 &random) {
  numerics::Extents shape;
  if (type.hasRank())
    for (int64_t extent : type.getShape())
      shape.push_back(ShapedType::isDynamic(extent) ? 1 : extent);
  std::optional<Tensor> tensor = Tensor::zeros(type.getElementType(), shape);
  if (!tensor)
    return std::nullopt;
  // The standard's distributions differ from library to library; its generators do not.
  auto uniform = [&] { return float(random()) * 0x1p-31f - 1; };
  std::visit(
      [&](auto &elements) {
        using T = typename std::decay_t<decltype(elements)>::value_type;
        for (T &element : elements) {
          if constexpr (std::is_floating_point_v<T>)
            element = T(uniform());
          else if constexpr (std::is_integral_v<T>)
            element = T(random() & 1);
          else if constexpr (!std::is_same_v<T, std::string>)
            element = T(uniform(), uniform());
        }
      },
      tensor->fillElements());
  reference::roundToType(*tensor);
  return tensor;
}

} // namespace tinfoil::tools
