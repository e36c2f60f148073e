//===- TFLShapeOps.td - Shape, order and repetition of elements ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_ReshapeOp : TFL_Op<"reshape", [QuantizableResult, Pure, TFL_SameScalesOpInterface,
                                       InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "Another shape for the same elements";
  let description = [{
    The elements of `input` in row-major order under the shape in `shape`, in which one extent may be -1: it
    follows from the others.
  }];
  let semantics = "TFLite kernels/reshape.cc";
  let builtin = "RESHAPE";
  let arguments = (ins TFL_AnyTensor:$input, TFL_TensorOf<[E_I32]>:$shape);
  let results = (outs TFL_AnyTensor:$output);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    bool requiredSameQuantizedAxes() { return false; }
  }];
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLSHAPEOPS_TD
