//===- ListKernels.cpp - Lists of tensors ---------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// TensorFlow's lists are values: setting an item makes another list. What ops hand on is the number of a list in the
// state of the run; items are shared.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "mlir/IR/Builders.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

/// Items that are kept, of all lists of a run.
constexpr size_t kMostItems = size_t(1) << 22;

LogicalResult yieldList(Call &call, std::vector<Tensor> items) {
  State &state = call.state;
  if (items.size() > kMostItems - std::min(state.listItems, kMostItems))
    return call.fail("makes lists of more than " + Twine(kMostItems) + " items");
  state.listItems += items.size();
  Tensor handle = *Tensor::zeros(Builder(call.op->getContext()).getI64Type(), {});
  fillInts(handle, {int64_t(state.lists.size())});
  state.lists.push_back(std::move(items));
  call.results[0] = handle.withType(call.resultElement(0));
  return success();
}

FailureOr<const std::vector<Tensor> *> readList(const Call &call) {
  if (!call.has(0) || !call[0].holds<int64_t>() || call[0].getSize() != 1 || call[0].get<int64_t>()[0] < 0 ||
      call[0].get<int64_t>()[0] >= int64_t(call.state.lists.size()))
    return call.fail("needs a list");
  return &call.state.lists[call[0].get<int64_t>()[0]];
}

FailureOr<int64_t> readIndex(const Call &call, const std::vector<Tensor> &list) {
  FailureOr<int64_t> index = call.scalar(1);
  if (succeeded(index) && (*index < 0 || *index >= int64_t(list.size())))
    return call.fail("has an index of " + Twine(*index) + ", but the list has " + Twine(list.size()) + " items");
  return index;
}

LogicalResult reserve(Call &call) {
  FailureOr<int64_t> count = call.scalar(1);
  if (failed(count))
    return failure();
  if (*count < 0 || *count > int64_t(kMostItems))
    return call.fail("reserves a list of " + Twine(*count) + " items");
  return yieldList(call, std::vector<Tensor>(*count));
}

LogicalResult setItem(Call &call) {
  auto list = readList(call);
  FailureOr<int64_t> index = failed(list) ? FailureOr<int64_t>(failure()) : readIndex(call, **list);
  if (failed(index))
    return failure();
  if (!call.has(2))
    return call.fail("needs an item");
  std::vector<Tensor> items = **list;
  items[*index] = call[2];
  return yieldList(call, std::move(items));
}

/// The shape of an item: of one that is there, or what the op says for a list where nothing was set.
FailureOr<Extents> itemShape(Call &call, llvm::ArrayRef<Tensor> items, unsigned shape) {
  for (const Tensor &item : items)
    if (!item.isMissing())
      return Extents(item.getShape());
  FailureOr<std::vector<int64_t>> said = call.ints(shape);
  if (failed(said))
    return failure();
  Extents extents(said->begin(), said->end());
  if (!Tensor::isShape(extents))
    return call.fail("reads an item that was never set, of a shape that is not known");
  return extents;
}

/// Items one behind the other in result 0, of this shape; zeros for those that were never set.
LogicalResult join(Call &call, llvm::ArrayRef<Tensor> items, Shape item, Shape shape) {
  if (!Tensor::isShape(shape))
    return call.fail("result has too many elements");
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  int64_t size = items.empty() ? 0 : result->getSize() / int64_t(items.size());
  for (auto [index, part] : llvm::enumerate(items)) {
    if (part.isMissing())
      continue;
    if (part.getShape() != item || part.getElements().index() != result->getElements().index())
      return call.fail("has items of several shapes or types, or a result of another type");
    visitElements(part, [&, index = index](auto &from) {
      auto &to = std::get<std::decay_t<decltype(from)>>(result->fillElements());
      llvm::copy(from, to.begin() + int64_t(index) * size);
    });
  }
  return success();
}

LogicalResult getItem(Call &call) {
  auto list = readList(call);
  FailureOr<int64_t> index = failed(list) ? FailureOr<int64_t>(failure()) : readIndex(call, **list);
  if (failed(index))
    return failure();
  const Tensor &item = (**list)[*index];
  FailureOr<Extents> shape = itemShape(call, item.isMissing() ? llvm::ArrayRef(**list) : llvm::ArrayRef(item), 2);
  return failed(shape) ? failure() : join(call, item, *shape, *shape);
}

LogicalResult stack(Call &call) {
  auto list = readList(call);
  FailureOr<Extents> item = failed(list) ? FailureOr<Extents>(failure()) : itemShape(call, **list, 1);
  if (failed(item))
    return failure();
  Extents shape{int64_t((*list)->size())};
  llvm::append_range(shape, *item);
  return join(call, **list, *item, shape);
}

LogicalResult fromTensor(Call &call) {
  if (!call.has(0) || call[0].getRank() < 1 || call[0].getShape()[0] > int64_t(kMostItems))
    return call.fail("needs a tensor of at least one dimension");
  int64_t count = call[0].getShape()[0];
  std::vector<Tensor> items;
  for (int64_t index = 0; index < count; ++index) {
    Tensor item = *Tensor::zeros(call[0].getElementType(), call[0].getShape().drop_front());
    visitElements(call[0], [&](auto &from) {
      auto &to = std::get<std::decay_t<decltype(from)>>(item.fillElements());
      std::copy_n(from.begin() + index * int64_t(to.size()), to.size(), to.begin());
    });
    items.push_back(item);
  }
  return yieldList(call, std::move(items));
}

LogicalResult length(Call &call) {
  auto list = readList(call);
  Tensor *result = failed(list) ? nullptr : call.make(0, {});
  if (!result)
    return failure();
  fillInts(*result, {int64_t((*list)->size())});
  return success();
}

} // namespace

Kernel listKernel(llvm::StringRef code) {
  code.consume_front("Flex");
  using Function = LogicalResult (*)(Call &);
  static const llvm::StringMap<std::pair<Function, unsigned>> kernels{
      {"TensorListReserve", {reserve, 2}},       {"TensorListSetItem", {setItem, 3}},
      {"TensorListGetItem", {getItem, 3}},       {"TensorListStack", {stack, 2}},
      {"TensorListFromTensor", {fromTensor, 2}}, {"TensorListLength", {length, 1}},
  };
  if (!kernels.contains(code))
    return nullptr;
  return [](Operation *op, Call &call) {
    llvm::StringRef code = cast<tfl::CustomOp>(op).getCustomCode();
    code.consume_front("Flex");
    auto [kernel, operands] = kernels.find(code)->second;
    if (call.operands.size() != operands || call.results.size() != 1)
      return call.fail("must have " + Twine(operands) + " operands and a result");
    return kernel(call);
  };
}

} // namespace tinfoil::reference
