//===- ThreadPool.h - Threads for compiled code -----------------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_LIB_TOOLS_THREADPOOL_H
#define TINFOIL_LIB_TOOLS_THREADPOOL_H

#include <atomic>
#include <cstdint>
#include <memory>
#include <pthread.h>
#include <vector>

namespace tinfoil::tools {

/// Threads that wait for tasks of a few microseconds: they spin for a while before they sleep.
class ThreadPool {
public:
  using Task = void (*)(void *argument, int64_t begin, int64_t end);

  /// `threads` counts the one that calls run(). Null if the system does not start so many.
  static std::unique_ptr<ThreadPool> create(unsigned threads);
  ~ThreadPool();
  ThreadPool(const ThreadPool &) = delete;
  ThreadPool &operator=(const ThreadPool &) = delete;

  /// Calls `task` for parts of [0, count), on all threads; returns when all of it is done.
  void run(Task task, void *argument, int64_t count);

private:
  /// The iterations of a task that a thread begins with; `next` is the first that nobody has taken. Each in a line of
  /// the cache of its own.
  struct alignas(64) Share {
    std::atomic<int64_t> next{0};
    int64_t end = 0;
    ThreadPool *pool = nullptr;
  };

  ThreadPool() = default;
  void work(size_t self);
  void takeParts(size_t self);

  /// Not of the standard library: a thread that cannot be started is an exception there, which ends the program.
  std::vector<pthread_t> workers;
  // The task, written while it is closed and nobody is inside.
  Task task = nullptr;
  void *argument = nullptr;
  int64_t part = 1;
  std::vector<Share> shares;
  std::atomic<bool> isOpen{false}, isEnd{false};
  std::atomic<unsigned> inside{0};
  /// One more with every task: what threads sleep on.
  std::atomic<uint32_t> generation{0};
};

} // namespace tinfoil::tools

#endif // TINFOIL_LIB_TOOLS_THREADPOOL_H
