//===- KernelBuilder.h - Pointers, vectors and loops ------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_CODEGEN_KERNELS_KERNELBUILDER_H
#define TINFOIL_LIB_CODEGEN_KERNELS_KERNELBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Builders.h"

namespace tinfoil::codegen {

/// What micro-kernels are written in: 64-bit integers, untyped pointers with byte offsets, vectors.
class KernelBuilder {
public:
  KernelBuilder(mlir::OpBuilder &b, mlir::Location loc, bool hasTasks = false) : b(b), loc(loc), hasTasks(hasTasks) {}

  mlir::OpBuilder &b;
  mlir::Location loc;
  /// Whether loops whose iterations may run at the same time are to be marked.
  bool hasTasks;

  mlir::Type i8() { return b.getI8Type(); }
  mlir::Type i16() { return b.getIntegerType(16); }
  mlir::Type i32() { return b.getI32Type(); }
  mlir::Type i64() { return b.getI64Type(); }
  mlir::Type f32() { return b.getF32Type(); }
  mlir::Type ptr() { return mlir::LLVM::LLVMPointerType::get(b.getContext()); }
  static int64_t bytes(mlir::Type element) { return (element.getIntOrFloatBitWidth() + 7) / 8; }
  mlir::VectorType vec(int64_t lanes, mlir::Type element) { return mlir::VectorType::get({lanes}, element); }

  mlir::Value c64(int64_t value) { return mlir::arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(value)); }
  mlir::Value c32(int32_t value) { return mlir::arith::ConstantOp::create(b, loc, b.getI32IntegerAttr(value)); }
  mlir::Value cf32(float value) { return mlir::arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value)); }
  mlir::Value zero(mlir::Type type) { return mlir::arith::ConstantOp::create(b, loc, b.getZeroAttr(type)); }

  template <typename Op> mlir::Value op(mlir::Value x, mlir::Value y) { return Op::create(b, loc, x, y); }
  mlir::Value add(mlir::Value x, mlir::Value y) { return op<mlir::arith::AddIOp>(x, y); }
  mlir::Value sub(mlir::Value x, mlir::Value y) { return op<mlir::arith::SubIOp>(x, y); }
  mlir::Value mul(mlir::Value x, mlir::Value y) { return op<mlir::arith::MulIOp>(x, y); }
  mlir::Value mul(mlir::Value x, int64_t y) { return y == 1 ? x : mul(x, c64(y)); }

  mlir::Value at(mlir::Value pointer, mlir::Value byteOffset) {
    return mlir::LLVM::GEPOp::create(b, loc, ptr(), i8(), pointer, mlir::LLVM::GEPArg(byteOffset));
  }
  mlir::Value at(mlir::Value pointer, int64_t byteOffset) {
    if (byteOffset == 0)
      return pointer;
    return mlir::LLVM::GEPOp::create(b, loc, ptr(), i8(), pointer,
                                     llvm::ArrayRef<mlir::LLVM::GEPArg>{mlir::LLVM::GEPArg(int32_t(byteOffset))});
  }
  /// Unaligned: buffers of callers are as their elements need it.
  mlir::Value load(mlir::Type type, mlir::Value pointer, unsigned alignment = 1) {
    return mlir::LLVM::LoadOp::create(b, loc, type, pointer, alignment);
  }
  void store(mlir::Value value, mlir::Value pointer, unsigned alignment = 1) {
    mlir::LLVM::StoreOp::create(b, loc, value, pointer, alignment);
  }
  /// True for the first `count` of `lanes`.
  mlir::Value firstLanes(int64_t count, int64_t lanes);
  /// Only the first elements of a vector; others read as zero, and are not written.
  mlir::Value loadFirst(mlir::VectorType type, mlir::Value pointer, int64_t count);
  void storeFirst(mlir::Value value, mlir::Value pointer, int64_t count);
  mlir::Value splat(mlir::Value scalar, int64_t lanes) {
    return mlir::vector::BroadcastOp::create(b, loc, vec(lanes, scalar.getType()), scalar);
  }
  mlir::Value bitcast(mlir::Type type, mlir::Value vector) {
    return mlir::vector::BitCastOp::create(b, loc, type, vector);
  }
  mlir::Value intrinsic(llvm::StringRef name, mlir::Type result, mlir::ValueRange arguments) {
    return mlir::LLVM::CallIntrinsicOp::create(b, loc, result, b.getStringAttr(name), arguments).getResult(0);
  }

  /// for (i = 0; i < count; ++i), with values carried from step to step. Never unrolled: LLVM's unrolling by two makes
  /// micro-kernels spill.
  mlir::ValueRange
  loop(mlir::Value count, mlir::ValueRange carried,
       llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::Value i, mlir::ValueRange carried)> body);

  /// The same for a number of steps that is known: without a loop, and a null index, for one.
  void loopOver(int64_t count, llvm::function_ref<void(mlir::Value i)> body);
  /// The same. All iterations take so many nanoseconds on one thread and may run at the same time.
  void tasksOver(int64_t count, double nanoseconds, llvm::function_ref<void(mlir::Value i)> body);
  /// `base`, or the place `index` times so many bytes behind it if there is an index.
  mlir::Value part(mlir::Value base, mlir::Value index, int64_t bytes) {
    return index ? at(base, mul(index, bytes)) : base;
  }

  /// The ops of a region's only block on vectors of so many lanes, given its arguments as vectors.
  llvm::SmallVector<mlir::Value> inlineOnVectors(mlir::Block &block, mlir::ValueRange arguments, int64_t lanes);

private:
  mlir::scf::ForOp
  makeLoop(mlir::Value count, mlir::ValueRange carried,
           llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::Value i, mlir::ValueRange carried)> body);
};

/// A function of generated code where `b` stands, its entry block made: private, not inlined (it is made to be shared,
/// and its registers are all in use), its pointers to memory of their own.
mlir::func::FuncOp makeFunction(mlir::OpBuilder &b, llvm::StringRef name, mlir::TypeRange arguments,
                                mlir::TypeRange results);

} // namespace tinfoil::codegen

#endif // TINFOIL_LIB_CODEGEN_KERNELS_KERNELBUILDER_H
