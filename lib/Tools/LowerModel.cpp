//===- LowerModel.cpp - From a model to the LLVM dialect ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LowerModel.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/MakeConstant.h"
#include "tinfoil/Support/Text.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

namespace tinfoil::tools {

std::string workspaceText(int64_t bytes, int64_t lowerBound) {
  return "workspace " + grouped(bytes) + " bytes, at least " + grouped(lowerBound);
}

/// Whether a tensor in memory is what compiled code takes.
static bool isPlain(Type element) {
  if (auto quantized = dyn_cast<quant::QuantizedType>(element))
    return quantized.getStorageTypeIntegralWidth() >= 8;
  if (auto integer = dyn_cast<IntegerType>(element))
    return integer.getWidth() == 1 || integer.getWidth() >= 8;
  return element.isF32() || element.isF64();
}

static LogicalResult recordTypes(func::FuncOp function, TypeRange types, llvm::StringRef what,
                                 SmallVectorImpl<RankedTensorType> &list) {
  for (auto [index, type] : llvm::enumerate(types)) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor || !tensor.hasStaticShape() || !isPlain(tensor.getElementType()))
      return function.emitOpError("cannot be compiled: ")
             << what << " #" << index << " is " << type << ", no tensor of static shape and plain numbers";
    list.push_back(tensor);
  }
  return success();
}

static LogicalResult recordStates(func::FuncOp function, std::vector<std::vector<char>> &states) {
  for (unsigned index = 0; index < function.getNumArguments(); ++index) {
    auto initial = function.getArgAttrOfType<ElementsAttr>(index, "tflk.state");
    if (!initial)
      continue;
    auto view = tfl::ConstantView::get(initial);
    if (!view)
      return function.emitOpError("cannot be compiled: the first value of a variable is not known");
    SmallVector<char> scratch;
    llvm::ArrayRef<char> bytes = view->getFileBytes(scratch);
    states.emplace_back(bytes.begin(), bytes.end());
  }
  return success();
}

/// What passes of the loops phase noted.
static void recordContext(func::FuncOp function, LoweredEntry &made) {
  made.hasContext = codegen::findContext(function) != nullptr;
  auto table = function->getAttrOfType<ArrayAttr>("tflk.profile");
  if (!table)
    return;
  for (auto row : table.getAsRange<DictionaryAttr>())
    made.profile.push_back({row.getAs<StringAttr>("kind").str(),
                            tfl::nameOf(row.getAs<LocationAttr>("location"), "?").str(),
                            row.getAs<IntegerAttr>("operations").getInt(), row.getAs<IntegerAttr>("bytes").getInt(),
                            row.getAs<BoolAttr>("integer").getValue()});
}

FailureOr<LoweredModel> lowerModel(ModuleOp module, llvm::ArrayRef<func::FuncOp> entries,
                                   const pipelines::CompileConfig &config) {
  LoweredModel model;
  model.module = module.clone();
  model.entries.resize(entries.size());
  ModuleOp copy = *model.module;
  auto find = [&](func::FuncOp entry) { return copy.lookupSymbol<func::FuncOp>(entry.getSymName()); };
  // Other functions go when nothing calls them.
  for (auto function : copy.getOps<func::FuncOp>())
    function.setPrivate();
  for (func::FuncOp entry : entries)
    find(entry).setPublic();

  PassManager prepare(copy.getContext());
  pipelines::buildCompilePreparePhase(prepare, config);
  if (failed(prepare.run(copy)))
    return failure();
  for (auto [entry, made] : llvm::zip_equal(entries, model.entries)) {
    func::FuncOp function = find(entry);
    if (failed(recordTypes(function, function.getArgumentTypes(), "input", made.inputs)) ||
        failed(recordTypes(function, function.getResultTypes(), "output", made.outputs)))
      return failure();
  }

  PassManager lower(copy.getContext());
  pipelines::buildCompileKernelsPhase(lower, config);
  pipelines::buildCompileFusePhase(lower, config);
  pipelines::buildCompilePackPhase(lower, config);
  pipelines::buildCompileBufferizePhase(lower, config);
  if (failed(lower.run(copy)))
    return failure();
  for (auto [entry, made] : llvm::zip_equal(entries, model.entries)) {
    func::FuncOp function = find(entry);
    if (failed(recordStates(function, made.states)))
      return failure();
    if (auto bytes = function->getAttrOfType<IntegerAttr>("tflk.workspace"))
      made.workspaceBytes = bytes.getInt();
    if (auto bytes = function->getAttrOfType<IntegerAttr>("tflk.workspace_lower_bound"))
      made.workspaceLowerBound = bytes.getInt();
  }

  PassManager finish(copy.getContext());
  pipelines::buildCompileLoopsPhase(finish, config);
  if (failed(finish.run(copy)))
    return failure();
  for (auto [entry, made] : llvm::zip_equal(entries, model.entries))
    recordContext(find(entry), made);
  PassManager translate(copy.getContext());
  pipelines::buildCompileLLVMPhase(translate, config);
  if (failed(translate.run(copy)))
    return failure();
  return model;
}

} // namespace tinfoil::tools
