//===- Report.cpp - What happened to every weight -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Quantization/Report.h"

#include "tinfoil/Dialect/TFL/IR/TFL.h"
#include "tinfoil/Runtime/Kernels.h"
#include "tinfoil/Support/Text.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <mutex>

using namespace mlir;

namespace tinfoil::quantization {

//===----------------------------------------------------------------------===//
// Records
//===----------------------------------------------------------------------===//

static std::string text(Type type) {
  std::string result;
  llvm::raw_string_ostream(result) << type;
  return result;
}

/// The type without its list of scales, which may be thousands of numbers.
static std::string shortText(Type element) {
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(element))
    return llvm::formatv("i8, {0} scales along {1}", perAxis.getScales().size(), perAxis.getQuantizedDimension());
  if (isa<quant::UniformQuantizedType>(element))
    return "i8, one scale";
  return text(element);
}

static std::string nameOf(Location loc) {
  if (auto name = loc->findInstanceOf<NameLoc>())
    return name.getName().str();
  return "";
}

WeightRecord describe(func::FuncOp function, const WeightDecision &decision) {
  WeightRecord record;
  auto type = cast<RankedTensorType>(decision.constant.getType());
  record.function = function.getSymName().str();
  auto custom = dyn_cast<tfl::CustomOp>(decision.user);
  record.op = custom ? custom.getCustomCode().str() : decision.user->getName().getStringRef().str();
  record.operand = operandName(decision.user, decision.operand);
  record.location = nameOf(decision.constant.getLoc());
  // Float16 weights are named by the constant that holds them.
  RankedTensorType before = type;
  if (auto dequantize = decision.constant.getDefiningOp<tfl::DequantizeOp>()) {
    record.location = nameOf(dequantize.getInput().getLoc());
    before = cast<RankedTensorType>(dequantize.getInput().getType());
  }
  if (record.location.empty())
    record.location = nameOf(decision.user->getLoc());
  for (int64_t extent : type.getShape())
    record.shape += (record.shape.empty() ? "" : "x") + std::to_string(extent);
  record.typeBefore = text(before.getElementType());
  record.typeAfter = decision.storedElement ? shortText(decision.storedElement) : record.typeBefore;
  record.bytesBefore = int64_t(tfl::getFileSize(before).value_or(0));
  record.bytesAfter = decision.storedElement ? storedBytes(type, decision.storedElement) : record.bytesBefore;
  if (!decision.rowFactors.empty())
    record.bytesAfter += storedBytes(type.clone({int64_t(decision.rowFactors.size())}), decision.storedElement);
  record.decision = decision.decision;
  record.reason = decision.reason;
  record.eligible = decision.eligible;
  if (decision.decision == Decision::Int8)
    record.kernel = runtime::hybridKernel(record.op).str();
  else if (decision.decision != Decision::Float)
    record.kernel = "float, weights dequantized";
  else
    record.kernel = "float";
  return record;
}

void Report::add(func::FuncOp function, llvm::ArrayRef<WeightDecision> decisions) {
  for (const WeightDecision &decision : decisions) {
    WeightRecord record = describe(function, decision);
    uint64_t content = contentOf(decision.constant);
    if (!counted.insert(content).second)
      record.bytesBefore = 0;
    if (!stored.insert({content, decision.storedElement}).second) {
      record.shared = true;
      record.bytesAfter = 0;
    }
    records.push_back(std::move(record));
  }
}

Totals sum(llvm::ArrayRef<WeightRecord> records) {
  Totals totals;
  for (const WeightRecord &record : records) {
    totals.bytesBefore += record.bytesBefore;
    totals.bytesAfter += record.bytesAfter;
    if (record.decision != Decision::Float) {
      ++totals.quantized;
    } else if (!record.eligible) {
      ++totals.other;
      totals.otherBytes += record.bytesBefore;
    } else {
      ++totals.keptFloat;
      auto known = llvm::find_if(totals.reasons, [&](auto &entry) { return entry.first == record.reason; });
      if (known != totals.reasons.end())
        ++known->second;
      else
        totals.reasons.push_back({record.reason, 1});
    }
  }
  return totals;
}

//===----------------------------------------------------------------------===//
// Table
//===----------------------------------------------------------------------===//

/// The last `width` characters, marked where something was cut.
static std::string shortened(llvm::StringRef name, size_t width) {
  return name.size() <= width ? name.str() : ".." + name.take_back(width - 2).str();
}

void printTable(llvm::ArrayRef<WeightRecord> records, llvm::raw_ostream &os, bool color) {
  using Row = std::array<std::string, 8>;
  std::vector<Row> rows{{"op", "operand", "weight", "shape", "decision", "before", "after", "reason"}};
  std::vector<Decision> decisions{Decision::Float};
  bool severalFunctions = llvm::any_of(records, [&](auto &record) { return record.function != records[0].function; });
  for (const WeightRecord &record : records) {
    if (!record.eligible)
      continue;
    std::string weight = shortened(record.location, 40);
    if (severalFunctions)
      weight = record.function + ": " + weight;
    std::string reason = record.reason;
    if (record.decision == Decision::Int8 && !record.kernel.empty())
      reason += "; " + record.kernel;
    rows.push_back({(llvm::StringRef(record.op).starts_with("tfl.") ? record.op.substr(4) : record.op), record.operand,
                    weight, record.shape, stringify(record.decision).str(), grouped(record.bytesBefore),
                    record.shared ? "shared" : grouped(record.bytesAfter), reason});
    decisions.push_back(record.decision);
  }
  if (rows.size() > 1) {
    std::array<size_t, 8> widths{};
    for (const Row &row : rows)
      for (size_t i = 0; i < row.size(); ++i)
        widths[i] = std::max(widths[i], row[i].size());
    for (size_t r = 0; r < rows.size(); ++r) {
      for (size_t i = 0; i < rows[r].size(); ++i) {
        bool number = i == 5 || i == 6;
        bool marked = color && r > 0 && i == 4;
        if (marked)
          os.changeColor(decisions[r] == Decision::Float ? llvm::raw_ostream::YELLOW : llvm::raw_ostream::GREEN);
        if (i + 1 == rows[r].size())
          os << rows[r][i];
        else if (number)
          os << llvm::right_justify(rows[r][i], widths[i]) << "  ";
        else
          os << llvm::left_justify(rows[r][i], widths[i]) << "  ";
        if (marked)
          os.resetColor();
      }
      os << "\n";
    }
  }
  Totals totals = sum(records);
  os << totals.quantized << " weights quantized, " << totals.keptFloat << " kept float, " << totals.other
     << " other float constants (" << grouped(totals.otherBytes) << " bytes: biases and constants of arithmetic)\n";
  os << "weights: " << grouped(totals.bytesBefore) << " -> " << grouped(totals.bytesAfter) << " bytes";
  if (totals.bytesAfter > 0)
    os << llvm::formatv(" ({0:f2}x smaller)", double(totals.bytesBefore) / double(totals.bytesAfter));
  os << "\n";
}

//===----------------------------------------------------------------------===//
// JSON and remarks
//===----------------------------------------------------------------------===//

void printJson(llvm::ArrayRef<WeightRecord> records, llvm::raw_ostream &os) {
  llvm::json::OStream json(os, 2);
  json.array([&] {
    for (const WeightRecord &record : records)
      json.object([&] {
        auto name = [](llvm::StringRef text) {
          return llvm::json::isUTF8(text) ? text.str() : llvm::json::fixUTF8(text);
        };
        json.attribute("function", name(record.function));
        json.attribute("op", name(record.op));
        json.attribute("operand", record.operand);
        json.attribute("weight", name(record.location));
        json.attribute("shape", record.shape);
        json.attribute("type_before", record.typeBefore);
        json.attribute("type_after", record.typeAfter);
        json.attribute("bytes_before", record.bytesBefore);
        json.attribute("bytes_after", record.bytesAfter);
        json.attribute("decision", stringify(record.decision));
        json.attribute("reason", name(record.reason));
        json.attribute("kernel", record.kernel);
        json.attribute("considered", record.eligible);
      });
  });
  os << "\n";
}

void emitRemark(func::FuncOp function, const WeightDecision &decision) {
  // A record is work: make one only when it is asked for.
  if (!function.getContext()->getRemarkEngine())
    return;
  WeightRecord record = describe(function, decision);
  // The engine is one per context, and passes run on several functions at once.
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  auto options = remark::RemarkOpts::name("quantize-weight").category("dynamic-range").function(record.function);
  bool quantized = record.decision != Decision::Float;
  Location loc = decision.user->getLoc();
  remark::detail::InFlightRemark out = quantized ? remark::passed(loc, options) : remark::missed(loc, options);
  if (!out)
    return;
  out << remark::metric("op", record.op) << remark::metric("operand", record.operand)
      << remark::metric("weight", record.location) << remark::metric("decision", stringify(record.decision))
      << remark::metric("bytesBefore", record.bytesBefore) << remark::metric("bytesAfter", record.bytesAfter)
      << remark::metric("kernel", record.kernel) << remark::reason("{0}", record.reason);
}

} // namespace tinfoil::quantization
