//===- TFLAttributes.td - Attributes and types of the tfl dialect ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLATTRIBUTES_TD
#define TINFOIL_DIALECT_TFL_IR_TFLATTRIBUTES_TD

include "tinfoil/Dialect/TFL/IR/TFLBase.td"

class TFL_AttrDef<string name, string attrMnemonic, string what> : AttrDef<TFL_Dialect, name> {
  let mnemonic = attrMnemonic;
  let summary = what;
}

//===----------------------------------------------------------------------===//
// Enumerations
//===----------------------------------------------------------------------===//

class TFL_Enum<string name, string what, list<I32EnumAttrCase> cases> : I32EnumAttr<name, what, cases> {
  let genSpecializedAttr = 0;
  let cppNamespace = "::tinfoil::tfl";
}

def TFL_DimensionType : TFL_Enum<"DimensionType", "storage of a dimension of a sparse tensor", [
  I32EnumAttrCase<"DENSE", 0>, I32EnumAttrCase<"SPARSE_CSR", 1>
]>;
def TFL_DimensionTypeAttr : EnumAttr<TFL_Dialect, TFL_DimensionType, "dimension_type_attr"> {
  let assemblyFormat = "`<` $value `>`";
}

def TFL_MirrorPaddingType : TFL_Enum<"MirrorPaddingType", "mirror padding with or without the border repeated", [
  I32EnumAttrCase<"REFLECT", 0>, I32EnumAttrCase<"SYMMETRIC", 1>
]>;
def TFL_MirrorPaddingAttr : EnumAttr<TFL_Dialect, TFL_MirrorPaddingType, "mirror_pad_attr"> {
  string optionKind = "MirrorPad";
}

def TFL_LSTMKernelType : TFL_Enum<"LSTMKernelType", "kernel of an LSTM operator", [
  I32EnumAttrCase<"FULL", 0>, I32EnumAttrCase<"BASIC", 1>
]>;
def TFL_LSTMKernelTypeAttr : EnumAttr<TFL_Dialect, TFL_LSTMKernelType, "lstm_kernel_type_attr"> {
  string optionKind = "LSTMKernel";
}
def TFL_LSTMKernelFull : AttrConstraint<
    CPred<"::llvm::cast<::tinfoil::tfl::LSTMKernelTypeAttr>($_self).getValue() == "
          "::tinfoil::tfl::LSTMKernelType::FULL">, "whose value is FULL">;
def TFL_LSTMKernelBasic : AttrConstraint<
    CPred<"::llvm::cast<::tinfoil::tfl::LSTMKernelTypeAttr>($_self).getValue() == "
          "::tinfoil::tfl::LSTMKernelType::BASIC">, "whose value is BASIC">;

//===----------------------------------------------------------------------===//
// Constraints on builtin attributes
//===----------------------------------------------------------------------===//

def TFL_NonNegativeFloat : AttrConstraint<
    CPred<"::llvm::cast<::mlir::FloatAttr>($_self).getValueAsDouble() >= 0.0">, "whose value is non-negative">;
def TFL_IsFalse : AttrConstraint<CPred<"!::llvm::cast<::mlir::BoolAttr>($_self).getValue()">, "whose value is false">;

def TFL_TensorTypeAttr : TypeAttrBase<"::mlir::TensorType", "a tensor type">;

//===----------------------------------------------------------------------===//
// Attribute and type classes
//===----------------------------------------------------------------------===//

def TFL_ConstBytesAttr : TFL_AttrDef<"ConstBytes", "const_bytes", "bytes, written in hexadecimal"> {
  let description = [{
    `#tfl<const_bytes : "0x0A1B">`: the options of a custom operator as they stand in the file.
  }];
  let parameters = (ins StringRefParameter<"the bytes">:$value);
  let hasCustomAssemblyFormat = 1;
  string optionKind = "ConstBytes";
}

def TFL_DimensionMetadataAttr : TFL_AttrDef<"DimensionMetadata", "dimension_metadata",
                                            "one dimension of a sparse tensor"> {
  let description = [{
    A dense dimension has an extent; a compressed one has segments and indices.
  }];
  let parameters = (ins "::tinfoil::tfl::DimensionTypeAttr":$format, "int32_t":$dense_size,
                        OptionalArrayRefParameter<"int32_t">:$segments, OptionalArrayRefParameter<"int32_t">:$indices);
  let hasCustomAssemblyFormat = 1;
}

def TFL_SparsityParameterAttr : TFL_AttrDef<"SparsityParameter", "sparsity_parameter",
                                            "how the values of a sparse tensor are laid out"> {
  let parameters = (ins OptionalArrayRefParameter<"int32_t">:$traversal_order,
                        OptionalArrayRefParameter<"int32_t">:$block_map,
                        OptionalArrayRefParameter<"::tinfoil::tfl::DimensionMetadataAttr">:$dim_metadata);
  let hasCustomAssemblyFormat = 1;
}

def TFL_ExternalBufferAttr : TFL_AttrDef<"ExternalBuffer", "external_buffer", "a range of bytes in another file"> {
  let parameters = (ins StringRefParameter<"the group of files">:$group_name, "uint64_t":$offset, "uint64_t":$length,
                        StringRefParameter<"how the bytes are packed">:$packing);
  let assemblyFormat = "`<` struct(params) `>`";
}

def TFL_ControlType : TypeDef<TFL_Dialect, "Control"> {
  let mnemonic = "control";
  let summary = "a token that orders operations";
}
def TFL_Control : Type<CPred<"::llvm::isa<::tinfoil::tfl::ControlType>($_self)">, "control token">;

#endif // TINFOIL_DIALECT_TFL_IR_TFLATTRIBUTES_TD
