//===- TFType.td - Types of TensorFlow that TFL text uses -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFTYPE_IR_TFTYPE_TD
#define TINFOIL_DIALECT_TFTYPE_IR_TFTYPE_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/DialectBase.td"

def TFType_Dialect : Dialect {
  let name = "tf_type";
  let cppNamespace = "::tinfoil::tf_type";
  let summary = "Element types of TensorFlow that have no counterpart in MLIR";
  let description = [{
    Strings, resource handles, variants and TensorFlow's own quantized integers, as element types of tensors.
    Attributes of this namespace that some other tool wrote are kept as opaque text.
  }];
  let useDefaultTypePrinterParser = 1;
  let extraClassDeclaration = [{
    ::mlir::Attribute parseAttribute(::mlir::DialectAsmParser &parser, ::mlir::Type type) const override;
  }];
}

class TFType_Type<string name, string typeMnemonic, string what> : TypeDef<TFType_Dialect, name> {
  let mnemonic = typeMnemonic;
  let summary = what;
}

def TFType_String : TFType_Type<"String", "string", "a string of bytes, of any length">;
def TFType_Quint8 : TFType_Type<"Quint8", "quint8",
    "quantized unsigned 8-bit integer; the parameters are not part of it">;
def TFType_Qint8 : TFType_Type<"Qint8", "qint8", "quantized 8-bit integer; the parameters are not part of it">;
def TFType_Quint16 : TFType_Type<"Quint16", "quint16",
    "quantized unsigned 16-bit integer; the parameters are not part of it">;
def TFType_Qint16 : TFType_Type<"Qint16", "qint16", "quantized 16-bit integer; the parameters are not part of it">;
def TFType_Qint32 : TFType_Type<"Qint32", "qint32", "quantized 32-bit integer; the parameters are not part of it">;

/// `name` alone, or `name<tensor, ...>`.
class TFType_WithSubtypes<string name, string typeMnemonic, string what> : TFType_Type<name, typeMnemonic, what> {
  let parameters = (ins OptionalArrayRefParameter<"::mlir::TensorType", "types of what it holds">:$subtypes);
  let hasCustomAssemblyFormat = 1;
  let builders = [TypeBuilder<(ins), [{ return $_get($_ctxt, ::llvm::ArrayRef<::mlir::TensorType>()); }]>];
}

def TFType_Resource : TFType_WithSubtypes<"Resource", "resource", "a handle of a variable, a table or the like">;
def TFType_Variant : TFType_WithSubtypes<"Variant", "variant", "a value of a type that is known at run time only">;

#endif // TINFOIL_DIALECT_TFTYPE_IR_TFTYPE_TD
