// RUN: tfl-opt %s -tfl-compile=isa=x86-64-v2 | FileCheck %s --check-prefixes=CHECK,V2
// RUN: tfl-opt %s -tfl-compile=isa=x86-64-v3 | FileCheck %s --check-prefixes=CHECK,V3
// RUN: tfl-opt %s -tfl-compile=isa=x86-64-v3-vnni | FileCheck %s --check-prefixes=CHECK,V3VNNI
// RUN: tfl-opt %s -tfl-compile=isa=x86-64-v4 | FileCheck %s --check-prefixes=CHECK,V4
// RUN: tfl-opt %s -tfl-compile=isa=x86-64-v4-vnni | FileCheck %s --check-prefixes=CHECK,V4VNNI
// RUN: tfl-opt %s -tfl-compile=isa=aarch64 | FileCheck %s --check-prefixes=CHECK,ARM64
// RUN: tfl-opt %s -tfl-compile=isa=aarch64-dotprod | FileCheck %s --check-prefixes=CHECK,DOTPROD
// RUN: tfl-opt %s -tfl-compile=isa=aarch64-i8mm | FileCheck %s --check-prefixes=CHECK,I8MM
// RUN: tfl-opt %s -tfl-compile=isa=armv7 | FileCheck %s --check-prefixes=CHECK,ARM32

// The instructions of each target, in micro-kernels of the tile that fills its registers. No loop is unrolled: that would
// need more registers than there are.
// CHECK: #[[UNROLL:.*]] = #llvm.loop_unroll<disable = true>
// CHECK: #[[ANNOTATION:.*]] = #llvm.loop_annotation<unroll = #[[UNROLL]]>
// CHECK: llvm.func @tinfoil_main(%arg0: !llvm.ptr)

// V2: llvm.func internal @tflk_pmaddwd_4x8({{.*}}passthrough = ["noinline"]
// V2: llvm.call_intrinsic "llvm.x86.sse2.pmadd.wd"({{.*}}) : (vector<8xi16>, vector<8xi16>) -> vector<4xi32>
// V3: llvm.func internal @tflk_pmaddwd_6x16({{.*}}passthrough = ["noinline"]
// V3: llvm.call_intrinsic "llvm.x86.avx2.pmadd.wd"({{.*}}) : (vector<16xi16>, vector<16xi16>) -> vector<8xi32>
// V3VNNI: llvm.func internal @tflk_vpdpbusd_6x16({{.*}}passthrough = ["noinline"]
// V3VNNI: llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.256"({{.*}}) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
// V4: llvm.func internal @tflk_pmaddwd_6x64({{.*}}passthrough = ["noinline"]
// V4: llvm.call_intrinsic "llvm.x86.avx512.pmaddw.d.512"({{.*}}) : (vector<32xi16>, vector<32xi16>) -> vector<16xi32>
// V4VNNI: llvm.func internal @tflk_vpdpbusd_6x64({{.*}}passthrough = ["noinline"]
// V4VNNI: llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"({{.*}}) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
// ARM64: llvm.func internal @tflk_smull_8x8({{.*}}passthrough = ["noinline"]
// ARM64: llvm.mul {{.*}} : vector<4xi32>
// DOTPROD: llvm.func internal @tflk_sdot_6x12({{.*}}passthrough = ["noinline"]
// DOTPROD: llvm.call_intrinsic "llvm.aarch64.neon.sdot"({{.*}}) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
// I8MM: llvm.func internal @tflk_smmla_8x8({{.*}}passthrough = ["noinline"]
// I8MM: llvm.call_intrinsic "llvm.aarch64.neon.smmla"({{.*}}) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
// ARM32: llvm.func internal @tflk_smull_4x8({{.*}}passthrough = ["noinline"]
// CHECK: llvm.br {{.*}} {loop_annotation = #[[ANNOTATION]]}

// V2: llvm.func internal @tflk_mul_add_4x8(
// V2: llvm.fmul {{.*}} : vector<4xf32>
// V2-NEXT: llvm.fadd {{.*}} : vector<4xf32>
// V3: llvm.func internal @tflk_fma_6x16(
// V3: llvm.intr.fma{{.*}} : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
// V3VNNI: llvm.func internal @tflk_fma_6x16(
// V4: llvm.func internal @tflk_fma_6x64(
// V4: llvm.intr.fma{{.*}} : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
// V4VNNI: llvm.func internal @tflk_fma_6x64(
// ARM64: llvm.func internal @tflk_fma_8x12(
// ARM64: llvm.intr.fma{{.*}} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// DOTPROD: llvm.func internal @tflk_fma_8x12(
// ARM32: llvm.func internal @tflk_mul_add_4x8(
// CHECK: llvm.br {{.*}} {loop_annotation = #[[ANNOTATION]]}

// No tensor, buffer or op of another dialect is left.
// CHECK-NOT: {{unrealized_conversion_cast|memref\.|vector\.|tflk\.m|scf\.}}
func.func @main(%x: tensor<24x32xf32>) -> (tensor<24x192xf32>, tensor<24x192xf32>) {
  %w = "tfl.pseudo_qconst"() <{qtype = tensor<192x32x!quant.uniform<i8<-127:127>:f32, 0.01>>, value = dense<100> : tensor<192x32xi8>}> : () -> tensor<192x32x!quant.uniform<i8<-127:127>:f32, 0.01>>
  %v = "tfl.pseudo_const"() <{value = dense<3.0> : tensor<192x32xf32>}> : () -> tensor<192x32xf32>
  %n = "tfl.no_value"() <{value}> : () -> none
  %0 = "tfl.fully_connected"(%x, %w, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<24x32xf32>, tensor<192x32x!quant.uniform<i8<-127:127>:f32, 0.01>>, none) -> tensor<24x192xf32>
  %1 = "tfl.fully_connected"(%x, %v, %n) <{fused_activation_function = "NONE", keep_num_dims = false, weights_format = "DEFAULT"}> : (tensor<24x32xf32>, tensor<192x32xf32>, none) -> tensor<24x192xf32>
  return %0, %1 : tensor<24x192xf32>, tensor<24x192xf32>
}
