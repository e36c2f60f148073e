#include "Generators.h"
bool tinfoil::emitOpTable(llvm::raw_ostream &os, const llvm::RecordKeeper &records) { return false; }
