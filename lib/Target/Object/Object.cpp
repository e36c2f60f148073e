//===- Object.cpp - The LLVM dialect as machine code ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Target/Object/Object.h"

#include "ExpandCalls.h"
#include "InternalNames.h"

#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

#include <mutex>

using namespace mlir;

namespace tinfoil::object {

Machine Machine::host() {
  llvm::SubtargetFeatures features;
  for (const auto &[name, isThere] : llvm::sys::getHostCPUFeatures())
    features.AddFeature(name, isThere);
  return {llvm::sys::getDefaultTargetTriple(), llvm::sys::getHostCPUName().str(), features.getString()};
}

static void initializeTargets() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
    llvm::InitializeAllAsmParsers();
  });
}

static std::unique_ptr<llvm::MCSubtargetInfo> makeSubtarget(const Machine &machine, std::string &why) {
  initializeTargets();
  llvm::Triple triple(machine.triple);
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, why);
  if (!target)
    return nullptr;
  // Asked with no CPU first: LLVM prints what it does not know.
  std::unique_ptr<llvm::MCSubtargetInfo> plain(target->createMCSubtargetInfo(triple, "", ""));
  if (!plain) {
    why = "LLVM knows nothing about its processors";
    return nullptr;
  }
  // Some targets take this for any of theirs without listing it.
  bool isKnown = machine.cpu.empty() || machine.cpu == "generic" || plain->isCPUStringValid(machine.cpu);
  if (!isKnown) {
    why = "there is no processor '" + machine.cpu + "'";
    return nullptr;
  }
  for (llvm::StringRef feature : llvm::split(machine.features, ',')) {
    llvm::StringRef name = feature.trim("+-");
    bool isFeature = llvm::any_of(plain->getAllProcessorFeatures(), [&](auto &known) { return name == known.Key; });
    if (!feature.empty() && (!isFeature || name.size() + 1 != feature.size())) {
      why = "there is no feature '" + feature.str() + "' to be switched by + or -";
      return nullptr;
    }
  }
  return std::unique_ptr<llvm::MCSubtargetInfo>(target->createMCSubtargetInfo(triple, machine.cpu, machine.features));
}

bool Machine::has(llvm::StringRef feature) const {
  std::string why;
  auto subtarget = makeSubtarget(*this, why);
  return subtarget && subtarget->checkFeatures(("+" + feature).str());
}

std::string Machine::problem() const {
  std::string why;
  return makeSubtarget(*this, why) ? "" : why;
}

static std::unique_ptr<llvm::TargetMachine> makeTargetMachine(const Machine &machine, unsigned level,
                                                              std::string &why) {
  llvm::Triple triple(machine.triple);
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, why);
  if (!target)
    return nullptr;
  llvm::TargetOptions options;
  // Products and sums round separately, on every machine.
  options.AllowFPOpFusion = llvm::FPOpFusion::Strict;
  if (triple.isARM())
    options.FloatABIType = llvm::FloatABI::Hard;
  auto optimization = level == 0 ? llvm::CodeGenOptLevel::None : llvm::CodeGenOptLevel::Aggressive;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, machine.cpu, machine.features, options, llvm::Reloc::PIC_, std::nullopt, optimization));
}

static void optimize(llvm::Module &module, llvm::TargetMachine &machine, unsigned level) {
  llvm::PipelineTuningOptions tuning;
  // Kernels are vectors already, with as many in flight as registers hold.
  tuning.LoopUnrolling = false;
  tuning.LoopInterleaving = false;
  tuning.LoopVectorization = false;
  tuning.SLPVectorization = false;
  llvm::PassBuilder builder(&machine, tuning);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  // No library is there to call: nothing may be recognized as one of its functions but memory is copied and filled.
  llvm::TargetLibraryInfoImpl library(module.getTargetTriple());
  library.disableAllFunctions();
  for (llvm::LibFunc known : {llvm::LibFunc_memcpy, llvm::LibFunc_memmove, llvm::LibFunc_memset})
    library.setAvailable(known);
  functions.registerPass([&] { return llvm::TargetLibraryAnalysis(library); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  auto optimization = level == 1   ? llvm::OptimizationLevel::O1
                      : level == 2 ? llvm::OptimizationLevel::O2
                                   : llvm::OptimizationLevel::O3;
  builder.buildPerModuleDefaultPipeline(optimization).run(module, modules);
}

LogicalResult emit(ModuleOp module, const Machine &machine, Output output, SmallVectorImpl<char> &out, unsigned level) {
  initializeTargets();
  std::string why;
  auto target = makeTargetMachine(machine, level, why);
  if (!target)
    return emitError(module.getLoc()) << "no code for " << machine.triple << ": " << why;
  registerBuiltinDialectTranslation(*module.getContext());
  registerLLVMDialectTranslation(*module.getContext());
  renameInternals(module);
  llvm::LLVMContext context;
  auto translated = translateModuleToLLVMIR(module, context);
  if (!translated)
    return failure();
  translated->setTargetTriple(target->getTargetTriple());
  translated->setDataLayout(target->createDataLayout());
  // Where a processor is said to be better without, but not for what LLVM thinks best for one.
  bool isNarrow = llvm::StringRef(machine.features).contains("+prefer-256-bit");
  for (llvm::Function &function : *translated) {
    if (function.isDeclaration())
      continue;
    // Unless it was made for another one.
    if (!function.hasFnAttribute("target-cpu")) {
      function.addFnAttr("target-cpu", machine.cpu);
      function.addFnAttr("target-features", machine.features);
    }
    function.addFnAttr("prefer-vector-width", isNarrow ? "256" : "512");
    if (isNarrow)
      function.addFnAttr("min-legal-vector-width", "256");
    function.addFnAttr(llvm::Attribute::NoUnwind);
  }
  if (level > 0)
    optimize(*translated, *target, level);
  if (target->getTargetTriple().isARM() || target->getTargetTriple().isThumb())
    expandCalls(*translated, machine.has("hwdiv-arm"));
  llvm::raw_svector_ostream os(out);
  if (output == Output::LLVMIR) {
    translated->print(os, nullptr);
    return success();
  }
  llvm::legacy::PassManager passes;
  auto kind = output == Output::Object ? llvm::CodeGenFileType::ObjectFile : llvm::CodeGenFileType::AssemblyFile;
  if (target->addPassesToEmitFile(passes, os, nullptr, kind))
    return emitError(module.getLoc()) << "no machine code can be written for " << machine.triple;
  passes.run(*translated);
  return success();
}

} // namespace tinfoil::object
