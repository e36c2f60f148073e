//===- Work.cpp - How much a product is -----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Work.h"

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::codegen {

int64_t productsOf(Operation *op) {
  auto shaped = [](Value value) { return cast<ShapedType>(value.getType()); };
  return llvm::TypeSwitch<Operation *, int64_t>(op)
      .Case([&](tflk::MatMulOp op) {
        return shaped(op.getInit()).getNumElements() * shaped(op.getInput()).getShape().back();
      })
      .Case([&](tflk::ConvOp op) {
        int64_t channels = shaped(op.getInput()).getShape().back() / op.getGroups();
        return shaped(op.getInit()).getNumElements() * op.getWindow()[0] * op.getWindow()[1] * channels;
      })
      .Case([&](tflk::DepthwiseOp op) {
        return shaped(op.getInit()).getNumElements() * op.getWindow()[0] * op.getWindow()[1];
      })
      .Default([](Operation *) { return 0; });
}

} // namespace tinfoil::codegen
