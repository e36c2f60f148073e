/* Runs a model that was compiled with --name=model three times, on numbers that differ, and prints its outputs. */
#include "model.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define SPACE (1 << 20)
static unsigned char workspace[MODEL_WORKSPACE_BYTES] __attribute__((aligned(64)));
static unsigned char state[MODEL_STATE_BYTES + 1] __attribute__((aligned(64)));
static unsigned char space[SPACE] __attribute__((aligned(64)));
static size_t used;

static void *take(unsigned long bytes) {
  void *start = space + used;
  used += (bytes + 63) / 64 * 64;
  return start;
}

static void fill(const struct tinfoil_tensor *tensor, void *data, int run) {
  uint32_t bits = 12345 + 77 * run;
  unsigned long i;
  for (i = 0; i < tensor->elements; ++i) {
    int64_t number;
    bits = bits * 1664525 + 1013904223;
    /* Of all sizes; none is zero. */
    number = (int64_t)((uint64_t)bits << 32 | (bits * 2654435761u | 1)) >> (bits >> 8) % 60;
    number |= 1;
    if (!strcmp(tensor->type, "float32"))
      ((float *)data)[i] = tensor->elements > 8 ? (float)((int32_t)bits * 0x1p-30) : (float)(number * 0.3);
    else if (!strcmp(tensor->type, "int64"))
      ((int64_t *)data)[i] = number;
    else if (!strcmp(tensor->type, "int32"))
      ((int32_t *)data)[i] = (int32_t)number | 1;
    else
      memset((char *)data + i * (tensor->bytes / tensor->elements), (int)(bits >> 24), tensor->bytes / tensor->elements);
  }
}

static void print(const struct tinfoil_tensor *tensor, const void *data) {
  unsigned long i;
  printf("%s", tensor->name);
  for (i = 0; i < tensor->elements; ++i) {
    if (!strcmp(tensor->type, "float32"))
      printf(" %.9g", ((const float *)data)[i]);
    else if (!strcmp(tensor->type, "int64"))
      printf(" %lld", (long long)((const int64_t *)data)[i]);
    else if (!strcmp(tensor->type, "int32"))
      printf(" %ld", (long)((const int32_t *)data)[i]);
    else
      printf(" %d", ((const signed char *)data)[i]);
  }
  printf("\n");
}

int main(void) {
  const void *inputs[MODEL_INPUT_COUNT + 1];
  void *outputs[MODEL_OUTPUT_COUNT + 1];
  int i, run, status;
  for (i = 0; i < MODEL_INPUT_COUNT; ++i)
    inputs[i] = take(model_inputs[i].bytes);
  for (i = 0; i < MODEL_OUTPUT_COUNT; ++i)
    outputs[i] = take(model_outputs[i].bytes);
  if (used > SPACE)
    return 1;
  memset(state, 0xee, sizeof(state));
#if MODEL_STATE_BYTES > 0
  if (model_reset(0) != TINFOIL_NULL_POINTER || model_reset(state + 4) != TINFOIL_MISALIGNED ||
      model_run(workspace, inputs, outputs, 0) != TINFOIL_NULL_POINTER || model_reset(state) != TINFOIL_DONE)
    return 1;
#endif
  for (run = 0; run < 3; ++run) {
    memset(workspace, 0xdd, sizeof(workspace));
    for (i = 0; i < MODEL_INPUT_COUNT; ++i)
      fill(&model_inputs[i], (void *)inputs[i], run);
#if MODEL_STATE_BYTES > 0
    status = model_run(workspace, inputs, outputs, state);
#else
    status = model_run(workspace, inputs, outputs);
#endif
    if (status != TINFOIL_DONE)
      return 1;
    for (i = 0; i < MODEL_OUTPUT_COUNT; ++i)
      print(&model_outputs[i], outputs[i]);
  }
  return state[MODEL_STATE_BYTES] != 0xee;
}
