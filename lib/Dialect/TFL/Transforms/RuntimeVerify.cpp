//===- RuntimeVerify.cpp - Check ops against what kernels take ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ElementKind.h"
#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/Dialect/TFL/IR/TFLPredicates.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"

namespace tinfoil::tfl {
#define GEN_PASS_DEF_RUNTIMEVERIFYPASS
#include "tinfoil/Dialect/TFL/Transforms/Passes.h.inc"
} // namespace tinfoil::tfl

using namespace mlir;
using namespace tinfoil::tfl;

//===----------------------------------------------------------------------===//
// What kernels take
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
};

struct OpRule {
  llvm::StringLiteral op;
  ArrayRef<ValueRule> operands;
  ArrayRef<ValueRule> results;
  /// What kernels ask for beyond the types, in words, if the op does not meet it; null where there is nothing.
  StringRef (*unmetCondition)(Operation &);
};
} // namespace

#include "tinfoil/Dialect/TFL/Transforms/RuntimeVerify.inc"

static const OpRule *lookup(StringRef name) {
  const OpRule *rule = llvm::lower_bound(opRules, name, [](const OpRule &rule, StringRef n) { return rule.op < n; });
  return rule != std::end(opRules) && rule->op == name ? rule : nullptr;
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

static LogicalResult verifyType(Operation &op, StringRef what, const ValueRule &rule, Type type) {
  if (rule.kinds == 0 || (rule.noneable && isa<NoneType>(type)))
    return success();
  Type element = getElementTypeOrSelf(type);
  std::optional<ElementKind> kind = elementKind(element);
  if (kind && (rule.kinds & bit(*kind)))
    return success();
  InFlightDiagnostic error = op.emitOpError() << what << " '" << rule.name << "' has elements of type " << element
                                              << ", but kernels take ";
  bool first = true;
  for (unsigned k = 0; k < kNumElementKinds; ++k) {
    if (!(rule.kinds & bit(static_cast<ElementKind>(k))))
      continue;
    error << (first ? "" : ", ") << spelling(static_cast<ElementKind>(k));
    first = false;
  }
  return error;
}

/// At most one value of a definition is variadic: it takes all that the others leave.
static LogicalResult verifyTypes(Operation &op, StringRef what, ArrayRef<ValueRule> rules, TypeRange types) {
  if (types.size() + 1 < rules.size())
    return success();
  size_t next = 0, variadicCount = types.size() + 1 - rules.size();
  for (const ValueRule &rule : rules)
    for (size_t count = rule.variadic ? variadicCount : 1; count != 0 && next < types.size(); --count)
      if (failed(verifyType(op, what, rule, types[next++])))
        return failure();
  return success();
}

static LogicalResult verifyOp(Operation &op) {
  const OpRule *rule = lookup(op.getName().getStringRef());
  if (!rule)
    return success();
  if (failed(verifyTypes(op, "operand", rule->operands, op.getOperandTypes())) ||
      failed(verifyTypes(op, "result", rule->results, op.getResultTypes())))
    return failure();
  StringRef unmet = rule->unmetCondition ? rule->unmetCondition(op) : StringRef();
  if (!unmet.empty())
    return op.emitOpError("has no kernel: it needs that ") << unmet;
  return success();
}

namespace {
struct RuntimeVerify : tinfoil::tfl::impl::RuntimeVerifyPassBase<RuntimeVerify> {
  void runOnOperation() override {
    bool ok = true;
    // All ops are looked at, so that one run finds everything.
    getOperation().walk([&](Operation *op) { ok &= succeeded(verifyOp(*op)); });
    if (!ok)
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
