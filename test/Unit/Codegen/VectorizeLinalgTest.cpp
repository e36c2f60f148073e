//===- VectorizeLinalgTest.cpp - Vectors against plain loops --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Random linalg ops, written as vectors by our pass and as loops by upstream's, must compute the same.
// TINFOIL_SEED=<number> repeats a run, TINFOIL_CASES=<number> makes it longer.
//
//===----------------------------------------------------------------------===//

#include "Jit.h"
#include "RandomLinalg.h"

#include "tinfoil/Codegen/Common/Passes.h"

#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

#include <cmath>
#include <cstring>

using namespace mlir;
using namespace tinfoil;
using namespace tinfoil::test;

namespace {

int64_t fromEnvironment(const char *name, int64_t otherwise) {
  const char *text = std::getenv(name);
  return text ? std::atoll(text) : otherwise;
}

size_t bytesOf(const std::string &type) { return std::stoi(type.substr(1)) / 8; }

/// Memory of one buffer, with small whole numbers: their sums are exact in any order.
std::vector<char> contents(const RandomBuffer &buffer, std::mt19937 &random) {
  std::vector<char> bytes(buffer.size * bytesOf(buffer.element));
  for (int64_t at = 0; at < buffer.size; ++at) {
    int64_t number = std::uniform_int_distribution<int64_t>(-8, 8)(random);
    float single = number;
    double twice = number;
    const void *value = buffer.element == "f32"   ? static_cast<void *>(&single)
                        : buffer.element == "f64" ? static_cast<void *>(&twice)
                                                  : &number;
    std::memcpy(&bytes[at * bytesOf(buffer.element)], value, bytesOf(buffer.element)); // little endian
  }
  return bytes;
}

/// The first element that differs, or -1. Sums of what a body has divided or squared are not exact.
int64_t difference(const RandomBuffer &buffer, const std::vector<char> &left, const std::vector<char> &right) {
  size_t width = bytesOf(buffer.element);
  for (int64_t at = 0; at < buffer.size; ++at) {
    const char *a = &left[at * width], *b = &right[at * width];
    if (std::memcmp(a, b, width) == 0)
      continue;
    double x = 0, y = 0;
    if (buffer.element == "f32") {
      float single;
      std::memcpy(&single, a, width), x = single;
      std::memcpy(&single, b, width), y = single;
    } else if (buffer.element == "f64") {
      std::memcpy(&x, a, width), std::memcpy(&y, b, width);
    } else {
      return at;
    }
    bool isClose = x == y || (std::isnan(x) && std::isnan(y)) || std::abs(x - y) <= 2e-5 * std::max(std::abs(x), 1.0);
    if (!isClose)
      return at;
  }
  return -1;
}

std::vector<std::vector<char>> execute(ExecutionEngine &engine, const std::string &name, const RandomLinalg &linalg,
                                       std::vector<std::vector<char>> memory) {
  std::vector<std::vector<int64_t>> descriptors;
  for (auto [number, buffer] : llvm::enumerate(linalg.buffers)) {
    void *data = memory[buffer.sameAs >= 0 ? buffer.sameAs : number].data();
    descriptors.push_back(descriptor(data, buffer.offset, buffer.shape, buffer.strides));
  }
  SmallVector<void *> arguments;
  for (std::vector<int64_t> &words : descriptors)
    arguments.push_back(words.data());
  call(engine, name, arguments);
  return memory;
}

void compare(unsigned seed, unsigned cases) {
  std::mt19937 random(seed);
  std::vector<RandomLinalg> linalgs;
  std::string text;
  for (unsigned number = 0; number < cases; ++number) {
    linalgs.push_back(RandomLinalg::make(random));
    text += linalgs.back().function("vectors" + std::to_string(number));
    text += linalgs.back().function("loops" + std::to_string(number));
  }
  std::unique_ptr<MLIRContext> context = makeContext();
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, context.get());
  ASSERT_TRUE(module) << text;
  for (auto function : module->getOps<func::FuncOp>()) {
    bool ours = function.getName().starts_with("vectors");
    if (!ours) // upstream's pass leaves copies of buffers alone
      function.walk([](memref::CopyOp copy) {
        OpBuilder builder(copy);
        linalg::CopyOp::create(builder, copy.getLoc(), copy.getSource(), copy.getTarget());
        copy.erase();
      });
    auto pass = ours ? codegen::createVectorizeLinalgPass() : createConvertLinalgToLoopsPass();
    ASSERT_TRUE(run(function, std::move(pass))) << text;
  }
  std::unique_ptr<ExecutionEngine> engine = compile(*module);
  ASSERT_TRUE(engine) << text;
  for (auto [number, linalg] : llvm::enumerate(linalgs)) {
    std::vector<std::vector<char>> memory;
    for (const RandomBuffer &buffer : linalg.buffers)
      memory.push_back(contents(buffer, random));
    auto vectors = execute(*engine, "vectors" + std::to_string(number), linalg, memory);
    auto loops = execute(*engine, "loops" + std::to_string(number), linalg, memory);
    for (auto [at, buffer] : llvm::enumerate(linalg.buffers)) {
      int64_t different = difference(buffer, vectors[at], loops[at]);
      EXPECT_EQ(different, -1) << "case " << number << " of seed " << seed << ", buffer " << at << "\n"
                               << linalg.function("f");
    }
  }
}

TEST(VectorizeLinalg, ComputesWhatPlainLoopsDo) {
  auto seed = fromEnvironment("TINFOIL_SEED", 1);
  auto cases = fromEnvironment("TINFOIL_CASES", 200);
  for (int64_t done = 0; done < cases; done += 50) {
    std::printf("seed %lld\n", static_cast<long long>(seed + done / 50));
    compare(seed + done / 50, std::min<int64_t>(50, cases - done));
    if (HasFailure())
      return;
  }
}

} // namespace
