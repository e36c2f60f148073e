//===- TFLRecurrentOps.td - Recurrent networks ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLRECURRENTOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLRECURRENTOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_LSTMOp : TFL_Op<"lstm", [QuantizableResult, TFL_StatefulOpInterface, TFL_DynamicRangeQuantizedOpInterface,
                                 TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
                                 TFL_Rank<TFL_Operand<2, "input_to_forget_weights">, 2>,
                                 TFL_Rank<TFL_Operand<3, "input_to_cell_weights">, 2>,
                                 TFL_Rank<TFL_Operand<6, "recurrent_to_forget_weights">, 2>,
                                 TFL_Rank<TFL_Operand<7, "recurrent_to_cell_weights">, 2>,
                                 TFL_Rank<TFL_Operand<5, "recurrent_to_input_weights">, 2>,
                                 TFL_Rank<TFL_Operand<16, "projection_weights">, 2>,
                                 TFL_Rank<TFL_Operand<9, "cell_to_input_weights">, 1>,
                                 TFL_Rank<TFL_Operand<10, "cell_to_forget_weights">, 1>,
                                 TFL_Rank<TFL_Operand<11, "cell_to_output_weights">, 1>,
                                 TFL_Rank<TFL_Operand<17, "projection_bias">, 1>,
                                 TFL_Rank<TFL_Operand<13, "forget_gate_bias">, 1>,
                                 TFL_Rank<TFL_Operand<14, "cell_bias">, 1>,
                                 TFL_Rank<TFL_Operand<15, "output_gate_bias">, 1>]> {
  let summary = "Long short-term memory, one step";
  let description = [{
    One step of an LSTM cell with optional input gate, peephole connections, projection and layer normalization,
    each present when its operands are. The activation state and the cell state are variable tensors that the op
    updates. The `*_intermediate` attributes hold the types of the intermediate tensors of the integer kernel.
  }];
  let semantics = "TFLite kernels/lstm.cc";
  let builtin = "LSTM";
  let options = "LSTMOptions";
  let minOperands = 20;
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8, E_QI16]>:$input,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$input_to_input_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$input_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$input_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$input_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$recurrent_to_input_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$recurrent_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$recurrent_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$recurrent_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8, E_QI16]>:$cell_to_input_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8, E_QI16]>:$cell_to_forget_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8, E_QI16]>:$cell_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI32]>:$input_gate_bias,
                       TFL_TensorOf<[E_F32, E_QI32]>:$forget_gate_bias, TFL_TensorOf<[E_F32, E_QI32]>:$cell_bias,
                       TFL_TensorOf<[E_F32, E_QI32]>:$output_gate_bias,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$projection_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI32]>:$projection_bias,
                       TFL_StatefulTensor:$input_activation_state, TFL_StatefulTensor:$input_cell_state,
                       TFL_OptionalTensorOf<[E_F32, E_QI16]>:$input_layer_norm_coefficients,
                       TFL_OptionalTensorOf<[E_F32, E_QI16]>:$forget_layer_norm_coefficients,
                       TFL_OptionalTensorOf<[E_F32, E_QI16]>:$cell_layer_norm_coefficients,
                       TFL_OptionalTensorOf<[E_F32, E_QI16]>:$output_layer_norm_coefficients,
                       TFL_AFAttr:$fused_activation_function,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$cell_clip,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$proj_clip,
                       DefaultValuedOptionalAttr<ConfinedAttr<TFL_LSTMKernelTypeAttr, [TFL_LSTMKernelFull]>,
                           "::tinfoil::tfl::LSTMKernelType::FULL">:$kernel_type,
                       OptionalAttr<BoolAttr>:$asymmetric_quantize_inputs,
                       OptionalAttr<TypeAttr>:$input_to_input_intermediate,
                       OptionalAttr<TypeAttr>:$input_to_forget_intermediate,
                       OptionalAttr<TypeAttr>:$input_to_cell_intermediate,
                       OptionalAttr<TypeAttr>:$input_to_output_intermediate,
                       OptionalAttr<TypeAttr>:$effective_hidden_scale_intermediate);
  let results = (outs TFL_AnyTensor:$output);
  let hasCanonicalizer = 1;
  let regions = (region AnyRegion:$internal);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    bool requireAsymmetricQuantizeInputsAttr() { return true; }
    ::llvm::SmallVector<int> getStatefulOperands() { return {18, 19}; }
  }];
}

def TFL_BasicLSTMOp : TFL_Op<"basic_lstm", [Pure, QuantizableResult, TFL_Rank<TFL_Operand<0, "data_input">, 2>,
                                            TFL_Rank<TFL_Operand<1, "prev_activ_input">, 2>,
                                            TFL_Rank<TFL_Operand<2, "weights_input">, 2>,
                                            TFL_Rank<TFL_Operand<4, "prev_state_input">, 2>,
                                            TFL_Rank<TFL_Operand<3, "biases_input">, 1>]> {
  let summary = "Long short-term memory without options, one step";
  let description = [{
    The LSTM operator with the BASIC kernel: all gates share one weight matrix over the concatenation of input
    and previous activation, and the states are plain operands and results.
  }];
  let semantics = "TFLite kernels/basic_rnn.cc";
  let builtin = "LSTM";
  let options = "LSTMOptions";
  let extraOptions = [TFL_ExtraOption<"asymmetric_quantize_inputs", "Bool">];
  let arguments = (ins TFL_TensorOf<[E_F32, E_QUI8]>:$data_input, TFL_TensorOf<[E_F32, E_QUI8]>:$prev_activ_input,
                       TFL_TensorOf<[E_F32, E_QUI8]>:$weights_input, TFL_TensorOf<[E_F32, E_QI32]>:$biases_input,
                       TFL_TensorOf<[E_F32, E_QI16]>:$prev_state_input,
                       DefaultValuedStrAttr<TFL_AFAttr, "TANH">:$fused_activation_function,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$cell_clip,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$proj_clip,
                       DefaultValuedOptionalAttr<ConfinedAttr<TFL_LSTMKernelTypeAttr, [TFL_LSTMKernelBasic]>,
                           "::tinfoil::tfl::LSTMKernelType::BASIC">:$kernel_type);
  let results = (outs TFL_RankedTensorOf<[E_F32, E_QUI8], 2>:$activ_output,
                      TFL_RankedTensorOf<[E_F32, E_QUI16], 2>:$state_output,
                      TFL_RankedTensorOf<[E_F32, E_QUI8], 2>:$concat_temp,
                      TFL_RankedTensorOf<[E_F32, E_QUI16], 2>:$activ_temp);
}

def TFL_UnidirectionalSequenceLSTMOp : TFL_Op<"unidirectional_sequence_lstm", [QuantizableResult,
    TFL_StatefulOpInterface, InferTypeOpAdaptorWithIsCompatible, TFL_DynamicRangeQuantizedOpInterface,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>, TFL_RankAtLeast<TFL_Operand<0, "input">, 2>,
    TFL_Rank<TFL_Operand<1, "input_to_input_weights">, 2>, TFL_Rank<TFL_Operand<16, "projection_weights">, 2>,
    TFL_Rank<TFL_Operand<2, "input_to_forget_weights">, 2>, TFL_Rank<TFL_Operand<3, "input_to_cell_weights">, 2>,
    TFL_Rank<TFL_Operand<4, "input_to_output_weights">, 2>,
    TFL_RankAtMost<TFL_Operand<5, "recurrent_to_input_weights">, 2>,
    TFL_RankAtMost<TFL_Operand<6, "recurrent_to_forget_weights">, 2>,
    TFL_RankAtMost<TFL_Operand<7, "recurrent_to_cell_weights">, 2>,
    TFL_RankAtMost<TFL_Operand<8, "recurrent_to_output_weights">, 2>,
    TFL_Rank<TFL_Operand<9, "cell_to_input_weights">, 1>, TFL_Rank<TFL_Operand<10, "cell_to_forget_weights">, 1>,
    TFL_Rank<TFL_Operand<11, "cell_to_output_weights">, 1>, TFL_Rank<TFL_Operand<12, "input_gate_bias">, 1>,
    TFL_Rank<TFL_Operand<17, "projection_bias">, 1>, TFL_Rank<TFL_Operand<13, "forget_gate_bias">, 1>,
    TFL_Rank<TFL_Operand<14, "cell_bias">, 1>, TFL_Rank<TFL_Operand<15, "output_gate_bias">, 1>]> {
  let summary = "Long short-term memory over a sequence";
  let description = [{
    Runs the cell of tfl.lstm over all steps of a sequence: [time, batch, features] if `time_major`, [batch,
    time, features] otherwise. With `diagonal_recurrent_tensors` the recurrent weights are vectors that stand
    for diagonal matrices.
  }];
  let semantics = "TFLite kernels/unidirectional_sequence_lstm.cc";
  let builtin = "UNIDIRECTIONAL_SEQUENCE_LSTM";
  let options = "UnidirectionalSequenceLSTMOptions";
  let minOperands = 20;
  let arguments = (ins TFL_TensorOf<[E_F32]>:$input, TFL_OptionalTensorOf<[E_F32, E_QI8]>:$input_to_input_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$input_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$input_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$input_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$recurrent_to_input_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$recurrent_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$recurrent_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$recurrent_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$cell_to_input_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$cell_to_forget_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$cell_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32]>:$input_gate_bias, TFL_TensorOf<[E_F32]>:$forget_gate_bias,
                       TFL_TensorOf<[E_F32]>:$cell_bias, TFL_TensorOf<[E_F32]>:$output_gate_bias,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$projection_weights,
                       TFL_OptionalTensorOf<[E_F32]>:$projection_bias, TFL_StatefulTensor:$input_activation_state,
                       TFL_StatefulTensor:$input_cell_state,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$input_layer_norm_coefficients,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$forget_layer_norm_coefficients,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$cell_layer_norm_coefficients,
                       TFL_OptionalTensorOf<[E_F32, E_QI8]>:$output_layer_norm_coefficients,
                       TFL_AFAttr:$fused_activation_function,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$cell_clip,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$proj_clip,
                       BoolAttr:$time_major, OptionalAttr<BoolAttr>:$asymmetric_quantize_inputs,
                       OptionalAttr<BoolAttr>:$diagonal_recurrent_tensors,
                       OptionalAttr<TypeAttr>:$input_to_input_intermediate,
                       OptionalAttr<TypeAttr>:$input_to_forget_intermediate,
                       OptionalAttr<TypeAttr>:$input_to_cell_intermediate,
                       OptionalAttr<TypeAttr>:$input_to_output_intermediate,
                       OptionalAttr<TypeAttr>:$effective_hidden_scale_intermediate);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8]>:$output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    bool requireAsymmetricQuantizeInputsAttr() { return true; }
    ::llvm::SmallVector<int> getStatefulOperands() { return {18, 19}; }
  }];
}

def TFL_BidirectionalSequenceLSTMOp : TFL_Op<"bidirectional_sequence_lstm", [QuantizableResult, TFL_StatefulOpInterface,
    TFL_DynamicRangeQuantizedOpInterface, TFL_SameElemU8Or4<TFL_Result<0, "fw_output">, TFL_Operand<0, "input">>,
    TFL_Rank<TFL_Operand<0, "input">, 3>, TFL_Rank<TFL_Operand<1, "fw_input_to_input_weights">, 2>,
    TFL_Rank<TFL_Operand<2, "fw_input_to_forget_weights">, 2>, TFL_Rank<TFL_Operand<3, "fw_input_to_cell_weights">, 2>,
    TFL_Rank<TFL_Operand<4, "fw_input_to_output_weights">, 2>,
    TFL_Rank<TFL_Operand<5, "fw_recurrent_to_input_weights">, 2>,
    TFL_Rank<TFL_Operand<6, "fw_recurrent_to_forget_weights">, 2>,
    TFL_Rank<TFL_Operand<7, "fw_recurrent_to_cell_weights">, 2>,
    TFL_Rank<TFL_Operand<8, "fw_recurrent_to_output_weights">, 2>,
    TFL_Rank<TFL_Operand<16, "fw_projection_weights">, 2>, TFL_Rank<TFL_Operand<18, "bw_input_to_input_weights">, 2>,
    TFL_Rank<TFL_Operand<19, "bw_input_to_forget_weights">, 2>,
    TFL_Rank<TFL_Operand<20, "bw_input_to_cell_weights">, 2>,
    TFL_Rank<TFL_Operand<21, "bw_input_to_output_weights">, 2>,
    TFL_Rank<TFL_Operand<22, "bw_recurrent_to_input_weights">, 2>,
    TFL_Rank<TFL_Operand<23, "bw_recurrent_to_forget_weights">, 2>,
    TFL_Rank<TFL_Operand<24, "bw_recurrent_to_cell_weights">, 2>,
    TFL_Rank<TFL_Operand<25, "bw_recurrent_to_output_weights">, 2>,
    TFL_Rank<TFL_Operand<33, "bw_projection_weights">, 2>, TFL_Rank<TFL_Operand<9, "fw_cell_to_input_weights">, 1>,
    TFL_Rank<TFL_Operand<10, "fw_cell_to_forget_weights">, 1>,
    TFL_Rank<TFL_Operand<11, "fw_cell_to_output_weights">, 1>, TFL_Rank<TFL_Operand<12, "fw_input_gate_bias">, 1>,
    TFL_Rank<TFL_Operand<13, "fw_forget_gate_bias">, 1>, TFL_Rank<TFL_Operand<14, "fw_cell_bias">, 1>,
    TFL_Rank<TFL_Operand<15, "fw_output_gate_bias">, 1>, TFL_Rank<TFL_Operand<17, "fw_projection_bias">, 1>,
    TFL_Rank<TFL_Operand<26, "bw_cell_to_input_weights">, 1>, TFL_Rank<TFL_Operand<27, "bw_cell_to_forget_weights">, 1>,
    TFL_Rank<TFL_Operand<28, "bw_cell_to_output_weights">, 1>, TFL_Rank<TFL_Operand<29, "bw_input_gate_bias">, 1>,
    TFL_Rank<TFL_Operand<30, "bw_forget_gate_bias">, 1>, TFL_Rank<TFL_Operand<31, "bw_cell_bias">, 1>,
    TFL_Rank<TFL_Operand<32, "bw_output_gate_bias">, 1>, TFL_Rank<TFL_Operand<34, "bw_projection_bias">, 1>]> {
  let summary = "Long short-term memory over a sequence in both directions";
  let description = [{
    Two LSTM cells, one from the first step to the last (`fw_*`), one back (`bw_*`). With `merge_outputs` their
    outputs are concatenated in the first result. An auxiliary input has weights of its own.
  }];
  let semantics = "TFLite kernels/bidirectional_sequence_lstm.cc";
  let builtin = "BIDIRECTIONAL_SEQUENCE_LSTM";
  let options = "BidirectionalSequenceLSTMOptions";
  let minOperands = 39;
  let arguments = (ins TFL_TensorOf<[E_F32, E_I8]>:$input,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_input_to_input_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$fw_input_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$fw_input_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$fw_input_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_recurrent_to_input_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$fw_recurrent_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$fw_recurrent_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$fw_recurrent_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_cell_to_input_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_cell_to_forget_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_cell_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32]>:$fw_input_gate_bias, TFL_TensorOf<[E_F32]>:$fw_forget_gate_bias,
                       TFL_TensorOf<[E_F32]>:$fw_cell_bias, TFL_TensorOf<[E_F32]>:$fw_output_gate_bias,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_projection_weights,
                       TFL_OptionalTensorOf<[E_F32]>:$fw_projection_bias,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_input_to_input_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$bw_input_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$bw_input_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$bw_input_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_recurrent_to_input_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$bw_recurrent_to_forget_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$bw_recurrent_to_cell_weights,
                       TFL_TensorOf<[E_F32, E_I8]>:$bw_recurrent_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_cell_to_input_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_cell_to_forget_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_cell_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32]>:$bw_input_gate_bias, TFL_TensorOf<[E_F32]>:$bw_forget_gate_bias,
                       TFL_TensorOf<[E_F32]>:$bw_cell_bias, TFL_TensorOf<[E_F32]>:$bw_output_gate_bias,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_projection_weights,
                       TFL_OptionalTensorOf<[E_F32]>:$bw_projection_bias, TFL_StatefulTensor:$fw_input_activation_state,
                       TFL_StatefulTensor:$fw_input_cell_state, TFL_StatefulTensor:$bw_input_activation_state,
                       TFL_StatefulTensor:$bw_input_cell_state, TFL_OptionalTensorOf<[E_F32, E_I8]>:$aux_input,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_aux_input_to_input_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_aux_input_to_forget_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_aux_input_to_cell_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$fw_aux_input_to_output_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_aux_input_to_input_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_aux_input_to_forget_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_aux_input_to_cell_weights,
                       TFL_OptionalTensorOf<[E_F32, E_I8]>:$bw_aux_input_to_output_weights,
                       TFL_AFAttr:$fused_activation_function,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$cell_clip,
                       DefaultValuedOptionalAttr<ConfinedAttr<F32Attr, [TFL_NonNegativeFloat]>, "0.0f">:$proj_clip,
                       BoolAttr:$merge_outputs, BoolAttr:$time_major,
                       OptionalAttr<BoolAttr>:$asymmetric_quantize_inputs);
  let results = (outs TFL_AnyTensor:$fw_output, TFL_AnyTensor:$bw_output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() {
      return {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 33, 40, 41,
              42, 43, 44, 45, 46, 47};
    }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    bool requireAsymmetricQuantizeInputsAttr() { return true; }
    ::llvm::SmallVector<int> getStatefulOperands() { return {35, 36, 37, 38}; }
  }];
}

def TFL_UnidirectionalSequenceRNNOp : TFL_Op<"unidirectional_sequence_rnn", [QuantizableResult, TFL_StatefulOpInterface,
    TFL_DynamicRangeQuantizedOpInterface, TFL_Rank<TFL_Operand<4, "hidden_state">, 2>,
    TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>,
    TFL_SameElemU8<TFL_Operand<1, "input_to_input_weights">, TFL_Operand<2, "recurrent_to_input_weights">>]> {
  let summary = "Simple recurrent layer over a sequence";
  let description = [{
    activation(input * weights + state * recurrent weights + bias) at every step; the result of a step is the
    state of the next one.
  }];
  let semantics = "TFLite kernels/unidirectional_sequence_rnn.cc";
  let builtin = "UNIDIRECTIONAL_SEQUENCE_RNN";
  let options = "SequenceRNNOptions";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$input, TFL_TensorOf<[E_F32, E_QI8]>:$input_to_input_weights,
                       TFL_TensorOf<[E_F32, E_QI8]>:$recurrent_to_input_weights, TFL_TensorOf<[E_F32]>:$input_gate_bias,
                       TFL_StatefulTensor:$hidden_state, BoolAttr:$time_major, TFL_AFAttr:$fused_activation_function,
                       OptionalAttr<BoolAttr>:$asymmetric_quantize_inputs);
  let results = (outs TFL_TensorOf<[E_F32]>:$output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1, 2}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    bool requireAsymmetricQuantizeInputsAttr() { return true; }
    ::llvm::SmallVector<int> getStatefulOperands() { return {4}; }
  }];
}

def TFL_SVDFOp : TFL_Op<"svdf", [AccumulatorUniformScale<3, 2, 4>, QuantizableResult, TFL_StatefulOpInterface,
                                 TFL_DynamicRangeQuantizedOpInterface, TFL_RequiresQuantizedBiasInterface,
                                 TFL_SameElemU8Or4<TFL_Result<0, "output">, TFL_Operand<0, "input">>]> {
  let summary = "Singular value decomposition filter";
  let description = [{
    A recurrent layer made of `rank` filters of rank one per unit: each step is projected on `feature_weights`
    and remembered in the state, over which `time_weights` sum.
  }];
  let semantics = "TFLite kernels/svdf.cc";
  let builtin = "SVDF";
  let options = "SVDFOptions";
  let arguments = (ins TFL_TensorOf<[E_F32, E_QI8]>:$input, TFL_TensorOf<[E_F32, E_QI8, E_QUI8]>:$feature_weights,
                       TFL_TensorOf<[E_F32, E_QI16]>:$time_weights,
                       TFL_OptionalTensorOf<[E_F32, E_QI32]>:$input_gate_bias, TFL_StatefulTensor:$activation_state,
                       ConfinedAttr<I32Attr, [IntPositive]>:$rank, TFL_AFAttr:$fused_activation_function,
                       OptionalAttr<BoolAttr>:$asymmetric_quantize_inputs);
  let results = (outs TFL_TensorOf<[E_F32, E_QI8]>:$output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::SmallVector<int> getQuantizableOperandIndices() { return {1, 2}; }
    bool getDynamicRangeQuantKernelSupport() { return true; }
    bool requireAsymmetricQuantizeInputsAttr() { return true; }
    int getBiasOperandIndex() { return 3; }
    ::llvm::SmallVector<int> getNonBiasOperandIndices() { return {2, 4}; }
    ::llvm::SmallVector<int> getStatefulOperands() { return {4}; }
  }];
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLRECURRENTOPS_TD
