//===- onnxruntime_job.c - A model in ONNX Runtime ------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Words: libonnxruntime.so.1, a model of one float input `x` and one output `y`. The package has no C headers, but its
// functions are a table that only ever grows: places in it are those of its first version.
//
//===----------------------------------------------------------------------===//

#include "job.h"

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef void *Pointer;
struct Base {
  Pointer *(*getApi)(uint32_t version);
};
enum {
  kGetErrorMessage = 2,
  kCreateEnv = 3,
  kCreateSession = 7,
  kRun = 9,
  kCreateSessionOptions = 10,
  kSetIntraOpNumThreads = 24,
  kSetInterOpNumThreads = 25,
  kSessionGetInputTypeInfo = 33,
  kCreateTensorWithData = 49,
  kCastTypeInfoToTensorInfo = 55,
  kGetDimensionsCount = 61,
  kGetDimensions = 62,
  kCreateCpuMemoryInfo = 69,
  kReleaseValue = 96,
};
#define CALL(PLACE, TYPES, ...) isDone(((Pointer(*) TYPES)api[PLACE])(__VA_ARGS__))

static Pointer *api;

static int isDone(Pointer status) {
  if (status)
    fprintf(stderr, "ONNX Runtime: %s\n", ((const char *(*)(Pointer))api[kGetErrorMessage])(status));
  return !status;
}

struct Job {
  Pointer session, input;
};

void *job_create(int count, char **words) {
  Pointer library = count == 2 ? dlopen(words[0], RTLD_NOW) : NULL;
  struct Base *(*getBase)(void) = NULL;
  if (library)
    *(void **)&getBase = dlsym(library, "OrtGetApiBase");
  if (!getBase)
    return NULL;
  api = getBase()->getApi(1);
  struct Job *job = calloc(1, sizeof *job);
  Pointer environment, options, type, info, memory;
  size_t rank, size = 1;
  int64_t extents[8];
  if (!CALL(kCreateEnv, (int, const char *, Pointer *), 3, "job", &environment) ||
      !CALL(kCreateSessionOptions, (Pointer *), &options) || !CALL(kSetIntraOpNumThreads, (Pointer, int), options, 1) ||
      !CALL(kSetInterOpNumThreads, (Pointer, int), options, 1) ||
      !CALL(kCreateSession, (Pointer, const char *, Pointer, Pointer *), environment, words[1], options,
            &job->session) ||
      !CALL(kSessionGetInputTypeInfo, (Pointer, size_t, Pointer *), job->session, 0, &type) ||
      !CALL(kCastTypeInfoToTensorInfo, (Pointer, Pointer *), type, &info) ||
      !CALL(kGetDimensionsCount, (Pointer, size_t *), info, &rank) || rank > 8 ||
      !CALL(kGetDimensions, (Pointer, int64_t *, size_t), info, extents, rank))
    return NULL;
  for (size_t i = 0; i < rank; ++i)
    size *= (size_t)extents[i];
  float *data = malloc(4 * size);
  for (size_t i = 0; i < size; ++i)
    data[i] = 0.01f * (float)(i % 97) - 0.4f;
  if (!CALL(kCreateCpuMemoryInfo, (int, int, Pointer *), 1, 0, &memory) ||
      !CALL(kCreateTensorWithData, (Pointer, Pointer, size_t, const int64_t *, size_t, int, Pointer *), memory, data,
            4 * size, extents, rank, 1, &job->input))
    return NULL;
  return job;
}

void job_run(void *state) {
  struct Job *job = state;
  const char *input = "x", *output = "y";
  Pointer result = NULL;
  if (!CALL(kRun, (Pointer, Pointer, const char **, Pointer *, size_t, const char **, size_t, Pointer *), job->session,
            NULL, &input, &job->input, 1, &output, 1, &result))
    exit(1);
  ((void (*)(Pointer))api[kReleaseValue])(result);
}
