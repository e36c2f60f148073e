//===- QuantizeRows.cpp - Quantization of the rows of a matrix -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows are often short (the channels of a pixel), so that sixteen at a time share what is to be done for each: ranges
// are folded crosswise, and the sixteen scales and zero points are vectors.
//
//===----------------------------------------------------------------------===//

#include "QuantizeBuilder.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

constexpr int64_t kLanes = kQuantizeLanes;

/// Each of sixteen vectors folded to one element, in their order.
Value foldAll(KernelBuilder &k, SmallVector<Value> vectors,
              llvm::function_ref<Value(KernelBuilder &, Value, Value)> combine) {
  for (int64_t width = kLanes / 2; width >= 1; width /= 2) {
    // The lower and the upper halves of all groups of two vectors, which have as many groups together.
    SmallVector<int64_t> low, high;
    for (int64_t group = 0; group < kLanes / width; ++group)
      for (int64_t i = 0; i < width; ++i) {
        low.push_back(group * 2 * width + i);
        high.push_back(group * 2 * width + width + i);
      }
    SmallVector<Value> next;
    for (size_t i = 0; i < vectors.size(); i += 2) {
      Value x = vector::ShuffleOp::create(k.b, k.loc, vectors[i], vectors[i + 1], low);
      Value y = vector::ShuffleOp::create(k.b, k.loc, vectors[i], vectors[i + 1], high);
      next.push_back(combine(k, x, y));
    }
    vectors = std::move(next);
  }
  return vectors.front();
}

/// Emits the body of a function (x, q, blocks, bytes from row to row of x and q, elements of a row, scales, zero
/// points).
class RowsEmitter {
public:
  RowsEmitter(KernelBuilder &k, tflk::QuantizeOp op, ValueRange arguments, int64_t length)
      : k(k), op(op), args(arguments), length(length), isShort(length < kLanes) {
    element = cast<ShapedType>(op.getOutput().getType()).getElementType();
    reals = k.vec(kLanes, k.f32());
    lows = local(kLanes);
    highs = local(kLanes);
    factors = local(1);
  }

  void emit() {
    k.loop(args[2], {}, [&](Value block, ValueRange) {
      findParameters(block);
      quantizeBlock(block);
      return SmallVector<Value>();
    });
  }

private:
  /// Memory of so many vectors.
  Value local(int64_t vectors) { return LLVM::AllocaOp::create(k.b, k.loc, k.ptr(), reals, k.c64(vectors), 64); }

  Value load(Value row, Value i) {
    return isShort ? k.loadFirst(reals, row, length) : k.load(reals, k.at(row, k.mul(i, 4)), 4);
  }

  Value ofBlock(Value base, Value block, Value rowBytes) { return k.at(base, k.mul(k.mul(block, rowBytes), kLanes)); }

  void findParameters(Value block) {
    Value x = ofBlock(args[0], block, args[3]);
    int64_t together = isShort ? 1 : rangesAtOnce(op);
    k.loopOver(kLanes / together, [&](Value group) {
      Value first = k.mul(group, together);
      SmallVector<Value> rows, ranges(2 * together, k.zero(reals));
      for (int64_t r = 0; r < together; ++r)
        rows.push_back(k.at(x, k.mul(k.add(first, k.c64(r)), args[3])));
      auto step = [&](Value i, ValueRange best) {
        SmallVector<Value> met;
        for (auto [r, row] : llvm::enumerate(rows)) {
          Value value = load(row, i);
          llvm::append_range(met, meet(k, value, value, best.slice(2 * r, 2)));
        }
        return met;
      };
      ranges = isShort ? step(Value(), ranges) : forVectors(k, args[5], ranges, step);
      for (int64_t r = 0; r < together; ++r) {
        Value place = k.mul(k.add(first, k.c64(r)), 4 * kLanes);
        k.store(ranges[2 * r], k.at(lows, place), 64);
        k.store(ranges[2 * r + 1], k.at(highs, place), 64);
      }
    });
    auto all = [&](Value from) {
      SmallVector<Value> vectors;
      for (int64_t r = 0; r < kLanes; ++r)
        vectors.push_back(k.load(reals, k.at(from, r * 4 * kLanes), 64));
      return vectors;
    };
    QuantizeParameters p =
        parametersOf(k, op.getRecipe(), foldAll(k, all(lows), lesser), foldAll(k, all(highs), greater));
    k.store(p.factor, factors, 64);
    k.store(p.scale, k.at(args[6], k.mul(block, 4 * kLanes)), 4);
    k.store(p.zero, k.at(args[7], k.mul(block, 4 * kLanes)), 4);
  }

  void quantizeBlock(Value block) {
    Value x = ofBlock(args[0], block, args[3]), q = ofBlock(args[1], block, args[4]);
    Value zeros = k.at(args[7], k.mul(block, 4 * kLanes));
    auto quantizeRow = [&](Value r, llvm::function_ref<void(Value, Value)> store) {
      Value row = k.at(x, k.mul(r, args[3])), place = k.mul(r, 4), to = q;
      if (op.getIsPaired()) {
        Value odd = k.op<arith::AndIOp>(r, k.c64(1));
        to = k.at(k.at(to, k.mul(k.sub(r, odd), args[4])), k.mul(odd, 8));
      } else {
        to = k.at(to, k.mul(r, args[4]));
      }
      Value factor = k.splat(k.load(k.f32(), k.at(factors, place), 4), kLanes);
      Value zero = k.splat(k.load(k.i32(), k.at(zeros, place), 4), kLanes);
      if (!isShort && !op.getIsPaired())
        return quantizeVectors(k, op, row, to, args[5], factor, zero);
      auto step = [&](Value i, ValueRange) {
        Value wide = quantized(k, op.getRecipe(), load(row, i), factor, zero);
        int64_t bytes = k.bytes(element) * (op.getIsPaired() ? 2 : 1);
        store(asStored(k, op, wide), i ? k.at(to, k.mul(i, bytes)) : to);
        return SmallVector<Value>();
      };
      if (isShort)
        step(Value(), {});
      else
        forVectors(k, args[5], {}, step);
    };
    auto storeAll = [&](Value vector, Value to) {
      if (!op.getIsPaired())
        return k.store(vector, to);
      for (int64_t half : {0, 8}) {
        auto lanes = llvm::to_vector(llvm::seq<int64_t>(half, half + 8));
        k.store(vector::ShuffleOp::create(k.b, k.loc, vector, vector, lanes), k.at(to, 2 * half));
      }
    };
    // What a short row writes too much is in the next ones, which come later; behind the last ones of a block there are
    // not enough.
    int64_t last = isShort ? llvm::divideCeil(kLanes, length) - 1 : 0;
    k.loopOver(kLanes - last, [&](Value r) { quantizeRow(r ? r : k.c64(0), storeAll); });
    if (last == 0)
      return;
    k.loopOver(last, [&](Value r) {
      Value first = k.c64(kLanes - last);
      quantizeRow(r ? k.add(r, first) : first, [&](Value vector, Value to) { k.storeFirst(vector, to, length); });
    });
  }

  KernelBuilder &k;
  tflk::QuantizeOp op;
  ValueRange args;
  int64_t length;
  bool isShort;
  Type element;
  VectorType reals;
  /// The ends of each row's range, lane by lane, and what rows are multiplied with.
  Value lows, highs, factors;
};

/// Rows of fewer elements than a vector have a function for their length.
func::FuncOp rowsFunction(KernelBuilder &k, tflk::QuantizeOp op, int64_t length) {
  std::string name = "tflk_quantize_rows_" + suffix(op);
  if (length < kLanes)
    name += "_" + std::to_string(length);
  Type i64 = k.i64(), ptr = k.ptr();
  return getFunction(k, op, name, {ptr, ptr, i64, i64, i64, i64, ptr, ptr}, {},
                     [&](KernelBuilder &k, ValueRange arguments) {
                       RowsEmitter(k, op, arguments, length).emit();
                       return SmallVector<Value>();
                     });
}

} // namespace

int64_t emitQuantizeRows(KernelBuilder &k, tflk::QuantizeOp op, Value x, Value q, int64_t rows, int64_t length,
                         int64_t inStep, int64_t outStep, Value scales, Value zeros) {
  func::FuncOp function = rowsFunction(k, op, length);
  int64_t blocks = rows / kLanes, perTask = blocks;
  double time = double(rows * length) / 8 + double(rows) * 3;
  if (k.hasTasks)
    perTask = std::max<int64_t>(1, blocks / 16);
  auto call = [&](Value first, int64_t count) {
    auto part = [&](Value base, int64_t step) { return k.part(base, first, step * kLanes); };
    func::CallOp::create(k.b, k.loc, function,
                         ValueRange{part(x, inStep), part(q, outStep), k.c64(count), k.c64(inStep), k.c64(outStep),
                                    k.c64(length), part(scales, 4), part(zeros, 4)});
  };
  k.tasksOver(blocks / perTask, time, [&](Value task) { call(task ? k.mul(task, perTask) : Value(), perTask); });
  if (int64_t rest = blocks % perTask)
    call(k.c64(blocks - rest), rest);
  return blocks * kLanes;
}

} // namespace tinfoil::codegen
