//===- Kernel.cpp - What a micro-kernel takes ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFLK/IR/Geometry.h"

#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;

namespace tinfoil::tflk {

//===----------------------------------------------------------------------===//
// Instructions
//===----------------------------------------------------------------------===//

bool multipliesReals(Dot dot) { return dot == Dot::Fma || dot == Dot::MulAdd; }

bool isOfPairs(Dot dot) { return dot == Dot::SMMla || dot == Dot::SMMlaPaired; }

bool isSigned(Dot dot) { return dot == Dot::SDot || isOfPairs(dot); }

int64_t depthStep(Dot dot) {
  switch (dot) {
  case Dot::Fma:
  case Dot::MulAdd:
  case Dot::SMull:
    return 1;
  case Dot::PMAddWd:
    return 2;
  case Dot::VpDpBusd:
  case Dot::SDot:
    return 4;
  case Dot::SMMla:
  case Dot::SMMlaPaired:
    return 8;
  }
  return 1;
}

int64_t weightBytes(Dot dot) { return multipliesReals(dot) ? 4 : 1; }

int64_t activationBytes(Dot dot) {
  switch (dot) {
  case Dot::Fma:
  case Dot::MulAdd:
    return 4;
  case Dot::PMAddWd:
  case Dot::SMull:
    return 2;
  default:
    return 1;
  }
}

//===----------------------------------------------------------------------===//
// The attribute
//===----------------------------------------------------------------------===//

/// The sums that one instruction makes, where there is no choice.
static ArrayRef<int64_t> lanesOf(Dot dot) {
  static constexpr int64_t kX86[] = {4, 8, 16}, kARM[] = {4};
  switch (dot) {
  case Dot::VpDpBusd:
  case Dot::PMAddWd:
    return kX86;
  case Dot::SDot:
  case Dot::SMMla:
  case Dot::SMMlaPaired:
    return kARM;
  case Dot::Fma:
  case Dot::MulAdd:
  case Dot::SMull:
    return {};
  }
  return {};
}

LogicalResult KernelAttr::verify(llvm::function_ref<InFlightDiagnostic()> emitError, Dot dot, int64_t rows,
                                 int64_t columns, int64_t lanes, int64_t bits) {
  if (rows < 1 || columns < 1 || lanes < 1)
    return emitError() << "a kernel's rows, columns and lanes must be positive";
  if (columns % lanes != 0)
    return emitError() << "a kernel's " << columns << " columns are no multiple of its " << lanes << " lanes";
  // No machine has registers for half of that; code grows with it.
  constexpr int64_t kMostSums = 4096;
  if (rows > kMostSums || columns > kMostSums || rows * columns > kMostSums)
    return emitError() << "a kernel must not hold more than " << kMostSums << " sums";
  if (bits != 8 && (bits != 4 || multipliesReals(dot)))
    return emitError() << "a kernel's weights must be of 8 bits, or of 4 if they are integers, not of " << bits;
  ArrayRef<int64_t> allowed = lanesOf(dot);
  if (!allowed.empty() && !llvm::is_contained(allowed, lanes)) {
    InFlightDiagnostic error = emitError() << "'" << stringifyDot(dot) << "' takes vectors of ";
    llvm::interleave(allowed, [&](int64_t count) { error << count; }, [&] { error << " or "; });
    return error << " lanes, not of " << lanes;
  }
  if (dot == Dot::SMMlaPaired && rows % 2 != 0)
    return emitError() << "'smmla_paired' takes an even number of rows, not " << rows;
  return success();
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

Geometry Geometry::of(MatMulOp op) {
  auto in = cast<ShapedType>(op.getInput().getType()), out = cast<ShapedType>(op.getInit().getType());
  Geometry g{1, out.getDimSize(2), 1, in.getDimSize(2)};
  // Packed weights say by their size how many sets they are.
  auto weights = cast<ShapedType>(op.getWeights().getType());
  g.sets = weights.getRank() == 3
               ? weights.getDimSize(0)
               : std::max<int64_t>(1, weights.getNumElements() / std::max<int64_t>(1, g.setSize(*op.getKernel())));
  return g;
}

Geometry Geometry::of(ConvOp op) {
  auto in = cast<ShapedType>(op.getInput().getType()), out = cast<ShapedType>(op.getInit().getType());
  int64_t groups = op.getGroups(), depth = in.getDimSize(3) / groups;
  Geometry g{groups, out.getDimSize(3) / groups, op.getWindow()[0] * op.getWindow()[1], depth};
  // A row of the window is one run.
  if (groups == 1 && op.getDilations()[1] == 1) {
    g.taps = op.getWindow()[0];
    g.depth = op.getWindow()[1] * depth;
  }
  return g;
}

SmallVector<Stretch> stretchesAtEdges(ConvOp op) {
  SmallVector<Stretch> stretches;
  if (op.getBlank().empty())
    return stretches;
  int64_t lines = cast<ShapedType>(op.getInit().getType()).getDimSize(1), rows = op.getWindow()[0];
  int64_t top = op.getBlank()[0], bottom = cast<ShapedType>(op.getInput().getType()).getDimSize(1) - op.getBlank()[1];
  for (int64_t line = 0; line < lines; ++line) {
    int64_t place = line * op.getStrides()[0], dilation = op.getDilations()[0];
    // How many rows of the window are above an edge.
    auto above = [&](int64_t edge) {
      return std::min(rows, (std::max<int64_t>(0, edge - place) + dilation - 1) / dilation);
    };
    int64_t first = above(top), end = std::max(first, above(bottom));
    if (first == 0 && end == rows)
      continue;
    if (!stretches.empty() && stretches.back().endLine == line && stretches.back().firstRow == first &&
        stretches.back().endRow == end)
      stretches.back().endLine = line + 1;
    else
      stretches.push_back({line, line + 1, first, end});
  }
  return stretches;
}

Geometry Geometry::of(PackOp op) {
  auto weights = cast<ShapedType>(op.getWeights().getType());
  bool isTransposed = op.getTransposed();
  return {weights.getDimSize(0), weights.getDimSize(isTransposed ? 2 : 1), 1, weights.getDimSize(isTransposed ? 1 : 2)};
}

std::optional<int64_t> Geometry::packedSize(KernelAttr kernel) const {
  // Far from what rounding up could carry over.
  constexpr int64_t kMost = int64_t(1) << 48;
  int64_t size = 1;
  for (int64_t factor : {depth, columns, taps, sets})
    if (factor < 0 || factor > kMost)
      return std::nullopt;
  for (int64_t factor : {steps(kernel) * depthStep(kernel.getDot()), paddedColumns(kernel), taps, sets}) {
    std::optional<int64_t> product = llvm::checkedMul(size, factor);
    if (!product)
      return std::nullopt;
    size = *product;
  }
  // As large, or smaller where weights share bytes.
  return sets * setSize(kernel);
}

int64_t unitSize(KernelAttr kernel) {
  return isOfPairs(kernel.getDot()) ? 16 : kernel.getLanes() * depthStep(kernel.getDot());
}

int64_t unitsPerStep(KernelAttr kernel, int64_t panelColumns) {
  return panelColumns * depthStep(kernel.getDot()) / unitSize(kernel);
}

int64_t groupSteps(Dot dot) { return dot == Dot::SDot ? 4 : 1; }

int64_t groupSize(KernelAttr kernel, int64_t panelColumns, int64_t steps) {
  int64_t units = steps * unitsPerStep(kernel, panelColumns);
  return unitSize(kernel) * (kernel.getBits() == 4 ? llvm::divideCeil(units, 2) : units);
}

int64_t Geometry::panelSize(KernelAttr kernel, int64_t panelColumns) const {
  return place(kernel, panelColumns, taps, 0).group;
}

Geometry::Place Geometry::place(KernelAttr kernel, int64_t panelColumns, int64_t tap, int64_t step) const {
  int64_t together = groupSteps(kernel.getDot()), groups = steps(kernel) / together;
  int64_t size = groupSize(kernel, panelColumns, together), single = groupSize(kernel, panelColumns, 1);
  int64_t begin = tap * (groups * size + steps(kernel) % together * single);
  // Steps that fill no group are one each.
  if (step >= groups * together)
    return {begin + groups * size + (step - groups * together) * single, 0};
  return {begin + step / together * size, step % together * unitsPerStep(kernel, panelColumns)};
}

} // namespace tinfoil::tflk
