//===- LoopEmitter.cpp - Loops over vectors -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Codegen/Common/VectorizeBody.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;

namespace tinfoil::codegen {
namespace {

bool hasVectorLoads(Type element) { return element.isIndex() || element.getIntOrFloatBitWidth() % 8 == 0; }

/// What leaves `combiner`'s other operand as it is.
Value neutralElement(OpBuilder &builder, Operation *combiner) {
  Type type = combiner->getResult(0).getType();
  TypedAttr neutral;
  if (auto real = dyn_cast<FloatType>(type)) {
    const llvm::fltSemantics &semantics = real.getFloatSemantics();
    auto value = llvm::TypeSwitch<Operation *, APFloat>(combiner)
                     .Case([&](arith::AddFOp) { return APFloat::getZero(semantics, /*Negative=*/true); })
                     .Case([&](arith::MulFOp) { return APFloat::getOne(semantics); })
                     .Case([&](arith::MaximumFOp) { return APFloat::getInf(semantics, /*Negative=*/true); })
                     .Case([&](arith::MinimumFOp) { return APFloat::getInf(semantics); })
                     .Default([&](Operation *) { return APFloat::getQNaN(semantics); }); // maxnum, minnum
    neutral = builder.getFloatAttr(type, value);
  } else {
    unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
    auto value = llvm::TypeSwitch<Operation *, APInt>(combiner)
                     .Case([&](arith::MulIOp) { return APInt(width, 1); })
                     .Case([&](arith::MaxSIOp) { return APInt::getSignedMinValue(width); })
                     .Case([&](arith::MinSIOp) { return APInt::getSignedMaxValue(width); })
                     .Case<arith::MinUIOp, arith::AndIOp>([&](Operation *) { return APInt::getAllOnes(width); })
                     .Default([&](Operation *) { return APInt::getZero(width); }); // addi, maxui, ori, xori
    neutral = builder.getIntegerAttr(type, value);
  }
  return arith::ConstantOp::create(builder, combiner->getLoc(), neutral);
}

/// Where each kind of access stands: operands with the same strides share a place.
using Places = SmallVector<Value>;
using LoopBody = llvm::function_ref<SmallVector<Value>(const Places &, ValueRange)>;

class Emitter {
public:
  Emitter(OpBuilder &builder, Location loc, LoopNest &nest, IndexConstants &constants, bool tasks)
      : builder(builder), loc(loc), nest(nest), constants(constants), lanes(Lanes::choose(nest)),
        variables(nest.loops.size()), isTasks(tasks && isWorthTasks(nanoseconds())) {}

  void emit() {
    moveLanesIn();
    Places places;
    for (NestOperand &operand : nest.operands)
      addOperand(operand, places);
    for (unsigned loop = 0; loop < nest.loops.size(); ++loop)
      (nest.loops[loop].isReduction ? reductions : outers).push_back(loop);
    bool foldsLanes = lanes.loop && nest.loops[*lanes.loop].isReduction;
    if (lanes.loop && !foldsLanes)
      outers.pop_back();
    if (lanes.across)
      llvm::erase(outers, *lanes.across);
    loops(outers, places, {}, [&](const Places &places, ValueRange) {
      foldsLanes ? reduceLanes(places) : lanes.across ? squares(places) : alongLanes(places);
      return SmallVector<Value>();
    });
  }

private:
  /// The loop with the lanes is the innermost of its kind.
  void moveLanesIn() {
    if (!lanes.loop)
      return;
    bool isReduction = nest.loops[*lanes.loop].isReduction;
    unsigned last = *lanes.loop;
    while (last + 1 < nest.loops.size() && nest.loops[last + 1].isReduction == isReduction)
      ++last;
    auto rotate = [&](auto &of) {
      std::rotate(of.begin() + *lanes.loop, of.begin() + *lanes.loop + 1, of.begin() + last + 1);
    };
    rotate(nest.loops);
    for (NestOperand &operand : nest.operands)
      rotate(operand.strides);
    if (lanes.across && *lanes.across > *lanes.loop)
      --*lanes.across;
    lanes.loop = last;
  }

  /// A buffer of one dimension for `operand`, and the kind of access it has.
  void addOperand(NestOperand &operand, Places &places) {
    auto type = dyn_cast<MemRefType>(operand.value.getType());
    if (!type) {
      flat.push_back(operand.value);
      kinds.push_back(0);
      return;
    }
    flat.push_back(flatten(cast<TypedValue<MemRefType>>(operand.value)));
    for (auto [kind, same] : llvm::enumerate(kindOperands))
      if (same->start == operand.start && same->strides == operand.strides) {
        kinds.push_back(kind);
        return;
      }
    kinds.push_back(kindOperands.size());
    kindOperands.push_back(&operand);
    places.push_back(constants.get(operand.start));
  }

  Value flatten(TypedValue<MemRefType> buffer) {
    MemRefType type = buffer.getType();
    SmallVector<int64_t> strides;
    int64_t offset;
    (void)type.getStridesAndOffset(strides, offset);
    if (type.getRank() == 1 && (strides[0] == 1 || type.getDimSize(0) == 1))
      if (type.isLastDimUnitStride())
        return buffer;
    int64_t size = 1;
    for (auto [extent, stride] : llvm::zip_equal(type.getShape(), strides))
      size += (extent - 1) * stride;
    auto layout = offset == 0 ? StridedLayoutAttr() : StridedLayoutAttr::get(builder.getContext(), offset, {1});
    auto flatType = MemRefType::get({size}, type.getElementType(), layout, type.getMemorySpace());
    OpFoldResult begin = builder.getIndexAttr(offset);
    if (ShapedType::isDynamic(offset))
      begin = memref::ExtractStridedMetadataOp::create(builder, loc, buffer).getOffset();
    return memref::ReinterpretCastOp::create(builder, loc, flatType, buffer, begin,
                                             ArrayRef<OpFoldResult>{builder.getIndexAttr(size)},
                                             ArrayRef<OpFoldResult>{builder.getIndexAttr(1)});
  }

  //===--------------------------------------------------------------------===//
  // Loops
  //===--------------------------------------------------------------------===//

  Places advance(const Places &places, unsigned loop) {
    Places next = places;
    for (auto [kind, operand] : llvm::enumerate(kindOperands)) {
      int64_t stride = operand->strides[loop];
      if (stride == 0)
        continue;
      Value step = builder.createOrFold<arith::MulIOp>(loc, variables[loop], constants.get(stride));
      next[kind] = builder.createOrFold<arith::AddIOp>(loc, next[kind], step);
    }
    return next;
  }

  /// One loop, from `begin` to `end`, or its body alone if there is nothing to repeat. What `body` returns is carried
  /// to the next iteration. With `last`, no iteration begins behind that.
  SmallVector<Value> loop(unsigned loop, int64_t begin, int64_t end, int64_t step, const Places &places,
                          ValueRange carried, LoopBody body, std::optional<int64_t> last = {}) {
    if (end <= begin)
      return llvm::to_vector(carried);
    if (end - begin <= step) {
      variables[loop] = constants.get(begin);
      return body(advance(places, loop), carried);
    }
    auto op = scf::ForOp::create(builder, loc, constants.get(begin), constants.get(end), constants.get(step), carried);
    if (isTasks && !nest.loops[loop].isReduction && carried.empty() && !isInside)
      op->setAttr(kTasksAttr, builder.getUnitAttr());
    llvm::SaveAndRestore inside(isInside, true);
    OpBuilder::InsertionGuard guard(builder);
    if (carried.empty())
      builder.setInsertionPoint(op.getBody()->getTerminator());
    else
      builder.setInsertionPointToEnd(op.getBody());
    variables[loop] = op.getInductionVar();
    if (last)
      variables[loop] = arith::MinUIOp::create(builder, loc, variables[loop], constants.get(*last));
    SmallVector<Value> results = body(advance(places, loop), op.getRegionIterArgs());
    if (!carried.empty())
      scf::YieldOp::create(builder, loc, results);
    return llvm::to_vector_of<Value>(op.getResults());
  }

  /// All of `which`, one inside of the other, step by step.
  SmallVector<Value> loops(ArrayRef<unsigned> which, const Places &places, ValueRange carried, LoopBody body) {
    if (which.empty())
      return body(places, carried);
    return loop(
        which.front(), 0, nest.loops[which.front()].extent, 1, places, carried,
        [&](const Places &places, ValueRange carried) { return loops(which.drop_front(), places, carried, body); });
  }

  //===--------------------------------------------------------------------===//
  // Elements
  //===--------------------------------------------------------------------===//

  Value load(unsigned number, int64_t count, const Places &places) {
    const NestOperand &operand = nest.operands[number];
    if (operand.isScalar)
      return operand.value;
    if (Value known = transposed.lookup(number))
      return known;
    Value place = places[kinds[number]], buffer = flat[number];
    int64_t stride = count == 1 ? 0 : operand.strides[*lanes.loop];
    if (stride == 0)
      return memref::LoadOp::create(builder, loc, buffer, place);
    Type element = cast<MemRefType>(buffer.getType()).getElementType();
    auto type = VectorType::get(count, element);
    if (stride == 1 && hasVectorLoads(element))
      return vector::LoadOp::create(builder, loc, type, buffer, place);
    if (isShuffled(stride) && hasVectorLoads(element)) {
      // All from the first element to the last, and of these the ones that count.
      int64_t first = stride < 0 ? (count - 1) * -stride : 0;
      Value all = vector::LoadOp::create(builder, loc, VectorType::get((count - 1) * std::abs(stride) + 1, element),
                                         buffer, beside(place, -first));
      SmallVector<int64_t> lanes;
      for (int64_t lane = 0; lane < count; ++lane)
        lanes.push_back(first + lane * stride);
      return vector::ShuffleOp::create(builder, loc, all, all, lanes);
    }
    SmallVector<Value> elements;
    for (int64_t lane = 0; lane < count; ++lane)
      elements.push_back(memref::LoadOp::create(builder, loc, buffer, beside(place, lane * stride)));
    return vector::FromElementsOp::create(builder, loc, type, elements);
  }

  void store(Value value, unsigned output, int64_t count, const Places &places) {
    unsigned number = nest.numInputs + output;
    Value place = places[kinds[number]], buffer = flat[number];
    if (count == 1) {
      memref::StoreOp::create(builder, loc, value, buffer, place);
      return;
    }
    value = broadcastTo(builder, loc, value, count);
    int64_t stride = nest.operands[number].strides[*lanes.loop];
    if (stride == 1 && hasVectorLoads(cast<VectorType>(value.getType()).getElementType())) {
      vector::StoreOp::create(builder, loc, value, buffer, place);
      return;
    }
    for (int64_t lane = 0; lane < count; ++lane)
      memref::StoreOp::create(builder, loc, vector::ExtractOp::create(builder, loc, value, lane), buffer,
                              beside(place, lane * stride));
  }

  Value beside(Value place, int64_t distance) {
    return builder.createOrFold<arith::AddIOp>(loc, place, constants.get(distance));
  }

  /// The body at `places`, where `current` is what outputs hold.
  SmallVector<Value> body(int64_t count, const Places &places, ValueRange current) {
    SmallVector<Value> arguments;
    for (unsigned input = 0; input < nest.numInputs; ++input)
      arguments.push_back(nest.body->getArgument(input).use_empty() ? Value() : load(input, count, places));
    llvm::append_range(arguments, current);
    return cloneOnVectors(builder, *nest.body, arguments, count, [&](int64_t dim) -> LoopIndex {
      for (auto [loop, found] : llvm::enumerate(nest.loops))
        if (found.dim == dim && found.isIndexed)
          return {variables[loop], lanes.loop == loop && count > 1};
      return {constants.get(0)};
    });
  }

  //===--------------------------------------------------------------------===//
  // Lanes of a parallel loop, or none
  //===--------------------------------------------------------------------===//

  void alongLanes(const Places &places) {
    if (!lanes.loop)
      return elements(1, places);
    unsigned which = *lanes.loop;
    int64_t extent = nest.loops[which].extent;
    auto some = [&](int64_t begin, int64_t end, int64_t count, std::optional<int64_t> last = {}) {
      loop(
          which, begin, end, count, places, {},
          [&](const Places &places, ValueRange) {
            elements(count, places);
            return SmallVector<Value>();
          },
          last);
    };
    int64_t rest = extent % lanes.count;
    if (rest != 0 && extent > lanes.count && canRepeat())
      return some(0, extent, lanes.count, extent - lanes.count);
    some(0, extent - rest, lanes.count);
    some(extent - rest, extent, rest);
  }

  /// Whether computing an element again changes nothing.
  bool canRepeat() {
    if (nest.hasReductions())
      return false;
    for (auto [output, written] : llvm::enumerate(nest.outputs())) {
      if (nest.usesOutput(output))
        return false;
      for (auto [number, other] : llvm::enumerate(nest.operands))
        if (number != nest.numInputs + output && !other.isScalar && !isDisjoint(written.value, other.value))
          return false;
    }
    // Buffers that the body itself reads are not known here.
    return llvm::none_of(*nest.body, [](Operation &op) { return isa<memref::LoadOp>(op) || op.getNumRegions() != 0; });
  }

  void elements(int64_t count, const Places &places) {
    SmallVector<Value> current;
    for (unsigned output = 0; output < nest.outputs().size(); ++output) {
      bool isNeeded = nest.usesOutput(output) || nest.hasReductions();
      Value value = isNeeded ? load(nest.numInputs + output, count, places) : Value();
      current.push_back(nest.hasReductions() ? broadcastTo(builder, loc, value, count) : value);
    }
    SmallVector<Value> results;
    if (nest.hasReductions())
      results = loops(reductions, places, current, [&](const Places &places, ValueRange carried) {
        SmallVector<Value> next = body(count, places, carried);
        for (Value &value : next)
          value = broadcastTo(builder, loc, value, count);
        return next;
      });
    else
      results = body(count, places, current);
    for (auto [output, value] : llvm::enumerate(results))
      store(value, output, count, places);
  }

  //===--------------------------------------------------------------------===//
  // Squares
  //===--------------------------------------------------------------------===//

  void squares(const Places &places) {
    unsigned along = *lanes.loop, across = *lanes.across;
    int64_t side = lanes.side, width = nest.loops[along].extent, height = nest.loops[across].extent;
    int64_t restWidth = width % side, restHeight = height % side;
    auto nothing = SmallVector<Value>();
    loop(across, 0, height - restHeight, side, places, {}, [&](const Places &places, ValueRange) {
      Value row = variables[across];
      loop(along, 0, width - restWidth, side, places, {}, [&](const Places &places, ValueRange) {
        square(row, places);
        return nothing;
      });
      variables[across] = row;
      return nothing;
    });
    // What squares leave: a part of each row, and whole rows.
    if (restWidth != 0)
      loop(across, 0, height - restHeight, 1, places, {}, [&](const Places &places, ValueRange) {
        loop(along, width - restWidth, width, restWidth, places, {}, [&](const Places &places, ValueRange) {
          elements(restWidth, places);
          return nothing;
        });
        return nothing;
      });
    loop(across, height - restHeight, height, 1, places, {}, [&](const Places &places, ValueRange) {
      alongLanes(places);
      return nothing;
    });
  }

  void square(Value row, const Places &places) {
    llvm::MapVector<unsigned, SmallVector<Value>> rows;
    for (auto [number, operand] : llvm::enumerate(nest.operands))
      if (!operand.isScalar && lanes.isTransposed(operand) && !nest.body->getArgument(number).use_empty())
        rows[number] = transpose(number, places[kinds[number]]);
    Places at = places;
    for (int64_t down = 0; down < lanes.side; ++down) {
      for (auto &[number, vectors] : rows)
        transposed[number] = vectors[down];
      for (auto [kind, operand] : llvm::enumerate(kindOperands))
        at[kind] = beside(places[kind], down * operand->strides[*lanes.across]);
      variables[*lanes.across] = beside(row, down);
      elements(lanes.side, at);
    }
    transposed.clear();
  }

  /// A square of an operand, read along `across`, as vectors along the lanes' loop.
  SmallVector<Value> transpose(unsigned number, Value place) {
    Value buffer = flat[number];
    auto type = VectorType::get(lanes.side, cast<MemRefType>(buffer.getType()).getElementType());
    SmallVector<Value> rows;
    for (int64_t row = 0; row < lanes.side; ++row)
      rows.push_back(vector::LoadOp::create(builder, loc, type, buffer,
                                            beside(place, row * nest.operands[number].strides[*lanes.loop])));
    // Interleaving the first half of the rows with the second moves a bit of the row's number into the column's.
    SmallVector<int64_t> low, high;
    for (int64_t lane = 0; lane < lanes.side / 2; ++lane) {
      low.append({lane, lane + lanes.side});
      high.append({lane + lanes.side / 2, lane + lanes.side / 2 + lanes.side});
    }
    for (int64_t step = 1; step < lanes.side; step *= 2) {
      SmallVector<Value> next;
      for (int64_t row = 0; row < lanes.side / 2; ++row) {
        Value a = rows[row], b = rows[row + lanes.side / 2];
        next.push_back(vector::ShuffleOp::create(builder, loc, a, b, low));
        next.push_back(vector::ShuffleOp::create(builder, loc, a, b, high));
      }
      rows = next;
    }
    return rows;
  }

  //===--------------------------------------------------------------------===//
  // Lanes of a reduction
  //===--------------------------------------------------------------------===//

  void reduceLanes(const Places &places) {
    SmallVector<Value> partial;
    for (unsigned output = 0; output < nest.outputs().size(); ++output)
      partial.push_back(broadcastTo(builder, loc, neutralElement(builder, combinerOf(nest, output)), lanes.count));
    ArrayRef<unsigned> around = ArrayRef(reductions).drop_back();
    partial = loops(around, places, partial,
                    [&](const Places &places, ValueRange carried) { return reduceRow(places, carried); });
    for (auto [output, value] : llvm::enumerate(partial)) {
      Operation *combiner = combinerOf(nest, output);
      Value old = load(nest.numInputs + output, 1, places);
      store(combine(combiner, old, fold(combiner, value)), output, 1, places);
    }
  }

  SmallVector<Value> reduceRow(const Places &places, ValueRange carried) {
    unsigned which = *lanes.loop;
    int64_t extent = nest.loops[which].extent, rest = extent % lanes.count;
    SmallVector<Value> partial =
        loop(which, 0, extent - rest, lanes.count, places, carried, [&](const Places &places, ValueRange carried) {
          SmallVector<Value> next = body(lanes.count, places, carried);
          for (Value &value : next)
            value = broadcastTo(builder, loc, value, lanes.count);
          return next;
        });
    if (rest == 0)
      return partial;
    // What is left goes to the first lanes.
    SmallVector<Value> first;
    for (Value value : partial)
      first.push_back(slice(value, 0, rest));
    first = loop(which, extent - rest, extent, rest, places, first,
                 [&](const Places &places, ValueRange carried) { return body(rest, places, carried); });
    for (auto [value, sums] : llvm::zip_equal(partial, first))
      value = rest == 1 ? vector::InsertOp::create(builder, loc, sums, value, 0).getResult()
                        : vector::InsertStridedSliceOp::create(builder, loc, sums, value, ArrayRef<int64_t>{0},
                                                               ArrayRef<int64_t>{1})
                              .getResult();
    return partial;
  }

  /// `count` lanes of `value`, a number if one.
  Value slice(Value value, int64_t begin, int64_t count) {
    if (count == 1)
      return vector::ExtractOp::create(builder, loc, value, begin);
    return vector::ExtractStridedSliceOp::create(builder, loc, value, ArrayRef<int64_t>{begin},
                                                 ArrayRef<int64_t>{count}, ArrayRef<int64_t>{1});
  }

  /// All lanes in one, by halves.
  Value fold(Operation *combiner, Value value) {
    for (int64_t half = lanes.count / 2; half >= 1; half /= 2)
      value = combine(combiner, slice(value, 0, half), slice(value, half, half));
    return value;
  }

  Value combine(Operation *combiner, Value left, Value right) {
    return builder
        .create(combiner->getLoc(), combiner->getName().getIdentifier(), {left, right}, left.getType(),
                combiner->getAttrs())
        ->getResult(0);
  }

  /// A guess: an op on a vector of 16 takes a nanosecond, and so do its loads and stores.
  double nanoseconds() const {
    double all = nanosecondsOf(nest.body->getOperations().size(), nest.operands.size());
    for (const Loop &loop : nest.loops)
      all *= double(loop.extent);
    return all;
  }

  OpBuilder &builder;
  Location loc;
  LoopNest &nest;
  IndexConstants &constants;
  Lanes lanes;
  SmallVector<unsigned> outers, reductions;   // loops without lanes around the elements, and all reductions
  SmallVector<Value> variables;               // per loop
  SmallVector<Value> flat;                    // per operand
  SmallVector<unsigned> kinds;                // per operand, its place
  llvm::DenseMap<unsigned, Value> transposed; // per operand, what is in registers already
  SmallVector<NestOperand *> kindOperands;    // per place, the first operand there
  bool isTasks, isInside = false;
};

} // namespace

Value IndexConstants::get(int64_t value) {
  Value &constant = known[value];
  if (!constant) {
    OpBuilder builder = OpBuilder::atBlockBegin(&entry);
    constant = arith::ConstantIndexOp::create(builder, entry.getParentOp()->getLoc(), value);
  }
  return constant;
}

void emitLoops(OpBuilder &builder, Location loc, LoopNest nest, IndexConstants &constants, bool tasks) {
  Emitter(builder, loc, nest, constants, tasks).emit();
}

} // namespace tinfoil::codegen
