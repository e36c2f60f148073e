//===- Mutation.cpp - Damaged model files ---------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mutation.h"

#include "llvm/Support/Endian.h"

#include <algorithm>

using namespace llvm;

namespace tinfoil::badinput {

namespace {

/// SplitMix64: the standard library's distributions differ between implementations, and a seed must not.
class Random {
public:
  Random(uint64_t seed, uint64_t index) : state(seed * 0x9e3779b97f4a7c15u + index * 0xd1342543de82ef95u) {}
  uint64_t next() {
    uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }
  /// Less than `bound`; 0 for no choice.
  uint64_t below(uint64_t bound) { return bound ? next() % bound : 0; }

private:
  uint64_t state;
};

constexpr uint8_t kBytes[] = {0, 1, 0x7f, 0x80, 0xff};
constexpr uint32_t kWords[] = {0,          1,          2,          3,          0xffffffff, 0xfffffffe, 0x7fffffff,
                               0x80000000, 0x7ffffffe, 0x40000000, 0x10000,    0xffff,     0x8000,     0x100,
                               0x7f800000, 0x7fc00000, 0xff800000, 0x00000080, 0x00800000, 4,          16};

} // namespace

static void damage(std::string &bytes, Random &random) {
  size_t size = bytes.size();
  size_t at = random.below(size);
  size_t word = random.below(size / 4) * 4;
  switch (random.below(9)) {
  case 0:
    bytes[at] ^= char(1u << random.below(8));
    break;
  case 1:
  case 2:
    bytes[at] = char(kBytes[random.below(std::size(kBytes))]);
    break;
  case 3:
  case 4:
    support::endian::write32le(&bytes[word], kWords[random.below(std::size(kWords))]);
    break;
  case 5: {
    // Offsets and indices that are right elsewhere lead to tables of another kind.
    size_t other = random.below(size / 4) * 4;
    support::endian::write32le(&bytes[word], support::endian::read32le(&bytes[other]));
    break;
  }
  case 6: {
    size_t length = std::min<size_t>(1 + random.below(32), size - at);
    std::fill_n(bytes.begin() + at, length, '\0');
    break;
  }
  case 7: {
    size_t length = std::min<size_t>(4 * (1 + random.below(8)), size - word);
    bytes.insert(word, bytes.substr(random.below(size / 4) * 4, length));
    break;
  }
  default: {
    // A small step: indices and lengths that are nearly right.
    uint32_t value = support::endian::read32le(&bytes[word]);
    support::endian::write32le(&bytes[word], random.below(2) ? value + 1 : value - 1);
    break;
  }
  }
  if (random.below(40) == 0) {
    size_t from = random.below(bytes.size() / 4) * 4;
    bytes.erase(from, 4 * (1 + random.below(8)));
  }
}

std::string mutate(StringRef bytes, uint64_t seed, uint64_t index) {
  Random random(seed, index);
  std::string result = bytes.str();
  // Mostly one: a second damage is often hidden behind the first one's error.
  uint64_t count = random.below(2) ? 1 : 1 + random.below(6);
  for (uint64_t i = 0; i < count && result.size() >= 8; ++i)
    damage(result, random);
  return result;
}

} // namespace tinfoil::badinput
