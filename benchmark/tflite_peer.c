//===- tflite_peer.c - Time a model in TensorFlow Lite ----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// tflite_peer MODEL SECONDS THREADS INPUTS: one line with the median and the least time of an inference in microseconds, by
// XNNPACK. INPUTS is a file of all inputs behind each other. The declarations are the stable C API's.
//
//===----------------------------------------------------------------------===//

#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct TfLiteModel TfLiteModel;
typedef struct TfLiteInterpreterOptions TfLiteInterpreterOptions;
typedef struct TfLiteInterpreter TfLiteInterpreter;
typedef struct TfLiteTensor TfLiteTensor;
typedef struct TfLiteDelegate TfLiteDelegate;
/* Larger than in any release: only its first member is set. */
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
XnnpackOptions TfLiteXNNPackDelegateOptionsDefault(void);
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

int main(int argc, char **argv) {
  if (argc != 5)
    return 64;
  int threads = atoi(argv[3]);
  TfLiteModel *model = TfLiteModelCreateFromFile(argv[1]);
  if (!model)
    return 2;
  TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
  TfLiteInterpreterOptionsSetNumThreads(options, threads);
  XnnpackOptions xnnpack = TfLiteXNNPackDelegateOptionsDefault();
  xnnpack.threads = threads;
  TfLiteInterpreterOptionsAddDelegate(options, TfLiteXNNPackDelegateCreate(&xnnpack));
  TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
  if (!interpreter || TfLiteInterpreterAllocateTensors(interpreter))
    return 3;
  FILE *inputs = fopen(argv[4], "rb");
  for (int i = 0; inputs && i < TfLiteInterpreterGetInputTensorCount(interpreter); ++i) {
    TfLiteTensor *tensor = TfLiteInterpreterGetInputTensor(interpreter, i);
    if (fread(TfLiteTensorData(tensor), 1, TfLiteTensorByteSize(tensor), inputs) != TfLiteTensorByteSize(tensor))
      return 5;
  }
  enum { kMost = 200000 };
  double *times = malloc(kMost * sizeof(double));
  int count = 0;
  if (TfLiteInterpreterInvoke(interpreter))
    return 6;
  for (double start = now(); count < kMost && (count < 5 || now() - start < 1e6 * atof(argv[2])); ++count) {
    double before = now();
    if (TfLiteInterpreterInvoke(interpreter))
      return 6;
    times[count] = now() - before;
  }
  qsort(times, count, sizeof(double), ascending);
  printf("%.2f %.2f\n", times[count / 2], times[0]);
  return 0;
}
