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

#include "tinfoil/Codegen/Common/Context.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

/// Emits loops over rows, tiles of pixels and vectors of channels. Sums are added up in the order of taps.
///
/// A kernel that holds the sums of as many rows as the window has goes down a strip of rows: each row of the input is
/// read once and adds to all sums that see it, of which one is done with it. Others make one row after the other.
class DepthwiseEmitter {
public:
  DepthwiseEmitter(tflk::DepthwiseOp op, KernelBuilder &k, ArrayRef<int64_t> in, ArrayRef<int64_t> out)
      : op(op), k(k), in(in), out(out), margins(op.getMargins()) {
    auto kernel = op.getKernel();
    lanes = kernel ? kernel->getLanes() : 16;
    pixels = kernel ? kernel->getRows() : 4;
    fused = !kernel || kernel->getDot() == tflk::Dot::Fma;
    rolls = kernel && kernel->getColumns() > kernel->getLanes();
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
    int64_t strip = rolls ? rowsOfStrip() : 1;
    k.loop(k.c64(shape[0]), {}, [&](Value batch, ValueRange) {
      RangeParts images = all->ofImage(k, batch);
      tasksOver(k, llvm::divideCeil(shape[1], strip), nanoseconds(), images, [&](Value index, const RangeParts &mine) {
        ranges = mine;
        row = index ? k.mul(index, strip) : k.c64(0);
        image = batch;
        // Margins are not there: what is before the image is an address only.
        Value from = k.at(k.at(x, k.mul(batch, in[0])), k.mul(row, in[1] * op.getStrides()[0]));
        from = k.at(from, k.c64(-margins[0] * in[1] - margins[2] * in[2]));
        if (rolls)
          rows = k.op<arith::MinSIOp>(k.c64(strip), k.sub(k.c64(shape[1]), row));
        else
          findRowsOfTaps();
        emitTiles(from, k.at(k.at(y, k.mul(batch, out[0])), k.mul(row, out[1])));
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

  /// A strip has rows enough that those which are read twice do not matter, and no more than a near cache holds.
  int64_t rowsOfStrip() {
    int64_t most = k.hasTasks && isWorthTasks(nanoseconds()) ? std::max<int64_t>(4, shape[1] / 16) : 32;
    return llvm::divideCeil(shape[1], llvm::divideCeil(shape[1], most));
  }

  /// Tiles at the edges by themselves, all others in one loop.
  void emitTiles(Value from, Value to) {
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
    auto vector = [&](Value channel, int64_t partial) {
      Tile tile{pixel, channel, count, partial, column};
      Value x = k.at(from, k.mul(channel, 4));
      Value y = k.at(to, k.mul(channel, k.bytes(cast<ShapedType>(op.getInit().getType()).getElementType())));
      if (rolls)
        emitStrip(tile, x, y);
      else
        finish(tile, emitSums(tile, x), row, y);
    };
    if (full > 0)
      k.loop(k.c64(full), {}, [&](Value block, ValueRange) {
        vector(k.mul(block, lanes), 0);
        return SmallVector<Value>();
      });
    if (rest > 0)
      vector(k.c64(full * lanes), rest);
  }

  /// Some pixels of a row, a vector of channels each; only the first `partial` ones if that is not 0. `column` is the
  /// first pixel's where taps may be outside.
  struct Tile {
    Value pixel, channel;
    int64_t count, partial;
    std::optional<int64_t> column;
  };

  Value load(Type element, Value pointer, int64_t partial) {
    VectorType type = k.vec(lanes, element);
    return partial == 0 ? k.load(type, pointer, k.bytes(element)) : k.loadFirst(type, pointer, partial);
  }

  Value weightAt(const Tile &tile, Value w, int64_t tap) {
    return load(k.f32(), k.at(w, tap * shape[3] * 4), tile.partial);
  }

  Value multiplyAdd(Value x, Value weight, Value sum) {
    if (fused)
      return LLVM::FMAOp::create(k.b, k.loc, x, weight, sum);
    return k.op<arith::AddFOp>(sum, k.op<arith::MulFOp>(x, weight));
  }

  /// The pixel at `x` that a tap of a tile's pixel is multiplied with; null outside of the image.
  Value pixelAt(const Tile &tile, Value x, int64_t pixel, int64_t tap) {
    if (tile.column && !isInside(*tile.column, pixel, tap))
      return Value();
    int64_t offset = (pixel * op.getStrides()[1] + tap * op.getDilations()[1]) * in[2];
    return load(k.f32(), k.at(x, offset), tile.partial);
  }

  SmallVector<Value> emitSums(const Tile &tile, Value x) {
    Value w = k.at(weights, k.mul(tile.channel, 4));
    int64_t width = op.getWindow()[1], rowBytes = width * shape[3] * 4;
    auto rowOfTaps = [&](Value x, Value w, ValueRange sums) {
      SmallVector<Value> next(sums);
      for (int64_t tap = 0; tap < width; ++tap) {
        Value weight;
        for (int64_t p = 0; p < tile.count; ++p) {
          Value value = pixelAt(tile, x, p, tap);
          if (!value)
            continue;
          if (!weight)
            weight = weightAt(tile, w, tap);
          next[p] = multiplyAdd(value, weight, next[p]);
        }
      }
      return next;
    };
    SmallVector<Value> sums = noSums(tile);
    int64_t rowStep = op.getDilations()[0] * in[1];
    if (tapRows) {
      sums = SmallVector<Value>(k.loop(tapRows, sums, [&](Value index, ValueRange sums) {
        Value y = k.add(index, firstTapRow);
        return rowOfTaps(k.at(x, k.mul(y, rowStep)), k.at(w, k.mul(y, rowBytes)), sums);
      }));
    } else if (op.getWindow()[0] * width <= 25) {
      for (int64_t y = 0; y < op.getWindow()[0]; ++y)
        sums = rowOfTaps(k.at(x, y * rowStep), k.at(w, y * rowBytes), sums);
    } else {
      sums = SmallVector<Value>(k.loop(k.c64(op.getWindow()[0]), sums, [&](Value y, ValueRange sums) {
        return rowOfTaps(k.at(x, k.mul(y, rowStep)), k.at(w, k.mul(y, rowBytes)), sums);
      }));
    }
    return sums;
  }

  SmallVector<Value> noSums(const Tile &tile) { return SmallVector<Value>(tile.count, k.zero(k.vec(lanes, k.f32()))); }

  /// A tile of all rows of a strip; `x` and `y` are those of its first one.
  void emitStrip(const Tile &tile, Value x, Value y) {
    int64_t width = op.getWindow()[1], height = cast<ShapedType>(op.getInput().getType()).getDimSize(1);
    SmallVector<Value> taps;
    Value w = k.at(weights, k.mul(tile.channel, 4));
    for (int64_t tap = 0; tap < op.kRollingRows * width; ++tap)
      taps.push_back(weightAt(tile, w, tap));
    // What row `tapRow` of the window adds to sums, where it lies on the row at `x`.
    auto plus = [&](ValueRange sums, Value x, int64_t tapRow) {
      SmallVector<Value> next(sums);
      for (int64_t p = 0; p < tile.count; ++p)
        for (int64_t tap = 0; tap < width; ++tap)
          if (Value value = pixelAt(tile, x, p, tap))
            next[p] = multiplyAdd(value, taps[tapRow * width + tap], next[p]);
      return next;
    };
    auto when = [&](Value condition, llvm::function_ref<SmallVector<Value>()> then, ValueRange otherwise) {
      auto branch = scf::IfOp::create(
          k.b, k.loc, condition, [&](OpBuilder &, Location) { scf::YieldOp::create(k.b, k.loc, then()); },
          [&](OpBuilder &, Location) { scf::YieldOp::create(k.b, k.loc, otherwise); });
      return SmallVector<Value>(branch.getResults());
    };
    // Of the next row that will be done, and of the one after it.
    SmallVector<Value> first = noSums(tile), second;
    if (margins[0] == 0)
      first = plus(first, x, 0);
    else
      first = when(
          arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::sgt, row, k.c64(0)),
          [&] { return plus(first, x, 0); }, first);
    Value next = k.at(x, in[1]);
    first = plus(first, next, 1);
    second = plus(noSums(tile), next, 0);
    // The window's last row is outside of the image for the last row only, if for any.
    Value inside = k.op<arith::MinSIOp>(rows, k.sub(k.c64(height + margins[0] - 2), row));
    SmallVector<Value> sums(first);
    sums.append(second);
    sums = SmallVector<Value>(k.loop(inside, sums, [&](Value index, ValueRange sums) {
      Value x2 = k.at(x, k.mul(k.add(index, k.c64(2)), in[1]));
      finish(tile, plus(sums.take_front(tile.count), x2, 2), k.add(row, index), k.at(y, k.mul(index, out[1])));
      SmallVector<Value> carried = plus(sums.drop_front(tile.count), x2, 1);
      carried.append(plus(noSums(tile), x2, 0));
      return carried;
    }));
    if (margins[1] == 0)
      return;
    when(arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::slt, inside, rows),
         [&] {
           sums.resize(tile.count);
           finish(tile, sums, k.add(row, inside), k.at(y, k.mul(inside, out[1])));
           return SmallVector<Value>();
         },
         {});
  }

  /// Make results of sums, those of a row of the result.
  void finish(const Tile &tile, ArrayRef<Value> sums, Value row, Value y) {
    auto [pixel, channel, count, partial, column] = tile;
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
  bool fused, rolls;
  std::array<int64_t, 4> margins;
  /// Null where all rows of the window are inside.
  Value firstTapRow, tapRows;
  Value weights, image;
  /// The row at hand, or the first of a strip and how many it has.
  Value row, rows;
  /// Those that what is at hand may write.
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
