//===- OperatorVersions.cpp - Which operator version to write -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Runtime/OperatorVersions.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

#include <variant>

using namespace llvm;

namespace tinfoil::runtime {

namespace {

struct RuleEntry {
  int version;
  StringLiteral condition;
};
struct RuntimeEntry {
  int version;
  StringLiteral runtime;
};
struct BuiltinEntry {
  StringLiteral builtin;
  ArrayRef<RuleEntry> rules;
  int defaultVersion;
  ArrayRef<RuntimeEntry> runtimes;
};

#include "tinfoil/Runtime/OperatorVersions.inc"

const BuiltinEntry *lookup(StringRef builtin) {
  static const StringMap<const BuiltinEntry *> byName = [] {
    StringMap<const BuiltinEntry *> map;
    for (const BuiltinEntry &entry : builtinEntries)
      map[entry.builtin] = &entry;
    return map;
  }();
  return byName.lookup(builtin);
}

/// A value in a condition: missing, a number, or a name.
using Value = std::variant<std::monostate, double, std::string>;

/// Recursive descent over a condition. Evaluates while it parses: conditions are a line long.
class Evaluator {
public:
  Evaluator(StringRef text, const OperatorFacts &facts) : rest(text), facts(facts) {}

  bool run() {
    bool result = parseOr();
    if (!rest.ltrim().empty() && error.empty())
      error = ("unexpected '" + rest + "'").str();
    return result;
  }
  std::string error;

private:
  bool consume(StringRef token) {
    rest = rest.ltrim();
    return rest.consume_front(token);
  }
  bool parseOr() {
    bool result = parseAnd();
    while (consume("|"))
      result |= parseAnd();
    return result;
  }
  bool parseAnd() {
    bool result = parseUnary();
    while (consume("&"))
      result &= parseUnary();
    return result;
  }
  bool parseUnary() {
    rest = rest.ltrim();
    if (!rest.starts_with("!=") && consume("!"))
      return !parseUnary();
    if (consume("(")) {
      bool result = parseOr();
      if (!consume(")") && error.empty())
        error = "missing )";
      return result;
    }
    return parseComparison();
  }
  bool parseComparison() {
    Value left = parseProduct();
    for (StringRef op : {"!=", ">=", "<=", "=", ">", "<"})
      if (consume(op))
        return compare(left, op, parseProduct());
    const double *number = std::get_if<double>(&left);
    return number && *number != 0;
  }
  static bool compare(const Value &a, StringRef op, const Value &b) {
    if (a.index() == 0 || a.index() != b.index())
      return false;
    if (op == "=")
      return a == b;
    if (op == "!=")
      return a != b;
    if (op == ">")
      return a > b;
    if (op == ">=")
      return a >= b;
    return op == "<" ? a < b : a <= b;
  }
  Value parseProduct() {
    Value left = parseTerm();
    while (true) {
      bool multiply = consume("*");
      if (!multiply && !consume("/"))
        return left;
      Value right = parseTerm();
      const double *a = std::get_if<double>(&left), *b = std::get_if<double>(&right);
      // Products and quotients of scales are formed in float, as the rule was measured.
      left = a && b ? Value(double(multiply ? float(*a) * float(*b) : float(*a) / float(*b))) : Value();
    }
  }
  Value parseTerm() {
    rest = rest.ltrim();
    StringRef word = rest.take_while([](char c) { return isAlnum(c) || c == '_'; });
    if (word.empty()) {
      if (error.empty())
        error = ("expected a term at '" + rest + "'").str();
      rest = "";
      return {};
    }
    rest = rest.drop_front(word.size());
    unsigned number = 0;
    if (!word.getAsInteger(10, number))
      return double(number);
    if (!consume("("))
      return fact(word);
    SmallVector<StringRef> arguments;
    Value second;
    if (word == "dim") {
      StringRef tensor = takeWord();
      if (!consume(",") && error.empty())
        error = "missing , in dim";
      second = parseTerm();
      arguments.push_back(tensor);
    } else {
      arguments.push_back(takeWord());
    }
    if (!consume(")") && error.empty())
      error = ("missing ) after " + word).str();
    return function(word, arguments[0], second);
  }
  StringRef takeWord() {
    rest = rest.ltrim();
    StringRef word = rest.take_while([](char c) { return isAlnum(c) || c == '_'; });
    rest = rest.drop_front(word.size());
    return word;
  }

  /// The tensor that `in1` or `out0` stands for, or null. `isTensor` tells whether the word has that form.
  const TensorFacts *tensor(StringRef word, bool &isTensor) const {
    bool input = word.consume_front("in");
    isTensor = input || word.consume_front("out");
    unsigned index = 0;
    isTensor = isTensor && !word.getAsInteger(10, index);
    if (!isTensor)
      return nullptr;
    ArrayRef<TensorFacts> all = input ? facts.inputs : facts.outputs;
    return index < all.size() ? &all[index] : nullptr;
  }
  Value fact(StringRef word) const {
    bool isTensor = false;
    const TensorFacts *known = tensor(word, isTensor);
    if (isTensor)
      return known ? Value(known->type.str()) : Value();
    if (word == "nin")
      return double(facts.inputs.size());
    if (word == "options")
      return double(facts.hasOptions);
    return word.str();
  }
  Value function(StringRef name, StringRef argument, const Value &second) {
    if (name == "attr")
      return attribute(argument);
    if (name == "maxRank") {
      size_t rank = 0;
      for (const TensorFacts &input : facts.inputs)
        rank = std::max(rank, input.shape.size());
      return double(rank);
    }
    constexpr StringLiteral names[] = {"rank", "nscales", "scale", "qdim", "qtable", "sparsity", "shape", "dim"};
    if (!llvm::is_contained(names, name) && error.empty())
      error = ("unknown function '" + name + "'").str();
    bool isTensor = false;
    const TensorFacts *known = tensor(argument, isTensor);
    if (!isTensor && error.empty())
      error = ("'" + argument + "' is no tensor").str();
    if (!known)
      return {};
    if (name == "rank")
      return double(known->shape.size());
    if (name == "nscales")
      return double(known->numScales);
    if (name == "scale")
      return double(known->firstScale);
    if (name == "qdim")
      return double(known->quantizedDimension);
    if (name == "qtable")
      return double(known->hasQuantizationTable);
    if (name == "sparsity")
      return double(known->hasSparsityTable);
    if (name == "shape")
      return llvm::join(llvm::map_range(known->shape, [](int64_t d) { return std::to_string(d); }), ",");
    const double *index = std::get_if<double>(&second);
    if (!index || *index < 0 || *index >= double(known->shape.size()))
      return {};
    return double(known->shape[size_t(*index)]);
  }
  Value attribute(StringRef field) const {
    // An enumeration compares by name, everything else by number.
    if (rest.ltrim().starts_with("=") || rest.ltrim().starts_with("!=")) {
      StringRef right = rest.ltrim().drop_while([](char c) { return c == '!' || c == '='; }).ltrim();
      if (!right.empty() && isAlpha(right.front())) {
        StringRef name = facts.name ? facts.name(field) : StringRef();
        return name.empty() ? Value() : Value(name.str());
      }
    }
    std::optional<int64_t> number = facts.number ? facts.number(field) : std::nullopt;
    return number ? Value(double(*number)) : Value();
  }

  StringRef rest;
  const OperatorFacts &facts;
};

} // namespace

int operatorVersion(const OperatorFacts &facts) {
  const BuiltinEntry *entry = lookup(facts.builtin);
  if (!entry)
    return 1;
  for (const RuleEntry &rule : entry->rules)
    if (Evaluator(rule.condition, facts).run())
      return rule.version;
  return entry->defaultVersion;
}

StringRef minimumRuntime(StringRef builtin, int version) {
  if (const BuiltinEntry *entry = lookup(builtin))
    for (const RuntimeEntry &runtime : entry->runtimes)
      if (runtime.version == version)
        return runtime.runtime;
  return "";
}

bool olderRuntime(StringRef a, StringRef b) {
  while (!a.empty() || !b.empty()) {
    auto [headA, tailA] = a.split('.');
    auto [headB, tailB] = b.split('.');
    unsigned numberA = 0, numberB = 0;
    headA.getAsInteger(10, numberA);
    headB.getAsInteger(10, numberB);
    if (numberA != numberB)
      return numberA < numberB;
    a = tailA;
    b = tailB;
  }
  return false;
}

std::string checkCondition(StringRef condition) {
  OperatorFacts none;
  Evaluator evaluator(condition, none);
  evaluator.run();
  return evaluator.error;
}

SmallVector<StringRef> allConditions() {
  SmallVector<StringRef> conditions;
  for (const BuiltinEntry &entry : builtinEntries)
    for (const RuleEntry &rule : entry.rules)
      conditions.push_back(rule.condition);
  return conditions;
}

} // namespace tinfoil::runtime
