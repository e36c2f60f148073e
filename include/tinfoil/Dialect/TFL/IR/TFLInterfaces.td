//===- TFLInterfaces.td - What passes ask ops of the tfl dialect ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLINTERFACES_TD
#define TINFOIL_DIALECT_TFL_IR_TFLINTERFACES_TD

include "mlir/IR/OpBase.td"

class TFL_OpInterface<string name> : OpInterface<name> {
  let cppNamespace = "::tinfoil::tfl";
}

//===----------------------------------------------------------------------===//
// Interfaces
//===----------------------------------------------------------------------===//

def TFL_DynamicRangeQuantizedOpInterface : TFL_OpInterface<"DynamicRangeQuantizedOpInterface"> {
  let description = [{
    An op whose constant operands can be stored as 8-bit integers while its activations stay in floating point.
  }];
  let methods = [
    InterfaceMethod<"Operands that may be quantized.", "::llvm::SmallVector<int>", "getQuantizableOperandIndices">,
    InterfaceMethod<"Whether there is a kernel that takes float activations and integer weights. Without one only "
                    "the storage is reduced: a dequantize stands between the weights and the op.",
                    "bool", "getDynamicRangeQuantKernelSupport", (ins), [{}], [{ return false; }]>,
    InterfaceMethod<"Whether the op carries `asymmetric_quantize_inputs`, which must be set once it is quantized.",
                    "bool", "requireAsymmetricQuantizeInputsAttr", (ins), [{}], [{ return false; }]>,
  ];
}

def TFL_AffineQuantizedOpInterface : TFL_OpInterface<"AffineQuantizedOpInterface"> {
  let description = [{
    An op that multiplies its input by coefficients which may have one scale for each output channel.
  }];
  let methods = [
    InterfaceMethod<"The operand that holds the coefficients.", "int", "getAffineOperandIndex", (ins), [{}],
                    [{ return 1; }]>,
    InterfaceMethod<"Whether symmetric coefficients must not take the lowest value of their storage type.",
                    "bool", "requiredNarrowRangeAffineOperand", (ins), [{}], [{ return true; }]>,
    InterfaceMethod<"Dimension of the coefficients that has one scale per index; -1 where per-axis scales are not "
                    "supported.", "int", "getQuantizationDimIndex">,
    InterfaceMethod<"Dimension of the coefficients that counts the output channels.", "int", "getChannelDimIndex">,
  ];
}

def TFL_SameScalesOpInterface : TFL_OpInterface<"SameScalesOpInterface"> {
  let description = [{
    An op that moves values around without computing: quantized operands and results share scale and zero point.
  }];
  let methods = [
    InterfaceMethod<"Whether the rule holds for storage of this signedness and width.", "bool",
                    "requiredSameOperandsAndResultsScale", (ins "bool":$isSigned, "int":$bitWidth), [{}],
                    [{ return true; }]>,
    InterfaceMethod<"Whether a per-axis scale belongs to the same dimension in operands and results.", "bool",
                    "requiredSameQuantizedAxes", (ins), [{}], [{ return true; }]>,
  ];
}

def TFL_FixedOutputRangeInterface : TFL_OpInterface<"FixedOutputRangeInterface"> {
  let description = [{
    An op whose quantized result always has the same scale and zero point.
  }];
  let methods = [
    InterfaceMethod<"The type of a result element for storage of this signedness and width; null when kernels have "
                    "none.", "::mlir::quant::UniformQuantizedType", "getFixedOutputRange",
                    (ins "bool":$isSigned, "int":$bitWidth)>,
  ];
}

def TFL_SparseOpInterface : TFL_OpInterface<"SparseOpInterface"> {
  let description = [{
    An op with kernels for sparse weights.
  }];
  let methods = [
    InterfaceMethod<"Operands that may be sparse.", "::llvm::SmallVector<int>", "getSparseOperandIndices">,
    InterfaceMethod<"Block shapes that float kernels take.", "::llvm::SmallVector<::llvm::SmallVector<int>>",
                    "getFloatBlockSizes", (ins), [{}], [{ return {}; }]>,
    InterfaceMethod<"Block shapes that quantized kernels take.", "::llvm::SmallVector<::llvm::SmallVector<int>>",
                    "getQuantizedBlockSizes", (ins), [{}], [{ return {}; }]>,
  ];
}

def TFL_StatefulOpInterface : TFL_OpInterface<"StatefulOpInterface"> {
  let description = [{
    An op that reads and writes variable tensors among its operands.
  }];
  let methods = [
    InterfaceMethod<"Operands that are such variables.", "::llvm::SmallVector<int>", "getStatefulOperands">,
  ];
}

def TFL_RequiresQuantizedBiasInterface : TFL_OpInterface<"RequiresQuantizedBiasInterface"> {
  let description = [{
    An op that adds a bias to the products of other operands: in a fully integer kernel the scale of the bias is the
    product of their scales.
  }];
  let methods = [
    InterfaceMethod<"The operand that holds the bias.", "int", "getBiasOperandIndex">,
    InterfaceMethod<"Operands whose scales are multiplied.", "::llvm::SmallVector<int>", "getNonBiasOperandIndices">,
  ];
}

def TFL_ArithmeticCountOpInterface : TFL_OpInterface<"ArithmeticCountOpInterface"> {
  let description = [{
    An op whose arithmetic can be counted from its shapes.
  }];
  let methods = [
    InterfaceMethod<"Additions and multiplications, -1 when a shape is not known.", "int64_t", "getArithmeticCount",
                    (ins), [{}], [{ return -1; }]>,
  ];
}

//===----------------------------------------------------------------------===//
// Traits
//===----------------------------------------------------------------------===//

class TFL_NativeTrait<string name> : NativeOpTrait<name> {
  let cppNamespace = "::tinfoil::tfl::traits";
}
class TFL_ParamTrait<string name, string params> : ParamNativeOpTrait<name, params> {
  let cppNamespace = "::tinfoil::tfl::traits";
}

/// The result may be quantized.
def QuantizableResult : TFL_NativeTrait<"QuantizableResult">;

/// All operand and result types are the same, up to dimensions that only one of them knows.
def SameOperandsAndResultTypeResolveRef : TFL_NativeTrait<"SameOperandsAndResultTypeResolveRef">;

/// The scale of operand `bias` is the product of the scales of the other operands named.
class AccumulatorUniformScale<int bias, int a, int b> :
    TFL_ParamTrait<"AccumulatorUniformScale", bias # ", " # a # ", " # b>;

/// Operand `operand` holds coefficients that may have one scale per index of dimension `dim`.
class AffineOpCoefficient<int dim, int operand> : TFL_ParamTrait<"AffineOpCoefficient", dim # ", " # operand>;

#endif // TINFOIL_DIALECT_TFL_IR_TFLINTERFACES_TD
