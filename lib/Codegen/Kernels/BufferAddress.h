//===- BufferAddress.h - Buffers as pointers --------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_BUFFERADDRESS_H
#define TINFOIL_LIB_CODEGEN_KERNELS_BUFFERADDRESS_H

#include "KernelBuilder.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace tinfoil::codegen {

/// The first element of a buffer of static shape and strides.
mlir::Value pointerTo(KernelBuilder &k, mlir::Value buffer);

/// Strides in bytes; an error where they are not static or neighbours of the last dimension are not neighbours in
/// memory.
mlir::FailureOr<llvm::SmallVector<int64_t>> byteStrides(mlir::Operation *op, mlir::Value buffer);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_BUFFERADDRESS_H
