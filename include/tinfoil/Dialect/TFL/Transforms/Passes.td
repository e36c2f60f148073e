//===- Passes.td - Passes from tfl to tfl ---------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_TD
#define TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def RuntimeVerifyPass : Pass<"tfl-runtime-verify", "::mlir::func::FuncOp"> {
  let summary = "Check that kernels take the element types and shapes of every op";
  let description = [{
    The ordinary verifier accepts any element type, so that passes can work with types that no kernel knows. This pass
    checks every tfl op of a function against the element types and conditions in its definition: what passes can be
    run by the reference runtime. It changes nothing.

    ```mlir
    // error: operand 'x' has elements of type 'i64', but kernels take i16, f32, qi8, qi16
    %0 = "tfl.abs"(%arg0) : (tensor<4xi64>) -> tensor<4xi64>
    ```
  }];
}

def InferShapesPass : Pass<"tfl-infer-shapes", "::mlir::ModuleOp"> {
  let summary = "Carry shapes from the inputs through the model";
  let description = [{
    Gives every value the shape that follows from the shapes of the inputs, through functions, branches and loops.
    `input-shapes` changes those of inputs first. Shapes that are computed at run time from shapes alone are followed
    where their ops fold. Where nothing in front of an op has changed, what its type says stays.

    An input shape that an op cannot take is an error located at the op.

    ```mlir
    // input-shapes=x=1,32,32,3
    func.func @main(%x: tensor<?x?x?x3xf32>) -> tensor<?x?x?x8xf32> {
      %0 = "tfl.conv_2d"(%x, %w, %b) ... : (tensor<?x?x?x3xf32>, ...) -> tensor<?x?x?x8xf32>
    // becomes
    func.func @main(%x: tensor<1x32x32x3xf32>) -> tensor<1x32x32x8xf32> {
    ```
  }];
  let options = [
    ListOption<"inputShapes", "input-shapes", "std::string",
               "New shapes of inputs, name=1,224,224,3 each; ? leaves an extent open">,
  ];
}

def OptimizeOpOrderPass : Pass<"tfl-optimize-op-order", "::mlir::func::FuncOp"> {
  let summary = "Move a dequantize below an op that makes the tensor smaller";
  let description = [{
    A `tfl.dequantize` with one use moves behind an op that keeps the scale of its operand and has fewer elements in
    its result than in that operand, so that the op works on the stored integers and less is dequantized. Float16 stays
    where it is: no such op has a float16 kernel everywhere.

    ```mlir
    %0 = "tfl.dequantize"(%table) : (tensor<1000x64x!quant.uniform<i8:f32, 0.1>>) -> tensor<1000x64xf32>
    %1 = "tfl.gather"(%0, %ids) ... -> tensor<4x64xf32>
    // becomes
    %0 = "tfl.gather"(%table, %ids) ... -> tensor<4x64x!quant.uniform<i8:f32, 0.1>>
    %1 = "tfl.dequantize"(%0) ... -> tensor<4x64xf32>
    ```
  }];
}

def OptimizeBatchMatmulPass : Pass<"tfl-optimize-batch-matmul", "::mlir::func::FuncOp"> {
  let summary = "Make a layer, or something cheaper, of batch_matmul";
  let description = [{
    A `tfl.batch_matmul` whose right side is a constant matrix, float, quantized or behind quantize and dequantize ops,
    becomes a `tfl.fully_connected` that keeps the dimensions of its input; the matrix is transposed, with its scales.
    `asymmetric_quantize_inputs` is kept. The other way round, a `tfl.fully_connected` with a computed matrix that is
    transposed for it becomes a `tfl.batch_matmul` without the transpose; a transpose of the right side becomes
    `adj_y`; and a row of ones becomes `tfl.sum`.

    ```mlir
    %0 = "tfl.batch_matmul"(%x, %w) ... : (tensor<1x4x8xf32>, tensor<8x16xf32>) -> tensor<1x4x16xf32>
    // becomes
    %0 = "tfl.fully_connected"(%x, %wt, %none) <{keep_num_dims = true, ...}>
        : (tensor<1x4x8xf32>, tensor<16x8xf32>, none) -> tensor<1x4x16xf32>
    ```
  }];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
}

def OptimizeBroadcastLikePass : Pass<"tfl-optimize-broadcast-like", "::mlir::func::FuncOp"> {
  let summary = "Leave broadcasting to the op that does it anyway";
  let description = [{
    An operand of arithmetic, of a comparison or of `tfl.select_v2` that is made by `tfl.broadcast_to`, `tfl.fill` or a
    `tfl.tile` of extents of 1 is replaced by what that repeats, where the shape of the result stays the same; a
    constant of one number over and over becomes that number.

    An extent that is not known until run time may come from the broadcast alone. With
    `unsafe-fuse-dynamic-shaped-broadcast` it is taken on trust that another operand has it too.

    ```mlir
    %0 = "tfl.broadcast_to"(%bias, %shape) : (tensor<16xf32>, tensor<2xi32>) -> tensor<8x16xf32>
    %1 = tfl.add %x, %0 {fused_activation_function = "NONE"} : tensor<8x16xf32>
    // becomes
    %1 = tfl.add(%x, %bias) <{fused_activation_function = "NONE"}>
        : (tensor<8x16xf32>, tensor<16xf32>) -> tensor<8x16xf32>
    ```
  }];
  let options = [
    Option<"unsafeFuseDynamicShapedBroadcast", "unsafe-fuse-dynamic-shaped-broadcast", "bool", "false",
           "also where extents of the result are not known">
  ];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
}

def PushTransposeThroughEwisePass : Pass<"tfl-push-transpose-through-ewise", "::mlir::ModuleOp"> {
  let summary = "Move transposes below elementwise ops so that they cancel";
  let description = [{
    Where the operands of an elementwise op are transposed alike, or are constants, the op works on what they are made
    from and its result is transposed. This is done where two transposes become one, or where the result goes on to
    another transpose; transposes that meet are merged.

    ```mlir
    %0 = "tfl.transpose"(%x, %to_nchw) ... -> tensor<1x3x8x8xf32>
    %1 = "tfl.tanh"(%0) : (tensor<1x3x8x8xf32>) -> tensor<1x3x8x8xf32>
    %2 = "tfl.transpose"(%1, %to_nhwc) ... -> tensor<1x8x8x3xf32>
    // becomes
    %2 = "tfl.tanh"(%x) : (tensor<1x8x8x3xf32>) -> tensor<1x8x8x3xf32>
    ```
  }];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
}

def OptimizePass : Pass<"tfl-optimize", "::mlir::func::FuncOp"> {
  let summary = "Make a float model of fewer and cheaper operators";
  let description = [{
    Rewrites that leave the result as it is, to within rounding: activations, biases, factors and padding become part of
    the layer next to them; activation functions and normalizations that are spelled out become one operator; chains of
    constants, reshapes, transposes and slices become shorter, and what does nothing goes away. The rewrites stand in
    `lib/Dialect/TFL/Transforms/Optimize`, one theme per file. They work on float32 and leave quantized values alone.

    A constant of more than 1024 elements that others use too is not copied for any of this.

    ```mlir
    %0 = "tfl.conv_2d"(%x, %filter, %none) ... -> tensor<1x8x8x16xf32>
    %1 = "tfl.mul"(%0, %scale) ... : (tensor<1x8x8x16xf32>, tensor<16xf32>) -> tensor<1x8x8x16xf32>
    %2 = "tfl.add"(%1, %offset) ... : (tensor<1x8x8x16xf32>, tensor<16xf32>) -> tensor<1x8x8x16xf32>
    %3 = "tfl.relu"(%2) : (tensor<1x8x8x16xf32>) -> tensor<1x8x8x16xf32>
    // becomes
    %3 = "tfl.conv_2d"(%x, %scaled_filter, %offset) <{fused_activation_function = "RELU", ...}> ...
    ```
  }];
  let options = [
    Option<"enableCanonicalization", "enable-canonicalization", "bool", "true",
           "also apply the canonicalization patterns of the ops">,
    Option<"disableFuseMulAndFC", "disable-fuse-mul-and-fc", "bool", "false",
           "leave products with the result of fully_connected alone">,
    Option<"enableStrictQDQMode", "enable-strict-qdq-mode", "bool", "false",
           "leave factors and offsets alone that would change weights with scales of their own">,
    Option<"checkPatterns", "check-patterns", "bool", "false",
           "compare everything before and after each rewrite (slow; for tests)">
  ];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
}

def OptimizeFunctionalOpsPass : Pass<"tfl-optimize-functional-ops", "::mlir::ModuleOp"> {
  let summary = "Put the branch that is taken in the place of a known tfl.if";
  let description = [{
    A `tfl.if` with a constant condition becomes the region that it takes, and functions called there become part of
    it; a `tfl.while` whose condition is a constant false becomes its operands. Functions that nothing calls any more
    are left to symbol-dce.

    ```mlir
    %true = "tfl.pseudo_const"() <{value = dense<true> : tensor<i1>}> : () -> tensor<i1>
    %0 = "tfl.if"(%true) ({ "tfl.yield"(%a) ... }, { "tfl.yield"(%b) ... }) : (tensor<i1>) -> tensor<4xf32>
    // %0 becomes %a
    ```
  }];
}

def ReduceWhilePass : Pass<"tfl-reduce-while", "::mlir::func::FuncOp"> {
  let summary = "Drop values of a loop that nothing depends on";
  let description = [{
    A value of a `tfl.while` whose result is not used, that the condition does not look at, and that no value in use and
    no op with an effect is computed from, is no longer carried. Loops must not be outlined: a call hides what it does.

    ```mlir
    %0:2 = "tfl.while"(%i, %unused) ({ ... }, { ... }) : (tensor<i32>, tensor<8xf32>) -> (tensor<i32>, tensor<8xf32>)
    // becomes
    %0 = "tfl.while"(%i) ({ ... }, { ... }) : (tensor<i32>) -> tensor<i32>
    ```
  }];
}

def RaiseCustomOpsPass : Pass<"tfl-raise-custom-ops", "::mlir::func::FuncOp"> {
  let summary = "Wrap ops of other dialects in tfl.custom_tf";
  let description = [{
    What is not of the tfl dialect (or of those that go with it: func, arith, quant, quantfork) survives passes that know
    tfl alone, and can be written as a custom operator. Ops with regions and terminators stay, with a remark.

    ```mlir
    %0 = "tf.Foo"(%x) {alpha = 1.0 : f32} : (tensor<4xf32>) -> tensor<4xf32>
    // becomes
    %0 = "tfl.custom_tf"(%x) ({
    ^bb0(%arg: tensor<4xf32>):
      %1 = "tf.Foo"(%arg) {alpha = 1.0 : f32} : (tensor<4xf32>) -> tensor<4xf32>
      "tfl.yield"(%1) : (tensor<4xf32>) -> ()
    }) {alpha = 1.0 : f32} : (tensor<4xf32>) -> tensor<4xf32>
    ```
  }];
  let options = [ListOption<"targets", "test-raise-tf-targets", "std::string",
                            "wrap ops of these names only (tf.Foo,tf.Bar)">];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
}

def RankReductionPass : Pass<"tfl-rank-reduction", "::mlir::func::FuncOp"> {
  let summary = "Take a leading 1 off the shape of ops of rank 5 and more";
  let description = [{
    Delegates for graphics processors stop at rank 4. An elementwise op of a higher rank whose leading extent is 1 works
    without it, between reshapes; tfl-optimize merges those of neighbours.

    ```mlir
    %0 = "tfl.tanh"(%x) : (tensor<1x2x3x4x5xf32>) -> tensor<1x2x3x4x5xf32>
    // becomes
    %0 = "tfl.reshape"(%x, %s) : (tensor<1x2x3x4x5xf32>, tensor<4xi32>) -> tensor<2x3x4x5xf32>
    %1 = "tfl.tanh"(%0) : (tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
    %2 = "tfl.reshape"(%1, %t) : (tensor<2x3x4x5xf32>, tensor<5xi32>) -> tensor<1x2x3x4x5xf32>
    ```
  }];
  let dependentDialects = ["::tinfoil::tfl::TFLDialect"];
}

def GetArithmeticCountPass : Pass<"tfl-get-arithmetic-count", "::mlir::func::FuncOp"> {
  let summary = "Note the number of additions and multiplications on each op";
  let description = [{
    Sets the attribute `_arithmetic_count` of ops that can tell it: those whose shapes are known.

    ```mlir
    %0 = tfl.add %x, %y {_arithmetic_count = 4 : i64, fused_activation_function = "NONE"} : tensor<4xf32>
    ```
  }];
}

def ModifyIONodesPass : Pass<"tfl-modify-io-nodes", "::mlir::func::FuncOp"> {
  let summary = "Hand quantized numbers in and out";
  let description = [{
    An argument of a public function that is only quantized takes 8-bit integers, and a result that is only dequantized
    gives them. `test-io-types` names the type of arguments and that of results: float32, int8 or uint8. Where the model
    computes with the other signedness a quantize op between the two stays.

    ```mlir
    // test-io-types=int8,int8
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32>
    // becomes
    func.func @main(%x: tensor<4x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x!quant.uniform<i8:f32, 0.2>>
    ```
  }];
  let options = [
    ListOption<"ioTypes", "test-io-types", "std::string", "types of arguments and of results">
  ];
}

def DecomposeHybridQuantizationPass : Pass<"tfl-decompose-hybrid-quantization", "::mlir::func::FuncOp"> {
  let summary = "Dequantize the weights of hybrid layers";
  let description = [{
    A layer with float and quantized operands quantizes its activations at run time. For consumers without such kernels
    this pass dequantizes what is quantized, computes in float, and quantizes results that were. Layers that are all
    float or all quantized stay.

    ```mlir
    %0 = "tfl.fully_connected"(%x, %w, %b) ... : (tensor<1x8xf32>, tensor<4x8x!quant.uniform<i8:f32, 0.1>>, ...
    // becomes
    %wf = "tfl.dequantize"(%w) : (tensor<4x8x!quant.uniform<i8:f32, 0.1>>) -> tensor<4x8xf32>
    %0 = "tfl.fully_connected"(%x, %wf, %b) ... : (tensor<1x8xf32>, tensor<4x8xf32>, ...
    ```
  }];
}

def LargeConstantFoldPass : Pass<"tfl-large-constant-fold", "::mlir::ModuleOp"> {
  let summary = "Compute with constants that folders leave alone for their size";
  let description = [{
    With `fold-fp16-resource-casts` float16 constants that are widened become float32 constants, one for all functions
    that share them; with `fold-elementwise-ops` add, sub, mul and div of two float32 constants become their result
    where that is no larger than they are.

    ```mlir
    %0 = "tfl.dequantize"(%half) : (tensor<4096xf16>) -> tensor<4096xf32>
    // becomes
    %0 = "tfl.pseudo_const"() <{value = dense_resource<widened> : tensor<4096xf32>}> : () -> tensor<4096xf32>
    ```
  }];
  let options = [
    Option<"foldFp16ResourceCasts", "fold-fp16-resource-casts", "bool", "true", "widen float16 constants">,
    Option<"foldElementwiseOps", "fold-elementwise-ops", "bool", "false", "fold arithmetic on float32 constants">
  ];
}

def CanonicalizeBoundaryValuePass : Pass<"tfl-canonicalize-boundary-value", "::mlir::ModuleOp"> {
  let summary = "Replace infinite constants with the largest numbers";
  let description = [{
    Masks of attention are often minus infinity, which turns into NaN where a whole row is masked. Infinities in
    float32, float16 and bfloat16 constants become the largest finite number of their sign.

    ```mlir
    "tfl.pseudo_const"() <{value = dense<0xFF800000> : tensor<f32>}>
    // becomes
    "tfl.pseudo_const"() <{value = dense<-3.40282347E+38> : tensor<f32>}>
    ```
  }];
}

def UnfoldLargeSplatConstantPass : Pass<"unfold-large-splat-constant", "::mlir::ModuleOp"> {
  let summary = "Make large constants of one number at run time";
  let description = [{
    A constant of at least a million bits whose elements are all equal (float32, float16, booleans, 32- and 64-bit
    integers) becomes a `tfl.fill`: a file would hold all elements.

    ```mlir
    %0 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1000x1000xf32>}> : () -> tensor<1000x1000xf32>
    // becomes
    %0 = "tfl.fill"(%shape, %zero) : (tensor<2xi32>, tensor<f32>) -> tensor<1000x1000xf32>
    ```
  }];
}

def DowncastX64Pass : Pass<"tfl-downcast-x64", "::mlir::func::FuncOp"> {
  let summary = "Give shapes, axes and indices 32 bits";
  let description = [{
    Integers of 64 bits become such of 32 where all of them fit and nobody sees the difference: constants that an op
    takes as a shape, an axis or indices, and results that are known to be small (of `tfl.shape`, `tfl.arg_max`, casts
    from 32 bits, and what moves these) as long as they end in indices or casts. All such operands of an op change
    together. Arithmetic, which may overflow, and what a model hands in and out stay as they are.

    ```mlir
    %0 = "tfl.shape"(%x) : (tensor<?x4xf32>) -> tensor<2xi64>
    %1 = "tfl.tile"(%y, %0) : (tensor<1x4xf32>, tensor<2xi64>) -> tensor<?x?xf32>
    // becomes
    %0 = "tfl.shape"(%x) : (tensor<?x4xf32>) -> tensor<2xi32>
    %1 = "tfl.tile"(%y, %0) : (tensor<1x4xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    ```
  }];
}

def ReduceTypePrecisionPass : Pass<"tfl-reduce-type-precision", "::mlir::ModuleOp"> {
  let summary = "Store tables of small numbers in 4 bits";
  let description = [{
    A constant of 8-bit integers from -8 to 7 that gathers alone look numbers up in, which are then cast, becomes one of
    4-bit integers, and so do the results of the gathers.

    ```mlir
    %0 = "tfl.gather"(%table, %i) ... : (tensor<100xi8>, tensor<4xi32>) -> tensor<4xi8>
    %1 = "tfl.cast"(%0) : (tensor<4xi8>) -> tensor<4xf32>
    // becomes
    %0 = "tfl.gather"(%narrow, %i) ... : (tensor<100xi4>, tensor<4xi32>) -> tensor<4xi4>
    %1 = "tfl.cast"(%0) : (tensor<4xi4>) -> tensor<4xf32>
    ```
  }];
}

def SplitMergedOperandsPass : Pass<"tfl-split-merged-operands", "::mlir::func::FuncOp"> {
  let summary = "Give every stateful operand a constant of its own";
  let description = [{
    A variable tensor is a constant in the IR, and passes merge equal constants: then two ops would write to one state.
    This pass clones constants until every stateful operand has one that nothing else uses.

    ```mlir
    %state = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x4xf32>}> : () -> tensor<1x4xf32>
    // used as input_activation_state and input_cell_state of one LSTM: becomes two constants
    ```
  }];
}

def IfOutlinePass : Pass<"tfl-if-outline", "::mlir::ModuleOp"> {
  let summary = "Make functions of the branches of tfl.if";
  let description = [{
    A model file holds branches as subgraphs. Afterwards each region of a `tfl.if` holds one call and the yield of its
    results, and both calls pass the same values: all that either branch uses. Constants are copied into the branch.

    ```mlir
    %0 = "tfl.if"(%c) ({
      %1 = func.call @tfl.if_then(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "tfl.yield"(%1) : (tensor<f32>) -> ()
    }, {
      %1 = func.call @tfl.if_else(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "tfl.yield"(%1) : (tensor<f32>) -> ()
    }) : (tensor<i1>) -> tensor<f32>
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

def WhileLoopOutlinePass : Pass<"tfl-while-loop-outline", "::mlir::ModuleOp"> {
  let summary = "Make functions of the condition and body of tfl.while";
  let description = [{
    A model file holds condition and body as subgraphs that take all values of the loop. Afterwards each region of a
    `tfl.while` holds one call of its arguments and the yield of its results. Values from outside become values of the
    loop that the body hands on unchanged; constants are copied into the functions.

    ```mlir
    %0 = "tfl.while"(%i) ({
    ^bb0(%arg0: tensor<i32>):
      %1 = func.call @tfl.while_cond(%arg0) : (tensor<i32>) -> tensor<i1>
      "tfl.yield"(%1) : (tensor<i1>) -> ()
    }, {
    ^bb0(%arg0: tensor<i32>):
      %1 = func.call @tfl.while_body(%arg0) : (tensor<i32>) -> tensor<i32>
      "tfl.yield"(%1) : (tensor<i32>) -> ()
    }) : (tensor<i32>) -> tensor<i32>
    ```
  }];
  let dependentDialects = ["::mlir::func::FuncDialect"];
}

def DenseToDenseResourceElementsPass : Pass<"tfl-dense-to-dense-resource-elements", "::mlir::ModuleOp"> {
  let summary = "Spell constants as dense_resource";
  let description = [{
    The elements of every constant (`arith.constant`, `tfl.pseudo_const`, `tfl.pseudo_qconst`) become a resource, which
    MLIR neither copies nor hashes; small ones too, so that code for resources can be tried on them. Strings, constants
    without elements and splats of more than 4096 bytes stay `dense`.

    ```mlir
    %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
    // becomes
    %0 = "tfl.pseudo_const"() <{value = dense_resource<constant> : tensor<2xf32>}> : () -> tensor<2xf32>
    ```
  }];
}

def DenseResourceToDenseElementsPass : Pass<"tfl-dense-resource-to-dense-elements", "::mlir::ModuleOp"> {
  let summary = "Spell constants as dense";
  let description = [{
    What `tfl-dense-to-dense-resource-elements` did is taken back, and large constants are spelled like small ones: their
    text can be read.

    ```mlir
    %0 = "tfl.pseudo_const"() <{value = dense_resource<constant> : tensor<2xf32>}> : () -> tensor<2xf32>
    // becomes
    %0 = "tfl.pseudo_const"() <{value = dense<[1.0, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
    ```
  }];
}

def SpellOutQuantizedPass : Pass<"tfl-spell-out-quantized", "::mlir::func::FuncOp"> {
  let summary = "Compute with the numbers that quantized tensors stand for";
  let description = [{
    An op that computes with quantized tensors becomes a dequantize of each of them, the op on f32, and a quantize of each
    result, which is what the interpreter does. Ops stay that convert, that have an integer form (products, convolutions,
    recurrent cells), that only move stored integers, and those that compare or choose among integers of one scale.

    ```mlir
    %0 = tfl.add(%a, %b) <{fused_activation_function = "RELU"}>
        : (tensor<4x!quant.uniform<i8:f32, 0.1>>, ...) -> tensor<4x!quant.uniform<i8:f32, 0.2>>
    // becomes
    %0 = "tfl.dequantize"(%a) : (tensor<4x!quant.uniform<i8:f32, 0.1>>) -> tensor<4xf32>
    %1 = "tfl.dequantize"(%b) ...
    %2 = tfl.add %0, %1 {fused_activation_function = "RELU"} : tensor<4xf32>
    %3 = "tfl.quantize"(%2) ... : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.2>>
    ```
  }];
}

def DequantizeConstantsPass : Pass<"tfl-dequantize-constants", "::mlir::ModuleOp"> {
  let summary = "Write out the numbers of stored and of sparse constants";
  let description = [{
    A `tfl.dequantize` of a constant, quantized or in a narrow float type, becomes a constant in f32; a `tfl.densify` of
    a sparse constant becomes a dense one. For compilers: the file would grow.

    ```mlir
    %0 = "tfl.pseudo_qconst"() <{qtype = ..., value = dense<[1, 2]> : tensor<2xi8>}>
        : () -> tensor<2x!quant.uniform<i8:f32, 0.5>>
    %1 = "tfl.dequantize"(%0) : (tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2xf32>
    // becomes
    %1 = "tfl.pseudo_const"() <{value = dense<[0.5, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
    ```
  }];
}

def RecognizeListUpdatesPass : Pass<"tfl-recognize-list-updates", "::mlir::func::FuncOp"> {
  let summary = "Write one row of a list in place";
  let description = [{
    Converters spell the list that a loop fills row by row as the rows before, the new one and the rows behind, joined
    again: parts whose shapes are known at run time only. That becomes a `tfl.dynamic_update_slice` of static shapes.

    ```mlir
    %before = "tfl.slice"(%list, %zeros, %i_all) ... -> tensor<?x?x?xf32>
    %behind = "tfl.slice"(%list, %next_zeros, %all) ... -> tensor<?x?x?xf32>
    %0 = "tfl.concatenation"(%before, %row, %behind) <{axis = 0 : i32, ...}> ... -> tensor<?x1x8xf32>
    %1 = "tfl.cast"(%0) : (tensor<?x1x8xf32>) -> tensor<5x1x8xf32>
    // becomes
    %1 = "tfl.dynamic_update_slice"(%list, %row, %i_zeros) ... -> tensor<5x1x8xf32>
    ```
  }];
}

def LowerTensorListsPass : Pass<"tfl-lower-tensor-lists", "::mlir::ModuleOp"> {
  let summary = "Make tensors of lists of tensors";
  let description = [{
    TensorFlow's loops collect what they make in lists, whose operators are custom ones here (`FlexTensorListReserve`,
    `...SetItem`, `...GetItem`, `...Stack`, `...FromTensor`, `...Length`). A list whose length is known, and whose items
    have one static shape, is a tensor: an item is set by `tfl.dynamic_update_slice`. Items that were never set are zeros.
    Lists that go anywhere but through loops stay, and so do those whose shape is not known; functions should have been
    inlined.

    ```mlir
    %0 = "tfl.custom"(%shape, %five) <{custom_code = "FlexTensorListReserve", ...}> ... -> tensor<!tf_type.variant>
    %1 = "tfl.custom"(%0, %i, %item) <{custom_code = "FlexTensorListSetItem", ...}> ... -> tensor<!tf_type.variant>
    %2 = "tfl.custom"(%1, %shape) <{custom_code = "FlexTensorListStack", ...}> ... -> tensor<?x?x8xf32>
    // becomes
    %0 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<5x1x8xf32>}> : () -> tensor<5x1x8xf32>
    %2 = "tfl.dynamic_update_slice"(%0, %row, %i_zeros) ... -> tensor<5x1x8xf32>
    ```
  }];
}

#endif // TINFOIL_DIALECT_TFL_TRANSFORMS_PASSES_TD
