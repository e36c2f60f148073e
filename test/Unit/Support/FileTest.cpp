//===- FileTest.cpp - Reading and replacing files ---------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Support/File.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace llvm;

namespace {

class FileTest : public testing::Test {
protected:
  void SetUp() override { ASSERT_FALSE(sys::fs::createUniqueDirectory("tinfoil-file", folder)); }
  void TearDown() override { sys::fs::remove_directories(folder); }

  std::string path(StringRef name) const {
    SmallString<128> full(folder);
    sys::path::append(full, name);
    return full.str().str();
  }
  LogicalResult write(StringRef name, StringRef text) {
    return tinfoil::writeOutput(path(name), errors, [&](raw_ostream &os) { os << text; });
  }
  std::string read(StringRef name) {
    auto file = tinfoil::openInput(path(name), errors);
    return file ? file->getBuffer().str() : "";
  }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    std::error_code error;
    for (sys::fs::directory_iterator it(folder, error), end; it != end && !error; it.increment(error))
      names.push_back(sys::path::filename(it->path()).str());
    return names;
  }

  SmallString<128> folder;
  std::string message;
  raw_string_ostream errors{message};
};

TEST_F(FileTest, WritesAndReads) {
  ASSERT_TRUE(succeeded(write("model", "bytes")));
  EXPECT_EQ(read("model"), "bytes");
  EXPECT_EQ(message, "");
}

TEST_F(FileTest, ReplacesWhole) {
  ASSERT_TRUE(succeeded(write("model", std::string(100000, 'a'))));
  ASSERT_TRUE(succeeded(write("model", "short")));
  EXPECT_EQ(read("model"), "short");
  EXPECT_EQ(files(), std::vector<std::string>{"model"});
}

TEST_F(FileTest, MappedBytesOutliveTheirFile) {
  std::string old(1 << 20, 'a');
  ASSERT_TRUE(succeeded(write("model", old)));
  auto mapped = tinfoil::openInput(path("model"), errors);
  ASSERT_TRUE(mapped);
  ASSERT_TRUE(succeeded(write("model", "new")));
  EXPECT_EQ(mapped->getBuffer(), old);
  EXPECT_EQ(read("model"), "new");
}

TEST_F(FileTest, TargetIsUntouchedWhileWriting) {
  ASSERT_TRUE(succeeded(write("model", "old")));
  ASSERT_TRUE(succeeded(tinfoil::writeOutput(path("model"), errors, [&](raw_ostream &os) {
    os << "new";
    os.flush();
    EXPECT_EQ(read("model"), "old");
  })));
  EXPECT_EQ(read("model"), "new");
}

TEST_F(FileTest, EmptyFile) {
  ASSERT_TRUE(succeeded(write("model", "")));
  auto file = tinfoil::openInput(path("model"), errors);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->getBufferSize(), 0u);
}

TEST_F(FileTest, MissingInput) {
  EXPECT_FALSE(tinfoil::openInput(path("missing"), errors));
  EXPECT_NE(message.find("missing: error: cannot be read: No such file"), std::string::npos) << message;
}

TEST_F(FileTest, FolderAsInput) {
  EXPECT_FALSE(tinfoil::openInput(folder, errors));
  EXPECT_NE(message.find("error: cannot be read: Is a directory"), std::string::npos) << message;
}

TEST_F(FileTest, UnwritableOutput) {
  EXPECT_TRUE(failed(write("nowhere/model", "bytes")));
  EXPECT_NE(message.find("error: cannot be written: "), std::string::npos) << message;
  EXPECT_TRUE(files().empty());
}

TEST_F(FileTest, FolderAsOutput) {
  ASSERT_FALSE(sys::fs::create_directory(path("folder")));
  EXPECT_TRUE(failed(write("folder", "bytes")));
  EXPECT_NE(message.find("error: cannot be written: "), std::string::npos) << message;
  EXPECT_EQ(files(), std::vector<std::string>{"folder"});
}

} // namespace
