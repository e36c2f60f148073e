//===- Passes.td - Code generation for any target -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_COMMON_PASSES_TD
#define TINFOIL_CODEGEN_COMMON_PASSES_TD

include "mlir/Pass/PassBase.td"

def VectorizeLinalgPass : Pass<"tflk-vectorize-linalg", "::mlir::func::FuncOp"> {
  let summary = "Make loops over vectors of linalg ops on buffers";
  let description = [{
    Linalg ops and copies on memrefs of static shape become loops (scf.for) around vectors of 16 lanes. The vectors are
    the same for every target, which splits them into what it has, and so are the results: a sum over the elements of a
    row has 16 partial sums (element i belongs to sum i modulo 16), which are added in a fixed tree. The last elements of
    a row that fill no vector are a shorter vector, or one that overlaps the vector before where nothing is updated in
    place.

    Loops that walk through memory in step for all operands become one; which loop has the lanes is a matter of
    strides. Bodies with control flow become plain loops.

    ```mlir
    linalg.generic {...} ins(%a, %b : memref<4x64xf32>, memref<64xf32>) outs(%c : memref<4x64xf32>) {
      %0 = arith.addf %x, %y : f32
      linalg.yield %0 : f32
    }
    // becomes
    scf.for %i = %c0 to %c4 step %c1 {
      scf.for %j = %c0 to %c64 step %c16 {
        %0 = vector.load %flat_a[%place] : memref<256xf32>, vector<16xf32>
        %1 = vector.load %flat_b[%j] : memref<64xf32>, vector<16xf32>
        %2 = arith.addf %0, %1 : vector<16xf32>
        vector.store %2, %flat_c[%place] : memref<256xf32>, vector<16xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
  let options = [
    Option<"tasks", "tasks", "bool", "false",
           "Mark loops that are worth more than one thread with `tflk.tasks`; of those that were there before, the ones "
           "whose iterations write slices of their own">,
  ];
}

def OutlineTasksPass : Pass<"tflk-outline-tasks", "::mlir::ModuleOp"> {
  let summary = "Make functions of loops whose iterations may run at the same time";
  let description = [{
    A loop of an entry function that is marked with `tflk.tasks` becomes a private function of what it uses and of a
    range of iterations, and a call for all of them. The entry function gets a parameter `tflk.context`, by which its
    caller offers threads; `tflk-emit-tasks` asks for them.

    ```mlir
    scf.for %i = %c0 to %c64 step %c1 { ... } {tflk.tasks}
    // becomes
    func.call @main_task(%x, %workspace, %c0_i64, %c64_i64) : (memref<64xf32>, memref<4096xi8>, i64, i64) -> ()
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect", "::mlir::scf::SCFDialect"];
}

def EmitTasksPass : Pass<"tflk-emit-tasks", "::mlir::ModuleOp"> {
  let summary = "Have the caller's threads run tasks";
  let description = [{
    A call of a function with `tflk.tasks` (see `tflk-outline-tasks`) puts the arguments into a frame on the stack and
    hands the frame, a function that takes it and a range, and the number of iterations to the caller's `parallel_for`.
    Without a context, or without a `parallel_for` in it, all iterations run at once.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def ExpandMathPass : Pass<"tflk-expand-math", "::mlir::func::FuncOp"> {
  let summary = "Write functions such as exp out as polynomials";
  let description = [{
    Functions of the math dialect on f32, scalars and vectors, become additions, multiplications and divisions, each
    rounded by itself: results are the same bits for every target and every number of lanes, and no library is called.
    f16 and bf16 go by way of f32. Errors are at most 2 units in the last place for exp and log and 4 for the others.
    Infinities, NaN, zeros with their signs and denormal numbers come out as IEEE 754 and C have it.

    What targets have instructions for stays (sqrt, floor, ceil, trunc, roundeven, absf, copysign, fma); with
    `expand-rounding` the four roundings, maxnumf and minnumf are written out as well, for 32-bit ARM. A function that
    is not known here, or not for its type, is an error.

    ```mlir
    %0 = math.rsqrt %x : vector<16xf32>
    // becomes
    %one = arith.constant dense<1.0> : vector<16xf32>
    %1 = math.sqrt %x : vector<16xf32>
    %0 = arith.divf %one, %1 : vector<16xf32>
    ```
  }];
  let options = [
    Option<"expandRounding", "expand-rounding", "bool", "false",
           "Write floor, ceil, trunc, roundeven, maxnumf and minnumf out, too">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
}

#endif // TINFOIL_CODEGEN_COMMON_PASSES_TD
