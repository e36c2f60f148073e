//===- TFLDialect.cpp - The tfl dialect -----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"

#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.h"
#include "tinfoil/Dialect/TFL/IR/TFLControlOps.h"

#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace tinfoil::tfl;

#include "tinfoil/Dialect/TFL/IR/TFLDialect.cpp.inc"

#include "tinfoil/Dialect/TFL/IR/TFLInterfaces.cpp.inc"

namespace {
/// Operators may be moved into any region: none of them looks at where it stands, but control nodes, which need a
/// function around them.
struct TFLInlinerInterface : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *op, Region *dest, bool, IRMapping &) const final {
    return !isa<ControlNodeOp>(op) || isa<func::FuncOp>(dest->getParentOp());
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final { return true; }
};
} // namespace

void TFLDialect::initialize() {
  addInterfaces<TFLInlinerInterface>();
  registerAttributes();
  registerTypes();
  registerElementwiseOps();
  registerUnaryOps();
  registerActivationOps();
  registerConvOps();
  registerMatMulOps();
  registerShapeOps();
  registerSliceOps();
  registerIndexOps();
  registerReduceOps();
  registerRecurrentOps();
  registerControlOps();
  registerConstantOps();
  registerQuantOps();
  registerVariableOps();
  registerRandomOps();
}

Operation *TFLDialect::materializeConstant(OpBuilder &builder, Attribute value, Type type, Location loc) {
  if (isa<UnitAttr>(value) && isa<NoneType>(type))
    return NoValueOp::create(builder, loc, type, cast<UnitAttr>(value));
  auto elements = dyn_cast<ElementsAttr>(value);
  if (elements && elements.getType() == type)
    return ConstOp::create(builder, loc, type, elements);
  return nullptr;
}
