//===- Passes.td - From kernels to micro-kernels --------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_CODEGEN_KERNELS_PASSES_TD
#define TINFOIL_CODEGEN_KERNELS_PASSES_TD

include "mlir/Pass/PassBase.td"

def FuseEpiloguesPass : Pass<"tflk-fuse-epilogues", "::mlir::func::FuncOp"> {
  let summary = "Do elementwise what follows a product in its epilogue";
  let description = [{
    An elementwise `linalg.generic` that alone reads the result of a product, maybe under another shape, becomes part of
    its epilogue: a residual sum, say, is added while the product is in registers. Its other operands must have the shape
    of the result, one element for each column, or a single one. What computes functions (`math.exp`) stays a loop of its own.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect",
                           "::tinfoil::tflk::TFLKDialect"];
}

def FuseRangesPass : Pass<"tflk-fuse-ranges", "::mlir::func::FuncOp"> {
  let summary = "Gather the ranges of images where they are made";
  let description = [{
    `tflk.quantize` of images reads them twice: for their ranges, and to quantize. Where a product makes them, maybe under
    another shape, it keeps the least and the greatest of what it writes beside its result, and the images are read once.
    It does not matter who else reads them. What is not done: rows of matrices, which have ranges of their own; what is
    not made by a product; images that are not what the product counts as such.

    ```mlir
    %0:2 = tflk.conv ins(%x, %w : ...) ... outs(%y : tensor<1x8x8x4xf32>) ranges(%r : tensor<1x1x2x16xf32>) ...
    %1:3 = tflk.quantize qd8 ins(%0#0 : tensor<1x8x8x4xf32>) ranges(%0#1 : tensor<1x1x2x16xf32>) outs(...) ...
    ```
  }];
  let options = [
    Option<"explain", "explain", "bool", "false", "Say with a remark why an image is read twice">,
  ];
  let dependentDialects = ["::mlir::tensor::TensorDialect", "::tinfoil::tflk::TFLKDialect"];
}

def ExpandPadsPass : Pass<"tflk-expand-pads", "::mlir::func::FuncOp"> {
  let summary = "Spell pads out as margins that are filled and an inside that is written";
  let description = [{
    Only the margins of a `tensor.pad` are filled. What is inside is inserted, and since the margins come before the op
    that makes it, bufferization lets that op write there. This is the last pass on tensors: if equal margins of several
    pads became one value (`-cse`), all of it would be copied.

    ```mlir
    %0 = tensor.empty() : tensor<6xf32>
    %1 = tensor.extract_slice %0[0] [1] [1] : tensor<6xf32> to tensor<1xf32>
    %2 = linalg.fill ins(%zero : f32) outs(%1 : tensor<1xf32>) -> tensor<1xf32>
    %3 = tensor.insert_slice %2 into %0[0] [1] [1] : tensor<1xf32> into tensor<6xf32>
    // %x is made here.
    %4 = tensor.insert_slice %x into %3[1] [5] [1] : tensor<5xf32> into tensor<6xf32>
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def SelectKernelsPass : Pass<"tflk-select-kernels", "::mlir::func::FuncOp"> {
  let summary = "Choose a micro-kernel for every product";
  let description = [{
    Gives every `tflk.matmul` and `tflk.conv` the tile and the instructions that are fastest on `isa`: this pass decides,
    and what follows does as it says. Activations of integer products get 16 bits where the instructions multiply such.
    Constant integer weights that all fit into four bits are stored so (`bits = 4`) where that takes less room.
    Few columns get vectors of eight lanes instead of sixteen where these would be half empty and `cpu` is one that takes
    as long for two of the former as for one of the latter, such as znver4. What kernels compute does not depend on it.

    Known: x86-64-v2, x86-64-v3, x86-64-v3-vnni (AVX-VNNI), x86-64-v4, x86-64-v4-vnni (AVX512-VNNI), aarch64,
    aarch64-dotprod, aarch64-i8mm, armv7.
  }];
  let options = [
    Option<"isa", "isa", "std::string", "\"x86-64-v4-vnni\"", "Instruction set to choose for">,
    Option<"cpu", "cpu", "std::string", "\"\"", "Processor to choose for, as LLVM names it; without: for all">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect", "::tinfoil::tflk::TFLKDialect"];
}

def PackWeightsPass : Pass<"tflk-pack-weights", "::mlir::func::FuncOp"> {
  let summary = "Put weights into the layout of their micro-kernel";
  let description = [{
    Constant weights are packed now, and with zero points their sums over each column beside them; weights that are
    computed are packed by a `tflk.pack`.

    ```mlir
    %0 = tflk.matmul ins(%x, %w : tensor<1x4x6xi8>, tensor<1x3x6xi8>) zero(...) ... {kernel = #tflk.kernel<...>}
    // becomes
    %w = arith.constant dense<...> : tensor<128xi8>   // [panel][depth / 4][16 columns][4]
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect",
                           "::tinfoil::tflk::TFLKDialect"];
}

def LowerKernelsPass : Pass<"tflk-lower-kernels", "::mlir::ModuleOp"> {
  let summary = "Make loops around micro-kernels of kernel ops on buffers";
  let description = [{
    Emits every micro-kernel once, as a private function of pointers and extents, and calls it in loops over images,
    groups, blocks of rows and panels of columns. Two products share a micro-kernel when their tile, addressing and
    epilogue are the same, whatever their sizes.
  }];
  let options = [
    Option<"tasks", "tasks", "bool", "false", "Mark loops that are worth more than one thread with `tflk.tasks`">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
}

def ProfilePass : Pass<"tflk-profile", "::mlir::ModuleOp"> {
  let summary = "Tell the caller which op begins";
  let description = [{
    Every kernel op, linalg op and copy of an entry function is preceded by a call of the context's `mark` with its number, and
    the end by one with -1. A loop (`scf.for`) without kernels in it counts as one op: its iterations are pixels, or rows.
    The attribute `tflk.profile` of the function lists what the numbers are: kind, location, and
    operations (a product of two numbers, added up, is two), whether on integers, and bytes read and written.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect"];
}

def PlanArenaPass : Pass<"tflk-plan-arena", "::mlir::ModuleOp"> {
  let summary = "Give every buffer a place in one workspace";
  let description = [{
    Replaces allocations by places in a workspace, which becomes the last argument of the entry function. Buffers
    that are not in use at the same time may share a place. The attributes `tflk.workspace` and
    `tflk.workspace_lower_bound` of the function tell the bytes that are needed and those of the largest set of
    buffers in use at once.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect"];
}

def OrderConstantsPass : Pass<"tflk-order-constants", "::mlir::ModuleOp"> {
  let summary = "Put constants into the order of their first use";
  let description = [{
    Bufferization makes a private `memref.global` of every constant, but takes functions that do not call each other in no
    particular order, so that names and places differ from run to run. Here both follow the first use, and an object of
    several signatures is the same bytes each time.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def ResultsToArgumentsPass : Pass<"tflk-results-to-arguments", "::mlir::ModuleOp"> {
  let summary = "Write results into buffers of the caller";
  let description = [{
    Every buffer that a public function returns becomes a parameter behind the inputs. A result that is made in a buffer
    of its own, maybe under another shape, is made in the parameter; others are copied there. The attributes
    `tflk.inputs` and `tflk.outputs` of the function list the bytes of an element of every input and output.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def EmitEntryPass : Pass<"tflk-emit-entry", "::mlir::ModuleOp"> {
  let summary = "Make an entry point of one parameter for every public function";
  let description = [{
    `tinfoil_<name>(pointers)` reads the pointers that `<name>` takes (inputs, outputs, workspace) from an array and calls
    it; `<name>` itself becomes private, and so do constants.

    `c-entries=main=digits` makes `int digits_run(void *workspace, const void *const *inputs, void *const *outputs)` of
    `main` instead. It returns 0, or without having done anything 1 for a null pointer and 2 for a pointer that is not
    aligned: the workspace to 64 bytes, others to their elements (`tflk.inputs` and `tflk.outputs` of the function, left
    by `tflk-results-to-arguments`, list their sizes).

    With variables (arguments with `tflk.state`), `digits_run` has a fourth parameter `void *state`, aligned to 64 bytes,
    which holds them one after another, each at a multiple of 64. `int digits_reset(void *state)` makes them what they are
    at first. With a context (`tflk.context`), the last parameter is a pointer to that; it may be null unless the function
    has custom operators (`tflk.custom`). Where one of these fails, the entry point returns 3.
  }];
  let options = [
    ListOption<"cEntries", "c-entries", "std::string", "Functions that get an entry point for C: function=prefix">,
  ];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // TINFOIL_CODEGEN_KERNELS_PASSES_TD
