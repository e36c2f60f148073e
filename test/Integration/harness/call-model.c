/*
 * Calls a compiled model on raw tensors: what standard input holds, all inputs of a call one after the other, and then those
 * of the next call. All outputs go to standard output in the same way. Variables are kept from call to call.
 *
 *   cc -DHEADER='"model.h"' -DNAME=model -DUPPER=MODEL call-model.c model.o
 *
 * Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include HEADER

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define ALIGNED __attribute__((aligned(64)))

static unsigned char workspace[JOIN(UPPER, _WORKSPACE_BYTES) + 64] ALIGNED;
static unsigned char state[JOIN(UPPER, _STATE_BYTES) + 64] ALIGNED;

static int fail(const char *what, int number) {
  fprintf(stderr, "call-model: %s (%d)\n", what, number);
  return 1;
}

/* Bytes behind a tensor that a model must not write. */
#define MARGIN 64
#define MARK 0xc5

static unsigned char *take(unsigned long bytes) {
  unsigned char *place = aligned_alloc(64, (bytes + MARGIN + 63) / 64 * 64);
  if (place)
    memset(place + bytes, MARK, MARGIN);
  return place;
}

static int is_kept(const unsigned char *margin) {
  int i;
  for (i = 0; i < MARGIN; ++i)
    if (margin[i] != MARK)
      return 0;
  return 1;
}

int main(void) {
  const struct tinfoil_tensor *ins = JOIN(NAME, _inputs), *outs = JOIN(NAME, _outputs);
  const void *inputs[JOIN(UPPER, _INPUT_COUNT) + 1];
  void *outputs[JOIN(UPPER, _OUTPUT_COUNT) + 1];
  int i, status, more;

  for (i = 0; i < JOIN(UPPER, _INPUT_COUNT); ++i)
    if (!(inputs[i] = take(ins[i].bytes)))
      return fail("no memory for input", i);
  for (i = 0; i < JOIN(UPPER, _OUTPUT_COUNT); ++i)
    if (!(outputs[i] = take(outs[i].bytes)))
      return fail("no memory for output", i);
  memset(workspace, MARK, sizeof(workspace));
  memset(state, MARK, sizeof(state));
#if JOIN(UPPER, _STATE_BYTES) > 0
  if ((status = JOIN(NAME, _reset)(state)))
    return fail("reset", status);
#endif
  do {
    for (i = 0; i < JOIN(UPPER, _INPUT_COUNT); ++i)
      if (fread((void *)inputs[i], 1, ins[i].bytes, stdin) != ins[i].bytes)
        return fail("too few bytes for input", i);
#if JOIN(UPPER, _STATE_BYTES) > 0
    status = JOIN(NAME, _run)(workspace, inputs, outputs, state);
#else
    status = JOIN(NAME, _run)(workspace, inputs, outputs);
#endif
    if (status != TINFOIL_DONE)
      return fail("run", status);
    for (i = 0; i < JOIN(UPPER, _OUTPUT_COUNT); ++i)
      if (fwrite(outputs[i], 1, outs[i].bytes, stdout) != outs[i].bytes)
        return fail("cannot write output", i);
    more = getchar();
    if (more != EOF)
      ungetc(more, stdin);
  } while (more != EOF && JOIN(UPPER, _INPUT_COUNT) > 0);
  for (i = 0; i < JOIN(UPPER, _INPUT_COUNT); ++i)
    if (!is_kept((const unsigned char *)inputs[i] + ins[i].bytes))
      return fail("wrote behind input", i);
  for (i = 0; i < JOIN(UPPER, _OUTPUT_COUNT); ++i)
    if (!is_kept((const unsigned char *)outputs[i] + outs[i].bytes))
      return fail("wrote behind output", i);
  if (!is_kept(workspace + JOIN(UPPER, _WORKSPACE_BYTES)) || !is_kept(state + JOIN(UPPER, _STATE_BYTES)))
    return fail("wrote behind workspace or state", 0);
  return 0;
}
