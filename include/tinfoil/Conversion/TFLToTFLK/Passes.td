//===- Passes.td - From tfl to tflk ---------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CONVERSION_TFLTOTFLK_PASSES_TD
#define TINFOIL_CONVERSION_TFLTOTFLK_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertTFLToTFLKPass : Pass<"convert-tfl-to-tflk", "::mlir::func::FuncOp"> {
  let summary = "Make kernels of the ops that a model spends its time in";
  let description = [{
    Matrix products, convolutions and the cells of recurrent networks become ops of the kernel dialect: quantization of
    activations is an op of its own, padding is written out, and scales, bias and activation are an epilogue.
    Convolutions of one pixel are matrix products. What hybrid ops compute is the recipe `auto` (docs/numerics.md).

    Variables, tensors as well as resources, become arguments with the attribute `tflk.state`, and results: what they
    hold before and after a run. Loops carry those that are assigned in them, and branches give them as results.

    Shapes must be static. Ops that stay are those that `convert-tfl-to-linalg` takes.

    ```mlir
    %0 = "tfl.fully_connected"(%x, %w, %b) ... : (tensor<4x64xf32>, tensor<8x64x!quant.uniform<i8:f32:0, {...}>>, ...)
    // becomes
    %q:3 = tflk.quantize qd8 ins(%x) outs(...) -> tensor<4x64xi8>, tensor<4xf32>, tensor<4xi32>
    %0 = tflk.matmul ins(%q#0, %w) zero(%q#2) epilogue [group, column, column] (%q#1, %scales, %b) outs(...) {...}
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::quant::QuantDialect", "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::tinfoil::tflk::TFLKDialect"
  ];
}

def InitializeVariablesPass : Pass<"tflk-initialize-variables", "::mlir::ModuleOp"> {
  let summary = "Give variables their first values";
  let description = [{
    A function that `tfl.call_once` calls, and that does nothing but assign constants to variables, says what these
    variables hold at first: it becomes an attribute of their handles, and the call goes. `convert-tfl-to-tflk` makes
    arguments and results of variables, with this value as `tflk.state`. Comes before functions are inlined and dropped.

    ```mlir
    "tfl.call_once"() <{session_init_function = "init"}> : () -> ()
    %0 = "tfl.var_handle"() <{container = "", shared_name = "x"}> : () -> tensor<!tf_type.resource>
    // becomes
    %0 = "tfl.var_handle"() <{container = "", shared_name = "x"}> {tflk.first_value = dense<0.0> : tensor<4xf32>} : ...
    ```
  }];
}

def ShareStatesPass : Pass<"tflk-share-states", "::mlir::ModuleOp"> {
  let summary = "Give all entries of a model the same variables";
  let description = [{
    Where several functions can be called from outside, and some have variables (`tflk.state`), all of them get those of
    all, in one order: what one function leaves behind, another one finds. Variables of one name (`tflk.state_name`) are
    one; those without a name are one function's alone, and others pass them through. Names go.

    ```mlir
    func.func @set(%x: tensor<2xf32>, %v: tensor<2xf32> {tflk.state = ..., tflk.state_name = "/v"}) -> tensor<2xf32>
    func.func @twice(%x: tensor<2xf32>) -> tensor<2xf32>
    // becomes
    func.func @set(%x: tensor<2xf32>, %v: tensor<2xf32> {tflk.state = ...}) -> tensor<2xf32>
    func.func @twice(%x: tensor<2xf32>, %v: tensor<2xf32> {tflk.state = ...}) -> (tensor<2xf32>, tensor<2xf32>)
    ```
  }];
}

#endif // TINFOIL_CONVERSION_TFLTOTFLK_PASSES_TD
