//===- job.h - What driver.c times in other libraries -----------*- C++ -*-===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_BENCHMARK_JOB_H
#define TINFOIL_BENCHMARK_JOB_H

#ifdef __cplusplus
extern "C" {
#endif

/* What words ask for, ready to run on one thread, the caller's; null, after a message on standard error, if it cannot
 * be. */
void *job_create(int count, char **words);
void job_run(void *job);

#ifdef __cplusplus
}
#endif

#endif
