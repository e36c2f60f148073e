//===- onednn_job.cc - A product or convolution by oneDNN -----------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Words: u8s8 or f32, then `gemm M N K` or `conv EXTENT CHANNELS FILTERS WINDOW STRIDE GROUPS`. The bare products:
// weights in whatever order the library likes, u8 x s8 -> s32 without quantization, bias or activation.
//
//===----------------------------------------------------------------------===//

#include "job.h"

#include <oneapi/dnnl/dnnl.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unordered_map>

using namespace dnnl;
using Tag = memory::format_tag;
using Type = memory::data_type;

namespace {

struct Job {
  engine cpu{engine::kind::cpu, 0};
  stream queue{cpu};
  primitive code;
  std::unordered_map<int, memory> arguments;
};

memory filled(const memory::desc &desc, const engine &cpu) {
  memory result(desc, cpu);
  std::memset(result.get_data_handle(), 1, desc.get_size());
  return result;
}

template <typename Primitive> void prepare(Job &job, const typename Primitive::primitive_desc &desc) {
  job.code = Primitive(desc);
  job.arguments = {{DNNL_ARG_SRC, filled(desc.src_desc(), job.cpu)},
                   {DNNL_ARG_WEIGHTS, filled(desc.weights_desc(), job.cpu)},
                   {DNNL_ARG_DST, memory(desc.dst_desc(), job.cpu)}};
}

} // namespace

extern "C" void *job_create(int count, char **words) {
  if (count < 5)
    return nullptr;
  bool isInteger = !std::strcmp(words[0], "u8s8");
  Type source = isInteger ? Type::u8 : Type::f32, weights = isInteger ? Type::s8 : Type::f32;
  Type sums = isInteger ? Type::s32 : Type::f32;
  auto number = [&](int i) { return std::atol(words[i]); };
  try {
    auto *job = new Job;
    if (!std::strcmp(words[1], "gemm")) {
      memory::dim m = number(2), n = number(3), k = number(4);
      prepare<matmul>(
          *job,
          {matmul::desc({{m, k}, source, Tag::ab}, {{k, n}, weights, Tag::any}, {{m, n}, sums, Tag::ab}), job->cpu});
      return job;
    }
    if (count != 8)
      return nullptr;
    memory::dim extent = number(2), channels = number(3), filters = number(4), window = number(5);
    memory::dim stride = number(6), groups = number(7), out = (extent + stride - 1) / stride;
    // Padding SAME.
    memory::dim padding = (out - 1) * stride + window - extent, before = padding / 2;
    memory::dims kernel = {filters, channels / groups, window, window};
    if (groups > 1)
      kernel = {groups, filters / groups, channels / groups, window, window};
    convolution_forward::desc conv(prop_kind::forward_inference, algorithm::convolution_direct,
                                   {{1, channels, extent, extent}, source, Tag::nhwc}, {kernel, weights, Tag::any},
                                   {{1, filters, out, out}, sums, Tag::nhwc}, {stride, stride}, {before, before},
                                   {padding - before, padding - before});
    prepare<convolution_forward>(*job, {conv, job->cpu});
    return job;
  } catch (const error &why) {
    std::fprintf(stderr, "oneDNN: %s\n", why.message);
    return nullptr;
  }
}

extern "C" void job_run(void *state) {
  auto *job = static_cast<Job *>(state);
  job->code.execute(job->queue, job->arguments);
  job->queue.wait();
}
