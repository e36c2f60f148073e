//===- ExpandMath.cpp - Functions such as exp written out -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Common/Passes.h"

#include "MathExpansion.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace tinfoil::codegen {

#define GEN_PASS_DEF_EXPANDMATHPASS
#include "tinfoil/Codegen/Common/Passes.h.inc"

namespace {

/// What LLVM needs no library for, whatever the target.
bool isInstruction(Operation *op) {
  return isa<math::AbsFOp, math::AbsIOp, math::CopySignOp, math::SqrtOp, math::FmaOp, math::CountLeadingZerosOp,
             math::CountTrailingZerosOp, math::CtPopOp, math::ClampFOp, math::IsFiniteOp, math::IsInfOp, math::IsNaNOp,
             math::IsNormalOp>(op);
}

bool isRounding(Operation *op) { return isa<math::FloorOp, math::CeilOp, math::TruncOp, math::RoundEvenOp>(op); }

class ExpandMath : public impl::ExpandMathPassBase<ExpandMath> {
public:
  using ExpandMathPassBase::ExpandMathPassBase;

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) {
      bool isFunction = isa_and_nonnull<math::MathDialect>(op->getDialect()) && !isInstruction(op) && !isRounding(op);
      if (isFunction || (expandRounding && (isRounding(op) || isa<arith::MaxNumFOp, arith::MinNumFOp>(op))))
        ops.push_back(op);
    });
    for (Operation *op : ops)
      if (failed(expand(op)))
        return signalPassFailure();
  }

private:
  LogicalResult expand(Operation *op) {
    OpBuilder builder(op);
    Location loc = op->getLoc();
    Type type = op->getResult(0).getType(), element = getElementTypeOrSelf(type);
    auto like = [&](Type element) {
      auto vector = dyn_cast<VectorType>(type);
      return vector ? Type(vector.clone(element)) : element;
    };
    if (element.isF64() && isa<math::RsqrtOp>(op)) {
      Value one = arith::ConstantOp::create(builder, loc, builder.getOneAttr(type));
      Value root = math::SqrtOp::create(builder, loc, op->getOperand(0));
      return replace(op, arith::DivFOp::create(builder, loc, one, root));
    }
    if (!element.isF32() && !element.isF16() && !element.isBF16())
      return op->emitOpError() << "has no expansion for elements of type " << element << "; cast to f32";
    SmallVector<Value> operands;
    Type single = like(builder.getF32Type());
    for (Value operand : op->getOperands()) {
      if (!isa<FloatType>(getElementTypeOrSelf(operand)))
        return op->emitOpError("has no expansion; a model has no use for it");
      operands.push_back(element.isF32() ? operand : arith::ExtFOp::create(builder, loc, single, operand));
    }
    MathBuilder math(builder, loc, single);
    Value x = operands[0];
    Value result =
        llvm::TypeSwitch<Operation *, Value>(op)
            .Case([&](math::ExpOp) { return math.exp(x); })
            .Case([&](math::Exp2Op) { return math.exp2(x); })
            .Case([&](math::ExpM1Op) { return math.expm1(x); })
            .Case([&](math::LogOp) { return math.log(x); })
            .Case([&](math::Log2Op) { return math.log2(x); })
            .Case([&](math::Log10Op) { return math.log10(x); })
            .Case([&](math::Log1pOp) { return math.log1p(x); })
            .Case([&](math::TanhOp) { return math.tanh(x); })
            .Case([&](math::ErfOp) { return math.erf(x); })
            .Case([&](math::SinOp) { return math.sin(x); })
            .Case([&](math::CosOp) { return math.cos(x); })
            .Case([&](math::TanOp) { return math.tan(x); })
            .Case([&](math::AtanOp) { return math.atan(x); })
            .Case([&](math::Atan2Op) { return math.atan2(x, operands[1]); })
            .Case([&](math::PowFOp) { return math.pow(x, operands[1]); })
            .Case([&](math::RsqrtOp) { return math.rsqrt(x); })
            .Case([&](math::RoundOp) {
              return math.round(x, expandRounding ? math.trunc(x) : math::TruncOp::create(builder, loc, x).getResult());
            })
            .Case([&](math::TruncOp) { return math.trunc(x); })
            .Case([&](math::FloorOp) { return math.floor(x); })
            .Case([&](math::CeilOp) { return math.ceil(x); })
            .Case([&](math::RoundEvenOp) { return math.roundeven(x); })
            .Case([&](arith::MaxNumFOp) { return math.maxnum(x, operands[1]); })
            .Case([&](arith::MinNumFOp) { return math.minnum(x, operands[1]); })
            .Default([](Operation *) { return Value(); });
    if (!result)
      return op->emitOpError("has no expansion; write it in terms of exp, log, sin, cos, atan2 or powf");
    if (!element.isF32())
      result = arith::TruncFOp::create(builder, loc, type, result);
    return replace(op, result);
  }

  static LogicalResult replace(Operation *op, Value result) {
    op->getResult(0).replaceAllUsesWith(result);
    op->erase();
    return success();
  }
};

} // namespace
} // namespace tinfoil::codegen
