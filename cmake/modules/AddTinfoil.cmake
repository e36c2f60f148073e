# The verbs that every room's CMakeLists.txt uses.
#
# add_tinfoil_library(NAME sources... [NO_PCH] [DEPENDS targets...] [LINK_LIBS libs...])
#   A static library of one room. DEPENDS names TableGen targets.
# add_tinfoil_tool(NAME sources... [LINK_LIBS libs...])
#   A command-line tool in bin/, linked against the shared libMLIR and libLLVM.
# tinfoil_tablegen(OUTPUT ACTION)
#   A table of the tfl dialect, made by tfl-tblgen.
# add_tinfoil_unittest(NAME sources... [LINK_LIBS libs...])
#   A GoogleTest binary in unittests/, run by lit.
#
# Tools link exactly `MLIR LLVM` and never component targets: those would pull in a second, static copy of MLIR,
# and two copies have two sets of TypeIDs.

function(add_tinfoil_library name)
  cmake_parse_arguments(ARG "NO_PCH" "" "DEPENDS;LINK_LIBS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC ${ARG_LINK_LIBS})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  if(NOT ARG_NO_PCH)
    # One precompiled header for the whole project: a header per target would cost more than it saves.
    target_precompile_headers(${name} REUSE_FROM TinfoilPCH)
  endif()
  set_property(GLOBAL APPEND PROPERTY TINFOIL_LIBS ${name})
endfunction()

# Run tfl-tblgen on the ops of the tfl dialect.
function(tinfoil_tablegen output action)
  set(td_dir ${PROJECT_SOURCE_DIR}/include/tinfoil/Dialect/TFL/IR)
  file(GLOB td_files CONFIGURE_DEPENDS ${td_dir}/*.td)
  add_custom_command(
    OUTPUT ${output}
    COMMAND tfl-tblgen ${action} -I ${PROJECT_SOURCE_DIR}/include -I ${LLVM_LIBRARY_DIR}/../include
            ${td_dir}/TFLOps.td -o ${output}
    DEPENDS tfl-tblgen ${td_files}
    VERBATIM)
endfunction()

function(add_tinfoil_tool name)
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} MLIR LLVM)
endfunction()

# utils/quickstart installs no GoogleTest: without it, the tools build all the same.
find_package(GTest QUIET)
if(NOT GTest_FOUND)
  message(STATUS "GoogleTest not found: no unit tests")
endif()

function(add_tinfoil_unittest name)
  if(NOT GTest_FOUND)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "LINK_LIBS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/unittests)
  target_link_libraries(${name} PRIVATE ${ARG_LINK_LIBS} GTest::gtest_main MLIR LLVM)
  set_property(GLOBAL APPEND PROPERTY TINFOIL_UNITTESTS ${name})
endfunction()
