//===- Kernels.h - Which kernel a runtime takes -----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_RUNTIME_KERNELS_H
#define TINFOIL_RUNTIME_KERNELS_H

#include "llvm/ADT/StringRef.h"

namespace tinfoil::runtime {

/// What LiteRT with its default delegate (XNNPACK) runs for an op with int8 weights and float activations, in words:
/// whether the delegate takes it (`qd8`, activations quantized on the fly) or a builtin kernel. Empty where no kernel
/// computes with int8 weights.
llvm::StringRef hybridKernel(llvm::StringRef op);

} // namespace tinfoil::runtime

#endif // TINFOIL_RUNTIME_KERNELS_H
