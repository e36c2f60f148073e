/* Calls a model that was compiled with --name=model as it must not be called, and then between pages that must not be
   touched, with inputs that must not be written. Prints what went wrong. */
#define _DEFAULT_SOURCE
#include "model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define PAGE 4096ul
#define COUNT (MODEL_INPUT_COUNT + MODEL_OUTPUT_COUNT)
#define CANARY 0x5a

static int failures;

static void expect(const char *what, long place, int found, int right) {
  if (found == right)
    return;
  printf("%s %ld: status %d instead of %d\n", what, place, found, right);
  ++failures;
}

/* Memory up to a guard page, or behind one. */
static char *guarded(unsigned long bytes, unsigned long alignment, int atEnd) {
  unsigned long size = (bytes + alignment - 1) / alignment * alignment, pages = (size + PAGE - 1) / PAGE * PAGE;
  char *memory = mmap(NULL, pages + 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED || mprotect(memory + PAGE, pages + (pages == 0), PROT_READ | PROT_WRITE))
    exit(3);
  return memory + PAGE + (atEnd ? pages - size : 0);
}

static void readOnly(const void *memory, unsigned long bytes) {
  char *first = (char *)((unsigned long)memory / PAGE * PAGE);
  if (mprotect(first, (char *)memory + bytes - first, PROT_READ))
    exit(3);
}

static int run(void *workspace, const void *const *inputs, void *const *outputs, void *state) {
#if MODEL_STATE_BYTES > 0
  return model_run(workspace, inputs, outputs, state);
#else
  (void)state;
  return model_run(workspace, inputs, outputs);
#endif
}

static void checkStates(void *workspace, const void **inputs, void **outputs, char *state) {
#if MODEL_STATE_BYTES > 0
  long i;
  expect("null state", 0, run(workspace, inputs, outputs, 0), TINFOIL_NULL_POINTER);
  expect("null state of reset", 0, model_reset(0), TINFOIL_NULL_POINTER);
  for (i = 1; i < 64; ++i) {
    expect("misaligned state", i, run(workspace, inputs, outputs, state + i), TINFOIL_MISALIGNED);
    expect("misaligned state of reset", i, model_reset(state + i), TINFOIL_MISALIGNED);
  }
#else
  (void)workspace, (void)inputs, (void)outputs, (void)state;
#endif
}

static void checkRefusals(char *workspace, const void **inputs, void **outputs, char *state) {
  long i, offset;
  expect("null workspace", 0, run(0, inputs, outputs, state), TINFOIL_NULL_POINTER);
  for (i = 1; i < 64; ++i)
    expect("misaligned workspace", i, run(workspace + i, inputs, outputs, state), TINFOIL_MISALIGNED);
#if MODEL_INPUT_COUNT > 0
  expect("null inputs", 0, run(workspace, 0, outputs, state), TINFOIL_NULL_POINTER);
#endif
  expect("null outputs", 0, run(workspace, inputs, 0, state), TINFOIL_NULL_POINTER);
  for (i = 0; i < COUNT; ++i) {
    int isInput = i < MODEL_INPUT_COUNT;
    const struct tinfoil_tensor *tensor = isInput ? &model_inputs[i] : &model_outputs[i - MODEL_INPUT_COUNT];
    char *memory = isInput ? (char *)inputs[i] : outputs[i - MODEL_INPUT_COUNT];
    for (offset = 0; offset < (long)(tensor->bytes / tensor->elements); ++offset) {
      char *given = offset == 0 ? 0 : memory + offset;
      if (isInput)
        inputs[i] = given;
      else
        outputs[i - MODEL_INPUT_COUNT] = given;
      expect(tensor->name, offset, run(workspace, inputs, outputs, state),
             offset == 0 ? TINFOIL_NULL_POINTER : TINFOIL_MISALIGNED);
    }
    if (isInput)
      inputs[i] = memory;
    else
      outputs[i - MODEL_INPUT_COUNT] = memory;
  }
  checkStates(workspace, inputs, outputs, state);
}

static int isUntouched(const char *memory, unsigned long bytes) {
  unsigned long i;
  for (i = 0; i < bytes; ++i)
    if (memory[i] != CANARY)
      return 0;
  return 1;
}

int main(void) {
  void *first[MODEL_OUTPUT_COUNT + 1] = {0};
  int atEnd;
  for (atEnd = 0; atEnd < 2; ++atEnd) {
    const void *inputs[MODEL_INPUT_COUNT + 1] = {0};
    void *outputs[MODEL_OUTPUT_COUNT + 1] = {0};
    char *workspace = guarded(MODEL_WORKSPACE_BYTES, 64, atEnd), *state = guarded(MODEL_STATE_BYTES, 64, atEnd);
    long i;
    memset(workspace, CANARY, MODEL_WORKSPACE_BYTES);
    memset(state, CANARY, MODEL_STATE_BYTES);
    for (i = 0; i < MODEL_INPUT_COUNT; ++i) {
      const struct tinfoil_tensor *tensor = &model_inputs[i];
      char *memory = guarded(tensor->bytes, tensor->bytes / tensor->elements, atEnd);
      unsigned long j;
      /* Small numbers of every type. */
      memset(memory, 0, tensor->bytes);
      for (j = 0; j < tensor->elements; ++j) {
        if (!strcmp(tensor->type, "float32"))
          ((float *)memory)[j] = (float)(j % 13) * 0.1f;
        else
          memory[j * (tensor->bytes / tensor->elements)] = j % 2 + 1;
      }
      inputs[i] = memory;
      readOnly(memory, tensor->bytes);
    }
    for (i = 0; i < MODEL_OUTPUT_COUNT; ++i) {
      outputs[i] = guarded(model_outputs[i].bytes, model_outputs[i].bytes / model_outputs[i].elements, atEnd);
      memset(outputs[i], CANARY, model_outputs[i].bytes);
    }
    checkRefusals(workspace, inputs, outputs, state);
    for (i = 0; i < MODEL_OUTPUT_COUNT; ++i)
      if (!isUntouched(outputs[i], model_outputs[i].bytes))
        printf("output %ld was written in spite of a refusal\n", i), ++failures;
    if (!isUntouched(workspace, MODEL_WORKSPACE_BYTES) || !isUntouched(state, MODEL_STATE_BYTES))
      printf("workspace or state was written in spite of a refusal\n"), ++failures;
#if MODEL_STATE_BYTES > 0
    expect("reset", 0, model_reset(state), TINFOIL_DONE);
#endif
    expect("run", 0, run(workspace, inputs, outputs, state), TINFOIL_DONE);
    for (i = 0; i < MODEL_OUTPUT_COUNT; ++i) {
      if (atEnd && memcmp(outputs[i], first[i], model_outputs[i].bytes))
        printf("output %ld is another one elsewhere in memory\n", i), ++failures;
      first[i] = outputs[i];
    }
  }
  printf("%d failures\n", failures);
  return failures != 0;
}
