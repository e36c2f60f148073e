//===- ConvertTFLToLinalg.cpp - From tfl to linalg ------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Conversion/TFLToLinalg/Passes.h"

#include "Lowering.h"

#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace tinfoil::tfl_to_linalg {

#define GEN_PASS_DEF_CONVERTTFLTOLINALGPASS
#include "tinfoil/Conversion/TFLToLinalg/Passes.h.inc"

namespace {

/// Tensors of tfl as tensors of lowered elements. What is no tensor stays.
class LoweredTypes : public TypeConverter {
public:
  LoweredTypes() {
    addConversion([](Type type) -> std::optional<Type> { return type; });
    addConversion([](TensorType type) -> std::optional<Type> {
      Type element = loweredElement(type.getElementType());
      return element ? Type(type.clone(element)) : Type();
    });
    auto cast = [](OpBuilder &b, Type type, ValueRange inputs, Location loc) -> Value {
      return UnrealizedConversionCastOp::create(b, loc, type, inputs).getResult(0);
    };
    addSourceMaterialization(cast);
    addTargetMaterialization(cast);
  }
};

bool isStatic(Type type) {
  auto tensor = dyn_cast<TensorType>(type);
  return !tensor || tensor.hasStaticShape();
}

/// Any op that has a function in the table.
class LoweringPattern : public ConversionPattern {
public:
  LoweringPattern(const TypeConverter &types, StringRef name, LoweringTable::Function lower, Refusals &refusals,
                  MLIRContext *context)
      : ConversionPattern(types, name, 1, context), lower(lower), refusals(refusals) {}

  LogicalResult matchAndRewrite(Operation *op, ArrayRef<Value> operands, ConversionPatternRewriter &b) const override {
    SmallVector<RankedTensorType> types;
    for (Type type : op->getResultTypes()) {
      auto lowered = dyn_cast_or_null<RankedTensorType>(typeConverter->convertType(type));
      if (!lowered || !lowered.hasStaticShape())
        return b.notifyMatchFailure(op, "a result has no static type below tfl");
      types.push_back(lowered);
    }
    for (Value operand : operands)
      if (!isStatic(operand.getType()))
        return b.notifyMatchFailure(op, "an operand has no static shape");
    Lowering lowering(b, op, operands, types, refusals);
    return lower(op, lowering);
  }

private:
  LoweringTable::Function lower;
  Refusals &refusals;
};

/// A cast whose types are one below tfl.
template <typename Op> class CastPattern : public OpConversionPattern<Op> {
public:
  using OpConversionPattern<Op>::OpConversionPattern;

  LogicalResult matchAndRewrite(Op op, typename Op::Adaptor adaptor, ConversionPatternRewriter &b) const override {
    if (op->getNumOperands() != 1 || op->getNumResults() != 1 ||
        this->getTypeConverter()->convertType(op->getResult(0).getType()) != adaptor.getOperands()[0].getType())
      return b.notifyMatchFailure(op, "its operand and result differ below tfl");
    b.replaceOp(op, adaptor.getOperands()[0]);
    return success();
  }
};

const LoweringTable &lowerings() {
  static const LoweringTable table = [] {
    LoweringTable table;
    addActivations(table);
    addConstants(table);
    addCustom(table);
    addElementwise(table);
    addImages(table);
    addIndexing(table);
    addMoves(table);
    addNormalizations(table);
    addPooling(table);
    addQuantization(table);
    addReductions(table);
    addScatter(table);
    addSearches(table);
    addSlices(table);
    return table;
  }();
  return table;
}

class ConvertTFLToLinalg : public impl::ConvertTFLToLinalgPassBase<ConvertTFLToLinalg> {
public:
  void runOnOperation() override {
    // Recorded statistics say something about a value and do nothing to it.
    getOperation().walk([](Operation *op) {
      if (op->getName().getStringRef() != "quantfork.stats" || op->getNumOperands() != 1 || op->getNumResults() != 1)
        return;
      op->getResult(0).replaceAllUsesWith(op->getOperand(0));
      op->erase();
    });
    LoweredTypes types;
    if (failed(checkFunctions(types)))
      return signalPassFailure();
    Refusals refusals;
    RewritePatternSet patterns(&getContext());
    for (auto &entry : lowerings().getEntries())
      patterns.add<LoweringPattern>(types, entry.getKey(), entry.getValue(), refusals, &getContext());
    addControlPatterns(types, refusals, patterns);
    patterns.add<CastPattern<quant::StorageCastOp>, CastPattern<UnrealizedConversionCastOp>>(types, &getContext());
    populateFunctionOpInterfaceTypeConversionPattern<func::FuncOp>(patterns, types);
    populateCallOpTypeConversionPattern(patterns, types);
    populateReturnOpTypeConversionPattern(patterns, types);

    // Nothing is said of tfl: its ops are converted where they can be, and those that stay are told with a reason.
    ConversionTarget target(getContext());
    target.addLegalDialect<arith::ArithDialect, linalg::LinalgDialect, math::MathDialect, scf::SCFDialect,
                           tensor::TensorDialect, tflk::TFLKDialect, vector::VectorDialect>();
    target.addLegalOp<ModuleOp>();
    target.addDynamicallyLegalOp<func::FuncOp>([&](func::FuncOp function) {
      return types.isSignatureLegal(function.getFunctionType()) && types.isLegal(&function.getBody());
    });
    target.addDynamicallyLegalOp<func::CallOp, func::ReturnOp>([&](Operation *op) { return types.isLegal(op); });

    ConversionConfig config;
    config.foldingMode = DialectConversionFoldingMode::Never;
    if (failed(applyPartialConversion(getOperation(), target, std::move(patterns), config)) ||
        failed(reportRest(types, refusals)))
      return signalPassFailure();
    keepInputs();
  }

private:
  /// Inputs belong to whoever calls the model: bufferization must not write results over them.
  void keepInputs() {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (!function.isPublic() || function.isExternal())
        continue;
      for (BlockArgument argument : function.getArguments())
        if (isa<TensorType>(argument.getType()))
          function.setArgAttr(argument.getArgNumber(), bufferization::BufferizationDialect::kWritableAttrName,
                              BoolAttr::get(&getContext(), false));
    }
  }

  LogicalResult checkFunctions(const TypeConverter &types) {
    LogicalResult result = success();
    getOperation().walk([&](func::FuncOp function) {
      auto check = [&](StringRef kind, TypeRange values) {
        for (auto [index, type] : llvm::enumerate(values)) {
          std::string why = unfit(type, types);
          if (!why.empty())
            result = function.emitOpError("cannot be compiled: ") << kind << " #" << index << why;
        }
      };
      check("argument", function.getArgumentTypes());
      if (succeeded(result))
        check("result", function.getResultTypes());
    });
    return result;
  }

  /// What there is to say against a type; nothing if it can be lowered.
  static std::string unfit(Type type, const TypeConverter &types) {
    std::string text;
    llvm::raw_string_ostream stream(text);
    if (!isStatic(type))
      stream << " has the type " << type << ": give input shapes, so that all shapes are known";
    else if (!types.convertType(type))
      stream << " has the type " << type << ", which compiled code has none for";
    return text;
  }

  /// Errors for ops that are still there: one for a shape that is not known, for others follow from it.
  LogicalResult reportRest(const TypeConverter &types, const Refusals &refusals) {
    SmallVector<Operation *> rest;
    getOperation().walk([&](Operation *op) {
      if (isa_and_nonnull<tfl::TFLDialect>(op->getDialect()) || isa<quant::StorageCastOp>(op))
        rest.push_back(op);
    });
    LogicalResult result = success();
    for (Operation *op : rest) {
      // Missing operands of ops that are gone.
      if (isa<tfl::NoValueOp>(op) && op->use_empty()) {
        op->erase();
        continue;
      }
      auto known = refusals.find(op);
      std::string why = known == refusals.end() ? "" : known->second;
      bool isShape = false;
      auto check = [&](StringRef kind, TypeRange values) {
        for (auto [index, type] : llvm::enumerate(values))
          if (std::string text = unfit(type, types); why.empty() && !text.empty()) {
            why = (kind + " #" + Twine(index) + text).str();
            isShape = !isStatic(type);
          }
      };
      check("operand", op->getOperandTypes());
      check("result", op->getResultTypes());
      if (why.empty())
        why = "there is no lowering for it";
      result = op->emitOpError("cannot be compiled: ") << why;
      if (isShape)
        break;
    }
    return result;
  }
};

} // namespace
} // namespace tinfoil::tfl_to_linalg
