//===- ThreadPool.cpp - Threads for compiled code -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadPool.h"

#include <algorithm>

namespace tinfoil::tools {

/// How often a thread looks for a task before it sleeps: about a millisecond, so that it is awake when a model with ops
/// for one thread alone gets to the next. To be woken takes a virtual machine some fifty microseconds.
constexpr int kLooks = 40000;

static void pause() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__) || defined(__arm__)
  asm volatile("yield");
#endif
}

std::unique_ptr<ThreadPool> ThreadPool::create(unsigned threads) {
  std::unique_ptr<ThreadPool> pool(new ThreadPool);
  pool->shares = std::vector<Share>(threads);
  auto work = [](void *share) -> void * {
    auto mine = static_cast<Share *>(share);
    mine->pool->work(size_t(mine - mine->pool->shares.data()));
    return nullptr;
  };
  for (Share &share : pool->shares)
    share.pool = pool.get();
  for (unsigned i = 1; i < threads; ++i) {
    pthread_t worker;
    if (pthread_create(&worker, nullptr, work, &pool->shares[i]) != 0)
      return nullptr;
    pool->workers.push_back(worker);
  }
  return pool;
}

ThreadPool::~ThreadPool() {
  isEnd = true;
  ++generation;
  generation.notify_all();
  for (pthread_t worker : workers)
    pthread_join(worker, nullptr);
}

// Its own share first: the same as of the task before, whose results are in this core's cache. Then what others left.
void ThreadPool::takeParts(size_t self) {
  for (size_t i = 0; i < shares.size(); ++i) {
    Share &share = shares[(self + i) % shares.size()];
    for (int64_t begin; (begin = share.next.fetch_add(part, std::memory_order_relaxed)) < share.end;)
      task(argument, begin, std::min(begin + part, share.end));
  }
}

// A worker says that it is inside and then looks whether the task is open; run() closes the task and then looks whether
// anyone is inside. All four in one order (sequentially consistent): one of the two sees the other.
void ThreadPool::work(size_t self) {
  uint32_t seen = 0;
  while (!isEnd) {
    for (int look = 0; look < kLooks && generation == seen; ++look)
      pause();
    generation.wait(seen);
    seen = generation;
    ++inside;
    if (isOpen)
      takeParts(self);
    --inside;
  }
}

void ThreadPool::run(Task task, void *argument, int64_t count) {
  // Parts small enough that no thread waits long for another.
  auto threads = int64_t(shares.size());
  part = std::max<int64_t>(1, count / (8 * threads));
  this->task = task;
  this->argument = argument;
  for (int64_t i = 0, begin = 0; i < threads; ++i) {
    shares[i].next = begin;
    begin += count / threads + (i < count % threads);
    shares[i].end = begin;
  }
  isOpen = true;
  ++generation;
  generation.notify_all();
  takeParts(0);
  isOpen = false;
  while (inside != 0)
    pause();
}

} // namespace tinfoil::tools
