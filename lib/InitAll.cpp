//===- InitAll.cpp - Everything, registered -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/InitAll.h"

#include "tinfoil/Codegen/Common/Passes.h"
#include "tinfoil/Dialect/QuantFork/IR/QuantFork.h"
#include "tinfoil/Dialect/TF/IR/TF.h"
#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"
#include "tinfoil/Dialect/TFType/IR/TFType.h"
#include "tinfoil/Pipelines/DynamicRange.h"
#include "tinfoil/Quantization/Transforms/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Transforms/Passes.h"

void tinfoil::registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<mlir::arith::ArithDialect, mlir::func::FuncDialect, mlir::quant::QuantDialect>();
  registry.insert<mlir::linalg::LinalgDialect, mlir::math::MathDialect, mlir::memref::MemRefDialect,
                  mlir::scf::SCFDialect, mlir::vector::VectorDialect, mlir::LLVM::LLVMDialect>();
  registry.insert<quantfork::QuantForkDialect, tf::TFDialect, tf_type::TFTypeDialect, tfl::TFLDialect>();
}

void tinfoil::registerAllPasses() {
  mlir::registerTransformsPasses();
  codegen::registerCodegenCommonPasses();
  tfl::registerTFLTransformsPasses();
  quantization::registerTinfoilQuantizationPasses();
  pipelines::registerDynamicRangePipelines();
}
