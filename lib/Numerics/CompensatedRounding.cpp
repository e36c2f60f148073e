//===- CompensatedRounding.cpp - Rounding without a bias ------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Numerics/CompensatedRounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace llvm;

namespace tinfoil::numerics {

namespace {

/// The elements of one output channel, with what their rounding left.
class Channel {
public:
  Channel(const Slicing &slicing, int64_t size, const Slicing &input);

  /// Round the channel's elements of a tensor; `out` holds them rounded to nearest.
  void compensate(int64_t channel, ArrayRef<float> values, double scale, MutableArrayRef<int8_t> out);

private:
  int64_t indexOf(int64_t channel, int64_t element) const {
    return (element / inner * slices + channel) * inner + element % inner;
  }
  bool canMove(int64_t element, int direction) const {
    return direction * errors[element] > 0 && !fixed[element] && rounded[element] != -direction * 127;
  }
  void move(int64_t element, int direction) {
    rounded[element] -= direction;
    errors[element] -= direction;
    fixed[element] = true;
  }
  void compensateGroup(ArrayRef<int64_t> group);
  void compensateWhole();

  int64_t slices, inner, count, groups;
  /// Elements in the order of their input channels, and where each input channel begins.
  SmallVector<int64_t> ordered, begins;
  /// In steps: what was stored minus what it stands for.
  SmallVector<double> errors, groupErrors;
  SmallVector<int> rounded;
  SmallVector<char> fixed;
  SmallVector<int64_t> candidates;
};

} // namespace

Channel::Channel(const Slicing &slicing, int64_t size, const Slicing &input)
    : slices(slicing.slices), inner(slicing.slices > 1 ? slicing.inner : size), count(size / slicing.slices),
      groups(std::max<int64_t>(input.slices, 1)), errors(count), groupErrors(groups), rounded(count), fixed(count) {
  // The input channel of an element does not depend on its output channel, so that one order serves all.
  SmallVector<int64_t> groupOf(count);
  begins.assign(groups + 1, 0);
  for (int64_t element = 0; element < count; ++element) {
    groupOf[element] = groups == 1 ? 0 : indexOf(0, element) / input.inner % groups;
    ++begins[groupOf[element] + 1];
  }
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  ordered.resize(count);
  SmallVector<int64_t> next(begins.begin(), begins.end());
  for (int64_t element = 0; element < count; ++element)
    ordered[next[groupOf[element]]++] = element;
}

/// Move as many elements of the group as its errors sum up to.
void Channel::compensateGroup(ArrayRef<int64_t> group) {
  double sum = 0;
  for (int64_t element : group)
    sum += errors[element];
  int direction = sum > 0 ? 1 : -1;
  for (int64_t moves = std::llround(std::fabs(sum)); moves > 0; --moves) {
    int64_t best = -1;
    for (int64_t element : group)
      if (canMove(element, direction) && (best < 0 || direction * errors[element] > direction * errors[best]))
        best = element;
    if (best < 0)
      return;
    move(best, direction);
  }
}

/// The same for the whole channel, at most one element per input channel: that of the largest error where the input
/// channel's own sum has the same sign, so that the sums of input channels stay small as well.
void Channel::compensateWhole() {
  double sum = 0;
  for (int64_t g = 0; g < groups; ++g) {
    groupErrors[g] = 0;
    for (int64_t i = begins[g]; i < begins[g + 1]; ++i)
      groupErrors[g] += errors[ordered[i]];
    sum += groupErrors[g];
  }
  int direction = sum > 0 ? 1 : -1;
  int64_t moves = std::llround(std::fabs(sum));
  if (moves == 0)
    return;
  candidates.clear();
  SmallVector<double> &gain = groupErrors;
  SmallVector<int64_t> groupsOfCandidates;
  for (int64_t g = 0; g < groups; ++g) {
    int64_t best = -1;
    for (int64_t i = begins[g]; i < begins[g + 1]; ++i)
      if (canMove(ordered[i], direction) &&
          (best < 0 || direction * errors[ordered[i]] > direction * errors[ordered[best]]))
        best = i;
    if (best < 0)
      continue;
    bool single = begins[g + 1] - begins[g] == 1;
    gain[g] = direction * (errors[ordered[best]] + (single ? 0 : groupErrors[g]));
    candidates.push_back(ordered[best]);
    groupsOfCandidates.push_back(g);
  }
  SmallVector<int64_t> order(candidates.size());
  std::iota(order.begin(), order.end(), 0);
  moves = std::min<int64_t>(moves, order.size());
  std::partial_sort(order.begin(), order.begin() + moves, order.end(), [&](int64_t a, int64_t b) {
    double first = gain[groupsOfCandidates[a]], second = gain[groupsOfCandidates[b]];
    return first != second ? first > second : a < b;
  });
  for (int64_t i = 0; i < moves; ++i)
    move(candidates[order[i]], direction);
}

void Channel::compensate(int64_t channel, ArrayRef<float> values, double scale, MutableArrayRef<int8_t> out) {
  for (int64_t element = 0; element < count; ++element) {
    int64_t index = indexOf(channel, element);
    rounded[element] = out[index];
    errors[element] = double(out[index]) - double(values[index]) / scale;
    // Beyond half a step the value was clamped: the other neighbour is no rounding of it.
    fixed[element] = values[index] == 0 || std::fabs(errors[element]) > 0.5 + 1e-6;
  }
  if (groups > 1 && groups < count)
    for (int64_t g = 0; g < groups; ++g)
      compensateGroup(ArrayRef(ordered).slice(begins[g], begins[g + 1] - begins[g]));
  if (groups > 1)
    compensateWhole();
  else
    compensateGroup(ordered);
  for (int64_t element = 0; element < count; ++element)
    out[indexOf(channel, element)] = int8_t(rounded[element]);
}

void quantizeCompensated(ArrayRef<float> values, ArrayRef<double> scales, const Slicing &slicing,
                         const Channels &channels, MutableArrayRef<int8_t> out) {
  quantize(values, scales, slicing, out);
  if (values.empty())
    return;
  Channel channel(channels.output, values.size(), channels.input);
  for (int64_t c = 0; c < channels.output.slices; ++c)
    channel.compensate(c, values, scales[slicing.slices > 1 ? c : 0], out);
}

} // namespace tinfoil::numerics
