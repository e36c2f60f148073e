/* Runs a model that was compiled with --parallel-for --name=model without a context, and with two threads: outputs must be the
   same bytes, and work must have been handed out. */
#include "model.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

static unsigned char workspace[MODEL_WORKSPACE_BYTES] __attribute__((aligned(64)));
static float input[MODEL_INPUT_0_ELEMENTS], alone[MODEL_OUTPUT_0_ELEMENTS], together[MODEL_OUTPUT_0_ELEMENTS];

struct part {
  void (*task)(void *, tinfoil_int64, tinfoil_int64);
  void *argument;
  tinfoil_int64 begin, end;
};

static void *run_part(void *pointer) {
  struct part *part = pointer;
  part->task(part->argument, part->begin, part->end);
  return 0;
}

static void parallel_for(void *user, void (*task)(void *, tinfoil_int64, tinfoil_int64), void *argument,
                         tinfoil_int64 count) {
  struct part other = {task, argument, count / 2, count};
  pthread_t thread;
  ++*(int *)user;
  if (pthread_create(&thread, 0, run_part, &other))
    return;
  task(argument, 0, count / 2);
  pthread_join(thread, 0);
}

int main(void) {
  const void *inputs[] = {input};
  void *outputs[] = {alone};
  int calls = 0, i;
  struct tinfoil_context context = {&calls, parallel_for, 0}, empty = {0, 0, 0};
  for (i = 0; i < MODEL_INPUT_0_ELEMENTS; ++i)
    input[i] = (float)((i * 2654435761u >> 8) % 2001) / 1000 - 1;
  if (model_run(workspace, inputs, outputs, 0) != TINFOIL_DONE)
    return 1;
  outputs[0] = together;
  if (model_run(workspace, inputs, outputs, &context) != TINFOIL_DONE || memcmp(alone, together, sizeof(alone)))
    return 2;
  memset(together, 0, sizeof(together));
  if (model_run(workspace, inputs, outputs, &empty) != TINFOIL_DONE || memcmp(alone, together, sizeof(alone)))
    return 3;
  printf("%d loops on two threads, the same bytes\n", calls);
  return 0;
}
