// RUN: tfl-opt %s -split-input-file -verify-diagnostics

func.func @lstm(%arg0: tensor<1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: tensor<8xf32>, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{peephole operands 'cell_to_input_weights', 'cell_to_forget_weights' and 'cell_to_output_weights' must have one element type, or all be missing}}
  %0 = "tfl.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr FULL>, proj_clip = 0.000000e+00 : f32}> ({
  }) : (tensor<1x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, tensor<8xf32>, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<1x8xf32>
  return
}

// -----

func.func @lstm_2(%arg0: tensor<1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: tensor<8xf32>, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{operand 'projection_bias' needs operand 'projection_weights'}}
  %0 = "tfl.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr FULL>, proj_clip = 0.000000e+00 : f32}> ({
  }) : (tensor<1x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, tensor<8xf32>, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<1x8xf32>
  return
}

// -----

func.func @lstm_3(%arg0: tensor<1x4xf32>, %arg1: none, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{operands 'input_to_input_weights', 'recurrent_to_input_weights' and 'input_gate_bias' must all be given}}
  %0 = "tfl.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr FULL>, proj_clip = 0.000000e+00 : f32}> ({
  }) : (tensor<1x4xf32>, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<1x8xf32>
  return
}

// -----

func.func @lstm_4(%arg0: tensor<1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{failed to verify that operand 'input_to_forget_weights' has rank 2}}
  %0 = "tfl.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr FULL>, proj_clip = 0.000000e+00 : f32}> ({
  }) : (tensor<1x4xf32>, tensor<8x4xf32>, tensor<8xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<1x8xf32>
  return
}

// -----

func.func @lstm_5(%arg0: tensor<1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{32-bit float attribute whose value is non-negative}}
  %0 = "tfl.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = -1.000000e+00 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr FULL>, proj_clip = 0.000000e+00 : f32}> ({
  }) : (tensor<1x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<1x8xf32>
  return
}

// -----

func.func @lstm_6(%arg0: tensor<1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{whose value is FULL}}
  %0 = "tfl.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr BASIC>, proj_clip = 0.000000e+00 : f32}> ({
  }) : (tensor<1x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<1x8xf32>
  return
}

// -----

func.func @unidirectional_sequence_lstm(%arg0: tensor<5x1x4xf32>, %arg1: none, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: none, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{must all be given; without an input gate all operands of that gate must be missing}}
  %0 = "tfl.unidirectional_sequence_lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, none, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<5x1x8xf32>
  return
}

// -----

func.func @unidirectional_sequence_lstm_2(%arg0: tensor<5x1x4xf32>, %arg1: none, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: none, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: none, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<1x8xf32>, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+2 {{failed to infer returned types}}
  // expected-error@+1 {{are incompatible with return type(s) of operation}}
  %0 = "tfl.unidirectional_sequence_lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, none, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none) -> tensor<5x1x9xf32>
  return
}

// -----

func.func @unidirectional_sequence_lstm_3(%arg0: tensor<5x1x4xf32>, %arg1: none, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: none, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: none, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: none, %arg19: tensor<1x8xf32>, %arg20: none, %arg21: none, %arg22: none, %arg23: none) {
  // expected-error@+1 {{operand #18 must be tensor of any type values, but got 'none'}}
  %0 = "tfl.unidirectional_sequence_lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, none, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, none, tensor<1x8xf32>, none, none, none, none) -> tensor<5x1x8xf32>
  return
}

// -----

func.func @bidirectional_sequence_lstm(%arg0: tensor<5x1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: none, %arg17: none, %arg18: tensor<8x4xf32>, %arg19: tensor<8x4xf32>, %arg20: tensor<8x4xf32>, %arg21: tensor<8x4xf32>, %arg22: tensor<8x8xf32>, %arg23: tensor<8x8xf32>, %arg24: tensor<8x8xf32>, %arg25: tensor<8x8xf32>, %arg26: tensor<8xf32>, %arg27: none, %arg28: none, %arg29: tensor<8xf32>, %arg30: tensor<8xf32>, %arg31: tensor<8xf32>, %arg32: tensor<8xf32>, %arg33: none, %arg34: none, %arg35: tensor<1x8xf32>, %arg36: tensor<1x8xf32>, %arg37: tensor<1x8xf32>, %arg38: tensor<1x8xf32>, %arg39: none, %arg40: none, %arg41: none, %arg42: none, %arg43: none, %arg44: none, %arg45: none, %arg46: none, %arg47: none) {
  // expected-error@+1 {{peephole operands, those named 'fw_cell_to_*' and 'bw_cell_to_*', must have one element type}}
  %0:2 = "tfl.bidirectional_sequence_lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29, %arg30, %arg31, %arg32, %arg33, %arg34, %arg35, %arg36, %arg37, %arg38, %arg39, %arg40, %arg41, %arg42, %arg43, %arg44, %arg45, %arg46, %arg47) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", merge_outputs = false, proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8xf32>, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none, none, none, none, none, none) -> (tensor<5x1x8xf32>, tensor<5x1x8xf32>)
  return
}

// -----

func.func @bidirectional_sequence_lstm_2(%arg0: tensor<5x1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8x4xf32>, %arg3: tensor<8x4xf32>, %arg4: tensor<8x4xf32>, %arg5: tensor<8x8xf32>, %arg6: tensor<8x8xf32>, %arg7: tensor<8x8xf32>, %arg8: tensor<8x8xf32>, %arg9: none, %arg10: none, %arg11: none, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8x8xf32>, %arg17: none, %arg18: tensor<8x4xf32>, %arg19: tensor<8x4xf32>, %arg20: tensor<8x4xf32>, %arg21: tensor<8x4xf32>, %arg22: tensor<8x8xf32>, %arg23: tensor<8x8xf32>, %arg24: tensor<8x8xf32>, %arg25: tensor<8x8xf32>, %arg26: none, %arg27: none, %arg28: none, %arg29: tensor<8xf32>, %arg30: tensor<8xf32>, %arg31: tensor<8xf32>, %arg32: tensor<8xf32>, %arg33: none, %arg34: none, %arg35: tensor<1x8xf32>, %arg36: tensor<1x8xf32>, %arg37: tensor<1x8xf32>, %arg38: tensor<1x8xf32>, %arg39: none, %arg40: none, %arg41: none, %arg42: none, %arg43: none, %arg44: none, %arg45: none, %arg46: none, %arg47: none) {
  // expected-error@+1 {{operands 'fw_projection_weights' and 'bw_projection_weights' must both be given}}
  %0:2 = "tfl.bidirectional_sequence_lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %arg22, %arg23, %arg24, %arg25, %arg26, %arg27, %arg28, %arg29, %arg30, %arg31, %arg32, %arg33, %arg34, %arg35, %arg36, %arg37, %arg38, %arg39, %arg40, %arg41, %arg42, %arg43, %arg44, %arg45, %arg46, %arg47) <{cell_clip = 0.000000e+00 : f32, fused_activation_function = "TANH", merge_outputs = false, proj_clip = 0.000000e+00 : f32, time_major = true}> : (tensor<5x1x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>, none, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, none, none, none, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, none, none, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x8xf32>, none, none, none, none, none, none, none, none, none) -> (tensor<5x1x8xf32>, tensor<5x1x8xf32>)
  return
}

// -----

func.func @basic_lstm(%arg0: tensor<1x4xf32>, %arg1: tensor<8xf32>, %arg2: tensor<32x12xf32>, %arg3: tensor<32xf32>, %arg4: tensor<1x8xf32>) {
  // expected-error@+1 {{failed to verify that operand 'prev_activ_input' has rank 2}}
  %0:4 = "tfl.basic_lstm"(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<1x4xf32>, tensor<8xf32>, tensor<32x12xf32>, tensor<32xf32>, tensor<1x8xf32>) -> (tensor<1x8xf32>, tensor<1x8xf32>, tensor<1x12xf32>, tensor<1x32xf32>)
  return
}

// -----

func.func @basic_lstm_2(%arg0: tensor<1x4xf32>, %arg1: tensor<1x8xf32>, %arg2: tensor<32x12xf32>, %arg3: tensor<32xf32>, %arg4: tensor<1x8xf32>) {
  // expected-error@+1 {{result #0 must be tensor of any type values, of rank 2, but got 'tensor<8xf32>'}}
  %0:4 = "tfl.basic_lstm"(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<1x4xf32>, tensor<1x8xf32>, tensor<32x12xf32>, tensor<32xf32>, tensor<1x8xf32>) -> (tensor<8xf32>, tensor<1x8xf32>, tensor<1x12xf32>, tensor<1x32xf32>)
  return
}

// -----

func.func @unidirectional_sequence_rnn(%arg0: tensor<5x1x4xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<1x8xf32>) {
  // expected-error@+1 {{operand 'input_to_input_weights' must have rank 2, but is 'tensor<8xf32>'}}
  %0 = "tfl.unidirectional_sequence_rnn"(%arg0, %arg1, %arg2, %arg3, %arg4) <{fused_activation_function = "TANH", time_major = true}> : (tensor<5x1x4xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8xf32>, tensor<1x8xf32>) -> tensor<5x1x8xf32>
  return
}

// -----

func.func @unidirectional_sequence_rnn_2(%arg0: tensor<5x1x4xf32>, %arg1: tensor<8x4x!quant.uniform<i8:f32, 5.000000e-01:3>>, %arg2: tensor<8x8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<1x8xf32>) {
  // expected-error@+1 {{failed to verify that operand 'input_to_input_weights' has the element type of operand 'recurrent_to_input_weights'}}
  %0 = "tfl.unidirectional_sequence_rnn"(%arg0, %arg1, %arg2, %arg3, %arg4) <{fused_activation_function = "TANH", time_major = true}> : (tensor<5x1x4xf32>, tensor<8x4x!quant.uniform<i8:f32, 5.000000e-01:3>>, tensor<8x8xf32>, tensor<8xf32>, tensor<1x8xf32>) -> tensor<5x1x8xf32>
  return
}

// -----

func.func @svdf(%arg0: tensor<1x4xf32>, %arg1: tensor<9x4xf32>, %arg2: tensor<9x10xf32>, %arg3: none, %arg4: tensor<1x80xf32>) {
  // expected-error@+1 {{operand 'feature_weights' has 9 filters, which are no multiple of rank 2}}
  %0 = "tfl.svdf"(%arg0, %arg1, %arg2, %arg3, %arg4) <{fused_activation_function = "NONE", rank = 2 : i32}> : (tensor<1x4xf32>, tensor<9x4xf32>, tensor<9x10xf32>, none, tensor<1x80xf32>) -> tensor<1x4xf32>
  return
}

// -----

func.func @svdf_2(%arg0: tensor<1x4xf32>, %arg1: tensor<8x4xf32>, %arg2: tensor<8xf32>, %arg3: none, %arg4: tensor<1x80xf32>) {
  // expected-error@+1 {{operand 'time_weights' must have rank 2, but is 'tensor<8xf32>'}}
  %0 = "tfl.svdf"(%arg0, %arg1, %arg2, %arg3, %arg4) <{fused_activation_function = "NONE", rank = 2 : i32}> : (tensor<1x4xf32>, tensor<8x4xf32>, tensor<8xf32>, none, tensor<1x80xf32>) -> tensor<1x4xf32>
  return
}
