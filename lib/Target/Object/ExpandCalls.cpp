//===- ExpandCalls.cpp - Arithmetic that would call a library -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpandCalls.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/Transforms/Utils/IntegerDivision.h"

using namespace llvm;

namespace tinfoil::object {

namespace {

bool isDivision(const Instruction &op) {
  switch (op.getOpcode()) {
  case Instruction::SDiv:
  case Instruction::UDiv:
  case Instruction::SRem:
  case Instruction::URem:
    return true;
  default:
    return false;
  }
}

/// Of 64 bits, from or to floats.
bool isConversion(const Instruction &op) {
  auto is64 = [](Type *type) { return type->getScalarType()->isIntegerTy(64); };
  switch (op.getOpcode()) {
  case Instruction::SIToFP:
  case Instruction::UIToFP:
    return is64(op.getOperand(0)->getType());
  case Instruction::FPToSI:
  case Instruction::FPToUI:
    return is64(op.getType());
  case Instruction::Call: {
    auto *call = dyn_cast<IntrinsicInst>(&op);
    return call && is64(op.getType()) &&
           (call->getIntrinsicID() == Intrinsic::fptosi_sat || call->getIntrinsicID() == Intrinsic::fptoui_sat);
  }
  default:
    return false;
  }
}

/// Whether LLVM has instructions for a division: by powers of two always, by other constants up to 32 bits.
bool hasInstructions(const Instruction &division, bool hasDivide) {
  unsigned bits = division.getType()->getIntegerBitWidth();
  if (auto *divisor = dyn_cast<ConstantInt>(division.getOperand(1)))
    return bits <= 32 || divisor->getValue().abs().isPowerOf2();
  return bits <= 32 && hasDivide;
}

/// The same op on the elements of its vectors.
SmallVector<Instruction *> scalarize(Instruction &op) {
  auto *type = dyn_cast<FixedVectorType>(op.getType());
  if (!type)
    return {&op};
  IRBuilder<> b(&op);
  SmallVector<Instruction *> elements;
  Value *result = PoisonValue::get(type);
  for (unsigned lane = 0; lane < type->getNumElements(); ++lane) {
    auto operand = [&](unsigned index) { return b.CreateExtractElement(op.getOperand(index), lane); };
    Value *element;
    if (auto *binary = dyn_cast<BinaryOperator>(&op))
      element = BinaryOperator::Create(binary->getOpcode(), operand(0), operand(1), "", op.getIterator());
    else if (auto *conversion = dyn_cast<CastInst>(&op))
      element = CastInst::Create(conversion->getOpcode(), operand(0), type->getElementType(), "", op.getIterator());
    else
      element = b.CreateIntrinsic(cast<IntrinsicInst>(&op)->getIntrinsicID(),
                                  {type->getElementType(), op.getOperand(0)->getType()->getScalarType()}, {operand(0)});
    elements.push_back(cast<Instruction>(element));
    result = b.CreateInsertElement(result, element, lane);
  }
  op.replaceAllUsesWith(result);
  op.eraseFromParent();
  return elements;
}

void expandDivide(Instruction &op, bool hasDivide) {
  if (hasInstructions(op, hasDivide))
    return;
  auto *division = cast<BinaryOperator>(&op);
  bool isRemainder = op.getOpcode() == Instruction::SRem || op.getOpcode() == Instruction::URem;
  bool is64 = op.getType()->getIntegerBitWidth() > 32;
  if (isRemainder)
    is64 ? expandRemainderUpTo64Bits(division) : expandRemainderUpTo32Bits(division);
  else
    is64 ? expandDivisionUpTo64Bits(division) : expandDivisionUpTo32Bits(division);
}

/// A 64-bit integer as f32 or f64, rounded once.
Value *fromInteger(IRBuilder<> &b, Value *x, bool isSigned, Type *to) {
  if (to->isFloatTy()) {
    // f64 comes between: with more than 53 bits, those that only decide about ties become one.
    Value *low = b.CreateAnd(x, 0x7ff);
    Value *sticky = b.CreateAnd(b.CreateOr(x, b.CreateAdd(low, b.getInt64(0x7ff))), ~uint64_t(0x7ff));
    Value *magnitude = isSigned ? b.CreateBinaryIntrinsic(Intrinsic::abs, x, b.getFalse()) : x;
    x = b.CreateSelect(b.CreateICmpUGE(magnitude, b.getInt64(uint64_t(1) << 53)), sticky, x);
  }
  Type *f64 = b.getDoubleTy();
  Value *high = b.CreateTrunc(b.CreateLShr(x, 32), b.getInt32Ty());
  high = isSigned ? b.CreateSIToFP(high, f64) : b.CreateUIToFP(high, f64);
  Value *low = b.CreateUIToFP(b.CreateTrunc(x, b.getInt32Ty()), f64);
  Value *sum = b.CreateFAdd(b.CreateFMul(high, ConstantFP::get(f64, 0x1p32)), low);
  return to->isFloatTy() ? b.CreateFPTrunc(sum, to) : sum;
}

/// f32 or f64 as a 64-bit integer, rounded toward zero: of what fits.
Value *toInteger(IRBuilder<> &b, Value *x, bool isSigned) {
  Type *f64 = b.getDoubleTy(), *i64 = b.getInt64Ty(), *i32 = b.getInt32Ty();
  if (x->getType()->isFloatTy())
    x = b.CreateFPExt(x, f64);
  Value *isNegative = b.CreateFCmpOLT(x, ConstantFP::get(f64, 0));
  Value *magnitude = isSigned ? b.CreateUnaryIntrinsic(Intrinsic::fabs, x) : x;
  // Saturating: 2^63 itself, whose negative fits, has a high half of 2^31.
  auto half = [&](Value *value) {
    return b.CreateZExt(b.CreateIntrinsic(Intrinsic::fptoui_sat, {i32, f64}, {value}), i64);
  };
  Value *high = half(b.CreateFMul(magnitude, ConstantFP::get(f64, 0x1p-32)));
  Value *highReal = b.CreateFMul(b.CreateUIToFP(b.CreateTrunc(high, i32), f64), ConstantFP::get(f64, 0x1p32));
  Value *low = half(b.CreateFSub(magnitude, highReal));
  Value *whole = b.CreateOr(b.CreateShl(high, 32), low);
  return isSigned ? b.CreateSelect(isNegative, b.CreateNeg(whole), whole) : whole;
}

/// The same, with the greatest and the least integer for what does not fit, and 0 for NaN.
Value *toIntegerSaturated(IRBuilder<> &b, Value *x, bool isSigned) {
  Type *type = x->getType();
  Value *whole = toInteger(b, x, isSigned);
  uint64_t greatest = isSigned ? INT64_MAX : UINT64_MAX, least = isSigned ? uint64_t(INT64_MIN) : 0;
  Value *isAbove = b.CreateFCmpOGE(x, ConstantFP::get(type, isSigned ? 0x1p63 : 0x1p64));
  Value *isBelow = b.CreateFCmpOLE(x, ConstantFP::get(type, isSigned ? -0x1p63 : 0));
  whole = b.CreateSelect(isAbove, b.getInt64(greatest), whole);
  whole = b.CreateSelect(isBelow, b.getInt64(least), whole);
  return b.CreateSelect(b.CreateFCmpUNO(x, x), b.getInt64(0), whole);
}

void expandConversion(Instruction &op) {
  IRBuilder<> b(&op);
  Value *x = op.getOperand(0), *result = nullptr;
  switch (op.getOpcode()) {
  case Instruction::SIToFP:
  case Instruction::UIToFP:
    result = fromInteger(b, x, op.getOpcode() == Instruction::SIToFP, op.getType());
    break;
  case Instruction::FPToSI:
  case Instruction::FPToUI:
    result = toInteger(b, x, op.getOpcode() == Instruction::FPToSI);
    break;
  default:
    result = toIntegerSaturated(b, x, cast<IntrinsicInst>(op).getIntrinsicID() == Intrinsic::fptosi_sat);
    break;
  }
  op.replaceAllUsesWith(result);
  op.eraseFromParent();
}

} // namespace

void expandCalls(Module &module, bool hasDivide) {
  for (Function &function : module) {
    SmallVector<Instruction *> found;
    for (Instruction &op : instructions(function))
      if (isDivision(op) || isConversion(op))
        found.push_back(&op);
    for (Instruction *op : found) {
      bool divides = isDivision(*op);
      for (Instruction *scalar : scalarize(*op))
        divides ? expandDivide(*scalar, hasDivide) : expandConversion(*scalar);
    }
  }
}

} // namespace tinfoil::object
