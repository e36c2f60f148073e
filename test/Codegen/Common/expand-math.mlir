// RUN: tfl-opt %s -tflk-expand-math -split-input-file | FileCheck %s
// RUN: tfl-opt %s -tflk-expand-math=expand-rounding -split-input-file | FileCheck %s --check-prefix=ROUNDING

// Vectors stay vectors, and no function is left; products and sums stay apart.
// CHECK-LABEL: @sigmoids
// CHECK-NOT: math.{{exp|tanh|erf|fma}}
// CHECK: arith.mulf {{.*}} : vector<16xf32>
// CHECK-NOT: math.{{exp|tanh|erf|fma}}
// CHECK: return
func.func @sigmoids(%x: vector<16xf32>) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>) {
  %0 = math.exp %x : vector<16xf32>
  %1 = math.tanh %x : vector<16xf32>
  %2 = math.erf %x : vector<16xf32>
  return %0, %1, %2 : vector<16xf32>, vector<16xf32>, vector<16xf32>
}

// -----

// CHECK-LABEL: @inverse_root
// CHECK: %[[ONE:.*]] = arith.constant 1.0{{.*}} : f32
// CHECK: %[[ROOT:.*]] = math.sqrt %arg0 : f32
// CHECK: arith.divf %[[ONE]], %[[ROOT]] : f32
func.func @inverse_root(%x: f32) -> f32 {
  %0 = math.rsqrt %x : f32
  return %0 : f32
}

// -----

// Half precision goes by way of single precision.
// CHECK-LABEL: @half
// CHECK: arith.extf %arg0 : vector<8xf16> to vector<8xf32>
// CHECK-NOT: math.log
// CHECK: arith.truncf {{.*}} : vector<8xf32> to vector<8xf16>
func.func @half(%x: vector<8xf16>) -> vector<8xf16> {
  %0 = math.log %x : vector<8xf16>
  return %0 : vector<8xf16>
}

// -----

// What is an instruction stays; 32-bit ARM has none that round.
// CHECK-LABEL: @instructions
// CHECK-NEXT: math.sqrt
// CHECK-NEXT: math.floor
// CHECK-NEXT: math.roundeven
// CHECK-NEXT: arith.maxnumf
// CHECK-NEXT: return
// ROUNDING-LABEL: @instructions
// ROUNDING-NEXT: math.sqrt
// ROUNDING-NOT: {{math.floor|math.roundeven|math.trunc|maxnumf}}
// ROUNDING: return
func.func @instructions(%x: f32) -> (f32, f32, f32, f32) {
  %0 = math.sqrt %x : f32
  %1 = math.floor %x : f32
  %2 = math.roundeven %x : f32
  %3 = arith.maxnumf %1, %2 : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}
