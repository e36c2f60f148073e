//===- KernelTypes.cpp - Which types the kernels of an op take ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/KernelTypes.h"

#include "tinfoil/Dialect/TFL/IR/ElementKind.h"
#include "tinfoil/Dialect/TFL/IR/TFLPredicates.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace tinfoil::tfl;

//===----------------------------------------------------------------------===//
// The rules
//===----------------------------------------------------------------------===//

static_assert(kNumElementKinds <= 64, "a set of kinds must fit into its mask");
static constexpr uint64_t bit(ElementKind kind) { return uint64_t(1) << static_cast<unsigned>(kind); }

namespace {
/// One operand or result of an op definition.
struct ValueRule {
  const char *name;
  uint64_t kinds; // 0: not checked
  bool noneable;
  bool variadic;

  bool allows(Type type) const {
    if (kinds == 0 || (noneable && isa<NoneType>(type)))
      return true;
    std::optional<ElementKind> kind = elementKind(getElementTypeOrSelf(type));
    return kind && (kinds & bit(*kind));
  }
};

struct OpRule {
  llvm::StringLiteral op;
  ArrayRef<ValueRule> operands;
  ArrayRef<ValueRule> results;
  /// What kernels ask for beyond the types, in words, if the op does not meet it; null where there is nothing.
  StringRef (*unmetCondition)(Operation &);
};
} // namespace

#include "tinfoil/Dialect/TFL/IR/KernelTypes.inc"

static const OpRule *lookup(Operation &op) {
  StringRef name = op.getName().getStringRef();
  const OpRule *rule = llvm::lower_bound(opRules, name, [](const OpRule &rule, StringRef n) { return rule.op < n; });
  return rule != std::end(opRules) && rule->op == name ? rule : nullptr;
}

/// Calls `body(rule, index)` for every value. At most one value of a definition is variadic: it takes all that the
/// others leave.
static void forEachValue(ArrayRef<ValueRule> rules, size_t count,
                         llvm::function_ref<void(const ValueRule &, size_t)> body) {
  if (count + 1 < rules.size())
    return;
  size_t next = 0, variadicCount = count + 1 - rules.size();
  for (const ValueRule &rule : rules)
    for (size_t left = rule.variadic ? variadicCount : 1; left != 0 && next < count; --left)
      body(rule, next++);
}

//===----------------------------------------------------------------------===//
// Questions
//===----------------------------------------------------------------------===//

static std::string whyNotTypes(StringRef what, ArrayRef<ValueRule> rules, TypeRange types) {
  std::string why;
  forEachValue(rules, types.size(), [&](const ValueRule &rule, size_t index) {
    if (!why.empty() || rule.allows(types[index]))
      return;
    llvm::raw_string_ostream os(why);
    os << what << " '" << rule.name << "' has elements of type '" << getElementTypeOrSelf(types[index]) << '\''
       << ", but kernels take ";
    bool first = true;
    for (unsigned k = 0; k < kNumElementKinds; ++k) {
      if (!(rule.kinds & bit(static_cast<ElementKind>(k))))
        continue;
      os << (first ? "" : ", ") << spelling(static_cast<ElementKind>(k));
      first = false;
    }
  });
  return why;
}

std::string tinfoil::tfl::whyNoKernel(Operation &op) {
  const OpRule *rule = lookup(op);
  if (!rule)
    return {};
  if (std::string why = whyNotTypes("operand", rule->operands, op.getOperandTypes()); !why.empty())
    return why;
  if (std::string why = whyNotTypes("result", rule->results, op.getResultTypes()); !why.empty())
    return why;
  StringRef unmet = rule->unmetCondition ? rule->unmetCondition(op) : StringRef();
  return unmet.empty() ? std::string() : ("has no kernel: it needs that " + unmet).str();
}

static bool allows(ArrayRef<ValueRule> rules, size_t count, size_t index, Type element) {
  bool allowed = true;
  forEachValue(rules, count, [&](const ValueRule &rule, size_t i) {
    if (i == index)
      allowed = rule.allows(element);
  });
  return allowed;
}

bool tinfoil::tfl::kernelTakes(Operation &op, unsigned operand, Type element) {
  const OpRule *rule = lookup(op);
  return !rule || allows(rule->operands, op.getNumOperands(), operand, element);
}

bool tinfoil::tfl::kernelGives(Operation &op, unsigned result, Type element) {
  const OpRule *rule = lookup(op);
  return !rule || allows(rule->results, op.getNumResults(), result, element);
}
