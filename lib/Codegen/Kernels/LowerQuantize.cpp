//===- LowerQuantize.cpp - Quantization at run time -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Two passes over an image: its range, then its integers, written with their margins. Rows of matrices have a way of
// their own.
//
//===----------------------------------------------------------------------===//

#include "BufferAddress.h"
#include "LowerKernels.h"
#include "QuantizeBuilder.h"
#include "RangeParts.h"

#include "tinfoil/Codegen/Common/Context.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

constexpr int64_t kLanes = kQuantizeLanes;

/// The number of elements that forVectors leaves: all where they are fewer than a vector.
Value leftOver(KernelBuilder &k, Value count) {
  Value isShort = arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::ult, count, k.c64(kLanes));
  return arith::SelectOp::create(k.b, k.loc, isShort, count, k.c64(0));
}

/// Lanes folded to one, always in the same order.
Value fold(KernelBuilder &k, Value vector, llvm::function_ref<Value(KernelBuilder &, Value, Value)> combine) {
  for (int64_t half = kLanes / 2; half >= 1; half /= 2) {
    SmallVector<int64_t> low, high;
    for (int64_t i = 0; i < half; ++i) {
      low.push_back(i);
      high.push_back(half + i);
    }
    Value x = vector::ShuffleOp::create(k.b, k.loc, vector, vector, low);
    Value y = vector::ShuffleOp::create(k.b, k.loc, vector, vector, high);
    vector = combine(k, x, y);
  }
  return vector::ExtractOp::create(k.b, k.loc, vector, ArrayRef<int64_t>{0});
}

/// (x, rows, bytes from row to row, elements of a row) -> least and greatest value, 0 counted in.
func::FuncOp rangeFunction(KernelBuilder &k, tflk::QuantizeOp op) {
  return getFunction(
      k, op, "tflk_range", {k.ptr(), k.i64(), k.i64(), k.i64()}, {k.f32(), k.f32()},
      [&](KernelBuilder &k, ValueRange arguments) -> SmallVector<Value> {
        Value x = arguments[0], rows = arguments[1], step = arguments[2], count = arguments[3];
        VectorType type = k.vec(kLanes, k.f32());
        // Ends of ranges of vectors in turn, then those of elements.
        size_t chains = rangesAtOnce(op);
        SmallVector<Value> start(2 * chains, k.zero(type));
        start.append(2, k.cf32(0));
        ValueRange found = k.loop(rows, start, [&](Value row, ValueRange carried) {
          Value from = k.at(x, k.mul(row, step));
          auto take = [&](Type type, Value i, ValueRange best) {
            Value value = k.load(type, k.at(from, k.mul(i, 4)), 4);
            return meet(k, value, value, best);
          };
          auto one = [&](Value i, ValueRange best) {
            SmallVector<Value> met = take(type, i, best.take_front(2));
            llvm::append_range(met, best.drop_front(2));
            return met;
          };
          auto four = [&](Value i, ValueRange best) {
            SmallVector<Value> met;
            for (size_t chain = 0; chain < chains; ++chain)
              llvm::append_range(met, take(type, k.add(i, k.c64(chain * kLanes)), best.slice(2 * chain, 2)));
            return met;
          };
          SmallVector<Value> next = forVectors(k, count, carried.take_front(2 * chains), one,
                                               chains == 4 ? QuantizeStep(four) : QuantizeStep());
          llvm::append_range(next, k.loop(leftOver(k, count), carried.take_back(2),
                                          [&](Value i, ValueRange best) { return take(k.f32(), i, best); }));
          return next;
        });
        SmallVector<Value> ends(found.take_front(2));
        for (size_t chain = 1; chain < chains; ++chain)
          ends = meet(k, found[2 * chain], found[2 * chain + 1], ends);
        return meet(k, fold(k, ends[0], lesser), fold(k, ends[1], greater), found.take_back(2));
      });
}

/// (x, q, elements, factor, zero): one run.
func::FuncOp runFunction(KernelBuilder &k, tflk::QuantizeOp op) {
  return getFunction(k, op, "tflk_quantize_" + suffix(op), {k.ptr(), k.ptr(), k.i64(), k.f32(), k.i32()}, {},
                     [&](KernelBuilder &k, ValueRange arguments) -> SmallVector<Value> {
                       Value x = arguments[0], q = arguments[1], count = arguments[2];
                       Value factor = k.splat(arguments[3], kLanes), zero = k.splat(arguments[4], kLanes);
                       int64_t bytes = k.bytes(cast<ShapedType>(op.getOutput().getType()).getElementType());
                       quantizeVectors(k, op, x, q, count, factor, zero);
                       k.loop(leftOver(k, count), {}, [&](Value i, ValueRange) {
                         Value value = k.load(k.f32(), k.at(x, k.mul(i, 4)), 4);
                         Value integer = quantized(k, op.getRecipe(), value, arguments[3], arguments[4]);
                         k.store(asStored(k, op, integer), k.at(q, k.mul(i, bytes)));
                         return SmallVector<Value>();
                       });
                       return {};
                     });
}

/// (q, elements, value): a margin.
func::FuncOp fillFunction(KernelBuilder &k, Operation *at, Type element) {
  return getFunction(k, at, ("tflk_fill_" + llvm::Twine(element.getIntOrFloatBitWidth())).str(),
                     {k.ptr(), k.i64(), element}, {},
                     [&](KernelBuilder &k, ValueRange arguments) -> SmallVector<Value> {
                       Value q = arguments[0], count = arguments[1];
                       Value wide = k.splat(arguments[2], kLanes);
                       int64_t bytes = k.bytes(element);
                       forVectors(k, count, {}, [&](Value i, ValueRange) {
                         k.store(wide, k.at(q, k.mul(i, bytes)));
                         return SmallVector<Value>();
                       });
                       k.loop(leftOver(k, count), {}, [&](Value i, ValueRange) {
                         k.store(arguments[2], k.at(q, k.mul(i, bytes)));
                         return SmallVector<Value>();
                       });
                       return {};
                     });
}

/// What a group of reals is in memory: runs of contiguous elements, `step` bytes apart.
struct Runs {
  int64_t count, step, length;

  /// A single long run in pieces of one length; what is left over is `rest` elements behind them.
  Runs pieces() const {
    constexpr int64_t kPiece = 1024;
    return count > 1 || length < 2 * kPiece ? *this : Runs{length / kPiece, 4 * kPiece, kPiece};
  }
  int64_t rest() const { return count > 1 || pieces().count == 1 ? 0 : length % pieces().length; }
};

/// Two passes, sixteen elements a nanosecond.
double nanoseconds(int64_t elements) { return double(elements) / 8; }

/// The least and the greatest value of a group, by several threads if it is large.
std::pair<Value, Value> rangeOf(KernelBuilder &k, tflk::QuantizeOp op, Value from, const Runs &runs) {
  func::FuncOp range = rangeFunction(k, op);
  auto call = [&](Value from, int64_t count, const Runs &each) {
    auto ends =
        func::CallOp::create(k.b, k.loc, range, ValueRange{from, k.c64(count), k.c64(each.step), k.c64(each.length)});
    return std::pair<Value, Value>(ends.getResult(0), ends.getResult(1));
  };
  Runs each = runs.pieces();
  double time = nanoseconds(runs.count * runs.length);
  constexpr int64_t kParts = 16;
  if (!k.hasTasks || !isWorthTasks(time) || each.count < kParts)
    return call(from, runs.count, runs);
  OpBuilder atEntry = OpBuilder::atBlockBegin(&op->getParentOfType<func::FuncOp>().getBody().front());
  KernelBuilder entry(atEntry, k.loc);
  Value found = LLVM::AllocaOp::create(atEntry, k.loc, k.ptr(), k.f32(), entry.c64(2 * kParts), 4);
  int64_t perPart = each.count / kParts, whole = perPart * kParts;
  k.tasksOver(kParts, time, [&](Value part) {
    auto [low, high] = call(k.at(from, k.mul(part, perPart * each.step)), perPart, each);
    Value place = k.at(found, k.mul(part, 8));
    k.store(low, place, 4);
    k.store(high, k.at(place, 4), 4);
  });
  SmallVector<Value> ends{k.cf32(0), k.cf32(0)};
  ends = SmallVector<Value>(k.loop(k.c64(kParts), ends, [&](Value part, ValueRange best) {
    Value place = k.at(found, k.mul(part, 8));
    return meet(k, k.load(k.f32(), place, 4), k.load(k.f32(), k.at(place, 4), 4), best);
  }));
  auto more = [&](int64_t offset, int64_t count, int64_t length) {
    if (count == 0 || length == 0)
      return;
    auto [low, high] = call(k.at(from, offset), count, {count, each.step, length});
    ends = meet(k, low, high, ends);
  };
  more(whole * each.step, each.count - whole, each.length);
  more(each.count * each.step, 1, runs.rest());
  return {ends[0], ends[1]};
}

/// What the parts of an image that a product left come to.
std::pair<Value, Value> gatheredRange(KernelBuilder &k, Value from, int64_t parts) {
  VectorType type = k.vec(kLanes, k.f32());
  SmallVector<Value> ends(2, k.zero(type));
  ends = SmallVector<Value>(k.loop(k.c64(parts), ends, [&](Value part, ValueRange best) {
    Value place = k.at(from, k.mul(part, kRangePartBytes));
    return meet(k, k.load(type, place, 4), k.load(type, k.at(place, kRangeEndBytes), 4), best);
  }));
  return {fold(k, ends[0], lesser), fold(k, ends[1], greater)};
}

} // namespace

LogicalResult lowerQuantize(tflk::QuantizeOp op, KernelBuilder &k) {
  auto in = byteStrides(op, op.getInput()), out = byteStrides(op, op.getOutput());
  if (failed(in) || failed(out))
    return failure();
  auto inType = cast<ShapedType>(op.getInput().getType());
  auto shape = inType.getShape();
  Type element = cast<ShapedType>(op.getOutput().getType()).getElementType();
  int64_t bytes = k.bytes(element);
  auto [top, bottom, left, right] = op.getMargins();
  // Runs of contiguous elements: the rows of an image, or all that a group has.
  int64_t rows = 1, run = 1, inStep = 0, outStep = 0;
  int64_t dim = shape.size() - 1;
  for (int64_t expected = 4; dim >= 1 && (*in)[dim] == expected; --dim) {
    if (dim == 1 && !op.getPadding().empty())
      break;
    run *= shape[dim];
    expected *= shape[dim];
  }
  if (dim > 1)
    return op.emitOpError("reads an input that is not contiguous");
  if (dim == 1) {
    rows = shape[1];
    inStep = (*in)[1];
    outStep = (*out)[1];
  }
  if (inType.getNumElements() == 0)
    return success();
  Value x = pointerTo(k, op.getInput()), q = pointerTo(k, op.getOutput());
  Value scales = pointerTo(k, op.getScales()), zeros = pointerTo(k, op.getZeroPoints());
  auto quantize = runFunction(k, op);
  int64_t channels = shape.back();
  int64_t done = 0;
  Value gathered = op.getRanges() ? pointerTo(k, op.getRanges()) : Value();
  int64_t parts = gathered ? cast<ShapedType>(op.getRanges().getType()).getDimSize(1) : 0;
  if (rows == 1 && op.getPadding().empty() && shape[0] >= kLanes && !gathered)
    done = emitQuantizeRows(k, op, x, q, shape[0], run, (*in)[0], (*out)[0], scales, zeros);
  // Many groups are tasks, parts of few.
  bool isMany = shape[0] >= 8;
  double time = nanoseconds(rows * run);
  if (done == shape[0])
    return success();
  k.tasksOver(shape[0] - done, isMany && done == 0 ? double(shape[0]) * time : 0, [&](Value index) {
    Value group = index ? k.add(index, k.c64(done)) : k.c64(done);
    Value from = k.at(x, k.mul(group, (*in)[0])), to = k.at(q, k.mul(group, (*out)[0]));
    auto [low, high] = gathered ? gatheredRange(k, k.at(gathered, k.mul(group, parts * kRangePartBytes)), parts)
                                : rangeOf(k, op, from, {rows, inStep, run});
    QuantizeParameters parameters = parametersOf(k, op.getRecipe(), low, high);
    k.store(parameters.scale, k.at(scales, k.mul(group, 4)), 4);
    k.store(parameters.zero, k.at(zeros, k.mul(group, 4)), 4);
    auto fill = [&](Value at, int64_t count) {
      if (count == 0)
        return;
      Value value = asStored(k, op, parameters.zero);
      func::CallOp::create(k.b, k.loc, fillFunction(k, op, element), ValueRange{at, k.c64(count), value});
    };
    fill(to, top * outStep / bytes);
    auto each = [&](Value from, Value to, int64_t count) {
      func::CallOp::create(k.b, k.loc, quantize,
                           ValueRange{from, to, k.c64(count), parameters.factor, parameters.zero});
    };
    double rowTime = isMany ? 0 : time;
    if (rows > 1 || !op.getPadding().empty() || !k.hasTasks) {
      k.tasksOver(rows, rowTime, [&](Value index) {
        Value row = index ? index : k.c64(0);
        Value rowTo = k.at(k.at(to, k.mul(row, outStep)), top * outStep);
        fill(rowTo, left * channels);
        rowTo = k.at(rowTo, left * channels * bytes);
        each(k.at(from, k.mul(row, inStep)), rowTo, run);
        fill(k.at(rowTo, run * bytes), right * channels);
      });
    } else {
      Runs whole{1, 0, run}, pieces = whole.pieces();
      k.tasksOver(pieces.count, rowTime, [&](Value piece) {
        each(k.part(from, piece, pieces.step), k.part(to, piece, pieces.length * bytes), pieces.length);
      });
      if (int64_t rest = whole.rest())
        each(k.at(from, (run - rest) * 4), k.at(to, (run - rest) * bytes), rest);
    }
    fill(k.at(to, (top + rows) * outStep), bottom * outStep / bytes);
  });
  return success();
}

} // namespace tinfoil::codegen
