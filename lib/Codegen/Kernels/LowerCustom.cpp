//===- LowerCustom.cpp - Calls of the caller's operators -------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferAddress.h"
#include "LowerKernels.h"

#include "tinfoil/Codegen/Common/Context.h"
#include "tinfoil/Dialect/TFL/IR/ElementNumber.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"

using namespace mlir;

namespace tinfoil::codegen {

namespace {

/// The number of an element type that a function of the caller can be given: one whose elements are of whole bytes.
std::optional<tfl::ElementNumber> numberOf(Type element) {
  auto number = tfl::elementNumber(element);
  using N = tfl::ElementNumber;
  bool isGiven =
      number && !llvm::is_contained({N::String, N::Resource, N::Variant, N::Int4, N::UInt4, N::Int2}, *number);
  return isGiven ? number : std::nullopt;
}

/// A constant text, ended by a zero.
Value textOf(KernelBuilder &k, Operation *op, StringRef name, StringRef text) {
  auto module = op->getParentOfType<ModuleOp>();
  OpBuilder b = OpBuilder::atBlockBegin(module.getBody());
  std::string bytes = text.str() + '\0';
  auto type = LLVM::LLVMArrayType::get(k.i8(), bytes.size());
  unsigned number = 0;
  auto symbol = SymbolTable::generateSymbolName<32>(
      name, [&](StringRef candidate) { return module.lookupSymbol(candidate) != nullptr; }, number);
  auto global = LLVM::GlobalOp::create(b, op->getLoc(), type, /*isConstant=*/true, LLVM::Linkage::Private, symbol,
                                       b.getStringAttr(bytes));
  return LLVM::AddressOfOp::create(k.b, k.loc, global);
}

} // namespace

LogicalResult lowerCustom(tflk::CustomOp op, KernelBuilder &k, MicroKernels &kernels) {
  auto function = op->getParentOfType<func::FuncOp>();
  FailureOr<Value> context = contextOf(function);
  if (failed(context))
    return failure();
  function->setAttr(kCustomAttr, k.b.getUnitAttr());
  auto record =
      LLVM::LLVMStructType::getLiteral(op.getContext(), {k.ptr(), k.ptr(), k.i32(), k.i32(), k.f32(), k.i32()});
  int64_t all = op.getTypes().size(), outputs = op.getOutputs().size();
  OpBuilder atEntry = OpBuilder::atBlockBegin(&function.getBody().front());
  KernelBuilder entry(atEntry, k.loc);
  Value list = LLVM::AllocaOp::create(atEntry, k.loc, k.ptr(), record, entry.c64(all), 8);
  ValueRange tensors = op->getOperands();
  for (auto [index, attribute] : llvm::enumerate(op.getTypes().getAsValueRange<TypeAttr>())) {
    auto field = [&](int32_t number, Value value) {
      Value place =
          LLVM::GEPOp::create(k.b, k.loc, k.ptr(), record, list, ArrayRef<LLVM::GEPArg>{int32_t(index), number});
      LLVM::StoreOp::create(k.b, k.loc, value, place);
    };
    auto type = dyn_cast<RankedTensorType>(attribute);
    Value data = LLVM::ZeroOp::create(k.b, k.loc, k.ptr()), extents = data;
    float scale = 0;
    int32_t zeroPoint = 0, rank = 0, number = 0;
    if (!isa<NoneType>(attribute)) {
      Value tensor = tensors.front();
      tensors = tensors.drop_front();
      auto buffer = cast<MemRefType>(tensor.getType());
      // Only what is as the caller would lay it out can be handed over.
      auto element = type ? numberOf(type.getElementType()) : std::nullopt;
      if (!element || !buffer.hasStaticShape() || failed(byteStrides(op, tensor)))
        return op.emitError("cannot be compiled: a tensor of the custom operator '")
               << op.getCode() << "' is " << attribute << ", which no function of the caller can be given";
      if (!buffer.getLayout().isIdentity()) {
        SmallVector<int64_t> strides;
        int64_t offset = 0;
        if (failed(buffer.getStridesAndOffset(strides, offset)) || strides != computeStrides(buffer.getShape()))
          return op.emitError("cannot be compiled: a tensor of the custom operator '")
                 << op.getCode() << "' is not contiguous";
      }
      data = pointerTo(k, tensor);
      SmallVector<int32_t> shape(buffer.getShape().begin(), buffer.getShape().end());
      rank = shape.size();
      number = int32_t(*element);
      if (rank > 0)
        extents = kernels.table(k, shape);
      if (auto uniform = dyn_cast<quant::UniformQuantizedType>(type.getElementType())) {
        scale = float(uniform.getScale());
        zeroPoint = int32_t(uniform.getZeroPoint());
      }
    }
    field(0, data);
    field(1, extents);
    field(2, k.c32(rank));
    field(3, k.c32(number));
    field(4, k.cf32(scale));
    field(5, k.c32(zeroPoint));
  }
  auto member = [&](ContextField field) { return loadContext(k.b, k.loc, *context, field); };
  Value name = textOf(k, op, "tflk_custom", op.getCode()), options = textOf(k, op, "tflk_options", op.getOptions());
  Value firstOutput =
      LLVM::GEPOp::create(k.b, k.loc, k.ptr(), record, list, ArrayRef<LLVM::GEPArg>{int32_t(all - outputs)});
  auto type =
      LLVM::LLVMFunctionType::get(k.i32(), {k.ptr(), k.ptr(), k.ptr(), k.i64(), k.ptr(), k.i64(), k.ptr(), k.i64()});
  auto call = LLVM::CallOp::create(k.b, k.loc, type,
                                   ValueRange{member(ContextField::Custom), member(ContextField::User), name, options,
                                              k.c64(op.getOptions().size()), list, k.c64(all - outputs), firstOutput,
                                              k.c64(outputs)});
  Value place = contextPlace(k.b, k.loc, *context, ContextField::Status);
  Value status = k.op<arith::OrIOp>(LLVM::LoadOp::create(k.b, k.loc, k.i32(), place), call.getResult());
  LLVM::StoreOp::create(k.b, k.loc, status, place);
  return success();
}

} // namespace tinfoil::codegen
