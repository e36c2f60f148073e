//===- ElementwiseKernels.cpp - Ops of two operands with broadcasting -----===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "tinfoil/Numerics/Arithmetic.h"

using namespace mlir;

namespace tinfoil::reference {

using numerics::broadcastStrides;
using numerics::walk;

LogicalResult applyActivation(const Call &call, llvm::MutableArrayRef<float> values) {
  llvm::StringRef name = call.activation();
  auto apply = [&](auto function) {
    for (float &x : values)
      x = function(x);
    return success();
  };
  if (name == "NONE")
    return success();
  if (name == "RELU")
    return apply(numerics::Relu());
  if (name == "RELU6")
    return apply(numerics::Relu6());
  if (name == "RELU_N1_TO_1")
    return apply(numerics::ReluN1To1());
  if (name == "TANH")
    return apply(numerics::Tanh());
  // The sign of every element, 0 for positive ones: the kernels' definition of SIGN_BIT.
  if (name == "SIGN_BIT")
    return apply([](float x) { return std::signbit(x) ? 1.0f : 0.0f; });
  return call.fail("has the unknown fused activation " + name);
}

namespace {

template <typename... Ts> struct Types {};
using Floats = Types<float>;
using Integers = Types<int8_t, uint8_t, int16_t, uint16_t, int32_t, uint32_t, int64_t, uint64_t>;
using SignedIntegers = Types<int8_t, int16_t, int32_t, int64_t>;

template <typename R, typename T, typename Function>
LogicalResult binaryOf(Call &call, Function function, Shape shape) {
  std::vector<R> *out = call.makeOf<R>(0, shape);
  if (!out)
    return failure();
  llvm::ArrayRef<T> a = call[0].get<T>(), b = call[1].get<T>();
  R *next = out->data();
  walk<2>(shape, {broadcastStrides(call[0].getShape(), shape), broadcastStrides(call[1].getShape(), shape)},
          [&](int64_t i, int64_t j) { *next++ = R(function(a[i], b[j])); });
  return success();
}

/// function(lhs, rhs) for every element; the operands have one of the types and the result is of type R, or of theirs
/// if R is void.
template <typename R, typename Function, typename... Ts>
LogicalResult binary(Call &call, Function function, Types<Ts...>) {
  std::optional<Extents> shape = numerics::broadcastShapes(call[0].getShape(), call[1].getShape());
  if (!shape)
    return call.fail("operands have shapes that do not broadcast together");
  std::optional<LogicalResult> done;
  (void)((call[0].holds<Ts>() && call[1].holds<Ts>() &&
          (done = binaryOf<std::conditional_t<std::is_void_v<R>, Ts, R>, Ts>(call, function, *shape), true)) ||
         ...);
  return done ? *done : call.fail("operands have element types that there is no kernel for");
}

LogicalResult activate(Call &call) {
  return call.results[0].holds<float>() ? applyActivation(call, call.results[0].fill<float>())
         : call.activation() == "NONE"
             ? success()
             : call.fail("has a fused activation, which there is no kernel for with this element type");
}

template <typename Op, typename Function, typename... Ts> LogicalResult arithmetic(Op, Call &call) {
  return success(succeeded(binary<void>(call, Function(), Types<Ts...>())) && succeeded(activate(call)));
}

template <typename Op, typename Function, typename... Ts> LogicalResult comparison(Op, Call &call) {
  return binary<uint8_t>(call, Function(), Types<Ts...>());
}

LogicalResult refuseZeros(Call &call) {
  if (llvm::is_contained(call[1].getInts(), 0))
    return call.fail("divides an integer by zero");
  return success();
}

template <typename Op, typename Function> LogicalResult division(Op op, Call &call) {
  if (failed(refuseZeros(call)))
    return failure();
  return arithmetic<Op, Function, float, int8_t, int16_t, int32_t, int64_t, uint8_t, uint32_t>(op, call);
}

LogicalResult pow(tfl::PowOp op, Call &call) {
  for (int64_t exponent : call[1].getInts())
    if (exponent < 0)
      return call.fail("raises an integer to a negative power");
  return arithmetic<tfl::PowOp, numerics::Pow, float, int32_t>(op, call);
}

LogicalResult addN(tfl::AddNOp, Call &call) {
  return visitElements(call[0], [&](auto &first) -> LogicalResult {
    using T = typename std::decay_t<decltype(first)>::value_type;
    if constexpr (std::is_arithmetic_v<T>) {
      std::vector<T> *out = call.makeOf<T>(0, call[0].getShape());
      if (!out)
        return failure();
      for (const Tensor &operand : call.operands) {
        if (!operand.holds<T>() || operand.getShape() != call[0].getShape())
          return call.fail("operands must have one type");
        for (auto [sum, x] : llvm::zip_equal(*out, operand.get<T>()))
          sum = numerics::Add()(sum, x);
      }
      return success();
    }
    return call.fail("operands have an element type that there is no kernel for");
  });
}

/// Elements of x where the condition holds, of y elsewhere.
LogicalResult selectElements(Call &call, Shape conditionShape) {
  const uint8_t *condition = call.data<uint8_t>(0);
  if (!condition)
    return failure();
  auto shape = numerics::broadcastShapes(call[1].getShape(), call[2].getShape());
  if (shape)
    shape = numerics::broadcastShapes(conditionShape, *shape);
  if (!shape || call[1].getElements().index() != call[2].getElements().index())
    return call.fail("operands have types that do not go together");
  return visitElements(call[1], [&](auto &x) -> LogicalResult {
    using T = typename std::decay_t<decltype(x)>::value_type;
    std::vector<T> *out = call.makeOf<T>(0, *shape);
    if (!out)
      return failure();
    llvm::ArrayRef<T> y = call[2].get<T>();
    T *next = out->data();
    walk<3>(*shape,
            {broadcastStrides(conditionShape, *shape), broadcastStrides(call[1].getShape(), *shape),
             broadcastStrides(call[2].getShape(), *shape)},
            [&](int64_t c, int64_t i, int64_t j) { *next++ = condition[c] ? x[i] : y[j]; });
    return success();
  });
}

LogicalResult selectV2(tfl::SelectV2Op, Call &call) { return selectElements(call, call[0].getShape()); }

/// A condition of rank 1 with operands of more chooses whole slices of the first dimension.
LogicalResult select(tfl::SelectOp, Call &call) {
  Extents shape(call[0].getShape());
  if (shape.size() == 1 && call[1].getRank() > 1) {
    if (shape[0] != call[1].getShape()[0])
      return call.fail("the condition must have as many elements as the operands have slices");
    shape.append(call[1].getRank() - 1, 1);
  }
  return selectElements(call, shape);
}

using namespace numerics;

} // namespace

#define ARITHMETIC(OP, FUNCTION, ...) table.add<arithmetic<tfl::OP, FUNCTION, __VA_ARGS__>>()
#define CHOICE(OP, FUNCTION, ...) table.add<arithmetic<tfl::OP, FUNCTION, __VA_ARGS__>>(Quantized::AsRealsUnlessWide)
#define COMPARISON(OP, FUNCTION, ...)                                                                                  \
  table.add<comparison<tfl::OP, FUNCTION, __VA_ARGS__>>(Quantized::AsRealsUnlessWide)

void addElementwiseKernels(KernelTable &table) {
  ARITHMETIC(AddOp, Add, float, int8_t, int16_t, int32_t, int64_t, uint8_t, uint32_t);
  ARITHMETIC(SubOp, Sub, float, int8_t, int16_t, int32_t, int64_t, uint8_t, uint32_t);
  ARITHMETIC(MulOp, Mul, float, int8_t, int16_t, int32_t, int64_t, uint8_t, uint32_t, std::complex<float>);
  ARITHMETIC(SquaredDifferenceOp, SquaredDifference, float, int32_t, int64_t);
  CHOICE(MaximumOp, Maximum, float, int8_t, int16_t, int32_t, int64_t, uint8_t);
  CHOICE(MinimumOp, Minimum, float, int8_t, int16_t, int32_t, int64_t, uint8_t);
  ARITHMETIC(Atan2Op, Atan2, float, double);
  ARITHMETIC(BitwiseXorOp, BitwiseXor, int8_t, uint8_t, int16_t, uint16_t, int32_t, uint32_t);
  ARITHMETIC(RightShiftOp, RightShift, int8_t, uint8_t, int16_t, uint16_t, int32_t, uint32_t);
  ARITHMETIC(LogicalAndOp, LogicalAnd, uint8_t);
  ARITHMETIC(LogicalOrOp, LogicalOr, uint8_t);
  table.add<division<tfl::DivOp, Div>>();
  table.add<division<tfl::FloorDivOp, FloorDiv>>();
  table.add<division<tfl::FloorModOp, FloorMod>>();
  table.add<pow>();
  table.add<addN>();
  COMPARISON(EqualOp, Equal, float, int8_t, uint8_t, int16_t, int32_t, int64_t, std::string);
  COMPARISON(NotEqualOp, NotEqual, float, int8_t, uint8_t, int16_t, int32_t, int64_t, std::string);
  COMPARISON(GreaterOp, Greater, float, int8_t, uint8_t, int16_t, int32_t, int64_t);
  COMPARISON(GreaterEqualOp, GreaterEqual, float, int8_t, uint8_t, int16_t, int32_t, int64_t);
  COMPARISON(LessOp, Less, float, int8_t, uint8_t, int16_t, int32_t, int64_t);
  COMPARISON(LessEqualOp, LessEqual, float, int8_t, uint8_t, int16_t, int32_t, int64_t);
  table.add<select>(Quantized::AsRealsUnlessWide);
  table.add<selectV2>(Quantized::AsRealsUnlessWide);
}

} // namespace tinfoil::reference
