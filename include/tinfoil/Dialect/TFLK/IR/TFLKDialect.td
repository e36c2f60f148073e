//===- TFLKDialect.td - The kernel dialect --------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFLK_IR_TFLKDIALECT_TD
#define TINFOIL_DIALECT_TFLK_IR_TFLKDIALECT_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def TFLK_Dialect : Dialect {
  let name = "tflk";
  let cppNamespace = "::tinfoil::tflk";
  let summary = "Kernels of neural networks, between a graph and loops";
  let description = [{
    The ops that generated code spends its time in, on tensors or on buffers, in destination style. A product of
    matrices or a convolution has a region, its epilogue, which makes an element of the result of a sum: scales, bias,
    activation and whatever elementwise op followed.

    Integers have no sign here: 8-bit activations are unsigned (the quantized value plus 128), 8-bit weights signed.
  }];
  let useDefaultAttributePrinterParser = 1;
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

class TFLK_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::tinfoil::tflk";
  let genSpecializedAttr = 0;
}

/// The arithmetic that adds products up.
def TFLK_Dot : TFLK_Enum<"Dot", "the instructions of a micro-kernel", [
  I32EnumAttrCase<"Fma", 0, "fma">,           // f32, multiply and add in one rounding
  I32EnumAttrCase<"MulAdd", 1, "mul_add">,    // f32, where there is no such instruction
  I32EnumAttrCase<"VpDpBusd", 2, "vpdpbusd">, // u8 * s8, four to an i32 (AVX512-VNNI, AVX-VNNI)
  I32EnumAttrCase<"PMAddWd", 3, "pmaddwd">,   // s16 * s16, two to an i32 (SSE2, AVX2)
  I32EnumAttrCase<"SDot", 4, "sdot">,         // s8 * s8, four to an i32 (ARM dot product)
  I32EnumAttrCase<"SMMla", 5, "smmla">,       // s8 * s8, 2x8 by 8x2 (ARM int8 matrix multiply)
  I32EnumAttrCase<"SMull", 6, "smull">,       // s8 * s8, in two steps (any NEON)
  I32EnumAttrCase<"SMMlaPaired", 7, "smmla_paired"> // the same as smmla, of activations whose rows are stored in pairs
]>;

def TFLK_OperandKind : TFLK_Enum<"OperandKind", "which element of an operand an epilogue sees", [
  I32EnumAttrCase<"Group", 0, "group">,   // that of the image or, in a matrix product, of the row
  I32EnumAttrCase<"Column", 1, "column">, // that of the output channel
  I32EnumAttrCase<"Element", 2, "element"> // that of the same place
]>;

def TFLK_Recipe : TFLK_Enum<"Recipe", "how a row of reals becomes integers (docs/numerics.md)", [
  I32EnumAttrCase<"Qd8", 0, "qd8">,
  I32EnumAttrCase<"Asymmetric", 1, "asymmetric">,
  I32EnumAttrCase<"Symmetric", 2, "symmetric">
]>;

class TFLK_EnumAttr<EnumAttrInfo info, string mnemonic> : EnumAttr<TFLK_Dialect, info, mnemonic>;
def TFLK_DotAttr : TFLK_EnumAttr<TFLK_Dot, "dot">;
def TFLK_OperandKindAttr : TFLK_EnumAttr<TFLK_OperandKind, "kind">;
def TFLK_RecipeAttr : TFLK_EnumAttr<TFLK_Recipe, "recipe">;
def TFLK_OperandKindArrayAttr : TypedArrayAttrBase<TFLK_OperandKindAttr, "kinds of epilogue operands">;

def TFLK_KernelAttr : AttrDef<TFLK_Dialect, "Kernel"> {
  let mnemonic = "kernel";
  let summary = "The micro-kernel that was chosen for a product";
  let description = [{
    A tile of `rows` x `columns` sums is held in registers, as vectors of `lanes`. Weights are packed in panels of so
    many columns: the last panel has as many vectors as it needs. Instructions that make a certain number of sums at
    once (`dot`) take no other number of lanes. Integer weights take `bits` (4 or 8) each: with 4, a byte holds two, and
    what is loaded at once becomes two vectors in registers.
  }];
  let parameters = (ins EnumParameter<TFLK_Dot>:$dot, "int64_t":$rows, "int64_t":$columns, "int64_t":$lanes,
                        DefaultValuedParameter<"int64_t", "8">:$bits);
  let assemblyFormat = [{
    `<` $dot `,` `rows` `=` $rows `,` `columns` `=` $columns `,` `lanes` `=` $lanes (`,` `bits` `=` $bits^)? `>`
  }];
  let genVerifyDecl = 1;
}

#endif // TINFOIL_DIALECT_TFLK_IR_TFLKDIALECT_TD
