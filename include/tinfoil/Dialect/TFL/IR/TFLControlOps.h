//===- TFLControlOps.h - Control flow, calls, custom operators -*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLCONTROLOPS_H
#define TINFOIL_DIALECT_TFL_IR_TFLCONTROLOPS_H

#include "tinfoil/Dialect/TFL/IR/TFLOpsBase.h"

#include "llvm/ADT/BitVector.h"

#define GET_OP_CLASSES
#include "tinfoil/Dialect/TFL/IR/TFLControlOps.h.inc"

namespace tinfoil::tfl {

/// The loop without the values in `dropped`, in whose place nothing uses the results or, outside of the terminator of
/// the body, the arguments.
void eraseLoopValues(mlir::RewriterBase &rewriter, WhileOp op, const llvm::BitVector &dropped);

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_TFLCONTROLOPS_H
