//===- TFLControlOps.td - Control flow, calls, custom operators ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLCONTROLOPS_TD
#define TINFOIL_DIALECT_TFL_IR_TFLCONTROLOPS_TD

include "tinfoil/Dialect/TFL/IR/TFLAttributes.td"
include "tinfoil/Dialect/TFL/IR/TFLBase.td"
include "tinfoil/Dialect/TFL/IR/TFLInterfaces.td"
include "tinfoil/Dialect/TFL/IR/TFLPredicates.td"

def TFL_IfOp : TFL_Op<"if", [SingleBlockImplicitTerminator<"YieldOp">, RecursiveMemoryEffects, NoRegionArguments,
                             DeclareOpInterfaceMethods<RegionBranchOpInterface, ["areTypesCompatible",
                                                                                "getRegionInvocationBounds"]>]> {
  let summary = "Branch";
  let description = [{
    Runs the first region if the condition is true, else the second. The regions take no arguments and yield the
    results.
  }];
  let semantics = "TFLite kernels/if.cc";
  let arguments = (ins TFL_TensorOf<[E_I1]>:$cond);
  let results = (outs Variadic<TFL_AnyTensor>:$results);
  let regions = (region SizedRegion<1>:$then_region, AnyRegion:$else_region);
  let hasRegionVerifier = 1;
}

def TFL_WhileOp : TFL_Op<"while", [SingleBlockImplicitTerminator<"YieldOp">,
                                   DeclareOpInterfaceMethods<LoopLikeOpInterface>]> {
  let summary = "Loop";
  let description = [{
    Runs the body while the condition region yields true. Both regions take the values of the loop as arguments;
    the body yields the next ones, and the last ones are the results.
  }];
  let semantics = "TFLite kernels/while.cc";
  let arguments = (ins Variadic<TFL_AnyTensor>:$input, DefaultValuedOptionalAttr<BoolAttr, "false">:$is_stateless);
  let results = (outs Variadic<TFL_AnyTensor>:$output);
  let hasCanonicalizer = 1;
  let regions = (region SizedRegion<1>:$cond, SizedRegion<1>:$body);
  let hasRegionVerifier = 1;
}

def TFL_YieldOp : TFL_Op<"yield", [Pure, ReturnLike, Terminator, QuantizableResult]> {
  let summary = "End of a region";
  let description = [{
    Gives its operands to the op that the region belongs to.
  }];
  let semantics = "region of a control-flow op";
  let arguments = (ins Variadic<AnyType>:$operands);
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
}

def TFL_CallOnceOp : TFL_Op<"call_once"> {
  let summary = "Initialization, once";
  let description = [{
    Calls the function `session_init_function` the first time it is run.
  }];
  let semantics = "TFLite kernels/call_once.cc";
  let builtin = "CALL_ONCE";
  let arguments = (ins StrAttr:$session_init_function);
}

def TFL_CustomOp : TFL_Op<"custom"> {
  let summary = "Operator of a plug-in";
  let description = [{
    An operator known by the name `custom_code` alone, with its options as bytes. Missing operands are of type
    none.
  }];
  let semantics = "custom operator of the .tflite format";
  let arguments = (ins Variadic<TFL_AnyOptionalTensor>:$input, StrAttr:$custom_code, TFL_ConstBytesAttr:$custom_option);
  let results = (outs Variadic<TFL_AnyTensor>:$output);
  let hasVerifier = 1;
}

def TFL_CustomTfOp : TFL_Op<"custom_tf", [RecursiveMemoryEffects, IsolatedFromAbove,
                                          SingleBlockImplicitTerminator<"YieldOp">,
                                          InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "TensorFlow operator inside a model";
  let description = [{
    Holds one TensorFlow operation, which becomes a custom operator of the file.
  }];
  let semantics = "custom operator of the .tflite format";
  let arguments = (ins Variadic<TFL_AnyOptionalTensor>:$input);
  let results = (outs Variadic<TFL_AnyTensor>:$output);
  let regions = (region SizedRegion<1>:$body);
}

def TFL_PolyCallOp : TFL_Op<"poly_call", [SingleBlockImplicitTerminator<"YieldOp">,
                                          DeclareOpInterfaceMethods<RegionBranchOpInterface, ["areTypesCompatible",
                                                                                       "getEntrySuccessorOperands"]>]> {
  let summary = "Alternatives of a computation";
  let description = [{
    Regions that compute the same thing in different ways, one of which is chosen later. All take the operands
    as arguments and yield the results.
  }];
  let semantics = "composite of the converter";
  let arguments = (ins Variadic<TFL_AnyTensor>:$input);
  let results = (outs Variadic<TFL_AnyTensor>:$output);
  let regions = (region VariadicRegion<SizedRegion<1>>:$calls);
  let hasRegionVerifier = 1;
}

def TFL_ControlNodeOp : TFL_Op<"control_node", [HasParent<"::mlir::func::FuncOp">, RecursiveMemoryEffects,
                                                SingleBlockImplicitTerminator<"YieldOp">]> {
  let summary = "Operation with an order";
  let description = [{
    Wraps one operation and gives, beside its results, a token. Operations that take the token run later.

    The text form is `tfl.control_node(%tokens) controls "op"(...)` when the region holds one operation whose
    results are yielded as they are, and `tfl.control_node(%tokens) { region }` otherwise.
  }];
  let semantics = "metadata model_control_dependencies";
  let arguments = (ins Variadic<TFL_Control>:$controlInputs);
  let results = (outs Variadic<AnyType>:$outputs, TFL_Control:$control);
  let regions = (region SizedRegion<1>:$body);
  let hasRegionVerifier = 1;
  let hasCustomAssemblyFormat = 1;
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLCONTROLOPS_TD
