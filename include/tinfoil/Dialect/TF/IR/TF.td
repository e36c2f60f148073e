//===- TF.td - The tf namespace -------------------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TF_IR_TF_TD
#define TINFOIL_DIALECT_TF_IR_TF_TD

include "mlir/IR/DialectBase.td"

def TF_Dialect : Dialect {
  let name = "tf";
  let cppNamespace = "::tinfoil::tf";
  let summary = "TensorFlow operators, known by name only";
  let description = [{
    An open namespace: every `tf.*` operation and attribute parses, prints and verifies, none is defined. Readers of
    TensorFlow graphs and of models with TensorFlow operators put their operations here.
  }];
  let dependentDialects = ["::tinfoil::tf_type::TFTypeDialect"];
  let extraClassDeclaration = [{
    ::mlir::Attribute parseAttribute(::mlir::DialectAsmParser &parser, ::mlir::Type type) const override;
  }];
}

#endif // TINFOIL_DIALECT_TF_IR_TF_TD
