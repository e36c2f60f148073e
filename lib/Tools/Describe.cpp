//===- Describe.cpp - What is in a model ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Describe.h"
#include "Entries.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Target/FlatBuffer/Import.h"
#include "tinfoil/Target/FlatBuffer/Summary.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

#include <map>

using namespace mlir;

namespace tinfoil::tools {

/// Inputs and outputs of an entry, under the names of its signature where it has one.
static void describeEntry(const Entry &entry, llvm::raw_ostream &os) {
  func::FuncOp function = entry.function;
  os << "entry " << function.getSymName() << " (" << (entry.key.empty() ? "no signature" : entry.key) << ")\n";
  auto line = [&](llvm::StringRef what, const Port &port) {
    os << "  " << llvm::left_justify(what, 8) << llvm::left_justify(port.name, 40) << " " << typeText(port.type)
       << "\n";
  };
  for (const Port &input : entry.inputs)
    line("input", input);
  for (const Port &output : entry.outputs)
    line("output", output);
}

/// Bytes of constants by element type.
static std::map<std::string, std::pair<int64_t, int64_t>> constantsByType(ModuleOp module) {
  std::map<std::string, std::pair<int64_t, int64_t>> byType;
  module.walk([&](Operation *op) {
    if (!isa<tfl::ConstOp, tfl::QConstOp, tfl::SparseConstOp, tfl::SparseQConstOp>(op))
      return;
    bool sparse = isa<tfl::SparseConstOp, tfl::SparseQConstOp>(op);
    auto view = tfl::ConstantView::get(op->getAttr(sparse ? "compressed_data" : "value"));
    if (!view)
      return;
    std::string name =
        typeText(RankedTensorType::get({}, cast<ShapedType>(op->getResult(0).getType()).getElementType()));
    auto &entry = byType[(sparse ? "sparse " : "") + name.substr(0, name.find('['))];
    ++entry.first;
    entry.second += view->getFileSize();
  });
  return byType;
}

/// How many ops compute with float activations and quantized weights, and how many on integers only.
static void describeQuantization(ModuleOp module, llvm::raw_ostream &os) {
  int64_t hybrid = 0, integer = 0, weightOnly = 0, half = 0;
  module.walk([&](Operation *op) {
    auto isQuantized = [](Value v) { return isa<quant::QuantizedType>(getElementTypeOrSelf(v.getType())); };
    if (auto dequantize = dyn_cast<tfl::DequantizeOp>(op)) {
      bool constant = dequantize.getInput().getDefiningOp<tfl::QConstOp>();
      weightOnly += constant;
      half += getElementTypeOrSelf(dequantize.getInput().getType()).isF16();
      return;
    }
    if (op->getNumResults() == 0 || op->getNumOperands() == 0 || isa<tfl::QuantizeOp>(op))
      return;
    bool operands = llvm::any_of(op->getOperands(), isQuantized);
    bool result = isQuantized(op->getResult(0));
    integer += operands && result;
    hybrid += operands && !result && isa<FloatType>(getElementTypeOrSelf(op->getResult(0).getType()));
  });
  os << "quantization: " << hybrid << " hybrid ops (float activations, int8 weights), " << integer << " integer ops, "
     << weightOnly << " int8 and " << half << " float16 weights dequantized\n";
}

llvm::LogicalResult describeModel(std::shared_ptr<llvm::MemoryBuffer> file, MLIRContext &context,
                                  llvm::raw_ostream &os) {
  auto summary = flatbuffer::summarize(file, &context);
  OwningOpRef<ModuleOp> module = flatbuffer::importModel(file, &context);
  if (failed(summary) || !module)
    return failure();
  os << file->getBufferIdentifier() << ": " << file->getBufferSize() << " bytes, " << summary->subgraphs
     << " subgraphs, needs runtime " << (summary->minRuntime.empty() ? "of any version" : summary->minRuntime) << "\n";
  for (const Entry &entry : entriesOf(*module))
    describeEntry(entry, os);
  os << "operators\n";
  for (const flatbuffer::OperatorCount &op : summary->operators)
    os << llvm::formatv("  {0,-36} version {1,-3} {2,6}\n", op.name, op.version, op.count);
  os << "constants\n";
  for (auto &[type, entry] : constantsByType(*module))
    os << llvm::formatv("  {0,-36} {1,6} constants {2,12} bytes\n", type, entry.first, entry.second);
  describeQuantization(*module, os);
  return success();
}

} // namespace tinfoil::tools
