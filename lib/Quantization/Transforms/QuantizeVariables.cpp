//===- QuantizeVariables.cpp - Variables that hold integers ---------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Quantization/Transforms/Passes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace tinfoil::quantization {

#define GEN_PASS_DEF_QUANTIZEVARIABLESPASS
#include "tinfoil/Quantization/Transforms/Passes.h.inc"

namespace {

/// All that is done with one variable.
struct Variable {
  SmallVector<tfl::VarHandleOp> handles;
  SmallVector<tfl::ReadVariableOp> reads;
  SmallVector<tfl::AssignVariableOp> assigns;

  TensorType reference() const;
};

class QuantizeVariables : public impl::QuantizeVariablesPassBase<QuantizeVariables> {
public:
  void runOnOperation() override {
    llvm::MapVector<std::pair<StringRef, StringRef>, Variable> variables;
    getOperation().walk([&](tfl::VarHandleOp handle) {
      Variable &variable = variables[{handle.getContainer(), handle.getSharedName()}];
      variable.handles.push_back(handle);
      for (Operation *user : handle->getUsers()) {
        if (auto read = dyn_cast<tfl::ReadVariableOp>(user))
          variable.reads.push_back(read);
        else if (auto assign = dyn_cast<tfl::AssignVariableOp>(user))
          variable.assigns.push_back(assign);
      }
    });
    for (auto &[name, variable] : variables)
      if (TensorType type = variable.reference())
        quantize(variable, type);
  }

private:
  static void quantize(Variable &variable, TensorType reference);
};

} // namespace

/// The type that the integers of a variable have: that of the first tfl.quantize behind a read, otherwise of a
/// tfl.dequantize in front of an assignment; null if its values stay float.
TensorType Variable::reference() const {
  auto quantized = [](Value value) {
    auto type = dyn_cast<TensorType>(value.getType());
    return type && isa<quant::QuantizedType>(type.getElementType()) ? type : TensorType();
  };
  for (tfl::ReadVariableOp read : reads) {
    if (TensorType stored = quantized(read.getResult()))
      return stored;
    for (Operation *user : read->getUsers())
      if (auto quantize = dyn_cast<tfl::QuantizeOp>(user))
        return quantized(quantize.getOutput());
  }
  for (tfl::AssignVariableOp assign : assigns)
    if (auto dequantize = assign.getValue().getDefiningOp<tfl::DequantizeOp>())
      return quantized(dequantize.getInput());
  return {};
}

void QuantizeVariables::quantize(Variable &variable, TensorType reference) {
  Type element = reference.getElementType();
  for (tfl::VarHandleOp handle : variable.handles)
    handle.getResourceHandle().setType(
        UnrankedTensorType::get(tf_type::ResourceType::get(reference.getContext(), {reference})));
  for (tfl::ReadVariableOp read : variable.reads) {
    auto type = cast<TensorType>(read.getType());
    if (type.getElementType() == element)
      continue;
    OpBuilder b(read->getBlock(), std::next(read->getIterator()));
    Value result = read.getResult();
    result.setType(type.clone(element));
    auto dequantize = tfl::DequantizeOp::create(b, read.getLoc(), type, result);
    result.replaceAllUsesExcept(dequantize, dequantize);
  }
  for (tfl::AssignVariableOp assign : variable.assigns) {
    Value value = assign.getValue();
    auto dequantize = value.getDefiningOp<tfl::DequantizeOp>();
    // Integers of another scale are rounded to this one.
    Value source = dequantize ? dequantize.getInput() : value;
    auto type = cast<TensorType>(source.getType()).clone(element);
    if (source.getType() != type) {
      OpBuilder b(assign);
      source = tfl::QuantizeOp::create(b, assign.getLoc(), type, source, TypeAttr::get(type));
    }
    assign.getValueMutable().assign(source);
    if (dequantize && dequantize->use_empty())
      dequantize.erase();
  }
}

} // namespace tinfoil::quantization
