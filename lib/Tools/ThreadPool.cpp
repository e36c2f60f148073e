//===- ThreadPool.cpp - Threads for compiled code -------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ThreadPool.h"

#include <algorithm>

namespace tinfoil::tools {

/// How often a thread looks for a task before it sleeps: about a tenth of a millisecond.
constexpr int kLooks = 4000;

static void pause() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__) || defined(__arm__)
  asm volatile("yield");
#endif
}

std::unique_ptr<ThreadPool> ThreadPool::create(unsigned threads) {
  std::unique_ptr<ThreadPool> pool(new ThreadPool);
  auto work = [](void *pool) -> void * {
    static_cast<ThreadPool *>(pool)->work();
    return nullptr;
  };
  for (unsigned i = 1; i < threads; ++i) {
    pthread_t worker;
    if (pthread_create(&worker, nullptr, work, pool.get()) != 0)
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

void ThreadPool::takeParts() {
  for (int64_t begin; (begin = next.fetch_add(part, std::memory_order_relaxed)) < count;)
    task(argument, begin, std::min(begin + part, count));
}

// A worker says that it is inside and then looks whether the task is open; run() closes the task and then looks whether
// anyone is inside. All four in one order (sequentially consistent): one of the two sees the other.
void ThreadPool::work() {
  uint32_t seen = 0;
  while (!isEnd) {
    for (int look = 0; look < kLooks && generation == seen; ++look)
      pause();
    generation.wait(seen);
    seen = generation;
    ++inside;
    if (isOpen)
      takeParts();
    --inside;
  }
}

void ThreadPool::run(Task task, void *argument, int64_t count) {
  // Parts small enough that no thread waits long for another.
  part = std::max<int64_t>(1, count / (8 * int64_t(workers.size() + 1)));
  this->task = task;
  this->argument = argument;
  this->count = count;
  next = 0;
  isOpen = true;
  ++generation;
  generation.notify_all();
  takeParts();
  isOpen = false;
  while (inside != 0)
    pause();
}

} // namespace tinfoil::tools
