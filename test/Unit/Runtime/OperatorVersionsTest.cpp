//===- OperatorVersionsTest.cpp - Rules of operator versions ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Runtime/OperatorVersions.h"

#include "llvm/ADT/StringMap.h"

#include <gtest/gtest.h>

using namespace tinfoil::runtime;
using llvm::StringRef;

namespace {

TensorFacts tensor(StringRef type, llvm::SmallVector<int64_t> shape = {2, 4}, int64_t scales = 0, int64_t axis = 0) {
  TensorFacts facts;
  facts.type = type;
  facts.shape = std::move(shape);
  facts.numScales = scales;
  facts.firstScale = scales ? 0.5f : 0.0f;
  facts.quantizedDimension = axis;
  facts.hasQuantizationTable = true;
  return facts;
}

/// An operator, its tensors and options.
struct Op {
  OperatorFacts facts;
  llvm::StringMap<int64_t> numbers;
  llvm::StringMap<std::string> names;

  Op(StringRef builtin, llvm::SmallVector<TensorFacts> inputs, llvm::SmallVector<TensorFacts> outputs) {
    facts.builtin = builtin;
    facts.inputs = std::move(inputs);
    facts.outputs = std::move(outputs);
  }
  Op &number(StringRef field, int64_t value) {
    numbers[field] = value;
    facts.hasOptions = true;
    return *this;
  }
  Op &name(StringRef field, StringRef value) {
    names[field] = value.str();
    facts.hasOptions = true;
    return *this;
  }
  int version() {
    facts.number = [&](StringRef field) -> std::optional<int64_t> {
      auto it = numbers.find(field);
      return it == numbers.end() ? std::nullopt : std::optional<int64_t>(it->second);
    };
    facts.name = [&](StringRef field) {
      auto it = names.find(field);
      return it == names.end() ? StringRef() : StringRef(it->second);
    };
    return operatorVersion(facts);
  }
};

TEST(Conditions, AllParse) {
  auto conditions = allConditions();
  EXPECT_GT(conditions.size(), 250u);
  for (StringRef condition : conditions)
    EXPECT_EQ(checkCondition(condition), "") << condition.str();
}

TEST(Conditions, MistakesAreFound) {
  for (StringRef wrong : {"nonsense(in0)", "in0=", "in0=i8 &", "rank(in0", "in0=i8)", "in0=i8 in1=i8"})
    EXPECT_NE(checkCondition(wrong), "") << wrong.str();
}

TEST(OperatorVersions, UnknownBuiltinIsOne) { EXPECT_EQ(Op("NOT_AN_OPERATOR", {}, {}).version(), 1); }

TEST(OperatorVersions, FullyConnectedHybrid) {
  auto hybrid = [](int64_t scales, int64_t rows, bool asymmetric) {
    return Op("FULLY_CONNECTED", {tensor("f32"), tensor("i8", {rows, 4}, scales), tensor("none")}, {tensor("f32")})
        .number("asymmetric_quantize_inputs", asymmetric)
        .number("keep_num_dims", 0)
        .name("weights_format", "DEFAULT")
        .version();
  };
  EXPECT_EQ(hybrid(1, 8, false), 3);
  EXPECT_EQ(hybrid(1, 8, true), 9);
  EXPECT_EQ(hybrid(8, 8, true), 12);
  // One row and one scale are as many scales as rows.
  EXPECT_EQ(hybrid(1, 1, false), 12);
}

TEST(OperatorVersions, FullyConnectedWithoutBias) {
  // Two operands are version 6; a bias that is named as missing is an operand.
  EXPECT_EQ(Op("FULLY_CONNECTED", {tensor("f32"), tensor("f32")}, {tensor("f32")}).version(), 6);
  EXPECT_EQ(Op("FULLY_CONNECTED", {tensor("f32"), tensor("f32"), tensor("none")}, {tensor("f32")}).version(), 1);
  // The rule stands before those of types.
  EXPECT_EQ(Op("FULLY_CONNECTED", {tensor("f32"), tensor("i8", {8, 4}, 1)}, {tensor("f32")}).version(), 6);
}

TEST(OperatorVersions, FullyConnectedNarrowTypes) {
  EXPECT_EQ(Op("FULLY_CONNECTED", {tensor("f32"), tensor("i2")}, {tensor("f32")}).version(), 14);
  EXPECT_EQ(Op("FULLY_CONNECTED", {tensor("i8"), tensor("i4"), tensor("none")}, {tensor("i8")}).version(), 10);
}

TEST(OperatorVersions, SparseWeights) {
  TensorFacts weights = tensor("f32");
  weights.hasSparsityTable = true;
  EXPECT_EQ(Op("FULLY_CONNECTED", {tensor("f32"), weights, tensor("none")}, {tensor("f32")}).version(), 8);
}

TEST(OperatorVersions, DepthwiseCountsScalesInTheLastDimension) {
  auto hybrid = [](int64_t scales) {
    return Op("DEPTHWISE_CONV_2D", {tensor("f32", {1, 4, 4, 3}), tensor("i8", {1, 3, 3, 3}, scales, 3)},
              {tensor("f32", {1, 4, 4, 3})})
        .number("dilation_w_factor", 1)
        .number("dilation_h_factor", 1)
        .version();
  };
  EXPECT_EQ(hybrid(3), 6);
  EXPECT_EQ(hybrid(1), 4);
}

TEST(OperatorVersions, DepthwiseDilation) {
  auto dilated = [](int64_t factor) {
    return Op("DEPTHWISE_CONV_2D", {tensor("f32", {1, 4, 4, 3}), tensor("f32", {1, 3, 3, 3})},
              {tensor("f32", {1, 4, 4, 3})})
        .number("dilation_w_factor", factor)
        .number("dilation_h_factor", 1)
        .version();
  };
  EXPECT_EQ(dilated(1), 1);
  EXPECT_EQ(dilated(2), 2);
}

TEST(OperatorVersions, Dequantize) {
  auto from = [](TensorFacts input) { return Op("DEQUANTIZE", {std::move(input)}, {tensor("f32")}).version(); };
  EXPECT_EQ(from(tensor("f16")), 3);
  EXPECT_EQ(from(tensor("i8", {2, 4}, 1)), 2);
  EXPECT_EQ(from(tensor("i8", {2, 4}, 4, 1)), 5);
  EXPECT_EQ(from(tensor("i4", {2, 4}, 4, 1)), 6);
  EXPECT_EQ(from(tensor("u8", {2, 4}, 1)), 1);
  // A dimension that is not there makes the comparison false, not a crash.
  EXPECT_EQ(from(tensor("i8", {2, 4}, 4, 7)), 2);
}

TEST(OperatorVersions, AddOfSixteenBits) {
  auto add = [](bool pot) {
    return Op("ADD", {tensor("i16"), tensor("i16")}, {tensor("i16")}).number("pot_scale_int16", pot).version();
  };
  EXPECT_EQ(add(false), 3);
  EXPECT_EQ(add(true), 1);
  TensorFacts plain = tensor("i16");
  plain.hasQuantizationTable = false;
  EXPECT_EQ(Op("ADD", {plain, plain}, {plain}).number("pot_scale_int16", true).version(), 5);
}

TEST(OperatorVersions, EmbeddingLookupReadsItsSecondOperand) {
  EXPECT_EQ(Op("EMBEDDING_LOOKUP", {tensor("i32", {4}), tensor("i8", {8, 4}, 8)}, {tensor("f32")}).version(), 4);
  EXPECT_EQ(Op("EMBEDDING_LOOKUP", {tensor("i32", {4}), tensor("i2")}, {tensor("f32")}).version(), 5);
}

TEST(OperatorVersions, LSTMKernelByName) {
  EXPECT_EQ(Op("LSTM", {tensor("f32")}, {tensor("f32")}).name("kernel_type", "BASIC").version(), 2);
  EXPECT_EQ(Op("LSTM", {tensor("f32"), tensor("none"), tensor("i8")}, {tensor("f32")})
                .name("kernel_type", "FULL")
                .number("asymmetric_quantize_inputs", 1)
                .version(),
            4);
}

TEST(OperatorVersions, BroadcastOfManyDimensions) {
  EXPECT_EQ(Op("MAXIMUM", {tensor("f32", {1, 2, 3, 4, 5}), tensor("f32", {1})}, {tensor("f32")}).version(), 3);
  EXPECT_EQ(Op("MAXIMUM", {tensor("f32", {1, 2, 3, 4, 5}), tensor("f32", {1, 2, 3, 4, 5})}, {tensor("f32")}).version(),
            1);
}

TEST(Runtimes, OlderComparesNumbers) {
  EXPECT_TRUE(olderRuntime("1.5.0", "1.14.0"));
  EXPECT_FALSE(olderRuntime("1.14.0", "1.5.0"));
  EXPECT_TRUE(olderRuntime("2.9.0", "2.17.0"));
  EXPECT_FALSE(olderRuntime("2.3.0", "2.3.0"));
  EXPECT_TRUE(olderRuntime("", "1.5.0"));
  EXPECT_FALSE(olderRuntime("1.5.0", ""));
  EXPECT_TRUE(olderRuntime("2.3", "2.3.1"));
  EXPECT_FALSE(olderRuntime("2.3.0", "2.3"));
}

TEST(Runtimes, Minimum) {
  EXPECT_EQ(minimumRuntime("ADD", 1), "1.5.0");
  EXPECT_EQ(minimumRuntime("ADD", 6), "2.23.0");
  EXPECT_EQ(minimumRuntime("ADD", 1000), "");
  EXPECT_EQ(minimumRuntime("NOT_AN_OPERATOR", 1), "");
}

} // namespace
