//===- LowerQuantize.cpp - Quantization at run time -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The arithmetic is that of Numerics/ActivationQuantization.h, to the last bit. Two passes over an image: its range,
// then its integers, written with their margins.
//
//===----------------------------------------------------------------------===//

#include "BufferAddress.h"
#include "LowerKernels.h"

#include "tinfoil/Codegen/Common/Context.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;

namespace tinfoil::codegen {

using arith::CmpFPredicate;
using tflk::Recipe;

namespace {

constexpr int64_t kLanes = 16;

Value select(KernelBuilder &k, CmpFPredicate predicate, Value x, Value y) {
  return arith::SelectOp::create(k.b, k.loc, arith::CmpFOp::create(k.b, k.loc, predicate, x, y), x, y);
}

/// A private function of the module, made by `emit` unless it is there.
func::FuncOp getFunction(KernelBuilder &k, Operation *at, StringRef name, TypeRange arguments, TypeRange results,
                         llvm::function_ref<SmallVector<Value>(KernelBuilder &, ValueRange)> emit) {
  auto module = at->getParentOfType<ModuleOp>();
  if (auto function = module.lookupSymbol<func::FuncOp>(name))
    return function;
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  auto function = makeFunction(b, name, arguments, results);
  b.setInsertionPointToStart(&function.getBody().front());
  KernelBuilder inner(b, function.getLoc());
  func::ReturnOp::create(b, function.getLoc(), emit(inner, function.getArguments()));
  return function;
}

/// Visits `count` elements in vectors; the last one overlaps the one before it. Fewer than a vector are visited one by
/// one. `vector` and `scalar` take an index and values carried; what they do twice must be as if done once.
using Step = llvm::function_ref<SmallVector<Value>(Value index, ValueRange carried)>;
SmallVector<Value> forVectors(KernelBuilder &k, Value count, ValueRange carried, Step vector) {
  Value width = k.c64(kLanes);
  Value full = k.op<arith::DivUIOp>(count, width);
  SmallVector<Value> values(
      k.loop(full, carried, [&](Value i, ValueRange values) { return vector(k.mul(i, kLanes), values); }));
  Value rest = k.op<arith::RemUIOp>(count, width);
  Value isRest = arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::ne, rest, k.c64(0));
  Value isLong = arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::uge, count, width);
  Value overlap = k.op<arith::AndIOp>(isRest, isLong);
  auto branch = scf::IfOp::create(
      k.b, k.loc, overlap,
      [&](OpBuilder &, Location) { scf::YieldOp::create(k.b, k.loc, vector(k.sub(count, width), values)); },
      [&](OpBuilder &, Location) { scf::YieldOp::create(k.b, k.loc, values); });
  if (carried.empty())
    return {};
  return SmallVector<Value>(branch.getResults());
}

/// The number of elements that forVectors leaves: all where they are fewer than a vector.
Value leftOver(KernelBuilder &k, Value count) {
  Value isShort = arith::CmpIOp::create(k.b, k.loc, arith::CmpIPredicate::ult, count, k.c64(kLanes));
  return arith::SelectOp::create(k.b, k.loc, isShort, count, k.c64(0));
}

/// Lanes folded to one, always in the same order.
Value fold(KernelBuilder &k, Value vector, CmpFPredicate predicate) {
  for (int64_t half = kLanes / 2; half >= 1; half /= 2) {
    SmallVector<int64_t> low, high;
    for (int64_t i = 0; i < half; ++i) {
      low.push_back(i);
      high.push_back(half + i);
    }
    Value x = vector::ShuffleOp::create(k.b, k.loc, vector, vector, low);
    Value y = vector::ShuffleOp::create(k.b, k.loc, vector, vector, high);
    vector = select(k, predicate, x, y);
  }
  return vector::ExtractOp::create(k.b, k.loc, vector, ArrayRef<int64_t>{0});
}

/// (x, rows, bytes from row to row, elements of a row) -> least and greatest value, 0 counted in.
func::FuncOp rangeFunction(KernelBuilder &k, Operation *at) {
  return getFunction(k, at, "tflk_range", {k.ptr(), k.i64(), k.i64(), k.i64()}, {k.f32(), k.f32()},
                     [](KernelBuilder &k, ValueRange arguments) -> SmallVector<Value> {
                       Value x = arguments[0], rows = arguments[1], step = arguments[2], count = arguments[3];
                       VectorType type = k.vec(kLanes, k.f32());
                       SmallVector<Value> start{k.zero(type), k.zero(type), k.cf32(0), k.cf32(0)};
                       ValueRange found = k.loop(rows, start, [&](Value row, ValueRange carried) -> SmallVector<Value> {
                         Value from = k.at(x, k.mul(row, step));
                         auto vectors = forVectors(k, count, carried.take_front(2), [&](Value i, ValueRange best) {
                           Value value = k.load(type, k.at(from, k.mul(i, 4)), 4);
                           return SmallVector<Value>{select(k, CmpFPredicate::OLT, value, best[0]),
                                                     select(k, CmpFPredicate::OGT, value, best[1])};
                         });
                         ValueRange scalars =
                             k.loop(leftOver(k, count), carried.drop_front(2), [&](Value i, ValueRange best) {
                               Value value = k.load(k.f32(), k.at(from, k.mul(i, 4)), 4);
                               return SmallVector<Value>{select(k, CmpFPredicate::OLT, value, best[0]),
                                                         select(k, CmpFPredicate::OGT, value, best[1])};
                             });
                         return {vectors[0], vectors[1], scalars[0], scalars[1]};
                       });
                       return {select(k, CmpFPredicate::OLT, fold(k, found[0], CmpFPredicate::OLT), found[2]),
                               select(k, CmpFPredicate::OGT, fold(k, found[1], CmpFPredicate::OGT), found[3])};
                     });
}

/// How a range becomes what quantizes: `factor` multiplies, `zero` is the zero point plus 128.
struct Parameters {
  Value factor, scale, zero;
};

Value toInteger(KernelBuilder &k, Value real) { return arith::FPToSIOp::create(k.b, k.loc, k.i32(), real); }

Parameters qd8(KernelBuilder &k, Value low, Value high) {
  Value isEmpty = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OEQ, low, high);
  Value one = k.cf32(1);
  Value steps = k.op<arith::DivFOp>(k.cf32(255), k.op<arith::SubFOp>(high, low));
  steps = arith::SelectOp::create(k.b, k.loc, isEmpty, one, steps);
  Value atLow = k.op<arith::MulFOp>(low, steps), atHigh = k.op<arith::MulFOp>(high, steps);
  Value bottom = k.cf32(-128), top = k.cf32(127);
  Value error = k.op<arith::AddFOp>(k.op<arith::AddFOp>(bottom, atLow), k.op<arith::AddFOp>(top, atHigh));
  Value isHighEnd = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OGT, error, k.cf32(0));
  Value exact = arith::SelectOp::create(k.b, k.loc, isHighEnd, k.op<arith::SubFOp>(bottom, atLow),
                                        k.op<arith::SubFOp>(top, atHigh));
  exact = select(k, CmpFPredicate::OLT, select(k, CmpFPredicate::OGT, exact, bottom), top);
  // Adding 1.5 * 2^23 rounds to an integer, halves to even.
  Value magic = k.cf32(12582912.0f);
  Value rounded = k.op<arith::SubFOp>(k.op<arith::AddFOp>(exact, magic), magic);
  return {steps, k.op<arith::DivFOp>(one, steps), k.add(toInteger(k, rounded), k.c32(128))};
}

Parameters symmetric(KernelBuilder &k, Value low, Value high) {
  Value magnitude = select(k, CmpFPredicate::OGT, arith::NegFOp::create(k.b, k.loc, low), high);
  Value isZero = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OEQ, magnitude, k.cf32(0));
  Value factor = k.op<arith::DivFOp>(k.cf32(127), magnitude), scale = k.op<arith::DivFOp>(magnitude, k.cf32(127));
  return {arith::SelectOp::create(k.b, k.loc, isZero, k.cf32(0), factor),
          arith::SelectOp::create(k.b, k.loc, isZero, k.cf32(1), scale), k.c32(128)};
}

Parameters asymmetric(KernelBuilder &k, Value low, Value high) {
  Type f64 = k.b.getF64Type();
  auto c = [&](double value) -> Value { return arith::ConstantOp::create(k.b, k.loc, k.b.getF64FloatAttr(value)); };
  Value isEmpty = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OEQ, low, high);
  low = arith::ExtFOp::create(k.b, k.loc, f64, low);
  high = arith::ExtFOp::create(k.b, k.loc, f64, high);
  Value scale = k.op<arith::DivFOp>(k.op<arith::SubFOp>(high, low), c(255));
  Value lowSteps = k.op<arith::DivFOp>(low, scale), highSteps = k.op<arith::DivFOp>(high, scale);
  Value errorAtLow = k.op<arith::AddFOp>(c(128), math::AbsFOp::create(k.b, k.loc, lowSteps));
  Value errorAtHigh = k.op<arith::AddFOp>(c(127), math::AbsFOp::create(k.b, k.loc, highSteps));
  Value isLow = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, errorAtLow, errorAtHigh);
  Value exact = arith::SelectOp::create(k.b, k.loc, isLow, k.op<arith::SubFOp>(c(-128), lowSteps),
                                        k.op<arith::SubFOp>(c(127), highSteps));
  exact = select(k, CmpFPredicate::OLT, select(k, CmpFPredicate::OGT, exact, c(-128)), c(127));
  // Halves away from zero: floor of the magnitude and a half; these magnitudes are small, so that the sum is exact.
  Value isNegative = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, exact, c(0));
  Value half = arith::SelectOp::create(k.b, k.loc, isNegative, c(-0.5), c(0.5));
  Value zero = arith::FPToSIOp::create(k.b, k.loc, k.i32(), k.op<arith::AddFOp>(exact, half));
  zero = arith::SelectOp::create(k.b, k.loc, isEmpty, k.c32(0), zero);
  Value narrow = arith::TruncFOp::create(k.b, k.loc, k.f32(), scale);
  narrow = arith::SelectOp::create(k.b, k.loc, isEmpty, k.cf32(1), narrow);
  return {k.op<arith::DivFOp>(k.cf32(1), narrow), narrow, k.add(zero, k.c32(128))};
}

Value splatI32(KernelBuilder &k, Type like, int32_t value) {
  if (auto vector = dyn_cast<VectorType>(like))
    return arith::ConstantOp::create(k.b, k.loc, SplatElementsAttr::get(vector, k.b.getI32IntegerAttr(value)));
  return k.c32(value);
}

Value splatF32(KernelBuilder &k, Type like, float value) {
  if (auto vector = dyn_cast<VectorType>(like))
    return arith::ConstantOp::create(k.b, k.loc, SplatElementsAttr::get(vector, k.b.getF32FloatAttr(value)));
  return k.cf32(value);
}

/// x / scale + zero point, as integers in [low, 255]. Scalars or vectors.
Value quantized(KernelBuilder &k, Recipe recipe, Value x, Value factor, Value zero) {
  Type type = x.getType();
  Type integers = k.i32();
  if (auto vector = dyn_cast<VectorType>(type))
    integers = k.vec(vector.getNumElements(), k.i32());
  Value product = k.op<arith::MulFOp>(x, factor);
  Value q;
  if (recipe == Recipe::Qd8) {
    // The low bits of x + 1.5 * 2^23 are x rounded, halves to even.
    Value magic = k.op<arith::AddFOp>(product, splatF32(k, type, 12582912.0f));
    Value bits = arith::BitcastOp::create(k.b, k.loc, integers, magic);
    q = k.add(k.sub(bits, splatI32(k, integers, 0x4B400000)), zero);
  } else {
    Value real = product;
    if (recipe == Recipe::Asymmetric) {
      Value point = arith::SIToFPOp::create(k.b, k.loc, type, k.sub(zero, splatI32(k, integers, 128)));
      real = k.op<arith::AddFOp>(point, product);
    }
    // Halves away from zero. The greatest float below a half, so that what is just below rounds down.
    Value isNegative = arith::CmpFOp::create(k.b, k.loc, CmpFPredicate::OLT, real, splatF32(k, type, 0));
    Value half = arith::SelectOp::create(k.b, k.loc, isNegative, splatF32(k, type, -0.49999997f),
                                         splatF32(k, type, 0.49999997f));
    q = arith::FPToSIOp::create(k.b, k.loc, integers, k.op<arith::AddFOp>(real, half));
    q = k.add(q, splatI32(k, integers, 128));
  }
  q = k.op<arith::MaxSIOp>(q, splatI32(k, integers, recipe == Recipe::Symmetric ? 1 : 0));
  return k.op<arith::MinSIOp>(q, splatI32(k, integers, 255));
}

std::string suffix(Recipe recipe, Type element) {
  return (tflk::stringifyRecipe(recipe) + "_" + llvm::Twine(element.getIntOrFloatBitWidth())).str();
}

/// (x, q, elements, factor, zero): one run.
func::FuncOp runFunction(KernelBuilder &k, Operation *at, Recipe recipe, Type element) {
  return getFunction(k, at, "tflk_quantize_" + suffix(recipe, element), {k.ptr(), k.ptr(), k.i64(), k.f32(), k.i32()},
                     {}, [&](KernelBuilder &k, ValueRange arguments) -> SmallVector<Value> {
                       Value x = arguments[0], q = arguments[1], count = arguments[2];
                       Value factor = k.splat(arguments[3], kLanes), zero = k.splat(arguments[4], kLanes);
                       int64_t bytes = k.bytes(element);
                       forVectors(k, count, {}, [&](Value i, ValueRange) {
                         Value value = k.load(k.vec(kLanes, k.f32()), k.at(x, k.mul(i, 4)), 4);
                         Value integers = quantized(k, recipe, value, factor, zero);
                         Value narrow = arith::TruncIOp::create(k.b, k.loc, k.vec(kLanes, element), integers);
                         k.store(narrow, k.at(q, k.mul(i, bytes)));
                         return SmallVector<Value>();
                       });
                       k.loop(leftOver(k, count), {}, [&](Value i, ValueRange) {
                         Value value = k.load(k.f32(), k.at(x, k.mul(i, 4)), 4);
                         Value integer = quantized(k, recipe, value, arguments[3], arguments[4]);
                         k.store(arith::TruncIOp::create(k.b, k.loc, element, integer), k.at(q, k.mul(i, bytes)));
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
std::pair<Value, Value> rangeOf(KernelBuilder &k, Operation *op, Value from, const Runs &runs) {
  func::FuncOp range = rangeFunction(k, op);
  auto call = [&](Value from, int64_t count, const Runs &each) {
    auto ends = func::CallOp::create(k.b, k.loc, range,
                                     ValueRange{from, k.c64(count), k.c64(each.step), k.c64(each.length)});
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
  auto meet = [&](Value low, Value high, ValueRange best) {
    return SmallVector<Value>{select(k, CmpFPredicate::OLT, low, best[0]), select(k, CmpFPredicate::OGT, high, best[1])};
  };
  ends = SmallVector<Value>(k.loop(k.c64(kParts), ends, [&](Value part, ValueRange best) {
    Value place = k.at(found, k.mul(part, 8));
    return meet(k.load(k.f32(), place, 4), k.load(k.f32(), k.at(place, 4), 4), best);
  }));
  auto more = [&](int64_t offset, int64_t count, int64_t length) {
    if (count == 0 || length == 0)
      return;
    auto [low, high] = call(k.at(from, offset), count, {count, each.step, length});
    ends = meet(low, high, ends);
  };
  more(whole * each.step, each.count - whole, each.length);
  more(each.count * each.step, 1, runs.rest());
  return {ends[0], ends[1]};
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
  auto quantize = runFunction(k, op, op.getRecipe(), element);
  int64_t channels = shape.back();
  // Many groups are tasks, parts of few.
  bool isMany = shape[0] >= 8;
  double time = nanoseconds(rows * run);
  k.tasksOver(shape[0], isMany ? double(shape[0]) * time : 0, [&](Value index) {
    Value group = index ? index : k.c64(0);
    Value from = k.at(x, k.mul(group, (*in)[0])), to = k.at(q, k.mul(group, (*out)[0]));
    auto [low, high] = rangeOf(k, op, from, {rows, inStep, run});
    Parameters parameters = op.getRecipe() == Recipe::Qd8          ? qd8(k, low, high)
                            : op.getRecipe() == Recipe::Asymmetric ? asymmetric(k, low, high)
                                                                   : symmetric(k, low, high);
    k.store(parameters.scale, k.at(scales, k.mul(group, 4)), 4);
    k.store(parameters.zero, k.at(zeros, k.mul(group, 4)), 4);
    auto fill = [&](Value at, int64_t count) {
      if (count == 0)
        return;
      Value value = arith::TruncIOp::create(k.b, k.loc, element, parameters.zero);
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
