//===- RandomLinalg.cpp - Linalg ops nobody thought of --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomLinalg.h"

#include <algorithm>

namespace tinfoil::test {
namespace {

class Maker {
public:
  explicit Maker(std::mt19937 &random) : random(random) {}

  RandomLinalg make() {
    makeLoops();
    bool hasReductions = std::count(reduces.begin(), reduces.end(), true) != 0;
    linalg.numInputs = pick(1, 3);
    unsigned numOutputs = oneIn(4) ? 2 : 1;
    auto map = makeOutputMap();
    std::vector<Map> inputs;
    for (unsigned input = 0; input < linalg.numInputs; ++input)
      inputs.push_back(makeInputMap());
    // Linalg finds the extents of loops in operands that have them as they are.
    for (unsigned dim = 0; dim < extents.size(); ++dim) {
      auto isPlain = [&](const Map &map) {
        return std::any_of(map.begin(), map.end(), [&](const Expression &e) { return e.text == nameOf(dim); });
      };
      if (!isPlain(map) && std::none_of(inputs.begin(), inputs.end(), isPlain))
        inputs[pick(0, inputs.size() - 1)].push_back({nameOf(dim), extents[dim] - 1});
    }
    for (const Map &input : inputs)
      linalg.buffers.push_back(makeBuffer(input));
    for (unsigned output = 0; output < numOutputs; ++output) {
      RandomBuffer buffer = makeBuffer(output && oneIn(2) ? makeOutputMap() : map);
      for (unsigned input = 0; input < linalg.numInputs && output == 0; ++input)
        if (!hasReductions && oneIn(2) && linalg.buffers[input].map == buffer.map) {
          buffer = linalg.buffers[input];
          buffer.sameAs = input;
        }
      linalg.buffers.push_back(buffer);
    }
    std::string arguments, yields, yieldTypes, maps, iterators, ins, outs, insTypes, outsTypes;
    for (unsigned number = 0; number < linalg.buffers.size(); ++number) {
      const RandomBuffer &buffer = linalg.buffers[number];
      std::string value = "%v" + std::to_string(number);
      arguments += (number ? ", " : "") + value + ": " + buffer.element;
      maps += (number ? ", " : "") + buffer.map;
      bool isInput = number < linalg.numInputs;
      std::string &names = isInput ? ins : outs, &types = isInput ? insTypes : outsTypes;
      bool inBetween = !isInput && !hasReductions && buffer.sameAs < 0 && buffer.offset == 0 &&
                       buffer.type.find("strided") == std::string::npos && oneIn(2);
      std::string name = (inBetween ? "%local" : "%arg") + std::to_string(number);
      if (inBetween) {
        before += "  " + name + " = memref.alloc() : " + buffer.type + "\n  memref.copy %arg" + std::to_string(number) +
                  ", " + name + " : " + buffer.type + " to " + buffer.type + "\n";
        after += "  linalg.copy ins(" + name + " : " + buffer.type + ") outs(%arg" + std::to_string(number) + " : " +
                 buffer.type + ")\n  memref.dealloc " + name + " : " + buffer.type + "\n";
      }
      names += (names.empty() ? "" : ", ") + name;
      types += (types.empty() ? "" : ", ") + buffer.type;
      if (isInput || !hasReductions)
        values.push_back({value, buffer.element});
    }
    for (unsigned dim = 0; dim < extents.size(); ++dim) {
      iterators += std::string(dim ? ", " : "") + (reduces[dim] ? "\"reduction\"" : "\"parallel\"");
      if (oneIn(8)) {
        line("%i" + std::to_string(dim) + " = linalg.index " + std::to_string(dim) + " : index");
        line("%n" + std::to_string(dim) + " = arith.index_cast %i" + std::to_string(dim) + " : index to i32");
        values.push_back({"%n" + std::to_string(dim), "i32"});
      }
    }
    if (oneIn(10) && !extents.empty())
      addTable();
    for (int64_t ops = pick(0, 5); ops > 0; --ops)
      addOp(hasReductions);
    for (unsigned output = 0; output < numOutputs; ++output) {
      unsigned number = linalg.numInputs + output;
      const std::string &type = linalg.buffers[number].element;
      std::string value = convert(values[pick(0, values.size() - 1)], type);
      if (hasReductions)
        value = combine(value, "%v" + std::to_string(number), type);
      yields += (output ? ", " : "") + value;
      yieldTypes += (output ? ", " : "") + type;
    }
    linalg.body = before + "  linalg.generic {indexing_maps = [" + maps + "], iterator_types = [" + iterators +
                  "]}\n      ins(" + ins + " : " + insTypes + ") outs(" + outs + " : " + outsTypes + ") {\n  ^bb0(" +
                  arguments + "):\n" + lines + "    linalg.yield " + yields + " : " + yieldTypes + "\n  }\n" + after;
    return linalg;
  }

private:
  struct Typed {
    std::string name, type;
  };

  int64_t pick(int64_t least, int64_t most) { return std::uniform_int_distribution<int64_t>(least, most)(random); }
  bool oneIn(int64_t many) { return pick(1, many) == 1; }
  template <typename T> T oneOf(std::initializer_list<T> some) { return some.begin()[pick(0, some.size() - 1)]; }
  std::string fresh() { return "%x" + std::to_string(counter++); }
  void line(const std::string &text) { lines += "    " + text + "\n"; }
  static bool isReal(const std::string &type) { return type[0] == 'f'; }

  void makeLoops() {
    static const int64_t some[] = {1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 32, 33, 40, 48, 64, 65, 130};
    int64_t rank = pick(0, 4), total = 1;
    for (int64_t dim = 0; dim < rank; ++dim) {
      int64_t extent = some[pick(0, std::size(some) - 1)];
      while (total * extent > 6000)
        extent = (extent + 1) / 2, extent = total * extent > 6000 && extent <= 2 ? 1 : extent;
      total *= extent;
      extents.push_back(extent);
      reduces.push_back(false);
    }
    if (rank > 0 && oneIn(3))
      for (int64_t dim = 0; dim < rank; ++dim)
        reduces[dim] = oneIn(2);
  }

  // A map is, for each dimension of the buffer, an expression and its greatest value.
  struct Expression {
    std::string text;
    int64_t greatest;
  };
  using Map = std::vector<Expression>;

  std::string nameOf(unsigned dim) { return "d" + std::to_string(dim); }

  Map makeInputMap() {
    std::vector<unsigned> dims;
    bool all = oneIn(2);
    for (unsigned dim = 0; dim < extents.size(); ++dim)
      if (all || !oneIn(3))
        dims.push_back(dim);
    if (oneIn(3))
      std::shuffle(dims.begin(), dims.end(), random);
    Map map;
    for (unsigned at = 0; at < dims.size(); ++at) {
      if (oneIn(12))
        map.push_back({"0", 0});
      unsigned dim = dims[at];
      int64_t most = extents[dim] - 1;
      if (at + 1 < dims.size() && oneIn(8)) {
        int64_t step = pick(1, 3);
        unsigned next = dims[++at];
        map.push_back(
            {nameOf(dim) + " * " + std::to_string(step) + " + " + nameOf(next), most * step + extents[next] - 1});
      } else if (oneIn(10)) {
        map.push_back({nameOf(dim) + " * 2 + 1", most * 2 + 1});
      } else if (oneIn(14)) {
        map.push_back({std::to_string(most) + " - " + nameOf(dim), most});
      } else if (oneIn(30)) {
        map.push_back({nameOf(dim) + " floordiv 2", most / 2});
      } else {
        map.push_back({nameOf(dim), most});
      }
    }
    return map;
  }

  Map makeOutputMap() {
    std::vector<unsigned> dims;
    for (unsigned dim = 0; dim < extents.size(); ++dim)
      if (!reduces[dim])
        dims.push_back(dim);
    if (oneIn(4))
      std::shuffle(dims.begin(), dims.end(), random);
    Map map;
    for (unsigned dim : dims) {
      if (oneIn(15))
        map.push_back({"0", 0});
      map.push_back({nameOf(dim), extents[dim] - 1});
    }
    return map;
  }

  RandomBuffer makeBuffer(const Map &map) {
    RandomBuffer buffer;
    buffer.element = oneOf({"f32", "f32", "f32", "f32", "i32", "i8", "i8", "i16", "f64", "i64"});
    std::string dims, results;
    for (unsigned dim = 0; dim < extents.size(); ++dim)
      dims += (dim ? ", " : "") + nameOf(dim);
    bool isStrided = !map.empty() && oneIn(4), isOpen = oneIn(2);
    int64_t stride = isStrided && oneIn(4) ? 2 : 1;
    buffer.shape.resize(map.size());
    buffer.strides.resize(map.size());
    for (size_t at = map.size(); at-- > 0;) {
      buffer.shape[at] = map[at].greatest + 1;
      buffer.strides[at] = stride;
      stride *= buffer.shape[at] + (isStrided ? pick(0, 3) : 0);
      results = map[at].text + (results.empty() ? "" : ", ") + results;
    }
    buffer.offset = isStrided ? pick(0, 5) : 0;
    buffer.size = std::max<int64_t>(stride, 1) + buffer.offset + 8;
    buffer.map = "affine_map<(" + dims + ") -> (" + results + ")>";
    std::string layout;
    for (int64_t step : buffer.strides)
      layout += (layout.empty() ? "" : ", ") + std::to_string(step);
    buffer.type = "memref<";
    for (int64_t extent : buffer.shape)
      buffer.type += std::to_string(extent) + "x";
    buffer.type += buffer.element;
    if (isStrided)
      buffer.type += ", strided<[" + layout + "], offset: " + (isOpen ? "?" : std::to_string(buffer.offset)) + ">";
    buffer.type += ">";
    return buffer;
  }

  std::string convert(const Typed &value, const std::string &type) {
    if (value.type == type)
      return value.name;
    std::string result = fresh(), op;
    auto bits = [](const std::string &type) { return std::stoi(type.substr(1)); };
    if (isReal(value.type) && isReal(type))
      op = bits(type) > bits(value.type) ? "arith.extf" : "arith.truncf";
    else if (isReal(value.type)) {
      // What does not fit is no number: keep it small.
      std::string least = fresh(), most = fresh(), low = fresh(), high = fresh();
      line(least + " = arith.constant -100.0 : " + value.type);
      line(most + " = arith.constant 100.0 : " + value.type);
      line(low + " = arith.maxnumf " + value.name + ", " + least + " : " + value.type);
      line(high + " = arith.minnumf " + low + ", " + most + " : " + value.type);
      line(result + " = arith.fptosi " + high + " : " + value.type + " to " + type);
      return result;
    } else if (isReal(type))
      op = "arith.sitofp";
    else
      op = bits(type) < bits(value.type) ? "arith.trunci" : oneIn(2) ? "arith.extsi" : "arith.extui";
    line(result + " = " + op + " " + value.name + " : " + value.type + " to " + type);
    return result;
  }

  void addOp(bool hasReductions) {
    Typed left = values[pick(0, values.size() - 1)];
    std::string right = convert(values[pick(0, values.size() - 1)], left.type), result = fresh(), op;
    if (oneIn(4)) {
      std::string constant = fresh();
      line(constant + " = arith.constant " + std::to_string(pick(-3, 3)) + (isReal(left.type) ? ".0" : "") + " : " +
           left.type);
      right = constant;
    }
    if (oneIn(5)) {
      std::string condition = fresh();
      line(condition + " = arith." + (isReal(left.type) ? "cmpf olt, " : "cmpi slt, ") + left.name + ", " + right +
           " : " + left.type);
      line(result + " = arith.select " + condition + ", " + left.name + ", " + right + " : " + left.type);
      values.push_back({result, left.type});
      return;
    }
    if (isReal(left.type))
      op = oneOf({"arith.addf", "arith.subf", "arith.mulf", "arith.maximumf", "arith.minimumf",
                  hasReductions ? "arith.addf" : "arith.divf"});
    else
      op = oneOf({"arith.addi", "arith.subi", "arith.muli", "arith.maxsi", "arith.minui", "arith.xori"});
    line(result + " = " + op + " " + left.name + ", " + right + " : " + left.type);
    values.push_back({result, left.type});
  }

  std::string combine(const std::string &value, const std::string &old, const std::string &type) {
    std::string result = fresh(), op;
    if (isReal(type))
      op = oneOf({"arith.addf", "arith.addf", "arith.maximumf", "arith.minimumf", "arith.subf"});
    else
      op = oneOf({"arith.addi", "arith.addi", "arith.maxsi", "arith.minui", "arith.andi", "arith.ori", "arith.subi"});
    bool turned = oneIn(2) && op.substr(0, 9) != "arith.sub";
    line(result + " = " + op + " " + (turned ? value : old) + ", " + (turned ? old : value) + " : " + type);
    return result;
  }

  /// An element of a table, at a loop variable and a computed place.
  void addTable() {
    unsigned dim = pick(0, extents.size() - 1);
    RandomBuffer table = makeBuffer({{"0", 6}, {"0", extents[dim] + 1}});
    std::string number = std::to_string(dim), cast = fresh(), seven = fresh(), row = fresh(), result = fresh();
    std::string column = fresh(), one = fresh(), next = fresh();
    before +=
        "  %table = memref.alloc() : memref<7x" + std::to_string(extents[dim] + 2) + "xf32>\n" +
        "  %value = arith.constant 3.0 : f32\n  linalg.fill ins(%value : f32) outs(%table : memref<7x" +
        std::to_string(extents[dim] + 2) +
        "xf32>)\n  linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, b)>], iterator_types = "
        "[\"parallel\", \"parallel\"]} outs(%table : memref<7x" +
        std::to_string(extents[dim] + 2) +
        "xf32>) {\n  ^bb0(%o: f32):\n    %a = linalg.index 0 : index\n    %b = linalg.index 1 : index\n    %c = "
        "arith.muli %a, %b : index\n    %d = arith.index_cast %c : index to i32\n    %e = arith.sitofp %d : i32 to "
        "f32\n    %f = arith.addf %e, %o : f32\n    linalg.yield %f : f32\n  }\n";
    std::string place = convert(values[pick(0, values.size() - 1)], "i32");
    line(cast + " = arith.index_cast " + place + " : i32 to index");
    line(seven + " = arith.constant 7 : index");
    line(row + " = arith.remui " + cast + ", " + seven + " : index");
    line(column + " = linalg.index " + number + " : index");
    line(one + " = arith.constant 1 : index");
    line(next + " = arith.addi " + column + ", " + one + " : index");
    if (oneIn(2))
      line(row + "b = arith.constant 5 : index");
    else
      line(row + "b = arith.addi " + row + ", " + seven + " : index"),
          line(row + "c = arith.subi " + row + "b, " + seven + " : index");
    line(result + " = memref.load %table[" + row + ", " + next + "] : memref<7x" + std::to_string(extents[dim] + 2) +
         "xf32>");
    values.push_back({result, "f32"});
  }

  std::mt19937 &random;
  RandomLinalg linalg;
  std::vector<int64_t> extents;
  std::vector<bool> reduces;
  std::vector<Typed> values;
  std::string lines, before, after;
  unsigned counter = 0;
};

} // namespace

RandomLinalg RandomLinalg::make(std::mt19937 &random) { return Maker(random).make(); }

std::string RandomLinalg::function(const std::string &name) const {
  std::string arguments;
  for (unsigned number = 0; number < buffers.size(); ++number)
    arguments += (number ? ", " : "") + std::string("%arg") + std::to_string(number) + ": " + buffers[number].type;
  return "func.func @" + name + "(" + arguments + ") attributes {llvm.emit_c_interface} {\n" + body + "  return\n}\n";
}

} // namespace tinfoil::test
