//===- MathExpansionTest.cpp - Polynomials against the C library ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The error of each function, in units in the last place of float, over all exponents, signs and edges. The reference
// is the C library in double precision.
//
//===----------------------------------------------------------------------===//

#include "Jit.h"

#include "tinfoil/Codegen/Common/Passes.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace mlir;
using namespace tinfoil;
using namespace tinfoil::test;

namespace {

constexpr int64_t kCount = 1 << 17;

struct Function {
  const char *name;
  double (*exact)(double, double);
  double most;             // units in the last place
  double range = INFINITY; // of |x| where that holds
};

template <double (*function)(double)> double unary(double x, double) { return function(x); }

const Function kFunctions[] = {
    {"exp", unary<std::exp>, 2},
    {"exp2", unary<std::exp2>, 2},
    {"expm1", unary<std::expm1>, 2},
    {"log", unary<std::log>, 2},
    {"log2", unary<std::log2>, 2},
    {"log10", unary<std::log10>, 2},
    {"log1p", unary<std::log1p>, 3},
    {"tanh", unary<std::tanh>, 4},
    {"erf", unary<std::erf>, 4},
    {"sin", unary<std::sin>, 2, 0x1p29},
    {"cos", unary<std::cos>, 2, 0x1p29},
    {"tan", unary<std::tan>, 4, 0x1p29},
    {"atan", unary<std::atan>, 2},
    {"rsqrt", [](double x, double) { return 1 / std::sqrt(x); }, 1.5},
    {"round", unary<std::round>, 0},
    {"floor", unary<std::floor>, 0},
    {"ceil", unary<std::ceil>, 0},
    {"trunc", unary<std::trunc>, 0},
    {"roundeven", unary<std::nearbyint>, 0},
    {"atan2", std::atan2, 3},
    {"powf", std::pow, 1},
    {"maxnumf", std::fmax, 0},
    {"minnumf", std::fmin, 0},
};

bool isExtreme(StringRef name) { return name.ends_with("numf"); }
bool isBinary(StringRef name) { return name == "atan2" || name == "powf" || isExtreme(name); }

/// A loop over all of two inputs, with vectors or without.
std::string loop(const Function &function, bool isVector) {
  std::string type = isVector ? "vector<16xf32>" : "f32", name = function.name,
              buffer = "memref<" + std::to_string(kCount) + "xf32>";
  std::string read = isVector ? "vector.load" : "memref.load", write = isVector ? "vector.store" : "memref.store";
  std::string suffix = isVector ? " : " + buffer + ", " + type : " : " + buffer;
  return "func.func @" + name + (isVector ? "_vector" : "_scalar") + "(%x: " + buffer + ", %y: " + buffer +
         ", %z: " + buffer +
         ") attributes {llvm.emit_c_interface} {\n  %c0 = arith.constant 0 : index\n  %n = arith.constant " +
         std::to_string(kCount) + " : index\n  %step = arith.constant " + (isVector ? "16" : "1") +
         " : index\n  scf.for %i = %c0 to %n step %step {\n    %a = " + read + " %x[%i]" + suffix +
         "\n    %b = " + read + " %y[%i]" + suffix + "\n    %c = " + (isExtreme(name) ? "arith." : "math.") + name +
         " %a" + (isBinary(name) ? ", %b" : "") + " : " + type + "\n    " + write + " %c, %z[%i]" + suffix +
         "\n  }\n  return\n}\n";
}

/// Every exponent and sign, and the numbers where something happens.
std::vector<float> numbers(std::mt19937 &random, int64_t shuffled) {
  const float inf = INFINITY,
              edges[] = {0.0f,       -0.0f,       inf,         -inf,       NAN,      1.0f,        -1.0f,
                         0.5f,       -0.5f,       1.5f,        2.5f,       -2.5f,    2.0f,        3.0f,
                         -3.0f,      -2.0f,       1e-45f,      -1e-45f,    88.72f,   88.73f,      -87.4f,
                         -103.9f,    -104.1f,     1.1755e-38f, 3.4e38f,    -3.4e38f, 16777217.0f, 0.49999997f,
                         8388609.0f, -8388607.5f, 4194303.75f, 33554432.0f};
  std::vector<float> result;
  for (float left : edges)
    for (float right : edges)
      result.push_back(shuffled ? right : left);
  while (result.size() < kCount) {
    uint32_t bits = random();
    if (result.size() % 2) // half of them where functions are not 0, 1 or infinite
      bits = (bits & 0x807FFFFF) | ((random() % 20 + 117) << 23);
    float value;
    std::memcpy(&value, &bits, sizeof(value));
    result.push_back(value);
  }
  return result;
}

/// Distance of `got` from `exact` in units in the last place; infinite if it is of another kind.
double error(float got, double exact, bool anyZero) {
  if (std::isnan(got) || std::isnan(exact))
    return std::isnan(got) && std::isnan(exact) ? 0 : INFINITY;
  auto rounded = static_cast<float>(exact);
  if (got == rounded) // of zeros with two signs, the C library may take either as the greater
    return got == 0 && std::signbit(got) != std::signbit(exact) && !anyZero ? INFINITY : 0;
  if (std::isinf(got) || std::isinf(rounded)) // one step beyond the greatest number is infinity
    return std::nextafter(std::isinf(got) ? rounded : got, std::isinf(got) ? got : rounded) ==
                   (std::isinf(got) ? got : rounded)
               ? 1
               : INFINITY;
  int exponent;
  std::frexp(exact, &exponent);
  return std::abs(got - exact) / std::ldexp(1.0, std::max(exponent - 24, -149));
}

void check(bool expandRounding) {
  std::mt19937 random(7);
  std::vector<float> x = numbers(random, 0), y = numbers(random, 1), vectors(kCount), scalars(kCount);
  std::unique_ptr<MLIRContext> context = makeContext();
  std::string text;
  for (const Function &function : kFunctions)
    text += loop(function, true) + loop(function, false);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, context.get());
  ASSERT_TRUE(module) << text;
  for (auto function : module->getOps<func::FuncOp>()) {
    codegen::ExpandMathPassOptions options;
    options.expandRounding = expandRounding;
    ASSERT_TRUE(run(function, codegen::createExpandMathPass(options)));
  }
  std::unique_ptr<ExecutionEngine> engine = compile(*module);
  ASSERT_TRUE(engine);
  auto describe = [](std::vector<float> &data) { return descriptor(data.data(), 0, {kCount}, {1}); };
  std::vector<int64_t> first = describe(x), second = describe(y), third = describe(vectors), fourth = describe(scalars);
  for (const Function &function : kFunctions) {
    call(*engine, std::string(function.name) + "_vector", {first.data(), second.data(), third.data()});
    call(*engine, std::string(function.name) + "_scalar", {first.data(), second.data(), fourth.data()});
    double worst = 0, at = 0, by = 0;
    float got = 0;
    for (int64_t i = 0; i < kCount; ++i) {
      // Any NaN is as good as another.
      EXPECT_TRUE(std::memcmp(&vectors[i], &scalars[i], sizeof(float)) == 0 ||
                  (std::isnan(vectors[i]) && std::isnan(scalars[i])))
          << function.name << "(" << x[i] << ", " << y[i] << ")";
      bool isMeant = std::abs(x[i]) <= function.range || !std::isfinite(x[i]);
      double now = isMeant ? error(vectors[i], function.exact(x[i], y[i]), isExtreme(function.name)) : 0;
      if (now > worst)
        worst = now, at = x[i], by = y[i], got = vectors[i];
      if (testing::Test::HasFailure())
        return;
    }
    std::printf("%-9s %.3f units in the last place, at %.9g\n", function.name, worst, at);
    EXPECT_LE(worst, function.most) << function.name << "(" << at << ", " << by << ") = " << got << ", not "
                                    << function.exact(at, by);
  }
}

TEST(MathExpansion, IsExactToAFewUnits) { check(false); }
TEST(MathExpansion, RoundsWithoutInstructions) { check(true); }

} // namespace
