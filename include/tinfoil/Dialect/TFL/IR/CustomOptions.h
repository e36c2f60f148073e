//===- CustomOptions.h - Options of known custom operators ------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_CUSTOMOPTIONS_H
#define TINFOIL_DIALECT_TFL_IR_CUSTOMOPTIONS_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace tinfoil::tfl {

/// Of TFLite_Detection_PostProcess, a flexbuffer.
struct DetectionOptions {
  int64_t detections, classesPerDetection, classes;
  float scoreThreshold, overlapThreshold, yScale, xScale, hScale, wScale;
  /// Whether boxes of each class are chosen by themselves.
  bool isRegular;

  /// More detections or classes are taken for damage.
  static constexpr int64_t kMost = 1 << 20;
  /// Nothing if they are damaged, or ask for no detections.
  static std::optional<DetectionOptions> read(llvm::StringRef bytes);
};

/// Of MediaPipe's Convolution2DTransposeBias: three integers, padding (1 is SAME), stride along width and height.
struct TransposeBiasOptions {
  bool same;
  int64_t strideH, strideW;

  /// Nothing if they are too few.
  static std::optional<TransposeBiasOptions> read(llvm::StringRef bytes);
};

} // namespace tinfoil::tfl

#endif // TINFOIL_DIALECT_TFL_IR_CUSTOMOPTIONS_H
