//===- Convolution.h - What convolutions share ------------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CONVERSION_TFLTOTFLK_CONVOLUTION_H
#define TINFOIL_LIB_CONVERSION_TFLTOTFLK_CONVOLUTION_H

#include "Lowering.h"

namespace tinfoil::tflk {

/// Height and width of a convolution.
struct Plane {
  std::array<int64_t, 2> in, window, strides, dilations, out;
  Margins margins;

  bool isPixel() const { return window[0] == 1 && window[1] == 1 && strides[0] == 1 && strides[1] == 1; }
};

/// A convolution of images that hold their padding, with weights [output channels, height, width, channels of a group].
mlir::Value convolve(Lowering &lower, const Activations &x, const Weights &w, Epilogue &epilogue, const Plane &plane,
                     int64_t channels, int64_t groups, mlir::Type element);

} // namespace tinfoil::tflk

#endif // TINFOIL_LIB_CONVERSION_TFLTOTFLK_CONVOLUTION_H
