/*
 * Recognizes two digits with a compiled model: no heap, no files, no library but printf.
 *
 * Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "digits.h"

#include <stdio.h>

#ifdef __GNUC__
#define ALIGNED(bytes) __attribute__((aligned(bytes)))
#else
#error "say here how this compiler aligns an array"
#endif

static unsigned char workspace[DIGITS_WORKSPACE_BYTES] ALIGNED(DIGITS_WORKSPACE_ALIGNMENT);

/* The first two lines of ../digits/samples.csv, pixels 0..16: a 6 and a 2. */
static const unsigned char samples[2][DIGITS_INPUT_0_ELEMENTS] = {
    { 0,  0,  0,  8, 13,  2,  0,  0,
      0,  0,  9, 16, 13,  3,  0,  0,
      0,  1, 15, 14,  1,  0,  0,  0,
      0,  2, 16, 11,  4,  1,  0,  0,
      0,  3, 16, 16, 14, 15,  2,  0,
      0,  2, 16, 13,  1, 16,  9,  0,
      0,  0,  9, 15,  9, 16,  7,  0,
      0,  0,  0,  8, 16, 13,  2,  0},
    { 0,  0,  7, 15, 15,  5,  0,  0,
      0,  6, 16, 12, 16, 12,  0,  0,
      0,  1,  7,  0, 16, 10,  0,  0,
      0,  0,  0, 10, 15,  0,  0,  0,
      0,  0,  1, 16,  7,  0,  0,  0,
      0,  0, 10, 13,  1,  5,  1,  0,
      0,  0, 12, 12, 13, 15,  3,  0,
      0,  0, 10, 16, 13,  3,  0,  0}};

int main(void) {
  float image[DIGITS_INPUT_0_ELEMENTS], probabilities[DIGITS_OUTPUT_0_ELEMENTS];
  const void *inputs[DIGITS_INPUT_COUNT];
  void *outputs[DIGITS_OUTPUT_COUNT];
  int sample, i, status, best;

  inputs[0] = image;
  outputs[0] = probabilities;
  for (sample = 0; sample < 2; ++sample) {
    for (i = 0; i < DIGITS_INPUT_0_ELEMENTS; ++i)
      image[i] = samples[sample][i] / 16.0f;
    status = digits_run(workspace, inputs, outputs);
    if (status != TINFOIL_DONE) {
      fprintf(stderr, "digits_run: status %d\n", status);
      return 1;
    }
    best = 0;
    printf("%s", digits_outputs[0].name);
    for (i = 0; i < DIGITS_OUTPUT_0_ELEMENTS; ++i) {
      printf(" %.6f", probabilities[i]);
      if (probabilities[i] > probabilities[best])
        best = i;
    }
    printf("\ndigit %d\n", best);
  }
  return 0;
}
