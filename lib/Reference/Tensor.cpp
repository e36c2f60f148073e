//===- Tensor.cpp - A value at run time -----------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Reference/Tensor.h"

#include "tinfoil/Dialect/TFL/IR/ElementKind.h"
#include "tinfoil/Numerics/WeightQuantization.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::reference {

using tfl::ElementKind;

/// Empty elements of the C++ type that stands for an element type.
static std::optional<Elements> elementsOf(Type type) {
  std::optional<ElementKind> kind = tfl::elementKind(type);
  if (!kind)
    return std::nullopt;
  switch (*kind) {
  case ElementKind::F64:
    return std::vector<double>();
  case ElementKind::F32:
  case ElementKind::F16:
  case ElementKind::BF16:
  case ElementKind::F8E4M3FN:
  case ElementKind::F8E5M2:
    return std::vector<float>();
  case ElementKind::I2:
  case ElementKind::I4:
  case ElementKind::I8:
  case ElementKind::QI2:
  case ElementKind::QI4:
  case ElementKind::QI8:
    return std::vector<int8_t>();
  case ElementKind::I1:
  case ElementKind::UI4:
  case ElementKind::UI8:
  case ElementKind::QUI4:
  case ElementKind::QUI8:
  case ElementKind::Quint8:
    return std::vector<uint8_t>();
  case ElementKind::I16:
  case ElementKind::QI16:
    return std::vector<int16_t>();
  case ElementKind::UI16:
  case ElementKind::QUI16:
    return std::vector<uint16_t>();
  case ElementKind::I32:
  case ElementKind::QI32:
    return std::vector<int32_t>();
  case ElementKind::UI32:
  case ElementKind::QUI32:
    return std::vector<uint32_t>();
  case ElementKind::I64:
    return std::vector<int64_t>();
  case ElementKind::UI64:
    return std::vector<uint64_t>();
  case ElementKind::C64:
    return std::vector<std::complex<float>>();
  case ElementKind::C128:
    return std::vector<std::complex<double>>();
  case ElementKind::String:
  case ElementKind::Resource:
    return std::vector<std::string>();
  }
  return std::nullopt;
}

static thread_local int64_t mostElements = Tensor::kMaxElements;

Tensor::Limit::Limit(int64_t elements) : before(std::exchange(mostElements, std::min(elements, kMaxElements))) {}
Tensor::Limit::~Limit() { mostElements = before; }

static int64_t mostBytes() { return mostElements * (Tensor::kMaxBytes / Tensor::kMaxElements); }

bool Tensor::isShape(numerics::Shape shape) {
  numerics::Extents extents(shape);
  llvm::replace(extents, 0, 1);
  std::optional<int64_t> count = numerics::elementCount(extents);
  return count && *count <= mostElements;
}

std::optional<Tensor> Tensor::zeros(Type elementType, numerics::Shape shape, int64_t characters) {
  std::optional<Elements> elements = elementsOf(elementType);
  if (!isShape(shape) || !elements)
    return std::nullopt;
  int64_t count = *numerics::elementCount(shape);
  bool fits = std::visit(
      [&](auto &values) {
        using T = typename std::decay_t<decltype(values)>::value_type;
        int64_t size = sizeof(T) + (std::is_same_v<T, std::string> ? characters : 0);
        if (count > mostBytes() / size)
          return false;
        values.resize(count);
        return true;
      },
      *elements);
  if (!fits)
    return std::nullopt;
  Tensor tensor;
  tensor.elementType = elementType;
  tensor.shape.assign(shape.begin(), shape.end());
  tensor.elements = std::make_shared<Elements>(std::move(*elements));
  return tensor;
}

/// Complex numbers have no accessor in the view: they are read from the bytes of the file, real part first.
template <typename T> static bool copyComplex(const tfl::ConstantView &view, std::vector<std::complex<T>> &out) {
  llvm::SmallVector<char> scratch;
  llvm::ArrayRef<char> bytes = view.getFileBytes(scratch);
  if (bytes.size() != out.size() * sizeof(out[0]))
    return false;
  std::memcpy(out.data(), bytes.data(), bytes.size());
  return true;
}

std::optional<Tensor> Tensor::fromConstant(const tfl::ConstantView &view, Type elementType) {
  std::optional<Tensor> tensor = zeros(elementType, view.getType().getShape());
  if (!tensor)
    return std::nullopt;
  bool read = std::visit(
      [&](auto &values) {
        using T = typename std::decay_t<decltype(values)>::value_type;
        if constexpr (std::is_same_v<T, float> || std::is_same_v<T, double>) {
          if (!view.isFloat())
            return false;
          if constexpr (std::is_same_v<T, float>)
            view.copyFloats(values);
          else
            for (int64_t i = 0; i < view.size(); ++i)
              values[i] = view.getFloat(i);
        } else if constexpr (std::is_integral_v<T>) {
          if (!view.isInteger())
            return false;
          for (int64_t i = 0; i < view.size(); ++i)
            values[i] = T(view.getInt(i));
        } else if constexpr (std::is_same_v<T, std::string>) {
          if (!view.isString())
            return false;
          int64_t characters = 0;
          for (int64_t i = 0; i < view.size(); ++i)
            characters += view.getString(i).size();
          if (characters > mostBytes())
            return false;
          for (int64_t i = 0; i < view.size(); ++i)
            values[i] = view.getString(i).str();
        } else {
          return copyComplex(view, values);
        }
        return true;
      },
      *tensor->elements);
  return read ? tensor : std::nullopt;
}

int64_t Tensor::getSize() const {
  return std::visit([](auto &values) { return int64_t(values.size()); }, *elements);
}

Tensor Tensor::withShape(numerics::Shape newShape) const {
  Tensor result = *this;
  result.shape.assign(newShape.begin(), newShape.end());
  return result;
}

Tensor Tensor::withType(Type newElementType) const {
  Tensor result = *this;
  result.elementType = newElementType;
  return result;
}

int64_t Tensor::longestString() const {
  size_t longest = 0;
  if (holds<std::string>())
    for (const std::string &text : get<std::string>())
      longest = std::max(longest, text.size());
  return longest;
}

std::vector<int64_t> Tensor::getInts() const {
  std::vector<int64_t> result;
  if (!elements)
    return result;
  std::visit(
      [&](auto &values) {
        if constexpr (std::is_integral_v<typename std::decay_t<decltype(values)>::value_type>)
          result.assign(values.begin(), values.end());
      },
      *elements);
  return result;
}

std::optional<std::vector<float>> Tensor::getReals() const {
  if (isa<quant::QuantizedType>(elementType) && scalesFit(elementType, shape))
    return dequantize(getInts(), elementType, shape);
  if (!holds<float>())
    return std::nullopt;
  return get<float>().vec();
}

//===----------------------------------------------------------------------===//
// Quantized types
//===----------------------------------------------------------------------===//

namespace {

/// Scale and zero point of every element.
class Parameters {
public:
  Parameters(Type type, numerics::Shape shape) {
    if (auto uniform = dyn_cast<quant::UniformQuantizedType>(type)) {
      scales = {uniform.getScale()};
      zeros = {uniform.getZeroPoint()};
    } else if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type)) {
      scales.assign(perAxis.getScales().begin(), perAxis.getScales().end());
      zeros.assign(perAxis.getZeroPoints().begin(), perAxis.getZeroPoints().end());
      int64_t axis = perAxis.getQuantizedDimension();
      if (axis < int64_t(shape.size()))
        slicing = numerics::Slicing::alongAxis(shape, axis);
    }
  }

  /// In range whatever the number of scales is.
  size_t slice(size_t element) const {
    return scales.size() == 1 ? 0 : (element / slicing.inner) % slicing.slices % scales.size();
  }

  llvm::SmallVector<double> scales{1.0};
  llvm::SmallVector<int64_t> zeros{0};

private:
  numerics::Slicing slicing;
};

} // namespace

llvm::MutableArrayRef<char> bytesOf(Tensor &tensor) {
  return std::visit(
      [](auto &elements) {
        return llvm::MutableArrayRef<char>(reinterpret_cast<char *>(elements.data()),
                                           elements.size() * sizeof(elements[0]));
      },
      tensor.fillElements());
}

bool scalesFit(Type type, numerics::Shape shape) {
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type);
  if (!perAxis)
    return true;
  int64_t axis = perAxis.getQuantizedDimension();
  return axis < int64_t(shape.size()) && int64_t(perAxis.getScales().size()) == shape[axis];
}

std::vector<float> dequantize(llvm::ArrayRef<int64_t> stored, Type type, numerics::Shape shape) {
  Parameters parameters(type, shape);
  std::vector<float> reals(stored.size());
  for (size_t i = 0; i < stored.size(); ++i) {
    size_t slice = parameters.slice(i);
    reals[i] = float(parameters.scales[slice]) * float(stored[i] - parameters.zeros[slice]);
  }
  return reals;
}

std::vector<int64_t> quantize(llvm::ArrayRef<float> reals, Type type, numerics::Shape shape) {
  Parameters parameters(type, shape);
  auto quantized = cast<quant::QuantizedType>(type);
  auto low = double(quantized.getStorageTypeMin()), high = double(quantized.getStorageTypeMax());
  std::vector<int64_t> stored(reals.size());
  for (size_t i = 0; i < reals.size(); ++i) {
    size_t slice = parameters.slice(i);
    double q = std::round(double(reals[i]) / parameters.scales[slice]) + double(parameters.zeros[slice]);
    stored[i] = std::isnan(q) ? parameters.zeros[slice] : int64_t(std::clamp(q, low, high));
  }
  return stored;
}

void fillInts(Tensor &tensor, llvm::ArrayRef<int64_t> values) {
  std::visit(
      [&](auto &elements) {
        using T = typename std::decay_t<decltype(elements)>::value_type;
        if constexpr (std::is_integral_v<T>)
          for (auto [element, value] : llvm::zip_equal(elements, values))
            element = T(value);
      },
      tensor.fillElements());
}

void roundToType(Tensor &tensor) {
  auto type = dyn_cast<FloatType>(tensor.getElementType());
  if (!type || type.isF32() || !tensor.holds<float>())
    return;
  for (float &x : tensor.fill<float>()) {
    llvm::APFloat value(x);
    bool losesInfo;
    value.convert(type.getFloatSemantics(), llvm::APFloat::rmNearestTiesToEven, &losesInfo);
    x = value.convertToFloat();
  }
}

} // namespace tinfoil::reference
