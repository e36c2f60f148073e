//===- Lowering.h - What conversions to tflk share --------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOTFLK_LOWERING_H
#define TINFOIL_LIB_CONVERSION_TFLTOTFLK_LOWERING_H

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Dialect/TFLK/IR/Reshape.h"
#include "tinfoil/Dialect/TFLK/IR/TFLK.h"

#include "mlir/IR/PatternMatch.h"

namespace tinfoil::tflk {

/// Weights of a product, in natural layout.
struct Weights {
  /// f32 or i8. A constant (arith.constant) unless they are computed.
  mlir::Value value;
  /// Of integers, one for each output channel; empty for reals.
  llvm::SmallVector<float> scales;
  /// Of integers, what is to be taken off each of them: 0 unless they would not fit into 8 bits then.
  int64_t zeroPoint = 0;
  bool isInteger() const { return !scales.empty(); }
};

/// The epilogue of a product while it is put together.
struct Epilogue {
  llvm::SmallVector<mlir::Value> operands;
  llvm::SmallVector<OperandKind> kinds;

  /// Steps that make the element: each takes the value so far and returns the next. They run in the region.
  using Step = std::function<mlir::Value(mlir::OpBuilder &, mlir::Location, mlir::Value, mlir::ValueRange arguments)>;
  llvm::SmallVector<Step> steps;

  /// Adds an operand, and returns the index of its argument.
  unsigned add(mlir::Value operand, OperandKind kind);
};

/// A margin of real zeros around images.
struct Margins {
  int64_t top = 0, bottom = 0, left = 0, right = 0;
  bool any() const { return top || bottom || left || right; }
};

/// Activations that a product multiplies.
struct Activations {
  mlir::Value value;
  /// Of integers: their zero points and, for the epilogue, scales; null for reals.
  mlir::Value zeroPoints, scales;
  /// Integers whose scale is known: multiplied in double as the interpreter does.
  std::optional<double> staticScale;
};

/// One op while it is converted.
class Lowering {
public:
  Lowering(mlir::RewriterBase &rewriter, mlir::Operation *op) : b(rewriter), op(op), loc(op->getLoc()) {}

  mlir::RewriterBase &b;
  mlir::Operation *op;
  mlir::Location loc;

  mlir::LogicalResult fail(const llvm::Twine &why) { return op->emitError("cannot be compiled: ") << why; }

  /// The shape of an operand; an error where it is not static.
  mlir::FailureOr<llvm::SmallVector<int64_t>> shapeOf(mlir::Value value, llvm::StringRef name);

  //===--- constants ---===//
  mlir::Value constant(mlir::ShapedType type, llvm::ArrayRef<char> bytes);
  mlir::Value floats(llvm::ArrayRef<float> values);
  mlir::Value ints(llvm::ArrayRef<int32_t> values);
  /// A constant that holds a number everywhere.
  mlir::Value splat(llvm::ArrayRef<int64_t> shape, mlir::TypedAttr value);
  mlir::Value empty(llvm::ArrayRef<int64_t> shape, mlir::Type element);

  /// The real numbers of a constant, also behind a tfl.dequantize; nothing if it is none.
  std::optional<llvm::SmallVector<float, 0>> reals(mlir::Value value);

  /// Weights with `channelAxis` of their scales; as integers if they are and `integers` asks for it. `order` permutes
  /// constants to the natural layout of the kernel, whose shape is `shape`.
  mlir::FailureOr<Weights> weights(mlir::Value value, int64_t channelAxis, bool integers, llvm::ArrayRef<int64_t> order,
                                   llvm::ArrayRef<int64_t> shape);

  /// Turn the windows of constant weights [channels, height, width, depth] round.
  mlir::LogicalResult reverseWindow(Weights &w);

  //===--- values ---===//
  mlir::Value reshape(mlir::Value value, llvm::ArrayRef<int64_t> shape) { return tflk::reshape(b, loc, value, shape); }
  /// Images [batch, height, width, channels] surrounded by `fill`, a scalar constant.
  mlir::Value pad(mlir::Value images, Margins margins, mlir::TypedAttr fill);
  /// What an integer kernel multiplies: quantized at run time, or stored integers as unsigned ones with their padding.
  mlir::FailureOr<Activations> activations(mlir::Value value, bool integers, Recipe recipe, Margins margins,
                                           llvm::ArrayRef<int64_t> shape);

  mlir::Value transpose(mlir::Value value, llvm::ArrayRef<int64_t> order);
  mlir::Value broadcast(mlir::Value value, llvm::ArrayRef<int64_t> shape);
  mlir::Value fill(llvm::ArrayRef<int64_t> shape, mlir::TypedAttr value);
  mlir::Value slice(mlir::Value value, llvm::ArrayRef<int64_t> at, llvm::ArrayRef<int64_t> sizes,
                    llvm::ArrayRef<int64_t> strides = {});
  mlir::Value insert(mlir::Value value, mlir::Value into, llvm::ArrayRef<int64_t> at,
                     llvm::ArrayRef<int64_t> strides = {});

  /// Elements of the shape of the first input; inputs of fewer dimensions are repeated for the outer ones. One result
  /// for each element type.
  using Elements =
      llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::OpBuilder &, mlir::Location, mlir::ValueRange)>;
  llvm::SmallVector<mlir::Value> elementwise(llvm::ArrayRef<mlir::Value> inputs, mlir::TypeRange results,
                                             Elements compute);

  /// Quantized activations less their zero point, in f32: sums of products are exact below 2^24.
  mlir::FailureOr<Activations> integersAsReals(mlir::Value images, Margins margins);
  /// Whether all sums of products with such integers, less their zero point, are below 2^24 for these weights
  /// [..., channels].
  bool sumsAreExact(const Weights &w);
  /// Integer weights [..., channels] less their zero point in f32, times their scales if `scaled`: stored as integers,
  /// and made such in every run.
  mlir::Value realWeights(const Weights &w, bool scaled);
  /// Whether a value is constant, of integers with a scale for each index of `channelAxis` or one for all.
  bool holdsIntegers(mlir::Value value, int64_t channelAxis);

  /// input [1 or batch, rows, depth] times weights, as an op with this epilogue.
  mlir::Value matMul(mlir::Value input, const Weights &w, const Activations &x, Epilogue &epilogue,
                     llvm::ArrayRef<int64_t> shape, mlir::Type element);

  //===--- epilogues ---===//
  /// Take the zero point of weights off: sum(x * (w - zero)) is sum(x * w) - zero * sum(x), and `inputSums` are the
  /// sum(x) of rows or places. What was put into the epilogue before comes after it.
  void subtractZeroPoint(Epilogue &epilogue, const Weights &w, mlir::Value inputSums, OperandKind kind);
  /// From sums to reals: scales of activations and weights, one after the other or by their product (docs/numerics.md).
  void rescale(Epilogue &epilogue, const Activations &x, const Weights &w, bool byProduct = false);
  mlir::LogicalResult bias(Epilogue &epilogue, mlir::Value bias, int64_t channels);
  mlir::LogicalResult activation(Epilogue &epilogue, llvm::StringRef name);
  /// Round to the quantized type of the result, if it has one.
  mlir::LogicalResult requantize(Epilogue &epilogue, mlir::Type resultElement);
  /// Put the steps into the region of a product.
  void build(Epilogue &epilogue, mlir::Region &region, mlir::Type sum);
  mlir::ArrayAttr kinds(const Epilogue &epilogue);

  //===--- state ---===//
  /// A tensor that is kept from run to run, as it is at this place; and what it is from here on.
  mlir::FailureOr<mlir::Value> state(mlir::Value variable);
  mlir::LogicalResult setState(mlir::Value variable, mlir::Value value);

  /// Replace the op by `value` under its own shape and type.
  void replace(mlir::Value value);
};

/// Whether a tensor has quantized elements.
bool isQuantized(mlir::Value value);

/// Within two bounds, of which the upper one may be infinite. A number that is not one becomes the lower bound.
mlir::Value bounded(mlir::OpBuilder &b, mlir::Location loc, mlir::Value value, double low, double high);

/// The element type below tfl: signless integers for quantized and unsigned ones and booleans.
mlir::Type loweredElement(mlir::Type element);

mlir::LogicalResult convertBatchMatMul(tfl::BatchMatMulOp op, Lowering &lower);
mlir::LogicalResult convertBasicLSTM(tfl::BasicLSTMOp op, Lowering &lower);
mlir::LogicalResult convertBidirectionalLSTM(tfl::BidirectionalSequenceLSTMOp op, Lowering &lower);
mlir::LogicalResult convertConv3D(tfl::Conv3DOp op, Lowering &lower);
mlir::LogicalResult convertConv3DTranspose(tfl::Conv3DTransposeOp op, Lowering &lower);
mlir::LogicalResult convertConv(tfl::Conv2DOp op, Lowering &lower);
/// Those that are known by name; others stay.
mlir::LogicalResult convertCustom(tfl::CustomOp op, Lowering &lower);
mlir::LogicalResult convertDepthwise(tfl::DepthwiseConv2DOp op, Lowering &lower);
mlir::LogicalResult convertFullyConnected(tfl::FullyConnectedOp op, Lowering &lower);
mlir::LogicalResult convertLSTM(tfl::LSTMOp op, Lowering &lower);
mlir::LogicalResult convertSVDF(tfl::SVDFOp op, Lowering &lower);
mlir::LogicalResult convertSequenceLSTM(tfl::UnidirectionalSequenceLSTMOp op, Lowering &lower);
mlir::LogicalResult convertSequenceRNN(tfl::UnidirectionalSequenceRNNOp op, Lowering &lower);
mlir::LogicalResult convertTransposeConv(tfl::TransposeConvOp op, Lowering &lower);

} // namespace tinfoil::tflk

#endif // TINFOIL_LIB_CONVERSION_TFLTOTFLK_LOWERING_H
