//===- InitAll.cpp - Everything, registered -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/InitAll.h"

#include "tinfoil/Codegen/Common/Passes.h"
#include "tinfoil/Codegen/Kernels/Passes.h"
#include "tinfoil/Conversion/TFLToLinalg/Passes.h"
#include "tinfoil/Conversion/TFLToTFLK/Passes.h"
#include "tinfoil/Dialect/QuantFork/IR/QuantFork.h"
#include "tinfoil/Dialect/TF/IR/TF.h"
#include "tinfoil/Dialect/TFL/IR/TFLDialect.h"
#include "tinfoil/Dialect/TFL/Transforms/Passes.h"
#include "tinfoil/Dialect/TFLK/IR/TFLK.h"
#include "tinfoil/Dialect/TFType/IR/TFType.h"
#include "tinfoil/Pipelines/Compile.h"
#include "tinfoil/Pipelines/DynamicRange.h"
#include "tinfoil/Quantization/Transforms/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/FuncBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/Extensions/InlinerExtension.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Linalg/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/IR/TensorInferTypeOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/Vector/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Transforms/Passes.h"

void tinfoil::registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<mlir::arith::ArithDialect, mlir::func::FuncDialect, mlir::quant::QuantDialect>();
  registry.insert<quantfork::QuantForkDialect, tf::TFDialect, tf_type::TFTypeDialect, tfl::TFLDialect>();
  // Below tfl: what models are compiled through.
  registry.insert<mlir::affine::AffineDialect, mlir::bufferization::BufferizationDialect, mlir::cf::ControlFlowDialect,
                  mlir::linalg::LinalgDialect, mlir::LLVM::LLVMDialect, mlir::math::MathDialect,
                  mlir::memref::MemRefDialect, mlir::scf::SCFDialect, mlir::tensor::TensorDialect,
                  mlir::vector::VectorDialect, tflk::TFLKDialect>();
  mlir::func::registerInlinerExtension(registry);
  mlir::arith::registerBufferizableOpInterfaceExternalModels(registry);
  mlir::bufferization::func_ext::registerBufferizableOpInterfaceExternalModels(registry);
  mlir::linalg::registerBufferizableOpInterfaceExternalModels(registry);
  mlir::linalg::registerSubsetOpInterfaceExternalModels(registry);
  mlir::scf::registerBufferizableOpInterfaceExternalModels(registry);
  mlir::tensor::registerBufferizableOpInterfaceExternalModels(registry);
  mlir::vector::registerBufferizableOpInterfaceExternalModels(registry);
  mlir::tensor::registerSubsetOpInterfaceExternalModels(registry);
  mlir::tensor::registerInferTypeOpInterfaceExternalModels(registry);
  tflk::registerBufferizableOpInterfaceModels(registry);
}

void tinfoil::registerAllPasses() {
  mlir::registerTransformsPasses();
  codegen::registerCodegenCommonPasses();
  tfl::registerTFLTransformsPasses();
  quantization::registerTinfoilQuantizationPasses();
  pipelines::registerDynamicRangePipelines();
  // Code generation, and the passes of MLIR that it is made of.
  tfl_to_linalg::registerTFLToLinalgPasses();
  tflk::registerTFLToTFLKPasses();
  codegen::registerTinfoilKernelsPasses();
  pipelines::registerCompilePipelines();
  mlir::bufferization::registerBufferizationPasses();
  mlir::registerLinalgPasses();
}
