# Most of what a compiler does for one of our sources is to read the same headers once more and to
# compile the same templates. Where several are compiled as one it does so once.
#
# The preset `release` compiles each source of the program by itself, and so finds what it forgets to
# include, and names that hide others.
set(ATTUNE_TOGETHER 1 CACHE STRING "How many sources of a layer are compiled as one, at most")
set(ATTUNE_TESTS_TOGETHER 1 CACHE STRING "The same for the tests of a layer")

# attune_compile_together(TARGET MOST): call it where the target is made, when it has its sources.
function(attune_compile_together target most)
  if(most LESS 2)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  # What the build makes is not there yet.
  list(FILTER sources EXCLUDE REGEX "^${CMAKE_BINARY_DIR}")
  execute_process(
    COMMAND awk -v most=${most} -f ${PROJECT_SOURCE_DIR}/.ci/own_names.awk
            -f ${PROJECT_SOURCE_DIR}/.ci/together.awk ${sources}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
    OUTPUT_VARIABLE batches OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\n" ";" batches "${batches}")
  foreach(line ${batches})
    string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
    set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
