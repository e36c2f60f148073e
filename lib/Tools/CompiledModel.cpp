//===- CompiledModel.cpp - A model as machine code in this process ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledModel.h"

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/InterfaceNames.h"
#include "tinfoil/Pipelines/Compile.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Timer.h"

using namespace mlir;

namespace tinfoil::tools {

using reference::Tensor;

const codegen::Isa &isaOf(const object::Machine &machine) {
  llvm::StringRef triple(machine.triple);
  auto named = [](llvm::StringRef name) -> const codegen::Isa & { return *codegen::findIsa(name); };
  if (triple.starts_with("aarch64"))
    return named(machine.has("i8mm") ? "aarch64-i8mm" : machine.has("dotprod") ? "aarch64-dotprod" : "aarch64");
  if (triple.starts_with("arm"))
    return named("armv7");
  bool v4 = machine.has("avx512f") && machine.has("avx512bw") && machine.has("avx512vl") && machine.has("avx512dq");
  if (v4)
    return named(machine.has("avx512vnni") ? "x86-64-v4-vnni" : "x86-64-v4");
  if (machine.has("avx2") && machine.has("fma"))
    return named(machine.has("avxvnni") ? "x86-64-v3-vnni" : "x86-64-v3");
  return named("x86-64-v2");
}

/// The elements of a tensor as bytes.
static void *dataOf(Tensor &tensor) {
  return std::visit([](auto &elements) -> void * { return elements.data(); }, tensor.fillElements());
}

/// Whether a tensor in memory is what compiled code takes.
static bool isPlain(Type element) {
  if (auto quantized = dyn_cast<quant::QuantizedType>(element))
    return quantized.getStorageTypeIntegralWidth() >= 8;
  if (auto integer = dyn_cast<IntegerType>(element))
    return integer.getWidth() == 1 || integer.getWidth() >= 8;
  return element.isF32() || element.isF64();
}

FailureOr<std::unique_ptr<CompiledModel>> CompiledModel::create(ModuleOp module, func::FuncOp entry,
                                                                llvm::ArrayRef<numerics::Extents> inputShapes,
                                                                const Options &options) {
  OwningOpRef<ModuleOp> copy(module.clone());
  auto function = copy->lookupSymbol<func::FuncOp>(entry.getSymName());
  // Only this entry; others go when nothing calls them.
  for (auto other : copy->getOps<func::FuncOp>())
    if (other != function)
      other.setPrivate();
  function.setPublic();
  pipelines::CompileConfig config;
  object::Machine machine = object::Machine::host();
  const codegen::Isa &isa = options.isa ? *options.isa : isaOf(machine);
  config.isa = isa.name;
  // Shapes that the model leaves open are those of the arguments.
  for (auto [type, shape, name] :
       llvm::zip_equal(function.getArgumentTypes(), inputShapes, tfl::inputNames(function))) {
    auto tensor = dyn_cast<TensorType>(type);
    if (!tensor || (tensor.hasRank() && tensor.hasStaticShape()))
      continue;
    std::string text = name + "=";
    for (auto [index, extent] : llvm::enumerate(shape))
      text += (index ? "," : "") + std::to_string(extent);
    config.inputShapes.push_back(text);
  }

  auto model = std::make_unique<CompiledModel>();
  auto now = [] { return llvm::TimeRecord::getCurrentTime().getWallTime(); };
  double start = now();
  PassManager prepare(copy->getContext());
  pipelines::buildCompilePreparePhase(prepare, config);
  if (failed(prepare.run(*copy)))
    return failure();
  function = copy->lookupSymbol<func::FuncOp>(entry.getSymName());
  auto record = [&](TypeRange types, auto &list, llvm::StringRef what) -> LogicalResult {
    for (auto [index, type] : llvm::enumerate(types)) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      if (!tensor || !tensor.hasStaticShape() || !isPlain(tensor.getElementType()))
        return function.emitOpError("cannot be compiled: ")
               << what << " #" << index << " is " << type << ", no tensor of static shape and plain numbers";
      list.push_back(tensor);
    }
    return success();
  };
  if (failed(record(function.getArgumentTypes(), model->inputTypes, "input")) ||
      failed(record(function.getResultTypes(), model->outputTypes, "output")))
    return failure();

  PassManager lower(copy->getContext());
  pipelines::buildCompileKernelsPhase(lower, config);
  pipelines::buildCompileFusePhase(lower, config);
  pipelines::buildCompilePackPhase(lower, config);
  pipelines::buildCompileBufferizePhase(lower, config);
  if (failed(lower.run(*copy)))
    return failure();
  function = copy->lookupSymbol<func::FuncOp>(entry.getSymName());
  for (unsigned index = 0; index < function.getNumArguments(); ++index)
    if (auto initial = function.getArgAttrOfType<ElementsAttr>(index, "tflk.state")) {
      auto view = tfl::ConstantView::get(initial);
      if (!view)
        return function.emitOpError("cannot be compiled: the first value of a variable is not known");
      SmallVector<char> scratch;
      llvm::ArrayRef<char> bytes = view->getFileBytes(scratch);
      model->initialStates.emplace_back(bytes.begin(), bytes.end());
    }
  if (auto bytes = function->getAttrOfType<IntegerAttr>("tflk.workspace"))
    model->workspaceBytes = bytes.getInt();
  if (auto bytes = function->getAttrOfType<IntegerAttr>("tflk.workspace_lower_bound"))
    model->workspaceLowerBound = bytes.getInt();
  PassManager finish(copy->getContext());
  pipelines::buildCompileLoopsPhase(finish, config);
  pipelines::buildCompileLLVMPhase(finish, config);
  if (failed(finish.run(*copy)))
    return failure();
  model->loweringSeconds = now() - start;

  start = now();
  SmallVector<char> bytes;
  if (options.isa) {
    machine.cpu = isa.cpu;
    machine.features = isa.features;
  }
  if (failed(object::emit(*copy, machine, object::Output::Object, bytes)))
    return failure();
  model->objectBytes = bytes.size();
  model->objectSeconds = now() - start;
  std::string why;
  model->loaded = object::Loaded::create(bytes, why);
  if (model->loaded)
    model->code = reinterpret_cast<void (*)(void **)>(model->loaded->lookup(("tinfoil_" + entry.getSymName()).str()));
  if (!model->code)
    return entry.emitOpError("compiled code cannot be loaded: ") << why;
  // Aligned by hand: the standard's allocation aligns to 16 only.
  model->workspace.resize(model->workspaceBytes + 64);
  model->reset();
  return model;
}

FailureOr<SmallVector<Tensor>> CompiledModel::run(llvm::ArrayRef<Tensor> inputs) {
  // Kept for repeat().
  arguments.assign(inputs.begin(), inputs.end());
  results.clear();
  pointers.clear();
  for (auto [argument, type] : llvm::zip_equal(arguments, inputTypes)) {
    if (argument.getShape() != numerics::Shape(type.getShape()))
      return failure();
    pointers.push_back(dataOf(argument));
  }
  for (RankedTensorType type : outputTypes) {
    std::optional<Tensor> result = Tensor::zeros(type.getElementType(), numerics::Extents(type.getShape()));
    if (!result)
      return failure();
    results.push_back(*result);
    pointers.push_back(dataOf(results.back()));
  }
  for (std::vector<char> &state : states)
    pointers.push_back(state.data());
  pointers.push_back(reinterpret_cast<void *>(llvm::alignTo(reinterpret_cast<uintptr_t>(workspace.data()), 64)));
  code(pointers.data());
  return results;
}

void CompiledModel::reset() { states = initialStates; }

void CompiledModel::repeat() { code(pointers.data()); }

} // namespace tinfoil::tools
