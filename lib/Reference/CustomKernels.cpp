//===- CustomKernels.cpp - Custom operators that many models hold ---------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Boxes.h"
#include "Kernels.h"

#include "tinfoil/Dialect/TFL/IR/CustomOptions.h"

using namespace mlir;

namespace tinfoil::reference {

namespace {

//===----------------------------------------------------------------------===//
// TFLite_Detection_PostProcess
//===----------------------------------------------------------------------===//

/// Boxes from centres and sizes relative to anchors, the best of them that do not overlap, and their classes.
LogicalResult detectionPostProcess(tfl::CustomOp op, Call &call) {
  auto options = tfl::DetectionOptions::read(op.getCustomOption().getValue());
  if (!options || options->isRegular || options->classes < 1 || options->classes > tfl::DetectionOptions::kMost)
    return call.fail("has options that are damaged, or asks for boxes of each class by themselves");
  const float *encoded = call.data<float>(0), *scores = call.data<float>(1), *anchors = call.data<float>(2);
  if (!encoded || !scores || !anchors)
    return failure();
  Shape boxShape = call[0].getShape(), scoreShape = call[1].getShape();
  if (boxShape.size() != 3 || scoreShape.size() != 3 || boxShape[0] != 1 || scoreShape[0] != 1 || boxShape[2] < 4 ||
      scoreShape[1] != boxShape[1] || call[2].getSize() != 4 * boxShape[1] || scoreShape[2] < options->classes ||
      call.results.size() != 4)
    return call.fail("operands do not go together");
  int64_t count = boxShape[1], width = scoreShape[2], background = width - options->classes;
  int64_t perBox = std::min(options->classesPerDetection, options->classes);
  std::vector<Box> boxes;
  std::vector<float> best;
  auto scoresOf = [&](int64_t box) {
    return llvm::ArrayRef(scores + box * width + background, size_t(options->classes));
  };
  for (int64_t i = 0; i < count; ++i) {
    const float *box = encoded + i * boxShape[2], *anchor = anchors + 4 * i;
    float y = box[0] / options->yScale * anchor[2] + anchor[0], x = box[1] / options->xScale * anchor[3] + anchor[1];
    float h = 0.5f * std::exp(box[2] / options->hScale) * anchor[2];
    float w = 0.5f * std::exp(box[3] / options->wScale) * anchor[3];
    boxes.push_back({y - h, x - w, y + h, x + w});
    float greatest = NAN;
    for (float score : scoresOf(i))
      greatest = greatest >= score || score != score ? greatest : score;
    best.push_back(greatest);
  }
  // The limit itself is let in.
  Chosen chosen = chooseBoxes(boxes, best, options->detections, options->overlapThreshold,
                              std::nextafter(options->scoreThreshold, -INFINITY), 0);
  int64_t rows = options->detections * options->classesPerDetection;
  auto *outBoxes = call.makeOf<float>(0, {1, rows, 4}), *outClasses = call.makeOf<float>(1, {1, rows});
  auto *outScores = call.makeOf<float>(2, {1, rows}), *outCount = call.makeOf<float>(3, {1});
  if (!outBoxes || !outClasses || !outScores || !outCount)
    return failure();
  int64_t next = 0;
  for (int64_t box : chosen.boxes) {
    auto classes = descending(scoresOf(box));
    for (int64_t column = 0; column < perBox; ++column, ++next) {
      const Box &b = boxes[box];
      llvm::copy(std::array{b.top, b.left, b.bottom, b.right}, outBoxes->begin() + 4 * next);
      (*outClasses)[next] = float(classes[column]);
      (*outScores)[next] = scoresOf(box)[classes[column]];
    }
  }
  outCount->front() = float(next);
  return success();
}

} // namespace

LogicalResult customKernel(tfl::CustomOp op, Call &call) {
  llvm::StringRef code = op.getCustomCode();
  if (code == "TFLite_Detection_PostProcess")
    return detectionPostProcess(op, call);
  if (code == "Convolution2DTransposeBias")
    return transposeConvWithBias(op, call);
  if (Kernel kernel = listKernel(code))
    return kernel(op, call);
  return call.fail("cannot be run: the reference interpreter has no kernel for the custom operator '" + code + "'");
}

void addCustomKernels(KernelTable &table) { table.add<customKernel>(Quantized::AsStored); }

} // namespace tinfoil::reference
