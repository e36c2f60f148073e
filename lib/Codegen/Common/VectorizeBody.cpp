//===- VectorizeBody.cpp - Scalar bodies on vectors -----------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Codegen/Common/VectorizeBody.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace tinfoil::codegen {
namespace {

/// What a value of the body became. Indices that count up from lane to lane are known by lane 0 alone until somebody
/// needs the vector.
struct Lanes {
  Value value;      // a vector, or a scalar that all lanes share
  Value countsFrom; // lane 0 of what counts up by one
};

bool isNumber(Type type) { return type.isIntOrIndexOrFloat(); }

class BodyCloner {
public:
  BodyCloner(OpBuilder &builder, int64_t lanes, LoopIndices indices)
      : builder(builder), lanes(lanes), indices(indices) {}

  SmallVector<Value> clone(Block &body, ValueRange arguments) {
    for (auto [argument, value] : llvm::zip_equal(body.getArguments(), arguments))
      values[argument] = {value, {}};
    for (Operation &op : body.without_terminator())
      clone(op);
    return llvm::map_to_vector(body.getTerminator()->getOperands(), [&](Value result) { return get(result); });
  }

private:
  void clone(Operation &op) {
    if (auto index = dyn_cast<linalg::IndexOp>(op))
      return clone(index);
    if (llvm::none_of(op.getOperands(), [&](Value operand) { return varies(operand); }))
      return cloneScalar(op);
    if (auto load = dyn_cast<memref::LoadOp>(op))
      return clone(load);
    if (isa<arith::AddIOp, arith::SubIOp>(op) && countOn(op))
      return;
    SmallVector<Value> operands;
    for (OpOperand &operand : op.getOpOperands()) {
      // One condition for all lanes selects whole vectors.
      bool shared = isa<arith::SelectOp>(op) && operand.getOperandNumber() == 0;
      operands.push_back(shared ? get(operand.get()) : getVector(operand.get()));
    }
    auto types = llvm::map_to_vector(op.getResultTypes(), [&](Type type) -> Type { return vectorOf(type); });
    Operation *copy = builder.create(op.getLoc(), op.getName().getIdentifier(), operands, types, op.getAttrs());
    for (auto [result, value] : llvm::zip_equal(op.getResults(), copy->getResults()))
      values[result] = {value, {}};
  }

  void clone(linalg::IndexOp op) {
    LoopIndex index = indices(op.getDim());
    values[op] = index.varies && lanes > 1 ? Lanes{{}, index.base} : Lanes{index.base, {}};
  }

  void cloneScalar(Operation &op) {
    IRMapping mapping;
    op.walk([&](Operation *nested) {
      for (Value operand : nested->getOperands())
        if (values.contains(operand))
          mapping.map(operand, get(operand));
    });
    Operation *copy = builder.clone(op, mapping);
    for (auto [result, value] : llvm::zip_equal(op.getResults(), copy->getResults()))
      values[result] = {value, {}};
  }

  /// A sum or difference of what counts up and what is the same in all lanes counts up, too.
  bool countOn(Operation &op) {
    Value left = countsFrom(op.getOperand(0)), right = countsFrom(op.getOperand(1));
    if (left && !varies(op.getOperand(1)))
      right = get(op.getOperand(1));
    else if (right && !varies(op.getOperand(0)) && isa<arith::AddIOp>(op))
      left = get(op.getOperand(0));
    else
      return false;
    Operation *copy =
        builder.create(op.getLoc(), op.getName().getIdentifier(), {left, right}, op.getResultTypes(), op.getAttrs());
    values[op.getResult(0)] = {{}, copy->getResult(0)};
    return true;
  }

  void clone(memref::LoadOp op) {
    Location loc = op.getLoc();
    auto type = op.getMemRefType();
    Value memref = get(op.getMemRef());
    OperandRange places = op.getIndices();
    if (type.isLastDimUnitStride() && type.getElementTypeBitWidth() >= 8 && countsFrom(places.back()) &&
        llvm::none_of(places.drop_back(), [&](Value place) { return varies(place); })) {
      auto first = llvm::map_to_vector(places.drop_back(), [&](Value place) { return get(place); });
      first.push_back(countsFrom(places.back()));
      values[op] = {vector::LoadOp::create(builder, loc, vectorOf(type.getElementType()), memref, first), {}};
      return;
    }
    SmallVector<Value> elements;
    for (int64_t lane = 0; lane < lanes; ++lane) {
      auto at = llvm::map_to_vector(places, [&](Value place) -> Value {
        Value index = get(place);
        return isa<VectorType>(index.getType()) ? vector::ExtractOp::create(builder, loc, index, lane) : index;
      });
      elements.push_back(memref::LoadOp::create(builder, loc, memref, at));
    }
    values[op] = {vector::FromElementsOp::create(builder, loc, vectorOf(type.getElementType()), elements), {}};
  }

  VectorType vectorOf(Type element) { return VectorType::get(lanes, element); }

  Value countsFrom(Value original) {
    auto known = values.find(original);
    return known == values.end() ? Value() : known->second.countsFrom;
  }

  bool varies(Value original) {
    auto known = values.find(original);
    Value value = known == values.end() ? original : known->second.value;
    return !value || isa<VectorType>(value.getType());
  }

  Value get(Value original) {
    auto known = values.find(original);
    if (known == values.end())
      return original;
    Lanes &found = known->second;
    if (!found.value) {
      Location loc = found.countsFrom.getLoc();
      VectorType type = vectorOf(builder.getIndexType());
      Value first = vector::BroadcastOp::create(builder, loc, type, found.countsFrom);
      found.value = arith::AddIOp::create(builder, loc, first, vector::StepOp::create(builder, loc, type));
    }
    return found.value;
  }

  Value getVector(Value original) {
    Value value = get(original);
    if (isa<VectorType>(value.getType()))
      return value;
    Value &vector = broadcasts[value];
    if (!vector)
      vector = broadcastTo(builder, original.getLoc(), value, lanes);
    return vector;
  }

  OpBuilder &builder;
  int64_t lanes;
  LoopIndices indices;
  llvm::DenseMap<Value, Lanes> values;
  llvm::DenseMap<Value, Value> broadcasts; // one for all users
};

} // namespace

bool isVectorizable(Block &body) {
  return llvm::all_of(body.without_terminator(), [](Operation &op) {
    bool known = OpTrait::hasElementwiseMappableTraits(&op) || isa<arith::ConstantOp, linalg::IndexOp>(op);
    bool isLoad = isa<memref::LoadOp>(op);
    auto operands = op.getOperands().drop_front(isLoad ? 1 : 0);
    return (known || isLoad) && llvm::all_of(operands.getTypes(), isNumber) &&
           llvm::all_of(op.getResultTypes(), isNumber);
  });
}

Value broadcastTo(OpBuilder &builder, Location loc, Value value, int64_t lanes) {
  if (lanes == 1 || isa<VectorType>(value.getType()))
    return value;
  return vector::BroadcastOp::create(builder, loc, VectorType::get(lanes, value.getType()), value);
}

SmallVector<Value> cloneOnVectors(OpBuilder &builder, Block &body, ValueRange arguments, int64_t lanes,
                                  LoopIndices indices) {
  return BodyCloner(builder, lanes, indices).clone(body, arguments);
}

} // namespace tinfoil::codegen
