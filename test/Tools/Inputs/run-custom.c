/* Runs a model with a custom operator that this program computes. */
#include "model.h"

#include <stdio.h>
#include <string.h>

static unsigned char workspace[MODEL_WORKSPACE_BYTES] __attribute__((aligned(64)));

static int custom(void *user, const char *name, const void *options, tinfoil_int64 option_bytes,
                  const struct tinfoil_argument *inputs, tinfoil_int64 input_count,
                  const struct tinfoil_argument *outputs, tinfoil_int64 output_count) {
  const unsigned char *bytes = options;
  tinfoil_int64 i, d;
  printf("%s, options", name);
  for (i = 0; i < option_bytes; ++i)
    printf(" %u", bytes[i]);
  printf("\n");
  for (i = 0; i < input_count + output_count; ++i) {
    const struct tinfoil_argument *a = i < input_count ? inputs + i : outputs + (i - input_count);
    printf("type %d scale %g zero point %d [", a->type, a->scale, a->zero_point);
    for (d = 0; d < a->rank; ++d)
      printf(" %d", a->extents[d]);
    printf(" ]%s\n", a->data ? "" : " missing");
  }
  for (i = 0; i < 6; ++i)
    ((float *)outputs[0].data)[i] = ((const float *)inputs[0].data)[i] * 10;
  *(int *)outputs[1].data = ((const signed char *)inputs[2].data)[3];
  return *(const int *)user;
}

int main(void) {
  float x[6] = {1, 2, 3, 4, 5, 6}, made[6];
  signed char y[4] = {1, 2, 3, -7};
  int number, status = 0;
  const void *inputs[] = {x, y};
  void *outputs[] = {made, &number};
  struct tinfoil_context context = {&status, 0, 0, custom, 77}, none = {0, 0, 0, 0, 0};
  printf("status %d\n", model_run(workspace, inputs, outputs, &context));
  printf("%g %g %g %g %g %g and %d\n", made[0], made[1], made[2], made[3], made[4], made[5], number);
  status = 5;
  printf("status %d", model_run(workspace, inputs, outputs, &context));
  printf(", of the operator %d\n", context.status);
  printf("without a function: %d, without a context: %d\n", model_run(workspace, inputs, outputs, &none),
         model_run(workspace, inputs, outputs, 0));
  return 0;
}
