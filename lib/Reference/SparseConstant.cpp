//===- SparseConstant.cpp - Sparse constants laid out densely -------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SparseConstant.h"

#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

/// Goes over the levels of a layout. No level goes over more indices than its dimension has, or blocks of it: the walk
/// is never longer than the tensor is large.
class Walker {
public:
  Walker(tfl::SparsityParameterAttr layout, numerics::Shape shape) : layout(layout), shape(shape) {}

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
      tfl::DimensionMetadataAttr dim = entry.value();
      // Segments that overlap would be walked through again and again.
      return dim.getFormat().getValue() == tfl::DimensionType::DENSE ? dim.getDenseSize() == sizes[entry.index()]
                                                                     : llvm::is_sorted(dim.getSegments());
    });
  }

  bool descend(size_t level, int64_t position) {
    if (level == place.size())
      return addOffset();
    tfl::DimensionMetadataAttr dim = layout.getDimMetadata()[level];
    if (dim.getFormat().getValue() == tfl::DimensionType::DENSE) {
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

  tfl::SparsityParameterAttr layout;
  numerics::Shape shape;
  std::vector<int64_t> sizes, place, offsets;
  int64_t limit = 0;
};

} // namespace

std::optional<Tensor> densify(const tfl::ConstantView &values, tfl::SparsityParameterAttr layout,
                              RankedTensorType type) {
  std::optional<Tensor> compressed = Tensor::fromConstant(values, type.getElementType());
  std::optional<Tensor> dense = Tensor::zeros(type.getElementType(), type.getShape());
  if (!compressed || !dense)
    return std::nullopt;
  auto offsets = Walker(layout, type.getShape()).run(values.size());
  if (!offsets)
    return std::nullopt;
  std::visit(
      [&](auto &from) {
        auto &to = std::get<std::decay_t<decltype(from)>>(dense->fillElements());
        for (auto [offset, value] : llvm::zip_equal(*offsets, from))
          to[offset] = value;
      },
      compressed->getElements());
  return dense;
}

} // namespace tinfoil::reference
