//===- Passes.td - Passes that quantize ------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_QUANTIZATION_TRANSFORMS_PASSES_TD
#define TINFOIL_QUANTIZATION_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def PrepareQuantizeDynamicRangePass : Pass<"tfl-prepare-quantize-dynamic-range", "::mlir::func::FuncOp"> {
  let summary = "Mark weights for dynamic-range quantization with quantize/dequantize pairs";
  let description = [{
    Decides for every use of every float constant whether it becomes int8 or float16, and inserts `tfl.quantize` and
    `tfl.dequantize` (or a float16 constant and `tfl.dequantize`) between the constant and that use. Constants become
    `arith.constant`, `quantfork.stats` disappear, and ops that quantize their activations on the fly get
    `asymmetric_quantize_inputs = true`. No op computes anything else afterwards: `tfl-quantize` moves the pairs into
    the ops.

    ```mlir
    %w = "tfl.pseudo_const"() <{value = dense<1.0> : tensor<64x3x3x3xf32>}> : () -> tensor<64x3x3x3xf32>
    %0 = "tfl.conv_2d"(%x, %w, %b) ...
    // becomes
    %w = arith.constant dense<1.0> : tensor<64x3x3x3xf32>
    %q = "tfl.quantize"(%w) <{qtype = ...}> : (...) -> tensor<64x3x3x3x!quant.uniform<i8<-127:127>:f32:0, {...}>>
    %d = "tfl.dequantize"(%q) : (...) -> tensor<64x3x3x3xf32>
    %0 = "tfl.conv_2d"(%x, %d, %b) ...
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::tinfoil::tfl::TFLDialect"];
  let options = [
    Option<"perChannel", "enable-dynamic-range-per-channel-quantization", "bool", "true",
           "One scale per output channel where kernels know it">,
    Option<"perChannelDense", "enable-dynamic-range-per-channel-quantization-for-dense-layers", "bool", "true",
           "The same for fully_connected">,
    Option<"minElements", "min-elements-for-weights", "int64_t", "1024",
           "Weights with fewer elements stay float">,
    Option<"float16", "enable-float16-quantization", "bool", "false", "Float16 weights instead of int8">,
    Option<"customOps", "enable-custom-op-quantization", "std::string", "\"\"",
           "Custom operators and their operands that may be int8: Name=1-3,Other=3">,
    Option<"legacyFloatScale", "legacy-float-scale", "bool", "false", "Compute scales in float">
  ];
  let statistics = [
    Statistic<"numQuantized", "weights quantized", "Uses of weights that become int8 or float16">,
    Statistic<"numTooSmall", "weights kept float", "Uses of weights that could be quantized but stay float">
  ];
}

def DecideDynamicRangePass : Pass<"tfl-decide-dynamic-range", "::mlir::ModuleOp"> {
  let summary = "Mark the weights of a whole model for dynamic-range quantization";
  let description = [{
    What `tfl-prepare-quantize-dynamic-range` does, for a pipeline: all functions are decided on before any is changed,
    so that a weight whose float values another function needs is not stored twice; and where the named pass keeps a
    known defect, this one does the right thing (docs/deviations.md). Options come as a struct; from the command line it
    runs with their defaults: `--quantize-dynamic-range-decide` takes them as text.

    ```mlir
    %0 = "tfl.dequantize"(%q) : (tensor<64x3x3x3x!quant.uniform<...>>) -> tensor<64x3x3x3xf32>
    %1 = "tfl.conv_2d"(%x, %0, %b) ...
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::tinfoil::tfl::TFLDialect"];
}

/// What is done with quantize/dequantize pairs that a framework wrote.
class QDQModeOption<string help> :
    Option<"qdqConversionMode", "qdq-conversion-mode", "::tinfoil::quantization::QDQMode",
           "::tinfoil::quantization::QDQMode::Unset", help,
           [{::llvm::cl::values(
              clEnumValN(::tinfoil::quantization::QDQMode::Unset, "", "none given"),
              clEnumValN(::tinfoil::quantization::QDQMode::Static, "Static", "full-integer"),
              clEnumValN(::tinfoil::quantization::QDQMode::Dynamic, "Dynamic", "dynamic range"),
              clEnumValN(::tinfoil::quantization::QDQMode::Strict, "Strict", "exactly as written"),
              clEnumValN(::tinfoil::quantization::QDQMode::NoQDQ, "NoQDQ", "there are none"))}]>;

def PrepareQuantizePass : Pass<"tfl-prepare-quantize", "::mlir::func::FuncOp"> {
  let summary = "Give activations, weights and biases the scales of a full-integer model";
  let description = [{
    A range that was seen (`quantfork.stats`, one per tensor or per slice) becomes a volatile `tfl.quantize` and
    `tfl.dequantize` that everybody reads the value from; casts of the `quantfork` dialect become the same ops. Then
    parameters spread: kernels give some results a fixed scale, ops that only move or join values share one between
    operands and results, in either direction. Where every other operand and result of an op has parameters, its
    constants get theirs: weights are symmetric (8 bits without the lowest value; a scale per output channel when
    signed), a bias has 32 bits and the scale of input times weights, others their own range. Ranges may give way to what
    kernels ask for; parameters that a framework wrote may not: one pair then follows the other. Nothing computes
    anything else afterwards: `tfl-quantize` moves the pairs into the ops.

    Ops without a kernel on these integers, and those with state, keep float constants.

    ```mlir
    %1 = "quantfork.stats"(%0) <{layerStats = dense<[0.0, 25.5]> : tensor<2xf32>}> : (tensor<4xf32>) -> tensor<4xf32>
    // becomes
    %1 = "tfl.quantize"(%0) <{qtype = ...}> {volatile} : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.1:-128>>
    %2 = "tfl.dequantize"(%1) : (tensor<4x!quant.uniform<i8:f32, 0.1:-128>>) -> tensor<4xf32>
    ```
  }];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
  let options = [
    ListOption<"allowlist", "quantize-allowlist", "std::string", "Functions besides main that take input-ranges">,
    Option<"isSigned", "quantize-signed", "bool", "false", "int8 instead of uint8; pairs over uint8 follow">,
    Option<"bits", "activation-number-of-bits", "int", "8", "8, or 16 with quantize-signed; weights have 8 either way">,
    Option<"postTraining", "post-training-quantize", "bool", "false",
           "Ranges come from calibration: a public function without any is warned of">,
    Option<"legacyFloatScale", "legacy-float-scale", "bool", "false", "Compute scales in float">,
    Option<"noPerChannel", "disable-per-channel", "bool", "false", "One scale for all output channels of weights">,
    Option<"noInputRanges", "disable-set-input-nodes-quantization-params", "bool", "false", "Ignore input-ranges">,
    ListOption<"inputRanges", "input-ranges", "std::string",
               "Ranges of arguments without one, in order: low:high, or empty">,
    QDQModeOption<"Pairs written by a framework are kept (none given, Static, NoQDQ); others are refused">
  ];
}

def DefaultQuantPass : Pass<"tfl-default-quant", "::mlir::func::FuncOp"> {
  let summary = "Give every activation the same range, to measure speed";
  let description = [{
    Every f32 value around ops that may compute on integers is read through a volatile pair of the range given, unless it
    has parameters, and constants get theirs, as in `tfl-prepare-quantize`. What such a model computes has no meaning.

    ```mlir
    %1 = "tfl.add"(%0, %0) ...
    // becomes
    %1 = "tfl.quantize"(%0) <{qtype = tensor<4x!quant.uniform<u8:f32, 0.0078431372549019607:128>>}> {volatile} ...
    %2 = "tfl.dequantize"(%1) ...
    %3 = "tfl.add"(%2, %2) ...
    ```
  }];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
  let options = [
    Option<"low", "default-min", "double", "-1.0", "The least value">,
    Option<"high", "default-max", "double", "1.0", "The greatest value">,
    Option<"isSigned", "is-signed", "bool", "false", "int8 instead of uint8">
  ];
}

def QuantizePass : Pass<"tfl-quantize", "::mlir::func::FuncOp"> {
  let summary = "Move quantize/dequantize pairs into the ops";
  let description = [{
    With `enable-dynamic-range-quantization` an op that has a hybrid kernel takes the quantized weights directly, its
    activations and results stay float. Other ops keep the `tfl.dequantize`; pairs that no op can use are undone.

    Without it, an op whose float operands all come from `tfl.dequantize` and whose float results all go to
    `tfl.quantize` computes on the integers, if a kernel computes what the types say; otherwise it stays float between
    its pairs, and a remark (category full-integer) says why. A `tfl.quantize` behind a `tfl.dequantize` goes from one
    scale to the other at once.

    In both, `tfl.quantize` of a constant becomes `tfl.pseudo_qconst`.

    ```mlir
    %w = "tfl.pseudo_qconst"() <{qtype = ..., value = dense<127> : tensor<64x3x3x3xi8>}> : () -> tensor<...>
    %0 = "tfl.conv_2d"(%x, %w, %b) ... // f32 input and result, int8 filter
    ```
  }];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
  let options = [
    Option<"numericVerify", "numeric-verify", "bool", "false",
           "Compare quantized with float ops at run time; refused">,
    Option<"errorTolerance", "error-tolerance", "float", "5.0f", "Tolerance of numeric-verify">,
    Option<"wholeModelVerify", "whole-model-verify", "bool", "false", "numeric-verify against the whole float model">,
    Option<"logIfFailed", "log-if-failed", "bool", "false", "numeric-verify logs only failures">,
    Option<"dynamicRange", "enable-dynamic-range-quantization", "bool", "false",
           "Weights are quantized, activations stay float">,
    Option<"weightOnly", "enable-weight-only-quantization", "bool", "false",
           "No op computes with int8 weights: all reach it through tfl.dequantize">,
    Option<"legacyQuantize", "legacy-quantize", "bool", "false",
           "Values by the older formulas in float arithmetic">,
    ListOption<"opsBlocklist", "ops-blocklist", "std::string",
               "Ops (tfl.conv_2d) that keep the tfl.dequantize in front of their int8 weights">,
    ListOption<"locsBlocklist", "locs-blocklist", "std::string", "Locations whose ops keep float weights">,
    Option<"customWeightOnly", "enable-custom-op-weight-only", "std::string", "\"\"",
           "Custom operators without a hybrid kernel: Name=true,Other=false">,
    Option<"customOps", "enable-custom-op-quantization", "std::string", "\"\"",
           "Custom operators and their operands that may be int8; empty: every custom operator that is listed in "
           "enable-custom-op-weight-only">,
    Option<"float16", "enable-float16-quantization", "bool", "false", "Weights are float16: nothing is moved">,
    QDQModeOption<"Pairs written by a framework: Static is full-integer as when none is given, Dynamic is dynamic range, "
                  "NoQDQ leaves activations in float; Strict is refused">
  ];
}

def PostQuantizePass : Pass<"tfl-post-quantize", "::mlir::func::FuncOp"> {
  let summary = "Clean up after quantization";
  let description = [{
    Erases unused quantize and dequantize ops and unused stateful and custom ops that quantization left behind, folds
    requantization to the same type, removes volatile quantize/dequantize pairs, and folds transpose and reshape of
    quantized constants. Without `emit-quant-adaptor-ops`, quantize ops at inputs and dequantize ops at outputs are
    taken into the signature of a function that is not private.
  }];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
  let options = [
    Option<"emitQuantAdaptorOps", "emit-quant-adaptor-ops", "bool", "false",
           "Keep quantize ops on inputs and dequantize ops on outputs">,
    Option<"noSideEffect", "enable-no-side-effect", "std::string", "\"\"",
           "Custom operators that may be erased when unused: Name=true,Other=false">
  ];
}

def PostQuantizeRemoveQDQPass : Pass<"tfl-post-quantize-remove-qdq", "::mlir::func::FuncOp"> {
  let summary = "Remove all volatile quantize/dequantize pairs that are left";
  let description = [{
    A `tfl.dequantize` of a volatile `tfl.quantize` is what was quantized, also at inputs and outputs, where
    `tfl-post-quantize` keeps it.

    ```mlir
    %1 = "tfl.quantize"(%0) <{qtype = ...}> {volatile} : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5>>
    %2 = "tfl.dequantize"(%1) : (...) -> tensor<4xf32>
    return %2 : tensor<4xf32>
    // becomes
    return %0 : tensor<4xf32>
    ```
  }];
}

def VerifyHybridContractPass : Pass<"tfl-verify-hybrid-contract", "::mlir::func::FuncOp"> {
  let summary = "Check what dynamic-range quantization promises";
  let description = [{
    Fails, with a diagnostic at the op, on IR that a runtime would refuse or misread: a `tfl.quantize` of a constant
    that was left over, one scale for all channels of a depthwise filter, an LSTM, RNN or SVDF with some weights int8
    and others float, int8 weights with a zero point, an op of the `quantfork` dialect other than `stats`.

    ```mlir
    // error: 'tfl.depthwise_conv_2d' op has one scale for the 8 channels of its filter; its kernel reads one per channel
    ```
  }];
}

def QuantizeVariablesPass : Pass<"tfl-quantize-variables", "::mlir::ModuleOp"> {
  let summary = "Let variables hold the integers that their values are made of";
  let description = [{
    A resource variable (by its container and name, in all functions) whose value is quantized behind a read, or
    dequantized in front of an assignment, holds the integers: reads give them and are dequantized, assignments take them.
    Integers of another scale and float values are quantized first. Variables of which nothing is quantized stay as they
    are.

    ```mlir
    %1 = "tfl.read_variable"(%0) : (tensor<!tf_type.resource>) -> tensor<4xf32>
    %2 = "tfl.quantize"(%1) ... -> tensor<4x!quant.uniform<i8:f32, 0.1>>
    // becomes
    %1 = "tfl.read_variable"(%0) : (...) -> tensor<4x!quant.uniform<i8:f32, 0.1>>
    %2 = "tfl.dequantize"(%1) ... -> tensor<4xf32>
    %3 = "tfl.quantize"(%2) ... -> tensor<4x!quant.uniform<i8:f32, 0.1>>
    ```
  }];
}

#endif // TINFOIL_QUANTIZATION_TRANSFORMS_PASSES_TD
