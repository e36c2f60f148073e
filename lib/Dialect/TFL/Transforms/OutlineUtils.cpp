//===- OutlineUtils.cpp - Regions as functions ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OutlineUtils.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace tinfoil::tfl {

func::CallOp onlyCall(Region &region) {
  if (!region.hasOneBlock() || region.front().getOperations().size() != 2)
    return {};
  auto call = dyn_cast<func::CallOp>(region.front().front());
  if (!call || !llvm::equal(call.getResults(), region.front().back().getOperands()))
    return {};
  return call;
}

void copyConstantsInto(Region &region) {
  llvm::SetVector<Value> outside;
  getUsedValuesDefinedAbove(region, outside);
  OpBuilder b(region.getContext());
  b.setInsertionPointToStart(&region.front());
  for (Value value : outside) {
    Operation *constant = value.getDefiningOp();
    if (!constant || !constant->hasTrait<OpTrait::ConstantLike>() || constant->hasAttr("tfl.is_variable"))
      continue;
    Value copy = b.clone(*constant)->getResult(0);
    replaceAllUsesInRegionWith(value, copy, region);
  }
}

void collectCaptures(Region &region, llvm::SetVector<Value> &captures) { getUsedValuesDefinedAbove(region, captures); }

func::FuncOp outline(Region &region, ValueRange captures, llvm::StringRef name, SymbolTable &symbols) {
  Block &block = region.front();
  Operation *terminator = block.getTerminator();
  Location loc = region.getLoc();
  llvm::SmallVector<Type> inputs(block.getArgumentTypes());
  llvm::append_range(inputs, captures.getTypes());
  auto type = FunctionType::get(region.getContext(), inputs, terminator->getOperandTypes());
  auto function = func::FuncOp::create(loc, name, type);
  function.setPrivate();
  symbols.insert(function);

  // The body moves; what stays is a block with the same arguments that calls the function.
  function.getBody().takeBody(region);
  OpBuilder b(region.getContext());
  llvm::SmallVector<Location> locs(block.getNumArguments(), loc);
  Block *remaining = b.createBlock(&region, region.end(), block.getArgumentTypes(), locs);
  llvm::SmallVector<Value> operands(remaining->getArguments());
  llvm::append_range(operands, captures);
  auto call = func::CallOp::create(b, loc, function, operands);
  YieldOp::create(b, loc, call.getResults());

  for (Value capture : captures) {
    BlockArgument argument = block.addArgument(capture.getType(), capture.getLoc());
    replaceAllUsesInRegionWith(capture, argument, function.getBody());
  }
  b.setInsertionPoint(terminator);
  func::ReturnOp::create(b, terminator->getLoc(), terminator->getOperands());
  terminator->erase();
  return function;
}

} // namespace tinfoil::tfl
