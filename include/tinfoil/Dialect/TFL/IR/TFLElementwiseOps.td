//===- TFLElementwiseOps.td - Elementwise ops of two operands ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLELEMENTWISEOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLELEMENTWISEOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

//===----------------------------------------------------------------------===//
// Base classes
//===----------------------------------------------------------------------===//

/// Printed as `tfl.add %a, %b {attributes} : type` where all types are equal.
class TFL_ShortFormOp<string mnemonic, list<Trait> traits> : TFL_Op<mnemonic, traits> {
  let hasCustomAssemblyFormat = 1;
  code shortForm = [{
    ::mlir::ParseResult $cppClass::parse(::mlir::OpAsmParser &parser, ::mlir::OperationState &result) {
      return parseSameTypeOp(parser, result);
    }
    void $cppClass::print(::mlir::OpAsmPrinter &printer) { printSameTypeOp(getOperation(), printer); }
  }];
  let extraClassDefinition = shortForm;
}

/// One addition or multiplication per element of `output`.
class TFL_ArithmeticOp<string mnemonic, list<Trait> traits> :
    TFL_ShortFormOp<mnemonic, !listconcat(traits, [TFL_ArithmeticCountOpInterface])> {
  let extraClassDeclaration = [{
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = shortForm # [{
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), 1); }
  }];
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

def TFL_AddOp : TFL_ArithmeticOp<"add", [ResultsBroadcastableShape, Pure, Commutative, QuantizableResult]> {
  let summary = "Sum";
  let description = [{
    lhs + rhs, elementwise with broadcasting, then the fused activation.
  }];
  let semantics = "TFLite kernels/add.cc";
  let builtin = "ADD";
  let options = "AddOptions";
  let extraOptions = [TFL_ExtraOption<"pot_scale_int16", "Bool">];
  let runtimeConditions = [
    TFL_Cond<"the operands have shapes that the kernel broadcasts", "::tinfoil::tfl::addShapesFitKernel($_op)">,
    TFL_CondSameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>
  ];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$lhs,
                       TFL_TensorOf<[E_F32, E_F16, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$rhs,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$output);
  let hasFolder = 1;
}

def TFL_SubOp : TFL_ArithmeticOp<"sub", [ResultsBroadcastableShape, Pure, QuantizableResult,
                                         TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Difference";
  let description = [{
    lhs - rhs, elementwise with broadcasting, then the fused activation.
  }];
  let semantics = "TFLite kernels/sub.cc";
  let builtin = "SUB";
  let options = "SubOptions";
  let extraOptions = [TFL_ExtraOption<"pot_scale_int16", "Bool">];
  let runtimeConditions = [
    TFL_Cond<"the operands have shapes that the kernel broadcasts", "::tinfoil::tfl::subShapesFitKernel($_op)">
  ];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$lhs,
                       TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$rhs,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$output);
  let hasFolder = 1;
}

def TFL_MulOp : TFL_ArithmeticOp<"mul", [ResultsBroadcastableShape, Pure, Commutative, QuantizableResult,
                                         TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Product";
  let description = [{
    lhs * rhs, elementwise with broadcasting, then the fused activation.
  }];
  let semantics = "TFLite kernels/mul.cc";
  let builtin = "MUL";
  let options = "MulOptions";
  let runtimeConditions = [
    TFL_Cond<"the operands have shapes that the kernel broadcasts", "::tinfoil::tfl::mulShapesFitKernel($_op)">
  ];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_UI32, E_I64, E_QI8, E_QUI8, E_QI16, E_I16, E_C64]>:$lhs,
                       TFL_TensorOf<[E_F32, E_F16, E_I32, E_UI32, E_I64, E_QI8, E_QUI8, E_QI16, E_I16, E_C64]>:$rhs,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_UI32, E_I64, E_QI8, E_QUI8, E_QI16, E_I16, E_C64]>:$output);
  let hasFolder = 1;
}

def TFL_DivOp : TFL_ArithmeticOp<"div", [ResultsBroadcastableShape, Pure, QuantizableResult,
                                         TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Quotient";
  let description = [{
    lhs / rhs, elementwise with broadcasting, then the fused activation. Integers are divided toward zero.
  }];
  let semantics = "TFLite kernels/div.cc";
  let builtin = "DIV";
  let options = "DivOptions";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 6>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_QUI8, E_QI8, E_QI16]>:$lhs,
                       TFL_TensorOf<[E_F32, E_F16, E_I32, E_QUI8, E_QI8, E_QI16]>:$rhs,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_QUI8, E_QI8, E_QI16]>:$output);
  let hasFolder = 1;
}

def TFL_FloorDivOp : TFL_ShortFormOp<"floor_div", [ResultsBroadcastableShape, Pure,
                                                   TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>,
                                                   TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "lhs">>]> {
  let summary = "Quotient rounded down";
  let description = [{
    The greatest integer that is not above lhs / rhs, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/floor_div.cc";
  let builtin = "FLOOR_DIV";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32]>:$lhs, TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32]>:$rhs);
  let results = (outs TFL_TensorOf<[E_F32, E_I8, E_I16, E_I32]>:$output);
}

def TFL_FloorModOp : TFL_Op<"floor_mod", [ResultsBroadcastableShape, Pure,
                                          TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>,
                                          TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "lhs">>]> {
  let summary = "Remainder of the quotient rounded down";
  let description = [{
    lhs - floor(lhs / rhs) * rhs, elementwise with broadcasting: the remainder has the sign of rhs.
  }];
  let semantics = "TFLite kernels/floor_mod.cc";
  let builtin = "FLOOR_MOD";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_I8, E_I16, E_I32, E_I64, E_F32]>:$lhs,
                       TFL_TensorOf<[E_I8, E_I16, E_I32, E_I64, E_F32]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I8, E_I16, E_I32, E_I64, E_F32]>:$output);
}

def TFL_PowOp : TFL_ShortFormOp<"pow", [ResultsBroadcastableShape, Pure]> {
  let summary = "Power";
  let description = [{
    lhs raised to rhs, elementwise with broadcasting. Integer exponents must not be negative.
  }];
  let semantics = "TFLite kernels/pow.cc";
  let builtin = "POW";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32]>:$lhs, TFL_TensorOf<[E_F32, E_I32]>:$rhs);
  let results = (outs TFL_TensorOf<[E_F32, E_I32]>:$output);
  let hasFolder = 1;
}

def TFL_SquaredDifferenceOp : TFL_ShortFormOp<"squared_difference", [ResultsBroadcastableShape, QuantizableResult, Pure,
                                                                     TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>,
                                                                     TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "lhs">>]> {
  let summary = "Square of the difference";
  let description = [{
    (lhs - rhs) * (lhs - rhs), elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/squared_difference.cc";
  let builtin = "SQUARED_DIFFERENCE";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_QI8]>:$lhs, TFL_TensorOf<[E_F32, E_I32, E_QI8]>:$rhs);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_QI8]>:$output);
}

def TFL_MaximumOp : TFL_Op<"maximum", [ResultsBroadcastableShape, Pure, QuantizableResult, Commutative,
                                       TFL_SameScalesOpInterface]> {
  let summary = "The greater of two";
  let description = [{
    The greater element of each pair, with broadcasting.
  }];
  let semantics = "TFLite kernels/maximum_minimum.cc";
  let builtin = "MAXIMUM";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 5>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$lhs,
                       TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$rhs);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$max);
  let hasFolder = 1;
}

def TFL_MinimumOp : TFL_Op<"minimum", [ResultsBroadcastableShape, Pure, Commutative, QuantizableResult,
                                       TFL_SameScalesOpInterface]> {
  let summary = "The less of two";
  let description = [{
    The smaller element of each pair, with broadcasting.
  }];
  let semantics = "TFLite kernels/maximum_minimum.cc";
  let builtin = "MINIMUM";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 5>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$lhs,
                       TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$rhs);
  let results = (outs TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$min);
  let hasFolder = 1;
}

def TFL_Atan2Op : TFL_Op<"atan2", [Pure, SameOperandsAndResultType]> {
  let summary = "Angle of a point";
  let description = [{
    The angle, from -pi to pi, between the positive x axis and the ray to (x, y).
  }];
  let semantics = "TFLite kernels/atan2.cc";
  let builtin = "ATAN2";
  let arguments = (ins TFL_TensorOf<[E_F32, E_F64]>:$y, TFL_TensorOf<[E_F32, E_F64]>:$x);
  let results = (outs TFL_TensorOf<[E_F32, E_F64]>:$output);
}

def TFL_AddNOp : TFL_Op<"add_n", [Commutative, Pure, TFL_SameScalesOpInterface, TFL_ArithmeticCountOpInterface]> {
  let summary = "Sum of many";
  let description = [{
    The elementwise sum of all operands, which have one shape.
  }];
  let semantics = "TFLite kernels/add_n.cc";
  let builtin = "ADD_N";
  let arguments = (ins Variadic<TFL_TensorOf<[E_F32, E_I32]>>:$inputs);
  let results = (outs TFL_TensorOf<[E_F32, E_I32]>:$sum);
  let extraClassDeclaration = [{
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() {
      return elementwiseCount(getSum(), static_cast<int64_t>(getInputs().size()) - 1);
    }
  }];
}

def TFL_EqualOp : TFL_Op<"equal", [Commutative, Pure, ResultsBroadcastableShape, QuantizableResult,
                                   TFL_SameElem<TFL_Operand<0, "x">, TFL_Operand<1, "y">>]> {
  let summary = "Equality";
  let description = [{
    Whether x equals y, elementwise with broadcasting. Quantized numbers are compared as real numbers.
  }];
  let semantics = "TFLite kernels/comparisons.cc";
  let builtin = "EQUAL";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_I1, E_F32, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16, E_UI8, E_String]>:$x,
                       TFL_TensorOf<[E_I1, E_F32, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16, E_UI8, E_String]>:$y);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_NotEqualOp : TFL_ShortFormOp<"not_equal", [ResultsBroadcastableShape, Commutative, Pure,
                                                   TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Inequality";
  let description = [{
    Whether lhs differs from rhs, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/comparisons.cc";
  let builtin = "NOT_EQUAL";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_I1, E_F32, E_I32, E_I64, E_QUI8, E_QI8, E_QI16, E_Quint8, E_String]>:$lhs,
                       TFL_TensorOf<[E_I1, E_F32, E_I32, E_I64, E_QUI8, E_QI8, E_QI16, E_Quint8, E_String]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_GreaterOp : TFL_ShortFormOp<"greater", [ResultsBroadcastableShape, QuantizableResult, Pure,
                                                TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Greater than";
  let description = [{
    Whether lhs is greater than rhs, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/comparisons.cc";
  let builtin = "GREATER";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QUI8, E_QI8, E_Quint8]>:$lhs,
                       TFL_TensorOf<[E_F32, E_I32, E_I64, E_QUI8, E_QI8, E_Quint8]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_GreaterEqualOp : TFL_ShortFormOp<"greater_equal", [QuantizableResult, ResultsBroadcastableShape, Pure,
                                                           TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Greater than or equal";
  let description = [{
    Whether lhs is rhs or greater, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/comparisons.cc";
  let builtin = "GREATER_EQUAL";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I16, E_I32, E_I64, E_QUI8, E_QI8]>:$lhs,
                       TFL_TensorOf<[E_F32, E_I16, E_I32, E_I64, E_QUI8, E_QI8]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_LessOp : TFL_ShortFormOp<"less", [ResultsBroadcastableShape, QuantizableResult, Pure,
                                          TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Less than";
  let description = [{
    Whether lhs is less than rhs, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/comparisons.cc";
  let builtin = "LESS";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I16, E_I32, E_I64, E_QUI8, E_QI8, E_Quint8]>:$lhs,
                       TFL_TensorOf<[E_F32, E_I16, E_I32, E_I64, E_QUI8, E_QI8, E_Quint8]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_LessEqualOp : TFL_ShortFormOp<"less_equal", [ResultsBroadcastableShape, QuantizableResult, Pure,
                                                     TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Less than or equal";
  let description = [{
    Whether lhs is rhs or less, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/comparisons.cc";
  let builtin = "LESS_EQUAL";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1], 4>];
  let arguments = (ins TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8]>:$lhs,
                       TFL_TensorOf<[E_F32, E_I32, E_I64, E_QI8, E_QUI8]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_LogicalAndOp : TFL_ShortFormOp<"logical_and", [ResultsBroadcastableShape, Pure]> {
  let summary = "Both";
  let description = [{
    Whether lhs and rhs are both true, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/logical.cc";
  let builtin = "LOGICAL_AND";
  let arguments = (ins TFL_TensorOf<[E_I1]>:$lhs, TFL_TensorOf<[E_I1]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_LogicalOrOp : TFL_ShortFormOp<"logical_or", [ResultsBroadcastableShape, Pure]> {
  let summary = "Either";
  let description = [{
    Whether lhs or rhs is true, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/logical.cc";
  let builtin = "LOGICAL_OR";
  let arguments = (ins TFL_TensorOf<[E_I1]>:$lhs, TFL_TensorOf<[E_I1]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I1]>:$output);
  let hasFolder = 1;
}

def TFL_BitwiseXorOp : TFL_Op<"bitwise_xor", [ResultsBroadcastableShape, Commutative, SameOperandsAndResultElementType,
                                              Pure]> {
  let summary = "Bits that differ";
  let description = [{
    The exclusive or of the bits of lhs and rhs, elementwise with broadcasting.
  }];
  let semantics = "TFLite kernels/bitwise_xor.cc";
  let builtin = "BITWISE_XOR";
  let arguments = (ins TFL_TensorOf<[E_I8, E_UI8, E_I16, E_UI16, E_I32, E_UI32]>:$lhs,
                       TFL_TensorOf<[E_I8, E_UI8, E_I16, E_UI16, E_I32, E_UI32]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I8, E_UI8, E_I16, E_UI16, E_I32, E_UI32]>:$output);
  let hasFolder = 1;
}

def TFL_RightShiftOp : TFL_Op<"right_shift", [SameOperandsAndResultElementType, Pure]> {
  let summary = "Shift to the right";
  let description = [{
    The bits of lhs moved to the right by rhs places; the sign fills up where lhs is signed. Amounts below 0
    count as 0, amounts of the width and more as the width less one.
  }];
  let semantics = "TFLite kernels/right_shift.cc";
  let builtin = "RIGHT_SHIFT";
  let arguments = (ins TFL_TensorOf<[E_I8, E_UI8, E_I16, E_UI16, E_I32, E_UI32]>:$lhs,
                       TFL_TensorOf<[E_I8, E_UI8, E_I16, E_UI16, E_I32, E_UI32]>:$rhs);
  let results = (outs TFL_TensorOf<[E_I8, E_UI8, E_I16, E_UI16, E_I32, E_UI32]>:$output);
}

def TFL_SelectOp : TFL_Op<"select", [Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                     TFL_SameElemU8<TFL_Operand<1, "x">, TFL_Operand<2, "y">>,
                                     TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<1, "x">>]> {
  let summary = "Choice by a condition";
  let description = [{
    Elements of x where the condition is true, of y elsewhere. x and y have one shape; a condition of rank 1
    chooses whole rows, a scalar everything.
  }];
  let semantics = "TFLite kernels/select.cc";
  let builtin = "SELECT";
  let options = "SelectOptions";
  let arguments = (ins TFL_TensorOf<[E_I1]>:$condition,
                       TFL_TensorOf<[E_F32, E_I1, E_I8, E_I16, E_I32, E_I64, E_UI32, E_QI8, E_QUI8, E_QI16,
                           E_Quint8]>:$x,
                       TFL_TensorOf<[E_F32, E_I1, E_I8, E_I16, E_I32, E_I64, E_UI32, E_QI8, E_QUI8, E_QI16,
                           E_Quint8]>:$y);
  let results = (outs TFL_TensorOf<[E_F32, E_I1, E_I8, E_I16, E_I32, E_I64, E_UI32, E_QI8, E_QUI8, E_QI16,
                          E_Quint8]>:$output);
  let hasFolder = 1;
}

def TFL_SelectV2Op : TFL_Op<"select_v2", [ResultsBroadcastableShape, Pure, QuantizableResult, TFL_SameScalesOpInterface,
                                          TFL_SameElemU8<TFL_Operand<1, "x">, TFL_Operand<2, "y">>,
                                          TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<1, "x">>]> {
  let summary = "Choice by a condition, with broadcasting";
  let description = [{
    Elements of x where the condition is true, of y elsewhere; the three broadcast together.
  }];
  let semantics = "TFLite kernels/select.cc";
  let builtin = "SELECT_V2";
  let options = "SelectV2Options";
  let runtimeConditions = [TFL_CondBroadcast<[0, 1, 2], 5>];
  let arguments = (ins TFL_TensorOf<[E_I1]>:$condition,
                       TFL_TensorOf<[E_F32, E_F16, E_I1, E_I8, E_I16, E_I32, E_I64, E_UI32, E_QI8, E_QUI8, E_QI16,
                           E_Quint8]>:$x,
                       TFL_TensorOf<[E_F32, E_F16, E_I1, E_I8, E_I16, E_I32, E_I64, E_UI32, E_QI8, E_QUI8, E_QI16,
                           E_Quint8]>:$y);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I1, E_I8, E_I16, E_I32, E_I64, E_UI32, E_QI8, E_QUI8, E_QI16,
                          E_Quint8]>:$output);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLELEMENTWISEOPS_TD
