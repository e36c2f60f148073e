//===- OperatorVersions.td - Which operator version to write --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Per builtin operator: the first rule whose condition holds gives the version, otherwise the default does; and the
// first runtime that knows each version. Conditions are explained in include/tinfoil/Runtime/OperatorVersions.h.
//
//===----------------------------------------------------------------------===//

class Rule<int v, string when> {
  int version = v;
  string condition = when;
}

class Since<int v, string r> {
  int version = v;
  string runtime = r;
}

class OperatorVersions<string name, list<Rule> r, int d, list<Since> s> {
  string builtin = name;
  list<Rule> rules = r;
  int defaultVersion = d;
  list<Since> runtimes = s;
}

def : OperatorVersions<"ADD", [
    Rule<6, "in0=f16">,
    Rule<5, "in0=i16 & !qtable(in0)">,
    Rule<4, "in0=i64">,
    Rule<3, "in0=i16 & out0=i16 & !attr(pot_scale_int16)">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.4.0">, Since<4, "2.6.0">, Since<5, "2.13.0">,
    Since<6, "2.23.0">
  ]>;
def : OperatorVersions<"AVERAGE_POOL_2D", [
    Rule<3, "in0=i16 & out0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.3.0">
  ]>;
def : OperatorVersions<"CONCATENATION", [
    Rule<7, "in0=f8">,
    Rule<6, "in0=f16">,
    Rule<5, "in0=i4">,
    Rule<4, "in0=u32">,
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.14.0">, Since<5, "2.21.0">,
    Since<6, "2.23.0">, Since<7, "2.23.0">
  ]>;
def : OperatorVersions<"CONV_2D", [
    Rule<8, "in0=i16 & in1=i8 & out0=i16 & options">,
    Rule<6, "rank(in0)>0 & dim(in0,3)!=dim(in1,3)">,
    Rule<4, "in0=i16 & in1=i16 & out1=i16">,
    Rule<3, "in0=i8 & in1=i8 & out0=i8">,
    Rule<7, "in0=i8 & in1=i4 & out0=i8">,
    Rule<5, "in0=f32 & in1=i8 & out0=f32 & dim(in1,0)>0 & nscales(in1)=dim(in1,0)">,
    Rule<2, "in0=f32 & in1=i8 & out0=f32">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "1.14.0">, Since<4, "2.3.0">, Since<5, "2.4.0">,
    Since<6, "2.9.0">, Since<7, "2.11.0">, Since<8, "2.15.0">
  ]>;
def : OperatorVersions<"DEPTHWISE_CONV_2D", [
    Rule<5, "in0=i16 & in1=i16 & out1=i16">,
    Rule<6, "in0=f32 & in1=i8 & out0=f32 & dim(in1,3)>0 & nscales(in1)=dim(in1,3)">,
    Rule<4, "in0=f32 & in1=i8 & out0=f32">,
    Rule<3, "in0=i8 & in1=i8 & out0=i8">,
    Rule<7, "in0=i8 & in1=i4 & out0=i8">,
    Rule<2, "attr(dilation_w_factor)!=1 | attr(dilation_h_factor)!=1">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.12.0">, Since<3, "1.14.0">, Since<4, "2.2.0">, Since<5, "2.3.0">,
    Since<6, "2.3.0">, Since<7, "2.11.0">
  ]>;
def : OperatorVersions<"DEPTH_TO_SPACE", [
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "2.1.0">, Since<2, "2.5.0">
  ]>;
def : OperatorVersions<"DEQUANTIZE", [
    Rule<9, "in0=f8">,
    Rule<8, "in0=u4">,
    Rule<7, "in0=i2">,
    Rule<6, "in0=i4">,
    Rule<3, "in0=i16 | in0=f16">,
    Rule<5, "in0=i8 & nscales(in0)>1 & nscales(in0)=dim(in0,qdim(in0))">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.13.1">, Since<2, "1.14.0">, Since<3, "1.15.0">, Since<4, "2.2.0">, Since<5, "2.7.0">,
    Since<6, "2.18.0">, Since<7, "2.21.0">, Since<8, "2.22.0">, Since<9, "2.23.0">
  ]>;
def : OperatorVersions<"EMBEDDING_LOOKUP", [
    Rule<4, "in1=i4 | (nscales(in1)>1 & rank(in1)>=1 & nscales(in1)=dim(in1,0))">,
    Rule<5, "in1=i2">
  ], 1, [
    Since<1, "1.13.0">, Since<2, "1.14.0">, Since<3, "1.14.0">, Since<4, "2.18.0">, Since<5, "2.21.0">
  ]>;
def : OperatorVersions<"FULLY_CONNECTED", [
    Rule<14, "in1=i2">,
    Rule<13, "in0=i16 & in1=i4 & out0=i16">,
    Rule<12, "in0=f32 & in1=i8 & out0=f32 & nscales(in1)>=1 & rank(in1)>=1 & nscales(in1)=dim(in1,0)">,
    Rule<11, "in0=i16 & in1=i8 & out0=i16 & options">,
    Rule<8, "sparsity(in1)">,
    Rule<7, "in0=i16 & in1=i16 & out0=i16">,
    Rule<6, "nin=2">,
    Rule<5, "attr(keep_num_dims)">,
    Rule<4, "in0=i8 & in1=i8 & out0=i8">,
    Rule<10, "in0=i8 & in1=i4 & out0=i8">,
    Rule<9, "in0=f32 & in1=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<3, "in0=f32 & in1=i8 & out0=f32">,
    Rule<2, "attr(weights_format)=SHUFFLED4x16INT8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.10.0">, Since<3, "1.14.0">, Since<4, "1.14.0">, Since<5, "2.0.0">,
    Since<6, "2.1.0">, Since<7, "2.3.0">, Since<8, "2.3.0">, Since<9, "2.3.0">, Since<10, "2.11.0">,
    Since<11, "2.15.0">, Since<12, "2.17.0">, Since<13, "2.18.0">, Since<14, "2.21.0">
  ]>;
def : OperatorVersions<"L2_NORMALIZATION", [
    Rule<2, "out0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">
  ]>;
def : OperatorVersions<"LOGISTIC", [
    Rule<3, "in0=i16 & out0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">
  ]>;
def : OperatorVersions<"LSTM", [
    Rule<5, "attr(kernel_type)=FULL & in0=i16 & in2=i8 & out0=i16">,
    Rule<4, "attr(kernel_type)=FULL & in0=f32 & in2=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<3, "attr(kernel_type)=FULL & in0=f32 & in2=i8 & out0=f32">,
    Rule<2, "attr(kernel_type)=BASIC">
  ], 1, [
    Since<1, "1.7.0">, Since<2, "1.10.0">, Since<3, "1.14.0">, Since<4, "2.3.0">
  ]>;
def : OperatorVersions<"MAX_POOL_2D", [
    Rule<3, "in0=i16 & out0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.3.0">
  ]>;
def : OperatorVersions<"MUL", [
    Rule<8, "in0=f16">,
    Rule<7, "(in0=i16 & !qtable(in0) & !qtable(in1)) | in0=u32">,
    Rule<6, "in0=c64">,
    Rule<5, "in0=i64">,
    Rule<4, "in0=i16">,
    Rule<3, "nscales(in0)>=1 & nscales(in1)>=1 & nscales(out0)>=1 & scale(in0)!=0 & scale(in1)!=0 & scale(out0)!=0 & scale(in0)*scale(in1)/scale(out0)>=1">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "1.15.0">, Since<4, "2.3.0">, Since<5, "2.6.0">,
    Since<6, "2.11.0">, Since<7, "2.13.0">, Since<8, "2.23.0">
  ]>;
def : OperatorVersions<"RELU", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8 | in0=u8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "2.1.0">, Since<3, "2.5.0">
  ]>;
def : OperatorVersions<"RELU6", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.5.0">
  ]>;
def : OperatorVersions<"RESIZE_BILINEAR", [
    Rule<4, "in0=i16">,
    Rule<3, "attr(half_pixel_centers)">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.7.0">, Since<2, "1.14.0">, Since<3, "2.2.0">, Since<4, "2.5.0">
  ]>;
def : OperatorVersions<"RNN", [
    Rule<3, "in1=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<2, "in1=i8 & out0=f32">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.3.0">
  ]>;
def : OperatorVersions<"SOFTMAX", [
    Rule<4, "in0=f16">,
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.23.0">
  ]>;
def : OperatorVersions<"SPACE_TO_DEPTH", [
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">
  ]>;
def : OperatorVersions<"SVDF", [
    Rule<3, "in0=i8">,
    Rule<4, "in0=f32 & in1=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<2, "in0=f32 & in1=i8 & out0=f32">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.2.0">, Since<4, "2.3.0">
  ]>;
def : OperatorVersions<"TANH", [
    Rule<3, "in0=i16 & out0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">
  ]>;
def : OperatorVersions<"PAD", [
    Rule<6, "in0=f8">,
    Rule<5, "in0=bool">,
    Rule<4, "rank(in0)>4">,
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "2.4.0">, Since<4, "2.6.0">, Since<5, "2.20.0">,
    Since<6, "2.23.0">
  ]>;
def : OperatorVersions<"UNIDIRECTIONAL_SEQUENCE_RNN", [
    Rule<3, "in1=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<2, "in1=i8 & out0=f32">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">
  ]>;
def : OperatorVersions<"GATHER", [
    Rule<8, "in0=f8">,
    Rule<7, "in0=i4">,
    Rule<6, "in1=i16">,
    Rule<5, "attr(batch_dims)!=0">,
    Rule<4, "in0=i16">,
    Rule<3, "in0=bool">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "1.14.0">, Since<3, "1.15.0">, Since<4, "2.4.0">, Since<5, "2.5.0">,
    Since<6, "2.13.0">, Since<7, "2.15.0">, Since<8, "2.23.0">
  ]>;
def : OperatorVersions<"BATCH_TO_SPACE_ND", [
    Rule<4, "in0=i16">,
    Rule<3, "rank(in0)!=4">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.12.0">
  ]>;
def : OperatorVersions<"SPACE_TO_BATCH_ND", [
    Rule<4, "in0=i16">,
    Rule<3, "rank(in0)!=4">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.12.0">
  ]>;
def : OperatorVersions<"TRANSPOSE", [
    Rule<9, "in0=f16">,
    Rule<8, "rank(in0)>6 | in0=bf16">,
    Rule<7, "in0=i4">,
    Rule<6, "rank(in0)>5">,
    Rule<5, "in0=i16">,
    Rule<4, "rank(in0)>4">,
    Rule<3, "in0=bool">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "1.14.0">, Since<3, "1.15.0">, Since<4, "2.3.0">, Since<5, "2.4.0">,
    Since<6, "2.12.0">, Since<7, "2.14.4">, Since<8, "2.22.0">, Since<9, "2.23.0">
  ]>;
def : OperatorVersions<"MEAN", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "1.14.0">, Since<3, "2.4.0">
  ]>;
def : OperatorVersions<"SUB", [
    Rule<5, "in0=i16 & out0=i16 & !attr(pot_scale_int16)">,
    Rule<4, "in0=i64">,
    Rule<3, "shape(in0)!=shape(in1) & maxRank(ins)>4">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.4.0">, Since<5, "2.4.0">
  ]>;
def : OperatorVersions<"DIV", [
    Rule<2, "shape(in0)!=shape(in1) & maxRank(ins)>4">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "2.3.0">
  ]>;
def : OperatorVersions<"SQUEEZE", [
    Rule<2, "in0=str">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "2.5.0">
  ]>;
def : OperatorVersions<"UNIDIRECTIONAL_SEQUENCE_LSTM", [
    Rule<5, "in0=i16 & in2=i8 & out0=i16">,
    Rule<4, "attr(diagonal_recurrent_tensors)">,
    Rule<3, "in0=f32 & in2=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<2, "in0=f32 & in2=i8 & out0=f32">
  ], 1, [
    Since<1, "1.13.1">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.12.0">
  ]>;
def : OperatorVersions<"STRIDED_SLICE", [
    Rule<8, "attr(offset)">,
    Rule<7, "in0=u32">,
    Rule<6, "attr(ellipsis_mask)!=0 | attr(new_axis_mask)!=0">,
    Rule<5, "in0=str">,
    Rule<4, "rank(in0)>4">,
    Rule<3, "in0=bool">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.6.0">, Since<2, "1.14.0">, Since<3, "2.1.0">, Since<4, "2.2.0">, Since<5, "2.5.0">,
    Since<6, "2.6.0">, Since<7, "2.14.0">, Since<8, "2.14.0">
  ]>;
def : OperatorVersions<"BIDIRECTIONAL_SEQUENCE_RNN", [
    Rule<3, "in1=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<2, "in1=i8 & out0=f32">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">
  ]>;
def : OperatorVersions<"EXP", [
    Rule<2, "in0=i8 | in0=i16">
  ], 1, [
    Since<1, "1.7.0">, Since<2, "2.12.0">
  ]>;
def : OperatorVersions<"TOPK_V2", [
    Rule<3, "in0=i16 | in1=i16 | out1=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.7.0">, Since<2, "1.14.0">, Since<3, "2.13.0">
  ]>;
def : OperatorVersions<"SPLIT", [
    Rule<5, "in1=f8">,
    Rule<4, "in1=i16">,
    Rule<3, "in1=i32">,
    Rule<2, "in1=i8">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.14.0">, Since<3, "1.14.0">, Since<4, "2.3.0">, Since<5, "2.23.0">
  ]>;
def : OperatorVersions<"LOG_SOFTMAX", [
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">
  ]>;
def : OperatorVersions<"BIDIRECTIONAL_SEQUENCE_LSTM", [
    Rule<3, "in1=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">,
    Rule<2, "in1=i8 & out0=f32">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "1.14.0">
  ]>;
def : OperatorVersions<"CAST", [
    Rule<9, "in0=f8 | out0=f8">,
    Rule<8, "in0=i2 | out0=i2 | in0=u4 | out0=u4">,
    Rule<7, "in0=bf16 | out0=bf16">,
    Rule<6, "in0=i4 & out0=f32">,
    Rule<5, "in0=f64 | out0=f64 | in0=f16 | out0=f16">,
    Rule<4, "in0=u16 | out0=u16">,
    Rule<3, "in0=i8 | out0=i8">,
    Rule<2, "in0=u32 | out0=u32">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "2.7.0">, Since<3, "2.8.0">, Since<4, "2.9.0">, Since<5, "2.12.0">,
    Since<6, "2.15.0">, Since<7, "2.17.0">, Since<8, "2.21.0">, Since<9, "2.23.0">
  ]>;
def : OperatorVersions<"MAXIMUM", [
    Rule<4, "in0=i16 & out0=i16">,
    Rule<3, "shape(in0)!=shape(in1) & maxRank(ins)>4">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.3.0">
  ]>;
def : OperatorVersions<"ARG_MAX", [
    Rule<3, "in0=bool">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.9.0">, Since<2, "1.14.0">, Since<3, "2.9.0">
  ]>;
def : OperatorVersions<"MINIMUM", [
    Rule<4, "in0=i16 & out0=i16">,
    Rule<3, "shape(in0)!=shape(in1) & maxRank(ins)>4">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.3.0">
  ]>;
def : OperatorVersions<"LESS", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.13.0">
  ]>;
def : OperatorVersions<"PADV2", [
    Rule<6, "in0=f8">,
    Rule<5, "in0=bool">,
    Rule<4, "rank(in0)>4">,
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.9.0">, Since<2, "1.14.0">, Since<3, "2.4.0">, Since<4, "2.6.0">, Since<5, "2.20.0">,
    Since<6, "2.23.0">
  ]>;
def : OperatorVersions<"GREATER", [
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">
  ]>;
def : OperatorVersions<"GREATER_EQUAL", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.13.0">
  ]>;
def : OperatorVersions<"LESS_EQUAL", [
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">
  ]>;
def : OperatorVersions<"SELECT", [
    Rule<4, "in0=u32">,
    Rule<3, "rank(in0)=5 | rank(in1)=5 | rank(in2)=5">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.12.0">, Since<4, "2.12.0">
  ]>;
def : OperatorVersions<"SLICE", [
    Rule<8, "in0=f16">,
    Rule<7, "in0=i4">,
    Rule<6, "in0=u32">,
    Rule<5, "rank(in0)>4">,
    Rule<4, "in0=i16">,
    Rule<3, "in0=str">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "1.14.0">, Since<4, "2.4.0">, Since<5, "2.5.0">,
    Since<6, "2.14.0">, Since<7, "2.21.0">, Since<8, "2.23.0">
  ]>;
def : OperatorVersions<"SIN", [
    Rule<2, "in0=f16">
  ], 1, [
    Since<1, "1.9.0">, Since<2, "2.23.0">
  ]>;
def : OperatorVersions<"TRANSPOSE_CONV", [
    Rule<5, "in0=i16 & in1=i8 & out0=i16 & options">,
    Rule<4, "attr(fused_activation_function)!=NONE">,
    Rule<3, "nin=4 & in3!=none">,
    Rule<2, "in1=i8">
  ], 1, [
    Since<1, "1.9.0">, Since<2, "2.2.0">, Since<3, "2.3.0">, Since<4, "2.13.0">, Since<5, "2.15.0">
  ]>;
def : OperatorVersions<"SPARSE_TO_DENSE", [
    Rule<3, "in2=i8 | in2=u8">,
    Rule<2, "in2=i64">
  ], 1, [
    Since<1, "1.9.0">, Since<2, "1.14.0">, Since<3, "1.15.0">
  ]>;
def : OperatorVersions<"TILE", [
    Rule<3, "in0=i8">,
    Rule<2, "in0=str">
  ], 1, [
    Since<1, "1.10.1">, Since<2, "2.2.0">, Since<3, "2.8.0">
  ]>;
def : OperatorVersions<"EQUAL", [
    Rule<5, "in0=i16">,
    Rule<3, "in0=str">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.13.0">, Since<5, "2.21.0">
  ]>;
def : OperatorVersions<"NOT_EQUAL", [
    Rule<4, "in0=i16">,
    Rule<3, "in0=str">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.21.0">
  ]>;
def : OperatorVersions<"LOG", [
    Rule<2, "in0=i8 | in0=i16">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "2.15.0">
  ]>;
def : OperatorVersions<"SUM", [
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.10.0">, Since<2, "1.15.0">
  ]>;
def : OperatorVersions<"SQRT", [
    Rule<2, "in0=i8 | in0=i16">
  ], 1, [
    Since<1, "1.10.0">, Since<2, "2.21.0">
  ]>;
def : OperatorVersions<"RSQRT", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.10.0">, Since<2, "2.5.0">, Since<3, "2.15.0">
  ]>;
def : OperatorVersions<"ARG_MIN", [
    Rule<3, "in0=bool">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.9.0">, Since<2, "1.14.0">, Since<3, "2.9.0">
  ]>;
def : OperatorVersions<"FAKE_QUANT", [
    Rule<2, "attr(narrow_range)">
  ], 1, [
    Since<1, "1.5.0">, Since<2, "1.10.0">
  ]>;
def : OperatorVersions<"REDUCE_PROD", [
    Rule<2, "in0=i8 | in0=i16">
  ], 1, [
    Since<1, "1.11.0">, Since<2, "2.6.0">
  ]>;
def : OperatorVersions<"REDUCE_MAX", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.11.0">, Since<2, "1.14.0">, Since<3, "2.5.0">
  ]>;
def : OperatorVersions<"PACK", [
    Rule<5, "in0=f8">,
    Rule<2, "in0=i8">,
    Rule<3, "in0=i16 & out0=i16">,
    Rule<4, "in0=u32">
  ], 1, [
    Since<1, "1.11.0">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.13.0">, Since<5, "2.23.0">
  ]>;
def : OperatorVersions<"UNPACK", [
    Rule<6, "in0=f8">,
    Rule<2, "in0=i8 | in0=u8">,
    Rule<3, "in0=bool">,
    Rule<4, "in0=i16 & out0=i16">,
    Rule<5, "in0=f16 | in0=bf16">
  ], 1, [
    Since<1, "1.11.0">, Since<2, "1.14.0">, Since<3, "2.2.0">, Since<4, "2.3.0">, Since<5, "2.22.0">,
    Since<6, "2.23.0">
  ]>;
def : OperatorVersions<"REDUCE_MIN", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.11.0">, Since<2, "1.14.0">, Since<3, "2.5.0">
  ]>;
def : OperatorVersions<"FLOOR_DIV", [
    Rule<3, "in0=i16 | in0=i8">,
    Rule<2, "in0=f32">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.14.0">, Since<3, "2.13.0">
  ]>;
def : OperatorVersions<"FILL", [
    Rule<5, "in1=f8">,
    Rule<4, "in1=f16">,
    Rule<3, "in1=i8 | in1=i16">,
    Rule<2, "in1=bool | in1=str">
  ], 1, [
    Since<1, "1.13.0">, Since<2, "2.3.0">, Since<3, "2.5.0">, Since<4, "2.12.0">, Since<5, "2.23.0">
  ]>;
def : OperatorVersions<"FLOOR_MOD", [
    Rule<2, "in0=i16 | in0=i8">
  ], 1, [
    Since<1, "1.13.0">, Since<2, "2.13.0">
  ]>;
def : OperatorVersions<"RANGE", [
    Rule<2, "in0=i64">
  ], 1, [
    Since<1, "1.13.0">, Since<2, "2.14.0">
  ]>;
def : OperatorVersions<"RESIZE_NEAREST_NEIGHBOR", [
    Rule<4, "in0=i16">,
    Rule<3, "attr(half_pixel_centers) | attr(align_corners)">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.13.1">, Since<2, "1.14.0">, Since<3, "2.3.0">, Since<4, "2.4.0">
  ]>;
def : OperatorVersions<"LEAKY_RELU", [
    Rule<2, "in0=i16">
  ], 1, [
    Since<1, "1.13.1">, Since<2, "2.3.0">
  ]>;
def : OperatorVersions<"SQUARED_DIFFERENCE", [
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.13.1">, Since<2, "2.5.0">
  ]>;
def : OperatorVersions<"MIRROR_PAD", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.13.1">, Since<2, "2.3.0">, Since<3, "2.12.0">
  ]>;
def : OperatorVersions<"ABS", [
    Rule<5, "in0=i32">,
    Rule<3, "in0=i16 & qtable(in0)">,
    Rule<4, "in0=i16">,
    Rule<2, "in0=i8 | in0=u8">
  ], 1, [
    Since<1, "1.13.0">, Since<2, "2.4.0">, Since<3, "2.5.0">, Since<4, "2.6.0">, Since<5, "2.12.0">
  ]>;
def : OperatorVersions<"SPLIT_V", [
    Rule<3, "in0=f8">,
    Rule<2, "in0=i8">
  ], 1, [
    Since<1, "1.13.1">, Since<2, "2.3.0">, Since<3, "2.23.0">
  ]>;
def : OperatorVersions<"REVERSE_V2", [
    Rule<4, "in0=f8">,
    Rule<3, "in0=i8">,
    Rule<2, "in0=bool">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "2.2.0">, Since<3, "2.5.0">, Since<4, "2.23.0">
  ]>;
def : OperatorVersions<"GATHER_ND", [
    Rule<6, "in0=f8">,
    Rule<5, "in0=bool">,
    Rule<4, "in1=i16">,
    Rule<3, "in0=i16">,
    Rule<2, "in0=str">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "2.3.0">, Since<3, "2.5.0">, Since<4, "2.13.0">, Since<5, "2.16.0">,
    Since<6, "2.23.0">
  ]>;
def : OperatorVersions<"COS", [
    Rule<2, "in0=f16">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "2.23.0">
  ]>;
def : OperatorVersions<"WHERE", [
    Rule<1, "in0=bool">
  ], 2, [
    Since<1, "1.14.0">, Since<2, "2.8.0">
  ]>;
def : OperatorVersions<"QUANTIZE", [
    Rule<5, "in0=u4 | out0=u4">,
    Rule<4, "in0=i4 | out0=i4">,
    Rule<3, "nscales(out0)>1 & nscales(out0)=dim(out0,qdim(out0))">,
    Rule<2, "out0=i16">
  ], 1, [
    Since<1, "1.14.0">, Since<2, "1.15.0">, Since<3, "2.7.0">, Since<4, "2.21.0">, Since<5, "2.21.0">,
    Since<6, "2.21.0">
  ]>;
def : OperatorVersions<"SELECT_V2", [
    Rule<2, "in0=u32">
  ], 1, [
    Since<1, "2.2.0">, Since<2, "2.12.0">
  ]>;
def : OperatorVersions<"BATCH_MATMUL", [
    Rule<3, "in0=i16">,
    Rule<2, "in0=i8">,
    Rule<4, "in0=f32 & in1=i8 & out0=f32 & attr(asymmetric_quantize_inputs)">
  ], 1, [
    Since<1, "2.3.0">, Since<2, "2.3.0">, Since<3, "2.4.0">, Since<4, "2.5.0">
  ]>;
def : OperatorVersions<"BROADCAST_TO", [
    Rule<4, "in0=f8">,
    Rule<3, "in0=i8 | in0=i16">
  ], 2, [
    Since<2, "2.5.0">, Since<3, "2.5.0">, Since<4, "2.23.0">
  ]>;
def : OperatorVersions<"GELU", [
    Rule<3, "in0=f16">,
    Rule<2, "in0=i8 | in0=u8">
  ], 1, [
    Since<1, "2.9.0">, Since<2, "2.9.0">, Since<3, "2.23.0">
  ]>;
def : OperatorVersions<"DYNAMIC_UPDATE_SLICE", [
    Rule<6, "in0=bf16">,
    Rule<5, "in0=i4">,
    Rule<4, "in0=i16">,
    Rule<3, "in0=f16">,
    Rule<2, "in2=i64">
  ], 1, [
    Since<1, "2.9.0">, Since<2, "2.17.0">, Since<3, "2.19.0">, Since<4, "2.20.0">, Since<5, "2.21.0">,
    Since<6, "2.22.0">
  ]>;
def : OperatorVersions<"SIGN", [
    Rule<2, "in0=i32">
  ], 1, [
    Since<1, "2.11.0">, Since<2, "2.12.0">
  ]>;
def : OperatorVersions<"FLOOR", [], 1, [Since<1, "1.9.0">]>;
def : OperatorVersions<"HASHTABLE_LOOKUP", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"L2_POOL_2D", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"LOCAL_RESPONSE_NORMALIZATION", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"LSH_PROJECTION", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"RELU_N1_TO_1", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"RESHAPE", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"SKIP_GRAM", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"EMBEDDING_LOOKUP_SPARSE", [], 1, [Since<1, "1.5.0">]>;
def : OperatorVersions<"PRELU", [], 1, [Since<1, "1.8.0">]>;
def : OperatorVersions<"NEG", [], 1, [Since<1, "1.9.0">]>;
def : OperatorVersions<"EXPAND_DIMS", [], 1, [Since<1, "1.10.0">]>;
def : OperatorVersions<"SHAPE", [], 1, [Since<1, "1.10.0">]>;
def : OperatorVersions<"POW", [], 1, [Since<1, "1.10.0">]>;
def : OperatorVersions<"LOGICAL_OR", [], 1, [Since<1, "1.11.0">]>;
def : OperatorVersions<"ONE_HOT", [], 1, [Since<1, "1.11.0">]>;
def : OperatorVersions<"LOGICAL_AND", [], 1, [Since<1, "1.11.0">]>;
def : OperatorVersions<"LOGICAL_NOT", [], 1, [Since<1, "1.11.0">]>;
def : OperatorVersions<"REDUCE_ANY", [], 1, [Since<1, "1.11.0">]>;
def : OperatorVersions<"SQUARE", [], 1, [Since<1, "1.12.0">]>;
def : OperatorVersions<"ZEROS_LIKE", [], 1, [Since<1, "1.12.0">]>;
def : OperatorVersions<"UNIQUE", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"CEIL", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"ADD_N", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"RANK", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"ELU", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"REVERSE_SEQUENCE", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"MATRIX_DIAG", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"MATRIX_SET_DIAG", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"ROUND", [], 1, [Since<1, "1.14.0">]>;
def : OperatorVersions<"HARD_SWISH", [], 1, [Since<1, "1.15.0">]>;
def : OperatorVersions<"IF", [], 1, [Since<1, "1.15.0">]>;
def : OperatorVersions<"WHILE", [], 1, [Since<1, "1.15.0">]>;
def : OperatorVersions<"NON_MAX_SUPPRESSION_V4", [], 1, [Since<1, "2.1.0">]>;
def : OperatorVersions<"NON_MAX_SUPPRESSION_V5", [], 1, [Since<1, "2.1.0">]>;
def : OperatorVersions<"SCATTER_ND", [], 1, [Since<1, "2.1.0">]>;
def : OperatorVersions<"DENSIFY", [], 1, [Since<1, "2.2.0">]>;
def : OperatorVersions<"SEGMENT_SUM", [], 1, [Since<1, "2.2.0">]>;
def : OperatorVersions<"CUMSUM", [], 1, [Since<1, "2.4.0">]>;
def : OperatorVersions<"CALL_ONCE", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"RFFT2D", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"CONV_3D", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"IMAG", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"REAL", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"COMPLEX_ABS", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"HASHTABLE", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"HASHTABLE_FIND", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"HASHTABLE_IMPORT", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"HASHTABLE_SIZE", [], 1, [Since<1, "2.5.0">]>;
def : OperatorVersions<"REDUCE_ALL", [], 1, [Since<1, "2.6.0">]>;
def : OperatorVersions<"CONV_3D_TRANSPOSE", [], 1, [Since<1, "2.6.0">]>;
def : OperatorVersions<"VAR_HANDLE", [], 1, [Since<1, "2.6.0">]>;
def : OperatorVersions<"READ_VARIABLE", [], 1, [Since<1, "2.6.0">]>;
def : OperatorVersions<"ASSIGN_VARIABLE", [], 1, [Since<1, "2.6.0">]>;
def : OperatorVersions<"BROADCAST_ARGS", [], 1, [Since<1, "2.6.0">]>;
def : OperatorVersions<"RANDOM_STANDARD_NORMAL", [], 1, [Since<1, "2.8.0">]>;
def : OperatorVersions<"BUCKETIZE", [], 1, [Since<1, "2.8.0">]>;
def : OperatorVersions<"RANDOM_UNIFORM", [], 1, [Since<1, "2.8.0">]>;
def : OperatorVersions<"MULTINOMIAL", [], 1, [Since<1, "2.8.0">]>;
def : OperatorVersions<"RELU_0_TO_1", [], 1, [Since<1, "2.10.0">]>;
def : OperatorVersions<"UNSORTED_SEGMENT_PROD", [], 1, [Since<1, "2.10.0">]>;
def : OperatorVersions<"UNSORTED_SEGMENT_MAX", [], 1, [Since<1, "2.10.0">]>;
def : OperatorVersions<"UNSORTED_SEGMENT_SUM", [], 1, [Since<1, "2.10.0">]>;
def : OperatorVersions<"ATAN2", [], 1, [Since<1, "2.10.0">]>;
def : OperatorVersions<"UNSORTED_SEGMENT_MIN", [], 1, [Since<1, "2.11.0">]>;
def : OperatorVersions<"BITCAST", [], 1, [Since<1, "2.13.0">]>;
def : OperatorVersions<"BITWISE_XOR", [], 1, [Since<1, "2.13.0">]>;
def : OperatorVersions<"RIGHT_SHIFT", [], 1, [Since<1, "2.13.0">]>;
def : OperatorVersions<"STABLEHLO_ADD", [], 1, [Since<1, "2.16.0">]>;
def : OperatorVersions<"STABLEHLO_MULTIPLY", [], 1, [Since<1, "2.16.0">]>;
def : OperatorVersions<"STABLEHLO_MAXIMUM", [], 1, [Since<1, "2.16.0">]>;
def : OperatorVersions<"STABLEHLO_AND", [], 1, [Since<1, "2.17.0">]>;
def : OperatorVersions<"STABLEHLO_MINIMUM", [], 1, [Since<1, "2.16.0">]>;
def : OperatorVersions<"STABLEHLO_SCATTER", [], 1, [Since<1, "2.15.0">]>;
def : OperatorVersions<"STABLEHLO_PAD", [], 1, [Since<1, "2.16.0">]>;
def : OperatorVersions<"STABLEHLO_REDUCE_WINDOW", [], 1, [Since<1, "2.16.0">]>;
def : OperatorVersions<"STABLEHLO_GATHER", [], 1, [Since<1, "2.16.0">]>;
def : OperatorVersions<"DILATE", [], 1, [Since<1, "2.15.0">]>;
def : OperatorVersions<"STABLEHLO_RNG_BIT_GENERATOR", [], 1, [Since<1, "2.15.0">]>;
def : OperatorVersions<"REDUCE_WINDOW", [], 1, [Since<1, "2.15.0">]>;
def : OperatorVersions<"STABLEHLO_COMPOSITE", [], 1, [Since<1, "2.17.0">]>;
def : OperatorVersions<"STABLEHLO_SHIFT_LEFT", [], 1, [Since<1, "2.17.0">]>;
def : OperatorVersions<"STABLEHLO_CBRT", [], 1, [Since<1, "2.17.0">]>;
def : OperatorVersions<"STABLEHLO_CASE", [], 1, [Since<1, "2.17.0">]>;
