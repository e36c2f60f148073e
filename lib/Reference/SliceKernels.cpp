//===- SliceKernels.cpp - Joining, cutting and padding --------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Moves.h"

#include "tinfoil/Numerics/StridedSlice.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

namespace tinfoil::reference {

using numerics::View;

namespace {

//===----------------------------------------------------------------------===//
// Joining
//===----------------------------------------------------------------------===//

LogicalResult concatenation(tfl::ConcatenationOp op, Call &call) {
  if (call.operands.empty())
    return call.fail("needs operands");
  FailureOr<int64_t> axis = checkAxis(call, int32_t(op.getAxis()), call[0].getRank());
  if (failed(axis))
    return failure();
  Extents shape(call[0].getShape());
  shape[*axis] = 0;
  for (const Tensor &operand : call.operands) {
    Extents other(operand.getShape());
    if (other.size() != shape.size())
      return call.fail("operands must have one rank");
    shape[*axis] += std::exchange(other[*axis], shape[*axis]);
    other[*axis] = shape[*axis];
    if (other != shape)
      return call.fail("operands must agree in all dimensions but the axis");
  }
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  int64_t begin = 0;
  for (const Tensor &operand : call.operands) {
    int64_t extent = operand.getShape()[*axis];
    if (failed(writeThrough(call, operand, View::of(shape).slicedAlong(*axis, begin, extent), *result)))
      return failure();
    begin += extent;
  }
  return result->holds<float>() ? applyActivation(call, result->fill<float>()) : success();
}

LogicalResult pack(tfl::PackOp op, Call &call) {
  if (call.operands.empty())
    return call.fail("needs operands");
  FailureOr<int64_t> axis = checkAxis(call, int32_t(op.getAxis()), call[0].getRank() + 1);
  if (failed(axis))
    return failure();
  Extents shape(call[0].getShape());
  shape.insert(shape.begin() + *axis, int64_t(call.operands.size()));
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  for (auto [index, operand] : llvm::enumerate(call.operands)) {
    if (operand.getShape() != call[0].getShape())
      return call.fail("operands must have one shape");
    if (failed(writeThrough(call, operand, View::of(shape).slicedAlong(*axis, index, 1), *result)))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Cutting
//===----------------------------------------------------------------------===//

LogicalResult unpack(tfl::UnpackOp op, Call &call) {
  FailureOr<int64_t> axis = checkAxis(call, int32_t(op.getAxis()), call[0].getRank());
  if (failed(axis))
    return failure();
  Extents shape(call[0].getShape());
  if (shape[*axis] != int64_t(call.results.size()))
    return call.fail("has " + llvm::Twine(call.results.size()) + " results for an extent of " +
                     llvm::Twine(shape[*axis]));
  shape.erase(shape.begin() + *axis);
  for (unsigned index = 0; index < call.results.size(); ++index)
    if (failed(readThrough(call, 0, View::of(call[0].getShape()).slicedAlong(*axis, index, 1), shape, index)))
      return failure();
  return success();
}

/// Parts of the given extents along an axis, one behind the other.
LogicalResult splitInto(Call &call, unsigned operand, int64_t axis, llvm::ArrayRef<int64_t> sizes) {
  int64_t begin = 0;
  for (auto [index, size] : llvm::enumerate(sizes)) {
    View view = View::of(call[operand].getShape()).slicedAlong(axis, begin, size);
    if (failed(readThrough(call, operand, view, view.shape, index)))
      return failure();
    begin += size;
  }
  return success();
}

LogicalResult split(tfl::SplitOp, Call &call) {
  FailureOr<int64_t> axis = call.scalar(0);
  if (succeeded(axis))
    axis = checkAxis(call, *axis, call[1].getRank());
  if (failed(axis))
    return failure();
  auto parts = int64_t(call.results.size());
  int64_t extent = call[1].getShape()[*axis];
  if (parts == 0 || extent % parts != 0)
    return call.fail("an extent of " + llvm::Twine(extent) + " does not fall into " + llvm::Twine(parts) +
                     " equal parts");
  return splitInto(call, 1, *axis, std::vector<int64_t>(parts, extent / parts));
}

LogicalResult splitV(tfl::SplitVOp, Call &call) {
  FailureOr<std::vector<int64_t>> sizes = call.ints(1);
  FailureOr<int64_t> axis = call.scalar(2);
  if (succeeded(axis))
    axis = checkAxis(call, *axis, call[0].getRank());
  if (failed(sizes) || failed(axis))
    return failure();
  int64_t extent = call[0].getShape()[*axis], known = 0;
  auto open = llvm::find(*sizes, -1);
  for (int64_t size : *sizes) {
    if (size < -1 || size > extent)
      return call.fail("a part has a negative extent or one that is too large");
    known += std::max<int64_t>(size, 0);
  }
  if (open != sizes->end())
    *open = extent - known, known = std::max(known, extent);
  if (known != extent || llvm::is_contained(*sizes, -1) || sizes->size() != call.results.size())
    return call.fail("the parts do not add up to the extent " + llvm::Twine(extent));
  return splitInto(call, 0, *axis, *sizes);
}

LogicalResult slice(tfl::SliceOp, Call &call) {
  FailureOr<std::vector<int64_t>> begin = call.ints(1), size = call.ints(2);
  if (failed(begin) || failed(size))
    return failure();
  Shape from = call[0].getShape();
  if (begin->size() != from.size() || size->size() != from.size())
    return call.fail("needs a begin and a size for each dimension");
  for (auto [extent, first, count] : llvm::zip_equal(from, *begin, *size)) {
    if (count == -1)
      count = extent - first;
    if (first < 0 || count < 0 || first > extent || count > extent - first)
      return call.fail("takes elements outside of the input");
  }
  return readThrough(call, 0, View::of(from).sliced(*begin, *size), *size);
}

LogicalResult stridedSlice(tfl::StridedSliceOp op, Call &call) {
  FailureOr<std::vector<int64_t>> begin = call.ints(1), end = call.ints(2), strides = call.ints(3);
  if (failed(begin) || failed(end) || failed(strides))
    return failure();
  numerics::StridedSlice spec = op.getSlice(*begin, *end, *strides);
  std::string why;
  auto box = numerics::resolve(spec, call[0].getShape(), why);
  if (!box)
    return call.fail(why);
  return readThrough(call, 0, View::of(call[0].getShape()).sliced(box->begin, box->size, box->step), box->shape);
}

LogicalResult dynamicUpdateSlice(tfl::DynamicUpdateSliceOp, Call &call) {
  FailureOr<std::vector<int64_t>> start = call.ints(2);
  if (failed(start))
    return failure();
  Shape shape = call[0].getShape(), update = call[1].getShape();
  if (start->size() != shape.size() || update.size() != shape.size())
    return call.fail("operand, update and start must have one rank");
  for (auto [first, extent, part] : llvm::zip_equal(*start, shape, update)) {
    if (part > extent)
      return call.fail("the update is larger than the operand");
    first = std::clamp<int64_t>(first, 0, extent - part);
  }
  if (failed(readThrough(call, 0, View::of(shape), shape)))
    return failure();
  return writeThrough(call, call[1], View::of(shape).sliced(*start, update), call.results[0]);
}

//===----------------------------------------------------------------------===//
// Padding
//===----------------------------------------------------------------------===//

/// How many elements go before and behind, for each dimension.
FailureOr<std::vector<int64_t>> readPadding(const Call &call) {
  FailureOr<std::vector<int64_t>> pairs = call.ints(1);
  if (failed(pairs))
    return failure();
  if (int64_t(pairs->size()) != 2 * call[0].getRank() ||
      llvm::any_of(*pairs, [](int64_t n) { return n < 0 || n > Tensor::kMaxElements; }))
    return call.fail("needs a pair of numbers that are not negative for each dimension");
  return pairs;
}

LogicalResult padWith(Call &call, const Tensor *value) {
  FailureOr<std::vector<int64_t>> pairs = readPadding(call);
  if (failed(pairs))
    return failure();
  Shape from = call[0].getShape();
  Extents shape(from), begin;
  for (size_t dim = 0; dim < from.size(); ++dim) {
    shape[dim] += (*pairs)[2 * dim] + (*pairs)[2 * dim + 1];
    begin.push_back((*pairs)[2 * dim]);
  }
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  if (value) {
    if (value->getSize() != 1)
      return call.fail("needs one value to pad with");
    if (failed(readThrough(call, 2, View{shape, Extents(shape.size(), 0), 0}, shape)))
      return failure();
  }
  // Where integers stay stored, their zero is the zero point.
  if (auto type = dyn_cast<quant::UniformQuantizedType>(result->getElementType()); type && !value)
    fillInts(*result, std::vector<int64_t>(result->getSize(), type.getZeroPoint()));
  return writeThrough(call, call[0], View::of(shape).sliced(begin, from), *result);
}

LogicalResult pad(tfl::PadOp, Call &call) { return padWith(call, nullptr); }
LogicalResult padV2(tfl::PadV2Op, Call &call) { return padWith(call, &call[2]); }

/// Neighbours along dimension i are moved apart, to a distance of dilations[i].
LogicalResult dilate(tfl::DilateOp, Call &call) {
  FailureOr<std::vector<int64_t>> dilations = call.ints(1);
  if (failed(dilations))
    return failure();
  Shape from = call[0].getShape();
  if (dilations->size() != from.size() || !call.has(2) || call[2].getSize() != 1 ||
      llvm::any_of(*dilations, [](int64_t n) { return n < 1 || n > Tensor::kMaxElements; }))
    return call.fail("needs a positive dilation for each dimension and one value to fill with");
  Extents shape(from);
  for (auto [extent, dilation] : llvm::zip_equal(shape, *dilations))
    extent = extent == 0 ? 0 : (extent - 1) * dilation + 1;
  if (failed(readThrough(call, 2, View{shape, Extents(shape.size(), 0), 0}, shape)))
    return failure();
  return writeThrough(call, call[0], View::of(shape).sliced(Extents(shape.size(), 0), from, *dilations),
                      call.results[0]);
}

LogicalResult mirrorPad(tfl::MirrorPadOp op, Call &call) {
  FailureOr<std::vector<int64_t>> pairs = readPadding(call);
  if (failed(pairs))
    return failure();
  Shape from = call[0].getShape();
  int64_t border = op.getMode() == tfl::MirrorPaddingType::REFLECT ? 1 : 0;
  Extents shape(from), strides = numerics::rowMajorStrides(from);
  for (size_t dim = 0; dim < from.size(); ++dim) {
    int64_t before = (*pairs)[2 * dim], behind = (*pairs)[2 * dim + 1];
    if (std::max(before, behind) > std::max<int64_t>(0, from[dim] - border))
      return call.fail("pads by more than the input has to mirror");
    shape[dim] += before + behind;
  }
  // Where an index of a dimension of the result is read.
  auto mirrored = [&](size_t dim, int64_t index) {
    int64_t i = index - (*pairs)[2 * dim];
    return i < 0 ? -i - 1 + border : i >= from[dim] ? 2 * from[dim] - 1 - i - border : i;
  };
  Tensor *result = call.make(0, shape);
  if (!result)
    return failure();
  return visitElements(call[0], [&](auto &in) -> LogicalResult {
    auto *out = std::get_if<std::decay_t<decltype(in)>>(&result->fillElements());
    if (!out)
      return call.fail("result must have the element type of the input");
    Extents own = numerics::rowMajorStrides(shape);
    for (size_t i = 0; i < out->size(); ++i) {
      int64_t place = 0;
      for (size_t dim = 0; dim < shape.size(); ++dim)
        place += mirrored(dim, int64_t(i) / own[dim] % shape[dim]) * strides[dim];
      (*out)[i] = in[place];
    }
    return success();
  });
}

} // namespace

void addSliceKernels(KernelTable &table) {
  // Operands of another scale are requantized where the kernels do so, on their way through real numbers.
  table.add<concatenation>(Quantized::AsRealsUnlessWide);
  table.add<pack>(Quantized::AsRealsUnlessWide);
  table.add<pad>(Quantized::AsRealsUnlessWide);
  table.add<padV2>(Quantized::AsRealsUnlessWide);
  table.add<unpack>(Quantized::AsStored);
  table.add<split>(Quantized::AsStored);
  table.add<splitV>(Quantized::AsStored);
  table.add<slice>(Quantized::AsStored);
  table.add<stridedSlice>(Quantized::AsStored);
  table.add<dynamicUpdateSlice>(Quantized::AsStored);
  table.add<mirrorPad>(Quantized::AsStored);
  table.add<dilate>(Quantized::AsStored);
}

} // namespace tinfoil::reference
