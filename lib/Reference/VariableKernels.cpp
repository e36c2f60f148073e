//===- VariableKernels.cpp - Variables and hash tables --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

LogicalResult yieldHandle(Call &call, std::string name) {
  // Files declare a handle as a scalar or as a vector of one.
  auto type = dyn_cast<RankedTensorType>(call.op->getResult(0).getType());
  bool declared = type && type.hasStaticShape() && type.getNumElements() == 1;
  std::vector<std::string> *out = call.makeOf<std::string>(0, declared ? type.getShape() : Shape());
  if (!out)
    return failure();
  out->front() = std::move(name);
  return success();
}

FailureOr<std::string> readHandle(const Call &call) {
  if (!call.has(0) || !call[0].holds<std::string>() || call[0].getSize() != 1)
    return call.fail("needs the handle of a variable or table");
  return call[0].get<std::string>().front();
}

LogicalResult varHandle(tfl::VarHandleOp op, Call &call) {
  return yieldHandle(call, (op.getContainer() + "/" + op.getSharedName()).str());
}

LogicalResult readVariable(tfl::ReadVariableOp, Call &call) {
  FailureOr<std::string> handle = readHandle(call);
  if (failed(handle))
    return failure();
  auto variable = call.state.variables.find(*handle);
  if (variable == call.state.variables.end())
    return call.fail("reads the variable '" + *handle + "' before anything was assigned to it");
  return call.yield(0, variable->second);
}

LogicalResult assignVariable(tfl::AssignVariableOp, Call &call) {
  FailureOr<std::string> handle = readHandle(call);
  if (failed(handle) || !call.has(1))
    return failure();
  call.state.variables[*handle] = call[1];
  return success();
}

LogicalResult hashtable(tfl::HashtableOp op, Call &call) {
  return yieldHandle(call, "table " + std::to_string(int32_t(op.getTableId())));
}

LogicalResult hashtableImport(tfl::HashtableImportOp, Call &call) {
  FailureOr<std::string> handle = readHandle(call);
  if (failed(handle))
    return failure();
  if (!call.has(1) || !call.has(2) || call[1].getSize() != call[2].getSize())
    return call.fail("needs as many values as keys");
  call.state.tables.try_emplace(*handle, call[1], call[2]);
  return success();
}

LogicalResult hashtableFind(tfl::HashtableFindOp, Call &call) {
  FailureOr<std::string> handle = readHandle(call);
  if (failed(handle))
    return failure();
  auto table = call.state.tables.find(*handle);
  if (table == call.state.tables.end())
    return call.fail("looks into a table that was never filled");
  auto &[keys, values] = table->second;
  if (keys.getElements().index() != call[1].getElements().index() ||
      values.getElements().index() != call[2].getElements().index() || call[2].getSize() != 1)
    return call.fail("keys, values or default have other types than the table");
  Tensor *result = call.make(0, call[1].getShape(), values.longestString());
  if (!result)
    return failure();
  // Where each key stands; nothing for one that is not there. Of equal keys the first counts.
  std::vector<std::optional<size_t>> places;
  visitElements(call[1], [&](auto &asked) {
    auto &known = std::get<std::decay_t<decltype(asked)>>(keys.getElements());
    for (auto &key : asked) {
      auto found = llvm::find(known, key);
      places.push_back(found == known.end() ? std::nullopt : std::optional<size_t>(found - known.begin()));
    }
  });
  return visitElements(values, [&](auto &from) -> LogicalResult {
    using Vector = std::decay_t<decltype(from)>;
    auto *out = std::get_if<Vector>(&result->fillElements());
    if (!out)
      return call.fail("result has another type than the values of the table");
    for (auto [place, value] : llvm::zip_equal(places, *out))
      value = place ? from[*place] : std::get<Vector>(call[2].getElements())[0];
    return success();
  });
}

LogicalResult hashtableSize(tfl::HashtableSizeOp, Call &call) {
  FailureOr<std::string> handle = readHandle(call);
  Tensor *result = succeeded(handle) ? call.make(0, {1}) : nullptr;
  if (!result)
    return failure();
  auto table = call.state.tables.find(*handle);
  fillInts(*result, {table == call.state.tables.end() ? 0 : table->second.first.getSize()});
  return success();
}

} // namespace

void addVariableKernels(KernelTable &table) {
  table.add<varHandle>(Quantized::AsStored);
  table.add<readVariable>(Quantized::AsStored);
  table.add<assignVariable>(Quantized::AsStored);
  table.add<hashtable>(Quantized::AsStored);
  table.add<hashtableImport>(Quantized::AsStored);
  table.add<hashtableFind>(Quantized::AsStored);
  table.add<hashtableSize>(Quantized::AsStored);
}

} // namespace tinfoil::reference
