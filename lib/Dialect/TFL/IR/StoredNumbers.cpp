//===- StoredNumbers.cpp - What stored constants stand for ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/StoredNumbers.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;

namespace tinfoil::tfl {

std::optional<SmallVector<float, 0>> storedNumbers(const ConstantView &view, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape() || tensor.getNumElements() != view.size())
    return std::nullopt;
  SmallVector<float, 0> numbers(view.size());
  if (view.isFloat() && isa<FloatType>(tensor.getElementType())) {
    view.copyFloats(numbers);
    return numbers;
  }
  if (!view.isInteger())
    return std::nullopt;
  if (auto uniform = dyn_cast<quant::UniformQuantizedType>(tensor.getElementType())) {
    for (int64_t i = 0; i < view.size(); ++i)
      numbers[i] = float(uniform.getScale()) * float(view.getInt(i) - uniform.getZeroPoint());
    return numbers;
  }
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(tensor.getElementType());
  if (!perAxis)
    return std::nullopt;
  int64_t axis = perAxis.getQuantizedDimension();
  if (axis >= tensor.getRank() || int64_t(perAxis.getScales().size()) != tensor.getDimSize(axis))
    return std::nullopt;
  int64_t inner = numerics::extentBetween(tensor.getShape(), axis + 1, tensor.getRank());
  for (int64_t i = 0; i < view.size(); ++i) {
    int64_t slice = i / inner % tensor.getDimSize(axis);
    numbers[i] = float(perAxis.getScales()[slice]) * float(view.getInt(i) - perAxis.getZeroPoints()[slice]);
  }
  return numbers;
}

//===----------------------------------------------------------------------===//
// Sparse constants
//===----------------------------------------------------------------------===//

namespace {

/// Goes over the levels of a layout. No level goes over more indices than its dimension has, or blocks of it: the walk
/// is never longer than the tensor is large.
class Walker {
public:
  Walker(SparsityParameterAttr layout, numerics::Shape shape) : layout(layout), shape(shape) {}

  /// Offsets in the dense tensor, in the order of the compressed values.
  std::optional<std::vector<int64_t>> run(int64_t count) {
    llvm::ArrayRef<int32_t> order = layout.getTraversalOrder(), map = layout.getBlockMap();
    size_t levels = order.size();
    if (levels != shape.size() + map.size() || layout.getDimMetadata().size() != levels)
      return std::nullopt;
    std::vector<bool> seen(levels);
    for (auto [level, dim] : llvm::enumerate(order)) {
      if (dim < 0 || size_t(dim) >= levels || (level < shape.size()) != (size_t(dim) < shape.size()) || seen[dim])
        return std::nullopt;
      seen[dim] = true;
    }
    for (int32_t dim : map)
      if (dim < 0 || size_t(dim) >= shape.size())
        return std::nullopt;
    place.assign(levels, 0);
    limit = count;
    if (!measure() || !descend(0, 0) || int64_t(offsets.size()) != count)
      return std::nullopt;
    return std::move(offsets);
  }

private:
  /// Find the number of indices of each level; false if the layout says another one.
  bool measure() {
    llvm::ArrayRef<int32_t> order = layout.getTraversalOrder();
    sizes.assign(order.size(), 0);
    numerics::Extents blocks(shape.size(), 1);
    for (size_t level = shape.size(); level < order.size(); ++level) {
      int64_t &block = blocks[layout.getBlockMap()[order[level] - shape.size()]];
      sizes[level] = layout.getDimMetadata()[level].getDenseSize();
      auto joined = llvm::checkedMul(block, sizes[level]);
      if (sizes[level] < 1 || !joined)
        return false;
      block = *joined;
    }
    for (size_t level = 0; level < shape.size(); ++level) {
      if (shape[order[level]] % blocks[order[level]] != 0)
        return false;
      sizes[level] = shape[order[level]] / blocks[order[level]];
    }
    return llvm::all_of(llvm::enumerate(layout.getDimMetadata()), [&](auto entry) {
      DimensionMetadataAttr dim = entry.value();
      // Segments that overlap would be walked through again and again.
      return dim.getFormat().getValue() == DimensionType::DENSE ? dim.getDenseSize() == sizes[entry.index()]
                                                                : llvm::is_sorted(dim.getSegments());
    });
  }

  bool descend(size_t level, int64_t position) {
    if (level == place.size())
      return addOffset();
    DimensionMetadataAttr dim = layout.getDimMetadata()[level];
    if (dim.getFormat().getValue() == DimensionType::DENSE) {
      for (int64_t i = 0; i < sizes[level]; ++i) {
        place[level] = i;
        if (!descend(level + 1, position * sizes[level] + i))
          return false;
      }
      return true;
    }
    llvm::ArrayRef<int32_t> segments = dim.getSegments(), indices = dim.getIndices();
    if (position < 0 || position + 1 >= int64_t(segments.size()))
      return false;
    int64_t begin = segments[position], end = segments[position + 1];
    if (begin < 0 || begin > end || end > int64_t(indices.size()) || end - begin > sizes[level])
      return false;
    for (int64_t i = begin; i < end; ++i) {
      place[level] = indices[i];
      if (!descend(level + 1, i))
        return false;
    }
    return true;
  }

  bool addOffset() {
    llvm::ArrayRef<int32_t> order = layout.getTraversalOrder();
    numerics::Extents index(shape.size());
    for (auto [level, dim] : llvm::enumerate(order)) {
      if (level < shape.size()) {
        index[dim] = place[level];
        continue;
      }
      int32_t blocked = layout.getBlockMap()[dim - shape.size()];
      index[blocked] = index[blocked] * sizes[level] + place[level];
    }
    int64_t offset = 0;
    for (auto [i, extent] : llvm::zip_equal(index, shape)) {
      if (i < 0 || i >= extent)
        return false;
      offset = offset * extent + i;
    }
    offsets.push_back(offset);
    return int64_t(offsets.size()) <= limit;
  }

  SparsityParameterAttr layout;
  numerics::Shape shape;
  std::vector<int64_t> sizes, place, offsets;
  int64_t limit = 0;
};

} // namespace

std::optional<std::vector<int64_t>> sparseOffsets(SparsityParameterAttr layout, numerics::Shape shape, int64_t count) {
  return Walker(layout, shape).run(count);
}

ElementsAttr densify(const ConstantView &values, SparsityParameterAttr layout, ShapedType type) {
  std::optional<uint64_t> size = getFileSize(type);
  std::optional<uint64_t> compressed = getFileSize(values.getType());
  // A file of 2 GiB cannot hold what stands for more.
  if (!size || !compressed || *size > (uint64_t(1) << 31) || values.size() == 0 || type.getNumElements() == 0 ||
      values.getElementType() != type.getElementType())
    return {};
  uint64_t width = *size / uint64_t(type.getNumElements());
  if (width == 0 || *compressed != width * uint64_t(values.size()))
    return {};
  auto offsets = sparseOffsets(layout, type.getShape(), values.size());
  if (!offsets)
    return {};
  SmallVector<char, 0> scratch, bytes(*size, 0);
  ArrayRef<char> from = values.getFileBytes(scratch);
  for (auto [index, offset] : llvm::enumerate(*offsets))
    llvm::copy(from.slice(index * width, width), bytes.begin() + offset * width);
  return makeConstant(type, bytes, "dense");
}

int64_t getVariableStart(Type element) {
  auto uniform = dyn_cast<quant::UniformQuantizedType>(element);
  return uniform && uniform.isSigned() && uniform.getStorageTypeIntegralWidth() == 8 ? uniform.getZeroPoint() : 0;
}

ElementsAttr makeVariableStart(ShapedType type, Type element) {
  Type stored = type.getElementType();
  if (auto real = dyn_cast<FloatType>(stored))
    return makeSplat(type, FloatAttr::get(real, 0));
  if (isa<IntegerType>(stored))
    return makeSplat(type, IntegerAttr::get(stored, getVariableStart(element)));
  return {};
}

} // namespace tinfoil::tfl
