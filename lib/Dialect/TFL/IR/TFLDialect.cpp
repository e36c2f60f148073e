//===- TFLDialect.cpp - The tfl dialect -----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"

#include "tinfoil/Dialect/TFL/IR/TFLConstantOps.h"

using namespace mlir;
using namespace tinfoil::tfl;

#include "tinfoil/Dialect/TFL/IR/TFLDialect.cpp.inc"

#include "tinfoil/Dialect/TFL/IR/TFLInterfaces.cpp.inc"

void TFLDialect::initialize() {
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
