//===- ImportTensor.h - Tensors of a file as types and constants -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_FLATBUFFER_IMPORTTENSOR_H
#define TINFOIL_LIB_TARGET_FLATBUFFER_IMPORTTENSOR_H

#include "ModelFile.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace tinfoil::flatbuffer {

/// Tensor type of a tensor: dynamic where its shape signature says so, quantized where it has scales. With
/// `narrowRange` an 8-bit symmetric type excludes the lowest value, as weights of affine operands do.
mlir::FailureOr<mlir::TensorType> importType(const ModelFile &file, int subgraph, int tensor,
                                             mlir::MLIRContext *context, bool narrowRange = false);

/// Whether the tensor has data in the file, or is a variable (whose data may be missing), or has no elements.
bool isConstant(const ModelFile &file, const tflite::Tensor &tensor);

/// The op that yields the constant: tfl.pseudo_const, tfl.pseudo_qconst, or their sparse forms.
mlir::FailureOr<mlir::Value> importConstant(const ModelFile &file, int subgraph, int tensor, mlir::OpBuilder &builder,
                                            bool narrowRange = false);

/// Location with the tensor's name, or the file as a whole: errors must have a place.
mlir::Location tensorLoc(const ModelFile &file, const tflite::Tensor &tensor, mlir::MLIRContext *context);

/// quantfork.stats on `value` where the tensor has a range but no scale; otherwise `value` itself.
mlir::Value importStats(const tflite::Tensor &tensor, mlir::Value value, mlir::OpBuilder &builder);

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_LIB_TARGET_FLATBUFFER_IMPORTTENSOR_H
