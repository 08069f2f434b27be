# Writes the files of the page that plays a scenario into a C++ source.
# cmake -DFOLDER=assets/player -DOUT=player_files.cpp -P embed.cmake
include(${CMAKE_CURRENT_LIST_DIR}/scripts.cmake)
set(script "")
foreach(name ${player_scripts})
  file(READ ${FOLDER}/${name}.js text)
  string(APPEND script "${text}\n")
endforeach()
file(READ ${FOLDER}/page.html page)
file(READ ${FOLDER}/page.css style)

# One literal: no file may hold )~~".
function(put name text)
  file(APPEND ${OUT} "std::string_view ${name}() {\n  return R\"~~(${text})~~\";\n}\n\n")
endfunction()
file(WRITE ${OUT} "// Made by assets/player/embed.cmake.\n#include \"cli/player_files.h\"\n\n"
                  "namespace attune::cli {\n\n")
put(player_page "${page}")
put(player_style "${style}")
put(player_script "${script}")
file(APPEND ${OUT} "}  // namespace attune::cli\n")
