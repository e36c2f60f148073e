//===- Policy.h - Which weight becomes what, and why ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Deciding is apart from doing: the policy looks at a function and gives one decision, with a reason, for every use of
// every weight. Passes apply decisions; reports print them.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_QUANTIZATION_POLICY_H
#define TINFOIL_QUANTIZATION_POLICY_H

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Numerics/CompensatedRounding.h"
#include "tinfoil/Quantization/CustomOpMap.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinTypes.h"

#include <string>
#include <vector>

namespace tinfoil::quantization {

enum class WeightType { Int8, Float16 };

/// How weights become integers.
enum class Rounding {
  /// Each to the nearest.
  Nearest,
  /// To nearest, and then a few the other way, so that errors cancel out in every channel.
  Compensated,
};

/// Options of the policy, in a form that has no command-line flags in it.
struct DynamicRangeOptions {
  WeightType weights = WeightType::Int8;
  /// One scale per output channel where kernels know it; otherwise one per tensor.
  bool perChannel = true;
  /// The same for fully_connected, whose per-channel form older runtimes refuse.
  bool perChannelDense = true;
  /// Weights of fewer elements stay float.
  int64_t minElements = 1024;
  Rounding rounding = Rounding::Compensated;
  /// Take what rounding adds on average, as far as that can be told without data, out of the biases.
  bool biasCorrection = true;
  /// Keep int8 in the file but compute in float everywhere.
  bool weightOnly = false;
  /// Ops by name (`tfl.conv_2d`, or a custom code) that compute in float; their weights are still int8 in the file.
  std::vector<std::string> opsBlocklist;
  /// Locations whose ops keep float weights.
  std::vector<std::string> locsBlocklist;
  CustomOpMap customOps;
  /// Compute scales in float, as quantizers before the dialect did.
  bool legacyFloatScale = false;
  /// Do what the incumbent's passes do, where that is a defect too: see docs/deviations.md.
  bool compatible = false;
};

enum class Decision {
  /// int8 weights straight into the op.
  Int8,
  /// int8 weights behind a tfl.dequantize.
  Int8WeightOnly,
  /// float16 weights behind a tfl.dequantize.
  Float16,
  /// Stays as it is.
  Float,
};
llvm::StringRef stringify(Decision decision);

/// The answer for one use of one weight.
struct WeightDecision {
  mlir::Operation *user = nullptr;
  unsigned operand = 0;
  /// The f32 constant, or a tfl.dequantize of a float16 one.
  mlir::Value constant;
  Decision decision = Decision::Float;
  /// Element type of the stored weights; null where they stay as they are. With Float it is f32, for a float16 constant
  /// whose op takes int8 weights beside it.
  mlir::Type storedElement;
  /// For a table whose rows are gathered: what each row is divided by, in steps of 1/127, or empty.
  llvm::SmallVector<int8_t, 0> rowFactors;
  /// Whether the op takes weights at all: false for operands that no kernel knows in int8.
  bool eligible = false;
  std::string reason;
};

/// Decisions for all float constants of a function, regions included, in program order. The function is not changed.
llvm::SmallVector<WeightDecision> decide(mlir::func::FuncOp function, const DynamicRangeOptions &options);

/// Whether an op computes with int8 weights under these options; otherwise they reach it through tfl.dequantize.
/// `why` says what speaks against it.
bool hasHybridKernel(mlir::Operation *op, const DynamicRangeOptions &options, std::string *why = nullptr);

/// What the elements of a weight belong to, where a kernel sums their products up by output channels.
std::optional<numerics::Channels> channelsOf(mlir::Operation *op, unsigned operand, mlir::RankedTensorType type);

/// Whether the location of an op is on the blocklist.
bool isLocationBlocked(mlir::Operation *op, const DynamicRangeOptions &options);

/// Operands of the op that may be int8, from its interface or the custom-op map.
llvm::SmallVector<int> quantizableOperands(mlir::Operation *op, const CustomOpMap &customOps);

/// The float values of a constant, read through a tfl.dequantize of float16; nothing if it has none.
std::optional<llvm::SmallVector<float, 0>> floatValues(mlir::Value constant);

/// A hash of a constant's bytes in the file: equal for weights that can share a buffer.
uint64_t contentOf(mlir::Value constant);

/// Bytes in a file of a tensor whose elements are stored in another type: data, and for each scale itself and its zero
/// point.
int64_t storedBytes(mlir::RankedTensorType type, mlir::Type element);

/// ODS name of an operand, such as `filter`, or `#3`.
std::string operandName(mlir::Operation *op, unsigned operand);

} // namespace tinfoil::quantization

#endif // TINFOIL_QUANTIZATION_POLICY_H
