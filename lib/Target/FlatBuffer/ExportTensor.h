//===- ExportTensor.h - Values as tensors and buffers -----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TARGET_FLATBUFFER_EXPORTTENSOR_H
#define TINFOIL_LIB_TARGET_FLATBUFFER_EXPORTTENSOR_H

#include "tinfoil/Dialect/TFL/IR/ConstantView.h"
#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Runtime/OperatorVersions.h"
#include "tinfoil/Target/FlatBuffer/schema_generated.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringSet.h"

#include <deque>

namespace tinfoil::flatbuffer {

/// The buffers of a file. Equal contents share one, unless deduplication is off; every tensor without data gets an
/// empty one of its own.
class BufferPool {
public:
  explicit BufferPool(bool dedup) : dedup(dedup) { addEmpty(); }

  uint32_t addEmpty();
  /// `bytes` must live as long as the pool.
  uint32_t add(llvm::ArrayRef<char> bytes);
  /// The bytes of a constant; those that have to be converted are kept by the pool.
  uint32_t add(const tfl::ConstantView &constant);
  uint32_t addCopy(llvm::StringRef bytes);

  uint64_t getTotalSize() const { return totalSize; }
  flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<tflite::Buffer>>>
  write(flatbuffers::FlatBufferBuilder &builder) const;

private:
  bool dedup;
  uint64_t totalSize = 0;
  std::vector<llvm::ArrayRef<char>> contents;
  std::deque<llvm::SmallVector<char, 0>> owned;
  llvm::DenseMap<uint64_t, llvm::SmallVector<uint32_t, 1>> byHash;
};

/// A tensor on its way into a file.
struct TensorData {
  std::string name;
  mlir::ShapedType type;
  tflite::TensorType elementType = tflite::TensorType::FLOAT32;
  /// Static shape, 1 for dynamic extents.
  llvm::SmallVector<int32_t> shape;
  llvm::SmallVector<float> scales;
  llvm::SmallVector<int64_t> zeroPoints;
  int32_t quantizedDimension = 0;
  llvm::SmallVector<float> mins, maxs;
  uint32_t buffer = 0;
  bool isVariable = false;
  tfl::SparsityParameterAttr sparsity;
};

/// Scales of a 64-bit constant (attribute `tfl.quantization`), which no quantized type can hold.
void describeWideQuantization(mlir::DictionaryAttr quantization, TensorData &tensor);

/// Fill in everything that follows from the type. Fails, with an error at `op`, for types that the format cannot say.
llvm::LogicalResult describeType(mlir::Type type, mlir::Operation *op, TensorData &tensor);

/// What version rules ask of the tensor.
runtime::TensorFacts factsOf(const TensorData &tensor);

flatbuffers::Offset<tflite::Tensor> writeTensor(const TensorData &tensor, flatbuffers::FlatBufferBuilder &builder);

/// Hands out tensor names that are unique within a subgraph.
class NameAllocator {
public:
  /// Take a name that must not be changed.
  void reserve(llvm::StringRef name) { used.insert(name); }
  /// `name`, or `name` with the first free number behind it.
  std::string unique(llvm::StringRef name);

private:
  llvm::StringSet<> used;
  llvm::StringMap<unsigned> next;
};

/// The name in a location: of the first NameLoc that has one. `result` picks from the locations fused for an op with
/// several results.
llvm::StringRef nameOf(mlir::Location loc, unsigned result = 0, unsigned numResults = 1);

} // namespace tinfoil::flatbuffer

#endif // TINFOIL_LIB_TARGET_FLATBUFFER_EXPORTTENSOR_H
