//===- TFLBase.td - What every op family of the tfl dialect shares ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The record of an op is the one source of truth about it. mlir-tblgen makes the C++ class from it; tfl-tblgen makes
// the tables of import and export, the run-time type tables and the op reference page from the fields that this file
// adds to MLIR's `Op`.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLBASE_TD
#define TINFOIL_DIALECT_TFL_IR_TFLBASE_TD

include "mlir/IR/OpBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/LoopLikeInterface.td"

def TFL_Dialect : Dialect {
  let name = "tfl";
  let cppNamespace = "::tinfoil::tfl";
  let summary = "TensorFlow Lite operators";
  let description = [{
    One op per operator of the .tflite format that has a meaning of its own, in the spelling that text written for the
    TFL dialect uses. Values are tensors; quantized element types are MLIR's `!quant.uniform`, including per-axis and
    sub-channel types. The run-time element types an operator's kernels accept are listed per operand and enforced by
    the pass `tfl-runtime-verify` only: the ordinary verifier accepts any element type.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect", "::mlir::quant::QuantDialect",
    "::tinfoil::tf_type::TFTypeDialect"
  ];
  let hasConstantMaterializer = 1;
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
  private:
    // One per family, each in the file that holds the classes of the family.
    void registerElementwiseOps();
    void registerUnaryOps();
    void registerActivationOps();
    void registerConvOps();
    void registerMatMulOps();
    void registerShapeOps();
    void registerSliceOps();
    void registerIndexOps();
    void registerReduceOps();
    void registerRecurrentOps();
    void registerControlOps();
    void registerConstantOps();
    void registerQuantOps();
    void registerVariableOps();
    void registerRandomOps();

    void registerAttributes();
    void registerTypes();
  }];
}

//===----------------------------------------------------------------------===//
// Run-time element types
//===----------------------------------------------------------------------===//

/// An element type that a kernel accepts. `id` is the enumerator in tfl::ElementKind.
class TFL_Elem<string id, string text> {
  string enumerator = id;
  string spelling = text;
}

def E_F64 : TFL_Elem<"F64", "f64">;
def E_F32 : TFL_Elem<"F32", "f32">;
def E_F16 : TFL_Elem<"F16", "f16">;
def E_BF16 : TFL_Elem<"BF16", "bf16">;
def E_F8E4M3FN : TFL_Elem<"F8E4M3FN", "f8E4M3FN">;
def E_F8E5M2 : TFL_Elem<"F8E5M2", "f8E5M2">;
def E_I1 : TFL_Elem<"I1", "i1">;
def E_I2 : TFL_Elem<"I2", "i2">;
def E_I4 : TFL_Elem<"I4", "i4">;
def E_I8 : TFL_Elem<"I8", "i8">;
def E_I16 : TFL_Elem<"I16", "i16">;
def E_I32 : TFL_Elem<"I32", "i32">;
def E_I64 : TFL_Elem<"I64", "i64">;
def E_UI4 : TFL_Elem<"UI4", "ui4">;
def E_UI8 : TFL_Elem<"UI8", "ui8">;
def E_UI16 : TFL_Elem<"UI16", "ui16">;
def E_UI32 : TFL_Elem<"UI32", "ui32">;
def E_UI64 : TFL_Elem<"UI64", "ui64">;
def E_QI2 : TFL_Elem<"QI2", "qi2">;
def E_QI4 : TFL_Elem<"QI4", "qi4">;
def E_QI8 : TFL_Elem<"QI8", "qi8">;
def E_QI16 : TFL_Elem<"QI16", "qi16">;
def E_QI32 : TFL_Elem<"QI32", "qi32">;
def E_QUI4 : TFL_Elem<"QUI4", "qui4">;
def E_QUI8 : TFL_Elem<"QUI8", "qui8">;
def E_QUI16 : TFL_Elem<"QUI16", "qui16">;
def E_QUI32 : TFL_Elem<"QUI32", "qui32">;
def E_Quint8 : TFL_Elem<"Quint8", "!tf_type.quint8">;
def E_C64 : TFL_Elem<"C64", "complex<f32>">;
def E_C128 : TFL_Elem<"C128", "complex<f64>">;
def E_String : TFL_Elem<"String", "!tf_type.string">;
def E_Resource : TFL_Elem<"Resource", "!tf_type.resource">;

//===----------------------------------------------------------------------===//
// Operand and result types
//===----------------------------------------------------------------------===//

/// A tensor. The element types are those that kernels accept; an empty list is not checked at all. They are data for
/// tfl-runtime-verify, not part of the predicate.
class TFL_TensorOf<list<TFL_Elem> elements> :
    Type<CPred<"::llvm::isa<::mlir::TensorType>($_self)">, "tensor of any type values", "::mlir::TensorType"> {
  list<TFL_Elem> runtimeElements = elements;
  bit noneable = 0;
  bit stateful = 0;
}

def TFL_AnyTensor : TFL_TensorOf<[]>;

/// A tensor, or the value of a tfl.no_value op where an optional operand is missing.
class TFL_OptionalTensorOf<list<TFL_Elem> elements> :
    Type<CPred<"::llvm::isa<::mlir::TensorType, ::mlir::NoneType>($_self)">,
         "tensor of any type values or none type"> {
  list<TFL_Elem> runtimeElements = elements;
  bit noneable = 1;
  bit stateful = 0;
}

def TFL_AnyOptionalTensor : TFL_OptionalTensorOf<[]>;

/// A tensor whose rank the ordinary verifier enforces where it is known.
class TFL_RankedTensorOf<list<TFL_Elem> elements, int rank> :
    Type<And<[CPred<"::llvm::isa<::mlir::TensorType>($_self)">,
              CPred<"::tinfoil::tfl::rankWithin($_self, " # rank # ", " # rank # ")">]>,
         "tensor of any type values, of rank " # rank, "::mlir::TensorType"> {
  list<TFL_Elem> runtimeElements = elements;
  bit noneable = 0;
  bit stateful = 0;
}

/// A tensor of 32-bit integers whose rank and element type the ordinary verifier enforces.
class TFL_I32TensorOfRank<int rank> :
    Type<And<[CPred<"::llvm::isa<::mlir::TensorType>($_self)">,
              CPred<"::llvm::cast<::mlir::TensorType>($_self).getElementType().isSignlessInteger(32)">,
              CPred<"::tinfoil::tfl::rankWithin($_self, " # rank # ", " # rank # ")">]>,
         "tensor of 32-bit signless integer values, of rank " # rank, "::mlir::TensorType"> {
  list<TFL_Elem> runtimeElements = [E_I32];
  bit noneable = 0;
  bit stateful = 0;
}

/// A variable tensor that the operator reads and writes.
def TFL_StatefulTensor :
    Type<CPred<"::llvm::isa<::mlir::TensorType>($_self)">, "tensor of any type values", "::mlir::TensorType"> {
  list<TFL_Elem> runtimeElements = [];
  bit noneable = 0;
  bit stateful = 1;
}

def TFL_NoneType : Type<CPred<"::llvm::isa<::mlir::NoneType>($_self)">, "none type", "::mlir::NoneType">,
    BuildableType<"$_builder.getNoneType()">;

//===----------------------------------------------------------------------===//
// Attributes that are fields of an options table. `optionKind` is the enumerator of OptionKind in
// Target/FlatBuffer/OpTable.h; attributes without one are found by their MLIR attribute class in tfl-tblgen.
//===----------------------------------------------------------------------===//

class TFL_StringEnumAttr<list<string> cases, string kind, string what> :
    StringBasedAttr<
        Or<!foreach(c, cases, CPred<"::llvm::cast<::mlir::StringAttr>($_self).getValue() == \"" # c # "\"">)>,
        what> {
  string optionKind = kind;
}

def TFL_AFAttr : TFL_StringEnumAttr<["NONE", "RELU", "RELU_N1_TO_1", "RELU6", "TANH", "SIGN_BIT"], "Activation",
    "fused activation: NONE, RELU, RELU_N1_TO_1, RELU6, TANH or SIGN_BIT">;

def TFL_PaddingAttr : TFL_StringEnumAttr<["SAME", "VALID"], "Padding", "padding: SAME or VALID">;

def TFL_WeightsFormatAttr : TFL_StringEnumAttr<["DEFAULT", "SHUFFLED4x16INT8"], "WeightsFormat",
    "weights format: DEFAULT or SHUFFLED4x16INT8">;

//===----------------------------------------------------------------------===//
// Op base classes
//===----------------------------------------------------------------------===//

/// A field of the options table that is the element type of a result, not an attribute.
class TFL_ResultTypeOption<string f, int index> {
  string fieldName = f;
  int resultIndex = index;
}

/// A field of the options table that no attribute stands for. Where a file sets it, it is kept as a discardable
/// attribute `tfl.<field>`. `kind` is an enumerator of OptionKind.
class TFL_ExtraOption<string f, string k> {
  string fieldName = f;
  string kind = k;
}

class TFL_Op<string mnemonic, list<Trait> traits = []> : Op<TFL_Dialect, mnemonic, traits> {
  /// Enumerator of BuiltinOperator; empty for an op that no operator of its own stands for.
  string builtin = "";
  /// Name of the options table; empty when the operator has none. Attributes go into the field of their own name.
  string options = "";
  list<TFL_ResultTypeOption> resultTypeOptions = [];
  list<TFL_ExtraOption> extraOptions = [];
  /// Least number of operands a file may give; the rest are filled with tfl.no_value. -1: as many as there are.
  int minOperands = -1;
  /// Where the semantics are defined: kernel or document.
  string semantics = "";
  /// Conditions that tfl-runtime-verify checks beyond the element types; each one is a TFL_Cond.
  list<Pred> runtimeConditions = [];
}

#endif // TINFOIL_DIALECT_TFL_IR_TFLBASE_TD
