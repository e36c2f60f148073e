//===- Moves.cpp - Kernels that move elements -----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Moves.h"

using namespace mlir;

namespace tinfoil::reference {

LogicalResult readThrough(Call &call, unsigned operand, const numerics::View &view, Shape shape, unsigned index) {
  if (!call.has(operand))
    return call.fail("operand #" + llvm::Twine(operand) + " is missing");
  Tensor *result = call.make(index, shape);
  if (!result)
    return failure();
  return visitElements(call[operand], [&](auto &in) -> LogicalResult {
    auto *out = std::get_if<std::decay_t<decltype(in)>>(&result->fillElements());
    if (!out)
      return call.fail("result #" + llvm::Twine(index) + " must have the element type of the operand");
    numerics::read(view, in, out->begin());
    return success();
  });
}

LogicalResult writeThrough(Call &call, const Tensor &from, const numerics::View &view, Tensor &to) {
  return visitElements(from, [&](auto &in) -> LogicalResult {
    auto *out = std::get_if<std::decay_t<decltype(in)>>(&to.fillElements());
    if (!out)
      return call.fail("operands and result must have one element type");
    numerics::write(view, in.begin(), *out);
    return success();
  });
}

FailureOr<std::vector<int64_t>> readShape(const Call &call, unsigned operand) {
  FailureOr<std::vector<int64_t>> shape = call.ints(operand);
  if (failed(shape))
    return failure();
  if (!Tensor::isShape(*shape))
    return call.fail("operand #" + llvm::Twine(operand) + " asks for a shape that is negative or too large");
  return shape;
}

FailureOr<int64_t> checkAxis(const Call &call, int64_t axis, int64_t rank) {
  auto index = numerics::normalizedAxis(axis, rank);
  if (!index)
    return call.fail("axis " + llvm::Twine(axis) + " is out of range for rank " + llvm::Twine(rank));
  return *index;
}

} // namespace tinfoil::reference
