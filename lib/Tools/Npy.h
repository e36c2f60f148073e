//===- Npy.h - Tensors in NumPy's file format -------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format is NumPy's NEP 1: a magic number, a dictionary in Python's syntax, the elements. Only little-endian, C
// order arrays of plain types are read.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_NPY_H
#define TINFOIL_LIB_TOOLS_NPY_H

#include "tinfoil/Reference/Tensor.h"

#include "llvm/Support/raw_ostream.h"

namespace tinfoil::tools {

/// The tensor in the bytes of a .npy file, of which the elements must be those that `elementType` has in such files.
/// Nothing, and `why`, if the file is damaged or holds another type.
std::optional<reference::Tensor> readNpy(llvm::StringRef bytes, mlir::Type elementType, std::string &why);

/// Write a tensor as a .npy file. Quantized types are written as their integers, narrow ones as bytes.
void writeNpy(const reference::Tensor &tensor, llvm::raw_ostream &os);

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_NPY_H
