// RUN: tfl-opt %s -tflk-vectorize-linalg -split-input-file | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>

// Operands that are walked through in step need one loop. Nothing is updated in place: the last vector overlaps.
// CHECK-LABEL: @one_loop
// CHECK-DAG: %[[STEP:.*]] = arith.constant 16 : index
// CHECK-DAG: %[[END:.*]] = arith.constant 21 : index
// CHECK-DAG: %[[LAST:.*]] = arith.constant 5 : index
// CHECK: scf.for %[[I:.*]] = %{{.*}} to %[[END]] step %[[STEP]]
// CHECK-NEXT: %[[AT:.*]] = arith.minui %[[I]], %[[LAST]]
// CHECK-NEXT: vector.load %{{.*}}[%[[AT]]] : memref<21xf32>, vector<16xf32>
// CHECK-NEXT: arith.addf {{.*}} : vector<16xf32>
// CHECK-NEXT: vector.store %{{.*}}[%[[AT]]]
// CHECK-NEXT: }
func.func @one_loop(%x: memref<3x7xf32>) -> memref<3x7xf32> {
  %y = memref.alloc() : memref<3x7xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<3x7xf32>) outs(%y : memref<3x7xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.addf %a, %a : f32
    linalg.yield %0 : f32
  }
  return %y : memref<3x7xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// In place, the rest is a shorter vector.
// CHECK-LABEL: @in_place
// CHECK: vector.load {{.*}}, vector<16xf32>
// CHECK: vector.load {{.*}}, vector<5xf32>
// CHECK-NEXT: arith.addf {{.*}} : vector<5xf32>
// CHECK-NEXT: vector.store {{.*}}, vector<5xf32>
func.func @in_place(%x: memref<3x7xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<3x7xf32>) outs(%x : memref<3x7xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.addf %a, %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// A value per row is loaded as a number, a value per column as a vector; types have as many lanes each.
// CHECK-LABEL: @broadcast
// CHECK: scf.for
// CHECK: scf.for
// CHECK-DAG: memref.load {{.*}} : memref<4xf32>
// CHECK-DAG: vector.load {{.*}} : memref<64xi32>, vector<16xi32>
// CHECK-DAG: arith.sitofp {{.*}} : vector<16xi32> to vector<16xf32>
// CHECK-DAG: vector.broadcast {{.*}} : f32 to vector<16xf32>
// CHECK: vector.store
func.func @broadcast(%x: memref<4xf32>, %y: memref<64xi32>, %z: memref<4x64xf32>) {
  linalg.generic {indexing_maps = [#row, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : memref<4xf32>, memref<64xi32>) outs(%z : memref<4x64xf32>) {
  ^bb0(%a: f32, %b: i32, %c: f32):
    %0 = arith.sitofp %b : i32 to f32
    %1 = arith.mulf %0, %a : f32
    linalg.yield %1 : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// 16 partial sums; what is left goes to the first of them; one tree.
// CHECK-LABEL: @row_sum
// CHECK: arith.constant -0.0
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %{{.*}}) -> (vector<16xf32>)
// CHECK: vector.extract_strided_slice {{.*}} : vector<16xf32> to vector<6xf32>
// CHECK: vector.insert_strided_slice {{.*}} : vector<6xf32> into vector<16xf32>
// CHECK: arith.addf {{.*}} : vector<8xf32>
// CHECK: arith.addf {{.*}} : vector<4xf32>
// CHECK: arith.addf {{.*}} : vector<2xf32>
// CHECK: arith.addf {{.*}} : f32
// CHECK: arith.addf {{.*}} : f32
// CHECK-NEXT: memref.store
func.func @row_sum(%x: memref<4x70xf32>, %y: memref<4xf32>) {
  linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<4x70xf32>) outs(%y : memref<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.addf %b, %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#in = affine_map<(d0, d1, d2, d3, d4) -> (d0 * 2 + d3, d1 * 2 + d4, d2)>
#window = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#out = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>

// Channels have the lanes, and the window is walked through with the greatest so far in registers.
// CHECK-LABEL: @max_pool
// CHECK: scf.for
// CHECK: scf.for
// CHECK: scf.for
// CHECK: %[[FIRST:.*]] = vector.load {{.*}}, vector<32xf32>
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %[[FIRST]])
// CHECK: scf.for
// CHECK: arith.maximumf {{.*}} : vector<32xf32>
// CHECK: vector.store {{.*}}, vector<32xf32>
func.func @max_pool(%x: memref<9x9x64xf32>, %w: memref<3x3xf32>, %y: memref<4x4x64xf32>) {
  linalg.generic {indexing_maps = [#in, #window, #out],
                  iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<9x9x64xf32>, memref<3x3xf32>) outs(%y : memref<4x4x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.maximumf %a, %c : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Rows that are looked up are vectors, too.
// CHECK-LABEL: @gather
// CHECK: scf.for %[[I:.*]] =
// CHECK: scf.for %[[J:.*]] =
// CHECK: %[[ROW:.*]] = arith.index_cast
// CHECK: vector.load %arg1[%[[ROW]], %[[J]]] : memref<100x64xf32>, vector<16xf32>
func.func @gather(%ids: memref<4xi32>, %table: memref<100x64xf32>, %y: memref<4x64xf32>) {
  linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : memref<4xi32>) outs(%y : memref<4x64xf32>) {
  ^bb0(%id: i32, %c: f32):
    %0 = arith.index_cast %id : i32 to index
    %1 = linalg.index 1 : index
    %2 = memref.load %table[%0, %1] : memref<100x64xf32>
    linalg.yield %2 : f32
  }
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// Control flow is for plain loops.
// CHECK-LABEL: @control_flow
// CHECK-NOT: vector.
// CHECK: scf.if
func.func @control_flow(%x: memref<40xf32>, %y: memref<40xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<40xf32>) outs(%y : memref<40xf32>) {
  ^bb0(%a: f32, %b: f32):
    %i = linalg.index 0 : index
    %c7 = arith.constant 7 : index
    %inside = arith.cmpi ult, %i, %c7 : index
    %0 = scf.if %inside -> f32 {
      %v = memref.load %x[%i] : memref<40xf32>
      scf.yield %v : f32
    } else {
      scf.yield %a : f32
    }
    linalg.yield %0 : f32
  }
  return
}

// -----

// A copy of a buffer onto itself is none.
// CHECK-LABEL: @nothing
// CHECK-NEXT: return
func.func @nothing(%x: memref<10x64xi8>) {
  memref.copy %x, %x : memref<10x64xi8> to memref<10x64xi8>
  return
}

// -----

#id = affine_map<(d0) -> (d0)>

// Two places of a workspace that nobody else has are no update in place.
// CHECK-LABEL: @workspace
// CHECK: arith.minui
// CHECK: arith.minui
func.func @workspace(%x: memref<21xf32>, %space: memref<200xi8> {llvm.noalias}) {
  %c0 = arith.constant 0 : index
  %c84 = arith.constant 84 : index
  %y = memref.view %space[%c0][] : memref<200xi8> to memref<21xf32>
  %z = memref.view %space[%c84][] : memref<200xi8> to memref<21xf32>
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<21xf32>) outs(%y : memref<21xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.addf %a, %a : f32
    linalg.yield %0 : f32
  }
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%y : memref<21xf32>) outs(%z : memref<21xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.addf %a, %a : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// Bytes fill registers with more lanes.
// CHECK-LABEL: @copies
// CHECK: vector.load {{.*}} : memref<640xi8>, vector<64xi8>
// CHECK: vector.store {{.*}} : memref<9xf32, strided<[1], offset: 3>>, vector<9xf32>
// CHECK-NOT: linalg
// CHECK-NOT: memref.copy
func.func @copies(%x: memref<10x64xi8>, %y: memref<10x64xi8>, %s: f32, %z: memref<24xf32>) {
  memref.copy %x, %y : memref<10x64xi8> to memref<10x64xi8>
  %part = memref.subview %z[3] [9] [1] : memref<24xf32> to memref<9xf32, strided<[1], offset: 3>>
  linalg.fill ins(%s : f32) outs(%part : memref<9xf32, strided<[1], offset: 3>>)
  return
}

// -----

// Squares are transposed in registers; what they leave is picked out one by one.
// CHECK-LABEL: @transpose
// CHECK: scf.for
// CHECK: scf.for
// CHECK-COUNT-8: vector.load {{.*}}, vector<8xf32>
// CHECK-COUNT-24: vector.shuffle {{.*}} : vector<8xf32>, vector<8xf32>
// CHECK-COUNT-8: vector.store {{.*}}, vector<8xf32>
// CHECK: vector.from_elements {{.*}} : vector<2xf32>
func.func @transpose(%x: memref<34x64xf32>, %y: memref<64x34xf32>) {
  linalg.transpose ins(%x : memref<34x64xf32>) outs(%y : memref<64x34xf32>) permutation = [1, 0]
  return
}

// -----

#every_other = affine_map<(d0) -> (d0 * 2)>
#id = affine_map<(d0) -> (d0)>

// CHECK-LABEL: @small_stride
// CHECK: %[[ALL:.*]] = vector.load {{.*}}, vector<31xf32>
// CHECK: vector.shuffle %[[ALL]], %[[ALL]] [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30]
func.func @small_stride(%x: memref<64xf32>, %y: memref<32xf32>) {
  linalg.generic {indexing_maps = [#every_other, #id], iterator_types = ["parallel"]}
      ins(%x : memref<64xf32>) outs(%y : memref<32xf32>) {
  ^bb0(%a: f32, %b: f32):
    %0 = arith.negf %a : f32
    linalg.yield %0 : f32
  }
  return
}
