//===- ConstantViewTest.cpp - The one way to read a constant -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"

#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/InitAll.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"

#include <gtest/gtest.h>

#include <deque>
#include <vector>

using namespace mlir;
using namespace tinfoil::tfl;

namespace {

class ConstantViewTest : public testing::Test {
protected:
  ConstantViewTest() : context(registry()) { context.loadAllAvailableDialects(); }
  static DialectRegistry registry() {
    DialectRegistry registry;
    tinfoil::registerAllDialects(registry);
    return registry;
  }

  Attribute attribute(llvm::StringRef text) { return parseAttribute(text, &context); }
  std::optional<ConstantView> view(llvm::StringRef text) { return ConstantView::get(attribute(text)); }
  RankedTensorType type(llvm::StringRef text) { return cast<RankedTensorType>(parseType(text, &context)); }
  /// A dense_resource on `bytes`, which begin at an odd address.
  std::optional<ConstantView> resource(llvm::StringRef typeText, llvm::ArrayRef<uint8_t> bytes) {
    storage.push_back(std::vector<char>(1));
    storage.back().insert(storage.back().end(), bytes.begin(), bytes.end());
    AsmResourceBlob blob(llvm::ArrayRef<char>(storage.back()).drop_front(), 1, nullptr, false);
    return ConstantView::get(DenseResourceElementsAttr::get(type(typeText), "blob", std::move(blob)));
  }
  static std::vector<int> fileBytes(const ConstantView &view) {
    llvm::SmallVector<char, 0> scratch;
    std::vector<int> bytes;
    for (char c : view.getFileBytes(scratch))
      bytes.push_back(uint8_t(c));
    EXPECT_EQ(int64_t(bytes.size()), view.getFileSize());
    return bytes;
  }
  using Bytes = std::vector<int>;

  MLIRContext context;
  std::deque<std::vector<char>> storage;
};

TEST_F(ConstantViewTest, Dense) {
  auto floats = view("dense<[1.0, -2.5]> : tensor<2xf32>");
  ASSERT_TRUE(floats);
  EXPECT_TRUE(floats->isFloat());
  EXPECT_FALSE(floats->isSplat());
  EXPECT_EQ(floats->getFloat(1), -2.5);
  EXPECT_EQ(floats->getFloats(), (llvm::SmallVector<float>{1.0f, -2.5f}));
  EXPECT_EQ(fileBytes(*floats), (Bytes{0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc0}));

  auto ints = view("dense<[-1, 300]> : tensor<2xi16>");
  ASSERT_TRUE(ints);
  EXPECT_EQ(ints->getInts(), (llvm::SmallVector<int64_t>{-1, 300}));
  auto unsignedInts = view("dense<[255, 0]> : tensor<2xui8>");
  EXPECT_EQ(unsignedInts->getInt(0), 255);
}

TEST_F(ConstantViewTest, Splat) {
  auto splat = view("dense<3.0> : tensor<2x3xf32>");
  ASSERT_TRUE(splat);
  EXPECT_TRUE(splat->isSplat());
  EXPECT_FALSE(splat->isZeroSplat());
  EXPECT_EQ(splat->size(), 6);
  EXPECT_EQ(splat->getFloat(5), 3.0);
  EXPECT_EQ(splat->getFloats().size(), 6u);
  EXPECT_FALSE(splat->getFloatsInPlace());
  EXPECT_EQ(fileBytes(*splat).size(), 24u);
  EXPECT_TRUE(view("dense<0> : tensor<4xi32>")->isZeroSplat());
  EXPECT_FALSE(view("dense<[0, 1]> : tensor<2xi32>")->isZeroSplat());
  // Larger than any memory: looked at without being written out.
  auto huge = view("dense<0.0> : tensor<2147483647x2147483647xf32>");
  ASSERT_TRUE(huge);
  EXPECT_TRUE(huge->isZeroSplat());
  EXPECT_EQ(huge->getFileSize(), INT64_MAX);
}

TEST_F(ConstantViewTest, Booleans) {
  auto bits = view("dense<[true, false, true, true, false, false, false, false, true]> : tensor<9xi1>");
  ASSERT_TRUE(bits);
  EXPECT_EQ(bits->getInt(2), 1);
  EXPECT_EQ(bits->getInt(8), 1);
  EXPECT_EQ(fileBytes(*bits), (Bytes{1, 0, 1, 1, 0, 0, 0, 0, 1}));
  auto splat = view("dense<true> : tensor<3xi1>");
  EXPECT_EQ(splat->getInt(2), 1);
  EXPECT_EQ(fileBytes(*splat), (Bytes{1, 1, 1}));
  auto blob = resource("tensor<3xi1>", {1, 0, 1});
  ASSERT_TRUE(blob);
  EXPECT_EQ(blob->getInts(), (llvm::SmallVector<int64_t>{1, 0, 1}));
}

TEST_F(ConstantViewTest, PackedIntegers) {
  auto nibbles = view("dense<[1, -2, 7, -8, 0]> : tensor<5xi4>");
  ASSERT_TRUE(nibbles);
  EXPECT_EQ(nibbles->getInts(), (llvm::SmallVector<int64_t>{1, -2, 7, -8, 0}));
  EXPECT_EQ(fileBytes(*nibbles), (Bytes{0xe1, 0x87, 0}));
  auto blob = resource("tensor<5xi4>", {0xe1, 0x87, 0});
  ASSERT_TRUE(blob);
  EXPECT_EQ(blob->getInts(), nibbles->getInts());
  EXPECT_EQ(blob->getHash(), nibbles->getHash());

  auto pairs = view("dense<[1, -2, 0, -1, 1]> : tensor<5xi2>");
  ASSERT_TRUE(pairs);
  EXPECT_EQ(fileBytes(*pairs), (Bytes{0xc9, 1}));
  EXPECT_EQ(resource("tensor<5xi2>", {0xc9, 1})->getInts(), pairs->getInts());
  EXPECT_EQ(fileBytes(*view("dense<-1> : tensor<3xi4>")), (Bytes{0xff, 0x0f}));
  EXPECT_EQ(view("dense<[15, 1]> : tensor<2xui4>")->getInt(0), 15);
}

TEST_F(ConstantViewTest, OtherFloats) {
  EXPECT_EQ(view("dense<[1.0, 65504.0]> : tensor<2xf16>")->getFloat(1), 65504.0);
  EXPECT_EQ(view("dense<[1.0, -0.5]> : tensor<2xbf16>")->getFloat(1), -0.5);
  EXPECT_EQ(view("dense<[1.0, 0.1]> : tensor<2xf64>")->getFloat(1), 0.1);
  EXPECT_EQ(resource("tensor<1xbf16>", {0x80, 0x3f})->getFloat(0), 1.0);
  // Complex numbers have bytes, but are neither float nor integer.
  auto complex = view("dense<[(1.0, 2.0)]> : tensor<1xcomplex<f32>>");
  ASSERT_TRUE(complex);
  EXPECT_FALSE(complex->isFloat() || complex->isInteger());
  EXPECT_EQ(fileBytes(*complex), (Bytes{0, 0, 0x80, 0x3f, 0, 0, 0, 0x40}));
}

TEST_F(ConstantViewTest, Strings) {
  auto strings = view("dense<[\"a\", \"\", \"bc\"]> : tensor<3x!tf_type.string>");
  ASSERT_TRUE(strings);
  EXPECT_TRUE(strings->isString());
  EXPECT_EQ(strings->getString(2), "bc");
  EXPECT_EQ(fileBytes(*strings),
            (Bytes{3, 0, 0, 0, 20, 0, 0, 0, 21, 0, 0, 0, 21, 0, 0, 0, 23, 0, 0, 0, 'a', 'b', 'c'}));
  auto splat = view("dense<\"x\"> : tensor<2x!tf_type.string>");
  ASSERT_TRUE(splat);
  EXPECT_EQ(splat->getString(1), "x");
  EXPECT_EQ(fileBytes(*splat).size(), 4u * 4 + 2);
}

TEST_F(ConstantViewTest, UnalignedBlob) {
  auto floats = resource("tensor<2xf32>", {0, 0, 0x80, 0x3f, 0, 0, 0, 0x40});
  ASSERT_TRUE(floats);
  EXPECT_EQ(floats->getFloat(0), 1.0);
  EXPECT_EQ(floats->getFloats(), (llvm::SmallVector<float>{1.0f, 2.0f}));
  EXPECT_FALSE(floats->getFloatsInPlace());
  EXPECT_EQ(resource("tensor<1xi64>", {1, 0, 0, 0, 0, 0, 0, 0x80})->getInt(0), INT64_MIN + 1);
}

TEST_F(ConstantViewTest, FloatsInPlace) {
  auto floats = view("dense<[1.0, 2.0]> : tensor<2xf32>");
  auto inPlace = floats->getFloatsInPlace();
  ASSERT_TRUE(inPlace);
  EXPECT_EQ((*inPlace)[1], 2.0f);
}

TEST_F(ConstantViewTest, WrongBlobs) {
  EXPECT_FALSE(resource("tensor<2xf32>", {0, 0, 0x80, 0x3f}));
  EXPECT_FALSE(resource("tensor<2xf32>", {0, 0, 0x80, 0x3f, 0, 0, 0, 0x40, 0}));
  EXPECT_FALSE(resource("tensor<5xi4>", {1, 2, 3, 4, 5}));
  Attribute missing = attribute("dense_resource<missing> : tensor<2xf32>");
  EXPECT_FALSE(ConstantView::get(missing));
  std::string message;
  context.getDiagEngine().registerHandler([&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  auto verify = [&](Attribute value) {
    return verifyConstant(cast<ElementsAttr>(value), [&] { return emitError(UnknownLoc::get(&context)); });
  };
  EXPECT_TRUE(failed(verify(missing)));
  EXPECT_EQ(message, "resource 'missing' of the constant has no data");
  AsmResourceBlob blob = HeapAsmResourceBlob::allocateAndCopyWithAlign(llvm::ArrayRef<char>({0, 0}), 4);
  EXPECT_TRUE(failed(verify(DenseResourceElementsAttr::get(type("tensor<2xf32>"), "short", std::move(blob)))));
  EXPECT_EQ(message, "resource 'short' has 2 bytes, but 'tensor<2xf32>' needs 8");
}

TEST_F(ConstantViewTest, Nothing) {
  EXPECT_FALSE(ConstantView::get(Attribute()));
  EXPECT_FALSE(view("1 : i32"));
  EXPECT_FALSE(view("dense<1> : tensor<2xindex>"));
  EXPECT_FALSE(getFileSize(type("tensor<?xf32>")));
  EXPECT_FALSE(getFileSize(type("tensor<2147483647x2147483647x4xf32>")));
  EXPECT_EQ(getFileSize(type("tensor<0x2147483647xf32>")), 0u);
  EXPECT_EQ(getFileSize(type("tensor<3xi4>")), 2u);
}

TEST_F(ConstantViewTest, Made) {
  EXPECT_EQ(attribute("dense<[1, -2, 7]> : tensor<3xi4>"), makeConstant(type("tensor<3xi4>"), {'\xe1', 7}, "x"));
  EXPECT_EQ(attribute("dense<[true, false]> : tensor<2xi1>"), makeConstant(type("tensor<2xi1>"), {1, 0}, "x"));
  std::vector<char> large(kResourceThreshold + 1, 1);
  auto made = makeConstant(type("tensor<4097xi8>"), large, "x");
  EXPECT_TRUE(isa<DenseResourceElementsAttr>(made));
  EXPECT_EQ(ConstantView::get(made)->getInt(4096), 1);
}

TEST_F(ConstantViewTest, OfOps) {
  auto module = parseSourceString<ModuleOp>(R"(
    %0 = "tfl.pseudo_const"() <{value = dense<[1, 2]> : tensor<2xi32>}> : () -> tensor<2xi32>
    %1 = "tfl.pseudo_const"() <{value = dense<0> : tensor<2xi32>}> {tfl.is_variable} : () -> tensor<2xi32>
    %2 = arith.constant dense<5> : tensor<2xi32>
    %3 = "tfl.neg"(%0) : (tensor<2xi32>) -> tensor<2xi32>
  )",
                                            &context);
  ASSERT_TRUE(module);
  std::vector<bool> views;
  for (Operation &op : *module->getBody())
    views.push_back(ConstantView::of(op.getResult(0)).has_value());
  // What a variable starts with is not what it holds.
  EXPECT_EQ(views, (std::vector<bool>{true, false, true, false}));
}

} // namespace
