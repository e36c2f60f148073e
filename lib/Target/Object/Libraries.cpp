//===- Libraries.cpp - Objects in libraries -------------------------------===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tinfoil/Target/Object/Object.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Object/ArchiveWriter.h"
#include "llvm/Object/ELFObjectFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

namespace tinfoil::object {

static llvm::StringRef bytesOf(llvm::ArrayRef<char> bytes) { return {bytes.data(), bytes.size()}; }

static llvm::StringRef nameOf(const llvm::object::SectionRef &section) {
  auto name = section.getName();
  if (name)
    return *name;
  llvm::consumeError(name.takeError());
  return "";
}

Sizes sizesOf(llvm::ArrayRef<char> object) {
  Sizes sizes;
  auto file = llvm::object::ObjectFile::createObjectFile(llvm::MemoryBufferRef(bytesOf(object), "model"));
  if (!file) {
    llvm::consumeError(file.takeError());
    return sizes;
  }
  for (const llvm::object::SectionRef &section : (*file)->sections()) {
    if (section.isText())
      sizes.code += section.getSize();
    // Tables for unwinding are neither.
    else if (section.isData() && !llvm::is_contained({".eh_frame", ".ARM.exidx"}, nameOf(section)))
      sizes.constants += section.getSize();
  }
  return sizes;
}

bool archive(llvm::ArrayRef<char> object, llvm::StringRef memberName, llvm::SmallVectorImpl<char> &out,
             std::string &why) {
  std::vector<llvm::NewArchiveMember> members;
  members.emplace_back(llvm::MemoryBufferRef(bytesOf(object), memberName));
  llvm::object::Archive::Kind kind = members.front().detectKindFromObject();
  auto written = llvm::writeArchiveToBuffer(members, llvm::SymtabWritingMode::NormalSymtab, kind,
                                            /*Deterministic=*/true, /*Thin=*/false);
  if (!written) {
    why = llvm::toString(written.takeError());
    return false;
  }
  llvm::append_range(out, (*written)->getBuffer());
  return true;
}

/// A path, or nothing.
static std::string findLinker() {
  std::string version = std::to_string(LLVM_VERSION_MAJOR), folder = "/usr/lib/llvm-" + version + "/bin";
  for (const std::string &name : {"ld.lld-" + version, std::string("ld.lld")}) {
    if (auto path = llvm::sys::findProgramByName(name))
      return *path;
    if (auto path = llvm::sys::findProgramByName(name, llvm::StringRef(folder)))
      return *path;
  }
  return {};
}

bool linkShared(llvm::ArrayRef<char> object, llvm::StringRef soname, llvm::SmallVectorImpl<char> &out,
                std::string &why) {
  std::string linker = findLinker();
  if (linker.empty()) {
    why = "no linker ld.lld on the PATH (Debian's package is lld-" + std::to_string(LLVM_VERSION_MAJOR) + ")";
    return false;
  }
  llvm::SmallString<128> from, to, log;
  std::error_code error = llvm::sys::fs::createTemporaryFile("tinfoil", "o", from);
  llvm::FileRemover removeFrom(from);
  if (!error)
    error = llvm::sys::fs::createTemporaryFile("tinfoil", "so", to);
  llvm::FileRemover removeTo(to);
  if (!error)
    error = llvm::sys::fs::createTemporaryFile("tinfoil", "log", log);
  llvm::FileRemover removeLog(log);
  if (!error) {
    llvm::raw_fd_ostream os(from, error);
    os << bytesOf(object);
    os.close();
    error = os.error();
    os.clear_error();
  }
  if (error) {
    why = "temporary file: " + error.message();
    return false;
  }
  std::string name = "-soname=" + soname.str();
  llvm::StringRef arguments[] = {linker, "-shared", "--build-id=none", name, "-o", to, from};
  std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(), llvm::StringRef(log), llvm::StringRef(log)};
  int status = llvm::sys::ExecuteAndWait(linker, arguments, std::nullopt, redirects, 0, 0, &why);
  auto file = llvm::MemoryBuffer::getFile(status == 0 ? to : log, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (status == 0 && file) {
    llvm::append_range(out, (*file)->getBuffer());
    return true;
  }
  why = linker + " failed: " + why + (file ? (*file)->getBuffer().trim().str() : file.getError().message());
  return false;
}

} // namespace tinfoil::object
