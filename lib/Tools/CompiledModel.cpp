//===- CompiledModel.cpp - A model as machine code in this process ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledModel.h"

#include "CustomOperators.h"

#include "tinfoil/Dialect/TFL/IR/InterfaceNames.h"

#include "llvm/Support/Timer.h"

using namespace mlir;

namespace tinfoil::tools {

using reference::Tensor;

FailureOr<std::unique_ptr<CompiledModel>> CompiledModel::create(ModuleOp module, func::FuncOp entry,
                                                                llvm::ArrayRef<numerics::Extents> inputShapes,
                                                                const Options &options) {
  pipelines::CompileConfig config;
  config.isa = options.chosen.isa->name;
  config.cpu = options.chosen.machine.cpu;
  config.threads = options.threads > 1;
  config.profile = options.profile;
  // Shapes that the model leaves open are those of the arguments.
  for (auto [type, shape, name] : llvm::zip_equal(entry.getArgumentTypes(), inputShapes, tfl::inputNames(entry))) {
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
  FailureOr<LoweredModel> lowered = lowerModel(module, entry, config);
  if (failed(lowered))
    return failure();
  const LoweredEntry &made = lowered->entries.front();
  model->inputTypes = made.inputs;
  model->outputTypes = made.outputs;
  model->initialStates = made.states;
  model->workspaceBytes = made.workspaceBytes;
  model->workspaceLowerBound = made.workspaceLowerBound;
  model->hasContext = made.hasContext;
  model->mlirContext = module.getContext();
  model->context = {model.get(), options.threads > 1 ? parallelFor : nullptr, mark, custom, 0};
  if (options.threads > 1 && !(model->threads = ThreadPool::create(options.threads)))
    return emitError(entry.getLoc(), "cannot be run on ") << options.threads << " threads: the system starts fewer";
  for (const ProfiledOp &op : made.profile)
    model->profile.push_back({op, {}});
  model->loweringSeconds = now() - start;

  start = now();
  SmallVector<char> bytes;
  if (failed(object::emit(*lowered->module, options.chosen.machine, object::Output::Object, bytes)))
    return failure();
  model->objectBytes = bytes.size();
  model->sizes = object::sizesOf(bytes);
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

LogicalResult CompiledModel::bind(llvm::ArrayRef<Tensor> inputs) {
  // Kept for repeat().
  arguments.assign(inputs.begin(), inputs.end());
  results.clear();
  pointers.clear();
  for (auto [argument, type] : llvm::zip_equal(arguments, inputTypes)) {
    if (argument.getShape() != numerics::Shape(type.getShape()))
      return failure();
    pointers.push_back(bytesOf(argument).data());
  }
  for (RankedTensorType type : outputTypes) {
    std::optional<Tensor> result = Tensor::zeros(type.getElementType(), numerics::Extents(type.getShape()));
    if (!result)
      return failure();
    results.push_back(*result);
    pointers.push_back(bytesOf(results.back()).data());
  }
  for (std::vector<char> &state : states)
    pointers.push_back(state.data());
  pointers.push_back(reinterpret_cast<void *>(llvm::alignTo(reinterpret_cast<uintptr_t>(workspace.data()), 64)));
  if (hasContext)
    pointers.push_back(&context);
  return success();
}

FailureOr<SmallVector<Tensor>> CompiledModel::run(llvm::ArrayRef<Tensor> inputs) {
  if (failed(bind(inputs)))
    return failure();
  if (failed(repeat()))
    return failure();
  return results;
}

void CompiledModel::reset() { states = initialStates; }

void CompiledModel::parallelFor(void *user, ThreadPool::Task task, void *argument, int64_t count) {
  static_cast<CompiledModel *>(user)->threads->run(task, argument, count);
}

void CompiledModel::mark(void *user, int64_t index) {
  auto &model = *static_cast<CompiledModel *>(user);
  auto now = std::chrono::steady_clock::now();
  if (model.marked >= 0) {
    Timed &timed = model.profile[model.marked];
    if (timed.seconds.size() < Timed::kMostTimes)
      timed.seconds.push_back(std::chrono::duration<float>(now - model.markedAt).count());
    ++timed.calls;
  }
  model.profiledRuns += index < 0;
  model.marked = index;
  model.markedAt = std::chrono::steady_clock::now();
}

int32_t CompiledModel::custom(void *user, const char *name, const void *options, int64_t optionBytes,
                              const codegen::Argument *inputs, int64_t inputCount, const codegen::Argument *outputs,
                              int64_t outputCount) {
  llvm::StringRef bytes(static_cast<const char *>(options), optionBytes);
  return runCustomOperator(*static_cast<CompiledModel *>(user)->mlirContext, name, bytes,
                           llvm::ArrayRef(inputs, inputCount), llvm::ArrayRef(outputs, outputCount));
}

LogicalResult CompiledModel::repeat() {
  context.status = 0;
  code(pointers.data());
  // A custom operator that failed has told why.
  return success(context.status == 0);
}

} // namespace tinfoil::tools
