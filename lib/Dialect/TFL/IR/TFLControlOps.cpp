//===- TFLControlOps.cpp - Control flow, calls, custom operators ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFLControlOps.h"

using namespace mlir;
using namespace tinfoil::tfl;

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLControlOps.cpp.inc"

void TFLDialect::registerControlOps() {
  addOperations<
#define GET_OP_LIST
#include "tinfoil/Dialect/TFL/IR/TFLControlOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Regions
//===----------------------------------------------------------------------===//

/// The terminator of a region's only block; null if there is none.
static YieldOp yieldOf(Region &region) {
  return region.empty() || region.front().empty() ? YieldOp() : dyn_cast<YieldOp>(region.front().back());
}

/// A value of type `from` may become one of type `to`: known extents agree, and so do element types.
static bool mayBecome(Type from, Type to) {
  if (from == to)
    return true;
  return isa<ShapedType>(from) && isa<ShapedType>(to) && succeeded(verifyCompatibleShape(from, to)) &&
         sameElements(from, to);
}

static LogicalResult verifyTypes(Operation *op, TypeRange from, TypeRange to, const Twine &what) {
  if (from.size() != to.size())
    return op->emitOpError() << what << " are " << from.size() << " values, but " << to.size() << " are expected";
  for (auto [index, types] : llvm::enumerate(llvm::zip_equal(from, to)))
    if (!mayBecome(std::get<0>(types), std::get<1>(types)))
      return op->emitOpError() << what << " do not fit: #" << index << " is " << std::get<0>(types) << ", but "
                               << std::get<1>(types) << " is expected";
  return success();
}

//===----------------------------------------------------------------------===//
// IfOp
//===----------------------------------------------------------------------===//

void IfOp::getSuccessorRegions(RegionBranchPoint point, SmallVectorImpl<RegionSuccessor> &regions) {
  if (!point.isParent()) {
    regions.emplace_back(getOperation(), getOperation()->getResults());
    return;
  }
  regions.emplace_back(&getThenRegion());
  if (getElseRegion().empty())
    regions.emplace_back(getOperation(), getOperation()->getResults());
  else
    regions.emplace_back(&getElseRegion());
}

void IfOp::getRegionInvocationBounds(ArrayRef<Attribute>, SmallVectorImpl<InvocationBounds> &bounds) {
  bounds.assign(2, InvocationBounds(0, 1));
}

bool IfOp::areTypesCompatible(Type lhs, Type rhs) { return mayBecome(lhs, rhs); }

LogicalResult IfOp::verifyRegions() {
  if (getElseRegion().empty() && getNumResults() != 0)
    return emitOpError("needs a second region to give its results when the condition is false");
  return success();
}

//===----------------------------------------------------------------------===//
// WhileOp
//===----------------------------------------------------------------------===//

SmallVector<Region *> WhileOp::getLoopRegions() { return {&getCond(), &getBody()}; }

LogicalResult WhileOp::verifyRegions() {
  YieldOp next = yieldOf(getBody()), again = yieldOf(getCond());
  if (!next || !again)
    return emitOpError("needs regions that end in tfl.yield");
  if (failed(verifyTypes(*this, getOperandTypes(), getResultTypes(), "operands")) ||
      failed(verifyTypes(*this, getOperandTypes(), getCond().getArgumentTypes(), "arguments of the condition")) ||
      failed(verifyTypes(*this, getOperandTypes(), getBody().getArgumentTypes(), "arguments of the body")) ||
      failed(verifyTypes(*this, next.getOperandTypes(), getResultTypes(), "values that the body yields")))
    return failure();
  auto condition = again.getNumOperands() == 1 ? dyn_cast<TensorType>(again.getOperand(0).getType()) : TensorType();
  if (!condition || !condition.getElementType().isInteger(1) || !elementCountIs(condition, 1))
    return emitOpError("needs a condition that yields one truth value");
  return success();
}

//===----------------------------------------------------------------------===//
// CustomOp, CustomTfOp
//===----------------------------------------------------------------------===//

LogicalResult CustomOp::verify() {
  if (getCustomCode().empty())
    return emitOpError("'custom_code' must not be empty");
  return success();
}

LogicalResult CustomTfOp::inferReturnTypes(MLIRContext *, std::optional<Location> location, Adaptor adaptor,
                                           SmallVectorImpl<Type> &types) {
  YieldOp yield = yieldOf(adaptor.getBody());
  if (!yield)
    return emitOptionalError(location, "needs a region that ends in tfl.yield");
  llvm::append_range(types, yield.getOperandTypes());
  return success();
}

bool CustomTfOp::isCompatibleReturnTypes(TypeRange lhs, TypeRange rhs) {
  return lhs.size() == rhs.size() &&
         llvm::all_of(llvm::zip(lhs, rhs), [](auto pair) { return mayBecome(std::get<0>(pair), std::get<1>(pair)); });
}

//===----------------------------------------------------------------------===//
// PolyCallOp
//===----------------------------------------------------------------------===//

void PolyCallOp::getSuccessorRegions(RegionBranchPoint point, SmallVectorImpl<RegionSuccessor> &regions) {
  if (!point.isParent()) {
    regions.emplace_back(getOperation(), getOperation()->getResults());
    return;
  }
  for (Region &region : getCalls())
    regions.emplace_back(&region, region.getArguments());
}

OperandRange PolyCallOp::getEntrySuccessorOperands(RegionSuccessor) { return getInput(); }

bool PolyCallOp::areTypesCompatible(Type lhs, Type rhs) { return mayBecome(lhs, rhs); }

LogicalResult PolyCallOp::verifyRegions() {
  if (getCalls().empty())
    return emitOpError("needs a region");
  for (Region &region : getCalls())
    if (failed(verifyTypes(*this, getOperandTypes(), region.getArgumentTypes(), "arguments of a region")))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// ControlNodeOp
//===----------------------------------------------------------------------===//

LogicalResult ControlNodeOp::verifyRegions() {
  YieldOp yield = yieldOf(getBody());
  if (!yield)
    return emitOpError("needs a region that ends in tfl.yield");
  if (getBody().getNumArguments() != 0)
    return emitOpError("must not have region arguments");
  return verifyTypes(*this, yield.getOperandTypes(), getOutputs().getTypes(), "values that the region yields");
}

/// The region holds one operation, and all its results are yielded in order.
static bool forwardsOneOp(ControlNodeOp op) {
  YieldOp yield = yieldOf(op.getBody());
  if (!yield || !llvm::hasNItems(op.getBody().front(), 2))
    return false;
  Operation &inner = op.getBody().front().front();
  return llvm::equal(inner.getResults(), yield.getOperands()) &&
         llvm::equal(yield.getOperandTypes(), op.getOutputs().getTypes());
}

void ControlNodeOp::print(OpAsmPrinter &printer) {
  if (getNumOperands() != 0)
    printer << '(' << getOperands() << ')';
  if ((*this)->getAttrs().empty() && forwardsOneOp(*this)) {
    printer << " controls ";
    printer.printGenericOp(&getBody().front().front());
    return;
  }
  printer << ' ';
  printer.printRegion(getBody());
  printer.printOptionalAttrDict((*this)->getAttrs());
}

ParseResult ControlNodeOp::parse(OpAsmParser &parser, OperationState &result) {
  Builder &builder = parser.getBuilder();
  Type control = ControlType::get(builder.getContext());
  SmallVector<OpAsmParser::UnresolvedOperand> tokens;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseOperandList(tokens, OpAsmParser::Delimiter::OptionalParen) ||
      parser.resolveOperands(tokens, control, result.operands))
    return failure();
  Region &body = *result.addRegion();
  if (succeeded(parser.parseOptionalKeyword("controls"))) {
    Block &block = body.emplaceBlock();
    Operation *inner = parser.parseGenericOperation(&block, block.end());
    if (!inner)
      return failure();
    OpBuilder inside(builder.getContext());
    inside.setInsertionPointToEnd(&block);
    YieldOp::create(inside, inner->getLoc(), inner->getResults());
  } else if (parser.parseRegion(body)) {
    return failure();
  } else {
    ensureTerminator(body, builder, result.location);
  }
  YieldOp yield = yieldOf(body);
  if (!yield)
    return parser.emitError(loc, "expected a region that ends in tfl.yield");
  llvm::append_range(result.types, yield.getOperandTypes());
  result.types.push_back(control);
  return parser.parseOptionalAttrDict(result.attributes);
}
