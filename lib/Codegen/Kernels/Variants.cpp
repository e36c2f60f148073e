//===- Variants.cpp - Code for several instruction sets in one -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Kernels/Variants.h"

#include "tinfoil/Codegen/Common/Context.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

constexpr uint32_t bits(std::initializer_list<unsigned> numbers) {
  uint32_t mask = 0;
  for (unsigned number : numbers)
    mask |= uint32_t(1) << number;
  return mask;
}

/// Words that tell what a machine has, and the bits of each that an instruction set needs beside those of the sets
/// before it that it holds. x86 (Intel's manual, CPUID): ecx of leaf 1; ebx and ecx of leaf 7; eax of leaf 7, 1; ecx of
/// leaf 0x80000001; XCR0. ARM (Linux' hwcap.h): AT_HWCAP and AT_HWCAP2.
struct Need {
  StringRef isa, holds;
  std::array<uint32_t, 6> words;
};
const Need kNeeds[] = {
    {"x86-64-v2", "", {bits({0, 9, 13, 19, 20, 23})}},
    {"x86-64-v3", "x86-64-v2", {bits({12, 22, 27, 28, 29}), bits({3, 5, 8}), 0, 0, bits({5}), bits({1, 2})}},
    {"x86-64-v3-vnni", "x86-64-v3", {0, 0, 0, bits({4})}},
    {"x86-64-v4", "x86-64-v3", {0, bits({16, 17, 28, 30, 31}), 0, 0, 0, bits({5, 6, 7})}},
    {"x86-64-v4-vnni", "x86-64-v4", {0, 0, bits({11})}},
    {"aarch64", "", {}},
    {"aarch64-dotprod", "aarch64", {bits({20})}},
    {"aarch64-i8mm", "aarch64-dotprod", {0, bits({13})}},
};

std::array<uint32_t, 6> needsOf(StringRef isa) {
  std::array<uint32_t, 6> words{};
  while (!isa.empty()) {
    const Need *need = llvm::find_if(kNeeds, [&](const Need &need) { return need.isa == isa; });
    if (need == std::end(kNeeds))
      break;
    for (auto [word, more] : llvm::zip_equal(words, need->words))
      word |= more;
    isa = need->holds;
  }
  return words;
}

class Merger {
public:
  Merger(ModuleOp into, ArrayRef<Variant> variants)
      : into(into), variants(variants), b(into.getContext()), loc(into.getLoc()), i32(b.getI32Type()) {}

  LogicalResult run() {
    // What the least variant exports.
    SmallVector<std::pair<std::string, LLVM::LLVMFunctionType>> exported;
    for (auto function : ModuleOp(variants.front().module).getOps<LLVM::LLVMFuncOp>())
      if (!function.isExternal() && function.getLinkage() == LLVM::Linkage::External)
        exported.emplace_back(function.getName().str(), function.getFunctionType());
    for (const Variant &variant : variants)
      if (failed(take(variant)))
        return failure();
    b.setInsertionPointToEnd(into.getBody());
    emitChoice();
    for (auto &[name, type] : exported)
      emitDispatch(name, type);
    return success();
  }

private:
  std::string nameIn(const Variant &variant, StringRef symbol) {
    std::string name = (symbol + "_" + variant.isa->name).str();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
  }

  LogicalResult take(const Variant &variant) {
    ModuleOp module = variant.module;
    SymbolTable symbols(module);
    SmallVector<StringRef> features;
    StringRef(variant.isa->features).split(features, ',', -1, /*KeepEmpty=*/false);
    for (Operation &op : llvm::make_early_inc_range(*module.getBody())) {
      auto function = dyn_cast<LLVM::LLVMFuncOp>(op);
      auto symbol = dyn_cast<SymbolOpInterface>(op);
      if (!symbol || (function && function.isExternal()))
        continue;
      if (failed(symbols.rename(&op, nameIn(variant, symbol.getName()))))
        return failure();
      if (!function)
        continue;
      function.setLinkage(LLVM::Linkage::Internal);
      function.setTargetCpu(variant.isa->cpu);
      if (!features.empty())
        function.setTargetFeaturesAttr(LLVM::TargetFeaturesAttr::get(b.getContext(), features));
    }
    // Declarations are of memcpy and the like, the same in all.
    for (Operation &op : llvm::make_early_inc_range(*module.getBody())) {
      auto symbol = dyn_cast<SymbolOpInterface>(op);
      if (symbol && into.lookupSymbol(symbol.getName()))
        op.erase();
      else
        op.moveBefore(into.getBody(), into.getBody()->end());
    }
    return success();
  }

  Value constant(int64_t value) { return LLVM::ConstantOp::create(b, loc, b.getI32IntegerAttr(int32_t(value))); }

  Value assembly(Type result, ValueRange operands, StringRef text, StringRef constraints) {
    return LLVM::InlineAsmOp::create(b, loc, result, operands, text, constraints, /*has_side_effects=*/true,
                                     /*is_align_stack=*/false, LLVM::TailCallKind::None, LLVM::AsmDialectAttr(),
                                     ArrayAttr())
        .getResult(0);
  }

  /// eax, ebx, ecx and edx of a leaf.
  SmallVector<Value> cpuid(uint32_t leaf, uint32_t subleaf) {
    auto four = LLVM::LLVMStructType::getLiteral(b.getContext(), SmallVector<Type>(4, i32));
    Value all = assembly(four, {constant(leaf), constant(subleaf)}, "cpuid", "={ax},={bx},={cx},={dx},{ax},{cx}");
    SmallVector<Value> words;
    for (int64_t index = 0; index < 4; ++index)
      words.push_back(LLVM::ExtractValueOp::create(b, loc, all, index));
    return words;
  }

  SmallVector<Value> machineWords() {
    if (variants.front().isa->arch == "aarch64") {
      Type i64 = b.getI64Type();
      auto type = LLVM::LLVMFunctionType::get(i64, {i64});
      OpBuilder atBegin = OpBuilder::atBlockBegin(into.getBody());
      auto getauxval = into.lookupSymbol<LLVM::LLVMFuncOp>("getauxval");
      if (!getauxval)
        getauxval = LLVM::LLVMFuncOp::create(atBegin, loc, "getauxval", type);
      SmallVector<Value> words;
      for (int64_t kind : {16, 26}) {
        Value number = LLVM::ConstantOp::create(b, loc, b.getI64IntegerAttr(kind));
        Value word = LLVM::CallOp::create(b, loc, getauxval, number).getResult();
        words.push_back(LLVM::TruncOp::create(b, loc, i32, word));
      }
      return words;
    }
    // Old processors answer leaf 7 with another one.
    Value most = cpuid(0, 0)[0];
    Value hasSeven = LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::uge, most, constant(7));
    auto ifSeven = [&](Value word) -> Value { return LLVM::SelectOp::create(b, loc, hasSeven, word, constant(0)); };
    SmallVector<Value> one = cpuid(1, 0), seven = cpuid(7, 0), sevenOne = cpuid(7, 1), more = cpuid(0x80000001, 0);
    // XCR0 can be read where the system says that it saves registers.
    Value saved = assembly(i32, one[2], "xorl %eax, %eax\n\tbtl $$27, $1\n\tjnc 1f\n\txorl %ecx, %ecx\n\txgetbv\n1:",
                           "=&{ax},r,~{ecx},~{edx},~{flags}");
    return {one[2], ifSeven(seven[1]), ifSeven(seven[2]), ifSeven(sevenOne[0]), more[2], saved};
  }

  /// () -> number of the best variant, from 1 on, or 0.
  void emitChoice() {
    auto kept = LLVM::GlobalOp::create(b, loc, i32, /*isConstant=*/false, LLVM::Linkage::Internal,
                                       "tinfoil_variant_kept", b.getI32IntegerAttr(-1));
    choice = LLVM::LLVMFuncOp::create(b, loc, "tinfoil_variant", LLVM::LLVMFunctionType::get(i32, {}));
    choice.setLinkage(LLVM::Linkage::Internal);
    Region &body = choice.getBody();
    OpBuilder::InsertionGuard guard(b);
    Block *entry = choice.addEntryBlock(b);
    Block *ask = b.createBlock(&body, body.end()), *done = b.createBlock(&body, body.end(), i32, loc);
    b.setInsertionPointToStart(entry);
    Value place = LLVM::AddressOfOp::create(b, loc, kept);
    Value known =
        LLVM::LoadOp::create(b, loc, i32, place, 4, /*isVolatile=*/false, /*isNonTemporal=*/false,
                             /*isInvariant=*/false, /*isInvariantGroup=*/false, LLVM::AtomicOrdering::monotonic);
    Value isKnown = LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::sge, known, constant(0));
    LLVM::CondBrOp::create(b, loc, isKnown, done, ValueRange(known), ask, ValueRange());
    b.setInsertionPointToStart(ask);
    SmallVector<Value> words = machineWords();
    Value best = constant(0);
    for (auto [index, variant] : llvm::enumerate(variants)) {
      std::array<uint32_t, 6> needs = needsOf(variant.isa->name);
      Value missing = constant(0);
      for (auto [word, need] : llvm::zip(words, needs)) {
        if (need == 0)
          continue;
        Value absent = LLVM::XOrOp::create(b, loc, word, constant(-1));
        missing = LLVM::OrOp::create(b, loc, missing, LLVM::AndOp::create(b, loc, absent, constant(need)));
      }
      Value fits = LLVM::ICmpOp::create(b, loc, LLVM::ICmpPredicate::eq, missing, constant(0));
      best = LLVM::SelectOp::create(b, loc, fits, constant(int64_t(index) + 1), best);
    }
    // Two threads that ask at once write the same.
    LLVM::StoreOp::create(b, loc, best, place, 4, /*isVolatile=*/false, /*isNonTemporal=*/false,
                          /*isInvariantGroup=*/false, LLVM::AtomicOrdering::monotonic);
    LLVM::BrOp::create(b, loc, best, done);
    b.setInsertionPointToStart(done);
    LLVM::ReturnOp::create(b, loc, done->getArgument(0));
  }

  void emitDispatch(StringRef name, LLVM::LLVMFunctionType type) {
    auto function = LLVM::LLVMFuncOp::create(b, loc, name, type);
    Region &body = function.getBody();
    OpBuilder::InsertionGuard guard(b);
    Block *entry = function.addEntryBlock(b);
    SmallVector<Block *> cases;
    SmallVector<int32_t> numbers;
    for (auto [index, variant] : llvm::enumerate(variants)) {
      cases.push_back(b.createBlock(&body, body.end()));
      numbers.push_back(int32_t(index) + 1);
      auto callee = into.lookupSymbol<LLVM::LLVMFuncOp>(nameIn(variant, name));
      auto call = LLVM::CallOp::create(b, loc, callee, entry->getArguments());
      LLVM::ReturnOp::create(b, loc, call.getResult());
    }
    Block *none = b.createBlock(&body, body.end());
    LLVM::ReturnOp::create(b, loc, constant(int32_t(EntryStatus::NoMachine)));
    b.setInsertionPointToStart(entry);
    Value number = LLVM::CallOp::create(b, loc, choice, ValueRange()).getResult();
    SmallVector<ValueRange> nothing(cases.size());
    LLVM::SwitchOp::create(b, loc, number, none, ValueRange(), numbers, cases, nothing);
  }

  ModuleOp into;
  ArrayRef<Variant> variants;
  OpBuilder b;
  Location loc;
  Type i32;
  LLVM::LLVMFuncOp choice;
};

} // namespace

bool canDispatch(StringRef arch) { return arch == "x86_64" || arch == "aarch64"; }

LogicalResult mergeVariants(ModuleOp into, ArrayRef<Variant> variants) { return Merger(into, variants).run(); }

} // namespace tinfoil::codegen
