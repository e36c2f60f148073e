//===- Kernels.cpp - Which kernel a runtime takes -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Runtime/Kernels.h"

#include "llvm/ADT/StringSwitch.h"

namespace tinfoil::runtime {

llvm::StringRef hybridKernel(llvm::StringRef op) {
  return llvm::StringSwitch<llvm::StringRef>(op)
      .Case("tfl.conv_2d", "XNNPACK qd8 convolution")
      .Case("tfl.fully_connected", "XNNPACK qd8 gemm")
      .Case("tfl.batch_matmul", "XNNPACK qd8 gemm")
      .Case("tfl.transpose_conv", "XNNPACK qd8 deconvolution")
      .Case("tfl.depthwise_conv_2d", "builtin hybrid depthwise")
      .Case("tfl.embedding_lookup", "builtin lookup, rows dequantized")
      .Cases({"tfl.svdf", "tfl.lstm", "tfl.unidirectional_sequence_lstm", "tfl.bidirectional_sequence_lstm",
              "tfl.unidirectional_sequence_rnn"},
             "builtin hybrid")
      .Default("");
}

} // namespace tinfoil::runtime
