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

def TFL_AddOp : TFL_Op<"add", [ResultsBroadcastableShape, Pure, Commutative, QuantizableResult,
                               TFL_ArithmeticCountOpInterface]> {
  let summary = "Sum";
  let description = [{
    lhs + rhs, elementwise with broadcasting, then the fused activation.
  }];
  let semantics = "TFLite kernels/add.cc";
  let builtin = "ADD";
  let options = "AddOptions";
  let extraOptions = [TFL_ExtraOption<"pot_scale_int16", "Bool">];
  let runtimeConditions = [TFL_Cond<"the operands have shapes that the kernel broadcasts",
                               "::tinfoil::tfl::addShapesFitKernel($_op)">];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$lhs,
                       TFL_TensorOf<[E_F32, E_F16, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$rhs,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I16, E_I32, E_I64, E_QI8, E_QUI8, E_QI16]>:$output);
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), 1); }
    ::mlir::ParseResult $cppClass::parse(::mlir::OpAsmParser &parser, ::mlir::OperationState &result) {
      return parseSameTypeOp(parser, result);
    }
    void $cppClass::print(::mlir::OpAsmPrinter &printer) { printSameTypeOp(getOperation(), printer); }
  }];
}

def TFL_MulOp : TFL_Op<"mul", [ResultsBroadcastableShape, Pure, Commutative, QuantizableResult,
                               TFL_ArithmeticCountOpInterface,
                               TFL_SameElem<TFL_Operand<0, "lhs">, TFL_Operand<1, "rhs">>]> {
  let summary = "Product";
  let description = [{
    lhs * rhs, elementwise with broadcasting, then the fused activation.
  }];
  let semantics = "TFLite kernels/mul.cc";
  let builtin = "MUL";
  let options = "MulOptions";
  let runtimeConditions = [TFL_Cond<"the operands have shapes that the kernel broadcasts",
                               "::tinfoil::tfl::mulShapesFitKernel($_op)">];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_I32, E_UI32, E_I64, E_QI8, E_QUI8, E_QI16, E_I16, E_C64]>:$lhs,
                       TFL_TensorOf<[E_F32, E_F16, E_I32, E_UI32, E_I64, E_QI8, E_QUI8, E_QI16, E_I16, E_C64]>:$rhs,
                       TFL_AFAttr:$fused_activation_function);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_I32, E_UI32, E_I64, E_QI8, E_QUI8, E_QI16, E_I16, E_C64]>:$output);
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() { return elementwiseCount(getOutput(), 1); }
    ::mlir::ParseResult $cppClass::parse(::mlir::OpAsmParser &parser, ::mlir::OperationState &result) {
      return parseSameTypeOp(parser, result);
    }
    void $cppClass::print(::mlir::OpAsmPrinter &printer) { printSameTypeOp(getOperation(), printer); }
  }];
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLELEMENTWISEOPS_TD
