//===- LowerProduct.cpp - Loops over panels -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferAddress.h"
#include "Dot.h"
#include "LowerKernels.h"
#include "RangeParts.h"
#include "Work.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Codegen/Kernels/Isa.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

/// Byte offsets of rows, and what addresses them.
struct Rows {
  SmallVector<int64_t> offsets;

  std::optional<int64_t> step() const {
    if (offsets.size() < 2)
      return 0;
    int64_t first = offsets[1] - offsets[0];
    for (size_t i = 1; i < offsets.size(); ++i)
      if (offsets[i] - offsets[i - 1] != first)
        return std::nullopt;
    return first;
  }

  RowAddresses addresses(KernelBuilder &k, MicroKernels &kernels, Value base) const {
    if (auto uniform = step())
      return {base, k.c64(*uniform), Value()};
    return {base, Value(), kernels.table(k, SmallVector<int32_t>(offsets.begin(), offsets.end()))};
  }
};

/// Rows after the first `row` ones (a value).
RowAddresses skipRows(KernelBuilder &k, const RowAddresses &rows, Value row) {
  if (rows.table)
    return {rows.base, Value(), k.at(rows.table, k.mul(row, 4))};
  return {k.at(rows.base, k.mul(row, rows.step)), rows.step, Value()};
}

/// Rows of a product that see some of its taps only: those from `firstTap` to before `endTap`.
struct Edge {
  int64_t firstRow, endRow, firstTap, endTap;
};

/// A product whose rows are in memory as `in` and `out` say, for one batch and one set of weights.
struct Product {
  tflk::KernelAttr kernel;
  Geometry geometry;
  int64_t rows = 0;
  RowAddresses in, out;
  Type outElement;
  Value weights;
  Value taps, tapTable;
  SmallVector<int32_t> tapOffsets{0};
  /// In order; each has column sums of its own behind those of all taps.
  SmallVector<Edge> edges;
  Value zeroPoints, columnSums;
  bool zeroPerRow = false;
  SmallVector<EpilogueOperand> operands;
  Block *epilogue;
  RangeParts ranges;

  Product with(const RangeParts &mine) const {
    Product other = *this;
    other.ranges = mine;
    return other;
  }
};

bool isReal(const Product &p) { return isa<FloatType>(p.epilogue->getArgument(0).getType()); }

/// Whether reals are so few that every instruction would wait for the one before: a single row of few columns. By the
/// product, not by its tiles, which are others on other machines.
bool isShort(const Product &p) {
  return p.kernel.getDot() == tflk::Dot::Fma && p.rows == 1 && p.geometry.columns <= 32;
}

/// Loops of few steps cost more than the code of a kernel for this depth alone; more so where there is little else.
bool isWrittenOut(const Product &p) {
  int64_t most = isShort(p) ? 48 : 12;
  return !isOfPairs(p.kernel.getDot()) && p.geometry.steps(p.kernel) * int64_t(p.tapOffsets.size()) <= most;
}

int64_t bytesOfPanel(const Product &p) {
  return p.geometry.panelSize(p.kernel, p.kernel.getColumns()) * weightBytes(p.kernel.getDot());
}

/// The panel's part of a product: that with number `panel` (a value), of those taps only that `edge` names.
PanelCall panelOf(KernelBuilder &k, const Product &p, int64_t vectors, Value panel, Value row,
                  const Edge *edge = nullptr) {
  PanelCall call;
  call.kernel = p.kernel;
  call.vectors = vectors;
  int64_t perPanel = p.kernel.getColumns();
  Value column = k.mul(panel, perPanel);
  call.in = skipRows(k, p.in, row);
  call.out = skipRows(k, p.out, row);
  call.out.base = k.at(call.out.base, k.mul(column, k.bytes(p.outElement)));
  call.outElement = p.outElement;
  call.weights = k.at(p.weights, k.mul(panel, bytesOfPanel(p)));
  call.steps = k.c64(p.geometry.steps(p.kernel));
  call.taps = p.taps;
  call.tapTable = p.tapTable;
  if (isWrittenOut(p))
    for (auto [tap, offset] : llvm::enumerate(p.tapOffsets))
      for (int64_t step = 0; step < p.geometry.steps(p.kernel); ++step)
        call.writtenSteps.push_back({offset + step * depthStep(p.kernel.getDot()) * activationBytes(p.kernel.getDot()),
                                     p.geometry.place(p.kernel, vectors * p.kernel.getLanes(), tap, step)});
  call.zeroPerRow = p.zeroPerRow;
  if (p.zeroPoints) {
    call.zeroPoints = p.zeroPerRow ? k.at(p.zeroPoints, k.mul(row, 4)) : p.zeroPoints;
    call.columnSums = k.at(p.columnSums, k.mul(column, 4));
    // Weights are from -128 to 127.
    call.startsByPairs =
        p.zeroPerRow && multipliesPairs(p.kernel.getDot()) && p.geometry.taps * p.geometry.depth * 128 <= 1 << 15;
  }
  if (edge) {
    int64_t first = p.geometry.place(p.kernel, vectors * p.kernel.getLanes(), edge->firstTap, 0).group;
    call.weights = k.at(call.weights, first * weightBytes(p.kernel.getDot()));
    call.taps = k.c64(edge->endTap - edge->firstTap);
    call.tapTable = k.at(call.tapTable, 4 * edge->firstTap);
    if (p.columnSums)
      call.columnSums = k.at(call.columnSums, 4 * p.geometry.sets * p.geometry.columns * (edge - p.edges.begin() + 1));
  }
  for (EpilogueOperand operand : p.operands) {
    int64_t bytes = k.bytes(operand.element);
    switch (operand.kind) {
    case tflk::OperandKind::Group:
      if (operand.perRow)
        operand.rows.base = k.at(operand.rows.base, k.mul(row, bytes));
      break;
    case tflk::OperandKind::Column:
      operand.rows.base = k.at(operand.rows.base, k.mul(column, bytes));
      break;
    case tflk::OperandKind::Element:
      operand.rows = skipRows(k, operand.rows, row);
      operand.rows.base = k.at(operand.rows.base, k.mul(column, bytes));
      break;
    }
    call.operands.push_back(operand);
  }
  call.epilogue = p.epilogue;
  call.range = p.ranges.base;
  return call;
}

/// Sums of each element (PanelCall). What reals add up to must not differ among machines with FMA. (Without it only an
/// addition waits for the one before.) Of integers there are several wherever a tile has few vectors.
int64_t chainsOf(const Product &p, const PanelCall &call) {
  if (isReal(p))
    return isShort(p) ? 4 : 1;
  int64_t sums = call.rows * call.vectors;
  return isOfPairs(p.kernel.getDot()) || sums >= 4 ? 1 : sums == 1 ? 4 : 2;
}

/// Whether so many tiles of a panel prefetch the weights of the next one, whose first tile would wait for them: weights
/// are seldom in a near cache when a model comes to them. Only where a vector is a line of the cache. What is left over
/// behind full panels is the last one.
bool prefetches(const Product &p, const PanelCall &call, int64_t tiles) {
  return p.kernel.getLanes() == 16 && p.geometry.columns > p.kernel.getColumns() &&
         call.vectors * p.kernel.getLanes() == p.kernel.getColumns() && tiles > 1 && call.writtenSteps.empty();
}

/// How long so many rows of a product take.
double nanoseconds(const Product &p, int64_t rows) {
  return double(rows) * double(p.geometry.columns) * double(p.geometry.taps * p.geometry.depth) /
         (isReal(p) ? kRealsPerNanosecond : kIntegersPerNanosecond);
}

/// Rows of a block that are computed alike, from one on that begins a tile; `edge` is null where they see all taps.
struct Run {
  int64_t firstRow, endRow;
  const Edge *edge;
};

/// A block's rows by the taps that they see; a tile that is partly at an edge sees all.
SmallVector<Run> runsOf(const Product &p, int64_t firstRow, int64_t rows) {
  SmallVector<Run> runs;
  int64_t tile = p.kernel.getRows(), done = 0;
  for (const Edge &edge : p.edges) {
    int64_t first = llvm::alignTo(uint64_t(std::clamp<int64_t>(edge.firstRow - firstRow, 0, rows)), uint64_t(tile));
    int64_t end = edge.endRow >= firstRow + rows
                      ? rows
                      : llvm::alignDown(uint64_t(std::max<int64_t>(0, edge.endRow - firstRow)), uint64_t(tile));
    if (first >= end)
      continue;
    if (first > done)
      runs.push_back({done, first, nullptr});
    runs.push_back({first, end, &edge});
    done = end;
  }
  if (done < rows)
    runs.push_back({done, rows, nullptr});
  return runs;
}

/// Rows of one block, all panels; `isTask` if other blocks may run at the same time. `place` is where the first row is,
/// if that is known.
void emitPanels(KernelBuilder &k, MicroKernels &kernels, const Product &p, Value firstRow, int64_t rows, bool isTask,
                std::optional<int64_t> place = std::nullopt) {
  int64_t lanes = p.kernel.getLanes(), perPanel = p.kernel.getColumns();
  int64_t full = p.geometry.columns / perPanel, rest = p.geometry.columns % perPanel;
  auto panel = [&](int64_t vectors, int64_t lastLanes, Value number, const RangeParts &ranges) {
    Product mine = p.with(ranges);
    auto tiles = [&](int64_t tileRows, int64_t count, int64_t first, const Edge *edge) {
      if (count == 0)
        return;
      PanelCall call = panelOf(k, mine, vectors, number, first == 0 ? firstRow : k.add(firstRow, k.c64(first)), edge);
      call.rows = tileRows;
      call.chains = chainsOf(p, call);
      call.lastLanes = lastLanes;
      call.tiles = k.c64(count);
      if (prefetches(p, call, count))
        call.nextPanel = k.c64(bytesOfPanel(p));
      kernels.call(k, call);
    };
    for (const Run &run : place ? runsOf(mine, *place, rows) : SmallVector<Run>{{0, rows, nullptr}}) {
      int64_t count = run.endRow - run.firstRow, tail = count % p.kernel.getRows();
      tiles(p.kernel.getRows(), count / p.kernel.getRows(), run.firstRow, run.edge);
      tiles(tail, tail > 0, run.endRow - tail, run.edge);
    }
  };
  if (full > 0)
    tasksOver(k, full, isTask ? 0 : nanoseconds(p, rows), p.ranges, [&](Value index, const RangeParts &ranges) {
      panel(perPanel / lanes, 0, index ? index : k.c64(0), ranges);
    });
  if (rest > 0)
    panel(llvm::divideCeil(rest, lanes), rest % lanes, k.c64(full), p.ranges);
}

/// Rows of a block for tasks: sixteen to thirty-two blocks, with as few rows left over as can be.
int64_t taskBlock(const Product &p, int64_t most) {
  int64_t tile = p.kernel.getRows();
  auto blockOf = [&](int64_t blocks) {
    return std::min<int64_t>(most, llvm::divideCeil(p.rows / tile, blocks) * tile);
  };
  int64_t best = blockOf(16);
  for (int64_t blocks = 17; blocks <= 32; ++blocks)
    if (p.rows % blockOf(blocks) < p.rows % best)
      best = blockOf(blocks);
  return best;
}

/// All rows, in blocks that leave room in the cache for a panel's weights; where all weights do not need more than
/// that, in blocks whose results are still in a near cache when the next panel's are written beside them.
void emitProduct(KernelBuilder &k, MicroKernels &kernels, const Product &p) {
  int64_t tile = p.kernel.getRows();
  int64_t rowBytes = p.geometry.taps * p.geometry.depth * activationBytes(p.kernel.getDot());
  int64_t blockBytes = 512 << 10;
  if (p.geometry.setSize(p.kernel) * weightBytes(p.kernel.getDot()) <= 64 << 10) {
    rowBytes += p.geometry.columns * k.bytes(p.outElement);
    blockBytes = 128 << 10;
  }
  int64_t block = std::max<int64_t>(1, blockBytes / std::max<int64_t>(1, rowBytes) / tile) * tile;
  // Few rows: panels are the tasks.
  bool isTask = k.hasTasks && isWorthTasks(nanoseconds(p, p.rows)) && p.rows >= 16 * tile;
  auto alone = [&](int64_t row, int64_t rows) { emitPanels(k, kernels, p, k.c64(row), rows, isTask, row); };
  if (isTask)
    block = taskBlock(p, block);
  else if (p.rows <= block + block / 4)
    return alone(0, p.rows);
  int64_t full = p.rows / block, first = 0;
  double time = isTask ? nanoseconds(p, p.rows) : 0;
  // Blocks with edges are by themselves, but not where that kept threads from running them with others.
  bool hasEdges = !isTask && !p.edges.empty();
  if (hasEdges) {
    alone(0, block);
    first = 1;
    full -= p.rows % block == 0;
  }
  tasksOver(k, full - first, time, p.ranges, [&](Value index, const RangeParts &ranges) {
    Value row = index ? k.mul(index, block) : k.c64(0);
    emitPanels(k, kernels, p.with(ranges), first == 0 ? row : k.add(row, k.c64(first * block)), block, isTask);
  });
  if (full * block < p.rows)
    alone(full * block, p.rows - full * block);
}

int64_t elements(Value buffer) { return cast<ShapedType>(buffer.getType()).getNumElements(); }
Type element(Value buffer) { return cast<ShapedType>(buffer.getType()).getElementType(); }

/// What products have in common; addresses are those of batch 0.
template <typename Op> FailureOr<Product> productOf(Op op, KernelBuilder &k) {
  if (!op.getKernel() || cast<ShapedType>(op.getWeights().getType()).getRank() != 1)
    return op.emitOpError("has no packed weights: run tflk-select-kernels and tflk-pack-weights first");
  Product p;
  p.kernel = *op.getKernel();
  p.geometry = Geometry::of(op);
  p.outElement = element(op.getInit());
  p.weights = pointerTo(k, op.getWeights());
  if (op.getZeroPoints()) {
    p.zeroPoints = pointerTo(k, op.getZeroPoints());
    p.columnSums = pointerTo(k, op.getColumnSums());
  }
  p.epilogue = &op.getBody();
  auto ranges = startRanges(k, op, op.getRanges());
  if (failed(ranges))
    return failure();
  p.ranges = *ranges;
  return p;
}

} // namespace

LogicalResult lowerMatMul(tflk::MatMulOp op, KernelBuilder &k, MicroKernels &kernels) {
  auto in = byteStrides(op, op.getInput()), out = byteStrides(op, op.getInit());
  auto p = productOf(op, k);
  if (failed(in) || failed(out) || failed(p))
    return failure();
  auto shape = cast<ShapedType>(op.getInit().getType()).getShape();
  int64_t batches = shape[0];
  p->rows = shape[1];
  if (shape[0] == 0 || shape[1] == 0 || shape[2] == 0)
    return success();
  Value inBase = pointerTo(k, op.getInput()), outBase = pointerTo(k, op.getInit());
  int64_t weightBytes = k.bytes(element(op.getWeights())) * p->geometry.setSize(p->kernel);
  SmallVector<FailureOr<SmallVector<int64_t>>> strides;
  SmallVector<Value> bases;
  for (auto [index, operand] : llvm::enumerate(op.getExtras())) {
    strides.push_back(byteStrides(op, operand));
    if (failed(strides.back()))
      return failure();
    bases.push_back(pointerTo(k, operand));
  }
  auto emit = [&](Value batch) {
    auto part = [&](Value base, int64_t bytes) { return k.part(base, batch, bytes); };
    Product one = p->with(p->ranges.ofImage(k, batch));
    one.in = {part(inBase, (*in)[0]), k.c64((*in)[1]), Value()};
    one.out = {part(outBase, (*out)[0]), k.c64((*out)[1]), Value()};
    if (p->geometry.sets > 1) {
      one.weights = part(p->weights, weightBytes);
      if (one.columnSums)
        one.columnSums = part(p->columnSums, 4 * p->geometry.columns);
    }
    if (one.zeroPoints && elements(op.getZeroPoints()) > 1) {
      one.zeroPerRow = p->rows > 1;
      one.zeroPoints = part(p->zeroPoints, 4 * p->rows);
    }
    for (auto [index, operand] : llvm::enumerate(op.getExtras())) {
      EpilogueOperand extra{op.getKind(index), element(operand)};
      extra.rows.base = bases[index];
      if (extra.kind == tflk::OperandKind::Group && elements(operand) > 1) {
        extra.perRow = p->rows > 1;
        extra.rows.base = part(bases[index], p->rows * k.bytes(extra.element));
      } else if (extra.kind == tflk::OperandKind::Element) {
        extra.rows = {part(bases[index], (*strides[index])[0]), k.c64((*strides[index])[1]), Value()};
      }
      one.operands.push_back(extra);
    }
    emitProduct(k, kernels, one);
  };
  k.loopOver(batches, emit);
  return success();
}

LogicalResult lowerConv(tflk::ConvOp op, KernelBuilder &k, MicroKernels &kernels) {
  auto in = byteStrides(op, op.getInput()), out = byteStrides(op, op.getInit());
  auto p = productOf(op, k);
  if (failed(in) || failed(out) || failed(p))
    return failure();
  auto shape = cast<ShapedType>(op.getInit().getType()).getShape();
  int64_t batches = shape[0], height = shape[1], width = shape[2], groups = op.getGroups();
  p->rows = height * width;
  if (p->rows == 0 || shape[3] == 0 || batches == 0)
    return success();
  auto rowsOf = [&](ArrayRef<int64_t> strides, int64_t lines, int64_t strideH, int64_t strideW) {
    Rows rows;
    for (int64_t y = 0; y < lines; ++y)
      for (int64_t x = 0; x < width; ++x)
        rows.offsets.push_back(y * strideH * strides[1] + x * strideW * strides[2]);
    return rows;
  };
  // Places of a whole image are in tables unless they are as far apart everywhere. Of large images, each line is a
  // product of its own, whose places are.
  constexpr int64_t kLargestTable = 16384;
  int64_t lines = height;
  if (height * width > kLargestTable && width >= 32 &&
      !rowsOf(*in, height, op.getStrides()[0], op.getStrides()[1]).step()) {
    lines = 1;
    p->rows = width;
  }
  Rows inRows = rowsOf(*in, lines, op.getStrides()[0], op.getStrides()[1]), outRows = rowsOf(*out, lines, 1, 1);
  // A run of activations over a row of the window needs pixels that are neighbours.
  int64_t channelBytes = k.bytes(element(op.getInput()));
  int64_t pixelBytes = cast<ShapedType>(op.getInput().getType()).getDimSize(3) * channelBytes;
  bool merged = p->geometry.taps == op.getWindow()[0] && p->geometry.depth != pixelBytes / channelBytes;
  if (merged && (*in)[2] != pixelBytes)
    return op.emitOpError("reads an input whose pixels are not contiguous");
  SmallVector<int32_t> taps;
  int64_t perRow = p->geometry.taps / op.getWindow()[0];
  for (int64_t y = 0; y < op.getWindow()[0]; ++y)
    for (int64_t x = 0; x < perRow; ++x)
      taps.push_back(int32_t(y * op.getDilations()[0] * (*in)[1] + x * op.getDilations()[1] * (*in)[2]));
  p->tapOffsets = taps;
  if (taps.size() > 1) {
    p->taps = k.c64(taps.size());
    p->tapTable = kernels.table(k, taps);
  }
  if (lines == height && p->taps && !isWrittenOut(*p))
    for (const tflk::Stretch &stretch : tflk::stretchesAtEdges(op))
      p->edges.push_back(
          {stretch.firstLine * width, stretch.endLine * width, stretch.firstRow * perRow, stretch.endRow * perRow});
  int64_t lastLine = (height - 1) * op.getStrides()[0] * (*in)[1],
          lastRow = (width - 1) * op.getStrides()[1] * (*in)[2];
  if (lastLine + lastRow + taps.back() + pixelBytes * op.getWindow()[1] > INT32_MAX ||
      (height - 1) * (*out)[1] + (width - 1) * (*out)[2] > INT32_MAX)
    return op.emitOpError("has an image of more than 2 GiB");
  RowAddresses inAddresses = inRows.addresses(k, kernels, pointerTo(k, op.getInput()));
  RowAddresses outAddresses = outRows.addresses(k, kernels, pointerTo(k, op.getInit()));
  int64_t weightBytes = k.bytes(element(op.getWeights())) * p->geometry.setSize(p->kernel);
  SmallVector<SmallVector<int64_t>> strides;
  SmallVector<RowAddresses> extras;
  for (auto [index, operand] : llvm::enumerate(op.getExtras())) {
    auto list = byteStrides(op, operand);
    if (failed(list))
      return failure();
    strides.push_back(*list);
    Value base = pointerTo(k, operand);
    extras.push_back(op.getKind(index) == tflk::OperandKind::Element
                         ? rowsOf(*list, lines, 1, 1).addresses(k, kernels, base)
                         : RowAddresses{base, Value(), Value()});
  }
  auto emit = [&](Value batch, Value group, Value line, const RangeParts &ranges) {
    Product one = p->with(ranges);
    auto place = [&](Value base, ArrayRef<int64_t> strides, int64_t lineStep) {
      return k.part(k.part(base, batch, strides[0]), line, strides[1] * lineStep);
    };
    one.in = inAddresses;
    one.in.base = k.part(place(one.in.base, *in, op.getStrides()[0]), group, p->geometry.depth * channelBytes);
    one.out = outAddresses;
    one.out.base = k.part(place(one.out.base, *out, 1), group, p->geometry.columns * k.bytes(p->outElement));
    one.weights = k.part(one.weights, group, weightBytes);
    if (one.zeroPoints) {
      one.columnSums = k.part(one.columnSums, group, 4 * p->geometry.columns);
      if (elements(op.getZeroPoints()) > 1)
        one.zeroPoints = k.part(one.zeroPoints, batch, 4);
    }
    for (auto [index, operand] : llvm::enumerate(op.getExtras())) {
      EpilogueOperand extra{op.getKind(index), element(operand)};
      extra.rows = extras[index];
      int64_t bytes = k.bytes(extra.element);
      if (extra.kind == tflk::OperandKind::Element)
        extra.rows.base = place(extra.rows.base, strides[index], 1);
      else if (extra.kind == tflk::OperandKind::Group && elements(operand) > 1)
        extra.rows.base = k.part(extra.rows.base, batch, bytes);
      if (extra.kind != tflk::OperandKind::Group)
        extra.rows.base = k.part(extra.rows.base, group, p->geometry.columns * bytes);
      one.operands.push_back(extra);
    }
    emitProduct(k, kernels, one);
  };
  k.loopOver(batches, [&](Value batch) {
    k.loopOver(groups, [&](Value group) {
      RangeParts ranges = p->ranges.ofImage(k, batch);
      if (lines == height)
        return emit(batch, group, Value(), ranges);
      tasksOver(k, height, nanoseconds(*p, height * width), ranges,
                [&](Value line, const RangeParts &mine) { emit(batch, group, line, mine); });
    });
  });
  return success();
}

} // namespace tinfoil::codegen
