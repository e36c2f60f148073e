//===- LowerDepthwise.cpp - Convolutions of single channels ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferAddress.h"
#include "LowerKernels.h"
#include "RangeParts.h"
#include "Work.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

/// Emits loops over rows, tiles of pixels and vectors of channels. Sums are added up in the order of taps.
class DepthwiseEmitter {
public:
  DepthwiseEmitter(tflk::DepthwiseOp op, KernelBuilder &k, ArrayRef<int64_t> in, ArrayRef<int64_t> out)
      : op(op), k(k), in(in), out(out), margins(op.getMargins()) {
    auto kernel = op.getKernel();
    lanes = kernel ? kernel->getLanes() : 16;
    pixels = kernel ? kernel->getRows() : 4;
    fused = !kernel || kernel->getDot() == tflk::Dot::Fma;
    shape = cast<ShapedType>(op.getInit().getType()).getShape();
  }

  LogicalResult emit() {
    for (Value operand : op.getExtras()) {
      auto list = byteStrides(op, operand);
      if (failed(list))
        return failure();
      strides.push_back(*list);
      bases.push_back(pointerTo(k, operand));
    }
    Value x = pointerTo(k, op.getInput()), y = pointerTo(k, op.getInit());
    weights = pointerTo(k, op.getWeights());
    auto all = startRanges(k, op, op.getRanges());
    if (failed(all))
      return failure();
    k.loop(k.c64(shape[0]), {}, [&](Value batch, ValueRange) {
      tasksOver(k, shape[1], nanoseconds(), all->ofImage(k, batch), [&](Value index, const RangeParts &mine) {
        ranges = mine;
        row = index ? index : k.c64(0);
        image = batch;
        // Margins are not there: what is before the image is an address only.
        Value from = k.at(k.at(x, k.mul(batch, in[0])), k.mul(row, in[1] * op.getStrides()[0]));
        from = k.at(from, k.c64(-margins[0] * in[1] - margins[2] * in[2]));
        findRowsOfTaps();
        emitRow(from, k.at(k.at(y, k.mul(batch, out[0])), k.mul(row, out[1])));
      });
      return SmallVector<Value>();
    });
    return success();
  }

private:
  /// Of an image.
  double nanoseconds() { return double(productsOf(op) / shape[0]) / kDepthwisePerNanosecond; }

  /// Which rows of the window are in the image; all of them where there is no margin.
  void findRowsOfTaps() {
    if (margins[0] == 0 && margins[1] == 0)
      return;
    int64_t height = cast<ShapedType>(op.getInput().getType()).getDimSize(1), dilation = op.getDilations()[0];
    Value top = k.mul(row, op.getStrides()[0]);
    // The first is the least y with top + y * dilation >= margin, the end the least with that >= margin + height.
    auto firstBehind = [&](int64_t edge) {
      Value distance = k.sub(k.c64(edge + dilation - 1), top);
      distance = k.op<arith::MaxSIOp>(distance, k.c64(0));
      Value y = dilation == 1 ? distance : k.op<arith::DivUIOp>(distance, k.c64(dilation));
      return k.op<arith::MinSIOp>(y, k.c64(op.getWindow()[0]));
    };
    firstTapRow = firstBehind(margins[0]);
    tapRows = k.sub(firstBehind(margins[0] + height), firstTapRow);
  }

  /// Whether a tap of a pixel is in the image; `column` is that of the tile's first pixel.
  bool isInside(int64_t column, int64_t pixel, int64_t tap) {
    int64_t x = (column + pixel) * op.getStrides()[1] + tap * op.getDilations()[1] - margins[2];
    return x >= 0 && x < cast<ShapedType>(op.getInput().getType()).getDimSize(2);
  }

  /// Tiles at the edges by themselves, all others in one loop.
  void emitRow(Value from, Value to) {
    auto isFull = [&](int64_t tile) {
      int64_t column = tile * pixels, last = op.getWindow()[1] - 1;
      return column + pixels <= shape[2] && isInside(column, 0, 0) && isInside(column, pixels - 1, last);
    };
    int64_t tiles = llvm::divideCeil(shape[2], pixels), tile = 0;
    while (tile < tiles) {
      int64_t end = tile;
      while (end < tiles && isFull(end))
        ++end;
      if (end > tile) {
        int64_t first = tile;
        k.loopOver(end - tile, [&](Value index) {
          Value number = index ? k.add(index, k.c64(first)) : k.c64(first);
          emitPixels(from, to, k.mul(number, pixels), pixels, {});
        });
        tile = end;
        continue;
      }
      int64_t column = tile * pixels;
      emitPixels(from, to, k.c64(column), std::min(pixels, shape[2] - column), column);
      ++tile;
    }
  }

  /// A tile of so many pixels; `column` is that of the first if taps may be outside.
  void emitPixels(Value from, Value to, Value pixel, int64_t count, std::optional<int64_t> column) {
    from = k.at(from, k.mul(pixel, in[2] * op.getStrides()[1]));
    to = k.at(to, k.mul(pixel, out[2]));
    int64_t full = shape[3] / lanes, rest = shape[3] % lanes;
    if (full > 0)
      k.loop(k.c64(full), {}, [&](Value block, ValueRange) {
        emitVector(from, to, pixel, k.mul(block, lanes), count, 0, column);
        return SmallVector<Value>();
      });
    if (rest > 0)
      emitVector(from, to, pixel, k.c64(full * lanes), count, rest, column);
  }

  Value load(Type element, Value pointer, int64_t partial) {
    VectorType type = k.vec(lanes, element);
    return partial == 0 ? k.load(type, pointer, k.bytes(element)) : k.loadFirst(type, pointer, partial);
  }

  void emitVector(Value from, Value to, Value pixel, Value channel, int64_t count, int64_t partial,
                  std::optional<int64_t> column) {
    Value x = k.at(from, k.mul(channel, 4)), w = k.at(weights, k.mul(channel, 4));
    int64_t channelBytes = shape[3] * 4, width = op.getWindow()[1];
    auto rowOfTaps = [&](Value x, Value w, ValueRange sums) {
      SmallVector<Value> next(sums);
      for (int64_t tap = 0; tap < width; ++tap) {
        Value weight;
        for (int64_t p = 0; p < count; ++p) {
          if (column && !isInside(*column, p, tap))
            continue;
          if (!weight)
            weight = load(k.f32(), k.at(w, tap * channelBytes), partial);
          int64_t offset = (p * op.getStrides()[1] + tap * op.getDilations()[1]) * in[2];
          Value value = load(k.f32(), k.at(x, offset), partial);
          next[p] = fused ? Value(LLVM::FMAOp::create(k.b, k.loc, value, weight, next[p]))
                          : k.op<arith::AddFOp>(next[p], k.op<arith::MulFOp>(value, weight));
        }
      }
      return next;
    };
    SmallVector<Value> sums(count, k.zero(k.vec(lanes, k.f32())));
    int64_t rowStep = op.getDilations()[0] * in[1];
    if (tapRows) {
      sums = SmallVector<Value>(k.loop(tapRows, sums, [&](Value index, ValueRange sums) {
        Value y = k.add(index, firstTapRow);
        return rowOfTaps(k.at(x, k.mul(y, rowStep)), k.at(w, k.mul(y, width * channelBytes)), sums);
      }));
    } else if (op.getWindow()[0] * width <= 25) {
      for (int64_t y = 0; y < op.getWindow()[0]; ++y)
        sums = rowOfTaps(k.at(x, y * rowStep), k.at(w, y * width * channelBytes), sums);
    } else {
      sums = SmallVector<Value>(k.loop(k.c64(op.getWindow()[0]), sums, [&](Value y, ValueRange sums) {
        return rowOfTaps(k.at(x, k.mul(y, rowStep)), k.at(w, k.mul(y, width * channelBytes)), sums);
      }));
    }
    SmallVector<SmallVector<Value>> arguments(count);
    for (int64_t p = 0; p < count; ++p)
      arguments[p].push_back(sums[p]);
    for (auto [index, operand] : llvm::enumerate(op.getExtras())) {
      Type element = cast<ShapedType>(operand.getType()).getElementType();
      int64_t bytes = k.bytes(element);
      Value base = bases[index];
      switch (op.getKind(index)) {
      case tflk::OperandKind::Column: {
        Value value = load(element, k.at(base, k.mul(channel, bytes)), partial);
        for (auto &list : arguments)
          list.push_back(value);
        break;
      }
      case tflk::OperandKind::Group: {
        bool one = cast<ShapedType>(operand.getType()).getNumElements() == 1;
        Value value = k.splat(k.load(element, one ? base : k.at(base, k.mul(image, bytes)), bytes), lanes);
        for (auto &list : arguments)
          list.push_back(value);
        break;
      }
      case tflk::OperandKind::Element: {
        Value at = k.at(k.at(base, k.mul(image, strides[index][0])), k.mul(row, strides[index][1]));
        at = k.at(k.at(at, k.mul(pixel, strides[index][2])), k.mul(channel, bytes));
        for (int64_t p = 0; p < count; ++p)
          arguments[p].push_back(load(element, k.at(at, p * strides[index][2]), partial));
        break;
      }
      }
    }
    Type element = cast<ShapedType>(op.getInit().getType()).getElementType();
    Value y = k.at(to, k.mul(channel, k.bytes(element)));
    RangeKeeper range(k, ranges.base, lanes);
    for (int64_t p = 0; p < count; ++p) {
      Value value = k.inlineOnVectors(op.getBody(), arguments[p], lanes)[0];
      range.take(value, partial);
      Value at = k.at(y, p * out[2]);
      if (partial == 0)
        k.store(value, at, k.bytes(element));
      else
        k.storeFirst(value, at, partial);
    }
    range.store();
  }

  tflk::DepthwiseOp op;
  KernelBuilder &k;
  ArrayRef<int64_t> in, out, shape;
  int64_t lanes, pixels;
  bool fused;
  std::array<int64_t, 4> margins;
  /// Null where all rows of the window are inside.
  Value firstTapRow, tapRows;
  Value weights, image, row;
  /// Those that the row at hand may write.
  RangeParts ranges;
  SmallVector<SmallVector<int64_t>> strides;
  SmallVector<Value> bases;
};

} // namespace

LogicalResult lowerDepthwise(tflk::DepthwiseOp op, KernelBuilder &k) {
  auto in = byteStrides(op, op.getInput()), out = byteStrides(op, op.getInit());
  if (failed(in) || failed(out))
    return failure();
  if (cast<ShapedType>(op.getInit().getType()).getNumElements() == 0)
    return success();
  return DepthwiseEmitter(op, k, *in, *out).emit();
}

} // namespace tinfoil::codegen
