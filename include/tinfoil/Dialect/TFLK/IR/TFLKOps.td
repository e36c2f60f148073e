//===- TFLKOps.td - Ops of the kernel dialect -----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFLK_IR_TFLKOPS_TD
#define TINFOIL_DIALECT_TFLK_IR_TFLKOPS_TD

include "tinfoil/Dialect/TFLK/IR/TFLKDialect.td"

include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class TFLK_TensorOrMemRef<list<Type> elements>
    : AnyTypeOf<[StaticShapeTensorOf<elements>, StaticShapeMemRefOf<elements>]>;
def TFLK_Reals : TFLK_TensorOrMemRef<[F32]>;
def TFLK_Any : TFLK_TensorOrMemRef<[AnyInteger, AnyFloat]>;
def TFLK_I32s : TFLK_TensorOrMemRef<[I32]>;

class TFLK_Op<string mnemonic, list<Trait> traits = []>
    : Op<TFLK_Dialect, mnemonic, !listconcat(traits, [
        DestinationStyleOpInterface, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>])>;

//===----------------------------------------------------------------------===//
// Quantization at run time
//===----------------------------------------------------------------------===//

def TFLK_QuantizeOp : TFLK_Op<"quantize"> {
  let summary = "Reals to 8-bit integers, with scales of their own";
  let description = [{
    Every index of dimension 0 of `input` has a range, a scale and a zero point of its own (`scales`, `zeroPoints`), by
    the arithmetic of `recipe`. `output` holds the integers plus 128, as unsigned ones, and so does `zeroPoints`.
    `padding` ([top, bottom, left, right]) surrounds images [batch, height, width, channels] with real zeros.
    Elements of 16 bits hold the same, for kernels that multiply such. With `isSigned`, `output` holds the integers
    themselves, for kernels that multiply signed ones; `zeroPoints` is as ever. With `isPaired`, `output` holds the rows
    of a matrix in pairs: eight elements of a row, then eight of the next one, and so on. `isWide` says that the machine
    has vectors of 512 bits (AVX-512), and instructions that narrow four of them to one.

    With `ranges`, as a product wrote them beside the images that are quantized here, the input is read once only.
  }];
  let arguments = (ins TFLK_Reals:$input, TFLK_TensorOrMemRef<[I8, I16]>:$output, TFLK_Reals:$scales,
                       TFLK_I32s:$zeroPoints, TFLK_RecipeAttr:$recipe,
                       DefaultValuedAttr<DenseI64ArrayAttr, "{}">:$padding, UnitAttr:$isSigned,
                       UnitAttr:$isPaired, UnitAttr:$isWide, Optional<TFLK_Reals>:$ranges);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let hasVerifier = 1;
  let builders = [OpBuilder<(ins "::mlir::TypeRange":$results, "::mlir::Value":$input, "::mlir::Value":$output,
                                 "::mlir::Value":$scales, "::mlir::Value":$zeroPoints,
                                 "::tinfoil::tflk::Recipe":$recipe, "::llvm::ArrayRef<int64_t>":$padding), [{
    build($_builder, $_state, results, input, output, scales, zeroPoints, recipe, padding, false, false, false,
          ::mlir::Value());
  }]>];
  let assemblyFormat = [{
    $recipe `ins` `(` $input `:` type($input) `)` (`ranges` `(` $ranges^ `:` type($ranges) `)`)?
    `outs` `(` $output `,` $scales `,` $zeroPoints `:` type($output) `,` type($scales) `,` type($zeroPoints) `)`
    attr-dict (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return ::mlir::MutableOperandRange(*this, 1, 3); }
    /// [top, bottom, left, right], all zero where there is no padding.
    ::std::array<int64_t, 4> getMargins();
  }];
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// `moreParameters`: `moreArguments` in C++; `more`: what passes them on.
class TFLK_ProductOp<string mnemonic, dag moreArguments, dag moreParameters = (ins), string more = "",
                     list<Trait> traits = []>
    : TFLK_Op<mnemonic, !listconcat(traits, [AttrSizedOperandSegments, IsolatedFromAbove,
                                       SingleBlockImplicitTerminator<"YieldOp">])> {
  let arguments = !con((ins TFLK_TensorOrMemRef<[F32, I8, I16]>:$input, TFLK_TensorOrMemRef<[F32, I8]>:$weights,
                            Optional<TFLK_I32s>:$zeroPoints, Optional<TFLK_I32s>:$columnSums,
                            Variadic<TFLK_Any>:$extras, TFLK_Any:$init, Optional<TFLK_Reals>:$ranges,
                            TFLK_OperandKindArrayAttr:$kinds, OptionalAttr<TFLK_KernelAttr>:$kernel),
                        moreArguments);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let regions = (region SizedRegion<1>:$epilogue);
  let hasVerifier = 1;
  /// Without ranges.
  let builders = [OpBuilder<
      !con((ins "::mlir::TypeRange":$results, "::mlir::Value":$input, "::mlir::Value":$weights,
                "::mlir::Value":$zeroPoints, "::mlir::Value":$columnSums, "::mlir::ValueRange":$extras,
                "::mlir::Value":$init, "::mlir::ArrayAttr":$kinds, "::tinfoil::tflk::KernelAttr":$kernel),
           moreParameters),
      "build($_builder, $_state, results, input, weights, zeroPoints, columnSums, extras, init, ::mlir::Value(), kinds, kernel" #
          more # ");">];
  let assemblyFormat = [{
    `ins` `(` $input `,` $weights `:` type($input) `,` type($weights) `)`
    (`zero` `(` $zeroPoints^ `:` type($zeroPoints) `)`)?
    (`sums` `(` $columnSums^ `:` type($columnSums) `)`)?
    `epilogue` $kinds (`(` $extras^ `:` type($extras) `)`)?
    `outs` `(` $init `:` type($init) `)` (`ranges` `(` $ranges^ `:` type($ranges) `)`)?
    attr-dict-with-keyword $epilogue (`->` type($results)^)?
  }];
  code commonDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(*this, getInitMutable().getOperandNumber(), getRanges() ? 2 : 1);
    }
    ::mlir::Block &getBody() { return getEpilogue().front(); }
    ::tinfoil::tflk::OperandKind getKind(unsigned operand) {
      return ::llvm::cast<::tinfoil::tflk::OperandKindAttr>(getKinds()[operand]).getValue();
    }
    /// What the sums are: f32 or i32.
    ::mlir::Type getSumType() { return getBody().getArgument(0).getType(); }
  }];
}

def TFLK_MatMulOp : TFLK_ProductOp<"matmul", (ins)> {
  let summary = "Products of matrices";
  let description = [{
    Sums of `input[b, m, k] * weights[b, n, k]`, for input [batch, rows, depth] and weights [batch or 1, columns,
    depth], each made an element of `init` [batch, rows, columns] by the epilogue. The epilogue's arguments are the sum
    and an element of each of `extras`: `kinds` says which. A `group` operand, and `zeroPoints`, has an element for
    each row ([batch * rows]) or a single one; `input - zeroPoints` is what is multiplied. Once packed, `weights` is of
    one dimension, in the layout of `kernel`, and `columnSums` ([batch or 1, columns]) is there where zero points are.

    `ranges` ([batch or 1, parts, 2, 16] of f32), a second destination, gets the least and greatest of the elements that
    are written of each batch, or of all: that of all parts and sixteen numbers, 0 counted in, NaN left out.
  }];
  let extraClassDeclaration = commonDeclaration;
}

def TFLK_ConvOp : TFLK_ProductOp<"conv", (ins DenseI64ArrayAttr:$window, DenseI64ArrayAttr:$strides,
                                              DenseI64ArrayAttr:$dilations, I64Attr:$groups,
                                              DefaultValuedAttr<DenseI64ArrayAttr, "{}">:$blank),
                                (ins "::llvm::ArrayRef<int64_t>":$window, "::llvm::ArrayRef<int64_t>":$strides,
                                     "::llvm::ArrayRef<int64_t>":$dilations, "int64_t":$groups,
                                     "::llvm::ArrayRef<int64_t>":$blank),
                                ", window, strides, dilations, groups, blank"> {
  let summary = "Convolution of images that hold their padding";
  let description = [{
    Sums over a window of `input` [batch, height, width, channels] and `weights` [output channels, window height, window
    width, channels of a group], for every place of `init` [batch, height, width, output channels]; no place reads
    outside of the input. `window`, `strides` and `dilations` are [height, width]. The epilogue is as that of
    `tflk.matmul`; a `group` operand, and `zeroPoints`, has an element for each image or a single one.

    `blank` ([top, bottom]) says how many lines of every image hold nothing but zero points, or zeros of reals: the
    kernel may leave those taps out. Once packed, `columnSums` is [kinds of lines, output channels]: the sums of all
    weights, then those of the window's rows that each stretch of lines (Geometry.h) sees.
  }];
  let extraClassDeclaration = commonDeclaration;
}

def TFLK_DepthwiseOp : TFLK_ProductOp<"depthwise", (ins DenseI64ArrayAttr:$window, DenseI64ArrayAttr:$strides,
                                                        DenseI64ArrayAttr:$dilations,
                                                        DefaultValuedAttr<DenseI64ArrayAttr, "{}">:$padding),
                                     (ins "::llvm::ArrayRef<int64_t>":$window, "::llvm::ArrayRef<int64_t>":$strides,
                                          "::llvm::ArrayRef<int64_t>":$dilations,
                                          "::llvm::ArrayRef<int64_t>":$padding),
                                     ", window, strides, dilations, padding"> {
  let summary = "Convolution of each channel by itself";
  let description = [{
    As `tflk.conv`, with `weights` [window height, window width, channels]: every channel of the result sees that channel
    of the input alone. f32 all through. `padding` ([top, bottom, left, right]) surrounds the images with zeros that are
    not in memory: the kernel leaves those taps out. A kernel's `rows` are neighbouring pixels here, and its `columns`
    the channels of one vector, or three times as many: then it holds the sums of three rows of the result, to which
    every row of the input adds at once.
  }];
  let extraClassDeclaration = commonDeclaration # [{
    /// [top, bottom, left, right], all zero where there is no padding.
    ::std::array<int64_t, 4> getMargins();
    /// Rows of the result whose sums can be held at once.
    static constexpr int64_t kRollingRows = 3;
    /// Whether that many rows see each row of the input, and only those at the edges of the image see less.
    bool canRoll();
  }];
}

def TFLK_PackOp : TFLK_Op<"pack"> {
  let summary = "Weights into the layout of a kernel";
  let description = [{
    Rearranges `weights` [batch, columns, depth], or [batch, depth, columns] if `transposed`, into the panels that
    `kernel` reads: `output` has one dimension. What is constant is packed at compile time; this op packs the right side of a product of two
    activations.
  }];
  let arguments = (ins TFLK_Reals:$weights, TFLK_Reals:$output, TFLK_KernelAttr:$kernel, BoolAttr:$transposed);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $kernel `ins` `(` $weights `:` type($weights) `)` `outs` `(` $output `:` type($output) `)` attr-dict
    (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputMutable(); }
  }];
}

//===----------------------------------------------------------------------===//
// What others compute
//===----------------------------------------------------------------------===//

def TFLK_CustomOp : TFLK_Op<"custom", [AttrSizedOperandSegments]> {
  let summary = "An operator that a function of the caller computes";
  let description = [{
    The caller's `custom` (Codegen/Common/Context.h) is asked for the operator `code`, with the bytes of its options. `types`
    are those of all operands and results in the model, of which operands that are missing there are of type none and not
    among `inputs`.
  }];
  let arguments = (ins Variadic<TFLK_Any>:$inputs, Variadic<TFLK_Any>:$outputs, StrAttr:$code, StrAttr:$options,
                       TypeArrayAttr:$types);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $code `options` $options `types` $types `ins` `(` ($inputs^ `:` type($inputs))? `)`
    `outs` `(` ($outputs^ `:` type($outputs))? `)` attr-dict (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getOutputsMutable(); }
  }];
}

def TFLK_YieldOp : Op<TFLK_Dialect, "yield", [Pure, ReturnLike, Terminator,
                                              ParentOneOf<["MatMulOp", "ConvOp", "DepthwiseOp"]>]> {
  let summary = "The element that an epilogue makes";
  let arguments = (ins Variadic<AnyType>:$values);
  let builders = [OpBuilder<(ins), [{ }]>];
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}

#endif // TINFOIL_DIALECT_TFLK_IR_TFLKOPS_TD
