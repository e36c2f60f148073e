//===- MicroKernel.cpp - A panel of sums ----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MicroKernel.h"

#include "BufferAddress.h"
#include "Dot.h"
#include "RangeParts.h"

#include "tinfoil/Codegen/Kernels/Isa.h"
#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

/// Visit the values of a call in the order of the function's parameters: both sides go through here.
void visit(PanelCall &panel, llvm::function_ref<void(Value &)> each) {
  auto rows = [&](RowAddresses &addresses) {
    each(addresses.base);
    each(addresses.table ? addresses.table : addresses.step);
  };
  rows(panel.in);
  rows(panel.out);
  for (Value *value : {&panel.weights, &panel.steps, &panel.tiles})
    each(*value);
  for (Value *value :
       {&panel.taps, &panel.tapTable, &panel.nextPanel, &panel.zeroPoints, &panel.columnSums, &panel.range})
    if (*value)
      each(*value);
  for (EpilogueOperand &operand : panel.operands) {
    if (operand.kind == tflk::OperandKind::Element)
      rows(operand.rows);
    else
      each(operand.rows.base);
  }
}

std::string nameOf(const PanelCall &panel) {
  return (tflk::stringifyDot(panel.kernel.getDot()) + "_" + llvm::Twine(panel.rows) + "x" +
          llvm::Twine(panel.vectors * panel.kernel.getLanes()) + (panel.kernel.getBits() == 4 ? "_int4" : ""))
      .str();
}

/// All that two calls of one function have in common, as text.
std::string keyOf(const PanelCall &panel) {
  std::string key;
  llvm::raw_string_ostream os(key);
  os << nameOf(panel) << " of " << panel.kernel.getLanes() << " " << panel.lastLanes << " " << panel.chains
     << (panel.in.table ? " in-table" : "") << (panel.out.table ? " out-table" : "") << (panel.taps ? " taps" : "")
     << (panel.nextPanel ? " prefetch" : "");
  for (const PanelCall::Step &step : panel.writtenSteps)
    os << " +" << step.offset << "*" << step.weights.group << "." << step.weights.first;
  os << (panel.zeroPoints ? panel.zeroPerRow ? " zeros" : " zero" : "") << (panel.startsByPairs ? " pairs" : "")
     << (panel.range ? " range" : "") << " " << panel.outElement;
  for (const EpilogueOperand &operand : panel.operands)
    os << " " << tflk::stringifyOperandKind(operand.kind) << operand.element << operand.perRow
       << (operand.rows.table ? "table" : "");
  // The text of ops in a region numbers values from its parent on: numbers of its own make equal regions equal.
  llvm::DenseMap<Value, unsigned> numbers;
  auto number = [&](Value value) { return numbers.try_emplace(value, numbers.size()).first->second; };
  for (BlockArgument argument : panel.epilogue->getArguments())
    number(argument);
  for (Operation &op : *panel.epilogue) {
    os << "\n" << op.getName() << op.getAttrDictionary();
    for (Value operand : op.getOperands())
      os << " " << number(operand);
    for (Value result : op.getResults())
      os << " " << number(result) << result.getType();
  }
  return key;
}

/// Emits the body of one function.
class PanelEmitter {
public:
  PanelEmitter(KernelBuilder &k, const PanelCall &panel)
      : k(k), p(panel), dot(panel.kernel.getDot()), lanes(panel.kernel.getLanes()), panelColumns(lanes * panel.vectors),
        shift(sumShift(dot, panel.kernel.getBits())) {}

  void emit() {
    sumVector = k.vec(lanes, p.epilogue->getArgument(0).getType());
    for (int64_t v = 0; v < p.vectors; ++v) {
      Value columns = p.zeroPoints ? loadColumns(p.columnSums, k.i32(), v) : k.zero(sumVector);
      // With zeros beside them for the upper halves of zero points.
      if (p.startsByPairs)
        columns = k.op<arith::AndIOp>(columns, k.splat(k.c32(0xffff), lanes));
      if (!inPairs())
        columnSums.push_back(columns);
      for (int64_t first = 0; inPairs() && first < 4; first += 2)
        columnSums.push_back(vector::ShuffleOp::create(k.b, k.loc, columns, columns,
                                                       ArrayRef<int64_t>{first, first + 1, first, first + 1}));
    }
    loadSharedOperands();
    initial = columnSums;
    if (p.zeroPoints && !p.zeroPerRow) {
      Value lessZero = negated(splatOf(p.zeroPoints, k.i32()));
      for (Value &start : initial)
        start = startOfSums(lessZero, start);
    }
    k.loop(p.tiles, {}, [&](Value tile, ValueRange) {
      emitTile(tile);
      return SmallVector<Value>();
    });
  }

private:
  /// The negative of zero points as sums start at multiples of it: like activations they are stored with 128 added, and
  /// some steps take that away again.
  Value negated(Value zeros) {
    Value negative = k.sub(isSigned(dot) ? k.splat(k.c32(128), lanes) : k.zero(sumVector), zeros);
    return shift == 0 ? negative : k.op<arith::ShLIOp>(negative, k.splat(k.c32(shift), lanes));
  }

  /// What sums of columns start at, as they are held: the product of zero points and what weights add up to, taken away
  /// in advance, since the units of additions are those that results keep busy at the end.
  Value startOfSums(Value lessZeros, Value columnSums) {
    if (!p.startsByPairs)
      return k.mul(lessZeros, columnSums);
    auto halves = k.vec(2 * lanes, k.i16());
    return multiplyPairs(k, k.bitcast(halves, lessZeros), k.bitcast(halves, columnSums), lanes);
  }

  bool isPartial(int64_t v) const { return p.lastLanes != 0 && v == p.vectors - 1; }

  /// Elements of the columns of vector v; those that are not there read as zero.
  Value loadColumns(Value pointer, Type element, int64_t v) {
    Value from = k.at(pointer, v * lanes * k.bytes(element));
    VectorType type = k.vec(lanes, element);
    unsigned alignment = k.bytes(element);
    return isPartial(v) ? k.loadFirst(type, from, p.lastLanes) : k.load(type, from, alignment);
  }

  void storeColumns(Value value, Value pointer, int64_t v) {
    Type element = cast<VectorType>(value.getType()).getElementType();
    Value to = k.at(pointer, v * lanes * k.bytes(element));
    if (isPartial(v))
      k.storeFirst(value, to, p.lastLanes);
    else
      k.store(value, to, k.bytes(element));
  }

  /// The address of each row of a tile.
  SmallVector<Value> rowPointers(const RowAddresses &rows, Value firstRow) {
    SmallVector<Value> pointers;
    Value base = rows.table ? k.at(rows.table, k.mul(firstRow, 4)) : k.at(rows.base, k.mul(firstRow, rows.step));
    for (int64_t r = 0; r < p.rows; ++r) {
      if (!rows.table) {
        pointers.push_back(r == 0 ? base : k.at(pointers.back(), rows.step));
        continue;
      }
      Value offset = arith::ExtUIOp::create(k.b, k.loc, k.i64(), k.load(k.i32(), k.at(base, 4 * r), 4));
      pointers.push_back(k.at(rows.base, offset));
    }
    return pointers;
  }

  /// A unit of the group of weights that begins at `group` (Geometry.h).
  Value unitAt(Value group, int64_t number) {
    int64_t bytes = unitSize(p.kernel) * weightBytes(dot);
    if (p.kernel.getBits() != 4)
      return loadWeights(k, dot, k.at(group, number * bytes), lanes);
    auto [low, high] = loadWeightPair(k, dot, k.at(group, number / 2 * bytes), lanes);
    return number % 2 == 0 ? low : high;
  }

  /// Of so many steps: of whole groups, or of steps that fill none.
  int64_t bytesOf(int64_t steps) {
    int64_t together = steps % groupSteps(dot) == 0 ? groupSteps(dot) : 1;
    return steps / together * groupSize(p.kernel, panelColumns, together) * weightBytes(dot);
  }

  /// One step of all rows: what is added to the sums of a chain. Its weights are from unit `first` of a group on.
  SmallVector<Value> emitStep(ArrayRef<Value> rows, Value offset, Value weights, ValueRange sums, int64_t first = 0,
                              int64_t chain = 0) {
    SmallVector<Value> w, next(sums.take_front(sumCount()));
    for (int64_t v = 0; v < p.vectors; ++v)
      w.push_back(unitAt(weights, first + v));
    for (int64_t r = 0; r < p.rows; ++r) {
      Value a = loadActivations(k, dot, k.at(rows[r], offset), lanes);
      for (int64_t v = 0; v < p.vectors; ++v) {
        Value &sum = next[(chain * p.rows + r) * p.vectors + v];
        sum = dotStep(k, dot, sum, a, w[v], lanes);
      }
    }
    return next;
  }

  /// A step for each chain.
  SmallVector<Value> emitChains(ArrayRef<Value> rows, Value offset, Value weights, ValueRange carried) {
    SmallVector<Value> sums(carried);
    for (int64_t chain = 0; chain < p.chains; ++chain)
      sums = emitStep(rows, k.add(offset, k.c64(chain * depthStep(dot) * activationBytes(dot))),
                      k.at(weights, bytesOf(chain)), sums, 0, chain);
    return sums;
  }

  /// Chains become one.
  SmallVector<Value> addChains(ValueRange carried) {
    SmallVector<Value> sums(carried.take_front(sumCount()));
    for (int64_t half = p.chains / 2; half >= 1; half /= 2) {
      int64_t count = half * p.rows * p.vectors;
      for (int64_t i = 0; i < count; ++i)
        sums[i] =
            multipliesReals(dot) ? k.op<arith::AddFOp>(sums[i], sums[count + i]) : k.add(sums[i], sums[count + i]);
      sums.truncate(count);
    }
    return sums;
  }

  /// Four steps of all rows: a vector of a row's activations has those of all four, and instructions pick theirs.
  SmallVector<Value> emitQuad(ArrayRef<Value> rows, Value offset, Value weights, ValueRange sums) {
    SmallVector<Value> activations, next(sums.take_front(sumCount()));
    auto words = k.vec(4, k.i32());
    for (int64_t r = 0; r < p.rows; ++r)
      activations.push_back(k.load(words, k.at(rows[r], offset)));
    for (int64_t step = 0; step < 4; ++step)
      for (int64_t v = 0; v < p.vectors; ++v) {
        Value w = unitAt(weights, step * p.vectors + v);
        for (int64_t r = 0; r < p.rows; ++r) {
          SmallVector<int64_t> lane(lanes, step);
          Value a = vector::ShuffleOp::create(k.b, k.loc, activations[r], activations[r], lane);
          Value &sum = next[(step % p.chains * p.rows + r) * p.vectors + v];
          sum = dotStep(k, dot, sum, k.bitcast(k.vec(4 * lanes, k.i8()), a), w, lanes);
        }
      }
    return next;
  }

  /// One or two steps of all rows, for products of 2x8 by 8x2: rows and columns go in pairs.
  SmallVector<Value> emitPairs(ArrayRef<Value> rows, Value offset, Value weights, ValueRange sums, int64_t steps) {
    SmallVector<Value> next(sums.take_front(sumCount()));
    auto halves = k.vec(steps, k.i64()), both = k.vec(2, k.i64()), bytes = k.vec(16, k.i8());
    bool isPaired = dot == tflk::Dot::SMMlaPaired;
    SmallVector<Value> loaded;
    for (int64_t r = 0; r < 2 * pairs() && !isPaired; ++r)
      loaded.push_back(k.load(halves, k.at(rows[std::min(r, p.rows - 1)], offset)));
    for (int64_t step = 0; step < steps; ++step) {
      SmallVector<Value> activations;
      for (int64_t pair = 0; pair < pairs(); ++pair) {
        if (isPaired) {
          activations.push_back(k.load(bytes, k.at(k.at(rows[2 * pair], k.mul(offset, 2)), step * 16)));
          continue;
        }
        SmallVector<int64_t> picked{step, steps + step};
        Value two = vector::ShuffleOp::create(k.b, k.loc, both, loaded[2 * pair], loaded[2 * pair + 1], picked);
        activations.push_back(k.bitcast(bytes, two));
      }
      for (int64_t column = 0; column < 2 * p.vectors; ++column) {
        Value w = unitAt(weights, step * 2 * p.vectors + column);
        for (int64_t pair = 0; pair < pairs(); ++pair) {
          Value &sum = next[pair * 2 * p.vectors + column];
          sum = dotStep(k, dot, sum, activations[pair], w, lanes);
        }
      }
    }
    return next;
  }

  /// Steps of one tap: sums, and where its weights end.
  SmallVector<Value> emitSteps(ArrayRef<Value> rows, Value tapOffset, ValueRange carried) {
    SmallVector<Value> values(carried);
    values.push_back(tapOffset);
    auto steps = [&](Value count, int64_t each, auto body) {
      values = SmallVector<Value>(k.loop(count, values, [&](Value, ValueRange values) {
        Value weights = values[sumCount()], offset = values.back();
        SmallVector<Value> next = body(rows, offset, weights, values);
        next.push_back(k.at(weights, bytesOf(each)));
        next.push_back(k.add(offset, k.c64(each * depthStep(dot) * activationBytes(dot))));
        return next;
      }));
    };
    auto several = [&](int64_t each) { return k.op<arith::DivUIOp>(p.steps, k.c64(each)); };
    auto rest = [&](int64_t each) { return k.op<arith::RemUIOp>(p.steps, k.c64(each)); };
    auto one = [&](ArrayRef<Value> rows, Value offset, Value weights, ValueRange values) {
      if (ahead)
        prefetch(k.at(weights, ahead));
      return emitStep(rows, offset, weights, values);
    };
    if (inPairs()) {
      steps(several(2), 2, [&](auto... arguments) { return emitPairs(arguments..., 2); });
      steps(rest(2), 1, [&](auto... arguments) { return emitPairs(arguments..., 1); });
    } else if (dot == tflk::Dot::SDot) {
      steps(several(4), 4, [&](auto... arguments) { return emitQuad(arguments...); });
      steps(rest(4), 1, one);
    } else if (p.chains > 1) {
      steps(several(p.chains), p.chains, [&](auto... arguments) { return emitChains(arguments...); });
      steps(rest(p.chains), 1, one);
    } else {
      steps(p.steps, 1, one);
    }
    values.pop_back();
    return values;
  }

  /// Sums that are held: one vector for each chain, row and vector of columns, or two for each pair of rows.
  int64_t sumCount() const { return inPairs() ? pairs() * 2 * p.vectors : p.chains * p.rows * p.vectors; }
  bool inPairs() const { return isOfPairs(dot); }
  int64_t pairs() const { return (p.rows + 1) / 2; }

  SmallVector<Value> startSums(Value firstRow) {
    SmallVector<Value> sums;
    for (int64_t r = 0; r < p.rows; r += inPairs() ? 2 : 1) {
      if (!p.zeroPoints || !p.zeroPerRow) {
        llvm::append_range(sums, initial);
        continue;
      }
      auto zeroOf = [&](int64_t row) { return rowValue(p.zeroPoints, k.i32(), firstRow, row); };
      Value zeros = zeroOf(r);
      if (inPairs())
        zeros = vector::ShuffleOp::create(k.b, k.loc, zeros, zeroOf(std::min(r + 1, p.rows - 1)),
                                          ArrayRef<int64_t>{0, 1, 4, 5});
      Value lessZeros = negated(zeros);
      for (Value columns : columnSums)
        sums.push_back(startOfSums(lessZeros, columns));
    }
    sums.resize(sumCount(), k.zero(sumVector));
    return sums;
  }

  /// What a row of a tile has, in all lanes.
  Value rowValue(Value base, Type element, Value firstRow, int64_t row) {
    return splatOf(k.at(base, k.mul(k.add(firstRow, k.c64(row)), k.bytes(element))), element);
  }

  Value splatOf(Value pointer, Type element) { return k.splat(k.load(element, pointer, k.bytes(element)), lanes); }

  /// One vector for each row and vector of columns.
  SmallVector<Value> rowsOfSums(ArrayRef<Value> sums) {
    if (!inPairs())
      return SmallVector<Value>(sums);
    SmallVector<Value> rows;
    for (int64_t r = 0; r < p.rows; ++r)
      for (int64_t v = 0; v < p.vectors; ++v) {
        const Value *pair = &sums[(r / 2 * p.vectors + v) * 2];
        int64_t first = r % 2 * 2;
        rows.push_back(vector::ShuffleOp::create(k.b, k.loc, pair[0], pair[1],
                                                 ArrayRef<int64_t>{first, first + 1, 4 + first, 5 + first}));
      }
    return rows;
  }

  /// Where a tile's line of the next panel is in a step's weights, which are two or four lines of 64 bytes: tiles take
  /// turns, the first of each pair first, as machines fetch neighbours too.
  Value lineOf(Value tile) {
    int64_t bytes = bytesOf(1);
    auto turn = [&](int64_t bit) { return k.op<arith::AndIOp>(k.op<arith::ShRUIOp>(tile, k.c64(bit)), k.c64(1)); };
    Value half = k.mul(turn(0), bytes / 2);
    return bytes == 4 * 64 ? k.add(half, k.mul(turn(1), bytes / 4)) : half;
  }

  /// Into the second-level cache.
  void prefetch(Value pointer) {
    auto i32 = [&](int32_t value) { return k.b.getI32IntegerAttr(value); };
    LLVM::Prefetch::create(k.b, k.loc, pointer, /*rw=*/i32(0), /*hint=*/i32(2), /*cache=*/i32(1));
  }

  void emitTile(Value tile) {
    Value firstRow = k.mul(tile, p.rows);
    SmallVector<Value> rows = rowPointers(p.in, firstRow);
    SmallVector<Value> carried = startSums(firstRow);
    if (!p.writtenSteps.empty()) {
      for (auto [index, step] : llvm::enumerate(p.writtenSteps)) {
        Value group = k.at(p.weights, step.weights.group * weightBytes(dot));
        carried = emitStep(rows, k.c64(step.offset), group, carried, step.weights.first, int64_t(index) % p.chains);
      }
      return emitEpilogue(firstRow, addChains(carried));
    }
    carried.push_back(p.weights);
    if (p.nextPanel)
      ahead = k.add(p.nextPanel, lineOf(tile));
    if (p.taps)
      carried = SmallVector<Value>(k.loop(p.taps, carried, [&](Value tap, ValueRange values) {
        Value offset = k.load(k.i32(), k.at(p.tapTable, k.mul(tap, 4)), 4);
        return emitSteps(rows, arith::ExtUIOp::create(k.b, k.loc, k.i64(), offset), values);
      }));
    else
      carried = emitSteps(rows, k.c64(0), carried);
    emitEpilogue(firstRow, rowsOfSums(addChains(carried)));
  }

  bool isSameInAllRows(const EpilogueOperand &operand) const {
    return operand.kind == tflk::OperandKind::Column || (operand.kind == tflk::OperandKind::Group && !operand.perRow);
  }

  /// What the epilogue makes of nothing but operands that are the same in all rows, like the product of the scales of
  /// an image and of its weights, is made once for all tiles: LLVM moves it out of their loop when its operands are.
  void loadSharedOperands() {
    shared.resize(p.operands.size());
    for (Operation &op : *p.epilogue) {
      bool isShared =
          op.getNumOperands() > 1 && llvm::all_of(op.getOperands(), [&](Value value) {
            auto argument = dyn_cast<BlockArgument>(value);
            return argument && argument.getArgNumber() > 0 && isSameInAllRows(p.operands[argument.getArgNumber() - 1]);
          });
      for (Value value : op.getOperands())
        if (isShared)
          loadShared(cast<BlockArgument>(value).getArgNumber() - 1);
    }
  }

  void loadShared(unsigned index) {
    const EpilogueOperand &operand = p.operands[index];
    if (!shared[index].empty())
      return;
    if (operand.kind == tflk::OperandKind::Group)
      shared[index].assign(p.vectors, splatOf(operand.rows.base, operand.element));
    for (int64_t v = 0; v < p.vectors && operand.kind == tflk::OperandKind::Column; ++v)
      shared[index].push_back(loadColumns(operand.rows.base, operand.element, v));
  }

  void emitEpilogue(Value firstRow, ArrayRef<Value> sums) {
    SmallVector<Value> out = rowPointers(p.out, firstRow);
    SmallVector<SmallVector<Value>> elements;
    for (const EpilogueOperand &operand : p.operands)
      elements.push_back(operand.kind == tflk::OperandKind::Element ? rowPointers(operand.rows, firstRow)
                                                                    : SmallVector<Value>());
    for (auto [index, operand] : llvm::enumerate(p.operands))
      if (isSameInAllRows(operand))
        loadShared(index);
    RangeKeeper range(k, p.range, lanes);
    for (int64_t r = 0; r < p.rows; ++r)
      for (int64_t v = 0; v < p.vectors; ++v) {
        Value sum = sums[r * p.vectors + v];
        if (shift != 0)
          sum = k.op<arith::ShRSIOp>(sum, k.splat(k.c32(shift), lanes));
        SmallVector<Value> arguments{sum};
        for (auto [index, operand] : llvm::enumerate(p.operands))
          arguments.push_back(isSameInAllRows(operand) ? shared[index][v]
                              : operand.kind == tflk::OperandKind::Group
                                  ? rowValue(operand.rows.base, operand.element, firstRow, r)
                                  : loadColumns(elements[index][r], operand.element, v));
        Value made = k.inlineOnVectors(*p.epilogue, arguments, lanes)[0];
        range.take(made, isPartial(v) ? p.lastLanes : 0);
        storeColumns(made, out[r], v);
      }
    range.store();
  }

  KernelBuilder &k;
  const PanelCall &p;
  tflk::Dot dot;
  int64_t lanes, panelColumns;
  /// Bits by which sums are too large.
  int64_t shift;
  VectorType sumVector;
  /// Of the weights, and what sums start at where all rows have one zero point: as sums of one row or pair are held.
  SmallVector<Value> columnSums, initial;
  /// Bytes from a step's weights to what is prefetched with them, if anything is.
  Value ahead;
  /// Operands of the epilogue that are the same in all rows, for each vector of columns, as far as they are loaded.
  SmallVector<SmallVector<Value>> shared;
};

} // namespace

func::FuncOp MicroKernels::emit(const PanelCall &panel, TypeRange arguments) {
  auto module = cast<ModuleOp>(symbols.getOp());
  OpBuilder b = OpBuilder::atBlockEnd(module.getBody());
  func::FuncOp function = makeFunction(b, "tflk_" + nameOf(panel), arguments, {});
  symbols.insert(function);
  Block &entry = function.getBody().front();
  b.setInsertionPointToStart(&entry);
  PanelCall inside = panel;
  unsigned next = 0;
  visit(inside, [&](Value &value) { value = entry.getArgument(next++); });
  KernelBuilder k(b, function.getLoc());
  PanelEmitter(k, inside).emit();
  func::ReturnOp::create(b, function.getLoc());
  return function;
}

void MicroKernels::call(KernelBuilder &k, const PanelCall &panel) {
  SmallVector<Value> arguments;
  PanelCall copy = panel;
  visit(copy, [&](Value &value) { arguments.push_back(value); });
  func::FuncOp &function = functions[keyOf(panel)];
  if (!function)
    function = emit(panel, ValueRange(arguments).getTypes());
  func::CallOp::create(k.b, k.loc, function, arguments);
}

Value MicroKernels::table(KernelBuilder &k, ArrayRef<int32_t> values) {
  auto type = MemRefType::get({int64_t(values.size())}, k.i32());
  memref::GlobalOp &global = tables[std::vector<int32_t>(values.begin(), values.end())];
  if (!global) {
    auto tensor = RankedTensorType::get(type.getShape(), k.i32());
    ElementsAttr value =
        tfl::makeConstant(tensor, {reinterpret_cast<const char *>(values.data()), values.size() * 4}, "table");
    OpBuilder b = OpBuilder::atBlockBegin(cast<ModuleOp>(symbols.getOp()).getBody());
    global = memref::GlobalOp::create(b, b.getUnknownLoc(), "table", b.getStringAttr("private"), type, value,
                                      /*constant=*/true, b.getI64IntegerAttr(64));
    symbols.insert(global);
  }
  return pointerTo(k, memref::GetGlobalOp::create(k.b, k.loc, type, global.getSymName()));
}

} // namespace tinfoil::codegen
