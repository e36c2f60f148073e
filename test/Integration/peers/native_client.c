// Runs a .tflite model in the native TensorFlow Lite C library on any number of input sets.
//
//   native_client MODEL INPUT OUTPUT RUNS [--fresh] [--resize INDEX D,D,...]...
//
// INPUT holds RUNS input sets one after the other, each the raw bytes of every input in the order of the model. OUTPUT gets,
// per run and per output, the byte count (64 bit) and the raw bytes. --fresh makes a new interpreter for every run, so that
// no state of a variable reaches the next one. Tensor details are printed as JSON; the runtime's own messages go to
// standard error. Built-in kernels, one thread, no delegate.

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Handles and functions of the stable C API, declared here because the package ships only some of its headers.
typedef struct TfLiteModel TfLiteModel;
typedef struct TfLiteInterpreterOptions TfLiteInterpreterOptions;
typedef struct TfLiteInterpreter TfLiteInterpreter;
typedef struct TfLiteTensor TfLiteTensor;
TfLiteModel *TfLiteModelCreateFromFile(const char *path);
TfLiteInterpreterOptions *TfLiteInterpreterOptionsCreate(void);
void TfLiteInterpreterOptionsSetNumThreads(TfLiteInterpreterOptions *options, int32_t count);
void TfLiteInterpreterOptionsSetErrorReporter(TfLiteInterpreterOptions *options,
                                              void (*reporter)(void *data, const char *format, va_list arguments),
                                              void *data);
TfLiteInterpreter *TfLiteInterpreterCreate(const TfLiteModel *model, const TfLiteInterpreterOptions *options);
void TfLiteInterpreterDelete(TfLiteInterpreter *interpreter);
int TfLiteInterpreterResizeInputTensor(TfLiteInterpreter *interpreter, int32_t index, const int *dims, int32_t rank);
int TfLiteInterpreterAllocateTensors(TfLiteInterpreter *interpreter);
int TfLiteInterpreterInvoke(TfLiteInterpreter *interpreter);
int32_t TfLiteInterpreterGetInputTensorCount(const TfLiteInterpreter *interpreter);
TfLiteTensor *TfLiteInterpreterGetInputTensor(const TfLiteInterpreter *interpreter, int32_t index);
int32_t TfLiteInterpreterGetOutputTensorCount(const TfLiteInterpreter *interpreter);
const TfLiteTensor *TfLiteInterpreterGetOutputTensor(const TfLiteInterpreter *interpreter, int32_t index);
int TfLiteTensorType(const TfLiteTensor *tensor);
int32_t TfLiteTensorNumDims(const TfLiteTensor *tensor);
int32_t TfLiteTensorDim(const TfLiteTensor *tensor, int32_t index);
size_t TfLiteTensorByteSize(const TfLiteTensor *tensor);
void *TfLiteTensorData(const TfLiteTensor *tensor);
const char *TfLiteTensorName(const TfLiteTensor *tensor);
const char *TfLiteVersion(void);

enum ExitCode {
  Done = 0,
  ModelUnreadable = 2,
  InterpreterRefused = 3,
  AllocationFailed = 4,
  InputMismatch = 5,
  ResizeRefused = 6,
  InvokeFailed = 7,
  OutputFailed = 8,
  Usage = 64,
};

enum { MaxResizes = 8, MaxRank = 8 };
struct Resize {
  int index, rank, dims[MaxRank];
};
struct Job {
  const char *model, *input, *output;
  long runs;
  int fresh, resizeCount;
  struct Resize resizes[MaxResizes];
};

static _Noreturn void fail(enum ExitCode code, const char *what) {
  fprintf(stderr, "native_client: %s\n", what);
  exit(code);
}

static void report(void *data, const char *format, va_list arguments) {
  (void)data;
  fputs("ERROR: ", stderr);
  vfprintf(stderr, format, arguments);
  fputc('\n', stderr);
}

static struct Job parseArguments(int argc, char **argv) {
  if (argc < 5)
    fail(Usage, "usage: native_client MODEL INPUT OUTPUT RUNS [--fresh] [--resize INDEX D,D,...]...");
  struct Job job = {argv[1], argv[2], argv[3], strtol(argv[4], NULL, 10), 0, 0, {{0}}};
  for (int i = 5; i < argc; ++i) {
    if (strcmp(argv[i], "--fresh") == 0) {
      job.fresh = 1;
      continue;
    }
    if (strcmp(argv[i], "--resize") != 0 || i + 2 >= argc || job.resizeCount == MaxResizes)
      fail(Usage, "unknown argument");
    struct Resize *resize = &job.resizes[job.resizeCount++];
    resize->index = atoi(argv[++i]);
    for (char *dim = strtok(argv[++i], ","); dim; dim = strtok(NULL, ",")) {
      if (resize->rank == MaxRank)
        fail(Usage, "too many dimensions");
      resize->dims[resize->rank++] = atoi(dim);
    }
  }
  return job;
}

static TfLiteInterpreter *makeInterpreter(const struct Job *job, const TfLiteModel *model,
                                          const TfLiteInterpreterOptions *options) {
  TfLiteInterpreter *interpreter = TfLiteInterpreterCreate(model, options);
  if (!interpreter)
    fail(InterpreterRefused, "no interpreter could be made");
  for (int i = 0; i < job->resizeCount; ++i) {
    const struct Resize *resize = &job->resizes[i];
    if (TfLiteInterpreterResizeInputTensor(interpreter, resize->index, resize->dims, resize->rank))
      fail(ResizeRefused, "an input could not be resized");
  }
  if (TfLiteInterpreterAllocateTensors(interpreter))
    fail(AllocationFailed, "the tensors could not be allocated");
  return interpreter;
}

static void readInputs(TfLiteInterpreter *interpreter, FILE *file) {
  for (int i = 0; i < TfLiteInterpreterGetInputTensorCount(interpreter); ++i) {
    TfLiteTensor *tensor = TfLiteInterpreterGetInputTensor(interpreter, i);
    size_t size = TfLiteTensorByteSize(tensor);
    if (size && (!TfLiteTensorData(tensor) || fread(TfLiteTensorData(tensor), 1, size, file) != size))
      fail(InputMismatch, "the input file is too short for the inputs of the model");
  }
}

static void writeOutputs(const TfLiteInterpreter *interpreter, FILE *file) {
  for (int i = 0; i < TfLiteInterpreterGetOutputTensorCount(interpreter); ++i) {
    const TfLiteTensor *tensor = TfLiteInterpreterGetOutputTensor(interpreter, i);
    uint64_t size = TfLiteTensorByteSize(tensor);
    if (fwrite(&size, sizeof size, 1, file) != 1 ||
        (size && fwrite(TfLiteTensorData(tensor), 1, size, file) != size))
      fail(OutputFailed, "the output file cannot be written");
  }
}

static void printString(const char *text) {
  putchar('"');
  for (; text && *text; ++text) {
    if (*text == '"' || *text == '\\' || (unsigned char)*text < 0x20)
      printf("\\u%04x", (unsigned char)*text);
    else
      putchar(*text);
  }
  putchar('"');
}

static const char *typeName(int type) {
  static const char *const names[] = {"none", "f32", "i32", "u8",  "i64", "str", "bool",     "i16",     "c64",
                                      "i8",   "f16", "f64", "c128", "u64", "resource", "variant", "u32", "u16"};
  return type >= 0 && (size_t)type < sizeof names / sizeof *names ? names[type] : "?";
}

static void printTensor(const TfLiteTensor *tensor, int first) {
  printf("%s{\"name\": ", first ? "" : ", ");
  printString(TfLiteTensorName(tensor));
  printf(", \"type\": \"%s\", \"shape\": [", typeName(TfLiteTensorType(tensor)));
  for (int i = 0; i < TfLiteTensorNumDims(tensor); ++i)
    printf("%s%d", i ? ", " : "", TfLiteTensorDim(tensor, i));
  printf("]}");
}

static void printDetails(const TfLiteInterpreter *interpreter) {
  printf("{\"runtime\": \"TFLite %s\", \"inputs\": [", TfLiteVersion());
  for (int i = 0; i < TfLiteInterpreterGetInputTensorCount(interpreter); ++i)
    printTensor(TfLiteInterpreterGetInputTensor(interpreter, i), i == 0);
  printf("], \"outputs\": [");
  for (int i = 0; i < TfLiteInterpreterGetOutputTensorCount(interpreter); ++i)
    printTensor(TfLiteInterpreterGetOutputTensor(interpreter, i), i == 0);
  printf("]}\n");
}

int main(int argc, char **argv) {
  struct Job job = parseArguments(argc, argv);
  TfLiteModel *model = TfLiteModelCreateFromFile(job.model);
  if (!model)
    fail(ModelUnreadable, "the model cannot be read");
  TfLiteInterpreterOptions *options = TfLiteInterpreterOptionsCreate();
  TfLiteInterpreterOptionsSetNumThreads(options, 1);
  TfLiteInterpreterOptionsSetErrorReporter(options, report, NULL);
  FILE *input = fopen(job.input, "rb");
  if (!input)
    fail(InputMismatch, "the input file cannot be read");
  FILE *output = fopen(job.output, "wb");
  if (!output)
    fail(OutputFailed, "the output file cannot be made");

  TfLiteInterpreter *interpreter = makeInterpreter(&job, model, options);
  for (long run = 0; run < job.runs; ++run) {
    if (run && job.fresh) {
      TfLiteInterpreterDelete(interpreter);
      interpreter = makeInterpreter(&job, model, options);
    }
    readInputs(interpreter, input);
    if (TfLiteInterpreterInvoke(interpreter))
      fail(InvokeFailed, "the model could not be run");
    writeOutputs(interpreter, output);
  }
  if (fgetc(input) != EOF)
    fail(InputMismatch, "the input file is too long for the inputs of the model");
  if (fclose(output))
    fail(OutputFailed, "the output file cannot be written");
  printDetails(interpreter);
  return Done;
}
