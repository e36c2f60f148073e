/* Calls the entries of a model by turns: one reads the variable, one assigns it, and one has a state of its own. */
#include "model.h"

#include <stdio.h>
#include <string.h>

typedef int Run(void *, const void *const *, void *const *, void *);

static unsigned char workspace[4096] __attribute__((aligned(64)));
static unsigned char state[MODEL_GET_STATE_BYTES] __attribute__((aligned(64)));
static float y[2];

static const float *call(Run *run, void *state, float x0, float x1) {
  float x[2];
  const void *inputs[1];
  void *outputs[1];
  x[0] = x0;
  x[1] = x1;
  inputs[0] = x;
  outputs[0] = y;
  if (run(workspace, inputs, outputs, state) != TINFOIL_DONE)
    printf("failed\n");
  return y;
}

static const char *get(void *state) {
  static char text[64];
  call(model_get_run, state, 0, 0);
  sprintf(text, "%g %g", y[0], y[1]);
  return text;
}

static float cell(float x) { return call(model_cell_run, state, x, 0)[0]; }

int main(void) {
  static unsigned char other[MODEL_SET_STATE_BYTES] __attribute__((aligned(64)));
  if (MODEL_SET_STATE_BYTES == MODEL_GET_STATE_BYTES && MODEL_CELL_STATE_BYTES == MODEL_GET_STATE_BYTES)
    printf("states of one size\n");
  memset(state, 0xee, sizeof(state));
  memset(other, 0xee, sizeof(other));
  model_set_reset(state);
  model_cell_reset(other);
  printf("at first %s\n", get(state));
  call(model_set_run, state, 3, 4);
  printf("set %s\n", get(state));
  printf("cell %g", cell(1));
  printf(", %g", cell(1));
  printf(", %g", cell(1));
  printf(", %g", cell(1));
  printf(" and still %s\n", get(state));
  call(model_set_run, state, 5, 6);
  printf("cell %g\n", cell(1));
  model_get_reset(state);
  printf("reset %s", get(state));
  printf(", cell %g\n", cell(1));
  printf("another state %s\n", get(other));
  return 0;
}
