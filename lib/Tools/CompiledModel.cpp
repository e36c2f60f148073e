//===- CompiledModel.cpp - A model as machine code in this process ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledModel.h"

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
    return named(machine.has("i8mm")      ? "aarch64-i8mm"
                 : machine.has("dotprod") ? "aarch64-dotprod"
                                          : "aarch64");
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
  SmallVector<Type> arguments(function.getArgumentTypes());
  for (auto [type, shape] : llvm::zip_equal(arguments, inputShapes))
    if (auto tensor = dyn_cast<TensorType>(type); tensor && (!tensor.hasRank() || !tensor.hasStaticShape()))
      type = RankedTensorType::get(shape, tensor.getElementType());
  function.setFunctionType(FunctionType::get(copy->getContext(), arguments, function.getResultTypes()));
  for (auto [argument, type] : llvm::zip_equal(function.getArguments(), arguments))
    argument.setType(type);

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
    model->code =
        reinterpret_cast<void (*)(void **)>(model->loaded->lookup(("tinfoil_" + entry.getSymName()).str()));
  if (!model->code)
    return entry.emitOpError("compiled code cannot be loaded: ") << why;
  // Aligned by hand: the standard's allocation aligns to 16 only.
  model->workspace.resize(model->workspaceBytes + 64);
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
  pointers.push_back(reinterpret_cast<void *>(llvm::alignTo(reinterpret_cast<uintptr_t>(workspace.data()), 64)));
  code(pointers.data());
  return results;
}

void CompiledModel::repeat() { code(pointers.data()); }

} // namespace tinfoil::tools
