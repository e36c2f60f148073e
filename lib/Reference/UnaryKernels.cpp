//===- UnaryKernels.cpp - Ops of one operand, element by element ----------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "tinfoil/Numerics/Arithmetic.h"

#include "llvm/ADT/bit.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

template <typename T, typename Function> LogicalResult unaryOf(Call &call, Function function) {
  std::vector<T> *out = call.makeOf<T>(0, call[0].getShape());
  if (!out)
    return failure();
  llvm::transform(call[0].get<T>(), out->begin(), function);
  return success();
}

/// Function() for every element, which has one of the types.
template <typename Op, typename Function, typename... Ts> LogicalResult unary(Op, Call &call) {
  std::optional<LogicalResult> done;
  (void)((call[0].holds<Ts>() && (done = unaryOf<Ts>(call, Function()), true)) || ...);
  return done ? *done : call.fail("operand has an element type that there is no kernel for");
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

template <typename T> struct IsComplex : std::false_type {};
template <typename T> struct IsComplex<std::complex<T>> : std::true_type {};

/// One element in another type; the imaginary part is dropped.
template <typename To, typename From> To castElement(const From &x) {
  if constexpr (IsComplex<From>::value) {
    if constexpr (IsComplex<To>::value)
      return To(x.real(), x.imag());
    else
      return castElement<To>(x.real());
  } else if constexpr (IsComplex<To>::value) {
    return To(typename To::value_type(x));
  } else {
    return numerics::convert<To>(x);
  }
}

LogicalResult cast(tfl::CastOp, Call &call) {
  Tensor *out = call.make(0, call[0].getShape());
  if (!out)
    return failure();
  Type type = call.resultElement(0);
  bool toBool = type.isInteger(1);
  unsigned width = isa<IntegerType>(type) ? type.getIntOrFloatBitWidth() : 0;
  bool isUnsigned = type.isUnsignedInteger();
  return std::visit(
      [&](auto &from, auto &to) -> LogicalResult {
        using From = typename std::decay_t<decltype(from)>::value_type;
        using To = typename std::decay_t<decltype(to)>::value_type;
        if constexpr (std::is_same_v<From, std::string> || std::is_same_v<To, std::string>) {
          return call.fail("casts strings");
        } else {
          for (auto [x, y] : llvm::zip_equal(from, to)) {
            y = toBool ? To(x != From(0)) : castElement<To>(x);
            // Narrow integers are kept in a wider C++ type: only their bits count.
            if constexpr (std::is_integral_v<To>)
              if (width > 1 && width < sizeof(To) * 8)
                y = isUnsigned ? To(uint64_t(y) & ((uint64_t(1) << width) - 1)) : To(llvm::SignExtend64(y, width));
          }
          return success();
        }
      },
      call[0].getElements(), out->fillElements());
}

/// The bytes of the operand under another type.
/// An element as the bytes of its own type, and back: narrow floats are kept as f32. Returns the number of bytes.
template <typename T> size_t writeElement(T x, Type type, char *bytes) {
  if constexpr (std::is_same_v<T, float>)
    if (auto real = cast<FloatType>(type); !real.isF32()) {
      llvm::APFloat value(x);
      bool losesInfo;
      value.convert(real.getFloatSemantics(), llvm::APFloat::rmNearestTiesToEven, &losesInfo);
      uint64_t bits = value.bitcastToAPInt().getZExtValue();
      std::memcpy(bytes, &bits, real.getWidth() / 8);
      return real.getWidth() / 8;
    }
  std::memcpy(bytes, &x, sizeof(T));
  return sizeof(T);
}
template <typename T> T readElement(Type type, const char *bytes) {
  if constexpr (std::is_same_v<T, float>)
    if (auto real = cast<FloatType>(type); !real.isF32()) {
      uint64_t bits = 0;
      std::memcpy(&bits, bytes, real.getWidth() / 8);
      return llvm::APFloat(real.getFloatSemantics(), llvm::APInt(real.getWidth(), bits)).convertToFloat();
    }
  T x;
  std::memcpy(&x, bytes, sizeof(T));
  return x;
}

LogicalResult bitcast(tfl::BitcastOp op, Call &call) {
  auto type = dyn_cast<RankedTensorType>(op.getType());
  if (!type || !type.hasStaticShape())
    return call.fail("needs a result of a static shape");
  Tensor *out = call.make(0, type.getShape());
  if (!out)
    return failure();
  return std::visit(
      [&](auto &from, auto &to) -> LogicalResult {
        using From = typename std::decay_t<decltype(from)>::value_type;
        using To = typename std::decay_t<decltype(to)>::value_type;
        if constexpr (std::is_trivially_copyable_v<From> && std::is_trivially_copyable_v<To>) {
          Type fromType = call[0].getElementType(), toType = call.resultElement(0);
          char scratch[sizeof(std::complex<double>)];
          size_t fromWidth = writeElement(From(), fromType, scratch), toWidth = writeElement(To(), toType, scratch);
          if (from.size() * fromWidth != to.size() * toWidth)
            return call.fail("operand and result must have as many bytes");
          std::vector<char> bytes(from.size() * fromWidth);
          for (size_t i = 0; i < from.size(); ++i)
            writeElement(from[i], fromType, bytes.data() + i * fromWidth);
          for (size_t i = 0; i < to.size(); ++i)
            to[i] = readElement<To>(toType, bytes.data() + i * toWidth);
          return success();
        } else {
          return call.fail("has no bytes to take");
        }
      },
      call[0].getElements(), out->fillElements());
}

template <typename T> LogicalResult partOf(Call &call, T (*function)(const std::complex<T> &)) {
  std::vector<T> *out = call.makeOf<T>(0, call[0].getShape());
  if (!out)
    return failure();
  llvm::transform(call[0].get<std::complex<T>>(), out->begin(), function);
  return success();
}

/// A real number of every complex one.
template <typename Op, float (*function)(const std::complex<float> &), double (*wide)(const std::complex<double> &)>
LogicalResult part(Op, Call &call) {
  if (call[0].holds<std::complex<float>>())
    return partOf<float>(call, function);
  if (call[0].holds<std::complex<double>>())
    return partOf<double>(call, wide);
  return call.fail("operand must be complex");
}

template <typename T> T magnitude(const std::complex<T> &x) { return std::abs(x); }
template <typename T> T realPart(const std::complex<T> &x) { return x.real(); }
template <typename T> T imaginaryPart(const std::complex<T> &x) { return x.imag(); }

/// exp(-2 pi i k / n) for k in [0, n).
std::vector<std::complex<double>> rootsOfUnity(int64_t n) {
  std::vector<std::complex<double>> roots;
  for (int64_t k = 0; k < n; ++k)
    roots.push_back(std::polar(1.0, -2 * M_PI * double(k) / double(n)));
  return roots;
}

/// The discrete Fourier transform by its definition, of rows and then of columns, in double.
LogicalResult rfft2d(tfl::RFFT2dOp, Call &call) {
  const float *in = call.data<float>(0);
  FailureOr<std::vector<int64_t>> length = call.ints(1);
  if (!in || failed(length))
    return failure();
  int64_t rank = call[0].getRank();
  if (rank < 2 || length->size() != 2 || (*length)[0] < 1 || (*length)[1] < 1)
    return call.fail("needs a matrix and two lengths");
  constexpr int64_t kMaxLength = 1 << 14;
  int64_t rows = (*length)[0], columns = (*length)[1], kept = columns / 2 + 1;
  if (rows > kMaxLength || columns > kMaxLength)
    return call.fail("asks for a transform of more than 16384 elements");
  Extents shape(call[0].getShape());
  int64_t inRows = shape[rank - 2], inColumns = shape[rank - 1];
  // What is beyond the input is zero and adds nothing.
  int64_t usedRows = std::min(rows, inRows), usedColumns = std::min(columns, inColumns);
  shape[rank - 2] = rows, shape[rank - 1] = kept;
  int64_t batches = numerics::extentBetween(shape, 0, rank - 2);
  // Half a minute.
  constexpr int64_t kMaxSteps = int64_t(1) << 34;
  if (batches > kMaxSteps / std::max<int64_t>(1, usedRows * kept * (usedColumns + rows)))
    return call.fail("asks for a transform that takes more than 2^34 steps by its definition");
  auto *out = call.makeOf<std::complex<float>>(0, shape);
  if (!out)
    return failure();
  auto rowRoots = rootsOfUnity(columns), columnRoots = rootsOfUnity(rows);
  for (int64_t batch = 0; batch < batches; ++batch) {
    const float *image = in + batch * inRows * inColumns;
    std::vector<std::complex<double>> byRow(usedRows * kept);
    for (int64_t r = 0; r < usedRows; ++r)
      for (int64_t k = 0; k < kept; ++k)
        for (int64_t c = 0; c < usedColumns; ++c)
          byRow[r * kept + k] += double(image[r * inColumns + c]) * rowRoots[k * c % columns];
    for (int64_t k = 0; k < rows; ++k) {
      std::vector<std::complex<double>> sums(kept);
      for (int64_t r = 0; r < usedRows; ++r)
        for (int64_t c = 0; c < kept; ++c)
          sums[c] += byRow[r * kept + c] * columnRoots[k * r % rows];
      llvm::copy(sums, out->begin() + (batch * rows + k) * kept);
    }
  }
  return success();
}

/// Two runtimes never give the same random numbers: there is nothing to be held against.
template <typename Op> LogicalResult random(Op, Call &call) {
  return call.fail("gives random numbers, which the interpreter does not make up");
}

using namespace numerics;

} // namespace

void addUnaryKernels(KernelTable &table) {
  table.add<unary<tfl::AbsOp, Abs, float, int16_t, int32_t>>();
  table.add<unary<tfl::NegOp, Neg, float, int32_t, int64_t>>();
  table.add<unary<tfl::SignOp, Sign, float, double, int32_t>>();
  table.add<unary<tfl::SquareOp, Square, float>>();
  table.add<unary<tfl::CeilOp, Ceil, float>>();
  table.add<unary<tfl::FloorOp, Floor, float>>();
  table.add<unary<tfl::RoundOp, Round, float>>();
  table.add<unary<tfl::ExpOp, Exp, float>>();
  table.add<unary<tfl::LogOp, Log, float>>();
  table.add<unary<tfl::SqrtOp, Sqrt, float>>();
  table.add<unary<tfl::RsqrtOp, Rsqrt, float>>();
  table.add<unary<tfl::CosOp, Cos, float>>();
  table.add<unary<tfl::SinOp, Sin, float>>();
  table.add<unary<tfl::LogicalNotOp, LogicalNot, uint8_t>>();
  table.add<cast>(Quantized::AsStored);
  table.add<bitcast>(Quantized::AsStored);
  table.add<part<tfl::ComplexAbsOp, magnitude<float>, magnitude<double>>>();
  table.add<part<tfl::RealOp, realPart<float>, realPart<double>>>();
  table.add<part<tfl::ImagOp, imaginaryPart<float>, imaginaryPart<double>>>();
  table.add<rfft2d>();
  table.add<random<tfl::MultinomialOp>>();
  table.add<random<tfl::RandomStandardNormalOp>>();
  table.add<random<tfl::RandomUniformOp>>();
}

} // namespace tinfoil::reference
