//===- Summary.cpp - Operators of a .tflite file --------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Target/FlatBuffer/Summary.h"

#include "ModelFile.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>

using namespace mlir;

namespace tinfoil::flatbuffer {

FailureOr<FileSummary> summarize(std::shared_ptr<llvm::MemoryBuffer> buffer, MLIRContext *context) {
  FailureOr<ModelFile> file = ModelFile::open(std::move(buffer), context);
  if (failed(file))
    return failure();
  const tflite::Model &model = file->getModel();
  FileSummary summary;
  summary.subgraphs = model.subgraphs()->size();
  if (const auto *metadata = model.metadata())
    for (const tflite::Metadata *entry : *metadata)
      if (toRef(entry->name()) == "min_runtime_version") {
        llvm::ArrayRef<char> data = file->getBufferData(entry->buffer());
        summary.minRuntime = std::string(data.begin(), std::find(data.begin(), data.end(), '\0'));
      }
  std::vector<int64_t> counts(model.operator_codes() ? model.operator_codes()->size() : 0);
  for (const tflite::SubGraph *subgraph : *model.subgraphs())
    for (uint32_t i = 0, e = subgraph->operators() ? subgraph->operators()->size() : 0; i < e; ++i)
      ++counts[subgraph->operators()->Get(i)->opcode_index()];
  for (size_t i = 0; i < counts.size(); ++i) {
    const tflite::OperatorCode &code = *model.operator_codes()->Get(i);
    std::string name = tflite::EnumNameBuiltinOperator(builtinOf(code));
    if (builtinOf(code) == tflite::BuiltinOperator::CUSTOM)
      name += " " + toRef(code.custom_code()).str();
    summary.operators.push_back({name, code.version(), counts[i]});
  }
  llvm::sort(summary.operators, [](const OperatorCount &a, const OperatorCount &b) {
    return a.count != b.count ? a.count > b.count : a.name < b.name;
  });
  return summary;
}

} // namespace tinfoil::flatbuffer
