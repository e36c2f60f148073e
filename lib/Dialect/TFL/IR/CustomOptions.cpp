//===- CustomOptions.cpp - Options of known custom operators ----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Dialect/TFL/IR/CustomOptions.h"

#include "flatbuffers/flexbuffers.h"
#include "llvm/Support/Endian.h"

namespace tinfoil::tfl {

std::optional<DetectionOptions> DetectionOptions::read(llvm::StringRef bytes) {
  auto *data = reinterpret_cast<const uint8_t *>(bytes.data());
  if (!flexbuffers::VerifyBuffer(data, bytes.size(), nullptr))
    return std::nullopt;
  flexbuffers::Map map = flexbuffers::GetRoot(data, bytes.size()).AsMap();
  auto real = [&](const char *key) { return map[key].AsFloat(); };
  DetectionOptions options{map["max_detections"].AsInt64(),
                           map["max_classes_per_detection"].AsInt64(),
                           map["num_classes"].AsInt64(),
                           real("nms_score_threshold"),
                           real("nms_iou_threshold"),
                           real("y_scale"),
                           real("x_scale"),
                           real("h_scale"),
                           real("w_scale"),
                           map["use_regular_nms"].AsBool()};
  auto inside = [](int64_t n) { return n > 0 && n <= kMost; };
  return inside(options.detections) && inside(options.classesPerDetection) ? std::optional(options) : std::nullopt;
}

std::optional<TransposeBiasOptions> TransposeBiasOptions::read(llvm::StringRef bytes) {
  if (bytes.size() < 12)
    return std::nullopt;
  auto option = [&](size_t index) {
    return int64_t(int32_t(llvm::support::endian::read32le(bytes.data() + 4 * index)));
  };
  return TransposeBiasOptions{option(0) == 1, option(2), option(1)};
}

} // namespace tinfoil::tfl
