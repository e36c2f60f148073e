//===- TFLMatMulOps.td - Matrix products ---------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLMATMULOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLMATMULOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_FullyConnectedOp : TFL_Op<"fully_connected", [Pure, AccumulatorUniformScale<2, 0, 1>, AffineOpCoefficient<0, 1>,
                                                      QuantizableResult, TFL_AffineQuantizedOpInterface,
                                                      TFL_SparseOpInterface, TFL_ArithmeticCountOpInterface,
                                                      TFL_DynamicRangeQuantizedOpInterface,
                                                      TFL_RequiresQuantizedBiasInterface]> {
  let summary = "Fully connected layer";
  let description = [{
    Multiplies each row of `input` by the transpose of `filter` ([units, depth]), adds `bias` ([units],
    optional) and applies the fused activation. The input is flattened to rows of length depth; with
    `keep_num_dims` the result keeps the leading dimensions of the input, otherwise it is [rows, units]. With
    float activations and integer weights the kernel quantizes each row at run time;
    `asymmetric_quantize_inputs` says whether with a zero point.
  }];
  let semantics = "TFLite kernels/fully_connected.cc";
  let builtin = "FULLY_CONNECTED";
  let options = "FullyConnectedOptions";
  let minOperands = 2;
  let extraOptions = [TFL_ExtraOption<"quantized_bias_type", "ElementType">];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8, E_QI16, E_QUI16]>:$input,
                       TFL_TensorOf<[E_F32, E_F16, E_QI2, E_QI4, E_QI8, E_QUI8, E_QI16]>:$filter,
                       TFL_OptionalTensorOf<[E_F32, E_F16, E_QI32, E_QUI32]>:$bias,
                       TFL_AFAttr:$fused_activation_function, TFL_WeightsFormatAttr:$weights_format,
                       BoolAttr:$keep_num_dims, OptionalAttr<BoolAttr>:$asymmetric_quantize_inputs);
  let results = (outs Variadic<TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QUI8, E_QI16, E_QUI16]>>:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    bool requireAsymmetricQuantizeInputsAttr() { return true; }
    int getQuantizationDimIndex() { return 0; }
    int getChannelDimIndex() { return 0; }
    int getBiasOperandIndex() { return 2; }
    ::llvm::SmallVector<int> getNonBiasOperandIndices() { return {0, 1}; }
    ::llvm::SmallVector<int> getSparseOperandIndices() { return {1}; }
    ::llvm::SmallVector<::llvm::SmallVector<int>> getFloatBlockSizes() { return {{1, 4}}; }
    ::llvm::SmallVector<::llvm::SmallVector<int>> getQuantizedBlockSizes() { return {{1, 16}}; }
    int64_t getArithmeticCount();
  }];
  let extraClassDefinition = [{
    int64_t $cppClass::getArithmeticCount() { return matrixProductCount(getInput(), getFilter(), getBias()); }
  }];
}

def TFL_BatchMatMulOp : TFL_Op<"batch_matmul", [Pure, QuantizableResult, TFL_DynamicRangeQuantizedOpInterface,
                                                TFL_RankAtLeast<TFL_Operand<0, "x">, 2>,
                                                TFL_RankAtLeast<TFL_Operand<1, "y">, 2>]> {
  let summary = "Products of matrices";
  let description = [{
    The product of the innermost matrices of `x` and `y`, whose leading dimensions broadcast together. `adj_x`
    and `adj_y` transpose the matrices of an operand first.
  }];
  let semantics = "TFLite kernels/batch_matmul.cc";
  let builtin = "BATCH_MATMUL";
  let options = "BatchMatMulOptions";
  let runtimeConditions = [
    TFL_Cond<"result 'output' has the element type of operand 'x', or is a 32-bit integer where both are 8-bit "
             "integers",
             "::tinfoil::tfl::batchMatMulElementsFitKernel($_op)">,
    TFL_CondRankAtMost<TFL_Operand<0, "x">, 5>, TFL_CondRankAtMost<TFL_Operand<1, "y">, 5>
  ];
  let arguments = (ins TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QI16, E_I8]>:$x,
                       TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QI16, E_I8]>:$y,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$adj_x,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$adj_y,
                       OptionalAttr<BoolAttr>:$asymmetric_quantize_inputs);
  let results = (outs TFL_TensorOf<[E_F32, E_F16, E_QI8, E_QI16, E_I32]>:$output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    bool requireAsymmetricQuantizeInputsAttr() { return true; }
  }];
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLMATMULOPS_TD
