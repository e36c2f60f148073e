//===- DetectionKernels.cpp - Choosing boxes ------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Boxes.h"
#include "Kernels.h"

#include <queue>

using namespace mlir;

namespace tinfoil::reference {

float Box::overlap(const Box &other) const {
  if (area() <= 0 || other.area() <= 0)
    return 0;
  float height = std::min(bottom, other.bottom) - std::max(top, other.top);
  float width = std::min(right, other.right) - std::max(left, other.left);
  float common = std::max(height, 0.0f) * std::max(width, 0.0f);
  return common / (area() + other.area() - common);
}

Chosen chooseBoxes(llvm::ArrayRef<Box> boxes, llvm::ArrayRef<float> scores, int64_t most, float overlapLimit,
                   float scoreLimit, float sigma) {
  struct Candidate {
    float score;
    int64_t box;
    /// Chosen boxes that have been compared with it already.
    size_t compared = 0;
  };
  // The greatest score; of equal ones the lower box.
  auto isAfter = [](const Candidate &a, const Candidate &b) {
    return a.score < b.score || (a.score == b.score && a.box > b.box);
  };
  std::priority_queue<Candidate, std::vector<Candidate>, decltype(isAfter)> line(isAfter);
  for (auto [box, score] : llvm::enumerate(scores))
    if (score > scoreLimit)
      line.push({score, int64_t(box)});
  Chosen chosen;
  while (int64_t(chosen.boxes.size()) < most && !line.empty()) {
    Candidate candidate = line.top();
    line.pop();
    float before = candidate.score;
    bool dropped = false;
    for (size_t i = chosen.boxes.size(); i-- > candidate.compared && !dropped;) {
      float overlap = boxes[candidate.box].overlap(boxes[chosen.boxes[i]]);
      if (sigma > 0)
        candidate.score *= overlap <= overlapLimit ? std::exp(-0.5f / sigma * overlap * overlap) : 0;
      dropped = sigma > 0 ? candidate.score <= scoreLimit : overlap > overlapLimit;
    }
    candidate.compared = chosen.boxes.size();
    if (dropped)
      continue;
    if (candidate.score == before) {
      chosen.boxes.push_back(candidate.box);
      chosen.scores.push_back(candidate.score);
    } else if (candidate.score > scoreLimit) {
      line.push(candidate);
    }
  }
  return chosen;
}

namespace {

LogicalResult suppress(Call &call, bool soft) {
  const float *boxes = call.data<float>(0), *scores = call.data<float>(1);
  FailureOr<int64_t> most = call.scalar(2);
  if (!boxes || !scores || failed(most))
    return failure();
  float limits[3] = {0, 0, 0};
  for (unsigned i = 0; i < (soft ? 3u : 2u); ++i) {
    const float *limit = call.data<float>(3 + i);
    if (!limit)
      return failure();
    if (call[3 + i].getSize() != 1)
      return call.fail("needs scalar thresholds");
    limits[i] = *limit;
  }
  Shape shape = call[0].getShape();
  if (shape.size() != 2 || shape[1] != 4 || call[1].getSize() != shape[0] || *most < 0)
    return call.fail("needs a score for each of [n, 4] boxes and a number that is not negative");
  auto *indices = call.makeOf<int32_t>(0, {*most});
  auto *kept = indices && soft ? call.makeOf<float>(1, {*most}) : nullptr;
  auto *count = indices && (kept || !soft) ? call.makeOf<int32_t>(soft ? 2 : 1, {}) : nullptr;
  if (!count)
    return failure();
  std::vector<Box> corners;
  for (int64_t i = 0; i < shape[0]; ++i)
    corners.push_back(Box::fromCorners(boxes + 4 * i));
  Chosen chosen = chooseBoxes(corners, call[1].get<float>(), *most, limits[0], limits[1], limits[2]);
  llvm::copy(chosen.boxes, indices->begin());
  if (kept)
    llvm::copy(chosen.scores, kept->begin());
  count->front() = int32_t(chosen.boxes.size());
  return success();
}

LogicalResult suppressV4(tfl::NonMaxSuppressionV4Op, Call &call) { return suppress(call, false); }
LogicalResult suppressV5(tfl::NonMaxSuppressionV5Op, Call &call) { return suppress(call, true); }

} // namespace

void addDetectionKernels(KernelTable &table) {
  table.add<suppressV4>();
  table.add<suppressV5>();
}

} // namespace tinfoil::reference
