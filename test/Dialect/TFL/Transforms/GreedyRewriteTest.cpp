//===- GreedyRewriteTest.cpp - Patterns that break the rules --------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/Transforms/GreedyRewrite.h"
#include "tinfoil/InitAll.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace tinfoil;

namespace {

struct ChangeAndFail : OpRewritePattern<tfl::NegOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tfl::NegOp op, PatternRewriter &rewriter) const override {
    tfl::NegOp::create(rewriter, op.getLoc(), op.getType(), op.getX());
    return rewriter.notifyMatchFailure(op, "after all");
  }
};

struct SucceedWithoutChange : OpRewritePattern<tfl::NegOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(tfl::NegOp, PatternRewriter &) const override { return success(); }
};

template <typename From, typename To> struct Turn : OpRewritePattern<From> {
  using OpRewritePattern<From>::OpRewritePattern;
  LogicalResult matchAndRewrite(From op, PatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<To>(op, op->getResult(0).getType(), op->getOperand(0));
    return success();
  }
};

class GreedyRewriteTest : public testing::Test {
protected:
  GreedyRewriteTest() {
    DialectRegistry registry;
    registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
    module = parseSourceString<ModuleOp>(R"(
      func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
        %0 = "tfl.neg"(%x) : (tensor<4xf32>) -> tensor<4xf32>
        return %0 : tensor<4xf32>
      })",
                                         &context);
  }

  /// The outcome, and what was said about it.
  template <typename... Patterns> bool apply(bool checkPatterns) {
    RewritePatternSet patterns(&context);
    patterns.add<Patterns...>(&context);
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
      said = diagnostic.str();
      return success();
    });
    return succeeded(tfl::applyPatternsUntilStable(*module, std::move(patterns), checkPatterns));
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::string said;
};

TEST_F(GreedyRewriteTest, PatternsOfTheRightKindPass) {
  EXPECT_TRUE((apply<Turn<tfl::NegOp, tfl::AbsOp>>(true))) << said;
}

TEST_F(GreedyRewriteTest, ChangeAndFailureIsNamed) {
  EXPECT_FALSE(apply<ChangeAndFail>(true));
  EXPECT_NE(said.find("ChangeAndFail' changed the IR and reported failure"), std::string::npos) << said;
}

TEST_F(GreedyRewriteTest, SuccessWithoutChangeIsNamed) {
  EXPECT_FALSE(apply<SucceedWithoutChange>(true));
  EXPECT_NE(said.find("SucceedWithoutChange' reported success and changed nothing"), std::string::npos) << said;
}

TEST_F(GreedyRewriteTest, PatternsThatUndoEachOtherEnd) {
  EXPECT_FALSE((apply<Turn<tfl::NegOp, tfl::AbsOp>, Turn<tfl::AbsOp, tfl::NegOp>>(false)));
  EXPECT_NE(said.find("patterns do not come to rest"), std::string::npos) << said;
}

} // namespace
