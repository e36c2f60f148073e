//===- ShareStates.cpp - Variables of several entries -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "tinfoil/Conversion/TFLToTFLK/Passes.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/BitVector.h"

using namespace mlir;

namespace tinfoil::tflk {

#define GEN_PASS_DEF_SHARESTATESPASS
#include "tinfoil/Conversion/TFLToTFLK/Passes.h.inc"

namespace {

/// A variable of the model.
struct State {
  /// What the argument has: its first value, and its name if it has one.
  ElementsAttr first;
  StringAttr name;
  Type type;
  Location loc;
  /// The functions that have it, and which argument it is of each.
  llvm::SmallDenseMap<Operation *, unsigned> arguments;
};

class ShareStates : public impl::ShareStatesPassBase<ShareStates> {
public:
  void runOnOperation() override {
    SmallVector<func::FuncOp> entries;
    for (auto function : getOperation().getOps<func::FuncOp>())
      if (function.isPublic() && !function.isExternal() && llvm::hasSingleElement(function.getBody()))
        entries.push_back(function);
    states.clear();
    for (func::FuncOp function : entries)
      if (failed(collect(function)))
        return signalPassFailure();
    for (func::FuncOp function : entries) {
      if (entries.size() > 1 && !states.empty() && failed(give(function)))
        return signalPassFailure();
      // It has no meaning to what comes.
      for (unsigned index = 0; index < function.getNumArguments(); ++index)
        function.removeArgAttr(index, kStateName);
    }
  }

private:
  LogicalResult collect(func::FuncOp function) {
    for (BlockArgument argument : function.getArguments()) {
      unsigned index = argument.getArgNumber();
      auto first = function.getArgAttrOfType<ElementsAttr>(index, kState);
      if (!first)
        continue;
      auto name = function.getArgAttrOfType<StringAttr>(index, kStateName);
      auto known = llvm::find_if(states, [&](const State &state) { return name && state.name == name; });
      if (known == states.end()) {
        states.push_back({first, name, argument.getType(), argument.getLoc(), {{function, index}}});
        continue;
      }
      auto fail = [&] {
        return emitError(argument.getLoc(), "cannot be compiled: in function '")
               << function.getName() << "' the variable '" << name.getValue() << "' ";
      };
      if (known->type != argument.getType())
        return fail() << "is " << argument.getType() << ", but " << known->type << " elsewhere";
      if (known->first != first)
        return fail() << "starts as another value than elsewhere";
      known->arguments[function] = index;
    }
    return success();
  }

  /// Arguments and results for all variables, in one order, instead of those of the function's own.
  LogicalResult give(func::FuncOp function) {
    OpBuilder b(function);
    Operation *terminator = function.getBody().front().getTerminator();
    unsigned arguments = function.getNumArguments(), results = function.getNumResults();
    llvm::BitVector oldArguments(arguments + states.size()), oldResults(results + states.size());
    for (const State &state : states) {
      unsigned index = function.getNumArguments();
      auto attributes = b.getDictionaryAttr(b.getNamedAttr(kState, state.first));
      if (failed(function.insertArgument(index, state.type, attributes, state.loc)) ||
          failed(function.insertResult(function.getNumResults(), state.type, {})))
        return failure();
      Value before = function.getArgument(index), behind = before;
      if (auto own = state.arguments.find(function); own != state.arguments.end()) {
        function.getArgument(own->second).replaceAllUsesWith(before);
        // States come last on both sides, in the same order.
        unsigned result = results - arguments + own->second;
        behind = terminator->getOperand(result);
        oldArguments.set(own->second);
        oldResults.set(result);
      }
      terminator->insertOperands(terminator->getNumOperands(), behind);
    }
    terminator->eraseOperands(oldResults);
    return success(succeeded(function.eraseArguments(oldArguments)) && succeeded(function.eraseResults(oldResults)));
  }

  /// In the order of the first functions that have them.
  std::vector<State> states;
};

} // namespace
} // namespace tinfoil::tflk
