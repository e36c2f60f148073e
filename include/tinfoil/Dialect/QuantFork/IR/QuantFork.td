//===- QuantFork.td - Statistics and casts around quantization ------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_QUANTFORK_IR_QUANTFORK_TD
#define TINFOIL_DIALECT_QUANTFORK_IR_QUANTFORK_TD

include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def QuantFork_Dialect : Dialect {
  let name = "quantfork";
  let cppNamespace = "::tinfoil::quantfork";
  let summary = "Value ranges and quantization casts as training and calibration tools leave them";
  let dependentDialects = ["::mlir::quant::QuantDialect"];
}

class QuantFork_Op<string mnemonic, list<Trait> traits = []> : Op<QuantFork_Dialect, mnemonic, traits>;

def QuantFork_AnyValue : TypeConstraint<
    CPred<"::llvm::isa<::mlir::TensorType, ::mlir::VectorType, ::mlir::FloatType, ::mlir::IntegerType, "
          "::mlir::quant::QuantizedType>($_self)">,
    "a number, a quantized number, or a tensor or vector of them">;

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

class QuantFork_CastOp<string mnemonic> : QuantFork_Op<mnemonic, [Pure, SameOperandsAndResultShape]> {
  let arguments = (ins QuantFork_AnyValue:$arg);
  let results = (outs QuantFork_AnyValue:$result);
}

def QuantFork_QuantizeCastOp : QuantFork_CastOp<"qcast"> {
  let summary = "Cast to a quantized type";
  let description = [{
    The value in the quantized type of the result. Together with a `dcast` it marks a place where values are rounded
    to what the type can hold.
  }];
}

def QuantFork_DequantizeCastOp : QuantFork_CastOp<"dcast"> {
  let summary = "Cast from a quantized type";
  let description = [{
    The real value that a quantized value stands for.
  }];
}

def QuantFork_StorageCastOp : QuantFork_CastOp<"scast"> {
  let summary = "Cast between a quantized type and its storage type";
  let description = [{
    The same bits under another type: quantized on one side, the integers that store it on the other.
  }];
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

def QuantFork_StatisticsOp : QuantFork_Op<"stats", [Pure, AllTypesMatch<["arg", "result"]>]> {
  let summary = "Range of a value";
  let description = [{
    Passes its operand on and says within which range it was seen. `layerStats` holds the smallest and the largest
    value of the whole tensor; `axisStats`, where present, one such pair for each index along dimension `axis`.
  }];
  let arguments = (ins QuantFork_AnyValue:$arg, ElementsAttr:$layerStats, OptionalAttr<ElementsAttr>:$axisStats,
                       OptionalAttr<I64Attr>:$axis);
  let results = (outs QuantFork_AnyValue:$result);
  let hasVerifier = 1;
}

def QuantFork_StatisticsRefOp : QuantFork_Op<"stats_ref", [Pure, AllTypesMatch<["arg", "result"]>]> {
  let summary = "Range of a value, kept elsewhere under a key";
  let arguments = (ins QuantFork_AnyValue:$arg, StrAttr:$statsKey);
  let results = (outs QuantFork_AnyValue:$result);
}

class QuantFork_FakeQuantOp<string mnemonic> :
    QuantFork_Op<mnemonic, [Pure, AllTypesMatch<["inputs", "outputs"]>]> {
  let results = (outs QuantFork_AnyValue:$outputs);
}

def QuantFork_ConstFakeQuant : QuantFork_FakeQuantOp<"const_fake_quant"> {
  let summary = "Rounding to a quantized grid, in floating point";
  let description = [{
    Rounds to the 2^num_bits values between `min` and `max`, as training with simulated quantization does.
  }];
  let arguments = (ins QuantFork_AnyValue:$inputs, F32Attr:$min, F32Attr:$max, I64Attr:$num_bits,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$narrow_range,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$is_signed);
}

def QuantFork_ConstFakeQuantPerAxis : QuantFork_FakeQuantOp<"const_fake_quant_per_axis"> {
  let summary = "Rounding to one quantized grid for each index along an axis, in floating point";
  let arguments = (ins QuantFork_AnyValue:$inputs, F32ArrayAttr:$min, F32ArrayAttr:$max, I64Attr:$axis,
                       I64Attr:$num_bits, DefaultValuedOptionalAttr<BoolAttr, "false">:$narrow_range,
                       DefaultValuedOptionalAttr<BoolAttr, "false">:$is_signed);
  let hasVerifier = 1;
}

def QuantFork_CoupledRefOp : QuantFork_Op<"coupled_ref", [Pure, AllTypesMatch<["arg", "result"]>]> {
  let summary = "Marks values that must share one quantization";
  let arguments = (ins QuantFork_AnyValue:$arg, StrAttr:$coupledKey);
  let results = (outs QuantFork_AnyValue:$result);
}

//===----------------------------------------------------------------------===//
// Regions
//===----------------------------------------------------------------------===//

def QuantFork_QuantizeRegionOp : QuantFork_Op<"region", [Pure, IsolatedFromAbove,
                                                         SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Operations that one quantized kernel stands for";
  let description = [{
    Wraps high-precision operations together with the types that a quantized kernel of that meaning takes and gives.
  }];
  let regions = (region SizedRegion<1>:$body);
  let arguments = (ins Variadic<AnyType>:$inputs, TypeArrayAttr:$input_specs, TypeArrayAttr:$output_specs,
                       StrAttr:$logical_kernel);
  let results = (outs Variadic<AnyType>:$outputs);
  let hasVerifier = 1;
}

def QuantFork_ReturnOp : QuantFork_Op<"return", [Pure, Terminator]> {
  let summary = "End of a quantfork.region";
  let arguments = (ins Variadic<AnyType>:$results);
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
}

#endif // TINFOIL_DIALECT_QUANTFORK_IR_QUANTFORK_TD
