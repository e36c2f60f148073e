/* Calls entry points as they must not and as they may be called. */
#include "digits.h"
#include "signatures.h"

#include <stdio.h>

#ifdef __cplusplus
#define EMPTY {}
#else
#define EMPTY {0}
#endif

/* Of doubles, so that it is 8-aligned; the code rounds up from there. */
static double space[(DIGITS_WORKSPACE_BYTES + SIGNATURES_FIRST_WORKSPACE_BYTES + SIGNATURES_SE_COND_WORKSPACE_BYTES) / 8 + 16];

int main(void) {
  char *workspace = (char *)space + (64 - (unsigned long)space % 64) % 64;
  float image[DIGITS_INPUT_0_ELEMENTS] = EMPTY, probabilities[DIGITS_OUTPUT_0_ELEMENTS] = EMPTY, sum = 0;
  float row[8] = {-1, 7, -3, 0, 0, 0, 0, 0}, out[8] = EMPTY, scalar = 2.5f, scalarOut = 0;
  short shorts[2] = {-8, 9}, shortsOut[2] = EMPTY;
  unsigned char bools[3] = {1, 0, 1}, boolsOut[3] = EMPTY;
  const void *inputs[3] = EMPTY;
  void *outputs[3] = EMPTY;
  int i, status[2];

  inputs[0] = image;
  outputs[0] = probabilities;
  printf("null workspace %d, inputs %d, outputs %d", digits_run(0, inputs, outputs), digits_run(workspace, 0, outputs),
         digits_run(workspace, inputs, 0));
  inputs[0] = 0;
  printf(", input %d", digits_run(workspace, inputs, outputs));
  inputs[0] = image;
  outputs[0] = 0;
  printf(", output %d\n", digits_run(workspace, inputs, outputs));
  outputs[0] = probabilities;
  printf("misaligned workspace %d", digits_run(workspace + 32, inputs, outputs));
  inputs[0] = (char *)image + 2;
  printf(", input %d", digits_run(workspace, inputs, outputs));
  inputs[0] = image;
  outputs[0] = (char *)probabilities + 1;
  printf(", output %d\n", digits_run(workspace, inputs, outputs));
  outputs[0] = probabilities;
  status[0] = digits_run(workspace, inputs, outputs);
  for (i = 0; i < DIGITS_OUTPUT_0_ELEMENTS; ++i)
    sum += probabilities[i];
  printf("done %d, sum %.3f\n", status[0], sum);

  inputs[0] = row;
  outputs[0] = out;
  status[0] = signatures_first_run(workspace, inputs, outputs);
  inputs[0] = shorts;
  inputs[1] = &scalar;
  inputs[2] = bools;
  outputs[0] = shortsOut;
  outputs[1] = &scalarOut;
  outputs[2] = boolsOut;
  status[1] = signatures_se_cond_run(workspace, inputs, outputs);
  printf("entries %d %d, %.1f %d %.1f %d\n", status[0], status[1], out[1], shortsOut[0], scalarOut, boolsOut[2]);
  return digits_inputs[1].name || digits_outputs[1].name || signatures_first_inputs[1].name ||
         signatures_first_outputs[1].name || signatures_se_cond_inputs[3].name || signatures_se_cond_outputs[3].name;
}
