//===- InterfacesTest.cpp - What ops answer to passes ---------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/InitAll.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Parser/Parser.h"

#include "gtest/gtest.h"

using namespace mlir;
using namespace tinfoil::tfl;
using Ints = SmallVector<int>;

namespace {

class InterfacesTest : public ::testing::Test {
protected:
  InterfacesTest() {
    DialectRegistry registry;
    tinfoil::registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  /// The first tfl op in a function with this signature and body.
  Operation *parse(StringRef arguments, StringRef op) {
    std::string text = ("func.func @f(" + arguments + ") {\n  " + op + "\n  return\n}\n").str();
    module = parseSourceString<ModuleOp>(text, &context);
    Operation *found = nullptr;
    if (module)
      module->walk([&](Operation *inner) {
        if (!found && isa<TFLDialect>(inner->getDialect()))
          found = inner;
      });
    return found;
  }

  int64_t count(StringRef arguments, StringRef op) {
    auto counted = dyn_cast_or_null<ArithmeticCountOpInterface>(parse(arguments, op));
    return counted ? counted.getArithmeticCount() : -2;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
};

constexpr const char *kConv =
    "<{dilation_h_factor = 1 : i32, dilation_w_factor = 1 : i32, fused_activation_function = \"NONE\", "
    "padding = \"SAME\", stride_h = 1 : i32, stride_w = 1 : i32}>";

TEST_F(InterfacesTest, FullyConnected) {
  Operation *op =
      parse("%a: tensor<2x8xf32>, %b: tensor<4x8xf32>, %c: tensor<4xf32>",
            "%0 = \"tfl.fully_connected\"(%a, %b, %c) <{fused_activation_function = \"NONE\", keep_num_dims "
            "= false, weights_format = \"DEFAULT\"}> : (tensor<2x8xf32>, tensor<4x8xf32>, tensor<4xf32>) -> "
            "tensor<2x4xf32>");
  ASSERT_TRUE(op);
  auto dynamic = cast<DynamicRangeQuantizedOpInterface>(op);
  EXPECT_EQ(dynamic.getQuantizableOperandIndices(), Ints({1}));
  EXPECT_TRUE(dynamic.getDynamicRangeQuantKernelSupport());
  EXPECT_TRUE(dynamic.requireAsymmetricQuantizeInputsAttr());
  auto affine = cast<AffineQuantizedOpInterface>(op);
  EXPECT_EQ(affine.getAffineOperandIndex(), 1);
  EXPECT_TRUE(affine.requiredNarrowRangeAffineOperand());
  EXPECT_EQ(affine.getQuantizationDimIndex(), 0);
  auto bias = cast<RequiresQuantizedBiasInterface>(op);
  EXPECT_EQ(bias.getBiasOperandIndex(), 2);
  EXPECT_EQ(bias.getNonBiasOperandIndices(), Ints({0, 1}));
  auto sparse = cast<SparseOpInterface>(op);
  EXPECT_EQ(sparse.getSparseOperandIndices(), Ints({1}));
  ASSERT_EQ(sparse.getQuantizedBlockSizes().size(), 1u);
  EXPECT_EQ(sparse.getQuantizedBlockSizes().front(), Ints({1, 16}));
  EXPECT_TRUE(op->hasTrait<traits::QuantizableResult>());
  EXPECT_TRUE((op->hasTrait<traits::AccumulatorUniformScale<2, 0, 1>::Impl>()));
  EXPECT_TRUE((op->hasTrait<traits::AffineOpCoefficient<0, 1>::Impl>()));
  // 2 rows of 4 products of length 8, and a bias each.
  EXPECT_EQ(cast<ArithmeticCountOpInterface>(op).getArithmeticCount(), 2 * 2 * 4 * 8 + 8);
}

TEST_F(InterfacesTest, PerAxisDimensions) {
  Operation *op =
      parse("%a: tensor<1x4x4x3xf32>, %b: tensor<1x3x3x3xf32>, %c: none",
            "%0 = \"tfl.depthwise_conv_2d\"(%a, %b, %c) <{depth_multiplier = 1 : i32, dilation_h_factor = 1 "
            ": i32, dilation_w_factor = 1 : i32, fused_activation_function = \"NONE\", padding = \"SAME\", "
            "stride_h = 1 : i32, stride_w = 1 : i32}> : (tensor<1x4x4x3xf32>, tensor<1x3x3x3xf32>, none) -> "
            "tensor<1x4x4x3xf32>");
  ASSERT_TRUE(op);
  EXPECT_EQ(cast<AffineQuantizedOpInterface>(op).getQuantizationDimIndex(), 3);
  EXPECT_EQ(cast<ArithmeticCountOpInterface>(op).getArithmeticCount(), 2 * 9 * 48);
  op = parse("%a: tensor<4xf32>", "%0 = \"tfl.prelu\"(%a, %a) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>");
  ASSERT_TRUE(op);
  EXPECT_EQ(cast<AffineQuantizedOpInterface>(op).getQuantizationDimIndex(), -1);
}

TEST_F(InterfacesTest, SameScales) {
  Operation *op = parse("%a: tensor<4xf32>",
                        "%0 = \"tfl.concatenation\"(%a) <{axis = 0 : i32, fused_activation_function = \"NONE\"}> : "
                        "(tensor<4xf32>) -> tensor<4xf32>");
  ASSERT_TRUE(op);
  auto same = cast<SameScalesOpInterface>(op);
  EXPECT_TRUE(same.requiredSameOperandsAndResultsScale(/*isSigned=*/true, 8));
  EXPECT_FALSE(same.requiredSameOperandsAndResultsScale(/*isSigned=*/false, 8));
  EXPECT_TRUE(same.requiredSameQuantizedAxes());
  op = parse("%a: tensor<4x2xf32>, %b: tensor<2xi32>",
             "%0 = \"tfl.transpose\"(%a, %b) : (tensor<4x2xf32>, tensor<2xi32>) -> tensor<2x4xf32>");
  ASSERT_TRUE(op);
  EXPECT_FALSE(cast<SameScalesOpInterface>(op).requiredSameQuantizedAxes());
}

TEST_F(InterfacesTest, FixedOutputRange) {
  Operation *op = parse("%a: tensor<4xf32>", "%0 = \"tfl.tanh\"(%a) : (tensor<4xf32>) -> tensor<4xf32>");
  ASSERT_TRUE(op);
  auto fixed = cast<FixedOutputRangeInterface>(op);
  quant::UniformQuantizedType type = fixed.getFixedOutputRange(/*isSigned=*/true, 8);
  ASSERT_TRUE(type);
  EXPECT_EQ(type.getScale(), 1.0 / 128);
  EXPECT_EQ(type.getZeroPoint(), 0);
  type = fixed.getFixedOutputRange(/*isSigned=*/false, 8);
  ASSERT_TRUE(type);
  EXPECT_EQ(type.getZeroPoint(), 128);
  EXPECT_EQ(type.getStorageTypeMin(), 0);
  quant::UniformQuantizedType wide = fixed.getFixedOutputRange(/*isSigned=*/true, 16);
  EXPECT_EQ(wide.getScale(), 1.0 / 32768);
  EXPECT_EQ(wide.getZeroPoint(), 0);
  EXPECT_FALSE(fixed.getFixedOutputRange(/*isSigned=*/false, 16));
  op = parse("%a: tensor<4xi32>", "%0 = \"tfl.tanh\"(%a) : (tensor<4xi32>) -> tensor<4xi32>");
  ASSERT_TRUE(op);
  EXPECT_FALSE(cast<FixedOutputRangeInterface>(op).getFixedOutputRange(/*isSigned=*/true, 8));
}

TEST_F(InterfacesTest, ArithmeticCount) {
  std::string conv = std::string("%0 = \"tfl.conv_2d\"(%a, %b, %c) ") + kConv;
  EXPECT_EQ(count("%a: tensor<1x4x4x3xf32>, %b: tensor<5x3x3x3xf32>, %c: tensor<5xf32>",
                  conv + " : (tensor<1x4x4x3xf32>, tensor<5x3x3x3xf32>, tensor<5xf32>) -> tensor<1x4x4x5xf32>"),
            2 * 5 * 27 * 16 + 80);
  EXPECT_EQ(count("%a: tensor<?x4x4x3xf32>, %b: tensor<5x3x3x3xf32>, %c: none",
                  conv + " : (tensor<?x4x4x3xf32>, tensor<5x3x3x3xf32>, none) -> tensor<?x4x4x5xf32>"),
            -1);
  // More than fits into the number.
  EXPECT_EQ(count("%a: tensor<4294967296x4294967296xf32>",
                  "%0 = tfl.mul %a, %a {fused_activation_function = \"NONE\"} : tensor<4294967296x4294967296xf32>"),
            -1);
  EXPECT_EQ(count("%a: tensor<4xf32>",
                  "%0 = \"tfl.add_n\"(%a, %a, %a) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>"),
            8);
}

TEST_F(InterfacesTest, Effects) {
  const char *quantize = "%0 = \"tfl.quantize\"(%a) <{qtype = tensor<2x!quant.uniform<i8:f32, 0.5>>}> ";
  const char *type = " : (tensor<2xf32>) -> tensor<2x!quant.uniform<i8:f32, 0.5>>";
  Operation *op = parse("%a: tensor<2xf32>", std::string(quantize) + type);
  ASSERT_TRUE(op);
  EXPECT_TRUE(isMemoryEffectFree(op));
  op = parse("%a: tensor<2xf32>", std::string(quantize) + "{volatile}" + type);
  ASSERT_TRUE(op);
  EXPECT_FALSE(isMemoryEffectFree(op));
}

} // namespace
