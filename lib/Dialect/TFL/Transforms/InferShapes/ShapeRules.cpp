//===- ShapeRules.cpp - Result shapes of every op -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeRules.h"

#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;

namespace tinfoil::tfl {

std::optional<Extents> ShapeQuery::shape(unsigned operand) const {
  if (operand >= op->getNumOperands())
    return std::nullopt;
  auto type = dyn_cast<RankedTensorType>(op->getOperand(operand).getType());
  if (!type)
    return std::nullopt;
  return Extents(type.getShape());
}

std::optional<llvm::SmallVector<int64_t>> ShapeQuery::ints(unsigned operand) const {
  return operand < op->getNumOperands() ? known(op->getOperand(operand)) : std::nullopt;
}

std::optional<int64_t> ShapeQuery::scalar(unsigned operand) const {
  auto values = ints(operand);
  return values && values->size() == 1 ? std::optional(values->front()) : std::nullopt;
}

std::optional<int64_t> ShapeQuery::length(unsigned operand) const {
  auto extents = shape(operand);
  // No tensor has a rank above this; a longer vector of extents is damage.
  constexpr int64_t mostRank = 64;
  return extents && extents->size() == 1 && extents->front() >= 0 && extents->front() <= mostRank
             ? std::optional(extents->front())
             : std::nullopt;
}

const ShapeRules &ShapeRules::get() {
  static const ShapeRules rules = [] {
    ShapeRules rules;
    addComputationShapes(rules);
    addCustomShapes(rules);
    addMoveShapes(rules);
    addIndexShapes(rules);
    return rules;
  }();
  return rules;
}

LogicalResult namedShape(ShapeQuery &q, unsigned operand) {
  if (auto shape = q.ints(operand)) {
    if (llvm::any_of(*shape, [](int64_t extent) { return extent < 0; }))
      return q.fail("operand #" + llvm::Twine(operand) + " names a negative extent");
    return q.set(0, Extents(*shape));
  }
  auto rank = q.length(operand);
  return rank ? q.setRank(0, *rank) : success();
}

bool isOpen(int64_t extent) { return ShapedType::isDynamic(extent); }

int64_t plus(int64_t a, int64_t b) { return isOpen(a) || isOpen(b) ? kOpen : llvm::checkedAdd(a, b).value_or(kOpen); }

int64_t times(int64_t a, int64_t b) { return isOpen(a) || isOpen(b) ? kOpen : llvm::checkedMul(a, b).value_or(kOpen); }

int64_t product(llvm::ArrayRef<int64_t> extents) {
  int64_t result = 1;
  for (int64_t extent : extents)
    result = times(result, extent);
  return result;
}

std::optional<Extents> broadcast(llvm::ArrayRef<int64_t> a, llvm::ArrayRef<int64_t> b) {
  Extents result(std::max(a.size(), b.size()));
  for (size_t back = 1; back <= result.size(); ++back) {
    int64_t x = back <= a.size() ? a[a.size() - back] : 1, y = back <= b.size() ? b[b.size() - back] : 1;
    int64_t &extent = result[result.size() - back];
    if (x == 1 || x == y)
      extent = y;
    else if (y == 1)
      extent = x;
    else if (isOpen(x) || isOpen(y))
      // An open extent beside one above 1 can only be 1 or the same.
      extent = isOpen(x) ? y : x;
    else
      return std::nullopt;
  }
  return result;
}

} // namespace tinfoil::tfl
