//===- driver.c - Time pieces of code in turn ----------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// driver ROUNDS MILLISECONDS: reads jobs from standard input, a line each, and times each of them in every round.
// Prints a line for each job: its label, the work of one run (0 where it is not known here), and the microseconds of a
// run in each round. A job is
//
//   LABEL integer                     the machine's peak of int8 products: multiplications and additions
//   LABEL float                       that of f32 ones
//   LABEL read BYTES                  reads so many bytes again and again
//   LABEL copy READ WRITTEN           reads and writes so many bytes
//   LABEL model FILE NAME WORKSPACE INPUT OUTPUT
//                                     NAME_run of a library by tfl-compile, of one input and output of so many bytes
//   LABEL peer FILE ARG...            job_create and job_run of a library, see job.h
//
// The clock is the thread's own. A round's time is the median of many batches of runs that each are long enough for the
// clock.
//
//===----------------------------------------------------------------------===//

#define _GNU_SOURCE
#include "job.h"

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#ifdef __x86_64__
#include <immintrin.h>
#endif

enum { kMostJobs = 64, kMostRounds = 1000, kMostBatches = 100000, kMostWords = 16 };

struct Job {
  char label[64];
  double work;
  void (*run)(struct Job *);
  size_t batch;
  double times[kMostRounds];
  /* Of memory loops. */
  char *from, *to;
  size_t read, written;
  /* Of models. */
  int (*entry)(void *, const void *const *, void *const *);
  void *workspace;
  /* Of peers. */
  void (*job_run)(void *);
  void *state;
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1e6 + time.tv_nsec * 1e-3;
}

/* In large pages where it fills some: what limits a loop over it shall be caches and memory, not the tables of pages.
 */
static void *allocate(size_t bytes) {
  const size_t page = bytes < 1 << 20 ? 64 : 1 << 21;
  void *memory = aligned_alloc(page, (bytes + page) / page * page);
  if (!memory) {
    fprintf(stderr, "driver: no memory\n");
    exit(1);
  }
  if (page > 64)
    madvise(memory, (bytes + page) / page * page, MADV_HUGEPAGE);
  memset(memory, 0, bytes);
  return memory;
}

static void fillFloats(float *data, size_t count) {
  uint32_t bits = 1;
  for (size_t i = 0; i < count; ++i) {
    bits = bits * 1664525 + 1013904223;
    data[i] = (float)(int32_t)bits * 0x1p-31f;
  }
}

//===----------------------------------------------------------------------===//
// Peaks
//===----------------------------------------------------------------------===//

/* Sums that do not wait for each other; the empty assembly keeps the compiler from adding them up otherwise. */
#define REPEAT(STEP)                                                                                                   \
  for (int i = 0; i < kSteps; ++i) {                                                                                   \
    _Pragma("clang loop unroll(full)") for (int j = 0; j < kSums; ++j) {                                               \
      STEP;                                                                                                            \
      KEEP(sums[j]);                                                                                                   \
    }                                                                                                                  \
  }
#define KEEP(x) __asm__ volatile("" : "+v"(x))

enum { kSteps = 2000 };

#ifdef __AVX512F__
enum { kSums = 24 };
#define INTEGERS __m512i
#define FLOATS __m512
#define FMA _mm512_fmadd_ps
#ifdef __AVX512VNNI__
#define DOT(sum, a, b) _mm512_dpbusd_epi32(sum, a, b)
#else
#define DOT(sum, a, b) _mm512_add_epi32(sum, _mm512_madd_epi16(a, b))
#define DOT_BYTES 2
#endif
#elif defined(__AVX2__)
enum { kSums = 12 };
#define INTEGERS __m256i
#define FLOATS __m256
#define FMA _mm256_fmadd_ps
#ifdef __AVXVNNI__
#define DOT(sum, a, b) _mm256_dpbusd_avx_epi32(sum, a, b)
#elif defined(__AVX512VNNI__) && defined(__AVX512VL__)
#define DOT(sum, a, b) _mm256_dpbusd_epi32(sum, a, b)
#else
#define DOT(sum, a, b) _mm256_add_epi32(sum, _mm256_madd_epi16(a, b))
#define DOT_BYTES 2
#endif
#endif
#ifndef DOT_BYTES
#define DOT_BYTES 1
#endif

#ifdef FMA
static void runInteger(struct Job *job) {
  INTEGERS sums[kSums] = {0}, a = {0}, b = {0};
  KEEP(a);
  KEEP(b);
  /* The operands change, or one product would do. */
  REPEAT(KEEP(a); sums[j] = DOT(sums[j], a, b))
  job->work = 2.0 * sizeof(INTEGERS) / DOT_BYTES * kSums * kSteps;
}

static void runFloat(struct Job *job) {
  FLOATS sums[kSums] = {0}, a = {0}, b = {0};
  KEEP(a);
  KEEP(b);
  REPEAT(KEEP(a); sums[j] = FMA(a, b, sums[j]))
  job->work = 2.0 * sizeof(FLOATS) / 4 * kSums * kSteps;
}
#endif

typedef long long Vector __attribute__((vector_size(sizeof(
#ifdef __AVX512F__
    char[64]
#else
    char[32]
#endif
    ))));

static void runRead(struct Job *job) {
  const Vector *from = (const Vector *)job->from, *end = from + job->read / sizeof(Vector);
  Vector sums[8] = {{0}};
  for (; from + 8 <= end; from += 8) {
    for (int j = 0; j < 8; ++j)
      sums[j] |= from[j];
    KEEP(sums[0]);
  }
  for (int j = 0; j < 8; ++j)
    KEEP(sums[j]);
}

static void runCopy(struct Job *job) {
  /* Of unlike sizes: what the larger one has more is read or written by itself, in the same pass. */
  size_t reads = job->read / sizeof(Vector), writes = job->written / sizeof(Vector);
  size_t steps = (reads > writes ? reads : writes) / 4;
  const Vector *from = (const Vector *)job->from;
  Vector *to = (Vector *)job->to, sum = {0};
  for (size_t step = 0; step < steps; ++step) {
    size_t r = step * reads / steps, rEnd = (step + 1) * reads / steps;
    size_t w = step * writes / steps, wEnd = (step + 1) * writes / steps;
    for (; r < rEnd; ++r)
      sum |= from[r];
    for (; w < wEnd; ++w)
      to[w] = sum;
    KEEP(sum);
  }
}

//===----------------------------------------------------------------------===//
// Code to time
//===----------------------------------------------------------------------===//

static void runModel(struct Job *job) {
  const void *inputs[] = {job->from};
  void *outputs[] = {job->to};
  int status = job->entry(job->workspace, inputs, outputs);
  if (status) {
    fprintf(stderr, "driver: %s returns %d\n", job->label, status);
    exit(1);
  }
}

static void runPeer(struct Job *job) { job->job_run(job->state); }

static void *symbolOf(const char *file, const char *name) {
  void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  void *symbol = library ? dlsym(library, name) : NULL;
  if (!symbol) {
    fprintf(stderr, "driver: %s\n", dlerror());
    exit(1);
  }
  return symbol;
}

/* False if the line is no job. */
static int parse(char *line, struct Job *job) {
  char *words[kMostWords + 1];
  int count = 0;
  for (char *word = strtok(line, " \n"); word && count < kMostWords; word = strtok(NULL, " \n"))
    words[count++] = word;
  words[count] = NULL;
  if (count < 2)
    return 0;
  snprintf(job->label, sizeof job->label, "%s", words[0]);
  const char *kind = words[1];
#ifdef FMA
  if (!strcmp(kind, "integer") || !strcmp(kind, "float")) {
    job->run = *kind == 'i' ? runInteger : runFloat;
    return 1;
  }
#endif
  if ((!strcmp(kind, "read") && count == 3) || (!strcmp(kind, "copy") && count == 4)) {
    job->read = (size_t)atoll(words[2]);
    job->written = count == 4 ? (size_t)atoll(words[3]) : 0;
    job->from = allocate(job->read);
    job->to = allocate(job->written);
    job->run = count == 3 ? runRead : runCopy;
    job->work = (double)(job->read + job->written);
    return 1;
  }
  if (!strcmp(kind, "model") && count == 7) {
    char name[256];
    snprintf(name, sizeof name, "%s_run", words[3]);
    *(void **)&job->entry = symbolOf(words[2], name);
    job->workspace = allocate((size_t)atoll(words[4]));
    job->from = allocate((size_t)atoll(words[5]));
    fillFloats((float *)job->from, (size_t)atoll(words[5]) / 4);
    /* As far from the input as buffers of a workspace are from one another (tflk-plan-arena). */
    job->to = (char *)allocate((size_t)atoll(words[6]) + 4096) + 2176;
    job->run = runModel;
    return 1;
  }
  if (!strcmp(kind, "peer") && count >= 3) {
    void *(*create)(int, char **);
    *(void **)&create = symbolOf(words[2], "job_create");
    *(void **)&job->job_run = symbolOf(words[2], "job_run");
    job->state = create(count - 3, words + 3);
    if (!job->state)
      fprintf(stderr, "driver: %s cannot be made\n", job->label);
    job->run = runPeer;
    return job->state != NULL;
  }
  return 0;
}

static int ascending(const void *x, const void *y) {
  double difference = *(const double *)x - *(const double *)y;
  return (difference > 0) - (difference < 0);
}

/* Microseconds of a run: the median of batches, in all at least so long. */
static double sample(struct Job *job, double length) {
  static double times[kMostBatches];
  int count = 0;
  for (double start = now(), before = start; count < kMostBatches && (count < 3 || before - start < length); ++count) {
    for (size_t i = 0; i < job->batch; ++i)
      job->run(job);
    double after = now();
    times[count] = (after - before) / (double)job->batch;
    before = after;
  }
  qsort(times, count, sizeof(double), ascending);
  return times[count / 2];
}

int main(int argc, char **argv) {
  static struct Job jobs[kMostJobs];
  int rounds = argc == 3 ? atoi(argv[1]) : 0, count = 0;
  if (rounds < 1 || rounds > kMostRounds) {
    fprintf(stderr, "usage: driver ROUNDS MILLISECONDS < JOBS\n");
    return 2;
  }
  char line[4096];
  while (fgets(line, sizeof line, stdin)) {
    if (count == kMostJobs || !parse(line, &jobs[count])) {
      fprintf(stderr, "driver: job %d cannot be timed\n", count + 1);
      return 1;
    }
    ++count;
  }
  for (int i = 0; i < count; ++i) {
    struct Job *job = &jobs[i];
    job->batch = 1;
    job->run(job);
    /* So that reading the clock costs nothing beside a batch. */
    double once = sample(job, 2000);
    job->batch = once < 200 ? (size_t)(200 / (once > 0.01 ? once : 0.01)) + 1 : 1;
  }
  for (int round = 0; round < rounds; ++round)
    for (int i = 0; i < count; ++i)
      jobs[i].times[round] = sample(&jobs[i], atof(argv[2]) * 1e3);
  for (int i = 0; i < count; ++i) {
    printf("%s %.0f", jobs[i].label, jobs[i].work);
    for (int round = 0; round < rounds; ++round)
      printf(" %.4f", jobs[i].times[round]);
    printf("\n");
  }
  return 0;
}
