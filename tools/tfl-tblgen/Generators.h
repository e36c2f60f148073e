//===- Generators.h - What tfl-tblgen can generate --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_TOOLS_TFLTBLGEN_GENERATORS_H
#define TINFOIL_TOOLS_TFLTBLGEN_GENERATORS_H

namespace llvm {
class raw_ostream;
class RecordKeeper;
} // namespace llvm

namespace tinfoil {

// Every generator returns true on failure, as TableGenMain wants it.

/// One entry per operator: builtin code, options table, and which attribute goes into which field.
bool emitOpTable(llvm::raw_ostream &os, const llvm::RecordKeeper &records);

/// Version rules and first runtimes per builtin operator (lib/Runtime/OperatorVersions.td).
bool emitOperatorVersions(llvm::raw_ostream &os, const llvm::RecordKeeper &records);

/// Element types that kernels take for each operand and result, and their further conditions.
bool emitRuntimeVerify(llvm::raw_ostream &os, const llvm::RecordKeeper &records);

/// The ODS names of the operands of every op.
bool emitOperandNames(llvm::raw_ostream &os, const llvm::RecordKeeper &records);

} // namespace tinfoil

#endif // TINFOIL_TOOLS_TFLTBLGEN_GENERATORS_H
