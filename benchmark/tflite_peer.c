//===- tflite_peer.c - Time a model in TensorFlow Lite ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// tflite_peer MODEL SECONDS THREADS INPUTS: one line with the median and the least time of an inference in
// microseconds, by XNNPACK. INPUTS is a file of all inputs behind each other. The declarations are the stable C API's.
// As a shared library it is a job of driver.c, whose only word is the model.
//
//===----------------------------------------------------------------------===//

#define _POSIX_C_SOURCE 199309L
#include "job.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct TfLiteModel TfLiteModel;
typedef struct TfLiteInterpreterOptions TfLiteInterpreterOptions;
typedef struct TfLiteInterpreter TfLiteInterpreter;
typedef struct TfLiteTensor TfLiteTensor;
typedef struct TfLiteDelegate TfLiteDelegate;
/* Larger than in any release: all but its first member is zero, as by default. (The function that returns the default
   cannot be called: a structure of another size would come back in another way.) */
typedef struct {
  int threads;
  char more[124];
} XnnpackOptions;

TfLiteModel *TfLiteModelCreateFromFile(const char *);
TfLiteInterpreterOptions *TfLiteInterpreterOptionsCreate(void);
void TfLiteInterpreterOptionsSetNumThreads(TfLiteInterpreterOptions *, int);
void TfLiteInterpreterOptionsAddDelegate(TfLiteInterpreterOptions *, TfLiteDelegate *);
TfLiteInterpreter *TfLiteInterpreterCreate(const TfLiteModel *, const TfLiteInterpreterOptions *);
int TfLiteInterpreterAllocateTensors(TfLiteInterpreter *);
int TfLiteInterpreterInvoke(TfLiteInterpreter *);
int TfLiteInterpreterGetInputTensorCount(const TfLiteInterpreter *);
TfLiteTensor *TfLiteInterpreterGetInputTensor(const TfLiteInterpreter *, int);
size_t TfLiteTensorByteSize(const TfLiteTensor *);
void *TfLiteTensorData(const TfLiteTensor *);
TfLiteDelegate *TfLiteXNNPackDelegateCreate(const XnnpackOptions *);

static int ascending(const void *x, const void *y) {
  double difference = *(const double *)x - *(const double *)y;
  return (difference > 0) - (difference < 0);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e6 + time.tv_nsec * 1e-3;
}

/* Null if the model cannot be run. */
static TfLiteInterpreter *openModel(const char *file, int threads) {
  TfLiteModel *model = TfLiteModelCreateFromFile(file);
  if (!model)
    return NULL;
  TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
  TfLiteInterpreterOptionsSetNumThreads(options, threads);
  XnnpackOptions xnnpack = {threads, {0}};
  TfLiteInterpreterOptionsAddDelegate(options, TfLiteXNNPackDelegateCreate(&xnnpack));
  TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
  return interpreter && !TfLiteInterpreterAllocateTensors(interpreter) ? interpreter : NULL;
}

/* Microseconds of so many inferences. */
static double timeRuns(TfLiteInterpreter *interpreter, int runs) {
  double before = now();
  for (int i = 0; i < runs; ++i)
    if (TfLiteInterpreterInvoke(interpreter))
      exit(6);
  return now() - before;
}

void *job_create(int count, char **words) {
  TfLiteInterpreter *interpreter = count == 1 ? openModel(words[0], 1) : NULL;
  if (interpreter) {
    TfLiteTensor *input = TfLiteInterpreterGetInputTensor(interpreter, 0);
    memset(TfLiteTensorData(input), 0, TfLiteTensorByteSize(input));
  }
  return interpreter;
}

void job_run(void *job) {
  if (TfLiteInterpreterInvoke(job))
    exit(1);
}

int main(int argc, char **argv) {
  if (argc != 5)
    return 64;
  TfLiteInterpreter *interpreter = openModel(argv[1], atoi(argv[3]));
  if (!interpreter)
    return 3;
  FILE *inputs = fopen(argv[4], "rb");
  for (int i = 0; inputs && i < TfLiteInterpreterGetInputTensorCount(interpreter); ++i) {
    TfLiteTensor *tensor = TfLiteInterpreterGetInputTensor(interpreter, i);
    if (fread(TfLiteTensorData(tensor), 1, TfLiteTensorByteSize(tensor), inputs) != TfLiteTensorByteSize(tensor))
      return 5;
  }
  enum { kMost = 200000 };
  double *times = malloc(kMost * sizeof(double));
  int count = 0, together = 1;
  timeRuns(interpreter, 1);
  /* As tfl-benchmark: runs of less than 5 us are timed several at once. */
  while (together < 1024 && timeRuns(interpreter, together) < 5)
    together *= 2;
  for (double start = now(); count < kMost && (count < 5 || now() - start < 1e6 * atof(argv[2])); ++count)
    times[count] = timeRuns(interpreter, together) / together;
  qsort(times, count, sizeof(double), ascending);
  printf("%.4f %.4f\n", times[count / 2], times[0]);
  return 0;
}
