// RUN: not tfl-opt %s -tfl-quantize="numeric-verify=true" 2>&1 | FileCheck --check-prefix=NUMERIC %s
// RUN: not tfl-opt %s -tfl-quantize="qdq-conversion-mode=Strict" 2>&1 | FileCheck --check-prefix=STRICT %s
// RUN: not tfl-opt %s -tfl-quantize="qdq-conversion-mode=Static enable-dynamic-range-quantization=true" 2>&1 | FileCheck --check-prefix=STATIC %s
// RUN: not tfl-opt %s -tfl-quantize="enable-custom-op-weight-only=A=maybe" 2>&1 | FileCheck --check-prefix=CUSTOM %s
// RUN: not tfl-opt %s -tfl-quantize="qdq-conversion-mode=Other" 2>&1 | FileCheck --check-prefix=MODE %s

// NUMERIC: error: numeric-verify and whole-model-verify compare with float ops at run time
// STRICT: error: qdq-conversion-mode=Strict is not supported; Static lets ops between pairs compute on integers
// STATIC: error: qdq-conversion-mode=Static and enable-dynamic-range-quantization exclude each other
// CUSTOM: error: enable-custom-op-weight-only: 'maybe' in 'A=maybe' is neither true nor false
// MODE: Other
func.func @f() {
  return
}
