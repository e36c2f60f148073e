//===- TFLRandomOps.td - Random numbers ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLRANDOMOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLRANDOMOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_MultinomialOp : TFL_Op<"multinomial"> {
  let summary = "Samples of categories";
  let description = [{
    Draws `num_samples` category numbers for each row of `logits`, which holds unnormalized logarithms of
    probabilities. Two seeds of 0 give other numbers in each run.
  }];
  let semantics = "TFLite kernels/multinomial.cc";
  let builtin = "MULTINOMIAL";
  let options = "RandomOptions";
  let arguments = (ins TFL_TensorOf<[E_F32]>:$logits, TFL_TensorOf<[E_I32]>:$num_samples,
                       DefaultValuedOptionalAttr<I64Attr, "0">:$seed, DefaultValuedOptionalAttr<I64Attr, "0">:$seed2);
  let results = (outs TFL_TensorOf<[E_I32, E_I64]>:$out);
}

def TFL_RandomStandardNormalOp : TFL_Op<"random_standard_normal"> {
  let summary = "Normally distributed numbers";
  let description = [{
    Numbers of mean 0 and deviation 1 in the shape given. Two seeds of 0 give other numbers in each run.
  }];
  let semantics = "TFLite kernels/random_ops.cc";
  let builtin = "RANDOM_STANDARD_NORMAL";
  let options = "RandomOptions";
  let arguments = (ins TFL_TensorOf<[E_I32]>:$shape, DefaultValuedOptionalAttr<I64Attr, "0">:$seed,
                       DefaultValuedOptionalAttr<I64Attr, "0">:$seed2);
  let results = (outs TFL_TensorOf<[E_F32]>:$out);
}

def TFL_RandomUniformOp : TFL_Op<"random_uniform"> {
  let summary = "Uniformly distributed numbers";
  let description = [{
    Numbers from 0 up to, but not including, 1 in the shape given. Two seeds of 0 give other numbers in each
    run.
  }];
  let semantics = "TFLite kernels/random_ops.cc";
  let builtin = "RANDOM_UNIFORM";
  let options = "RandomOptions";
  let arguments = (ins TFL_TensorOf<[E_I32]>:$shape, DefaultValuedOptionalAttr<I64Attr, "0">:$seed,
                       DefaultValuedOptionalAttr<I64Attr, "0">:$seed2);
  let results = (outs TFL_TensorOf<[E_F32]>:$out);
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLRANDOMOPS_TD
