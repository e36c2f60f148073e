//===- Kernels.h - What the kernels of the interpreter share ----*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel computes the results of one op from its operands. It trusts nothing: shapes at run time come from the
// operands, not from the types in the IR, and every index is checked before it is used. What does not fit is an error
// located at the op.
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_REFERENCE_KERNELS_H
#define TINFOIL_LIB_REFERENCE_KERNELS_H

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Numerics/Shape.h"
#include "tinfoil/Reference/Interpreter.h"
#include "tinfoil/Reference/Tensor.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

#include <map>
#include <numeric>
#include <set>

namespace tinfoil::reference {

using numerics::Extents;
using numerics::Shape;

/// What outlives a run: variables, hash tables, the state of recurrent ops.
struct State {
  /// Variable tensors by the constant op that stands for them.
  llvm::DenseMap<mlir::Operation *, Tensor> variableTensors;
  /// Resource variables by their handle.
  std::map<std::string, Tensor> variables;
  /// Keys and values of hash tables by their handle.
  std::map<std::string, std::pair<Tensor, Tensor>> tables;
  /// Lists of tensors that this run has made, by their number, and how many items all of them have.
  std::vector<std::vector<Tensor>> lists;
  size_t listItems = 0;
  /// Functions that tfl.call_once has called.
  std::set<std::string> initialized;
};

/// One execution of an op.
class Call {
public:
  /// With `asReals`, quantized results are f32 to the kernel.
  Call(mlir::Operation *op, llvm::ArrayRef<Tensor> operands, State &state, Recipe recipe, bool asReals);

  mlir::Operation *op;
  llvm::ArrayRef<Tensor> operands;
  llvm::SmallVector<Tensor, 2> results;
  State &state;
  Recipe recipe;

  const Tensor &operator[](unsigned index) const { return operands[index]; }
  bool has(unsigned index) const { return index < operands.size() && !operands[index].isMissing(); }

  mlir::LogicalResult fail(const llvm::Twine &message) const { return op->emitOpError(message); }

  /// The element type of a result.
  mlir::Type resultElement(unsigned index) const { return resultElements[index]; }

  /// Make result `index`, zeros of this shape and the element type in the IR; null after an error. Strings are taken to
  /// become as long as the longest one of the operands, or `characters`.
  Tensor *make(unsigned index, Shape shape, int64_t characters = 0);

  /// The same, with elements of type T; an error if the element type is another one.
  template <typename T> std::vector<T> *makeOf(unsigned index, Shape shape) {
    Tensor *tensor = make(index, shape);
    if (!tensor)
      return nullptr;
    if (!tensor->holds<T>()) {
      (void)fail("result #" + llvm::Twine(index) + " has an element type that this computation does not give");
      return nullptr;
    }
    return &tensor->fill<T>();
  }

  /// Result `index` is this tensor, whose elements have the right C++ type already.
  mlir::LogicalResult yield(unsigned index, Tensor tensor);

  /// Elements of an operand that must be of type T; null after an error, and only then.
  template <typename T> const T *data(unsigned index) const {
    if (has(index) && operands[index].holds<T>()) {
      // A vector without elements may have none to point to.
      static constexpr T none{};
      llvm::ArrayRef<T> elements = operands[index].get<T>();
      return elements.empty() ? &none : elements.data();
    }
    (void)fail("operand #" + llvm::Twine(index) + " has an element type that there is no kernel for");
    return nullptr;
  }

  /// Integers of an operand such as a shape or an axis; an error if it holds none.
  mlir::FailureOr<std::vector<int64_t>> ints(unsigned index) const;
  /// The same for one integer.
  mlir::FailureOr<int64_t> scalar(unsigned index) const;

  /// An error unless the operand is there and has this rank.
  mlir::LogicalResult requireRank(unsigned index, int64_t rank) const;

  /// The fused activation of the op, "NONE" where it has none.
  llvm::StringRef activation() const;

private:
  llvm::SmallVector<mlir::Type, 2> resultElements;
};

/// Apply a fused activation to float elements in place; an error for one that the kernels do not have.
mlir::LogicalResult applyActivation(const Call &call, llvm::MutableArrayRef<float> values);

using Kernel = mlir::LogicalResult (*)(mlir::Operation *, Call &);

/// How a kernel takes quantized operands.
enum class Quantized {
  /// It computes on real numbers: the interpreter dequantizes operands and quantizes results.
  AsReals,
  /// It moves stored integers, or has an integer form of its own.
  AsStored,
  /// It moves or compares elements, whose scales may differ: AsReals, but AsStored where all have one scale and too
  /// many bits for real numbers, which are f32.
  AsRealsUnlessWide,
};

class KernelTable {
public:
  struct Entry {
    Kernel kernel;
    Quantized quantized;
  };

  /// `kernel` is the name of a function `LogicalResult (Op, Call &)`.
  template <auto kernel> void add(Quantized quantized = Quantized::AsReals) { addTyped<kernel>(kernel, quantized); }

  const Entry *find(mlir::OperationName name) const {
    auto it = entries.find(name.getStringRef());
    return it == entries.end() ? nullptr : &it->second;
  }
  const llvm::StringMap<Entry> &getEntries() const { return entries; }

private:
  template <auto kernel, typename Op> void addTyped(mlir::LogicalResult (*)(Op, Call &), Quantized quantized) {
    entries[Op::getOperationName()] = {[](mlir::Operation *op, Call &call) { return kernel(mlir::cast<Op>(op), call); },
                                       quantized};
  }

  llvm::StringMap<Entry> entries;
};

// One per file of kernels.
void addActivationKernels(KernelTable &table);
void addConvolutionKernels(KernelTable &table);
void addCustomKernels(KernelTable &table);
void addDetectionKernels(KernelTable &table);
void addElementwiseKernels(KernelTable &table);
void addIndexKernels(KernelTable &table);
void addMatMulKernels(KernelTable &table);
void addPoolingKernels(KernelTable &table);
void addQuantKernels(KernelTable &table);
void addRecurrentKernels(KernelTable &table);
void addReductionKernels(KernelTable &table);
void addShapeKernels(KernelTable &table);
void addSliceKernels(KernelTable &table);
void addUnaryKernels(KernelTable &table);
void addVariableKernels(KernelTable &table);

/// MediaPipe's custom operator Convolution2DTransposeBias.
mlir::LogicalResult transposeConvWithBias(tfl::CustomOp op, Call &call);

/// The kernel of an operator on lists, by its name as a custom operator; null for others.
Kernel listKernel(llvm::StringRef code);

/// Whether the type is quantized with a scale.
bool isQuantized(mlir::Type type);

/// Call `visit` with the elements as a vector of some type; for kernels that move elements without computing.
template <typename Visit> auto visitElements(const Tensor &tensor, Visit visit) {
  return std::visit(visit, tensor.getElements());
}

/// The indices of numbers in descending order, those of NaN last. Of equal numbers the first comes first.
template <typename T> std::vector<int64_t> descending(llvm::ArrayRef<T> values) {
  // NaN makes > alone no order.
  auto before = [](T x, T y) { return x > y || (x == x && y != y); };
  std::vector<int64_t> order(values.size());
  std::iota(order.begin(), order.end(), 0);
  llvm::sort(order, [&](int64_t a, int64_t b) {
    return before(values[a], values[b]) || (!before(values[b], values[a]) && a < b);
  });
  return order;
}

} // namespace tinfoil::reference

#endif // TINFOIL_LIB_REFERENCE_KERNELS_H
