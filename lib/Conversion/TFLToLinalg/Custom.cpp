//===- Custom.cpp - Operators of plug-ins ---------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

namespace {

/// A call of the caller's function, whatever the operator.
LogicalResult custom(tfl::CustomOp op, Lowering &l) {
  SmallVector<Value> inputs, outputs;
  for (unsigned index = 0; index < op.getInput().size(); ++index)
    if (l.has(index))
      inputs.push_back(l[index]);
  SmallVector<Type> types(op.getInput().getTypes()), results;
  llvm::append_range(types, op.getResultTypes());
  for (unsigned index = 0; index < op.getNumResults(); ++index) {
    outputs.push_back(l.empty(l.resultShape(index), l.resultElement(index)));
    results.push_back(outputs.back().getType());
  }
  auto made = tflk::CustomOp::create(l.b, l.loc, results, inputs, outputs, op.getCustomCode(),
                                     op.getCustomOption().getValue(), l.b.getTypeArrayAttr(types));
  return l.replace(SmallVector<Value>(made.getResults()));
}

} // namespace

void addCustom(LoweringTable &table) { table.add<custom>(); }

} // namespace tinfoil::tfl_to_linalg
